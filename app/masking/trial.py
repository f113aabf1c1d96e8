"""A mask that is tried before it is kept, as data: a number to choose, and what it makes of the mask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from app.selection.stop import Stop
from engine.language import mark
from engine.types import Mask

Make: TypeAlias = Callable[[Mask, float, bool, Stop], Mask]
"""(mask, number, option, stop) -> the mask to try. Runs on a thread; may change the mask it is given, and return it."""


@dataclass(frozen=True, slots=True)
class Number:
    """The number a person chooses.

    Attributes:
        label: beside it.
        minimum, maximum, value: whole numbers.
        unit: after it, with a space before.
        tip: one sentence.
    """

    label: str
    minimum: int
    maximum: int
    value: int
    unit: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """Something to try. Its texts are English, as those of its number are: who shows them translates them.

    Attributes:
        name: its numbers are kept under it for the next time.
        title: what the bar says.
        label: of the undo step.
        number: what can be chosen.
        make: computes the mask to try.
        option: what can be switched on besides; "" = nothing.
        is_on: whether the option is on at first.
        nothing: what is said when the mask would stay as it is.
    """

    name: str
    title: str
    label: str
    number: Number
    make: Make
    option: str = ""
    is_on: bool = False
    nothing: str = field(default=mark("The mask stays as it is"))
