"""Keep the catalogues of translations in step with the code: ``python release/catalogues.py``, or ``make catalogues``.

Every text that goes through ``engine.language`` is put where Qt's lupdate finds it; lupdate takes new texts into
``resources/translations/lacuna_*.ts`` as unfinished and drops those that are gone; lrelease makes the ``.qm`` that the
editor reads. Translate the ``.ts`` with Qt Linguist (``pyside6-linguist``), or in any editor.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.finetune.window import settings_fields  # noqa: E402
from app.language import ENGLISH  # noqa: E402
from app.language.catalogues import CONTEXT, FOLDER, LANGUAGES  # noqa: E402

CODES = tuple(code for code in LANGUAGES if code != ENGLISH)
ROOMS = ("app", "engine", "training")
THROUGH = {"tr", "tr_count", "mark"}
"""Functions of ``engine.language`` that are given texts."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the code.

    Attributes:
        place: file, from the root, and line.
        text: in English; of a count, the form for many.
        counts: a language may have several forms of it.
    """

    place: str
    text: str
    counts: bool


def sources() -> list[Path]:
    """The modules whose texts are translated."""
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def texts(paths: Iterable[Path], root: Path = ROOT) -> Iterator[Text]:
    """Every text of these modules below ``root``, as often as it stands there."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called(node) in THROUGH and node.args:
                counts = called(node) == "tr_count"
                text = node.args[1] if counts and len(node.args) > 1 else node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield Text(f"{path.relative_to(root).as_posix()}:{node.lineno}", text.value, counts)


def settings_texts() -> Iterator[Text]:
    """What the table of a fine-tuning's settings takes from names of fields and from docstrings."""
    for text in settings_fields.texts():
        yield Text("training/config.py:0", text, counts=False)


def update(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` of ``folder`` up to date; what is translated stays."""
    with tempfile.TemporaryDirectory() as scratch:
        collected = Path(scratch) / "lacuna.py"
        collected.write_text(_collected([*texts(sources()), *settings_texts()]), encoding="utf-8")
        for code in CODES:
            target = folder / f"lacuna_{code}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
            _run("lupdate", *options, str(collected), "-ts", str(target))


def release(folder: Path = FOLDER, codes: Iterable[str] = CODES) -> None:
    """Make the ``.qm`` of the ``.ts`` of these languages in ``folder``."""
    for code in codes:
        _run("lrelease", str(folder / f"lacuna_{code}.ts"), "-qm", str(folder / f"lacuna_{code}.qm"))


def _collected(found: Iterable[Text]) -> str:
    """A module that says each text once, with where it stands as a hint for translators."""
    places: dict[tuple[str, bool], list[str]] = {}
    for text in found:
        places.setdefault((text.text, text.counts), []).append(text.place.rsplit(":", 1)[0])
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for (english, counts), at in places.items():
        lines.append(f"#: {', '.join(dict.fromkeys(at))}")
        lines.append(f"QCoreApplication.translate({CONTEXT!r}, {_quoted(english)}{', None, 1' if counts else ''})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """As a literal that lupdate reads: it knows few escapes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def called(node: ast.Call) -> str:
    """The name of the function or method that is called; "" = it has none."""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__path__[0]) / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), "-silent", *arguments], check=True)


if __name__ == "__main__":
    update()
    release()
