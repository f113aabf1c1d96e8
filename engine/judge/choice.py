"""Which of several scored fills is taken. Cheap to import: the editor asks it on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.types import Variant

if TYPE_CHECKING:
    from collections.abc import Sequence

CLEARLY = 0.25
"""A difference of scores that is worth taking a later fill instead of an earlier one."""

USUAL_CHOICE = (("network", Variant()), ("patchmatch", Variant()), ("network", Variant(guide=4.0)))
"""What the default answer is chosen among: fillers and which of their answers, in the order in which they are asked."""


def best_of(scores: Sequence[float | None], *, shown: int = 0) -> int:
    """Go through the fills in their order and change to one only where it is clearly better than the one taken.

    Args:
        scores: of fills of the same hole, higher is better; None is never taken.
        shown: which is taken at first. Without a score it stays taken: nothing can be said.
    """
    taken = shown
    for number, score in enumerate(scores):
        before = scores[taken]
        if score is not None and before is not None and score - before > CLEARLY:
            taken = number
    return taken
