"""The canvas: translates Qt's events into image coordinates for the tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)

from app.canvas import keyboard
from app.canvas.navigation import PanBy, ResizeBy, navigation_of
from app.canvas.start_state import INVITATION
from app.canvas.tool_view import ToolView
from app.tools.base import Point

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.canvas.pyramid import Pyramid
    from app.document.document import Document

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Canvas(ToolView):
    """Shows a document and lets a person change its mask.

    Mouse: left paints, right does the opposite, middle or Space + left pans, the wheel zooms at the pointer
    (Alt: size of the tool, Shift: sideways). Trackpad: two fingers pan, pinch zooms. Keys: see ``keyboard``;
    O held shows the photo as it was opened; Escape gives a gesture up.

    Signals:
        file_dropped: list of paths (str) of local files.
    """

    file_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAccessibleName("Photo")
        self.setAccessibleDescription(INVITATION)

    def set_document(self, document: Document | None, pyramid: Pyramid | None) -> None:
        super().set_document(document, pyramid)
        self.setAccessibleDescription(INVITATION if document is None else keyboard.HELP)

    # ---- keyboard --------------------------------------------------------------------------------------

    def _press_key(self, key: Qt.Key, held: Qt.KeyboardModifier, *, repeated: bool) -> bool:
        """React to a key; False leaves it to others."""
        if keyboard.is_arrow(key):
            self._step_crosshair(key, held)
        elif key == Qt.Key.Key_Escape:
            return self.cancel_gesture()
        elif key in keyboard.LIFT and self._gesture.is_active:
            self.finish_gesture()
        elif key in keyboard.SIZES and not held & Qt.KeyboardModifier.ControlModifier:
            self.resize_tool(keyboard.SIZES[key])
        elif key in keyboard.MODIFIERS:
            self._hold(held | keyboard.MODIFIERS[key])
        elif repeated:
            return key in (keyboard.PEN, keyboard.HAND, keyboard.BEFORE)
        elif key == keyboard.PEN:
            self._toggle_pen(held)
        elif key == keyboard.HAND:
            self._hold_space(True)
        elif key == keyboard.BEFORE:
            self.show_original(True)
        else:
            return False
        return True

    def _hold(self, held: Qt.KeyboardModifier) -> None:
        """A modifier went down or up: the outline may look different without the pointer moving."""
        if self._gesture.pointer is not None and self._crosshair is None:
            self._gesture.move(self._event_at(self._gesture.pointer, held))
            self._update_outline()

    def _hold_space(self, held: bool) -> None:
        self._space_held = held
        self._update_cursor()
        self._update_outline()

    def _toggle_pen(self, held: Qt.KeyboardModifier) -> None:
        if self._gesture.is_active:
            self.finish_gesture()
            return
        point = self._start_of_crosshair()
        self._set_crosshair(point)
        # Shift chooses the other button here; it must not also mean a line or a square.
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        self._begin(keyboard.PEN, point, _NO_KEYS, secondary=shift)

    def _step_crosshair(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        point = keyboard.moved(self._start_of_crosshair(), key, held, self._viewport)
        viewport = self._viewport.revealing(*point)
        if viewport != self._viewport:
            self._look(viewport)
        self._set_crosshair(point)
        if not self._gesture.is_active or self._gesture.source == keyboard.PEN:
            self._move(point, _NO_KEYS)

    def _start_of_crosshair(self) -> Point:
        middle = QPointF(self.width() / 2, self.height() / 2)
        point = self._crosshair or self._gesture.pointer or self._image_point(middle)
        return keyboard.nearest_pixel(point, self._viewport)

    # ---- Qt's events -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._document is None or self._pan_from is not None:
            return
        button = event.button()
        left, right = button == Qt.MouseButton.LeftButton, button == Qt.MouseButton.RightButton
        hand = left and (self._space_held or self._gesture.tool.pans) and not self._gesture.is_active
        if hand or button == Qt.MouseButton.MiddleButton:
            self._pan_from, self._pan_button = event.position(), button
            self._update_cursor()
            self._update_outline()
        elif left or right:
            self._set_crosshair(None)
            self._begin(button, self._image_point(event.position()), event.modifiers(), secondary=right)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._document is None:
            return
        if self._pan_from is not None:
            moved = event.position() - self._pan_from
            self._pan_from = event.position()
            self._look(self._viewport.panned(moved.x(), moved.y()))
        elif self._gesture.source != keyboard.PEN:
            self._set_crosshair(None)
            self._move(self._image_point(event.position()), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None and event.button() == self._pan_button:
            self._pan_from = None
            self._update_cursor()
            self._update_outline()
        elif self._document is not None and event.button() == self._gesture.source:
            point = self._image_point(event.position())
            self._commit(self._gesture.end(self._event_at(point, event.modifiers())))

    def leaveEvent(self, event: QEvent) -> None:
        if not self._gesture.is_active:
            self._gesture.pointer = self._crosshair
            self._update_outline()
            self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._document is None:
            event.ignore()
            return
        position, command = event.position(), navigation_of(event)
        if isinstance(command, ResizeBy):
            self.resize_tool(command.steps)
            return
        if isinstance(command, PanBy):
            self._look(self._viewport.panned(command.dx, command.dy))
        else:
            self._zoom_at(position, command.factor)
        if self._gesture.source != keyboard.PEN and self._crosshair is None and self._pan_from is None:
            self._move(self._image_point(position), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, repeated = event.modifiers(), event.isAutoRepeat()
        if self._document is None or not self._press_key(_key_of(event), held, repeated=repeated):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        key = _key_of(event)
        if self._document is None or event.isAutoRepeat():
            super().keyReleaseEvent(event)
        elif key == keyboard.HAND:
            self._hold_space(False)
        elif key == keyboard.BEFORE:
            self.show_original(False)
        elif key in keyboard.MODIFIERS:
            self._hold(event.modifiers() & ~keyboard.MODIFIERS[key])
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The release of a held key goes to whoever has the focus then.
        if self._gesture.source == keyboard.PEN:
            self.finish_gesture()
        self._set_crosshair(None)
        self._hold_space(False)
        self.show_original(False)
        super().focusOutEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light_up(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(False)
        event.acceptProposedAction()
        self.file_dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            in_gesture = self._gesture.is_active
            if self._document and keyboard.wants(_key_of(event), event.modifiers(), in_gesture=in_gesture):
                event.accept()
                return True
        if isinstance(event, QNativeGestureEvent) and self._document is not None:
            return self._pinch(event) or super().event(event)
        return super().event(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        kind, position = event.gestureType(), event.position()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_at(position, max(0.1, 1 + event.value()))
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture and self._fits:
            self._zoom_at(position, 1 / self._viewport.zoom)
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            self.fit()
        else:
            return False
        return True

    def _zoom_at(self, position: QPointF, factor: float) -> None:
        self._look(self._viewport.zoomed_at(position.x(), position.y(), factor))


def _key_of(event: QKeyEvent) -> Qt.Key:
    """The key as an enum; keys Qt has no name for become Key_unknown."""
    try:
        return Qt.Key(event.key())
    except ValueError:
        return Qt.Key.Key_unknown
