"""Photos and folders opened before."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.settings.store import Settings

RECENT_COUNT = 10


def recent_files(settings: Settings) -> tuple[Path, ...]:
    """Those that still exist, newest first."""
    # Not Path.is_file: it raises for a file in a folder that may not be looked into.
    names = settings.texts("recent_files")[:RECENT_COUNT]
    return tuple(Path(name) for name in names if os.path.isfile(name) or os.path.isdir(name))


def remember(settings: Settings, path: Path) -> None:
    """Put a photo or a folder in front of those that were opened before."""
    full = str(path.absolute())
    recent = (full, *(name for name in settings.texts("recent_files") if name != full))
    settings.set("recent_files", recent[:RECENT_COUNT])
