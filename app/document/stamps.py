"""Shapes that are painted into a mask or into the sources: which pixels of the photo they cover. NumPy alone.

Points are (x, y) in image px with pixel i covering i <= x < i + 1, so its centre lies at i + 0.5.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds
from engine.types import Mask

Point: TypeAlias = tuple[float, float]
"""(x, y) in image px."""

MIN_RADIUS = 0.5
"""Px. A brush of this radius marks single pixels."""

_SLACK = 1e-6  # px by which the estimated ends of a row lie too far out; the exact test then trims them
_TINY = 1e-9  # px
_Rows: TypeAlias = NDArray[np.floating[Any]]


class Stamp(NamedTuple):
    """A shape, clamped to the photo.

    Attributes:
        bounds: the rectangle it lies in.
        inside: bool, of the size of ``bounds``, True = covered. To be read only.
    """

    bounds: Bounds
    inside: Mask


def segment_stamp(shape: tuple[int, ...], start: Point, end: Point, radius: float) -> Stamp:
    """Every pixel whose centre is within ``radius`` of the segment, and the pixels its ends lie in.

    The latter matters for the smallest brush only: a click always marks the pixel under it.
    A capsule crosses each row in one piece, so only the two ends of each row are computed.
    """
    radius = max(radius, MIN_RADIUS)
    bounds = _bounds_of((start, end), radius, shape)
    first, last = _row_ends(bounds, start, end, radius)
    columns = np.arange(bounds.x0, bounds.x1)
    inside = (columns >= first[:, None]) & (columns <= last[:, None])
    for x, y in (start, end):
        column, row = math.floor(x), math.floor(y)
        if bounds.y0 <= row < bounds.y1 and bounds.x0 <= column < bounds.x1:
            inside[row - bounds.y0, column - bounds.x0] = True
    return Stamp(bounds, inside)


def rectangle_stamp(shape: tuple[int, ...], bounds: Bounds) -> Stamp:
    """Every pixel of a rectangle."""
    bounds = bounds.clamped(shape)
    return Stamp(bounds, np.broadcast_to(np.True_, bounds.shape))


def polygon_stamp(shape: tuple[int, ...], points: Sequence[Point]) -> Stamp:
    """Every pixel whose centre the closed line through ``points`` goes around, however often and either way.

    A row is crossed by the line in steps of +1 (downwards) and -1; their running sum is how often the line goes around
    what lies between two crossings. Each edge is visited once for every row it crosses.
    """
    bounds = _bounds_of(points, 0.0, shape)
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
    covered = np.zeros(bounds.shape, bool)
    rows, columns = rows - bounds.y0, columns - bounds.x0
    for row, left, right in zip(rows[inside], columns[inside], columns[inside + 1], strict=True):
        covered[row, left:right] = True
    return Stamp(bounds, covered)


def _bounds_of(points: Sequence[Point], margin: float, shape: tuple[int, ...]) -> Bounds:
    """The rectangle of the pixels that ``margin`` px around the points touch, clamped to ``shape``."""
    xs, ys = zip(*points, strict=True)
    y0, y1 = math.floor(min(ys) - margin), math.floor(max(ys) + margin) + 1
    x0, x1 = math.floor(min(xs) - margin), math.floor(max(xs) + margin) + 1
    return Bounds(y0, x0, y1, x1).clamped(shape)


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
