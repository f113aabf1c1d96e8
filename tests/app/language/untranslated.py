"""Find what a person would read in English whatever their language: literals that look like text and go through neither
``tr``, ``tr_count`` nor ``mark``; and ``tr`` where nobody knows the language yet.

``python -m tests.app.language.untranslated PATH…``
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from release.catalogues import THROUGH, called

ROOT = Path(__file__).parents[3]
_FOR_PROGRAMMERS = {
    "AssertionError",
    "AttributeError",
    "IndexError",
    "KeyError",
    "LookupError",
    "NotImplementedError",
    "RuntimeError",
    "TypeError",
    "ValueError",
}
_NOT_SHOWN = {
    # of Python
    *("compile", "fullmatch", "match", "search", "sub", "findall", "split", "rsplit", "partition", "rpartition"),
    *("startswith", "endswith", "removeprefix", "removesuffix", "encode", "decode", "strftime", "strptime"),
    *("TypeVar", "NewType", "cast", "getattr", "setattr", "hasattr", "open", "import_module", "find_spec"),
    *("getLogger", "debug", "info", "warning", "warn", "exception", "literal_eval"),
    # of Qt
    *("setObjectName", "setStyleSheet", "setProperty", "property", "findChild", "findChildren", "fromString"),
    *("setFamily", "Signal", "Slot", "QKeySequence"),
}
_ON_SCREEN = {
    *(
        "setText",
        "setSuffix",
        "setPrefix",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setPlaceholderText",
        "setTitle",
    ),
    *("setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setSpecialValueText", "setInformativeText"),
    *(
        "PlainLabel",
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QToolButton",
        "QGroupBox",
        "QAction",
        "QMenu",
    ),
    *(
        "addTab",
        "addAction",
        "addMenu",
        "addButton",
        "addRow",
        "plain_tip",
        "show_tip",
        "say",
        "showMessage",
        "drawText",
    ),
}
"""What is given to these is read, be it a single word."""
_WORD = re.compile(r"[^\W\d_]{3}")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_PROSE = re.compile(r"[^\W\d_]{2}.*\s.*|^&?[A-Z][&a-z]+[a-z0-9& -]*[…:.]?$|^\W*[A-Z]&?[a-z]{2,}\W*$", re.DOTALL)
_STYLE = re.compile(r"\{\s*[\w-]+\s*:[^{}]*;\s*\}")
_NAMES = {"Lacuna"}
"""Said the same in every language."""
_MARKUP = re.compile(
    r"^\s*(<[^>]*>\s*)+$|^(padding|margin|border|background|color|font|text|white)[\w-]*:|^[\w/.*-]+$(?<![A-Za-z])"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A place.

    Attributes:
        path: of the file.
        line: of it, from 1.
        text: what stands there; {} for what is put in.
        why: "" = it goes through nothing; else what is wrong with it.
        node: of the tree.
    """

    path: Path
    line: int
    text: str
    why: str
    node: ast.expr


def untranslated(path: Path, *, raised_only: bool = False) -> Iterator[Found]:
    """The places of a file.

    Args:
        path: a module.
        raised_only: look at what is raised for a person alone: of rooms that a window shows nothing else of.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in THROUGH:
            why = _why_wrong(node, parents)
            if why:
                yield Found(path, node.lineno, ast.unparse(node), why, node)
        text = _text(node)
        if not text or not isinstance(node, ast.expr) or text.strip() in _NAMES:
            continue
        if not _looks_like_text(text) and not (_WORD.search(text) and _is_put_on_screen(node, parents)):
            continue
        if _is_shown(node, parents) and (not raised_only or _is_raised(node, parents)):
            yield Found(path, node.lineno, text, "", node)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def _looks_like_text(text: str) -> bool:
    bare = re.sub(r"<[^>]*>", " ", text.replace("{}", "")).strip()
    if _MARKUP.search(bare) or _STYLE.search(bare):
        return False
    return bool(_LETTERS.search(bare) and _PROSE.search(bare))


def _is_shown(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether nothing around it says that no person reads it here."""
    inner = node
    while (outer := parents.get(inner)) is not None:
        if isinstance(outer, ast.JoinedStr | ast.MatchValue):
            return False  # a part of a text that is looked at as a whole
        if isinstance(outer, ast.Expr) and isinstance(inner, ast.Constant):
            return False  # a docstring
        if isinstance(outer, ast.Call) and inner is not outer.func:
            name = called(outer)
            if name in THROUGH or name in _NOT_SHOWN or name in _FOR_PROGRAMMERS:
                return False
        if isinstance(outer, ast.Compare | ast.Assert):
            return False
        if isinstance(outer, ast.Subscript) and inner is outer.slice:
            return False  # a key, or a part of a type
        if isinstance(outer, ast.arg | ast.AnnAssign) and inner is outer.annotation:
            return False
        if isinstance(outer, ast.AnnAssign) and "TypeAlias" in ast.unparse(outer.annotation):
            return False
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef) and inner is outer.returns:
            return False
        if isinstance(outer, ast.Dict) and inner is node and node in outer.keys:
            return False
        if isinstance(outer, ast.stmt) and not isinstance(outer, ast.AnnAssign):
            return not _is_all(outer)
        inner = outer
    return True


def _is_put_on_screen(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether it is itself what is put on screen, or one of several of which one is."""
    while isinstance(outer := parents.get(node), ast.IfExp | ast.BinOp | ast.BoolOp):
        node = outer
    return isinstance(outer, ast.Call) and node in outer.args and called(outer) in _ON_SCREEN


def _is_all(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "__all__" for target in statement.targets
    )


def _is_raised(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    while (outer := parents.get(node)) is not None and not isinstance(outer, ast.stmt):
        node = outer
    return isinstance(outer, ast.Raise)


def _why_wrong(node: ast.Call, parents: dict[ast.AST, ast.AST]) -> str:
    name = called(node)
    texts = node.args[: 2 if name == "tr_count" else 1]
    literal = all(isinstance(text, ast.Constant) for text in texts)
    if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts) or (name != "tr" and not literal):
        return "its text is put together; give it values by name"
    inside = False
    outer: ast.AST | None = node
    while outer is not None:
        above = parents.get(outer)
        if isinstance(above, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and _runs_later(outer, above):
            inside = True
        outer = above
    if name != "mark" and not inside:
        return "nobody knows the language at import: mark it here, and say tr where it is shown"
    return ""


def _runs_later(inner: ast.AST, function: ast.AST) -> bool:
    body = function.body  # type: ignore[attr-defined]
    return inner in body if isinstance(body, list) else inner is body


def main(arguments: list[str]) -> int:
    """Print the places of the files below these paths."""
    given = [Path(argument) for argument in arguments]
    files = [file for path in given for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    count = 0
    for file in files:
        for found in untranslated(file, raised_only=file.parts[0] in {"engine", "training"}):
            count += 1
            print(f"{found.path}:{found.line}: {found.text!r}{f'  ({found.why})' if found.why else ''}")
    print(f"{count} places in {len(files)} files")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
