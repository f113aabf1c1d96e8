"""The quality of a JPEG, as most programs count it, from its tables."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# ITU-T T.81, table K.1: brightness, row by row. libjpeg scales it by its quality.
_K1 = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)


def estimated_quality(table: Sequence[int]) -> int:
    """The quality 1..100 of libjpeg whose table for brightness is the nearest to this one of 64 numbers.

    For libjpeg's own tables that is the quality; for those of cameras and Photoshop, what comes nearest to it. A
    transposed table has the same quality.
    """
    given = np.asarray(table, np.int64).reshape(8, 8)
    distances = [_distance(given, _scaled(quality)) for quality in range(1, 101)]
    return int(np.argmin(distances)) + 1


def _scaled(quality: int) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """The table of a quality (``jpeg_set_linear_quality`` of libjpeg)."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return np.clip((np.asarray(_K1, np.int64).reshape(8, 8) * scale + 50) // 100, 1, 255)


def _distance(
    given: np.ndarray[tuple[int, int], np.dtype[np.int64]], table: np.ndarray[tuple[int, int], np.dtype[np.int64]]
) -> int:
    return min(int(np.abs(given - table).sum()), int(np.abs(given.T - table).sum()))
