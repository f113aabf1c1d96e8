"""The rectangle: drag from corner to corner."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from app.tools.base import Band, Outline
from app.tools.box import Box
from engine.language import mark

if TYPE_CHECKING:
    from app.document.edits import OpenEdit
    from engine.geometry import Bounds


class Rectangle(Box):
    """Every pixel of the box."""

    name = "rectangle"
    label = mark("Rectangle")
    shortcut = "R"
    status_text = mark("Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square")
    edit_labels: ClassVar[dict[bool, str]] = {True: mark("Rectangle"), False: mark("Subtract rectangle")}

    def _shape(self, box: Bounds, photo: Bounds, adds: bool) -> Outline:
        return Band(box.intersection(photo), adds)

    def _paint(self, edit: OpenEdit, box: Bounds, adds: bool) -> None:
        edit.rectangle(box, adds)
