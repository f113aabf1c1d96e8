"""Where square patches lie in a picture, which of them are whole, and how their pixels weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.lib.stride_tricks import as_strided

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]


def patches(image: Floats, width: int, side: int, step: int) -> Floats:
    """A view, P×rows×side·C, of every ``step``-th row of all patches, by the position of their upper left pixel."""
    count = len(image) - (side - 1) * (width + 1)
    row, pixel = image.strides[0] * width, image.strides[0]
    shape = count, -(-side // step), image.shape[1] * side
    return as_strided(image, shape, (pixel, step * row, image.itemsize), writeable=False)


def bell(narrow: float, radius: int) -> Floats:
    """float32[n]: the weight of a patch's pixels."""
    reach = np.arange(-radius, radius + 1, dtype=np.float32) / np.float32(narrow * radius)
    weights = np.exp(-(np.square(reach)[:, None] + np.square(reach)) / 2)
    return np.asarray(weights.reshape(-1), np.float32)


def whole(sources: Mask, side: int) -> Mask:
    """Centres of patches that lie in the level and consist of sources only."""
    square = np.ones((side, side), np.uint8)
    eroded = cv2.erode(sources.astype(np.uint8), square, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return eroded.astype(np.bool_)


def lines(length: int, stride: int, radius: int) -> Integers:
    """Every ``stride``-th row or column where a patch fits, and the last."""
    found = np.append(np.arange(0, length, stride), length - 1)
    return np.unique(np.clip(found, radius, length - 1 - radius)).astype(np.int64)


def nearest(lines: Integers, where: NDArray[np.floating]) -> Integers:
    """Which of the ascending lines lies nearest to each point."""
    return np.searchsorted((lines[1:] + lines[:-1]) / 2, where)
