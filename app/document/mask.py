"""Operations on whole masks: bool arrays H×W, True = hole, changed in place. NumPy; OpenCV where it is imported.

Every operation returns a rectangle outside of which nothing changed.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds
from engine.types import Mask

_BLOCK = 1024
_COUNTED = 2_000_000
"""Pixels among which holes are counted; a larger mask is reduced first."""
_LARGEST_SIGMA = 6.0
"""Px. A wider Gaussian is computed in a smaller picture."""
_LARGEST_DISC = 8.0
"""Px. Up to here it is faster to lay a disc on every pixel than to compute all distances."""


def invert(mask: Mask) -> Bounds:
    """Make the hole known and the known a hole."""
    np.logical_not(mask, out=mask)
    return Bounds.of_shape(mask.shape)


def clear(mask: Mask) -> Bounds:
    """Leave no hole."""
    bounds = Bounds.of_mask(mask)
    mask[bounds.slices] = False
    return bounds


def grow(mask: Mask, px: float) -> Bounds:
    """Add every pixel whose centre is within ``px`` of a pixel of the hole. What lies outside counts as known."""
    if px <= 0:
        return Bounds(0, 0, 0, 0)
    bounds = Bounds.of_mask(mask)
    if bounds.is_empty:
        return bounds
    bounds = bounds.expanded(math.ceil(px)).clamped(mask.shape)
    region = mask[bounds.slices]
    region |= _near(region, px)
    return bounds


def count_holes(mask: Mask) -> int:
    """How many holes a person sees: parts of the mask that do not touch, not even at a corner."""
    import cv2

    bounds = Bounds.of_mask(mask)
    if bounds.is_empty:
        return 0
    seen = mask[bounds.slices].astype(np.uint8)
    step = math.ceil(math.sqrt(bounds.area / _COUNTED))
    if step > 1:  # of a huge mask every pixel would take a moment that is felt
        size = math.ceil(bounds.width / step), math.ceil(bounds.height / step)
        seen = (cv2.resize(seen * 255, size, interpolation=cv2.INTER_AREA) > 0).astype(np.uint8)
    return int(cv2.connectedComponents(seen, connectivity=8)[0]) - 1


def shrink(mask: Mask, px: float) -> Bounds:
    """Remove every pixel whose centre is within ``px`` of a known pixel. The photo's border removes nothing."""
    if px <= 0:
        return Bounds(0, 0, 0, 0)
    hole = Bounds.of_mask(mask)
    if hole.is_empty:
        return hole
    around = hole.expanded(1).clamped(mask.shape)  # the known ring that is nearest to every edge of the hole
    region = mask[around.slices]
    if region.all():
        return Bounds(0, 0, 0, 0)
    region &= ~_near(~region, px)
    return hole


def fill_enclosed(mask: Mask) -> Bounds:
    """Add every known pixel from which no path (of sides, not corners) leads to the photo's border."""
    import cv2

    bounds = Bounds.of_mask(mask)
    if bounds.is_empty:
        return bounds
    region = mask[bounds.slices]
    # One known pixel all around joins everything that is open; what the flood does not reach is enclosed.
    flooded = np.pad(region, 1).astype(np.uint8)
    cv2.floodFill(flooded, None, (0, 0), (2,), flags=4)
    region |= (flooded == 0)[1:-1, 1:-1]
    return bounds


def smooth(mask: Mask, px: float) -> Bounds:
    """Round every corner of the outline that is sharper than a circle of about ``px``; small parts and gaps go.

    A pixel stays in the hole, or comes into it, when most of what a Gaussian of σ = ``px`` / 2 weighs around it is
    hole. What lies outside the photo counts as what is at its border. Where σ is large, it is weighed in a smaller
    picture: a smooth outline needs no more.
    """
    import cv2

    hole = Bounds.of_mask(mask)
    if px <= 0 or hole.is_empty:
        return Bounds(0, 0, 0, 0)
    around = hole.expanded(math.ceil(px)).clamped(mask.shape)
    region = mask[around.slices]
    grey: NDArray[np.uint8] = region.view(np.uint8) * np.uint8(255)
    shrink = max(1.0, px / 2 / _LARGEST_SIGMA)
    size = max(1, round(region.shape[1] / shrink)), max(1, round(region.shape[0] / shrink))
    if shrink > 1:
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))
    grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), px / 2 / shrink, borderType=cv2.BORDER_REPLICATE))
    if shrink > 1:
        grey = np.asarray(cv2.resize(grey, region.shape[::-1], interpolation=cv2.INTER_LINEAR))
    region[...] = grey > 127
    return around


def _near(mask: Mask, px: float) -> Mask:
    """Pixels whose centre is within ``px`` of a True one.

    Block by block: most blocks hold nothing or nothing else, and a whole photo would need many times its memory.
    """
    near = np.empty_like(mask)
    reach = math.ceil(px)
    for top in range(0, mask.shape[0], _BLOCK):
        for left in range(0, mask.shape[1], _BLOCK):
            block = Bounds(top, left, top + _BLOCK, left + _BLOCK).clamped(mask.shape)
            around = block.expanded(reach).clamped(mask.shape)
            part = mask[around.slices]
            if part.all() or not part.any():
                near[block.slices] = part[0, 0]
            else:
                near[block.slices] = _near_in_block(part, px)[block.translated(-around.y0, -around.x0).slices]
    return near


def _near_in_block(mask: Mask, px: float) -> Mask:
    """The same for a mask that holds both values."""
    import cv2

    if px <= _LARGEST_DISC:
        squares = np.arange(-math.floor(px), math.floor(px) + 1) ** 2
        disc = (squares[:, None] + squares <= px * px).astype(np.uint8)
        return np.asarray(cv2.dilate(mask.view(np.uint8), disc)).view(np.bool_)
    distance = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    # Squared distances are whole numbers; rounding undoes what float32 and the square root did to them.
    return np.asarray(np.rint(distance.astype(np.float64) ** 2) <= px * px)
