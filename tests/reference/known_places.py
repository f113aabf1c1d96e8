"""Where the shape of a hole fits, from the definition: every offset, every pixel."""

from __future__ import annotations

import itertools

import numpy as np


def fitting_offsets(mask, shape, gap):
    """(y, x) of every place of the shape in the photo that keeps its distance from the hole and the edge."""
    height, width = mask.shape
    hole = np.argwhere(mask)
    pixels = np.argwhere(shape)
    edge = min(gap, *(min(y, x, height - 1 - y, width - 1 - x) for y, x in hole.tolist()))
    found = []
    for y, x in itertools.product(range(height - shape.shape[0] + 1), range(width - shape.shape[1] + 1)):
        laid = pixels + np.array([y, x])
        inside = all(edge <= row < height - edge and edge <= column < width - edge for row, column in laid.tolist())
        far = all(np.abs(hole - pixel).max(axis=1).min() > gap for pixel in laid)
        if inside and far:
            found.append((y, x))
    return found
