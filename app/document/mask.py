"""Operations on masks: bool arrays H×W, True = hole, changed in place. NumPy; OpenCV only where named.

Points are (x, y) in image px with pixel i covering i <= x < i + 1, so its centre lies at i + 0.5.
Every operation returns a rectangle outside of which nothing changed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds
from engine.types import Mask

Point: TypeAlias = tuple[float, float]
"""(x, y) in image px."""

MIN_RADIUS = 0.5
"""Px. A brush of this radius marks single pixels."""

_BLOCK = 1024
_LARGEST_DISC = 8.0
"""Px. Up to here it is faster to lay a disc on every pixel than to compute all distances."""
_SLACK = 1e-6  # px by which the estimated ends of a row lie too far out; the exact test then trims them
_TINY = 1e-9  # px
_Rows: TypeAlias = NDArray[np.floating[Any]]


def segment_bounds(shape: tuple[int, ...], start: Point, end: Point, radius: float) -> Bounds:
    """The rectangle ``paint_segment`` may touch, clamped to ``shape``."""
    radius = max(radius, MIN_RADIUS)
    (ax, ay), (bx, by) = start, end
    y0, y1 = math.floor(min(ay, by) - radius), math.floor(max(ay, by) + radius) + 1
    x0, x1 = math.floor(min(ax, bx) - radius), math.floor(max(ax, bx) + radius) + 1
    return Bounds(y0, x0, y1, x1).clamped(shape)


def paint_segment(mask: Mask, start: Point, end: Point, radius: float, value: bool) -> Bounds:
    """Set every pixel whose centre is within ``radius`` of the segment, and the pixels its ends lie in.

    The latter matters for the smallest brush only: a click always marks the pixel under it.
    A capsule crosses each row in one piece, so only the two ends of each row are computed.
    """
    bounds = segment_bounds(mask.shape, start, end, radius)
    if bounds.is_empty:
        return bounds
    radius = max(radius, MIN_RADIUS)
    first, last = _row_ends(bounds, start, end, radius)
    columns = np.arange(bounds.x0, bounds.x1)
    inside = (columns >= first[:, None]) & (columns <= last[:, None])
    region = mask[bounds.slices]
    if value:
        region |= inside
    else:
        region &= ~inside
    for x, y in (start, end):
        column, row = math.floor(x), math.floor(y)
        if 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]:
            mask[row, column] = value
    return bounds


def paint_rectangle(mask: Mask, bounds: Bounds, value: bool) -> Bounds:
    """Set every pixel of a rectangle."""
    bounds = bounds.clamped(mask.shape)
    mask[bounds.slices] = value
    return bounds


def polygon_bounds(shape: tuple[int, ...], points: Sequence[Point]) -> Bounds:
    """The rectangle ``paint_polygon`` may touch, clamped to ``shape``."""
    xs, ys = zip(*points, strict=True)
    return Bounds(math.floor(min(ys)), math.floor(min(xs)), math.floor(max(ys)) + 1, math.floor(max(xs)) + 1).clamped(
        shape
    )


def paint_polygon(mask: Mask, points: Sequence[Point], value: bool) -> Bounds:
    """Set every pixel whose centre the closed line through ``points`` goes around, however often and either way.

    A row is crossed by the line in steps of +1 (downwards) and -1; their running sum is how often the line goes around
    what lies between two crossings. Each edge is visited once for every row it crosses.
    """
    bounds = polygon_bounds(mask.shape, points)
    start = np.asarray(points, np.float64)
    end = np.roll(start, -1, axis=0)
    # Rows whose middle lies in [upper end, lower end): a row through a corner is crossed once, not twice.
    first = np.ceil(np.minimum(start[:, 1], end[:, 1]) - 0.5).astype(np.int64).clip(bounds.y0, bounds.y1)
    last = np.ceil(np.maximum(start[:, 1], end[:, 1]) - 0.5).astype(np.int64).clip(bounds.y0, bounds.y1)
    count = last - first
    edges = np.repeat(np.arange(len(start)), count)
    rows = np.arange(len(edges)) - np.repeat(np.cumsum(count) - count, count) + first[edges]
    (ax, ay), (bx, by) = start[edges].T, end[edges].T
    crossed = ax + (bx - ax) * (rows + 0.5 - ay) / (by - ay)
    # The first middle at or right of the line; rounding must not put one that lies on it to the other side.
    columns = np.ceil(crossed - 0.5 - _TINY).clip(bounds.x0, bounds.x1).astype(np.int64)
    order = np.lexsort((columns, rows))
    rows, columns = rows[order], columns[order]
    around = np.cumsum(np.where(by > ay, 1, -1)[order])  # 0 again at the end of every row
    inside = np.flatnonzero(around)
    for row, left, right in zip(rows[inside], columns[inside], columns[inside + 1], strict=True):
        mask[row, left:right] = value
    return bounds


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


def _row_ends(bounds: Bounds, start: Point, end: Point, radius: float) -> tuple[_Rows, _Rows]:
    """First and last column of the capsule in each row of ``bounds``; last < first where there is none."""
    y = np.arange(bounds.y0, bounds.y1) + 0.5
    low, high = _estimated_span(y, start, end, radius + _SLACK)
    first, last = np.ceil(low - 0.5), np.floor(high - 0.5)
    # The estimate may include a pixel too many at either end, never one too few.
    for step, ends in ((1, first), (-1, last)):
        candidates = np.flatnonzero(first <= last)
        outside = ~_is_within(ends[candidates] + 0.5, y[candidates], start, end, radius)
        ends[candidates[outside]] += step
    return first, last


def _estimated_span(y: _Rows, start: Point, end: Point, radius: float) -> tuple[_Rows, _Rows]:
    """Left and right end of the capsule at each y: of its two discs and the band between them."""
    (ax, ay), (bx, by) = start, end
    low, high = np.full(y.shape, np.inf), np.full(y.shape, -np.inf)
    for cx, cy in (start, end):
        half = np.sqrt(np.maximum(radius**2 - (y - cy) ** 2, 0.0))
        crossed = np.abs(y - cy) <= radius
        low = np.where(crossed, np.minimum(low, cx - half), low)
        high = np.where(crossed, np.maximum(high, cx + half), high)
    dx, dy = bx - ax, by - ay
    length = math.hypot(dx, dy)
    if length == 0.0:
        return low, high
    # The band's corners lie on the discs, so between them only its two long sides can reach further out.
    nx, ny = -dy / length * radius, dx / length * radius
    for sign in (1, -1):
        px, py = ax + sign * nx, ay + sign * ny
        if dy == 0.0:
            continue
        along = (y - py) / dy
        on_side = (along >= 0.0) & (along <= 1.0)
        x = px + along * dx
        low = np.where(on_side, np.minimum(low, x), low)
        high = np.where(on_side, np.maximum(high, x), high)
    return low, high


def _is_within(x: _Rows, y: _Rows, start: Point, end: Point, radius: float) -> NDArray[np.bool_]:
    """Whether points lie within ``radius`` of the segment: the definition itself."""
    (ax, ay), (bx, by) = start, end
    dx, dy = bx - ax, by - ay
    squared = dx * dx + dy * dy
    along = np.zeros_like(x) if squared == 0.0 else ((x - ax) * dx + (y - ay) * dy) / squared
    along = np.clip(along, 0.0, 1.0)
    ex, ey = x - (ax + along * dx), y - (ay + along * dy)
    return np.asarray(ex * ex + ey * ey <= radius * radius)
