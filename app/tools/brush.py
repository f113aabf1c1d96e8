"""The brush: paint pixels into the hole. One stroke is one edit; a click is a dab."""

from __future__ import annotations

import math
import weakref
from typing import TYPE_CHECKING, ClassVar

from app.tools.base import Button, Outline, Point, PointerEvent, Ring, Tool
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit, OpenEdit

MIN_RADIUS = 0.5
MAX_RADIUS = 1000.0
_STEP = 1.15
"""One step changes the radius by this factor."""


class Brush(Tool):
    """Round brush. Shift-click draws a straight line from where the last stroke ended."""

    name = "brush"
    label = mark("Brush")
    shortcut = "B"
    status_text = mark(
        "Drag to paint what should go · right-drag erases · Shift-click draws a line · [ and ] change the size"
    )
    masks = True
    paints: ClassVar[bool] = True
    edit_labels: ClassVar[dict[bool, str]] = {True: mark("Brush stroke"), False: mark("Erase stroke")}

    def __init__(self, radius: float = 20.0) -> None:
        self._radius = radius
        self._edit: OpenEdit | None = None
        self._document: weakref.ref[Document] | None = None  # a photo that was closed takes no memory
        self._value = self.paints
        self._last: Point | None = None
        self._pressed = 1.0  # how hard, at the last point
        self._line_from: Point | None = None  # where the last stroke ended, for Shift-click
        self._shows_line = False

    @property
    def outline(self) -> Outline:
        adds = self._value if self._edit is not None else self.paints
        radius = self._radius * self._pressed if self._edit is not None else self._radius
        return Ring(radius, adds, self._line_from if self._shows_line else None)

    @property
    def radius(self) -> float:
        """Half the width of the brush, MIN_RADIUS..MAX_RADIUS image px."""
        return self._radius

    @radius.setter
    def radius(self, value: float) -> None:
        self._radius = min(max(value, MIN_RADIUS), MAX_RADIUS)

    def resize(self, steps: float) -> None:
        exact = self._radius * _STEP**steps
        # Whole and half pixels read well, but every step must be seen to do something.
        rounded = round(exact * 2) / 2 if exact < 20 else float(round(exact))
        if rounded == self._radius:
            rounded += 0.5 if steps > 0 else -0.5
        self.radius = rounded

    def open_edit(self, document: Document) -> OpenEdit:
        """What a stroke paints into."""
        return document.begin_mask_edit()

    def begin(self, event: PointerEvent, document: Document) -> None:
        if self._document is None or self._document() is not document:
            self._document, self._line_from = weakref.ref(document), None
        self._value = self.paints if event.button is Button.PRIMARY else not self.paints
        self._edit = self.open_edit(document)
        self._shows_line = False
        self._pressed = event.pressure
        start = self._line_from if event.shift and self._line_from is not None else event.point
        self._draw(start, event.point, event.pressure)

    def move(self, event: PointerEvent) -> None:
        if self._edit is not None and self._last is not None and event.point != self._last:
            self._draw(self._last, event.point, event.pressure)

    def end(self, event: PointerEvent) -> Edit | None:
        if self._edit is None:
            return None
        if self._last != event.point:
            self._draw(self._last or event.point, event.point, self._pressed)  # a pen that is lifted presses no more
        edit, self._edit = self._edit, None
        self._line_from, self._last = self._last, None
        return edit.commit(self.edit_labels[self._value])

    def cancel(self) -> None:
        if self._edit is not None:
            edit, self._edit = self._edit, None
            self._last = None
            edit.cancel()

    def hover(self, event: PointerEvent) -> None:
        self._shows_line = event.shift

    def _draw(self, start: Point, end: Point, pressure: float) -> None:
        """From one point to another; under a pen the width changes on the way, in steps nobody sees."""
        assert self._edit is not None
        before, after = self._radius * self._pressed, self._radius * pressure
        pieces = max(1, math.ceil(abs(after - before)))
        for piece in range(pieces):
            there, here = (_between(start, end, (piece + step) / pieces) for step in (0, 1))
            self._edit.segment(there, here, before + (after - before) * (piece + 1) / pieces, self._value)
        self._last, self._pressed = end, pressure


def _between(start: Point, end: Point, share: float) -> Point:
    if share == 1:
        return end
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
