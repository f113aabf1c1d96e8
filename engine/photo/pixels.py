"""Arithmetic on the numbers of photos: their depth, and their brightness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from numpy.typing import DTypeLike

    from engine.photo.photo import Photo, Plane


def to_8_bits(values: NDArray[Any]) -> NDArray[np.uint8]:
    """uint16 of any shape cut to their high byte; uint8 as it is, not copied.

    The one rule of the program: what ``to_depth`` made of 8 bits comes back, and 65535 is 255.
    """
    return (values >> 8).astype(np.uint8) if values.dtype == np.uint16 else values.astype(np.uint8, copy=False)


def to_depth(values: NDArray[np.uint8], dtype: DTypeLike) -> NDArray[Any]:
    """uint8 as ``dtype``, uint8 or uint16: times 257 = 65535 / 255, so that white stays white."""
    return values if np.dtype(dtype) == np.uint8 else values.astype(np.uint16) * 257


def filled_up(values: NDArray[Any], bits: int) -> NDArray[Any]:
    """Numbers of 1..16 ``bits`` in uint8 or uint16 as large as that type's: white stays white, rounded."""
    most, largest = np.iinfo(values.dtype).max, (1 << bits) - 1
    if largest == most:
        return values
    wide = values.astype(np.uint32)
    return ((np.minimum(wide, largest) * most * 2 + largest) // (2 * largest)).astype(values.dtype)


def luma(pixels: NDArray[Any]) -> Plane:
    """Brightness of …×3 RGB by Rec. 601, rounded, in the same dtype. Equal channels come back unchanged."""
    wide = pixels.astype(np.uint32)
    weighted = wide[..., 0] * 299 + wide[..., 1] * 587 + wide[..., 2] * 114
    return ((weighted + 500) // 1000).astype(pixels.dtype)


def samples_of(photo: Photo, pixels: NDArray[Any]) -> NDArray[Any]:
    """Pixels H×W×3 as the file of ``photo`` stores them: H×W×C of 1 or 3 channels, and its alpha."""
    colour = luma(pixels)[..., None] if photo.is_grey else pixels
    return colour if photo.alpha is None else np.dstack([colour, photo.alpha])
