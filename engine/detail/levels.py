"""The pictures that patches are compared in, from coarse to fine."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.energy import detail_energy, expected_energy, resized
from engine.detail.matches import RADIUS, Picture

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.attention_map import AttentionMap
    from engine.types import Mask

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Levels:
    """One crop at all scales.

    Attributes:
        image: H×W×3 float32 in [0, 1]; what is not known is not looked at.
        filled: the same with the network's drawing in the hole and something harmless in what is unknown.
        hole: H×W bool, True = to be drawn.
        unknown: H×W bool, True = neither to be drawn nor known.
        sources: H×W bool, True = may be copied.
        energy: of detail, on a grid of its own, see ``engine.detail.energy``.
        scales: of the levels, ascending, the last is 1.
        low: h×w×3 float32, ``filled`` low-passed, at the coarsest scale.
    """

    image: Floats
    filled: Floats
    hole: Mask
    unknown: Mask
    sources: Mask
    energy: Floats
    scales: tuple[float, ...]
    low: Floats

    @classmethod
    def of(
        cls,
        image: Floats,
        drawn: Floats,
        hole: Mask,
        unknown: Mask,
        sources: Mask,
        scale: float,
        attention: AttentionMap | None,
        *,
        start: float,
        depth: float,
        low_pass: float,
    ) -> Levels:
        """Prepare what all levels share.

        Args:
            image: as the attribute.
            drawn: H×W×3 float32 in [0, 1], the network's picture of the hole.
            hole: as the attribute.
            unknown: as the attribute.
            sources: as the attribute.
            scale: working pixels per pixel.
            attention: of this crop, or None.
            start: the coarsest level is the working scale divided by this …
            depth: … and no coarser than this many pixels from the innermost hole pixel to the border.
            low_pass: standard deviation for ``low``, pixels of the coarsest level.
        """
        known = ~(hole | unknown)
        filled = np.where(hole[..., None], drawn, image)
        harmless = image[known].mean(axis=0) if known.any() else np.zeros(3)
        filled[unknown] = harmless
        energy = detail_energy(image, known, scale)
        missing = resized((~known).astype(np.float32), (energy.shape[0], energy.shape[1])) > 0
        energy = expected_energy(energy, missing, attention)
        scales = _scales(hole, scale, start, depth)
        low = np.asarray(cv2.GaussianBlur(resized(filled, _shape(hole, scales[0])), (0, 0), low_pass), np.float32)
        return cls(image, filled, hole, unknown, sources, energy, scales, low)

    def picture(self, number: int, guess: Floats | None, *, colour: float, energy: float) -> Picture:
        """One level; a pixel with any part in the hole belongs to it, one with any part barred is barred.

        Args:
            number: of the level, 0 = the coarsest.
            guess: what the level before drew, of its size; None = the network's drawing.
            colour: weight of the low-passed colours in the guide.
            energy: weight of the energy.
        """
        shape = _shape(self.hole, self.scales[number])
        size = shape[1], shape[0]
        known = ~(self.hole | self.unknown)
        share = np.maximum(resized(known.astype(np.float32), shape), np.float32(1e-6))
        colours = resized(self.image * known[..., None], shape) / share[..., None]
        hole = resized(self.hole.astype(np.float32), shape) > 0
        unknown = (resized(self.unknown.astype(np.float32), shape) > 0) & ~hole
        sources = (resized((~(self.sources & known)).astype(np.float32), shape) <= 0) & ~hole
        if guess is None:
            drawn = resized(self.filled, shape)
        else:
            drawn = np.asarray(cv2.resize(guess, size, interpolation=cv2.INTER_CUBIC).clip(0, 1), np.float32)
        image = np.where((hole | unknown)[..., None], drawn, colours).astype(np.float32)
        low = cv2.resize(self.low, size, interpolation=cv2.INTER_LINEAR) * np.float32(math.sqrt(colour))
        detail = cv2.resize(self.energy, size, interpolation=cv2.INTER_LINEAR) * np.float32(math.sqrt(energy))
        guide = np.asarray(np.concatenate([low, detail], axis=2), np.float32)
        return Picture(image, guide, hole, unknown, sources)


def _scales(hole: Mask, scale: float, start: float, depth: float) -> tuple[float, ...]:
    """Ascending powers of two up to 1; patches fit into the smallest level."""
    framed = np.pad(hole.astype(np.uint8), 1)
    deepest = float(cv2.distanceTransform(framed, cv2.DIST_L2, 3).max())
    coarsest = min(1.0, max(scale / start, depth / max(deepest, 1.0)))
    fits = math.log2(max(1.0, min(hole.shape) / (2 * RADIUS + 2)))
    halvings = min(math.ceil(-math.log2(coarsest)), math.floor(fits))
    return tuple(0.5**number for number in range(halvings, -1, -1))


def _shape(hole: Mask, scale: float) -> tuple[int, int]:
    return max(1, round(hole.shape[0] * scale)), max(1, round(hole.shape[1] * scale))
