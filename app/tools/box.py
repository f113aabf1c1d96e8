"""What is drawn as a box from corner to corner; the mask changes once, when the button comes up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from app.tools.base import Outline, PointerEvent, Tool, is_click
from engine.geometry import Bounds

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit, OpenEdit


class Box(Tool):
    """A shape that fills a box. Shift makes the box a square, Ctrl or the right button subtracts.

    A subclass says what its shape looks like (``_shape``) and how it is painted (``_paint``),
    and names the steps that add it and that subtract it.
    """

    masks = True
    edit_labels: ClassVar[dict[bool, str]]

    def __init__(self) -> None:
        self._document: Document | None = None
        self._start: PointerEvent | None = None
        self._now: PointerEvent | None = None

    @property
    def outline(self) -> Outline:
        box = self._box()
        if box is None or self._now is None or self._document is None:
            return None
        photo = Bounds.of_shape(self._document.mask.shape)
        return None if box.intersection(photo).is_empty else self._shape(box, photo, self._now.adds)

    def begin(self, event: PointerEvent, document: Document) -> None:
        self._document, self._start, self._now = document, event, event

    def move(self, event: PointerEvent) -> None:
        if self._start is not None:
            self._now = event

    def end(self, event: PointerEvent) -> Edit | None:
        self.move(event)
        document, box, start = self._document, self._box(), self._start
        self.cancel()
        if document is None or box is None or start is None or is_click((start.point, event.point), event.view_px):
            return None
        edit = document.begin_mask_edit()
        self._paint(edit, box, event.adds)
        return edit.commit(self.edit_labels[event.adds])

    def cancel(self) -> None:
        self._document = self._start = self._now = None

    def _box(self) -> Bounds | None:
        """The box of the gesture under way; may reach, or lie, beside the photo."""
        return None if self._start is None or self._now is None else _between(self._start, self._now)

    def _shape(self, box: Bounds, photo: Bounds, adds: bool) -> Outline:
        """What to draw for a box of which at least a part lies on the photo."""
        raise NotImplementedError

    def _paint(self, edit: OpenEdit, box: Bounds, adds: bool) -> None:
        """Put the shape into the mask, or take it out."""
        raise NotImplementedError


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
