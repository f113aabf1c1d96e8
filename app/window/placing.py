"""Where windows are: the main one as it was left, and all of them on a screen that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from app.settings.store import Settings

KEY = "window_place"
_FRAME_PX = QSize(8, 32)
"""What a window manager puts around a window; known only once it is on screen."""


class WindowPlace(QObject):
    """Puts the main window where it was left, and keeps where it is when it goes away."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._restore()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the program hides the window; minimising is the system's doing."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and watched is self._window:
            kept = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
            self._settings.set(KEY, kept)
        return super().eventFilter(watched, event)

    def _restore(self) -> None:
        window, kept = self._window, self._settings.text(KEY)
        # Qt refuses what it did not write, and puts a window back whose screen is gone.
        if kept.isascii() and window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii"))):
            # The menu's tick would say otherwise, and F11 would do nothing the first time.
            window.setWindowState(window.windowState() & ~(Qt.WindowState.WindowFullScreen))
        if not window.isMaximized():
            fit_to_screen(window)


class OnScreen(QObject):
    """Keeps every dialog of the program within its screen when it opens."""

    def __init__(self, parent: QObject) -> None:
        """It lives as long as its parent."""
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        # A filter over all events would see every movement of the mouse, too.
        application.focusWindowChanged.connect(self._on_focus)

    def _on_focus(self, _window: object) -> None:
        shown = QApplication.activeWindow()
        if isinstance(shown, QDialog):
            fit_to_screen(shown)


def fit_to_screen(window: QWidget) -> None:
    """Make a window as small as its screen if it is larger, and move it there if it sticks out."""
    room = window.screen().availableGeometry()
    placed = fitted(QRect(window.pos(), window.size()), room)
    if placed.size() != window.size():
        window.resize(placed.size())
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved) and placed.topLeft() != window.pos():
        window.move(placed.topLeft())


def fitted(window: QRect, room: QRect) -> QRect:
    """``window``, with its frame within ``room``: smaller if it must be, and moved no further than it must be."""
    size = window.size().boundedTo(room.size() - _FRAME_PX)
    left = min(max(window.left(), room.left()), room.left() + room.width() - _FRAME_PX.width() - size.width())
    top = min(max(window.top(), room.top()), room.top() + room.height() - _FRAME_PX.height() - size.height())
    return QRect(QPoint(left, top), size)
