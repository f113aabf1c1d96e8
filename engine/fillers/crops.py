"""What the fillers without a network share: solve each planned crop at full scale, in 8 bits."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from engine.geometry import Bounds
from engine.hole.plan import FullSize, HolePlan, PlanOptions, plan_holes
from engine.hole.working import make_known
from engine.photo.pixels import to_8_bits, to_depth
from engine.types import (
    Cancelled,
    FillResult,
    NothingKnownError,
    Patch,
    Progress,
    Stage,
    ignore_progress,
    never_cancel,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from engine.types import CancelCheck, FillRequest, Mask, ProgressListener

    CropSolver: TypeAlias = Callable[[NDArray[np.uint8], Mask, Mask | None], NDArray[np.uint8]]


class CropFiller:
    """A filler that is one function of a crop. See :class:`engine.types.Filler`."""

    def __init__(self, name: str, solve: CropSolver, options: PlanOptions) -> None:
        """What it is made of.

        Args:
            name: the filler's name, for the result.
            solve: gets a crop h×w×3 uint8, its holes h×w and its forbidden sources h×w or None; returns the
                filled crop, h×w×3 uint8. Holes that belong to other crops are holes here too.
            options: how large a crop may be; depth is ignored, everything is solved at full scale.
        """
        self._name, self._solve, self._options = name, solve, options

    @property
    def name(self) -> str:
        return self._name

    def plan(self, request: FillRequest) -> FullSize:
        """See :class:`engine.types.Filler`."""
        return FullSize(len(_plans(request, self._options)))

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """See :class:`engine.types.Filler`: each hole in its own crop; tells and asks before each.

        Raises:
            NothingKnownError: nothing is known to fill from.
            Cancelled: ``should_cancel`` said so.
        """
        if request.mask.all():
            raise NothingKnownError
        started = time.perf_counter()
        plans = _plans(request, self._options)
        patches: list[Patch] = []
        for index, plan in enumerate(plans):
            if should_cancel():
                raise Cancelled
            on_progress(Progress(Stage.REFINE, index / len(plans), index + 1, len(plans)))
            crop = _with_known(plan.crop, request.mask)
            image, holes = request.image[crop.slices].copy(), request.mask[crop.slices].copy()
            for earlier, patch in zip(plans, patches, strict=False):
                if earlier.group == plan.group:
                    make_known(image, holes, crop, patch)
            forbidden = None if request.forbidden is None else request.forbidden[crop.slices] & ~holes
            filled = self._solve(to_8_bits(image), holes, forbidden)
            inner = plan.piece.translated(-crop.y0, -crop.x0)
            patches.append(Patch(plan.piece, to_depth(filled[inner.slices], request.image.dtype), plan.owned))
        if should_cancel():
            raise Cancelled
        on_progress(Progress(Stage.COMPOSITE, 1.0, len(plans), len(plans)))
        return FillResult(self._name, tuple(patches), seconds={"refine": time.perf_counter() - started})


def _plans(request: FillRequest, options: PlanOptions) -> tuple[HolePlan, ...]:
    """Never reduced: these fillers have no trained size."""
    return plan_holes(request.mask, replace(options, depth=max(request.mask.shape) + 1))


def _with_known(crop: Bounds, mask: Mask) -> Bounds:
    """Grow a crop that holds nothing known until it does; the caller made sure that something is."""
    while mask[crop.slices].all():
        crop = crop.expanded(max(crop.shape) // 2 + 1).clamped(mask.shape)
    return crop
