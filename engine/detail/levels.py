"""The pictures that patches are compared in, from coarse to fine."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.matches import RADIUS, Picture
from engine.hole.seams import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.detail.canvas import Canvas
    from engine.types import Mask

    Floats = NDArray[np.float32]

_GUIDE_BELOW = 4  # the network's colours are compared at the working scale divided by this: finer, it is too soft
_NOTHING = 1e-4  # a share of a pixel that is rounding


@dataclass(frozen=True, slots=True)
class Levels:
    """One canvas at all scales.

    Attributes:
        canvas: at the finest.
        scales: of the levels, ascending, the last is 1.
        low: h×w×3 float32 at ``low_scale``, the photo with the network's drawing in the hole, low-passed.
        low_scale: pixels of ``low`` per pixel of the canvas.
        trust: float32 of any size: how far ``low`` is believed, 0..1.
    """

    canvas: Canvas
    scales: tuple[float, ...]
    low: Floats
    low_scale: float
    trust: Floats

    @classmethod
    def of(cls, canvas: Canvas, scale: float, trust: Floats, *, depth: float, low_pass: float) -> Levels:
        """Prepare what all levels share.

        Args:
            canvas: as the attribute.
            scale: working pixels per pixel of the canvas.
            trust: as the attribute.
            depth: the coarsest level has at most this many pixels from the innermost hole pixel to the border.
            low_pass: standard deviation for ``low``, its pixels.
        """
        low_scale = min(1.0, scale / _GUIDE_BELOW)
        known = ~(canvas.hole | canvas.unknown)
        filled = np.where(canvas.hole[..., None], canvas.drawn, canvas.image)
        if canvas.unknown.any():
            filled[canvas.unknown] = canvas.image[known].mean(axis=0) if known.any() else 0
        small = resized(filled, _shape(canvas.hole, low_scale))
        low = np.asarray(cv2.GaussianBlur(small, (0, 0), low_pass), np.float32)
        return cls(canvas, _scales(canvas.hole, depth), low, low_scale, trust)

    def picture(self, number: int, guess: Floats | None, *, colour: float) -> Picture:
        """One level; a pixel with any known part is known, so that holes close on the way down.

        Args:
            number: of the level, 0 = the coarsest.
            guess: what the level before drew; None = what is known goes on smoothly.
            colour: weight of the low-passed colours; halves with every level above the scale of the guide.
        """
        canvas, scale = self.canvas, self.scales[number]
        shape = _shape(canvas.hole, scale)
        known = ~(canvas.hole | canvas.unknown)
        share = resized(known.astype(np.float32), shape)
        image = resized(canvas.image * known[..., None], shape)
        image /= np.maximum(share, np.float32(1e-6))[..., None]
        missing = share <= _NOTHING
        hole = (resized(canvas.hole.astype(np.float32), shape) > 0) & missing
        allowed = resized((canvas.sources & known).astype(np.float32), shape)
        if guess is None:
            weight = (~missing).astype(np.float32)
            drawn = spread(image * weight[..., None], weight)
        else:
            drawn = resized(guess, shape)
        image[missing] = drawn[missing].clip(0, 1)
        guide = resized(self.low, shape)
        guide *= math.sqrt(colour * min(1.0, self.low_scale / scale))
        sources = ~missing & (allowed > share / 2)
        return Picture(image, guide, hole, missing & ~hole, sources, resized(self.trust, shape))


def resized(values: Floats, shape: tuple[int, int]) -> Floats:
    """Averaged down, or cubic up, to height and width."""
    if values.shape[:2] == shape:
        return values.copy()
    how = cv2.INTER_AREA if values.shape[0] >= shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(values, (shape[1], shape[0]), interpolation=how), np.float32)


def _scales(hole: Mask, depth: float) -> tuple[float, ...]:
    """Ascending powers of two up to 1; patches fit into the smallest level."""
    framed = np.pad(hole.astype(np.uint8), 1)
    deepest = float(cv2.distanceTransform(framed, cv2.DIST_L2, 3).max())
    wanted = math.ceil(math.log2(max(1.0, deepest / depth)))
    fits = math.log2(max(1.0, min(hole.shape) / (2 * RADIUS + 2)))
    return tuple(0.5**number for number in range(min(wanted, math.floor(fits)), -1, -1))


def _shape(hole: Mask, scale: float) -> tuple[int, int]:
    return max(1, round(hole.shape[0] * scale)), max(1, round(hole.shape[1] * scale))
