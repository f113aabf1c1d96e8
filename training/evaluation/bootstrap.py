"""How sure a mean over photographs is: percentile bootstrap (Efron and Tibshirani, 1993, chapter 13)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from numpy.typing import NDArray

    Values: TypeAlias = NDArray[np.float64]
    Indices: TypeAlias = NDArray[np.integer]

RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean, or a ratio of means, and the ends of its 95 % interval; NaN for one photo or an endless ratio."""

    value: float
    low: float
    high: float


def estimate(values: Values, over: Values | None = None, *, seed: int = 0) -> Estimate:
    """The mean of float[n], one value per photo; with ``over``, the ratio of both means, resampled together."""
    return _summarised(lambda index: _mean(values, over, index), len(values), seed)


def paired_difference(
    values: Values,
    reference: Values,
    over: Values | None = None,
    reference_over: Values | None = None,
    *,
    seed: int = 0,
) -> Estimate:
    """``estimate`` of one method less that of another on the same photos, which are drawn for both together."""
    return _summarised(
        lambda index: _mean(values, over, index) - _mean(reference, reference_over, index), len(values), seed
    )


def _summarised(statistic: Callable[[Indices], Values], count: int, seed: int) -> Estimate:
    drawn = np.random.default_rng(seed).integers(0, count, (RESAMPLES, count))
    with np.errstate(invalid="ignore"):  # the difference of two infinite ratios
        value = float(statistic(np.arange(count)[None])[0])
        means = statistic(drawn)
    if count < 2 or not np.isfinite(means).all():
        return Estimate(value, math.nan, math.nan)
    low, high = np.quantile(means, [0.025, 0.975])
    return Estimate(value, float(low), float(high))


def _mean(values: Values, over: Values | None, index: Indices) -> Values:
    """float[draws] from int[draws, n]. A ratio over nothing is 1 if there is nothing above either, else infinite."""
    above = values[index].mean(axis=1)
    if over is None:
        return np.asarray(above)
    below = over[index].mean(axis=1)
    empty = np.where(above == 0, 1.0, math.inf)
    return np.asarray(np.divide(above, below, out=empty, where=below > 0))
