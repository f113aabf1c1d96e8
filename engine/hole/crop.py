"""One hole between the photo and the network: its crop at the photo's scale, and as the network sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.geometry import Bounds
from engine.hole.seams import RING_PX, match_border
from engine.hole.working import FloatImage, enlarge_part, from_working, make_known, shrink_mask, to_working
from engine.types import Patch

if TYPE_CHECKING:
    from engine.hole.plan import HolePlan
    from engine.types import FillRequest, Mask, Pixels

# Working pixels around a hole that can be compared with the photo: the ring, two for rounding; and those that are drawn
# for it: two more for cubic interpolation.
_COMPARED_AROUND = RING_PX + 2
_DRAWN_AROUND = _COMPARED_AROUND + 2


@dataclass(frozen=True, slots=True)
class HoleShape:
    """What of a crop has to be computed; follows from the mask alone.

    Attributes:
        answered: h×w bool at the working scale, the pixels that are answered here.
        wanted: h×w bool, what has to be drawn to answer them and to join them to their surroundings.
    """

    answered: Mask
    wanted: Mask

    @classmethod
    def of(cls, plan: HolePlan) -> HoleShape:
        """What the plan asks for."""
        own = np.zeros(plan.crop.shape, np.bool_)
        own[_inside(plan.piece, plan.crop).slices] = plan.owned
        answered = shrink_mask(own, plan.working_shape)
        return cls(answered, _grown(answered, _DRAWN_AROUND))


@dataclass(frozen=True, slots=True)
class HoleCrop:
    """A planned crop.

    Attributes:
        plan: where it is, how it is scaled and what of it is answered.
        pixels: the crop's pixels at the photo's scale, H×W×3; earlier answers of the group are in.
        holes: H×W bool, True = hole; what was answered earlier is known.
        values: the same as the network sees it: h×w×3 float32 in [-1, 1], 0 in the hole.
        mask: h×w bool, the holes at that scale.
        barred: h×w bool, True = may not be a source; None = every known pixel may.
        answered: h×w bool, the owned pixels at that scale.
        wanted: h×w bool, what has to be drawn to answer them and to join them to their surroundings.
    """

    plan: HolePlan
    pixels: Pixels
    holes: Mask
    values: FloatImage
    mask: Mask
    barred: Mask | None
    answered: Mask
    wanted: Mask

    @classmethod
    def cut(cls, plan: HolePlan, request: FillRequest, earlier: tuple[Patch, ...] = ()) -> HoleCrop:
        """Cut the crop out of a photo, bring it to the working scale. ``earlier`` answers of its group become known."""
        place, shape = plan.crop.slices, plan.working_shape
        pixels, holes = request.image[place].copy(), request.mask[place].copy()
        for patch in earlier:
            make_known(pixels, holes, plan.crop, patch)
        values, working = to_working(pixels, holes, shape)
        barred = None if request.forbidden is None else shrink_mask(request.forbidden[place], shape)
        part = HoleShape.of(plan)
        return cls(plan, pixels, holes, values, working, barred, part.answered, part.wanted)

    @property
    def part(self) -> Bounds:
        """The rectangle that holds all that is wanted, in working pixels of the crop."""
        return Bounds.of_mask(self.wanted)

    def patch(self, drawn: FloatImage, *, matched: bool) -> Patch:
        """The piece's pixels out of what a stage drew of ``part``: h×w×3 in [-1, 1] at the working scale.

        ``matched`` to the surroundings of the hole, see :func:`engine.hole.seams.match_border`.
        """
        crop = self.plan.crop
        ring = round(RING_PX / self.plan.scale) if matched else 0
        window = _inside(self.plan.piece.expanded(ring), crop).clamped(crop.shape)
        drawn = enlarge_part(drawn, self.part, self.plan.working_shape, crop.shape, window)
        if matched:
            # At the photo's scale: a working pixel at the border is neither quite hole nor quite known.
            holes = self.holes[window.slices]
            known, holes = to_working(self.pixels[window.slices], holes, holes.shape)
            drawn = match_border(drawn, known, holes, ring_px=ring, compared=self._compared(window))
        piece = _inside(self.plan.piece, crop)
        filled = from_working(drawn[_inside(piece, window).slices], piece.shape, self.pixels.dtype)
        return Patch(self.plan.piece, filled, self.plan.owned)

    def _compared(self, window: Bounds) -> Mask:
        """Where in a window of the crop what is drawn is right: not around holes that are answered elsewhere."""
        near = _grown(self.answered, _COMPARED_AROUND)
        lines = (window.y0, window.y1), (window.x0, window.x1)
        rows, columns = (
            np.arange(*ends) * working // side
            for ends, working, side in zip(lines, near.shape, self.holes.shape, strict=True)
        )
        return np.asarray(near[np.ix_(rows, columns)])


def _inside(bounds: Bounds, outer: Bounds) -> Bounds:
    """The same rectangle, seen from the corner of another."""
    return bounds.translated(-outer.y0, -outer.x0)


def _grown(mask: Mask, reach: int) -> Mask:
    side = 2 * reach + 1
    return cv2.dilate(mask.view(np.uint8), np.ones((side, side), np.uint8)).view(np.bool_)
