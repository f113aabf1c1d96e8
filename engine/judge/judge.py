"""The score of a fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.judge.terms import Surroundings, Terms
from engine.judge.views import places, view

if TYPE_CHECKING:
    from engine.geometry import Bounds
    from engine.types import FillResult, Mask, Pixels

STRANGENESS, SEAM, STRUCTURE = -0.477, -2.96, 4.04
"""Weights that ``python -m training judge`` found from votes: the difference of two scores is the logarithm of the odds
that a person prefers the first."""
PREFERENCE = {"patchmatch": 0.51}
"""By filler, from the same votes: what people like in its fills, or in others not, and the terms do not see."""
_LOST, _TOLERATED = -4.0, 0.4
"""By hand: a fill that lost a third of the gradients around it is a blur; few were among those voted on."""


class Judge:
    """Scores fills of one hole or several, higher is better; the same fill gets the same score.

    The scores of fills of other holes, or of other photos, say nothing beside these.
    """

    def __init__(self, image: Pixels, mask: Mask) -> None:
        """``image``: H×W×3 RGB, uint8 or uint16, whatever is in the hole; ``mask``: H×W bool, True = hole."""
        self._image = image
        self._places = tuple((place, Surroundings(place.mask)) for place in places(mask))

    def score(self, result: FillResult) -> float:
        """Of a fill of the whole mask; the preference for its filler where there is no hole to look at."""

        def fill(pixels: Pixels, bounds: Bounds) -> None:
            for patch in result.patches:
                patch.apply_to(pixels, crop=bounds)

        total, score = 0, 0.0
        for place, near in self._places:
            total += place.weight
            score += place.weight * score_of(near.measure(view(self._image, place, fill)))
        return (score / total if total else 0.0) + PREFERENCE.get(result.filler, 0.0)


def score_of(terms: Terms) -> float:
    """What the terms come to, higher is better."""
    learnt = STRANGENESS * terms.strangeness + SEAM * terms.seam + STRUCTURE * terms.structure
    return learnt + _LOST * max(0.0, terms.lost - _TOLERATED)
