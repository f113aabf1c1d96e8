"""How textured a place is, so that patches know it on levels that are too coarse to show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]

_SIDE = 27  # of the square around a pixel, px of the canvas; half or twice as much changes little


def texture_of(image: Floats, known: Mask) -> Floats:
    """How rough the surroundings of every pixel are.

    On a coarse level bark and a blurred background of the same mean colour are alike, and the smooth one always fits
    the soft guess a little better. Averaged over a square, the steps from pixel to pixel tell them apart at every scale
    (the texture features of A. Newson et al., "Video Inpainting of Complex Scenes", SIAM Journal on Imaging Sciences,
    2014).

    Args:
        image: H×W×3 float32 in [0, 1], meaningful where known.
        known: H×W bool.

    Returns:
        H×W float32 in [0, 1], the square root of the mean step between neighbours of which both are known, so that
        differences among smooth places count, too; 0 where none are.
    """
    total, count = np.zeros((2, *known.shape), np.float32)
    for before, after in ((np.s_[:-1], np.s_[1:]), (np.s_[:, :-1], np.s_[:, 1:])):
        both = known[before] & known[after]
        total[after] += np.where(both, np.abs(image[after] - image[before]).mean(axis=2), 0)
        count[after] += both
    size = _SIDE, _SIDE
    total = cv2.boxFilter(total, -1, size, normalize=False, borderType=cv2.BORDER_CONSTANT)
    count = cv2.boxFilter(count, -1, size, normalize=False, borderType=cv2.BORDER_CONSTANT)
    # Sums that slide along a row keep a little of what has left them.
    mean = np.where(count > 0.5, total / np.maximum(count, 1), 0)
    return np.asarray(np.sqrt(mean.clip(0, 1)), np.float32)
