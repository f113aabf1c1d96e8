"""Select by colour: click a pixel, and those of a like colour are selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.tools.base import Point, PointerEvent, Tool
from engine.language import mark

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit

Asked: TypeAlias = Callable[[Point, bool], None]


class SelectColour(Tool):
    """Asks about the pixel where the button comes up. Ctrl or the right button subtracts.

    Attributes:
        asked: called with the point in image px, and whether the pixels are added to the hole.
    """

    name = "select-colour"
    label = mark("Select colour")
    shortcut = "W"
    status_text = mark("Click a colour to select what looks like it · Ctrl or the right button subtracts")
    masks = True

    def __init__(self) -> None:
        self.asked: Asked = _ignore
        self._is_down = False

    def begin(self, event: PointerEvent, document: Document) -> None:
        self._is_down = True

    def end(self, event: PointerEvent) -> Edit | None:
        if self._is_down:
            self._is_down = False
            self.asked(event.point, event.adds)
        return None

    def cancel(self) -> None:
        self._is_down = False


def _ignore(_point: Point, _adds: bool) -> None:
    """Nobody listens yet."""
