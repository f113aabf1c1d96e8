"""The polygon: click from corner to corner; the mask changes once, when it is closed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.tools.base import Loop, Outline, Point, PointerEvent, Tool
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit

_NEAR = 8.0
"""Pixels of the screen: a click so near to the first corner closes the polygon."""
_SAME = 3.0
"""A second click so near to the last corner was a double-click."""


class Polygon(Tool):
    """Every click is a corner. A double-click, a click on the first corner or Enter closes it, Backspace takes the last
    corner back. It adds to the hole or subtracts from it as its first corner said (Ctrl or the right button).
    """

    name = "polygon"
    label = mark("Polygon")
    shortcut = "G"
    status_text = mark(
        "Click corners · Enter, a double-click or the first corner closes it"
        " · Backspace takes the last one back · Ctrl or the right button subtracts"
    )
    masks = True

    def __init__(self) -> None:
        self._document: Document | None = None
        self._corners: list[Point] = []
        self._pointer: Point | None = None
        self._adds = True
        self._closes = False

    @property
    def outline(self) -> Outline:
        if not self._corners:
            return None
        pointer = [] if self._pointer is None else [self._pointer]
        return Loop((*self._corners, *pointer), self._adds, self._corners[0])

    @property
    def waits(self) -> bool:
        return bool(self._corners)

    def begin(self, event: PointerEvent, document: Document) -> None:
        if document is not self._document:
            self.cancel()
        self._document = document
        if not self._corners:
            self._adds = event.adds
        self._closes = self._is_closed_by(event)
        if not self._closes:
            self._corners.append(event.point)
        self._pointer = None

    def move(self, event: PointerEvent) -> None:
        if self._corners and not self._closes:
            self._corners[-1] = event.point

    def end(self, event: PointerEvent) -> Edit | None:
        if self._closes:
            return self.finish()
        self.move(event)
        return None

    def hover(self, event: PointerEvent) -> None:
        self._pointer = event.point if self._corners else None

    def finish(self) -> Edit | None:
        document, corners, adds = self._document, self._corners, self._adds
        self.cancel()
        if document is None or len(corners) < 3:
            return None
        edit = document.begin_mask_edit()
        edit.polygon(corners, adds)
        return edit.commit(mark("Polygon") if adds else mark("Subtract polygon"))

    def take_back(self) -> None:
        """Without its last corner."""
        if self._corners:
            self._corners.pop()

    def drop(self) -> None:
        if not self._closes:
            self.take_back()
        self._closes = False

    def cancel(self) -> None:
        self._document, self._corners, self._pointer, self._closes = None, [], None, False

    def _is_closed_by(self, event: PointerEvent) -> bool:
        if not self._corners:
            return False
        again = math.dist(event.point, self._corners[-1]) < _SAME * event.view_px
        return again or (len(self._corners) > 2 and math.dist(event.point, self._corners[0]) < _NEAR * event.view_px)
