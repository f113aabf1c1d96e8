"""What the status bar says, told to screen readers: nobody who cannot see it would go there to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessibleEvent
    from PySide6.QtWidgets import QMainWindow


class Announcer(QObject):
    """Announces every sentence that comes into the status bar of a window, while somebody listens."""

    def __init__(
        self, window: QMainWindow, tell: Callable[[QAccessibleEvent], None] = QAccessible.updateAccessibility
    ) -> None:
        """``tell`` hands an event to the system."""
        super().__init__(window)
        self._bar, self._tell = window.statusBar(), tell
        self._bar.setAccessibleName(tr("Status"))
        self._bar.messageChanged.connect(self._announce)

    def _announce(self, sentence: str) -> None:
        if sentence and QAccessible.isActive():
            self._bar.setAccessibleDescription(sentence)
            self._tell(_event(self._bar, sentence))


def _event(source: QObject, sentence: str) -> QAccessibleEvent:
    """What says it without moving the focus; before Qt 6.8 there was only that a description has changed."""
    announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if announcement is not None:
        made: QAccessibleEvent = announcement(source, sentence)
        return made
    return QtGui.QAccessibleEvent(source, QAccessible.Event.DescriptionChanged)
