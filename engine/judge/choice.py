"""Which of several scored fills is taken. Cheap to import: the editor asks it on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.types import Variant

if TYPE_CHECKING:
    from collections.abc import Sequence

USUAL_CHOICE = (("network", Variant()), ("patchmatch", Variant()))
"""What the default answer is chosen among: fillers and which of their answers, in the order in which they are asked."""


def best_of(scores: Sequence[float | None]) -> int:
    """The best of fills of the same hole, the first of equal ones.

    Args:
        scores: higher is better; None is never taken, and where the first has none, it is taken: nothing can be said.
    """
    taken = 0
    for number, score in enumerate(scores):
        before = scores[taken]
        if score is not None and before is not None and score > before:
            taken = number
    return taken
