"""What a judge looks at: the largest holes of a mask, each in its surroundings and at one size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.geometry import Bounds
from engine.photo.pixels import to_8_bits

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from engine.types import Mask, Pixels

VIEW_PX = 192
"""Longer side of a view, px, at most; what is larger is reduced."""
_MOST_HOLES = 12  # of one mask, the largest; each takes as long as one hole alone
_CONTEXT = 0.4  # of the hole's longer side, on every side
_LEAST_CONTEXT_PX = 24
_NEAR_PX = 8  # holes nearer than this are one


@dataclass(frozen=True, slots=True)
class Place:
    """Where one hole is looked at.

    Attributes:
        bounds: of the hole with its surroundings, px of the photo.
        mask: height×width bool of the view, True = hole.
        weight: pixels of the hole in the photo.
        pixel: row and column in the photo of one pixel of the hole.
    """

    bounds: Bounds
    mask: Mask
    weight: int
    pixel: tuple[int, int]


def places(mask: Mask) -> tuple[Place, ...]:
    """The largest holes of a mask, H×W bool; none for a mask without a hole."""
    if not mask.any():
        return ()
    box = Bounds.of_mask(mask)
    side = 2 * _NEAR_PX + 1
    near = cv2.dilate(np.pad(mask[box.slices], _NEAR_PX).astype(np.uint8), np.ones((side, side), np.uint8))
    count, parts, statistics, _ = cv2.connectedComponentsWithStats(near, connectivity=8)
    largest = sorted(range(1, count), key=lambda part: -int(statistics[part, cv2.CC_STAT_AREA]))[:_MOST_HOLES]
    inner = parts[_NEAR_PX:-_NEAR_PX, _NEAR_PX:-_NEAR_PX]
    return tuple(_place(mask, (inner == part) & mask[box.slices], box) for part in largest)


def view(photo: Pixels, place: Place, change: Callable[[Pixels, Bounds], None] | None = None) -> NDArray[np.uint8]:
    """A place of a photo, H×W×3 RGB uint8 or uint16, as uint8 at the view's size.

    ``change`` may write into the copy of the photo at these bounds before it is reduced.
    """
    pixels = photo[place.bounds.slices].copy()
    if change is not None:
        change(pixels, place.bounds)
    height, width = place.mask.shape
    made = to_8_bits(pixels)
    if made.shape[:2] == (height, width):
        return made
    return np.asarray(cv2.resize(made, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _place(mask: Mask, hole: Mask, box: Bounds) -> Place:
    inside = Bounds.of_mask(hole).translated(box.y0, box.x0)
    context = max(_LEAST_CONTEXT_PX, round(_CONTEXT * max(inside.shape)))
    bounds = inside.expanded(context).clamped(mask.shape)
    shrink = min(1.0, VIEW_PX / max(bounds.shape))
    size = max(1, round(bounds.width * shrink)), max(1, round(bounds.height * shrink))
    holes = mask[bounds.slices].astype(np.float32)
    if shrink < 1:  # every pixel that a fill touched is hole
        holes = np.asarray(cv2.resize(holes, size, interpolation=cv2.INTER_AREA), np.float32)
    row, column = (int(values[0]) for values in np.nonzero(hole))
    return Place(bounds, holes > 0, int(np.count_nonzero(hole)), (row + box.y0, column + box.x0))
