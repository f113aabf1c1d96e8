"""How many pixels of a photo lie on an inch: a number of a file may be anything, and each format holds only some."""

from __future__ import annotations

import math
from fractions import Fraction

_FINEST = 10_000


def resolution(across: float, down: float) -> tuple[float, float] | None:
    """Pixels per inch as ``Metadata.dpi`` has them; None where what a file says is none: not finite, or not above 0."""
    if not (0 < across < math.inf and 0 < down < math.inf):
        return None
    return float(across), float(down)


def as_ratio(value: float, most: int) -> tuple[int, int]:
    """A number from 1 / ``most`` to ``most`` as two whole numbers from 1 to ``most``, as files hold it."""
    if value < 1:
        above, below = as_ratio(1 / value, most)
        return below, above
    value = min(value, most)
    nearest = Fraction(value).limit_denominator(max(1, min(_FINEST, int(most / value))))
    return nearest.numerator, nearest.denominator
