"""Which version of Lacuna this is; the number stands in pyproject.toml and nowhere else."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

_PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def version() -> str:
    """Such as "0.1.0": of the installed package, or of the folder that this was started from."""
    try:
        return metadata("lacuna")["Version"]
    except PackageNotFoundError:
        import tomllib

        return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])
