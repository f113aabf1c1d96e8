"""Photos opened before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.settings.store import Settings


def recent_files(settings: Settings) -> tuple[Path, ...]:
    """Those that still exist, newest first."""
    return tuple(Path(name) for name in settings.texts("recent_files") if Path(name).is_file())
