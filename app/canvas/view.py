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
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)

from app.canvas import drops, keyboard
from app.canvas.navigation import PanBy, ResizeBy, navigation_of
from app.canvas.photo_view import PhotoView
from app.canvas.tool_controller import ToolController
from app.canvas.touch import Touch
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.tools.base import Tool


class Canvas(PhotoView):
    """Shows a document and lets a person change its mask.

    Mouse: left paints, right does the opposite, middle or Space + left pans, the wheel zooms at the pointer
    (Alt: size of the tool, Shift: sideways), Alt-drag changes the size of the tool. Trackpad: two fingers pan, pinch
    zooms; on a screen one finger paints. Keys: see ``keyboard``; O held shows the photo as it was opened; Escape gives
    a gesture up.

    Attributes:
        pen_presses: how hard a pen is pressed changes the size of the tool.

    Signals:
        file_dropped: list of paths (str) of local files.
        picture_dropped: QImage that another program holds; None = an address alone was dropped.
        edit_committed, hovered, begun, tool_resized: as those of ``ToolController``.
    """

    file_dropped = Signal(list)
    picture_dropped = Signal(object)
    edit_committed = Signal(object)
    hovered = Signal(object)
    begun = Signal(object)
    tool_resized = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = ToolController(self)
        self._hand.edit_committed.connect(self.edit_committed)
        self._hand.hovered.connect(self.hovered)
        self._hand.begun.connect(self.begun)
        self._hand.tool_resized.connect(self.tool_resized)
        self._touch = Touch(self, self._hand)
        self.pen_presses = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Photo"))
        self.setAccessibleDescription(tr(keyboard.HELP))

    def set_document(self, document: Document | None, pyramid: Pyramid | None) -> None:
        self._hand.let_go()
        super().set_document(document, pyramid)
        self._hand.refresh()

    @property
    def tool(self) -> Tool:
        """The active tool."""
        return self._hand.gesture.tool

    @property
    def gesture_active(self) -> bool:
        """A stroke or drag is under way."""
        return self._hand.gesture.is_active

    def set_tool(self, tool: Tool) -> None:
        """Give the person another tool; a gesture under way is finished first."""
        self._hand.set_tool(tool)

    def set_tool_radius(self, radius: float) -> None:
        """Size of the active tool in image px."""
        self._hand.set_radius(radius)

    def refresh_tool(self) -> None:
        """The tool wants something else drawn, although nobody moved it."""
        self._hand.refresh()

    def finish_gesture(self) -> None:
        """End a gesture as if the button came up now. Call before anything else edits the document."""
        self._hand.finish()

    # ---- keyboard --------------------------------------------------------------------------------------

    def _press_key(self, key: Qt.Key, held: Qt.KeyboardModifier, *, repeated: bool) -> bool:
        """React to a key; False leaves it to others."""
        if keyboard.is_arrow(key):
            self._hand.step_crosshair(key, held)
        elif key == Qt.Key.Key_Escape:
            return self._hand.cancel()
        elif key in keyboard.LIFT and self._hand.gesture.takes_enter:
            self._hand.conclude()
        elif key == keyboard.TAKE_BACK and self._hand.gesture.is_begun:
            self._hand.take_back()
        elif key in keyboard.SIZES and not held & Qt.KeyboardModifier.ControlModifier:
            self._hand.resize(keyboard.SIZES[key])
        elif key in keyboard.MODIFIERS:
            self._hand.hold(held | keyboard.MODIFIERS[key])
        elif repeated:
            return key in (keyboard.PEN, keyboard.HAND, keyboard.BEFORE)
        elif key == keyboard.PEN:
            self._hand.toggle_pen(held)
        elif key == keyboard.HAND:
            self._hand.hold_space(True)
        elif key == keyboard.BEFORE:
            self.show_original(True)
        else:
            return False
        return True

    # ---- Qt's events -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.document is not None:
            self._hand.press(event.position(), event.button(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.document is not None:
            self._hand.catch_up(event.buttons())
            self._hand.drag(event.position(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.document is not None:
            self._hand.release(event.position(), event.button(), event.modifiers())

    def tabletEvent(self, event: QTabletEvent) -> None:
        # Ignored, the event comes again as that of a mouse.
        if not self.pen_presses or self.document is None:
            event.ignore()
            return
        position, held, kind = event.position(), event.modifiers(), event.type()
        is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        self._hand.pressure = event.pressure() if event.buttons() else 1.0
        if kind == QEvent.Type.TabletPress:
            self._hand.press(position, event.button(), held, opposite=is_eraser and not self.tool.erases)
        elif kind == QEvent.Type.TabletMove:
            self._hand.drag(position, held)
        elif kind == QEvent.Type.TabletRelease:
            self._hand.release(position, event.button(), held)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hand.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.document is None:
            event.ignore()
            return
        hand, position, command = self._hand, event.position(), navigation_of(event)
        if isinstance(command, ResizeBy):
            hand.resize(command.steps)
            return
        if isinstance(command, PanBy):
            self.look(self.viewport.panned(command.dx, command.dy))
        else:
            self._zoom_at(position, command.factor)
        if hand.gesture.holder != keyboard.PEN and hand.crosshair is None and not hand.is_panning:
            hand.move(self.image_point(position), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, repeated = event.modifiers(), event.isAutoRepeat()
        if self.document is None or not self._press_key(_key_of(event), held, repeated=repeated):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        key = _key_of(event)
        if self.document is None or event.isAutoRepeat():
            super().keyReleaseEvent(event)
        elif key == keyboard.HAND:
            self._hand.hold_space(False)
        elif key == keyboard.BEFORE:
            self.show_original(False)
        elif key in keyboard.MODIFIERS:
            self._hand.hold(event.modifiers() & ~keyboard.MODIFIERS[key])
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The release of a held key goes to whoever has the focus then.
        if self._hand.gesture.holder == keyboard.PEN:
            self._hand.finish()
        self._hand.set_crosshair(None)
        self._hand.hold_space(False)
        self.show_original(False)
        super().focusOutEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drops.is_welcome(event.mimeData()):
            event.acceptProposedAction()
            self.light_up(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.light_up(False)
        event.acceptProposedAction()
        files = drops.files_of(event.mimeData())
        if files:
            self.file_dropped.emit(files)
        else:
            self.picture_dropped.emit(drops.picture_of(event.mimeData()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key, gesture = _key_of(event), self._hand.gesture
            in_gesture = gesture.takes_enter if key in keyboard.LIFT else gesture.is_begun
            if self.document and keyboard.wants(key, event.modifiers(), in_gesture=in_gesture):
                event.accept()
                return True
        if self.document is not None and self._touch.takes(event):
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and self.document is not None:
            return self._pinch(event) or super().event(event)
        return super().event(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        kind, position = event.gestureType(), event.position()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_at(position, max(0.1, 1 + event.value()))
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture and self.fits:
            self._zoom_at(position, 1 / self.viewport.zoom)
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            self.fit()
        else:
            return False
        return True

    def _zoom_at(self, position: QPointF, factor: float) -> None:
        self.look(self.viewport.zoomed_at(position.x(), position.y(), factor))


def _key_of(event: QKeyEvent) -> Qt.Key:
    """The key as an enum; keys Qt has no name for become Key_unknown."""
    try:
        return Qt.Key(event.key())
    except ValueError:
        return Qt.Key.Key_unknown
