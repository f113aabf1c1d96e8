"""Weights of the judge's terms from pairs of fills of which a person chose one: logistic regression."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RIDGE = 5.0
"""Pulls the weights, of terms of spread 1, to 0: there are few votes."""
_STEPS = 30


@dataclass(frozen=True, slots=True)
class Fit:
    """What votes say.

    Attributes:
        weights: of each term; the weighted sum of two fills' differences is the logarithm of the odds that the first
            is preferred.
        agreed: share of pairs in which weights from the other pairs choose as the person did.
        area: under the ROC curve of the same choices; 0.5 = chance.
        count: pairs.
    """

    weights: Floats
    agreed: float
    area: float
    count: int


def fit(differences: Floats, is_first: NDArray[np.bool_]) -> Fit:
    """Without a constant: neither of two fills is better for being the first.

    Args:
        differences: N×terms, of the first fill and the second.
        is_first: N, whether the first was chosen; both occur.
    """
    spread = np.sqrt(np.square(differences).mean(axis=0))
    spread[spread == 0] = 1
    scaled = differences / spread
    others = ~np.eye(len(scaled), dtype=np.bool_)
    left_out = np.array(
        [row @ _weights(scaled[rest], is_first[rest]) for row, rest in zip(scaled, others, strict=True)]
    )
    first, second = left_out[is_first][:, None], left_out[~is_first]
    area = float(((first > second) + 0.5 * (first == second)).mean())
    agreed = float(((left_out > 0) == is_first).mean())
    return Fit(_weights(scaled, is_first) / spread, agreed, area, len(scaled))


def _weights(scaled: Floats, is_first: NDArray[np.bool_]) -> Floats:
    """Newton's method."""
    weights = np.zeros(scaled.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (chance - is_first) + RIDGE * weights
        bend = (scaled.T * (chance * (1 - chance))) @ scaled + RIDGE * np.eye(len(weights))
        weights = weights - np.linalg.solve(bend, slope)
    return weights
