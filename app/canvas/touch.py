"""Fingers on a screen: one draws, two move and zoom the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QTouchEvent

if TYPE_CHECKING:
    from app.canvas.photo_view import PhotoView
    from app.canvas.tool_controller import ToolController

_NEAREST = 8.0
"""View px; fingers nearer than this say nothing about a zoom."""


class Touch:
    """Turns touch events into gestures of the left button, or into another viewport.

    What one finger began is taken back when a second one comes: it was the beginning of a pinch.
    """

    def __init__(self, view: PhotoView, hand: ToolController) -> None:
        self._view, self._hand = view, hand
        self._pinch: tuple[QPointF, float] | None = None

    def takes(self, event: QEvent) -> bool:
        """React to an event; False leaves it to others, such as the two fingers of a trackpad."""
        if not isinstance(event, QTouchEvent) or event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self._pinch = None
            self._hand.cancel()
            return True
        points = [point.position() for point in event.points()]
        if len(points) > 1:
            self._move_photo(points[0], points[1])
        elif self._pinch is None and points:
            self._draw(event.type(), points[0], event.modifiers())
        if event.type() == QEvent.Type.TouchEnd:
            self._pinch = None
        return True

    def _draw(self, kind: QEvent.Type, position: QPointF, held: Qt.KeyboardModifier) -> None:
        button = Qt.MouseButton.LeftButton
        if kind == QEvent.Type.TouchBegin:
            self._hand.press(position, button, held)
        elif kind == QEvent.Type.TouchUpdate:
            self._hand.drag(position, held)
        else:
            self._hand.release(position, button, held)
            self._hand.leave()

    def _move_photo(self, first: QPointF, second: QPointF) -> None:
        between = first - second
        middle, apart = (first + second) / 2, max(_NEAREST, (between.x() ** 2 + between.y() ** 2) ** 0.5)
        if self._pinch is None:
            self._hand.cancel()
            self._hand.end_pan(Qt.MouseButton.LeftButton)
        else:
            before, was_apart = self._pinch
            moved = middle - before
            viewport = self._view.viewport.panned(moved.x(), moved.y())
            self._view.look(viewport.zoomed_at(middle.x(), middle.y(), apart / was_apart))
        self._pinch = middle, apart
