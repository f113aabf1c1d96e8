"""Which pixels a fill may draw from: the codes of ``Document.sources``. No NumPy until something is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.types import Mask

ANYWHERE, NOT_HERE, ONLY_HERE = 0, 1, 2
"""What ``Document.sources`` says of a pixel: may be used, must not be, or only such pixels may be."""


def forbidden_by(sources: NDArray[np.uint8] | None) -> Mask | None:
    """H×W bool, True = a fill must not use it, from an array like ``Document.sources``; None = nothing is barred."""
    if sources is None or not sources.any():
        return None
    only = sources == ONLY_HERE
    barred: Mask = ~only if only.any() else sources == NOT_HERE
    return barred
