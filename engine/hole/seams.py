"""Make a fill meet its surroundings: carry the network's error at the border of a hole into the hole.

The network redraws known pixels too. What it gets wrong just outside a hole, mostly brightness and hue, it gets wrong
just inside in the same way. That error is interpolated smoothly across the hole and taken away (a membrane, as in
P. Pérez, M. Gangnet, A. Blake, "Poisson image editing", 2003, where only the boundary's difference matters).
NumPy and OpenCV; no torch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.hole.working import FloatImage
    from engine.types import Mask

RING_PX = 4  # on validation photos 2 to 16 px were within 0.05 dB of each other


def match_border(
    drawn: FloatImage, known: FloatImage, mask: Mask, *, ring_px: int = RING_PX, compared: Mask | None = None
) -> FloatImage:
    """Correct what the network drew so that it continues the known pixels.

    Args:
        drawn: H×W×3 float32 in [-1, 1], the network's picture, known part included.
        known: H×W×3 float32 in [-1, 1], the photo; what lies in the hole is not looked at.
        mask: H×W bool, True = hole.
        ring_px: how far around the hole the error is looked at.
        compared: H×W bool, True = ``drawn`` is right here and may be compared; None = everywhere.

    Returns:
        H×W×3 float32: ``drawn`` less its interpolated error. Only the hole is meant to be used.
    """
    side = 2 * ring_px + 1
    ring = cv2.dilate(mask.astype(np.uint8), np.ones((side, side), np.uint8)).astype(np.bool_) & ~mask
    if compared is not None:
        ring &= compared
    if not ring.any():
        return drawn
    weight = ring.astype(np.float32)
    error = np.where(ring[..., None], known - drawn, np.float32(0))
    return np.asarray((drawn + spread(error, weight)).clip(-1.0, 1.0), np.float32)


def spread(values: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """Spread values from where they have weight to everywhere, smoother the farther.

    S. J. Gortler et al., "The Lumigraph", 1996, section 4.3: average downwards, fill in upwards.

    Args:
        values: H×W×C, multiplied by their weight.
        weight: H×W, 0..1.
    """
    height, width = weight.shape
    if min(height, width) <= 1:
        total = weight.sum()
        mean = values.sum(axis=(0, 1)) / (total if total > 0 else 1.0)
        return np.asarray(values + (1 - weight)[..., None] * mean, np.float32)
    size = (width + 1) // 2, (height + 1) // 2
    small = cv2.resize(values, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], -1)
    small_weight = cv2.resize(weight, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0])
    # A quarter of a pixel known is as good as all of it: weights saturate on the way down.
    gain = np.minimum(4 * small_weight, 1) / np.maximum(small_weight, np.float32(1e-9))
    below = spread(np.asarray(small * gain[..., None], np.float32), np.asarray(small_weight * gain, np.float32))
    wide = cv2.resize(below, (width, height), interpolation=cv2.INTER_LINEAR).reshape(values.shape)
    return np.asarray(values + (1 - weight)[..., None] * wide, np.float32)
