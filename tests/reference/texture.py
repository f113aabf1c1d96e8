"""How rough a place is, from the definition: every pixel, every pair of neighbours in the square around it."""

from __future__ import annotations

import itertools

import numpy as np

REACH = 13


def texture_of(image, known):
    """Root of the mean step between known neighbours, of which the later one lies in the square; 0 without any."""
    height, width = known.shape
    made = np.zeros((height, width))
    for y, x in itertools.product(range(height), range(width)):
        steps = []
        for row in range(max(0, y - REACH), min(height, y + REACH + 1)):
            for column in range(max(0, x - REACH), min(width, x + REACH + 1)):
                for before in ((row - 1, column), (row, column - 1)):
                    if min(before) >= 0 and known[before] and known[row, column]:
                        steps.append(np.abs(image[row, column] - image[before]).mean())
        made[y, x] = np.sqrt(np.mean(steps)) if steps else 0
    return made
