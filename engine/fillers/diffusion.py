"""Telea and Navier–Stokes from OpenCV: instant, no model, good for scratches.

A. Telea, "An image inpainting technique based on the fast marching method", 2004.
M. Bertalmio, A. Bertozzi, G. Sapiro, "Navier–Stokes, fluid dynamics, and image and video inpainting", 2001.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.fillers.crops import fill_crops, plan_crops
from engine.hole.plan import FullSize, PlanOptions
from engine.types import ignore_progress, never_cancel

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import CancelCheck, FillRequest, FillResult, Mask, ProgressListener

_RADIUS_PX = 3
_METHODS = {"telea": cv2.INPAINT_TELEA, "ns": cv2.INPAINT_NS}
# Both look only a few pixels past the hole's edge, so little context is enough; cutting a hole would show.
_OPTIONS = PlanOptions(context=16, crop=32, piece=1 << 30)


def make(name: str, **_: object) -> DiffusionFiller:
    """See :func:`engine.fillers.make_filler`."""
    return DiffusionFiller(name)


class DiffusionFiller:
    """OpenCV's two classical methods. They have no sources, so forbidden sources do not concern them."""

    def __init__(self, name: str) -> None:
        """``name`` is "telea" or "ns"."""
        self._method = _METHODS[name]
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def plan(self, request: FillRequest) -> FullSize:
        """See :class:`engine.types.Filler`."""
        return plan_crops(request, _OPTIONS)

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """See :class:`engine.types.Filler`."""
        return fill_crops(
            self.name, self._solve, request, _OPTIONS, on_progress=on_progress, should_cancel=should_cancel
        )

    def _solve(self, image: NDArray[np.uint8], holes: Mask, _: Mask | None) -> NDArray[np.uint8]:
        filled = cv2.inpaint(np.ascontiguousarray(image), holes.astype(np.uint8), _RADIUS_PX, self._method)
        return np.asarray(filled, np.uint8)
