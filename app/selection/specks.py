"""Specks of dust: small spots, brighter or darker than all around them, by more than what is usual there.

What is smaller than a square is found as what is left of a photo after its opening (closing, for dark spots) by
reconstruction: L. Vincent, “Morphological grayscale reconstruction in image analysis”, IEEE Transactions on Image
Processing, 1993. Unlike a difference from the median it leaves corners and edges of large things alone.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.selection.colour import in_8_bits
from app.selection.stop import Stop, check
from engine.types import Mask

_SIDE = 9
"""Px of a level: what a square of this side does not fit into is small."""
_SHRINKS = (1, 3, 9)
"""Levels: by how much the photo is reduced before specks of a size are looked for."""
_LARGEST_SHARE = 0.015
"""No speck is longer than this share of the photo's longer side; levels for larger ones are left out."""
_LARGEST = 56
"""Pixels of a level that a speck covers at most; larger ones are looked for in the next level."""
_QUIET = 61
"""Px of a level: the side of the window in which it is measured what differences are usual."""
_FAINTEST = 7
"""Of 255. What differs less is not seen."""
_FLOOR = 1.5
"""Of 255. No photo is quieter than its own encoding."""
_LONGEST = 2.6
"""The sides of the box around a speck differ at most by this factor; what is longer is a line."""
_FULLEST = 0.38
"""Of its box a speck covers at least this share."""
_STRICTEST, _LAXEST = 12.0, 3.0
"""Times the usual difference, at sensitivity 0 and 100."""


class _Level(NamedTuple):
    """How unusual every pixel of a reduced photo is, h×w float16, in times of the usual difference."""

    unusual: NDArray[np.float16]
    shrink: int


class Specks:
    """The specks of one photo; measured once, then asked for with one sensitivity after another."""

    def __init__(self, pixels: NDArray[Any]) -> None:
        """``pixels``: H×W×3 RGB, uint8 or uint16; nobody may write to it."""
        self._pixels = pixels
        self._levels: list[_Level] | None = None

    def found(self, sensitivity: float, stop: Stop) -> Mask:
        """H×W bool, True = a speck with its soft edge.

        Args:
            sensitivity: 0 (only what is plain to see) .. 100 (much that is none).
            stop: asked between steps.

        Raises:
            Stopped: ``stop`` said so.
        """
        if self._levels is None:
            self._levels = _measured(in_8_bits(self._pixels), stop)
        limit = _STRICTEST * (_LAXEST / _STRICTEST) ** (sensitivity / 100)
        mask = np.zeros(self._pixels.shape[:2], np.bool_)
        for level in self._levels:
            check(stop)
            _add(mask, _spots(level.unusual, limit), level.shrink)
        return mask


def _measured(pixels: NDArray[np.uint8], stop: Stop) -> list[_Level]:
    import cv2

    levels = []
    for shrink in _SHRINKS:
        check(stop)
        size = pixels.shape[1] // shrink, pixels.shape[0] // shrink
        if shrink > 1 and shrink * _SIDE / 2 > _LARGEST_SHARE * max(pixels.shape):
            break
        reduced = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA) if shrink > 1 else pixels
        grey = np.asarray(cv2.cvtColor(reduced, cv2.COLOR_RGB2GRAY), np.uint8)
        levels.append(_Level(_unusual(grey, stop), shrink))
    return levels


def _unusual(grey: NDArray[np.uint8], stop: Stop) -> NDArray[np.float16]:
    """How much every pixel stands out, divided by how much those around it do (root mean square)."""
    import cv2

    difference = np.maximum(_standing_out(grey, stop), _standing_out(~grey, stop))
    # Where there is nothing else, the speck itself is most of what there is: it counts, but not for more than this.
    mean = cv2.blur(difference, (_QUIET, _QUIET)).astype(np.float32)
    capped = np.minimum(difference, 6 * np.maximum(mean, 1))
    usual = np.sqrt(cv2.blur(capped * capped, (_QUIET, _QUIET)))
    unusual = difference / (usual + np.float32(_FLOOR))
    unusual[difference < _FAINTEST] = 0
    return np.asarray(unusual, np.float16)


def _standing_out(grey: NDArray[np.uint8], stop: Stop) -> NDArray[np.uint8]:
    """How much brighter a small part is than the way out of it."""
    import cv2

    square, step = np.ones((_SIDE, _SIDE), np.uint8), np.ones((3, 3), np.uint8)
    rest = cv2.morphologyEx(grey, cv2.MORPH_OPEN, square)
    for _ in range(2 * _SIDE):  # what is large grows back to its corners in so many steps
        check(stop)
        rest = np.minimum(cv2.dilate(rest, step), grey)
    return np.asarray(cv2.subtract(grey, rest), np.uint8)


def _spots(unusual: NDArray[np.float16], limit: float) -> Mask:
    """Small round parts above the limit, with their edges down to half of it."""
    import cv2

    sure, loose = unusual > limit, (unusual > limit / 2).view(np.uint8)
    _, parts, stats, _ = cv2.connectedComponentsWithStats(loose, connectivity=8)
    width, height, area = (
        stats[:, k].astype(np.float32) for k in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA)
    )
    chosen = np.zeros(len(stats), np.bool_)
    chosen[np.unique(parts[sure])] = True
    chosen &= area <= _LARGEST
    chosen &= np.maximum(width, height) <= _LONGEST * np.minimum(width, height)
    chosen &= area >= _FULLEST * width * height
    chosen[0] = False
    return np.asarray(chosen[parts])


def _add(mask: Mask, spots: Mask, shrink: int) -> None:
    """Put the spots of a level into the mask, a pixel of the level wider."""
    import cv2

    wider = cv2.dilate(spots.view(np.uint8), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3)))
    if shrink > 1:
        size = wider.shape[1] * shrink, wider.shape[0] * shrink
        wider = cv2.resize(wider, size, interpolation=cv2.INTER_NEAREST)
    mask[: wider.shape[0], : wider.shape[1]] |= np.asarray(wider) > 0
