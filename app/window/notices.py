"""Whose work Lacuna stands on, and on what terms, as plain text. No Qt.

It is put together from what the installed packages say of themselves, so it is true of this copy of Lacuna, whether it
came as a bundle, from pip or as a checkout.
"""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from app.system.program import home, requirements
from engine.language import mark, tr

_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NAME = re.compile(r"[\w.-]+")
_RULE = "─" * 78
_QT = mark("""\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (below, with the General Public License
that it refers to). They are separate libraries in this copy of Lacuna: you may replace them with versions that you have
changed, and take Lacuna apart to find faults in such changes. Their source is at https://download.qt.io and
https://code.qt.io.
""")


def model_notice() -> str:
    """The bundled model's card and the sources of what it was trained on, with their licences (Markdown)."""
    models = _room() / "models"
    return "\n\n".join((models / name).read_text(encoding="utf-8") for name in ("paper.md", "ATTRIBUTION.md"))


def licence() -> str:
    """Lacuna's own: Apache-2.0."""
    beside = home() / "LICENSE"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    return "\n".join(text for _, text in _texts(distribution("lacuna")))


def third_party() -> str:
    """Every package that Lacuna needs, what its files contain, and all of their licences."""
    parts = [tr(_QT)]
    for found in _needed():
        about = found.metadata
        lines = [_RULE, f"{about['Name']} {about['Version']}"]
        lines += [line for line in (_terms(found), _address(found)) if line]
        lines += [tr("contains {part}", part=part) for part in _parts(found)]
        for name, text in _texts(found):
            lines += ["", f"[{name}]", text.rstrip()]
        parts.append("\n".join(lines) + "\n")
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        parts.append(f"{_RULE}\n{(_room() / 'licences' / name).read_text(encoding='utf-8')}")
    return "\n".join(parts)


def _room() -> Path:
    import resources

    return Path(resources.__path__[0])


def packages() -> list[str]:
    """Names of all packages whose terms are told."""
    return [found.metadata["Name"] for found in _needed()]


def _needed() -> list[Distribution]:
    """What Lacuna needs and what that needs, as far as it is installed, by name."""
    found: dict[str, Distribution] = {}
    open_names = list(requirements())
    while open_names:
        name = open_names.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            found[key] = distribution(name)
        except PackageNotFoundError:  # for another system, or left out
            continue
        wanted = (entry for entry in found[key].requires or () if "extra" not in entry.partition(";")[2])
        open_names += [_NAME.findall(entry)[0] for entry in wanted]
    return [found[key] for key in sorted(found)]


def _terms(found: Distribution) -> str:
    said = _first(found, "License-Expression") or _first(found, "License")
    if said and len(said) < 100:  # some packages put the whole text there
        return said
    classes = [entry for entry in found.metadata.get_all("Classifier") or () if entry.startswith("License")]
    return "; ".join(entry.rpartition("::")[2].strip() for entry in classes)


def _address(found: Distribution) -> str:
    links = [entry.partition(",")[2].strip() for entry in found.metadata.get_all("Project-URL") or ()]
    return _first(found, "Home-page") or (links[0] if links else "")


def _first(found: Distribution, field: str) -> str:
    return str((found.metadata.get_all(field) or [""])[0])


def _parts(found: Distribution) -> list[str]:
    """Libraries inside a package's files, as its bills of materials name them."""
    named = set()
    for file in found.files or ():
        if not file.name.endswith(".cdx.json"):
            continue
        try:
            components = json.loads(file.read_text(encoding="utf-8")).get("components", [])
        except (OSError, ValueError):
            continue
        for part in components:
            terms = [
                entry.get("license", {}).get("id") or entry.get("expression") for entry in part.get("licenses", [])
            ]
            known = ", ".join(term for term in terms if term)
            named.add(f"{part.get('name')} {part.get('version', '')}".strip() + (f" ({known})" if known else ""))
    return sorted(named, key=str.lower)


def _texts(found: Distribution) -> list[tuple[str, str]]:
    """(name, text) of the files of a package's metadata that are licences."""
    texts = []
    for file in found.files or ():
        if any(part.endswith(".dist-info") for part in file.parts) and _TEXTS.search(file.name):
            try:
                texts.append(("/".join(file.parts[1:]), file.read_text(encoding="utf-8")))
            except (OSError, UnicodeDecodeError):
                continue
    return texts
