"""What can be tried on a mask alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.document import mask as masks
from app.masking.trial import Number, Trial
from engine.language import tr

if TYPE_CHECKING:
    from app.selection.stop import Stop
    from engine.types import Mask

_FARTHEST_PX = 200


def resize() -> Trial:
    """Grow by a positive number, shrink by a negative one."""
    number = Number(
        tr("By"),
        -_FARTHEST_PX,
        _FARTHEST_PX,
        4,
        " px",
        tr("How far the edge of every hole moves: out, or with a minus in"),
    )
    return Trial("resize", tr("Grow or shrink"), tr("Resize mask"), number, _resized)


def smooth() -> Trial:
    """Round the outline."""
    number = Number(tr("By"), 0, _FARTHEST_PX, 8, " px", tr("About the radius of the sharpest corner that stays"))
    return Trial("smooth", tr("Smooth the outline"), tr("Smooth mask"), number, _smoothed)


def _resized(mask: Mask, px: float, _option: bool, _stop: Stop) -> Mask:
    if px < 0:
        masks.shrink(mask, -px)
    else:
        masks.grow(mask, px)
    return mask


def _smoothed(mask: Mask, px: float, _option: bool, _stop: Stop) -> Mask:
    masks.smooth(mask, px)
    return mask
