"""The pictures that patches are compared in, from coarse to fine."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.lines import Line, guide_along, lines_through
from engine.detail.matches import RADIUS, Picture
from engine.detail.texture import texture_of
from engine.hole.seams import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.detail.canvas import Canvas
    from engine.types import Mask

    Floats = NDArray[np.float32]

_GUIDE_BELOW = 4  # the network's colours are compared at the working scale divided by this: finer, it is too soft
_NOTHING = 1e-4  # a share of a pixel that is rounding
_SMALLEST_SIDE = 2 * RADIUS + 2
_BINOMIAL = np.array([1, 4, 6, 4, 1], np.float32) / 16


@dataclass(frozen=True, slots=True)
class Level:
    """The photo at one scale: colours and texture h×w×4 float32, and bool h×w each: hole, unknown, sources."""

    image: Floats
    hole: Mask
    unknown: Mask
    sources: Mask

    def halved(self) -> Level:
        """The next coarser one; what is known reaches into the holes, so that they close on the way down."""
        shape = (self.hole.shape[0] + 1) // 2, (self.hole.shape[1] + 1) // 2
        known = (~(self.hole | self.unknown)).astype(np.float32)
        share = _halved(known, shape)
        image = _halved(self.image * known[..., None], shape)
        image /= np.maximum(share, np.float32(1e-6))[..., None]
        missing = share <= _NOTHING
        hole = (resized(self.hole.astype(np.float32), shape) > 0) & missing
        sources = ~missing & (_halved(self.sources.astype(np.float32), shape) > share / 2)
        return Level(image, hole, missing & ~hole, sources)


@dataclass(frozen=True, slots=True)
class Levels:
    """One canvas at all scales.

    Attributes:
        levels: ascending, the last is the canvas; the first may have no hole any more, which makes it the first guess.
        low: h×w×3 float32 at ``low_scale``, the photo with the network's drawing in the hole, low-passed.
        low_scale: pixels of ``low`` per pixel of the canvas.
        trust: float32 of any size: how far ``low`` is believed, 0..1.
        lines: straight edges through the hole, in pixels of the canvas.
    """

    levels: tuple[Level, ...]
    low: Floats
    low_scale: float
    trust: Floats
    lines: tuple[Line, ...]

    @classmethod
    def of(cls, canvas: Canvas, scale: float, trust: Floats, *, low_pass: float, texture: float) -> Levels:
        """Prepare what all levels share.

        Args:
            canvas: photo, hole and drawing.
            scale: working pixels per pixel of the canvas.
            trust: as the attribute.
            low_pass: standard deviation for ``low``, its pixels.
            texture: by what it is multiplied beside the colours.
        """
        low_scale = min(1.0, scale / _GUIDE_BELOW)
        known = ~(canvas.hole | canvas.unknown)
        filled = np.where(canvas.hole[..., None], canvas.drawn, canvas.image)
        if canvas.unknown.any():
            filled[canvas.unknown] = canvas.image[known].mean(axis=0) if known.any() else 0
        small = resized(filled, _shape(canvas.hole, low_scale))
        low = np.asarray(cv2.GaussianBlur(small, (0, 0), low_pass), np.float32)
        rough = (np.float32(texture) * texture_of(canvas.image, known)).clip(0, 1)
        image = np.concatenate([canvas.image, rough[..., None]], axis=2)
        levels = [Level(image, canvas.hole, canvas.unknown, canvas.sources & known)]
        while levels[-1].hole.any() and min(levels[-1].hole.shape) >= 2 * _SMALLEST_SIDE:
            levels.append(levels[-1].halved())
        # A far part lies beside its place: no line of the photo goes on there.
        lines = lines_through(filled, canvas.hole, known) if len(canvas.parts) == 1 else ()
        return cls(tuple(reversed(levels)), low, low_scale, trust, lines)

    def picture(self, number: int, guess: Floats | None, *, colour: float) -> Picture:
        """One level.

        Args:
            number: of the level, 0 = the coarsest.
            guess: what the level before drew; None = what is known goes on smoothly.
            colour: weight of the low-passed colours; halves with every level above the scale of the guide.
        """
        level = self.levels[number]
        image, missing, shape = level.image.copy(), level.hole | level.unknown, level.hole.shape
        if guess is None:
            weight = (~missing).astype(np.float32)
            drawn = spread(image * weight[..., None], weight)
        else:
            drawn = resized(guess, (shape[0], shape[1]))
        image[missing] = drawn[missing].clip(0, 1)
        scale = shape[0] / self.levels[-1].hole.shape[0]
        guide = resized(self.low, (shape[0], shape[1]))
        guide *= math.sqrt(colour * min(1.0, self.low_scale / scale))
        trust = resized(self.trust, (shape[0], shape[1]))
        if self.lines:
            guide = np.concatenate([guide, guide_along(self.lines, (shape[0], shape[1]), scale)], axis=2)
        return Picture(image, guide, level.hole, level.unknown, level.sources, trust)


def resized(values: Floats, shape: tuple[int, int]) -> Floats:
    """Averaged down, or cubic up, to height and width."""
    if values.shape[:2] == shape:
        return values.copy()
    how = cv2.INTER_AREA if values.shape[0] >= shape[0] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(values, (shape[1], shape[0]), interpolation=how), np.float32)


def _halved(values: Floats, shape: tuple[int, int]) -> Floats:
    """The mean of six by six pixels by binomial weights, at half the size."""
    smooth = cv2.sepFilter2D(values, -1, _BINOMIAL, _BINOMIAL, borderType=cv2.BORDER_REFLECT)
    return resized(np.asarray(smooth, np.float32), shape)


def _shape(hole: Mask, scale: float) -> tuple[int, int]:
    return max(1, round(hole.shape[0] * scale)), max(1, round(hole.shape[1] * scale))
