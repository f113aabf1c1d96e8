"""Keys of the canvas while something else in the window has the keyboard.

A click on a slider or a list must not take Space and O away from the photo, and a number that was typed is set by
Enter, which gives the keyboard back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.canvas import keyboard

if TYPE_CHECKING:
    from app.canvas.view import Canvas
    from app.window.main_window import MainWindow

_HELD = (keyboard.HAND, keyboard.BEFORE)


class HeldKeys(QObject):
    """Listens to the one widget that has the keyboard, whichever that is, as long as it is in the window."""

    def __init__(self, window: MainWindow, canvas: Canvas) -> None:
        super().__init__(window)
        self._window, self._canvas = window, canvas
        self._watched: QWidget | None = None
        self._is_clicked = False
        self._down: set[Qt.Key] = set()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and self._canvas.document is not None:
            is_over_photo = self._canvas.isAncestorOf(watched)  # a bar there has an Enter of its own
            if isinstance(watched, QAbstractSpinBox) and event.key() in keyboard.LIFT and not is_over_photo:
                return self._set_number(watched, event)
            if event.key() in _HELD and not event.modifiers() & keyboard.OTHERS and self._may_have(event.key()):
                return self._pass_on(event)
        return super().eventFilter(watched, event)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = None
        if now is None or now.window() is not self._window or now is self._canvas:
            self._let_go()
        elif not _is_for_text(now):
            # Whoever tabs to a button wants Space to press it; whoever clicked it is done with it.
            self._is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._watched = now
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def _may_have(self, key: int) -> bool:
        return key != keyboard.HAND or self._is_clicked or not isinstance(self._watched, QAbstractButton)

    def _pass_on(self, event: QKeyEvent) -> bool:
        kind, key = event.type(), Qt.Key(event.key())
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if not event.isAutoRepeat():
            self._down.discard(key) if kind == QEvent.Type.KeyRelease else self._down.add(key)
        QCoreApplication.sendEvent(self._canvas, event)
        return True

    def _let_go(self) -> None:
        """The release of what is held goes to a window that knows nothing of it."""
        is_canvas = self._canvas.hasFocus()  # that one hears of the release itself
        for key in self._down if not is_canvas else ():
            released = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._canvas, released)
        self._down.clear()

    def _set_number(self, field: QAbstractSpinBox, event: QKeyEvent) -> bool:
        """Enter would fill; here it ends the typing."""
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            field.interpretText()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _is_for_text(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit)
