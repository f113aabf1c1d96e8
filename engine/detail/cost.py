"""What putting detail into a fill takes, from its canvas alone; constants fitted to ``python -m benchmarks.memory``."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.detail.canvas import layout
from engine.detail.matches import RADIUS
from engine.detail.synthesis import SynthesisOptions

if TYPE_CHECKING:
    from engine.hole.plan import HolePlan
    from engine.types import FillRequest

_BYTES_PER_CANVAS_PIXEL = 135  # pictures, guide, what was voted, and the copies while they are made
_BYTES_PER_PATCH = 3300  # 28 pixels of 4 with their weights, 49 positions, and as many pixels that vote
_BYTES_PER_SHRUNK_PIXEL = 8  # of the photo: a copy without its holes, masks
_BYTES_ALWAYS = 45_000_000
_BYTES_OF_A_BAND = 65_000_000
# In convolution multiplications of float32 that take as long: gathering and comparing is bound by memory.
_WORK_PER_CANVAS_PIXEL = 50_000
_WORK_PER_PATCH = 440_000
_WORK_PER_COPIED_PIXEL = 48_000
_WORK_ALWAYS = 10_000_000_000


@dataclass(frozen=True, slots=True)
class DetailCost:
    """Memory at the peak in bytes, and multiplications that take as long."""

    bytes: int
    multiplications: int


def detail_cost(request: FillRequest, plan: HolePlan, options: SynthesisOptions | None = None) -> DetailCost:
    """Predict ``sharpen`` for one hole, as if it filled its rectangle."""
    options = options or SynthesisOptions()
    parts, scale = layout(request, plan)
    near = (scale * plan.piece.height + 2 * RADIUS) * (scale * plan.piece.width + 2 * RADIUS)
    stride = min(RADIUS, max(1, math.ceil(math.sqrt(near / options.queries))))
    patches = int(near) // stride**2
    canvas = (parts[-1].top + parts[-1].shape[0]) * max(part.shape[1] for part in parts)
    least = _BYTES_ALWAYS + _BYTES_PER_CANVAS_PIXEL * canvas + _BYTES_PER_PATCH * patches
    work = _WORK_ALWAYS + _WORK_PER_CANVAS_PIXEL * canvas + _WORK_PER_PATCH * patches
    if scale == 1:
        return DetailCost(least, work)
    shrinking = _BYTES_PER_SHRUNK_PIXEL * max(part.bounds.area for part in parts)
    copying = least + _BYTES_OF_A_BAND + 6 * plan.piece.area
    return DetailCost(max(shrinking, copying), work + _WORK_PER_COPIED_PIXEL * plan.piece.area)
