"""The build backend (PEP 517): setuptools, but a wheel holds one package, ``lacuna`` (``one_package`` says why).

Editable installs and source distributions are setuptools' own: the tree as it stands.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from one_package import MODULES, NAME, ROOMS, stage
from setuptools import build_meta
from setuptools.build_meta import (  # noqa: F401 - hooks that the frontend looks for here
    build_editable,
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
    prepare_metadata_for_build_editable,
)

_ROOT = Path(__file__).resolve().parents[1]
_BESIDE = ("LICENSE", "README.md")


def build_wheel(
    wheel_directory: str, config_settings: dict[str, Any] | None = None, metadata_directory: str | None = None
) -> str:
    """Write the wheel; returns its file name. There is no separate hook for its metadata: they are the wheel's."""
    target = Path(wheel_directory).resolve()
    with tempfile.TemporaryDirectory() as folder:
        staged = Path(folder)
        stage(_ROOT, staged)
        for name in _BESIDE:
            shutil.copyfile(_ROOT / name, staged / name)
        (staged / "pyproject.toml").write_text(_project(), encoding="utf-8")
        before = Path.cwd()
        os.chdir(staged)
        try:
            return str(build_meta.build_wheel(str(target), config_settings))
        finally:
            os.chdir(before)


def _project() -> str:
    """pyproject.toml for the staged tree: other paths, another door, and the name may be claimed."""
    text = (_ROOT / "pyproject.toml").read_text(encoding="utf-8")
    head, _, tail = text.partition("[tool.setuptools]")
    _, _, tools = tail.partition("[tool.ruff]")
    assert tools, "pyproject.toml has no [tool.setuptools] before [tool.ruff]"
    head = _line_replaced(head, "build-backend", 'build-backend = "setuptools.build_meta"')
    head = _line_replaced(head, "backend-path", "")
    head = _line_replaced(head, f"{NAME} = ", f'{NAME} = "{NAME}.{MODULES[0]}:main"')
    head = _line_replaced(head, '    "Private :: Do Not Upload"', "")
    data = "\n".join(f'"{NAME}.{room}" = ["py.typed", "**/*.toml", "**/*.txt", "**/*.json"]' for room in ROOMS[:-1])
    return (
        f'{head}[tool.setuptools.packages.find]\ninclude = ["{NAME}*"]\n\n'
        f'[tool.setuptools.package-data]\n{data}\n"{NAME}.resources" = ["**/*"]\n'
    )


def _line_replaced(text: str, start: str, line: str) -> str:
    lines = text.splitlines()
    (row,) = (index for index, old in enumerate(lines) if old.startswith(start))
    lines[row] = line
    return "\n".join(lines) + "\n"
