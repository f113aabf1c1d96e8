"""Where patches come from and where they go: the photo around a hole and, where that may not be copied, a far part."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.matches import RADIUS
from engine.detail.patches import whole
from engine.geometry import Bounds
from engine.hole.seams import spread
from engine.hole.working import make_known

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.hole.plan import HolePlan
    from engine.types import FillRequest, Mask, Patch, Pixels

    Floats = NDArray[np.float32]

_REACH_PX = 128  # known pixels around a hole, at least: as far as PatchMatch's crop reaches
_FAR_SIDE_PX = 1024  # of a far part, at most
_STEP_PX = _FAR_SIDE_PX // 16  # within which it lies best
_FEW = 2  # fewer pixels to copy than this many holes: look for more, far away
_GAP = 1  # rows of nothing between both parts
HOLE_PX = 500_000  # of a hole's box and …
CANVAS_PX = 2_500_000  # … of a canvas: where there is more, patches are searched at a reduced scale


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of the photo and the rows of the canvas that show it; ``top`` in pixels of the canvas."""

    bounds: Bounds
    top: int
    shape: tuple[int, int]

    @property
    def scales(self) -> tuple[float, float]:
        """Canvas pixels per photo pixel, down and across: the scale, but for rounding."""
        return self.shape[0] / self.bounds.height, self.shape[1] / self.bounds.width


@dataclass(frozen=True, slots=True, eq=False)
class Canvas:
    """One hole and its sources, at one scale, all H×W.

    Attributes:
        parts: the surroundings of the hole, then perhaps a far part below them.
        scale: canvas pixels per photo pixel, at most 1.
        image: H×W×3 float32 in [0, 1], meaningful where known.
        drawn: H×W×3 float32 in [0, 1], the network's picture, meaningful in the hole.
        hole: True = to be drawn.
        unknown: True = neither to be drawn nor known.
        sources: True = may be copied.
    """

    parts: tuple[Part, ...]
    scale: float
    image: Floats
    drawn: Floats
    hole: Mask
    unknown: Mask
    sources: Mask

    @classmethod
    def of(
        cls,
        request: FillRequest,
        plan: HolePlan,
        drawn: Patch,
        earlier: Sequence[Patch] = (),
    ) -> Canvas:
        """Cut it out of a photo.

        Args:
            request: photo, holes, and what must not be copied.
            plan: of the hole.
            drawn: its pixels as the network drew them.
            earlier: answers that are known by now.
        """
        parts, scale = layout(request, plan)
        height, width = parts[-1].top + parts[-1].shape[0], max(part.shape[1] for part in parts)
        made = cls(
            parts,
            scale,
            np.zeros((height, width, 3), np.float32),
            np.zeros((height, width, 3), np.float32),
            np.zeros((height, width), np.bool_),
            np.ones((height, width), np.bool_),
            np.zeros((height, width), np.bool_),
        )
        for part in parts:
            made._show(part, request, drawn, earlier)
        return made

    def _show(self, part: Part, request: FillRequest, drawn: Patch, earlier: Sequence[Patch]) -> None:
        """Put one part of the photo into the arrays."""
        pixels, holes = request.image[part.bounds.slices], request.mask[part.bounds.slices].copy()
        if earlier:
            pixels = pixels.copy()
            for patch in earlier:
                make_known(pixels, holes, part.bounds, patch)
        hole = np.zeros_like(holes)
        here, there = drawn.overlap(part.bounds)
        hole[here] = drawn.mask[there]
        allowed = ~holes if request.forbidden is None else ~(holes | request.forbidden[part.bounds.slices])
        place = np.s_[part.top : part.top + part.shape[0], : part.shape[1]]
        self.image[place], share = _shrunk(pixels, ~holes, part.shape)
        self.hole[place] = _share(hole, part.shape) > 0
        self.unknown[place] = (share < 1 - 1e-4) & ~self.hole[place]
        self.sources[place] = (_share(allowed, part.shape) > 1 - 1e-4) & ~self.hole[place]
        if hole.any():
            self.drawn[place] = self._drawn(part, drawn)

    def _drawn(self, part: Part, drawn: Patch) -> Floats:
        """The network's picture of the hole on the canvas; in the rest of its box it goes on smoothly."""
        here, there = drawn.overlap(part.bounds)
        rows, columns = (
            slice(int(side.start * scale), max(int(side.start * scale) + 1, math.ceil(side.stop * scale)))
            for side, scale in zip(here, part.scales, strict=True)
        )
        small, share = _shrunk(
            drawn.pixels[there], drawn.mask[there], (rows.stop - rows.start, columns.stop - columns.start)
        )
        picture = np.zeros((*part.shape, 3), np.float32)
        whole = spread(small * share[..., None], share)
        picture[rows, columns] = whole[: part.shape[0] - rows.start, : part.shape[1] - columns.start]
        return picture


def layout(request: FillRequest, plan: HolePlan) -> tuple[tuple[Part, ...], float]:
    """The parts of the canvas of a hole, and its scale."""
    # From where patches are copied: the network's crop, and as far as PatchMatch's would reach.
    near = plan.crop.union(plan.piece.expanded(_REACH_PX).clamped(request.mask.shape))
    scale = min(1.0, math.sqrt(HOLE_PX / plan.piece.area), math.sqrt(CANVAS_PX / near.area))
    far = far_part(request, near, int(np.count_nonzero(plan.owned)), scale)
    parts, top = [], 0
    for bounds in (near,) if far is None else (near, far):
        shape = max(1, round(bounds.height * scale)), max(1, round(bounds.width * scale))
        parts.append(Part(bounds, top, shape))
        top += shape[0] + _GAP
    return tuple(parts), scale


def far_part(request: FillRequest, near: Bounds, hole_px: int, scale: float) -> Bounds | None:
    """Where in the photo there is something to copy, if there is hardly anything around the hole.

    Args:
        request: the photo's holes, and what must not be copied.
        near: the surroundings of the hole.
        hole_px: pixels to be drawn.
        scale: of the canvas; patches are larger in the photo by so much.
    """
    if request.forbidden is None:
        return None
    allowed = ~(request.forbidden[near.slices] | request.mask[near.slices])
    side = 2 * RADIUS + 1 if scale == 1 else math.ceil((2 * RADIUS + 2) / scale)
    if int(allowed.sum()) >= _FEW * hole_px and whole(allowed, side).any():
        return None
    found, counts = _allowed_beside(request, near)
    if found.is_empty or max(found.shape) <= _FAR_SIDE_PX:
        return None if found.is_empty else found
    sums = cv2.boxFilter(counts, -1, (16, 16), anchor=(0, 0), normalize=False, borderType=cv2.BORDER_CONSTANT)
    row, column = np.unravel_index(int(sums.argmax()), sums.shape)
    y, x = int(row) * _STEP_PX, int(column) * _STEP_PX
    return found.intersection(Bounds(y, x, y + _FAR_SIDE_PX, x + _FAR_SIDE_PX))


def _allowed_beside(request: FillRequest, near: Bounds) -> tuple[Bounds, Floats]:
    """What of a photo may be copied beside a rectangle: its bounds, and how many pixels of each square of a grid.

    In bands: masks of a photo of 50 megapixels would take more than a small hole.
    """
    height, width = request.mask.shape
    assert request.forbidden is not None
    has_rows, has_columns = np.zeros((height, 1), np.bool_), np.zeros((1, width), np.bool_)
    counts = []
    for top in range(0, height, _STEP_PX):
        band = np.s_[top : top + _STEP_PX]
        allowed = ~(request.forbidden[band] | request.mask[band])
        allowed[near.translated(-top, 0).clamped(allowed.shape).slices] = False
        has_rows[band, 0] = allowed.any(axis=1)
        in_columns = allowed.sum(axis=0, dtype=np.float32)
        has_columns[0] |= in_columns > 0
        counts.append(np.add.reduceat(in_columns, np.arange(0, width, _STEP_PX)))
    rows, columns = Bounds.of_mask(has_rows), Bounds.of_mask(has_columns)
    return Bounds(rows.y0, columns.x0, rows.y1, columns.x1), np.asarray(counts, np.float32)


def _share(mask: Mask, shape: tuple[int, int]) -> Floats:
    """0..1, how much of every pixel of ``shape`` the mask covers."""
    if mask.shape == shape:
        return mask.astype(np.float32)
    values = cv2.resize(mask.astype(np.uint8) * np.uint8(255), (shape[1], shape[0]), interpolation=cv2.INTER_AREA)
    return np.asarray(values.astype(np.float32) / 255, np.float32)


def _shrunk(pixels: Pixels, counts: Mask, shape: tuple[int, int]) -> tuple[Floats, Floats]:
    """Mean of the pixels that count, h×w×3 float32 in [0, 1], and the share that does, h×w."""
    top = np.float32(np.iinfo(pixels.dtype).max)
    share = _share(counts, shape)
    if counts.shape == shape:
        return pixels.astype(np.float32) / top, share
    kept = pixels.copy()
    kept[~counts] = 0
    small = cv2.resize(kept, (shape[1], shape[0]), interpolation=cv2.INTER_AREA).astype(np.float32) / top
    return np.asarray(small / np.maximum(share, 1 / 255)[..., None], np.float32).clip(0, 1), share
