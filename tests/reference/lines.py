"""How a pixel is told its place beside lines, by a loop over pixels: the definition of ``engine.detail.lines``."""

from __future__ import annotations

import itertools
import math

import numpy as np

WEIGHT, REACH = 0.1, 8.0


def guide_along(lines, shape, scale):
    """H×W×2: signed distance to the nearest line, and nearness, both fading with the distance. Lines are (x, y, right,
    down) in pixels that are ``scale`` of this picture's.
    """
    made = np.zeros((*shape, 2))
    for row, column in itertools.product(*map(range, shape)):
        distances = []
        for x, y, right, down in lines:
            beside, below = column - ((x + 0.5) * scale - 0.5), row - ((y + 0.5) * scale - 0.5)
            distances.append(below * right - beside * down)
        nearest = min(distances, key=abs)
        fading = math.exp(-((nearest / REACH) ** 2))
        made[row, column] = WEIGHT * nearest * fading, WEIGHT * REACH * fading
    return made
