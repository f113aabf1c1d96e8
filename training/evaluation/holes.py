"""The list of holes every method is measured on. NumPy and OpenCV only.

It has its own code on purpose: tuning the masks of training must not change what was measured before. A hole depends on
the seed, its kind and the number of the photo alone, so more kinds or fewer photos leave the other holes as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from engine.types import Mask

HOLE_KINDS = ("centre", "rectangles", "strokes")
"""Centre: half the side, as the paper's figures. Rectangles: sides between a quarter and a half, anywhere, as its
training. Strokes: what a person paints over wires, scratches and writing."""

_STROKES_SHARE = (0.04, 0.30)  # of the picture; fewer pixels say little, more leave little to fill from


def make_hole(kind: str, number: int, *, seed: int = 0, size: int = 256) -> Mask:
    """One hole of the list.

    Args:
        kind: one of ``HOLE_KINDS``.
        number: of the photo in its folder, from 0.
        seed: of the whole list.
        size: side of the picture in px.

    Returns:
        size×size bool, True = hole; never empty, never everything.

    Raises:
        ValueError: no such kind.
    """
    if kind not in HOLE_KINDS:
        raise ValueError(f"There is no kind of hole “{kind}”; choose from {', '.join(HOLE_KINDS)}.")
    random = np.random.default_rng([seed, HOLE_KINDS.index(kind), number])
    if kind == "centre":
        mask = np.zeros((size, size), np.bool_)
        mask[size // 4 : size // 4 + size // 2, size // 4 : size // 4 + size // 2] = True
        return mask
    if kind == "rectangles":
        return _rectangle(random, size)
    while True:
        mask = _strokes(random, size)
        if _STROKES_SHARE[0] <= mask.mean() <= _STROKES_SHARE[1]:
            return mask


def _rectangle(random: np.random.Generator, size: int) -> Mask:
    height, width = (int(n) for n in random.integers(size // 4, size // 2, 2, endpoint=True))
    y, x = int(random.integers(0, size - height, endpoint=True)), int(random.integers(0, size - width, endpoint=True))
    mask = np.zeros((size, size), np.bool_)
    mask[y : y + height, x : x + width] = True
    return mask


def _strokes(random: np.random.Generator, size: int) -> Mask:
    """One to four bent lines, each 4 to 14 % of the side thick."""
    mask = np.zeros((size, size), np.uint8)
    for _ in range(int(random.integers(1, 4, endpoint=True))):
        point, angle = random.uniform(0, size, 2), random.uniform(0, 2 * np.pi)
        thickness = max(2, round(random.uniform(0.04, 0.14) * size))
        for _ in range(int(random.integers(2, 8, endpoint=True))):
            angle += random.uniform(-0.9, 0.9)
            end = point + random.uniform(0.06, 0.25) * size * np.array([np.cos(angle), np.sin(angle)])
            ends = [(round(float(p[0])), round(float(p[1]))) for p in (point, end)]
            cv2.line(mask, ends[0], ends[1], 1, thickness)
            point = end
    return mask.astype(np.bool_)
