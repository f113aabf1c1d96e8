"""The inspect tool: ask what a filled pixel attended to, or what attended to a known one. Changes nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from app.tools.base import Point, PointerEvent, Tool
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit

_STEP = 4.0
"""Image px between two questions along a drag: half a cell of the network, so that none is skipped."""
_MOST_STEPS = 400


class Ask(Enum):
    """How a pixel is asked about."""

    HOVER = "hover"
    CLICK = "click"


Asked: TypeAlias = Callable[[Point, Ask], None]
Brushed: TypeAlias = Callable[[Sequence[Point]], None]


class Inspect(Tool):
    """Hover or click to probe; drag over known pixels to ask about all of them.

    Attributes:
        asked: called with a pixel that is asked about.
        brushed: called once a move with the pixels that a drag went over.
    """

    name = "inspect"
    label = mark("Inspect")
    shortcut = "I"
    status_text = mark(
        "Hover over a filled pixel to see what it attended to · click pins · click known pixels to ask back"
    )

    def __init__(self) -> None:
        self.asked: Asked = _ignore
        self.brushed: Brushed = _pass_over
        self._last: Point | None = None

    def begin(self, event: PointerEvent, document: Document) -> None:
        self._last = event.point
        self.asked(event.point, Ask.CLICK)

    def move(self, event: PointerEvent) -> None:
        if self._last is None or event.point == self._last:
            return
        (ax, ay), (bx, by) = self._last, event.point
        steps = min(max(1, math.ceil(math.hypot(bx - ax, by - ay) / _STEP)), _MOST_STEPS)
        shares = (step / steps for step in range(1, steps + 1))
        self._last = event.point
        self.brushed([(ax + (bx - ax) * share, ay + (by - ay) * share) for share in shares])

    def end(self, event: PointerEvent) -> Edit | None:
        self.move(event)
        self._last = None
        return None

    def cancel(self) -> None:
        self._last = None

    def hover(self, event: PointerEvent) -> None:
        self.asked(event.point, Ask.HOVER)


def _ignore(_point: Point, _how: Ask) -> None:
    """Nobody listens yet."""


def _pass_over(_points: Sequence[Point]) -> None:
    """Nobody listens yet."""
