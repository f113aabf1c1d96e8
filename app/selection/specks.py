"""Specks of dust: small spots, brighter or darker than all around them, as there are none other nearby.

What is smaller than a square is found as what is left of a photo after its opening (closing, for dark spots) by
reconstruction: L. Vincent, “Morphological grayscale reconstruction in image analysis”, IEEE Transactions on Image
Processing, 1993. Unlike a difference from the median it leaves corners and edges of large things alone.

Hair, leaves and gravel are full of small spots. Evidence for dust is that a spot stands out more than any other one
around it, and that it is round. How much each of these counts is a logistic regression over photos with dust put on
them: ``python -m benchmarks.dust FOLDER --fit``. (How it stands out from the local noise tells much less.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

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
_LEAST, _LARGEST = 2, 64
"""Pixels of a level that a speck covers, its soft edge left out; larger ones are looked for in the next level."""
_FAINTEST = 7
"""Of 255. What differs less is not seen."""
_LONGEST = 2.6
"""The sides of the box around a speck differ at most by this factor; what is longer is a line."""
_FULLEST = 0.38
"""Of its box a speck covers at least this share."""
_RING, _FAR = (5, 10), (10, 24)
"""Px of a level: what is around a speck, from .. to, at once and further away."""
_FLOOR = np.float32(1.5)
"""Of 255. No photo is quieter than its own encoding."""
_AT_A_TIME = 20_000
WEIGHTS: Final[Mapping[str, float]] = {
    "contrast": 3.88,
    "near": -2.16,
    "far": -0.75,
    "long": -2.82,
    "full": 4.84,
    "area": 0.71,
    "": -12.69,
}
"""What each property of a spot counts, see ``Spots``; the last one is added to all."""
_STRICTEST, _LAXEST = 2.0, -4.0
"""Evidence (log odds) that is asked for at sensitivity 0 and 100."""


class Spots(NamedTuple):
    """What may be specks in a reduced photo, h×w.

    Attributes:
        pixels: flat indices of all their pixels, n.
        owner: the number of the spot that each belongs to, n.
        properties: spots × 6, the columns of ``WEIGHTS`` but the last. Logarithms of levels, of 255: how much it stands
            out, and the most that anything does near it and further away. The logarithm of its longer side over its
            shorter one; the share of its box that it covers; the logarithm of its area.
    """

    pixels: NDArray[np.int64]
    owner: NDArray[np.int64]
    properties: NDArray[np.float32]


class _Level(NamedTuple):
    """Pixels (flat indices) of a reduced photo, h×w, and how much speaks for each being dust, log odds."""

    pixels: NDArray[np.int64]
    evidence: NDArray[np.float32]
    shape: tuple[int, int]
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
        limit = _STRICTEST + (_LAXEST - _STRICTEST) * sensitivity / 100
        mask = np.zeros(self._pixels.shape[:2], np.bool_)
        for level in self._levels:
            check(stop)
            spots = np.zeros(level.shape, np.bool_)
            spots.reshape(-1)[level.pixels[level.evidence > limit]] = True
            _add(mask, spots, level.shrink)
        return mask


def _measured(pixels: NDArray[np.uint8], stop: Stop) -> list[_Level]:
    import cv2

    weights = np.array([*WEIGHTS.values()], np.float32)
    levels = []
    for shrink in _SHRINKS:
        check(stop)
        size = pixels.shape[1] // shrink, pixels.shape[0] // shrink
        if shrink > 1 and shrink * _SIDE / 2 > _LARGEST_SHARE * max(pixels.shape):
            break
        reduced = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA) if shrink > 1 else pixels
        for spots in spots_of(np.asarray(reduced, np.uint8), stop):
            evidence = spots.properties @ weights[:-1] + weights[-1]
            seen = evidence[spots.owner] > _LAXEST
            levels.append(_Level(spots.pixels[seen], evidence[spots.owner[seen]], reduced.shape[:2], shrink))
    return levels


def spots_of(pixels: NDArray[np.uint8], stop: Stop) -> Iterator[Spots]:
    """Bright spots, then dark ones.

    Args:
        pixels: h×w×3 RGB.
        stop: asked between steps.

    Raises:
        Stopped: ``stop`` said so.
    """
    import cv2

    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    for seen in (grey, ~grey):
        yield _spots(seen, stop)


def _spots(grey: NDArray[np.uint8], stop: Stop) -> Spots:
    """The bright ones."""
    import cv2

    standing = _standing_out(grey, stop)
    peak = np.asarray(cv2.dilate(standing, np.ones((7, 7), np.uint8)))
    inside = (standing >= _FAINTEST) & (standing >= peak // 2 + 1)  # each down to half its height
    _, parts, stats, _ = cv2.connectedComponentsWithStats(inside.view(np.uint8), connectivity=8)
    width, height, area = (
        stats[:, k].astype(np.float32) for k in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA)
    )
    long, full = np.maximum(width, height) / np.minimum(width, height), area / (width * height)
    wanted = (area >= _LEAST) & (area <= _LARGEST) & (long <= _LONGEST) & (full >= _FULLEST)
    wanted[0] = False
    pixels = np.flatnonzero(wanted[parts])
    numbers, owner = np.unique(parts.reshape(-1)[pixels], return_inverse=True)
    order = np.lexsort((-standing.reshape(-1)[pixels].astype(np.int16), owner))
    first = np.searchsorted(owner[order], np.arange(len(numbers)))
    tops = pixels[order][first]  # the highest pixel of each
    measured = [_around(standing, tops[n : n + _AT_A_TIME], stop) for n in range(0, len(tops), _AT_A_TIME)]
    around = np.concatenate([np.zeros((0, 3), np.float32), *measured])
    shape = np.stack([np.log(long[numbers]), full[numbers], np.log(area[numbers])], 1)
    return Spots(pixels, owner, np.concatenate([around, shape], 1))


def _around(standing: NDArray[np.uint8], tops: NDArray[np.int64], stop: Stop) -> NDArray[np.float32]:
    """How much spots and what is around them stand out, n×3: the first three properties."""
    check(stop)
    height, width = standing.shape
    y, x = np.divmod(tops, width)

    def at(offsets: NDArray[np.int64]) -> NDArray[np.uint8]:
        rows = np.clip(y[:, None] + offsets[:, 0], 0, height - 1)
        return np.asarray(standing[rows, np.clip(x[:, None] + offsets[:, 1], 0, width - 1)])

    ring, far = _offsets(*_RING), _offsets(*_FAR, step=2)
    # The third largest: another speck or two are no reason to doubt the first.
    most = standing[y, x], at(ring).max(1), np.partition(at(far), -3, axis=1)[:, -3]
    return np.stack([np.log(value.astype(np.float32) + _FLOOR) for value in most], axis=1)


def _offsets(inner: int, outer: int, step: int = 1) -> NDArray[np.int64]:
    """(y, x) in a ring."""
    y, x = np.mgrid[-outer : outer + 1 : step, -outer : outer + 1 : step]
    away = np.hypot(y, x)
    return np.asarray(np.stack([y, x], -1)[(away >= inner) & (away < outer)], np.int64)


def _standing_out(grey: NDArray[np.uint8], stop: Stop) -> NDArray[np.uint8]:
    """How much brighter a small part is than the way out of it."""
    import cv2

    square, step = np.ones((_SIDE, _SIDE), np.uint8), np.ones((3, 3), np.uint8)
    rest = cv2.morphologyEx(grey, cv2.MORPH_OPEN, square)
    for _ in range(2 * _SIDE):  # what is large grows back to its corners in so many steps
        check(stop)
        rest = np.minimum(cv2.dilate(rest, step), grey)
    return np.asarray(cv2.subtract(grey, rest), np.uint8)


def _add(mask: Mask, spots: Mask, shrink: int) -> None:
    """Put the spots of a level into the mask, a pixel of the level wider."""
    import cv2

    wider = cv2.dilate(spots.view(np.uint8), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3)))
    if shrink > 1:
        size = wider.shape[1] * shrink, wider.shape[0] * shrink
        wider = cv2.resize(wider, size, interpolation=cv2.INTER_NEAREST)
    mask[: wider.shape[0], : wider.shape[1]] |= np.asarray(wider) > 0
