"""Halving a picture with holes from the definition: binomial weights of six by six pixels, of which the known count."""

from __future__ import annotations

import itertools

import numpy as np

WEIGHTS = (1, 5, 10, 10, 5, 1)


def halved(image, hole, unknown, sources):
    """Image, hole, unknown, sources at half the size; sides even. Beyond the border the picture is mirrored."""
    height, width = hole.shape
    shape = height // 2, width // 2
    made, empty = np.zeros((*shape, image.shape[2])), np.zeros(shape, np.bool_)
    inside, allowed = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
    for y, x in itertools.product(*map(range, shape)):
        total, known, usable = np.zeros(image.shape[2]), 0, 0
        for (down, a), (right, b) in itertools.product(enumerate(WEIGHTS), repeat=2):
            place = mirrored(2 * y - 2 + down, height), mirrored(2 * x - 2 + right, width)
            if not (hole[place] or unknown[place]):
                total, known = total + a * b * image[place], known + a * b
            usable += a * b * bool(sources[place])
        empty[y, x] = known == 0
        made[y, x] = total / max(known, 1)
        inside[y, x] = hole[2 * y : 2 * y + 2, 2 * x : 2 * x + 2].any()
        allowed[y, x] = known > 0 and usable > known / 2
    return made, empty & inside, empty & ~inside, allowed


def mirrored(place, length):
    """The edge is repeated."""
    return -1 - place if place < 0 else 2 * length - 1 - place if place >= length else place
