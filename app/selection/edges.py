"""An outline that was found in a small picture, carried to the photo’s own pixels.

A guided filter (K. He, J. Sun, X. Tang, “Guided Image Filtering”, ECCV 2010), computed where the outline is and nowhere
else. Its guide is grey: of all mixtures of the three colours the one that tells inside from outside best, tile by tile.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.selection.stop import Stop, check
from engine.geometry import Bounds
from engine.types import Mask, Pixels

TILE = 384
"""Px. Inside and outside are told apart by one mixture of colours in a square of this side."""
_EVERY = 3
"""Every how many pixels, both ways, the mixture is learned from."""
_COLOUR_NOISE, _GUIDE_NOISE = 1e-4, 1e-3
"""Variances (of values 0..1) below which colours and guide say nothing."""


def at_full_size(pixels: Pixels, inside: Mask, stop: Stop) -> Mask:
    """The outline in the photo's own pixels.

    Args:
        pixels: h×w×3 RGB, uint8 or uint16.
        inside: the same part of the photo in a smaller picture, True = inside.
        stop: asked before every row of tiles.

    Raises:
        Stopped: ``stop`` said so.
    """
    import cv2

    height, width = pixels.shape[:2]
    reach = max(2, round(1.5 * width / inside.shape[1]))
    # Eight bits: as float32, a photo of 24 megapixels would take 96 MB more.
    soft = cv2.resize(inside.astype(np.uint8) * 255, (width, height), interpolation=cv2.INTER_LINEAR)
    full: Mask = np.asarray(soft > 127)
    for top in range(0, height, TILE):
        check(stop)
        for left in range(0, width, TILE):
            tile = Bounds(top, left, top + TILE, left + TILE).clamped(full.shape)
            around = tile.expanded(2 * reach).clamped(full.shape)
            part = soft[around.slices]
            if part.min() < part.max():
                decided = guided(pixels[around.slices], part.astype(np.float32) / np.float32(255), reach) > 0.5
                full[tile.slices] = decided[tile.translated(-around.y0, -around.x0).slices]
    return full


def guided(pixels: Pixels, soft: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """``soft`` (h×w, 0..1) with the edges of ``pixels``; windows of 2·``reach`` + 1 px, mirrored at the border.

    0.5 is where inside ends.
    """
    import cv2

    weights = _telling_apart(pixels[::_EVERY, ::_EVERY], soft[::_EVERY, ::_EVERY])
    guide = cv2.transform(pixels.astype(np.float32), weights)
    size = (2 * reach + 1, 2 * reach + 1)
    mean_g, mean_s = cv2.blur(guide, size), cv2.blur(soft, size)
    variance = cv2.blur(guide * guide, size) - mean_g * mean_g
    slope = (cv2.blur(guide * soft, size) - mean_g * mean_s) / (variance + np.float32(_GUIDE_NOISE))
    offset = mean_s - slope * mean_g
    return np.asarray(cv2.blur(slope, size) * guide + cv2.blur(offset, size), np.float32)


def _telling_apart(pixels: Pixels, soft: NDArray[np.float32]) -> NDArray[np.float32]:
    """1×4: what red, green and blue are multiplied with, and what is added, to come nearest to ``soft``."""
    most = np.iinfo(pixels.dtype).max
    colours = pixels.reshape(-1, 3) / most
    mean = colours.mean(axis=0)
    centred = colours - mean
    wanted = soft.reshape(-1) - soft.mean()
    spread = centred.T @ centred / len(centred) + _COLOUR_NOISE * np.eye(3)
    weights = np.linalg.solve(spread, centred.T @ wanted / len(centred))
    return np.append(weights / most, -weights @ mean).astype(np.float32)[None]
