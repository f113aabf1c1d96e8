"""Colours multiplied by their alpha, as some files store them, and straight ones, as the program has them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def straight(colours: NDArray[Any], alpha: NDArray[Any]) -> NDArray[Any]:
    """Colours H×W×C divided by their alpha H×W, rounded, in the same dtype; 0 where alpha is 0.

    ``premultiplied`` gives the very same colours back, if none was larger than its alpha.
    """
    most = np.iinfo(colours.dtype).max
    wide, by = colours.astype(np.uint64), np.maximum(alpha, 1)[..., None].astype(np.uint64)
    divided = np.minimum((wide * most * 2 + by) // (by * 2), most)
    return np.where(alpha[..., None] == 0, 0, divided).astype(colours.dtype)


def premultiplied(colours: NDArray[Any], alpha: NDArray[Any]) -> NDArray[Any]:
    """The opposite of ``straight``."""
    most = np.uint64(np.iinfo(colours.dtype).max)
    product = colours.astype(np.uint64) * alpha[..., None].astype(np.uint64)
    return np.asarray(((product * 2 + most) // (most * 2)).astype(colours.dtype))
