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
_SHAKE = 6.0
"""View px; a finger that moved less has not begun to draw: a second one may follow it."""
_BUTTON = Qt.MouseButton.LeftButton


class Touch:
    """Turns touch events into gestures of the left button, or into another viewport.

    A finger is down only once it has moved or come up. What it began is taken back when a second one comes: it was the
    beginning of a pinch, and what the tool waits with stays.
    """

    def __init__(self, view: PhotoView, hand: ToolController) -> None:
        self._view, self._hand = view, hand
        self._pinch: tuple[QPointF, float] | None = None
        self._first: QPointF | None = None

    def takes(self, event: QEvent) -> bool:
        """React to an event; False leaves it to others, such as the two fingers of a trackpad."""
        if not isinstance(event, QTouchEvent) or event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self._pinch = self._first = None
            self._hand.drop(_BUTTON)
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
        if kind == QEvent.Type.TouchBegin:
            self._first = position
            return
        if self._first is not None:
            moved = position - self._first
            if kind == QEvent.Type.TouchUpdate and max(abs(moved.x()), abs(moved.y())) < _SHAKE:
                return
            self._hand.press(self._first, _BUTTON, held)
            self._first = None
        if kind == QEvent.Type.TouchUpdate:
            self._hand.drag(position, held)
        else:
            self._hand.release(position, _BUTTON, held)
            self._hand.leave()

    def _move_photo(self, first: QPointF, second: QPointF) -> None:
        between = first - second
        middle, apart = (first + second) / 2, max(_NEAREST, (between.x() ** 2 + between.y() ** 2) ** 0.5)
        if self._pinch is None:
            self._first = None
            self._hand.drop(_BUTTON)
            self._hand.end_pan(_BUTTON)
        else:
            before, was_apart = self._pinch
            moved = middle - before
            viewport = self._view.viewport.panned(moved.x(), moved.y())
            self._view.look(viewport.zoomed_at(middle.x(), middle.y(), apart / was_apart))
        self._pinch = middle, apart
