"""Where a verb writes: never over what it reads, and over another file only when told to."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from engine.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class OutputError(Refused):
    """A file may not be written there."""


def add_overwrite(parser: argparse.ArgumentParser, what: str) -> None:
    """Declare ``--overwrite``; ``what`` may be replaced."""
    parser.add_argument("--overwrite", action="store_true", help=f"replace {what}")


def check_output(path: Path, *, overwrite: bool, read: Iterable[Path] = ()) -> None:
    """Ask before the work whether its result may go there.

    Args:
        path: of the result.
        overwrite: another file may be replaced.
        read: files that the result is made from; they need not exist. They are known by any of their names.

    Raises:
        OutputError: ``path`` is one of them, or exists and may not be replaced.
    """
    if any(_is_same(path, other) for other in read):
        raise OutputError(f"“{path}” would take the place of what is read here; choose another name.")
    if path.exists() and not overwrite:
        raise OutputError(f"“{path}” exists already. Add --overwrite to replace it.")


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
