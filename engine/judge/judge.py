"""The score of a fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.judge.terms import Surroundings, Terms
from engine.judge.views import places, view

if TYPE_CHECKING:
    from engine.geometry import Bounds
    from engine.judge.views import Place
    from engine.types import FillResult, Mask, Pixels

STRANGENESS, SEAM, STRUCTURE = -0.477, -2.96, 4.04
"""Weights that ``python -m training judge`` found from votes: the difference of two scores is the logarithm of the odds
that a person prefers the first."""
PREFERENCE = {"patchmatch": -0.2}
"""By filler: what people like in its fills, or in others not, and the terms do not see. By hand, between 0.51, which
those votes gave of older weights' fills, and -0.9, which later votes give of the bundled ones':
docs/decisions/the-judge.md."""
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

    @property
    def places(self) -> tuple[Place, ...]:
        """The holes that are looked at."""
        return tuple(place for place, _ in self._places)

    def score(self, result: FillResult) -> float:
        """Of a fill of the whole mask; the preference for its filler where there is no hole to look at."""
        weights = [place.weight for place in self.places]
        if not weights:
            return PREFERENCE.get(result.filler, 0.0)
        weighed = sum(weight * score for weight, score in zip(weights, self.scores(result), strict=True))
        return weighed / sum(weights)

    def scores(self, result: FillResult) -> list[float]:
        """Of a fill of the whole mask, in each of the places; each hole by who filled it."""

        def fill(pixels: Pixels, bounds: Bounds) -> None:
            for patch in result.patches:
                patch.apply_to(pixels, crop=bounds)

        return [
            score_of(near.measure(view(self._image, place, fill))) + PREFERENCE.get(_maker(result, place.pixel), 0.0)
            for place, near in self._places
        ]


def _maker(result: FillResult, pixel: tuple[int, int]) -> str:
    """Which filler made a pixel, row and column of the photo."""
    for share in result.shares:
        for patch in share.patches:
            row, column = pixel[0] - patch.bounds.y0, pixel[1] - patch.bounds.x0
            inside = 0 <= row < patch.bounds.height and 0 <= column < patch.bounds.width
            if inside and patch.mask[row, column]:
                return share.filler
    return result.filler


def score_of(terms: Terms) -> float:
    """What the terms come to, higher is better."""
    learnt = STRANGENESS * terms.strangeness + SEAM * terms.seam + STRUCTURE * terms.structure
    return learnt + _LOST * max(0.0, terms.lost - _TOLERATED)
