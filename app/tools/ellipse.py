"""The ellipse: drag the box it lies in from corner to corner."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from app.tools.base import Loop, Outline, Point
from app.tools.box import Box
from engine.language import mark

if TYPE_CHECKING:
    from app.document.edits import OpenEdit
    from engine.geometry import Bounds

_CORNERS = 64
"""Of the polygon that stands for the ellipse. It lies at most 0.12 % of the longer half axis inside of it."""
_TURNS = tuple(2 * math.pi * corner / _CORNERS for corner in range(_CORNERS))


class Ellipse(Box):
    """The ellipse that touches the four sides of the box."""

    name = "ellipse"
    label = mark("Ellipse")
    shortcut = "Q"
    status_text = mark("Drag an ellipse · Ctrl or the right button subtracts · Shift makes a circle")
    edit_labels: ClassVar[dict[bool, str]] = {True: mark("Ellipse"), False: mark("Subtract ellipse")}

    def _shape(self, box: Bounds, photo: Bounds, adds: bool) -> Outline:
        return Loop(_corners(box), adds)

    def _paint(self, edit: OpenEdit, box: Bounds, adds: bool) -> None:
        edit.polygon(_corners(box), adds)


def _corners(box: Bounds) -> tuple[Point, ...]:
    """Points on the ellipse, (x, y) in image px; not cut off where it leaves the photo."""
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return tuple((x + box.width / 2 * math.cos(turn), y + box.height / 2 * math.sin(turn)) for turn in _TURNS)
