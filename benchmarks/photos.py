"""Photos of any size for the benchmarks, from the bundled sample."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.photo.reading import load_pixels

PHOTO = Path(__file__).parent.parent / "resources" / "samples" / "shore.jpg"


def photo(height: int, width: int) -> NDArray[np.uint8]:
    """H×W×3 RGB: the sample, mirrored again and again where it is too small."""
    sample = load_pixels(PHOTO)[100:, 200:]
    rows = _mirrored(np.arange(height), sample.shape[0])
    columns = _mirrored(np.arange(width), sample.shape[1])
    return np.ascontiguousarray(sample[rows[:, None], columns[None, :]])


def photo_with_hole(
    height: int, width: int, hole_height: int, hole_width: int
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """The photo and a mask with one rectangle in the middle."""
    mask = np.zeros((height, width), np.bool_)
    y, x = (height - hole_height) // 2, (width - hole_width) // 2
    mask[y : y + hole_height, x : x + hole_width] = True
    return photo(height, width), mask


def _mirrored(positions: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    around = positions % (2 * length)
    return np.minimum(around, 2 * length - 1 - around)
