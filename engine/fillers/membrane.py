"""The mean of a hole's border: a membrane spanned across it, near the border like what lies there, in the middle like
all of it. Instant, no model; good for skies and plain walls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.fillers.crops import CropFiller
from engine.geometry import Bounds
from engine.hole.plan import PlanOptions
from engine.hole.seams import spread
from engine.language import tr
from engine.types import FillError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from engine.types import Mask

_BORDER_PX = 2
"""Width of the border. More than one pixel, or its noise is drawn out into streaks."""
_OPTIONS = PlanOptions(context=_BORDER_PX, crop=32, piece=1 << 30)


def make(name: str, **_: object) -> CropFiller:
    """See :func:`engine.fillers.make_filler`."""
    return CropFiller(name, span, _OPTIONS)


def span(image: NDArray[np.uint8], holes: Mask, forbidden: Mask | None) -> NDArray[np.uint8]:
    """Fill each hole from its own border, as :class:`engine.fillers.crops.CropFiller` asks for.

    Raises:
        FillError: every pixel of a hole's border is forbidden.
    """
    filled, taken = image.copy(), holes if forbidden is None else holes | forbidden
    for box, hole in _each(holes):
        border = _border(hole) & ~taken[box.slices]
        if not border.any():
            raise FillError(tr("The whole border of a hole is forbidden; allow some of it again."))
        inside = filled[box.slices]
        colours = np.where(border[..., None], inside, 0).astype(np.float32)
        inside[hole] = np.rint(spread(colours, border.astype(np.float32)))[hole]
    return filled


def _each(holes: Mask) -> Iterator[tuple[Bounds, Mask]]:
    """Each hole with a box around it and its border, cut out; pixels that touch at a corner are one hole."""
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(holes.astype(np.uint8), connectivity=8)
    for label in range(1, count):
        x, y, width, height = (int(number) for number in boxes[label, :4])
        box = Bounds(y, x, y + height, x + width).expanded(_BORDER_PX).clamped(holes.shape)
        yield box, labels[box.slices] == label


def _border(hole: Mask) -> Mask:
    side = 2 * _BORDER_PX + 1
    return cv2.dilate(hole.astype(np.uint8), np.ones((side, side), np.uint8)).astype(np.bool_) & ~hole
