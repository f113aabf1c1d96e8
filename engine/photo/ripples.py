"""How strongly a JPEG was compressed, and how far the ripples around a contour in it reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.photo.photo import Encoding

# Sum of the luminance table of quality 50 (ITU-T T.81, table K.1), which libjpeg scales for all others.
_SUM_AT_50 = 3688
# Lettering over eight photos, with and without it compressed alike: where in the known surroundings the difference
# has fallen to 4 levels of 255, by quality and above.
_REACH_PX = ((93, 1), (88, 2), (83, 4), (65, 5), (0, 6))


def quality_of(tables: Sequence[Sequence[int]]) -> int | None:
    """The quality, 1 to 100, at which libjpeg would come nearest to these tables, luminance first; None without any."""
    if not tables or not tables[0]:
        return None
    scale = 100 * sum(tables[0]) * 64 / len(tables[0]) / _SUM_AT_50
    quality = (200 - scale) / 2 if scale <= 100 else 5000 / scale
    return max(1, min(100, round(quality)))


def ripple_px(encoding: Encoding) -> int:
    """How many pixels around what should go show traces of it: 1 for its blurred edge, more in a compressed JPEG."""
    quality = quality_of(encoding.quantisation)
    if quality is None:
        return 1
    return next(reach for least, reach in _REACH_PX if quality >= least)
