"""The tool in the person's hand: at most one gesture at a time, whatever device makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt

from app.tools.base import Outline, Point, PointerEvent, Tool

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit

Holder: TypeAlias = Qt.MouseButton | Qt.Key
"""What is held down as long as a gesture lasts."""


class Gesture:
    """Passes pointer events on to the tool, and remembers what holds the gesture.

    Attributes:
        tool: the active tool.
        holder: the mouse button or key that holds the gesture; None between gestures.
        pointer: where the tool is, image px; None while the pointer is off the canvas.
    """

    def __init__(self, tool: Tool) -> None:
        self.tool = tool
        self.holder: Holder | None = None
        self.pointer: Point | None = None
        self._last: PointerEvent | None = None

    @property
    def is_active(self) -> bool:
        return self.holder is not None

    @property
    def is_begun(self) -> bool:
        """A gesture is made, or the tool waits for the next one to go on with."""
        return self.is_active or self.tool.waits

    @property
    def takes_enter(self) -> bool:
        """Enter ends what is made, or what the tool waits with."""
        return self.is_active or self.tool.takes_enter

    @property
    def outline(self) -> Outline:
        return self.tool.outline

    def begin(self, holder: Holder, event: PointerEvent, document: Document) -> None:
        """Start, unless another button or key already holds a gesture."""
        if self.holder is None and not self.tool.pans:
            self.tool.begin(event, document)
            self.holder, self._last, self.pointer = holder, event, event.point

    def move(self, event: PointerEvent) -> None:
        """Draw on, or hover when there is no gesture."""
        self.pointer = event.point
        if self.is_active:
            self._last = event
            self.tool.move(event)
        else:
            self.tool.hover(event)

    def end(self, event: PointerEvent | None = None) -> Edit | None:
        """Finish at ``event``, or where the pointer was last; the edit, if anything changed."""
        last = event or self._last
        if not self.is_active or last is None:
            return None
        self.holder = self._last = None
        return self.tool.end(last)

    def finish(self) -> Edit | None:
        """End what the tool goes on with between gestures."""
        return self.tool.finish()

    def drop(self) -> None:
        """Give up the gesture that is made, if one is, and nothing that the tool waits with."""
        if self.is_active:
            self.holder = self._last = None
            self.tool.drop()

    def cancel(self) -> bool:
        """Give up; the document is as before. False when nothing was begun."""
        was_begun = self.is_begun
        self.holder = self._last = None
        self.tool.cancel()
        return was_begun
