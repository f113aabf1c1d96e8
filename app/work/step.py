"""A step of undo with what is known of it. No NumPy: the undo stack is there before it is imported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document.edits import Edit
    from app.document.painted import PaintedMask
    from engine.types import FillResult


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One step of undo.

    Attributes:
        edit: what it changes.
        result: what the filler said, with its attention maps, when it is a fill.
        painted: the mask that the fill answers, as it was painted: before it was grown.
    """

    edit: Edit
    result: FillResult | None = None
    painted: PaintedMask | None = None
