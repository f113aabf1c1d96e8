"""Where what a person chose is kept."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def settings_folder() -> Path:
    """The folder of settings, runs and unsaved work; the environment variable LACUNA_SETTINGS_DIR puts it elsewhere."""
    chosen = os.environ.get("LACUNA_SETTINGS_DIR")
    if chosen:
        return Path(chosen)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / "lacuna"
