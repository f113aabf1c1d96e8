"""Settings that follow a movement of the hand: the file is written once the hand rests, for that waits for the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.settings.store import Settings
    from app.settings.table import Value

_RESTS_MS = 500


class RestingSettings(QObject):
    """Changes settings at once and writes them a moment after the last change; the end of the program writes, too."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._timer = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._timer.timeout.connect(settings.write)

    def keep(self, values: Mapping[str, Value]) -> None:
        """Change settings; see ``Settings.keep``."""
        self._settings.keep(values)
        self._timer.start()
