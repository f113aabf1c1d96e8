"""The levels of the display pyramid, pixel by pixel."""

from __future__ import annotations

import numpy as np


def to_display(pixels, alpha=None):
    """B G R A of 8 bits, premultiplied."""
    height, width, _ = pixels.shape
    shift = 8 if pixels.dtype == np.uint16 else 0
    level = np.empty((height, width, 4), np.uint8)
    for y in range(height):
        for x in range(width):
            opacity = 255 if alpha is None else int(alpha[y, x]) >> shift
            red, green, blue = ((int(value) >> shift) * opacity / 255 for value in pixels[y, x])
            level[y, x] = [round(blue), round(green), round(red), opacity]
    return level


def halved(level):
    """Mean of 2×2, rounded; the last row or column of an odd size counts twice."""
    height, width, _ = level.shape
    half = np.empty(((height + 1) // 2, (width + 1) // 2, 4), np.uint8)
    for y in range(half.shape[0]):
        for x in range(half.shape[1]):
            rows, columns = (2 * y, min(2 * y + 1, height - 1)), (2 * x, min(2 * x + 1, width - 1))
            total = sum(level[row, column].astype(int) for row in rows for column in columns)
            half[y, x] = (total + 2) // 4
    return half
