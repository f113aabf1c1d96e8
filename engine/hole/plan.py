"""From a mask to crops: which part of the photo is solved at which working scale.

Near holes form a group and share a crop; far ones get a crop each. A hole deeper than those the network was
trained on (holes up to 128 px wide in 256 px crops) is solved at a reduced *working scale*. What counts is
depth, the distance from the innermost hole pixel to the nearest known one: a long thin scratch is easy at full
scale, however long, and is solved in several pieces along its length.
NumPy and OpenCV only; no torch.
"""

from __future__ import annotations

import functools
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
    cut = [
        (group, scale, box)
        for group, (hole, scale) in enumerate(_groups(mask, options))
        for box in _pieces(mask, hole, scale, options)
    ]
    owned = _owned(mask, [box for _, _, box in cut])
    return tuple(
        HolePlan(piece, _crop_around(box, scale, mask.shape, options), scale, group, own)
        for (group, scale, box), (piece, own) in zip(cut, owned, strict=True)
        if not piece.is_empty
    )


def _owned(mask: Mask, boxes: Sequence[Bounds]) -> Iterator[tuple[Bounds, Mask]]:
    """Which hole pixels are answered in each box: the smallest rectangle that holds them, and its mask.

    Boxes may overlap, though holes do not: a box owns only what the ones before left it, and a hole that lies in the
    box of another is answered with that one.
    """
    # Of the part that holds them all: a copy of a whole mask of 50 megapixels would cost more than a small fill.
    around = functools.reduce(Bounds.union, boxes, Bounds(0, 0, 0, 0))
    left = mask[around.slices].copy()
    for box in boxes:
        view = left[box.translated(-around.y0, -around.x0).slices]
        inner = Bounds.of_mask(view)
        yield inner.translated(box.y0, box.x0), view[inner.slices].copy()
        view[...] = False


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


def _groups(mask: Mask, options: PlanOptions) -> Iterator[tuple[Bounds, float]]:
    """Bounds and working scale of each group of near holes."""
    everything, labels, statistics = near_holes(mask, options.near)
    if everything.is_empty:
        return
    inside = np.ascontiguousarray(mask[everything.slices]).view(np.uint8)
    depth = _depth(inside, everything, mask.shape)
    for label in range(1, len(statistics)):
        x, y, w, h = (int(v) for v in statistics[label, :4])
        box = Bounds(y, x, y + h, x + w)
        member = (labels[box.slices] == label) & inside[box.slices].astype(bool)
        hole = Bounds.of_mask(member).translated(y + everything.y0, x + everything.x0)
        deepest = float(depth[box.slices][member].max())
        yield hole, min(1.0, options.depth / deepest)


def _depth(inside: NDArray[np.uint8], place: Bounds, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Distance of each hole pixel to the nearest known one, in pixels.

    Outside the holes' bounding box all is known, but beyond the photo's border nothing is.
    """
    above, left = int(place.y0 > 0), int(place.x0 > 0)
    below, right = int(place.y1 < shape[0]), int(place.x1 < shape[1])
    framed = np.pad(inside, ((above, below), (left, right)))
    depth = np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5), np.float32)
    return depth[above : above + place.height, left : left + place.width]


def _pieces(mask: Mask, hole: Bounds, scale: float, options: PlanOptions) -> Iterator[Bounds]:
    """Cut a group that is longer than a piece along a regular grid; pieces without hole pixels vanish."""
    rows = math.ceil(hole.height * scale / options.piece)
    columns = math.ceil(hole.width * scale / options.piece)
    for top, bottom in _cuts(hole.y0, hole.y1, rows):
        for left, right in _cuts(hole.x0, hole.x1, columns):
            cell = Bounds(top, left, bottom, right)
            found = Bounds.of_mask(mask[cell.slices])
            if not found.is_empty:
                yield found.translated(top, left)


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
