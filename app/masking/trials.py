"""What can be tried on a mask alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.document import mask as masks
from app.masking.trial import Number, Trial
from engine.language import mark

if TYPE_CHECKING:
    from app.selection.stop import Stop
    from engine.types import Mask

_FARTHEST_PX = 200


def resize() -> Trial:
    """Grow by a positive number, shrink by a negative one."""
    number = Number(
        mark("By"),
        -_FARTHEST_PX,
        _FARTHEST_PX,
        4,
        " px",
        mark("How far the edge of every hole moves: out, or with a minus in"),
    )
    return Trial("resize", mark("Grow or shrink"), mark("Resize mask"), number, _resized)


def smooth() -> Trial:
    """Round the outline."""
    number = Number(mark("By"), 0, _FARTHEST_PX, 8, " px", mark("About the radius of the sharpest corner that stays"))
    return Trial("smooth", mark("Smooth the outline"), mark("Smooth mask"), number, _smoothed)


def _resized(mask: Mask, px: float, _option: bool, _stop: Stop) -> Mask:
    if px < 0:
        masks.shrink(mask, -px)
    else:
        masks.grow(mask, px)
    return mask


def _smoothed(mask: Mask, px: float, _option: bool, _stop: Stop) -> Mask:
    masks.smooth(mask, px)
    return mask
