"""A photo view with a tool in the person's hand: gesture, outline and cursor, but not where events come from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QRegion

from app.canvas import layers, outlines
from app.canvas.gesture import Gesture, Source
from app.canvas.photo_view import PhotoView
from app.tools.base import Button, Outline, Point, PointerEvent, Tool
from app.tools.pan import Pan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.document.edits import Edit


class ToolView(PhotoView):
    """Shows a document and lets the active tool change its mask; the canvas calls it from Qt's events.

    Signals:
        edit_committed: an Edit that has just been made, for the undo stack.
        hovered: the image point (x, y) under the pointer or keyboard cursor, or None beside the photo.
        tool_resized: the new radius of the tool in image px, after Alt+wheel or [ and ].
    """

    edit_committed = Signal(object)
    hovered = Signal(object)
    tool_resized = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesture = Gesture(Pan())
        self._secondary = False
        self._crosshair: Point | None = None
        self._drawn: tuple[Outline, Point | None, Point | None] = None, None, None  # outline, pointer, crosshair
        self._pan_from: QPointF | None = None
        self._pan_button = Qt.MouseButton.NoButton
        self._space_held = False

    def set_document(self, document: Document | None, pyramid: Pyramid | None) -> None:
        self.cancel_gesture()
        self._gesture.pointer = self._pan_from = None
        self._set_crosshair(None)
        super().set_document(document, pyramid)
        self._update_cursor()
        self._update_outline()

    @property
    def tool(self) -> Tool:
        """The active tool."""
        return self._gesture.tool

    @property
    def gesture_active(self) -> bool:
        """A stroke or drag is under way."""
        return self._gesture.is_active

    def set_tool(self, tool: Tool) -> None:
        """Give the person another tool; a gesture under way is finished first."""
        self.finish_gesture()
        self._gesture.tool = tool
        self._update_cursor()
        self._update_outline()

    def set_tool_radius(self, radius: float) -> None:
        """Size of the active tool in image px."""
        self._gesture.tool.radius = radius
        self._update_outline()

    def resize_tool(self, steps: float) -> None:
        """Make the active tool larger (``steps`` > 0) or smaller, and say so."""
        tool = self._gesture.tool
        tool.resize(steps)
        self._update_outline()
        if tool.radius is not None:
            self.tool_resized.emit(tool.radius)

    def finish_gesture(self) -> None:
        """End a gesture as if the button came up now. Call before anything else edits the mask."""
        self._commit(self._gesture.end())

    def cancel_gesture(self) -> bool:
        """Take a gesture back; False when there was none."""
        cancelled = self._gesture.cancel()
        self._update_outline()
        return cancelled

    # ---- gestures --------------------------------------------------------------------------------------

    def _event_at(self, point: Point, held: Qt.KeyboardModifier) -> PointerEvent:
        return PointerEvent(
            *point,
            button=Button.SECONDARY if self._secondary else Button.PRIMARY,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
            alt=bool(held & Qt.KeyboardModifier.AltModifier),
            view_px=1 / self._viewport.scale,
        )

    def _begin(self, source: Source, point: Point, held: Qt.KeyboardModifier, *, secondary: bool) -> None:
        if self._document is not None and not self._gesture.is_active:
            self._secondary = secondary
            self._gesture.begin(source, self._event_at(point, held), self._document)
            self._update_outline()

    def _move(self, point: Point, held: Qt.KeyboardModifier) -> None:
        self._gesture.move(self._event_at(point, held))
        self._update_outline()
        self.hovered.emit(point if self._viewport.contains(*point) else None)

    def _commit(self, edit: Edit | None) -> None:
        self._secondary = False
        self._update_outline()
        if edit is not None:
            self.edit_committed.emit(edit)

    def _image_point(self, position: QPointF) -> Point:
        return self._viewport.to_image_point(position.x(), position.y())

    # ---- outline, cursor -------------------------------------------------------------------------------

    def _context(self, rects: tuple[QRect, ...], pyramid: Pyramid) -> layers.PaintContext:
        return replace(
            super()._context(rects, pyramid),
            outline=self._gesture.tool.outline,
            pointer=self._shown_pointer(),
            crosshair=self._crosshair,
        )

    def _shown_pointer(self) -> Point | None:
        """Where the ring is; nowhere while the hand is used."""
        return None if self._space_held or self._pan_from is not None else self._gesture.pointer

    def _update_outline(self) -> None:
        """Repaint where the outline was and where it is now."""
        before, viewport = self._drawn, self._viewport
        is_open = self._document is not None
        now = self._gesture.tool.outline if is_open else None, self._shown_pointer(), self._crosshair
        self._drawn = now
        region = outlines.extended_region(viewport, before[0], now[0])
        if region is None:
            region = QRegion()
            for outline, pointer, _ in (before, now):
                region += outlines.outline_region(viewport, outline, pointer)
        for *_, crosshair in (before, now):
            region += outlines.crosshair_region(viewport, crosshair)
        self.update(region)

    def _set_crosshair(self, crosshair: Point | None) -> None:
        if crosshair != self._crosshair:
            self._crosshair = crosshair
            self._light_up(crosshair is not None)
            self._update_outline()

    def _update_cursor(self) -> None:
        if self._document is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self._pan_from is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space_held or self._gesture.tool.pans:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.CrossCursor
        self.setCursor(shape)
