"""Where settings live."""

from __future__ import annotations

import os
from pathlib import Path


def settings_folder() -> Path:
    """The folder; the environment variable LACUNA_SETTINGS_DIR puts it elsewhere."""
    chosen = os.environ.get("LACUNA_SETTINGS_DIR")
    if chosen:
        return Path(chosen)
    from PySide6.QtCore import QCoreApplication, QStandardPaths

    QCoreApplication.setApplicationName("lacuna")
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))
