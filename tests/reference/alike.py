"""Pixels of a like colour, one after another; and a smoothed mask from the definition of the Gaussian."""

import math

import numpy as np


def like_colour(pixels, at, tolerance, *, touching):
    """As ``app.selection.colour.like_colour``."""
    height, width = pixels.shape[:2]
    column, row = at
    wanted = [int(value) for value in pixels[row, column]]

    def alike(y, x):
        return all(abs(int(value) - want) <= tolerance for value, want in zip(pixels[y, x], wanted, strict=True))

    found = np.zeros((height, width), bool)
    if not touching:
        for y in range(height):
            for x in range(width):
                found[y, x] = alike(y, x)
        return found
    waiting = [(row, column)]
    while waiting:
        y, x = waiting.pop()
        if 0 <= y < height and 0 <= x < width and not found[y, x] and alike(y, x):
            found[y, x] = True
            waiting += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return found


def weight_of_hole(mask, px):
    """How much of what a Gaussian of σ = px / 2 weighs around each pixel is hole, 0..1; the border goes on outside."""
    height, width = mask.shape
    reach = math.ceil(2.5 * px)
    offsets = range(-reach, reach + 1)
    weights = np.array([math.exp(-(d**2) / (2 * (px / 2) ** 2)) for d in offsets])
    weights /= weights.sum()
    share = np.zeros(mask.shape)
    for y in range(height):
        for x in range(width):
            rows = [min(max(y + d, 0), height - 1) for d in offsets]
            columns = [min(max(x + d, 0), width - 1) for d in offsets]
            share[y, x] = weights @ mask[np.ix_(rows, columns)] @ weights
    return share
