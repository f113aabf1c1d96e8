"""How project files are called, in one place: the dialogs, the command line and the desktop's entry read it."""

from __future__ import annotations

from pathlib import Path

from engine.language import mark

SUFFIX = ".lacuna"
MEDIA_TYPE = "application/x-lacuna"
FILTER = mark("Lacuna projects (*{suffix})")
"""What a dialog offers, as Qt writes it; its value is ``SUFFIX``."""


def is_project(path: Path) -> bool:
    """Whether a file is a project by its name."""
    return path.suffix.lower() == SUFFIX
