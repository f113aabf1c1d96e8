"""The tree as one package: ``app``, ``engine``, ``training``, ``resources``, ``main`` become ``lacuna.app`` and so on.

In the checkout they stand at the top, which is short to read and to type. Installed, five such names would lie in
everybody's site-packages and shadow, or be shadowed by, anybody else's ``app`` or ``main``. So the wheel holds a single
package, and the absolute imports in it are written anew when it is built. Only import statements are: a module that is
imported by its name in a string makes that name from ``__name__`` (``tests/release`` holds the code to it).
"""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

NAME = "lacuna"
ROOMS = ("app", "engine", "training", "resources")
MODULES = ("main",)
_OURS = frozenset((*ROOMS, *MODULES))
_NOT_SHIPPED = shutil.ignore_patterns("__pycache__", "*.pyc")
_INIT = '''"""Lacuna fills holes in photographs: a desktop editor, its engine and its trainer."""
'''
_MAIN = '''"""``python -m lacuna`` is ``lacuna``."""

import sys

from lacuna.main import main

if __name__ == "__main__":
    sys.exit(main())
'''


def stage(tree: Path, target: Path) -> None:
    """Copy what is shipped of a checkout to ``target / "lacuna"``, imports rewritten.

    Raises:
        ValueError: an import that would not mean the same inside a package; it names file and line.
    """
    package = target / NAME
    package.mkdir(parents=True)
    for room in ROOMS:
        shutil.copytree(tree / room, package / room, ignore=_NOT_SHIPPED)
    for module in MODULES:
        shutil.copyfile(tree / f"{module}.py", package / f"{module}.py")
    for path in package.rglob("*.py"):
        path.write_text(moved(path.read_text(encoding="utf-8"), str(path.relative_to(package))), encoding="utf-8")
    (package / "__init__.py").write_text(_INIT, encoding="utf-8")
    (package / "__main__.py").write_text(_MAIN, encoding="utf-8")


def moved(source: str, name: str = "<source>") -> str:
    """A module's text with its absolute imports of our rooms inside the package; all else stays as it is.

    Raises:
        ValueError: ``import engine.model``, which would bind another name than before; ``name`` and the line say where.
    """
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source, name)):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module and _is_ours(node.module):
            _replace(lines, node, f"from {node.module} ", f"from {NAME}.{node.module} ")
        elif isinstance(node, ast.Import):
            for alias in node.names:
                _move_plain(lines, node, alias, name)
    return "".join(lines)


def _move_plain(lines: list[str], node: ast.Import, alias: ast.alias, name: str) -> None:
    if not _is_ours(alias.name):
        return
    if len(node.names) > 1 or (alias.asname is None and "." in alias.name):
        raise ValueError(f"{name}:{node.lineno}: write “from … import …” here; this import cannot be moved")
    if alias.asname is not None:
        _replace(lines, node, f"import {alias.name} ", f"import {NAME}.{alias.name} ")
    else:
        _replace(lines, node, f"import {alias.name}", f"from {NAME} import {alias.name}")


def _replace(lines: list[str], node: ast.stmt, old: str, new: str) -> None:
    row = node.lineno - 1
    before, after = lines[row][: node.col_offset], lines[row][node.col_offset :]
    assert after.startswith(old), after  # one space after a keyword: the formatter sees to it
    lines[row] = before + new + after[len(old) :]


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in _OURS
