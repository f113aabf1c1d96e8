"""Telea and Navier–Stokes from OpenCV: instant, no model, good for scratches.

A. Telea, "An image inpainting technique based on the fast marching method", 2004.
M. Bertalmio, A. Bertozzi, G. Sapiro, "Navier–Stokes, fluid dynamics, and image and video inpainting", 2001.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.fillers.crops import CropFiller
from engine.hole.plan import PlanOptions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

_RADIUS_PX = 3
_METHODS = {"telea": cv2.INPAINT_TELEA, "ns": cv2.INPAINT_NS}
# Both look only a few pixels past the hole's edge, so little context is enough; cutting a hole would show.
_OPTIONS = PlanOptions(context=16, crop=32, piece=1 << 30)


def make(name: str, **_: object) -> CropFiller:
    """See :func:`engine.fillers.make_filler`."""
    return CropFiller(name, partial(_solve, _METHODS[name]), _OPTIONS)


def _solve(method: int, image: NDArray[np.uint8], holes: Mask, _: Mask | None) -> NDArray[np.uint8]:
    """They have no sources, so forbidden sources do not concern them."""
    filled = cv2.inpaint(np.ascontiguousarray(image), holes.astype(np.uint8), _RADIUS_PX, method)
    return np.asarray(filled, np.uint8)
