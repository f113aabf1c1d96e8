"""Photos opened before."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.settings.store import Settings


def recent_files(settings: Settings) -> tuple[Path, ...]:
    """Those that still exist, newest first."""
    # Not Path.is_file: it raises for a file in a folder that may not be looked into.
    return tuple(Path(name) for name in settings.texts("recent_files") if os.path.isfile(name))
