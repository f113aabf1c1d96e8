"""Select an object: draw over a thing, or around it, and its outline is looked for in the photo."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.tools.base import Band, Outline, Point, PointerEvent, Tool, Trail
from engine.geometry import Bounds
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit
    from app.selection.scribble import Scribble

_RADIUS = 5.0
"""Half the width of the stroke in pixels of the screen: whoever points at something small comes nearer."""

Asked: TypeAlias = "Callable[[Scribble, bool], None]"


class SelectObject(Tool):
    """A stroke over a thing, a line around it, or with Shift a box around it. Ctrl or the right button subtracts.

    Attributes:
        asked: called with every finished scribble, and whether the thing is added to the hole.
        given_up: called when nobody wants the answer any more.
    """

    name = "select-object"
    label = mark("Select object")
    shortcut = "S"
    status_text = mark(
        "Draw over a thing, or around it · Shift-drag a box around it · Ctrl or the right button subtracts"
    )
    masks = True

    def __init__(self) -> None:
        self.asked: Asked = _ignore
        self.given_up: Callable[[], None] = _nothing
        self._points: list[Point] = []
        self._radius, self._adds, self._is_box, self._is_asked = 1.0, True, False, False

    @property
    def outline(self) -> Outline:
        if not self._points:
            return None
        if self._is_box:
            return Band(_box(self._points), self._adds)
        return Trail(tuple(self._points), self._radius, self._adds)

    @property
    def waits(self) -> bool:
        """The thing is being looked for."""
        return self._is_asked

    @property
    def takes_enter(self) -> bool:
        return False

    def answered(self) -> None:
        """What was drawn need not be shown any more."""
        self._points, self._is_asked = [], False

    def begin(self, event: PointerEvent, document: Document) -> None:
        self.cancel()
        self._points, self._is_box = [event.point], event.shift
        self._radius, self._adds = _RADIUS * event.view_px, event.adds

    def move(self, event: PointerEvent) -> None:
        if self._points and event.point != self._points[-1]:
            self._points.append(event.point)
        self._adds = event.adds

    def end(self, event: PointerEvent) -> Edit | None:
        self.move(event)
        points = tuple(self._points)
        if points:
            from app.selection.scribble import Scribble  # not before the window shows

            self._is_asked = True
            scribble = Scribble.boxed(_box(points)) if self._is_box else Scribble.drawn(points, self._radius)
            self.asked(scribble, self._adds)
        return None

    def cancel(self) -> None:
        was_asked = self._is_asked
        self.answered()
        if was_asked:
            self.given_up()


def _box(points: tuple[Point, ...] | list[Point]) -> Bounds:
    (ax, ay), (bx, by) = points[0], points[-1]
    return Bounds(math.floor(min(ay, by)), math.floor(min(ax, bx)), math.ceil(max(ay, by)), math.ceil(max(ax, bx)))


def _ignore(_scribble: Scribble, _adds: bool) -> None:
    """Nobody listens yet."""


def _nothing() -> None:
    """Nobody listens yet."""
