"""The lasso: draw around what should go; the mask changes once, when the button comes up and the loop closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tools.base import Loop, Outline, Point, PointerEvent, Tool, is_click
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit


class Lasso(Tool):
    """Free hand. Ctrl or the right button subtracts. Where the loop crosses itself, all it goes around is inside."""

    name = "lasso"
    label = mark("Lasso")
    shortcut = "L"
    status_text = mark("Draw around what should go · Ctrl or the right button subtracts")
    masks = True

    def __init__(self) -> None:
        self._document: Document | None = None
        self._points: list[Point] = []
        self._adds = True

    @property
    def outline(self) -> Outline:
        return Loop(tuple(self._points), self._adds) if self._document is not None else None

    def begin(self, event: PointerEvent, document: Document) -> None:
        self._document, self._points = document, [event.point]
        self._adds = event.adds

    def move(self, event: PointerEvent) -> None:
        if self._document is None:
            return
        self._adds = event.adds
        if event.point != self._points[-1]:
            self._points.append(event.point)

    def end(self, event: PointerEvent) -> Edit | None:
        self.move(event)
        document, points, adds = self._document, self._points, self._adds
        self.cancel()
        if document is None or is_click(points, event.view_px):
            return None
        edit = document.begin_mask_edit()
        edit.polygon(points, adds)
        return edit.commit(mark("Lasso") if adds else mark("Subtract lasso"))

    def cancel(self) -> None:
        self._document, self._points = None, []
