"""What every tool is: a gesture in image coordinates that becomes a preview and at most one edit.

Tools know neither Qt nor the screen. The canvas translates its events, asks ``outline`` what to draw, and
puts the edit that ``end`` returns on the undo stack.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from engine.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document.document import Document
    from app.document.edits import Edit

Point: TypeAlias = tuple[float, float]
"""(x, y) in image px; pixel i covers i <= x < i + 1. May lie outside the photo."""


_SHAKE = 3.0
"""A drag shorter than this many screen pixels both ways was a click."""


class Button(Enum):
    """Which button, pen or key makes the gesture."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    """Does the opposite of the tool: the brush erases, the rectangle subtracts."""


@dataclass(frozen=True, slots=True)
class PointerEvent:
    """Where the pointer is and what is held with it.

    Attributes:
        x, y: image px, may lie outside the photo.
        button: the one that began the gesture.
        shift, ctrl, alt: modifier keys held now.
        view_px: image px that one pixel of the screen covers, so that a shaky click can be told from a drag.
        pressure: of a pen, 0..1, if it is to change the tool's size; else 1.
    """

    x: float
    y: float
    button: Button = Button.PRIMARY
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    view_px: float = 1.0
    pressure: float = 1.0

    @property
    def point(self) -> Point:
        return self.x, self.y

    @property
    def adds(self) -> bool:
        """Whether an area drawn with it is added to the hole: Ctrl or the other button takes it out."""
        return not self.ctrl and self.button is Button.PRIMARY


@dataclass(frozen=True, slots=True)
class Ring:
    """Draw a circle of ``radius`` image px around the pointer.

    Attributes:
        adds: False when the tool would take pixels out of the hole.
        line_from: where a straight line to the pointer would start, if a click drew one now.
    """

    radius: float
    adds: bool = True
    line_from: Point | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """Draw a rubber band around ``bounds``; ``adds`` as in ``Ring``."""

    bounds: Bounds
    adds: bool = True


@dataclass(frozen=True, slots=True)
class Loop:
    """Draw a line through ``points`` and back to the first; ``adds`` as in ``Ring``, a handle at ``handle``."""

    points: tuple[Point, ...]
    adds: bool = True
    handle: Point | None = None


@dataclass(frozen=True, slots=True)
class Trail:
    """Draw a stroke of ``radius`` image px through ``points``; ``adds`` as in ``Ring``."""

    points: tuple[Point, ...]
    radius: float
    adds: bool = True


Outline: TypeAlias = Ring | Band | Loop | Trail | None


def is_click(points: Sequence[Point], view_px: float) -> bool:
    """Whether a drag through ``points`` was only a shaky click; ``view_px`` as in ``PointerEvent``."""
    return all(max(axis) - min(axis) < _SHAKE * view_px for axis in zip(*points, strict=True))


class Tool:
    """A tool that does nothing; the others override what they need.

    A gesture is ``begin``, any number of ``move``, then ``end`` or ``cancel``. Between gestures the canvas
    calls ``hover``. One tool object lives as long as the editor and may work on one document after another.

    Attributes:
        name: key in settings and of the icon; lower case.
        label: what a person reads, in English.
        shortcut: one letter.
        status_text: how to use it, for the status bar, in English.
        pans: the canvas moves the view instead of calling the tool.
        masks: it changes the mask, which therefore must be seen.
        erases: it takes away already, so the other end of a pen does the same and not the opposite.
    """

    name: ClassVar[str]
    label: ClassVar[str]
    shortcut: ClassVar[str]
    status_text: ClassVar[str]
    pans: ClassVar[bool] = False
    masks: ClassVar[bool] = False
    erases: ClassVar[bool] = False

    @property
    def outline(self) -> Outline:
        """What to draw over the photo now."""
        return None

    @property
    def waits(self) -> bool:
        """Something was begun that goes on between gestures, until ``finish`` or ``cancel``."""
        return False

    @property
    def takes_enter(self) -> bool:
        """Enter ends what goes on between gestures; False leaves it to whoever fills."""
        return self.waits

    @property
    def radius(self) -> float | None:
        """Size of the tool in image px, if it has one; setting it does nothing for the others."""
        return None

    @radius.setter
    def radius(self, value: float) -> None:
        pass

    def resize(self, steps: float) -> None:
        """Make the tool larger (``steps`` > 0) or smaller, in proportion to its size."""

    def begin(self, event: PointerEvent, document: Document) -> None:
        """The button went down."""

    def move(self, event: PointerEvent) -> None:
        """The pointer moved with the button down."""

    def end(self, event: PointerEvent) -> Edit | None:
        """The button came up: the finished edit for the undo stack, or None when nothing changed."""

    def finish(self) -> Edit | None:
        """End what goes on between gestures: Enter was pressed, or another tool is taken."""
        return None

    def take_back(self) -> None:
        """Take the last piece of what goes on between gestures back."""

    def cancel(self) -> None:
        """Give the gesture up and leave the document as it was. Does nothing without a gesture."""

    def drop(self) -> None:
        """Give only the gesture up that is made now; what goes on between gestures goes on."""
        self.cancel()

    def hover(self, event: PointerEvent) -> None:
        """The pointer moved, or a modifier key changed, without a gesture."""
