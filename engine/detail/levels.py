"""The pictures that patches are compared in, from coarse to fine."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.detail.energy import BANDS, detail_energy, expected_energy, resized
from engine.detail.matches import RADIUS, Picture

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.types import Mask

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Levels:
    """One crop at all scales.

    Attributes:
        image: H×W×3 float32 in [0, 1]; what is not known is not looked at.
        hole: H×W bool, True = to be drawn.
        unknown: H×W bool, True = neither to be drawn nor known.
        sources: H×W bool, True = may be copied.
        energy: of detail, on a grid of its own, see ``engine.detail.energy``.
        scales: of the levels, ascending, the last is 1.
        filled: h×w×3 float32 at the coarsest scale, the photo with the network's drawing in the hole and something
            harmless in what is unknown.
        low: the same low-passed.
    """

    image: Floats
    hole: Mask
    unknown: Mask
    sources: Mask
    energy: Floats
    scales: tuple[float, ...]
    filled: Floats
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
        energy = detail_energy(image, known, scale)
        missing = resized((~known).astype(np.float32), (energy.shape[0], energy.shape[1])) > 0
        energy = expected_energy(energy, missing, attention)
        scales = _scales(hole, scale, start, depth)
        filled = np.where(hole[..., None], drawn, image)
        if unknown.any():
            filled[unknown] = image[known].mean(axis=0) if known.any() else 0
        filled = resized(filled, _shape(hole, scales[0])).copy()
        low = np.asarray(cv2.GaussianBlur(filled, (0, 0), low_pass), np.float32)
        return cls(image, hole, unknown, sources, energy, scales, filled, low)

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
        image = np.asarray(resized(self.image * known[..., None], shape), np.float32)
        image /= share[..., None]
        hole = resized(self.hole.astype(np.float32), shape) > 0
        unknown = (resized(self.unknown.astype(np.float32), shape) > 0) & ~hole
        sources = (resized((~(self.sources & known)).astype(np.float32), shape) <= 0) & ~hole
        drawn = cv2.resize(self.filled if guess is None else guess, size, interpolation=cv2.INTER_CUBIC)
        missing = hole | unknown
        image[missing] = drawn[missing].clip(0, 1)
        guide = np.empty((*shape, 3 + BANDS), np.float32)  # filled in place: at full size this is most of the memory
        np.multiply(cv2.resize(self.low, size), np.float32(math.sqrt(colour)), out=guide[..., :3])
        np.multiply(cv2.resize(self.energy, size), np.float32(math.sqrt(energy)), out=guide[..., 3:])
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
