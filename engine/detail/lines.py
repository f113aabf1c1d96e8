"""Straight edges that end at a hole on both sides: they go on through it, and what is copied there must lie along them.

Patches alone keep no line straight: each joins its neighbours well, and in a large hole an edge wanders off in steps.
An edge of the known photo that ends at the hole, and goes on beyond it in the same line with the same side the darker
one, is most likely one thing. Where it passes, patches are compared by how far from it they lie, too; Huang, Kang,
Ahuja and Kopf, "Image completion using planar structure guidance", 2014, do so with planes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import cv2
import numpy as np

from engine.geometry import Bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Points = NDArray[np.float64]

_Value = TypeVar("_Value", bound=np.generic)

MOST = 8  # lines; the longest
_MARGIN = 40  # px around a hole in which edges are looked for, or half its longer side
_MOST_PX = 500_000  # that are looked at; more are looked at smaller
_CLEAR = 3  # px between an edge's end and the hole, where what was there still shows
_SHORTEST = 12.0  # px of an edge
_MOST_EDGES = 400  # the longest
_BEND = math.cos(math.radians(5))  # between the two edges of a line
_ASIDE, _ASIDE_SHARE = 1.5, 0.01  # px that an end may lie beside the line, and of its gap
_KNOWN_SHARE = 0.5  # of the gap that both edges together are as long as, at least
_IN_HOLE = 0.6  # of the gap that lies in the hole, at least
_SAME_PX, _SAME = 3.0, math.cos(math.radians(10))  # two lines nearer than that are one

_REACH = 8.0  # px of a level to both sides in which a line is felt
_WEIGHT = 0.1  # of a pixel's distance, beside colours of 0 to 1


@dataclass(frozen=True, slots=True)
class Line:
    """A straight edge through a hole.

    Attributes:
        x, y: a point of it, px.
        right, down: its direction, of length 1.
    """

    x: float
    y: float
    right: float
    down: float

    def distances(self, shape: tuple[int, int], scale: float) -> Floats:
        """Of all pixels of a picture of this shape, with sign, in its px; ``scale``: its px per px of the line."""
        rows, columns = np.ogrid[: shape[0], : shape[1]]
        x, y = (self.x + 0.5) * scale - 0.5, (self.y + 0.5) * scale - 0.5
        return np.asarray((rows - y) * self.right - (columns - x) * self.down, np.float32)


def guide_along(lines: tuple[Line, ...], shape: tuple[int, int], scale: float) -> Floats:
    """What patches are compared by so that they lie along lines, at least one: H×W×2 float32, 0 far away from all.

    The first number says on which side of the nearest line a pixel is and how far away, the second that it is near.
    """
    nearest = np.full(shape, np.inf, np.float32)
    for line in lines:
        distances = line.distances(shape, scale)
        np.copyto(nearest, distances, where=np.abs(distances) < np.abs(nearest))
    near = np.float32(_WEIGHT) * np.exp(-np.square(nearest / np.float32(_REACH)))
    return np.stack([nearest * near, np.float32(_REACH) * near], axis=2)


def lines_through(image: Floats, hole: Mask, known: Mask) -> tuple[Line, ...]:
    """Straight edges that end at the hole on both sides, the longest first.

    Args:
        image: H×W×3 float32 in [0, 1]; smooth in the hole.
        hole: H×W bool.
        known: H×W bool, the pixels of the photo; edges are looked for here only.
    """
    box = Bounds.of_mask(hole)
    if box.is_empty:
        return ()
    place = box.expanded(max(_MARGIN, max(box.shape) // 2)).clamped(hole.shape)
    scale = min(1.0, math.sqrt(_MOST_PX / place.area))
    image, hole, known = image[place.slices], hole[place.slices], known[place.slices]
    if scale < 1:
        size = max(1, round(place.width * scale)), max(1, round(place.height * scale))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.float32)
        hole = cv2.resize(hole.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
        known = cv2.resize(known.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    found = _joined(_edges(image, hole, known), hole)
    return tuple(
        Line(
            (middle[0] + 0.5) / scale - 0.5 + place.x0,
            (middle[1] + 0.5) / scale - 0.5 + place.y0,
            float(way[0]),
            float(way[1]),
        )
        for middle, way in found
    )


def _edges(image: Floats, hole: Mask, known: Mask) -> Points:
    """Straight edges near the hole, n×2×2: both ends, x and y, in the order that has the same side darker."""
    grey = cv2.cvtColor(np.ascontiguousarray(image, np.float32), cv2.COLOR_RGB2GRAY)
    segments = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect((grey * 255).clip(0, 255).astype(np.uint8))[0]
    if segments is None:
        return np.empty((0, 2, 2))
    side = 2 * _CLEAR + 1
    free = known & ~cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)).astype(np.bool_)
    edges = [edge for segment in segments.reshape(-1, 2, 2).astype(np.float64) for edge in _known_parts(segment, free)]
    edges.sort(key=lambda edge: -float(np.linalg.norm(edge[1] - edge[0])))
    return np.array(edges[:_MOST_EDGES]).reshape(-1, 2, 2)


def _known_parts(segment: Points, free: Mask) -> list[Points]:
    """The parts of a segment outside the hole that are long enough: two where the drawing goes on as the edge does."""
    count = int(np.linalg.norm(segment[1] - segment[0])) + 1
    if count < _SHORTEST:
        return []
    points = segment[0] + np.linspace(0, 1, count)[:, None] * (segment[1] - segment[0])
    changes = np.flatnonzero(np.diff(np.concatenate([[False], _at(free, points), [False]]).astype(np.int8)))
    return [points[[first, last - 1]] for first, last in changes.reshape(-1, 2) if last - first >= _SHORTEST]


def _joined(edges: Points, hole: Mask) -> list[tuple[Points, Points]]:
    """Lines that pairs of edges lie on, the longest first: the middle of the gap, and the direction."""
    ways = edges[:, 1] - edges[:, 0]
    lengths = np.linalg.norm(ways, axis=1)
    ways /= lengths[:, None]
    gaps = edges[None, :, 0] - edges[:, None, 1]  # from the end of the one to the beginning of the other
    along = np.einsum("ijk,ik->ij", gaps, ways)
    both = lengths[:, None] + lengths[None]
    could = (ways @ ways.T >= _BEND) & (along > 2 * _CLEAR) & (both >= _KNOWN_SHARE * along)
    found: list[tuple[float, Points, Points]] = []
    for one, other in zip(*np.nonzero(could), strict=True):
        start, end = edges[one], edges[other]
        way = (end[1] - start[0]) / np.linalg.norm(end[1] - start[0])
        across = np.array([-way[1], way[0]])
        aside = max(abs((start[1] - start[0]) @ across), abs((end[0] - start[0]) @ across))
        if aside > _ASIDE + _ASIDE_SHARE * along[one, other]:
            continue
        gap = start[1] + np.linspace(0, 1, int(along[one, other]) + 1)[:, None] * (end[0] - start[1])
        if _at(hole, gap).mean() >= _IN_HOLE:
            found.append((float(both[one, other]), (start[1] + end[0]) / 2, way))
    found.sort(key=lambda line: -line[0])
    kept: list[tuple[Points, Points]] = []
    for _, middle, way in found:
        if len(kept) < MOST and not any(_is_one((middle, way), other) for other in kept):
            kept.append((middle, way))
    return kept


def _is_one(line: tuple[Points, Points], other: tuple[Points, Points]) -> bool:
    """Whether two lines are the same edge, or both sides of a thin one."""
    across = np.array([-line[1][1], line[1][0]])
    return bool(abs((line[0] - other[0]) @ across) <= _SAME_PX and abs(line[1] @ other[1]) >= _SAME)


def _at(picture: NDArray[_Value], points: Points) -> NDArray[_Value]:
    """Its values at the pixels nearest to n points, x and y."""
    rows, columns = picture.shape
    x, y = np.rint(points[:, 0]).astype(np.int64), np.rint(points[:, 1]).astype(np.int64)
    values: NDArray[_Value] = picture[y.clip(0, rows - 1), x.clip(0, columns - 1)]
    return values
