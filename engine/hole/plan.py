"""From a mask to crops: which part of the photo is solved at which working scale.

Near holes form a group and share a crop; far ones get a crop each. A hole deeper than those the network was
trained on (holes up to 128 px wide in 256 px crops) is solved at a reduced *working scale*. What counts is
depth, the distance from the innermost hole pixel to the nearest known one: a long thin scratch is easy at full
scale, however long, and is solved in several pieces along its length.
NumPy and OpenCV only; no torch.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.geometry import Bounds
from engine.language import mark, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from engine.types import Mask

NEAR_PX = 32
"""Holes closer than this, in photo pixels, are solved together."""
_NOTHING = mark("Nothing is masked, so there is nothing to fill.")


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What a filler can take in one go. Lengths are in working pixels, after scaling.

    Attributes:
        context: known pixels wanted on every side of a piece.
        crop: smallest crop side, where the photo is that large; the network's training size.
        depth: deepest hole taken at full scale; half the side of the largest training hole.
        piece: longest side of a hole solved in one piece.
        near: holes closer than this, in photo pixels, are solved together.
    """

    context: int = 96
    crop: int = 256
    depth: int = 64
    piece: int = 256
    near: int = NEAR_PX


@dataclass(frozen=True, slots=True)
class HolePlan:
    """One crop to solve.

    Attributes:
        piece: the part of the photo whose hole pixels this plan answers, in photo pixels.
        crop: what the filler sees, in photo pixels; contains ``piece``.
        scale: working pixels per photo pixel, at most 1.
        group: plans of one group are solved in order, each seeing the answers before it; groups are
            independent of each other, so their order does not matter.
        owned: bool of the size of ``piece``, True = a hole pixel that is answered here.
    """

    piece: Bounds
    crop: Bounds
    scale: float
    group: int
    owned: Mask = field(compare=False, repr=False)

    @property
    def working_shape(self) -> tuple[int, int]:
        """Height and width of the crop at the working scale, before any padding."""
        return max(1, round(self.crop.height * self.scale)), max(1, round(self.crop.width * self.scale))


@dataclass(frozen=True, slots=True)
class HoleForecast:
    """One hole with what it will take.

    Attributes:
        plan: crop and scale.
        attention_bytes: how much its matrices of scores may take at once.
        predicted_bytes: memory at the peak, above what the loaded session holds.
        kept_bytes: the part of it that stays until the fill ends.
        predicted_seconds: time.
        sharp: whether the photo's detail is put into it.
    """

    plan: HolePlan
    attention_bytes: int
    predicted_bytes: int
    kept_bytes: int
    predicted_seconds: float
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class FillPlan:
    """What a fill will do, before it does it.

    Attributes:
        holes: solved in this order.
        budget_bytes: what one hole may take.
        notes: sentences for the person, where the budget made a hole smaller.
    """

    holes: tuple[HoleForecast, ...]
    budget_bytes: int
    notes: tuple[str, ...] = ()

    @property
    def predicted_bytes(self) -> int:
        """Memory at the peak, above what the loaded session holds."""
        before = itertools.accumulate((hole.kept_bytes for hole in self.holes), initial=0)
        return max((hole.predicted_bytes + kept for hole, kept in zip(self.holes, before, strict=False)), default=0)

    @property
    def predicted_seconds(self) -> float:
        """Time of all holes."""
        return sum(hole.predicted_seconds for hole in self.holes)

    def describe(self) -> str:
        """One line for a person: how many pieces, their scale, memory and time."""
        if not self.holes:
            return tr(_NOTHING)
        scales = sorted({round(100 * hole.plan.scale) for hole in self.holes})
        scale = f"{scales[0]} %" if len(scales) == 1 else f"{scales[0]}–{scales[-1]} %"
        return tr_count(
            "{n} piece at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.",
            "{n} pieces at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.",
            len(self.holes),
            scale=scale,
            seconds=self.predicted_seconds,
            memory=self.predicted_bytes / 1e6,
            budget=self.budget_bytes / 1e6,
        )


@dataclass(frozen=True, slots=True)
class FullSize:
    """What a filler will do that has no trained size and takes little memory: how many pieces are solved."""

    pieces: int
    notes: tuple[str, ...] = ()

    def describe(self) -> str:
        """One line for a person."""
        if not self.pieces:
            return tr(_NOTHING)
        return tr_count("{n} piece at full size.", "{n} pieces at full size.", self.pieces)


def plan_holes(mask: Mask, options: PlanOptions | None = None) -> tuple[HolePlan, ...]:
    """Plan the fill of every hole of an H×W mask (True = hole); empty when there is none.

    The pixels that the plans own are disjoint and together are the whole mask.
    """
    options = options or PlanOptions()
    groups = _Groups.of(mask, options)
    return tuple(
        HolePlan(piece, _crop_around(piece, scale, mask.shape, options), scale, group, owned)
        for group, scale, piece, owned in groups.cut(options)
    )


def scaled_down(plan: HolePlan, factor: float) -> HolePlan:
    """The same crop at a smaller working scale, for when memory runs out."""
    return replace(plan, scale=plan.scale * factor)


def near_holes(mask: Mask, near: int = NEAR_PX) -> tuple[Bounds, NDArray[np.int32], NDArray[np.int32]]:
    """Which holes of an H×W mask are near each other, and so belong together.

    Returns:
        The rectangle of all holes; in it, for every pixel of a hole and what is near, the number of its group from 1
        on, elsewhere 0; OpenCV's statistics of each number.
    """
    everything = Bounds.of_mask(mask)
    # Inside the bounding box only: a 50-megapixel photo with one small hole must stay cheap.
    inside = np.ascontiguousarray(mask[everything.slices]).view(np.uint8)
    if everything.is_empty:
        return everything, np.zeros((0, 0), np.int32), np.zeros((1, 5), np.int32)
    reach = 2 * (near // 2) + 1
    joined = cv2.dilate(inside, np.ones((reach, reach), np.uint8))
    _, labels, statistics, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    return everything, np.asarray(labels, np.int32), np.asarray(statistics, np.int32)


@dataclass(frozen=True, slots=True)
class _Groups:
    """Groups of near holes, numbered from 0 on.

    Attributes:
        place: the rectangle of all holes.
        inside: bool of its size, True = hole.
        labels: int32 of its size, the number of a group and 1, where it lies; elsewhere another or 0.
        holes: the rectangle of each group's hole pixels, n×4 as in ``Bounds``, in pixels of ``place``.
        scales: float64[n], the working scale of each.
    """

    place: Bounds
    inside: Mask
    labels: NDArray[np.int32]
    holes: NDArray[np.int64]
    scales: NDArray[np.float64]

    @classmethod
    def of(cls, mask: Mask, options: PlanOptions) -> _Groups:
        """Those of an H×W mask."""
        place, labels, statistics = near_holes(mask, options.near)
        inside = np.ascontiguousarray(mask[place.slices])
        count = len(statistics) - 1
        made = cls(place, inside, labels, np.zeros((count, 4), np.int64), np.zeros(count))
        if not count:
            return made
        depth = _depth(inside.view(np.uint8), place, mask.shape)
        for number in range(count):
            x, y, w, h = (int(v) for v in statistics[number + 1, :4])
            box = Bounds(y, x, y + h, x + w)
            member = made._of([number], box)
            hole = Bounds.of_mask(member).translated(y, x)
            made.holes[number] = hole.y0, hole.x0, hole.y1, hole.x1
            made.scales[number] = min(1.0, options.depth / float(depth[box.slices][member].max()))
        return made

    def cut(self, options: PlanOptions) -> Iterator[tuple[int, float, Bounds, Mask]]:
        """Group, scale, rectangle in the photo and hole pixels of every piece.

        Rectangles may overlap, though holes do not: a piece owns pixels of its group, and whole groups that lie in its
        rectangle and are solved at the same scale, which takes no longer.
        """
        is_free = np.ones(len(self.holes), np.bool_)
        for number, (hole, scale) in enumerate(zip(self.holes, self.scales, strict=True)):
            if not is_free[number]:
                continue
            is_free[number] = False
            for piece in self._pieces(number, Bounds(*hole.tolist()), scale, options):
                within = is_free & (self.scales == scale) & self._lie_in(piece)
                is_free[within] = False
                owned = self._of([number, *np.flatnonzero(within)], piece)
                yield number, float(scale), piece.translated(self.place.y0, self.place.x0), owned

    def _of(self, numbers: Sequence[int], box: Bounds) -> Mask:
        """Which pixels of a box belong to holes of these groups."""
        if len(numbers) == 1:
            return np.asarray((self.labels[box.slices] == numbers[0] + 1) & self.inside[box.slices])
        is_wanted = np.zeros(len(self.holes) + 1, np.bool_)
        is_wanted[np.asarray(numbers) + 1] = True
        return np.asarray(is_wanted[self.labels[box.slices]] & self.inside[box.slices])

    def _lie_in(self, box: Bounds) -> NDArray[np.bool_]:
        first, last = self.holes[:, :2], self.holes[:, 2:]
        return np.asarray(((first >= (box.y0, box.x0)) & (last <= (box.y1, box.x1))).all(axis=1))

    def _pieces(self, number: int, hole: Bounds, scale: float, options: PlanOptions) -> Iterator[Bounds]:
        """Cut a group that is longer than a piece along a regular grid; pieces without hole pixels vanish."""
        rows = math.ceil(hole.height * scale / options.piece)
        columns = math.ceil(hole.width * scale / options.piece)
        for top, bottom in _cuts(hole.y0, hole.y1, rows):
            for left, right in _cuts(hole.x0, hole.x1, columns):
                cell = Bounds(top, left, bottom, right)
                found = Bounds.of_mask(self._of([number], cell))
                if not found.is_empty:
                    yield found.translated(top, left)


def _depth(inside: NDArray[np.uint8], place: Bounds, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Distance of each hole pixel to the nearest known one, in pixels.

    Outside the holes' bounding box all is known, but beyond the photo's border nothing is.
    """
    above, left = int(place.y0 > 0), int(place.x0 > 0)
    below, right = int(place.y1 < shape[0]), int(place.x1 < shape[1])
    framed = np.pad(inside, ((above, below), (left, right)))
    depth = np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5), np.float32)
    return depth[above : above + place.height, left : left + place.width]


def _cuts(start: int, stop: int, count: int) -> Iterator[tuple[int, int]]:
    edges = [start + (stop - start) * i // count for i in range(count + 1)]
    return itertools.pairwise(edges)


def _crop_around(piece: Bounds, scale: float, shape: tuple[int, ...], options: PlanOptions) -> Bounds:
    """The piece with context on every side, at least the training size, moved inside the photo."""
    y0, y1 = _side(piece.y0, piece.y1, shape[0], scale, options)
    x0, x1 = _side(piece.x0, piece.x1, shape[1], scale, options)
    return Bounds(y0, x0, y1, x1)


def _side(start: int, stop: int, limit: int, scale: float, options: PlanOptions) -> tuple[int, int]:
    wanted = max(stop - start + 2 * math.ceil(options.context / scale), math.ceil(options.crop / scale))
    length = min(limit, wanted)
    first = (start + stop - length) // 2
    first = min(max(first, 0), limit - length)
    return first, first + length
