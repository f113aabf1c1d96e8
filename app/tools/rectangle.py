"""The rectangle: drag from corner to corner; the mask changes once, when the button comes up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.tools.base import Band, Outline, PointerEvent, Tool, is_click
from engine.geometry import Bounds

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit


class Rectangle(Tool):
    """Rubber band. Shift makes a square, Ctrl or the right button subtracts."""

    name = "rectangle"
    label = "Rectangle"
    shortcut = "R"
    status_text = "Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square"

    def __init__(self) -> None:
        self._document: Document | None = None
        self._start: PointerEvent | None = None
        self._now: PointerEvent | None = None

    @property
    def outline(self) -> Outline:
        if self._start is None or self._now is None or self._document is None:
            return None
        bounds = _between(self._start, self._now).clamped(self._document.mask.shape)
        return None if bounds.is_empty else Band(bounds, self._now.adds)

    def begin(self, event: PointerEvent, document: Document) -> None:
        self._document, self._start, self._now = document, event, event

    def move(self, event: PointerEvent) -> None:
        if self._start is not None:
            self._now = event

    def end(self, event: PointerEvent) -> Edit | None:
        self.move(event)
        band, document, start = self.outline, self._document, self._start
        self.cancel()
        if (
            document is None
            or start is None
            or not isinstance(band, Band)
            or is_click((start.point, event.point), event.view_px)
        ):
            return None
        edit = document.begin_mask_edit()
        edit.rectangle(band.bounds, band.adds)
        return edit.commit("Rectangle" if band.adds else "Subtract rectangle")

    def cancel(self) -> None:
        self._document = self._start = self._now = None


def _between(start: PointerEvent, end: PointerEvent) -> Bounds:
    """Every pixel touched between two corners."""
    dx, dy = end.x - start.x, end.y - start.y
    if end.shift:
        side = max(abs(dx), abs(dy))
        dx, dy = math.copysign(side, dx), math.copysign(side, dy)
    x0, x1 = sorted((start.x, start.x + dx))
    y0, y1 = sorted((start.y, start.y + dy))
    if end.shift:
        # Whole pixels from the first corner, or the two sides could differ by one.
        size = max(1, math.ceil(x1 - x0))
        left = math.floor(x0) if dx > 0 else math.ceil(x1) - size
        top = math.floor(y0) if dy > 0 else math.ceil(y1) - size
        return Bounds(top, left, top + size, left + size)
    return Bounds(math.floor(y0), math.floor(x0), math.ceil(y1), math.ceil(x1))
