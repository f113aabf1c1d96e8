"""Where thumbnails are kept between sessions."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from app.settings.store import Settings


def thumbnail_folder(settings: Settings) -> Path:
    """In the system's folder for what can be made again; beside the settings, where those were put elsewhere."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    if os.environ.get("LACUNA_SETTINGS_DIR") or not cache:
        return settings.folder / "thumbnails"
    return Path(cache) / "thumbnails"
