"""From a hole's crop and what the network drew to the patch with the photo's own detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.detail.synthesis import SynthesisOptions, synthesize
from engine.hole.seams import match_border
from engine.types import Patch

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.hole.crop import HoleCrop
    from engine.types import Mask

_RING_PX = 3  # half of what the patches draw beyond the hole
_SMALLEST_SIDE = 8


def sharpen(
    crop: HoleCrop,
    drawn: Patch,
    attention: AttentionMap | None,
    forbidden: Mask | None,
    *,
    options: SynthesisOptions | None = None,
    between_levels: Callable[[float], None] = lambda _share: None,
) -> Patch:
    """Redraw the patch that the network drew with texture of the photo around it.

    Args:
        crop: of the hole.
        drawn: what the network drew of its piece, matched to its surroundings.
        attention: of the same crop; None for a network without.
        forbidden: H×W bool of the crop, True = never copy from here; None = everything known may be.
        options: see ``SynthesisOptions``.
        between_levels: as in ``synthesize``.

    Returns:
        A patch of the same bounds, mask and dtype; ``drawn`` itself where there is nothing to copy.
    """
    place = drawn.bounds.translated(-crop.plan.crop.y0, -crop.plan.crop.x0).slices
    hole = np.zeros(crop.plan.crop.shape, np.bool_)
    hole[place] = drawn.mask
    unknown = crop.holes & ~hole
    if min(hole.shape) < _SMALLEST_SIDE or not hole.any():
        return drawn
    top = np.iinfo(crop.pixels.dtype).max
    image = _as_floats(crop.pixels, top)
    network = np.zeros_like(image)
    network[place] = _as_floats(drawn.pixels, top)
    sources = ~crop.holes if forbidden is None else ~(crop.holes | forbidden)
    made = synthesize(
        image,
        network,
        hole,
        unknown,
        sources,
        crop.plan.scale,
        attention,
        options=options,
        between_levels=between_levels,
    )
    if made is None:
        return drawn
    # Copied patches miss the brightness of what they join by a little; the error beside the hole says by how much.
    # Next to other holes nothing is known to meet, so their pixels are taken as met.
    window = drawn.bounds.expanded(2 * _RING_PX).intersection(crop.plan.crop)
    near = window.translated(-crop.plan.crop.y0, -crop.plan.crop.x0).slices
    known = np.where(unknown[near][..., None], made[near], image[near])
    joined = match_border(2 * made[near] - 1, 2 * known - 1, hole[near], ring_px=_RING_PX)
    inner = joined[drawn.bounds.translated(-window.y0, -window.x0).slices]
    pixels = np.rint((inner + 1) * (top / 2)).astype(crop.pixels.dtype)
    return Patch(drawn.bounds, pixels, drawn.mask)


def _as_floats(pixels: NDArray[np.generic], top: int) -> NDArray[np.float32]:
    return pixels.astype(np.float32) / np.float32(top)
