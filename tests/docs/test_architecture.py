"""ARCHITECTURE.md names every room, and nothing that is not there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
TREES = ("engine", "training", "app")
# A path, or a dotted name that begins with one of the trees; code like `edit.polygon` is neither.
PATH = re.compile(rf"[\w.-]+(/[\w.-]*)+|[\w-]+\.(?:py|toml|md)|(?:{'|'.join(TREES)})(?:\.\w+)+")


def rooms():
    """Every folder of the indented listing, as a path from the root."""
    parents = {}
    for line in TEXT.splitlines():
        found = re.match(r"( {4,})([\w.-]+)/ ", line)
        if found:
            depth = len(found[1])
            parents = {d: name for d, name in parents.items() if d < depth} | {depth: found[2]}
            yield "/".join(parents[d] for d in sorted(parents))


def named():
    """What stands in code ticks and looks like a path or a module."""
    return sorted({code for code in re.findall(r"`([^`\n]+)`", TEXT) if PATH.fullmatch(code)})


def exists(name):
    if "/" in name or (ROOT / name).exists():
        return (ROOT / name).exists()
    parts = name.split(".")
    while parts:  # the last part may be a class or function of the module before it
        path = ROOT.joinpath(*parts)
        if path.with_suffix(".py").exists() or path.is_dir():
            rest = name.split(".")[len(parts) :]
            source = path.with_suffix(".py").read_text(encoding="utf-8") if path.with_suffix(".py").exists() else ""
            return not rest or (len(rest) == 1 and re.search(rf"^(?:class|def) {rest[0]}\b", source, re.M) is not None)
        parts.pop()
    return False


def test_every_package_has_its_lines():
    packages = {p.parent.relative_to(ROOT).as_posix() for tree in TREES for p in (ROOT / tree).rglob("__init__.py")}
    assert packages - set(rooms()) == set()


def test_every_room_of_the_listing_is_there():
    listed = list(rooms())
    assert len(listed) > len(TREES)
    assert [room for room in listed if not (ROOT / room).is_dir()] == []


def test_every_room_says_in_two_lines_what_it_is_for():
    lines = TEXT.splitlines()
    starts = [n for n, line in enumerate(lines) if re.match(r" {6,}[\w-]+/ ", line)]
    short = [lines[n] for n in starts if "recipes/" not in lines[n] and not re.match(r" {20,}\S", lines[n + 1])]
    assert short == []


@pytest.mark.parametrize("name", named())
def test_what_is_named_exists(name):
    assert exists(name), f"ARCHITECTURE.md names {name}, which is not there"


def test_paths_modules_and_classes_are_told_from_what_is_missing():
    assert exists("engine/geometry.py")
    assert exists("engine.geometry.Bounds")
    assert not exists("engine.geometry.Triangle")
    assert not exists("engine/nothing.py")
    assert not exists("engine.nothing")
    assert "app/tools/registry.py" in named()
