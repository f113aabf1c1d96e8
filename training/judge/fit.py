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
_FREE = 1e-3
_STEPS = 30


@dataclass(frozen=True, slots=True)
class Fit:
    """What votes say.

    Attributes:
        weights: of each term; the weighted sum of two fills' differences, and the constant, is the logarithm of the
            odds that the first is preferred.
        constant: what speaks for the first fill before anything is measured.
        agreed: share of pairs in which weights from the votes of other looks choose as the person did.
        area: under the ROC curve of the same choices; 0.5 = chance.
        count: pairs.
    """

    weights: Floats
    constant: float
    agreed: float
    area: float
    count: int


def fit(differences: Floats, is_first: NDArray[np.bool_], looks: NDArray[np.int64]) -> Fit:
    """Of pairs whose first fill is always of one filler and whose second of another.

    Args:
        differences: N×terms, of the first fill and the second.
        is_first: N, whether the first was chosen; both occur.
        looks: N, number of the look: what is foretold of one is learnt from the others;
            with one look, from all other pairs.
    """
    spread = np.sqrt(np.square(differences).mean(axis=0))
    spread[spread == 0] = 1
    scaled = np.column_stack([differences / spread, np.ones(len(differences))])
    parts = looks if len(set(looks.tolist())) > 1 else np.arange(len(looks))
    foretold = np.zeros(len(scaled))
    for part in np.unique(parts):
        rest = parts != part
        foretold[~rest] = scaled[~rest] @ _weights(scaled[rest], is_first[rest])
    first, second = foretold[is_first][:, None], foretold[~is_first]
    area = float(((first > second) + 0.5 * (first == second)).mean())
    weights = _weights(scaled, is_first)
    agreed = float(((foretold > 0) == is_first).mean())
    return Fit(weights[:-1] / spread, float(weights[-1]), agreed, area, len(scaled))


def _weights(scaled: Floats, is_first: NDArray[np.bool_]) -> Floats:
    """Newton's method; the last column is the constant, which is hardly held back."""
    weights, ridge = np.zeros(scaled.shape[1]), np.full(scaled.shape[1], RIDGE)
    ridge[-1] = _FREE
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (chance - is_first) + ridge * weights
        bend = (scaled.T * (chance * (1 - chance))) @ scaled + np.diag(ridge)
        weights = weights - np.linalg.solve(bend, slope)
    return weights
