"""Lettering over a photo: date stamps, captions, watermarks. Letters are thin, alike, and stand in rows.

What is thin is left over by an opening (bright) or a closing (dark). Of its connected parts those are letters that have
neighbours of their own height, thickness and contrast on their own line; everything else, most of a photo, has none.
The idea is that of B. Epshtein, E. Ofek, Y. Wexler, “Detecting Text in Natural Scenes with Stroke Width Transform”,
CVPR 2010, with the opening in the place of the transform. It finds neither script nor single letters.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.selection.colour import in_8_bits
from app.selection.stop import Stop, check
from engine.types import Mask

_SIDES = (1600, 700)
"""Px. The photo is looked at with its longer side reduced to these: small letters in the first, large in the second."""
_THICKEST = 13
"""Px of a reduced photo: no stroke of a letter is thicker."""
_STRICTEST, _LAXEST = 130.0, 28.0
"""Of 255: the contrast of letters at sensitivity 0 and 100."""
_LOWEST, _HIGHEST = 7, 90
"""Px of a reduced photo: the height of a letter."""
_MOST_PARTS = 5000
"""More parts than this are no lettering; the largest are looked at."""
_FEWEST = 4
"""Letters in a row."""
_BETWEEN = 0.45
"""A pixel fainter than this share of the strongest one near it lies between letters."""
_LARGEST_SCALE = 2.0
"""Small photos are enlarged so far, or their letters would run into each other."""


class _Parts(NamedTuple):
    """Connected parts that may be letters; one number per part and field.

    Attributes:
        number: its label.
        x0, y0, x1, y1: the box around it, px of the reduced photo.
        thickness: area by length, px.
        contrast: 0..255.
    """

    number: NDArray[np.int64]
    x0: NDArray[np.float64]
    y0: NDArray[np.float64]
    x1: NDArray[np.float64]
    y1: NDArray[np.float64]
    thickness: NDArray[np.float64]
    contrast: NDArray[np.float64]


class Lettering:
    """The lettering of one photo."""

    def __init__(self, pixels: NDArray[Any]) -> None:
        """``pixels``: H×W×3 RGB, uint8 or uint16; nobody may write to it."""
        self._pixels = pixels
        self._thin: list[NDArray[np.uint8]] | None = None

    def found(self, sensitivity: float, stop: Stop) -> Mask:
        """H×W bool, True = a letter with its edge.

        Args:
            sensitivity: 0 (only what is plain to see) .. 100 (much that is none).
            stop: asked between steps.

        Raises:
            Stopped: ``stop`` said so.
        """
        if self._thin is None:
            self._thin = _thin_parts(self._pixels, stop)
        limit = _STRICTEST * (_LAXEST / _STRICTEST) ** (sensitivity / 100)
        mask = np.zeros(self._pixels.shape[:2], np.bool_)
        for thin in self._thin:
            check(stop)
            _add(mask, _letters(thin, limit, stop))
        return mask


def _thin_parts(pixels: NDArray[Any], stop: Stop) -> list[NDArray[np.uint8]]:
    """By how much thin parts differ from what is beside them, 0..255: of every size, channel, bright and dark."""
    import cv2

    made = []
    square = np.ones((_THICKEST, _THICKEST), np.uint8)
    height, width = pixels.shape[:2]
    shrinks = sorted({min(_LARGEST_SCALE, side / max(height, width)) for side in _SIDES})
    for shrink in shrinks:
        check(stop)
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        reduced = (
            in_8_bits(pixels)
            if shrink == 1
            else in_8_bits(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if shrink < 1 else cv2.INTER_CUBIC))
        )
        # One channel after another: yellow on white shows in blue alone, and what is dark in blue is bright in red.
        for channel in cv2.split(reduced):
            for kind in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT):
                made.append(np.asarray(cv2.morphologyEx(channel, kind, square), np.uint8))
    return made


def _letters(thin: NDArray[np.uint8], limit: float, stop: Stop) -> Mask:
    """Parts above the limit that stand in rows, of the size of ``thin``, a little wider."""
    import cv2

    labels, parts = _parts(thin, limit)
    rows = _rows(parts, stop)
    chosen = np.zeros(int(labels.max()) + 1, np.bool_)
    chosen[parts.number[rows]] = True
    chosen[0] = False
    letters = chosen[labels].view(np.uint8)
    if not letters.any():
        return letters.view(np.bool_)
    reach = 1 + 2 * max(1, round(float(np.median(parts.thickness[rows])) * 0.6))
    wider = cv2.dilate(letters, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    return np.asarray(wider).view(np.bool_)


def _parts(thin: NDArray[np.uint8], limit: float) -> tuple[NDArray[np.int32], _Parts]:
    import cv2

    # Where letters nearly touch, what is between them is far fainter than they are.
    strongest = cv2.dilate(thin, np.ones((_THICKEST, _THICKEST), np.uint8))
    binary = ((thin > limit) & (thin > _BETWEEN * strongest)).view(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8)
    x0, y0, width, height, area = (stats[:, k].astype(np.float64) for k in range(5))
    # The outline is what of a part touches something else: half of it is about its length.
    edge = binary - cv2.erode(binary, np.ones((3, 3), np.uint8))
    length = np.bincount(labels[edge > 0], minlength=count) / 2
    thickness = area / np.maximum(length, 1)
    contrast = np.bincount(labels.ravel(), weights=thin.ravel(), minlength=count) / np.maximum(area, 1)
    keep = (height >= _LOWEST) & (height <= _HIGHEST) & (width <= 4 * height) & (width >= 0.08 * height)
    keep &= area >= 0.12 * width * height
    keep &= (area <= 0.92 * width * height) | (width < 0.35 * height)  # an I fills its box
    keep &= (x0 > 0) & (y0 > 0) & (x0 + width < thin.shape[1]) & (y0 + height < thin.shape[0])
    keep[0] = False
    number = np.flatnonzero(keep)
    if len(number) > _MOST_PARTS:
        number = np.sort(number[np.argsort(area[number])[-_MOST_PARTS:]])
    fields = (x0, y0, x0 + width, y0 + height, thickness, contrast)
    return np.asarray(labels), _Parts(number, *(field[number] for field in fields))


def _rows(parts: _Parts, stop: Stop) -> NDArray[np.int64]:
    """Indices of the parts that stand in rows of letters."""
    group = np.arange(len(parts.number))

    def first(k: int) -> int:
        while group[k] != k:
            group[k] = group[group[k]]
            k = int(group[k])
        return k

    order = np.argsort(parts.x0)
    starts = parts.x0[order]
    for k in range(len(order)):
        if k % 500 == 0:
            check(stop)
        for other in _neighbours(parts, k, order, starts):
            group[first(int(other))] = first(k)
    roots = np.array([first(k) for k in range(len(group))], np.int64)
    keep = np.zeros(len(group), np.bool_)
    for root in np.unique(roots):
        members = np.flatnonzero(roots == root)
        keep[members] = len(members) >= _FEWEST and _is_even(parts, members)
    return np.flatnonzero(keep)


def _neighbours(parts: _Parts, k: int, order: NDArray[np.int64], starts: NDArray[np.float64]) -> NDArray[np.int64]:
    """Parts that could be the next letter after part ``k``."""
    height = parts.y1[k] - parts.y0[k]
    low, high = np.searchsorted(starts, (parts.x1[k] - 0.15 * height, parts.x1[k] + 0.9 * height))
    near = order[low:high]
    near = near[near != k]
    heights = parts.y1[near] - parts.y0[near]
    larger, smaller = np.maximum(heights, height), np.minimum(heights, height)
    bottoms, tops = np.abs(parts.y1[near] - parts.y1[k]), np.abs(parts.y0[near] - parts.y0[k])
    thick, contrast = parts.thickness[near] / parts.thickness[k], parts.contrast[near] / parts.contrast[k]
    alike = (larger < 1.7 * smaller) & (np.minimum(bottoms, tops) < 0.2 * larger)
    alike &= (thick > 0.6) & (thick < 1.67) & (contrast > 0.6) & (contrast < 1.67)
    return np.asarray(near[alike])


def _is_even(parts: _Parts, members: NDArray[np.int64]) -> bool:
    """A row of letters is long, straight and evenly drawn."""
    heights = parts.y1[members] - parts.y0[members]
    height = float(np.median(heights))
    x, bottom = parts.x0[members], parts.y1[members]
    slope, at = np.polyfit(x, bottom, 1)
    off = np.abs(bottom - (slope * x + at))
    contrast, thick = parts.contrast[members], parts.thickness[members]
    return bool(
        float(parts.x1[members].max() - parts.x0[members].min()) > 2.0 * height
        and abs(slope) < 0.3
        and np.median(off) < 0.15 * height
        and contrast.std() < 0.25 * contrast.mean()
        and thick.std() < 0.3 * thick.mean()
    )


def _add(mask: Mask, letters: Mask) -> None:
    """Put what was found in a reduced photo into the mask."""
    import cv2

    if not letters.any():
        return
    if letters.shape != mask.shape:
        letters = cv2.resize(letters.view(np.uint8), mask.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    mask |= letters
