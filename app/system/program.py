"""What this program is: its version, and the command that starts another process of it."""

from __future__ import annotations

import re
import sys
from importlib.metadata import metadata, requires
from pathlib import Path
from typing import Any

_PROJECT = Path(__file__).parents[2] / "pyproject.toml"
_NAME = re.compile(r"[\w.-]+")
_EXTRA = re.compile(r"extra\s*==")


def version() -> str:
    """Such as "0.1.0". The number stands in pyproject.toml and nowhere else."""
    return str(_project()["version"]) if _PROJECT.is_file() else metadata("lacuna")["Version"]


def requirements() -> tuple[str, ...]:
    """Names of the packages that this program needs, by name."""
    wanted = _project()["dependencies"] if _PROJECT.is_file() else requires("lacuna") or []
    return tuple(sorted((_NAME.findall(entry)[0] for entry in wanted if not _EXTRA.search(entry)), key=str.lower))


def command(module: str, *arguments: str) -> list[str]:
    """Program and arguments that run a module of Lacuna in a process of its own, wherever Lacuna came from.

    A bundle has no Python to call: there it is the program itself that takes "-m" (``main.py``).

    Args:
        module: by the name it has in this process, ``package.__name__`` and what follows: an installed Lacuna's
            modules are ``lacuna.training.…``, a checkout's ``training.…``.
        arguments: what it gets.
    """
    return [sys.executable, "-m", module, *arguments]


def home() -> Path:
    """The folder that ``command`` is started from, so that "-m" finds its module."""
    return Path(__file__).parents[__name__.count(".")]


def _project() -> dict[str, Any]:
    """Of the folder that this was started from: what an editable install was made with may be older."""
    import tomllib

    project: dict[str, Any] = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
    return project
