"""Pixels of a like colour."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.types import Mask

Pixels8 = NDArray[np.uint8]


def in_8_bits(pixels: NDArray[Any]) -> Pixels8:
    """H×W×3 uint8 or uint16 → uint8, the same array if it is that already."""
    return np.asarray(pixels, np.uint8) if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8)


def like_colour(pixels: Pixels8, at: tuple[int, int], tolerance: int, *, touching: bool) -> Mask:
    """Every pixel none of whose channels differs by more than ``tolerance`` from that of one pixel.

    Args:
        pixels: H×W×3 RGB.
        at: column and row of that pixel, in the photo.
        tolerance: 0..255.
        touching: only those that a path of such pixels (over sides, not corners) joins with it.

    Returns:
        H×W bool.
    """
    import cv2

    column, row = at
    colour = pixels[row, column].astype(int)
    low, high = np.maximum(colour - tolerance, 0), np.minimum(colour + tolerance, 255)
    alike = np.asarray(cv2.inRange(pixels, low, high))
    if not touching:
        return np.asarray(alike > 0)
    cv2.floodFill(alike, None, (column, row), (1,), flags=4)
    return np.asarray(alike == 1)
