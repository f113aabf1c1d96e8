"""What a person drew to point at a thing in the photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from engine.geometry import Bounds

Point: TypeAlias = tuple[float, float]
"""(x, y) in image px."""

_CLOSED = 0.25
"""A line whose ends are nearer than this share of its length has come back to its beginning."""
_ROUND = 0.35
"""Of the area of a circle of the same length: what a line that goes around something encloses at least."""


@dataclass(frozen=True, slots=True)
class Scribble:
    """A stroke over a thing, or a line around it.

    Attributes:
        points: (x, y) in image px, at least one; may lie outside the photo.
        radius: half the width of the stroke, image px.
        around: the points are the corners of a closed line that has the whole thing inside.
    """

    points: tuple[Point, ...]
    radius: float
    around: bool = False

    @classmethod
    def drawn(cls, points: tuple[Point, ...], radius: float) -> Scribble:
        """What was drawn free hand: a line that comes back to its beginning goes around the thing."""
        return cls(points, radius, _is_loop(points, radius))

    @classmethod
    def boxed(cls, bounds: Bounds) -> Scribble:
        """A box around the thing."""
        x0, y0, x1, y1 = map(float, (bounds.x0, bounds.y0, bounds.x1, bounds.y1))
        return cls(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), 1.0, around=True)

    @property
    def bounds(self) -> Bounds:
        """The pixels it may touch; not cut off where it leaves the photo."""
        reach = 0.0 if self.around else self.radius
        xs, ys = zip(*self.points, strict=True)
        return Bounds(
            math.floor(min(ys) - reach),
            math.floor(min(xs) - reach),
            math.ceil(max(ys) + reach) + 1,
            math.ceil(max(xs) + reach) + 1,
        )


def _is_loop(points: tuple[Point, ...], radius: float) -> bool:
    length = sum(math.dist(a, b) for a, b in pairwise(points))
    if length < 8 * radius or math.dist(points[0], points[-1]) > _CLOSED * length:
        return False
    corners = zip(points, (*points[1:], points[0]), strict=True)
    area = abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in corners)) / 2
    return area > _ROUND * length**2 / (4 * math.pi)
