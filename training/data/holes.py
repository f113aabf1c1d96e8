"""Holes for training: the paper's rectangles, brush strokes, object-like blobs, and masks a person saved.

Every function draws from the generator it is given and from nothing else: the same seed, the same holes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo.formats import has_photo_suffix
from engine.photo.photo import PhotoError
from engine.photo.pixels import luma
from engine.photo.reading import load_pixels
from engine.types import Mask
from training.config import MasksConfig
from training.errors import TrainingError

_SMALLEST_SHARE, _LARGEST_SHARE = 0.01, 0.45  # of the crop; less teaches little, more leaves little to copy from
_ATTEMPTS = 100


def rectangle(rng: np.random.Generator, size: int, *, smallest: float = 0.25, largest: float = 0.5) -> Mask:
    """One rectangle, sides from ``smallest`` to ``largest`` of ``size``, anywhere inside: bool size×size."""
    low, high = max(1, round(size * smallest)), max(1, round(size * largest))
    height, width = (int(n) for n in rng.integers(low, high + 1, 2))
    top, left = int(rng.integers(0, size - height + 1)), int(rng.integers(0, size - width + 1))
    mask = np.zeros((size, size), np.bool_)
    mask[top : top + height, left : left + width] = True
    return mask


def strokes(rng: np.random.Generator, size: int) -> Mask:
    """One to four winding strokes of a round brush, as a person paints over a wire or a figure."""
    canvas, unit = np.zeros((size, size), np.uint8), size / 128
    for _ in range(int(rng.integers(1, 5))):
        at, angle = rng.uniform(0, size, 2), rng.uniform(0, 2 * np.pi)
        thickness = max(1, int(rng.uniform(6, 22) * unit))
        for _ in range(int(rng.integers(2, 9))):
            angle += rng.uniform(-0.9, 0.9)
            to = at + rng.uniform(8, 32) * unit * np.array([np.cos(angle), np.sin(angle)])
            cv2.line(canvas, _pixel(at), _pixel(to), 1, thickness)
            at = to
    return canvas > 0


def blobs(rng: np.random.Generator, size: int) -> Mask:
    """One to three ellipses, the size of things one wants gone."""
    canvas, unit = np.zeros((size, size), np.uint8), size / 128
    for _ in range(int(rng.integers(1, 4))):
        axes = rng.uniform(8, 30, 2) * unit
        cv2.ellipse(canvas, _pixel(rng.uniform(0, size, 2)), _pixel(axes), rng.uniform(0, 180), 0, 360, 1, -1)
    return canvas > 0


@dataclass(frozen=True)
class HoleMixture:
    """A mixture of holes."""

    config: MasksConfig
    saved: tuple[Mask, ...] = field(default=(), repr=False)

    @classmethod
    def open(cls, config: MasksConfig) -> HoleMixture:
        """Read the saved masks the configuration names.

        Raises:
            TrainingError: the folder cannot be read or has no mask with a hole.
        """
        return cls(config, _read_saved(Path(config.folder)) if config.saved else ())

    def draw(self, rng: np.random.Generator, size: int) -> Mask:
        """One hole, bool size×size, True = hole; between 1 % and 45 % of it is hole."""
        config = self.config
        weights = np.array([config.rectangles, config.strokes, config.blobs, config.saved])
        for _ in range(_ATTEMPTS):
            kind = int(rng.choice(4, p=weights / weights.sum()))
            if kind == 0:
                mask = rectangle(rng, size, smallest=config.smallest, largest=config.largest)
            elif kind == 3:
                mask = self._one_saved(rng, size)
            else:
                mask = strokes(rng, size) if kind == 1 else blobs(rng, size)
            if _SMALLEST_SHARE < mask.mean() < _LARGEST_SHARE:
                return mask
        return rectangle(rng, size)  # saved masks may all be too large or too small

    def _one_saved(self, rng: np.random.Generator, size: int) -> Mask:
        mask = self.saved[int(rng.integers(len(self.saved)))]
        mask = cv2.resize(mask.astype(np.uint8), (size, size), interpolation=cv2.INTER_NEAREST) > 0
        return mask[:, ::-1] if rng.random() < 0.5 else mask


def spatial_discount(mask: Mask, gamma: float) -> NDArray[np.float32]:
    """γ^l for every pixel, l = Euclidean distance in px to the nearest known pixel (section 3); 1 where known.

    Without any known pixel there is no distance: all 1.
    """
    if mask.all():
        return np.ones(mask.shape, np.float32)
    distance = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.power(np.float32(gamma), distance, dtype=np.float32)


def _pixel(point: NDArray[np.float64]) -> tuple[int, int]:
    return int(point[0]), int(point[1])


def _read_saved(folder: Path) -> tuple[Mask, ...]:
    if not folder.is_dir():
        raise TrainingError(tr("There is no folder “{folder}” to read saved masks from.", folder=folder))
    found = (_saved_mask(path) for path in sorted(folder.rglob("*")) if has_photo_suffix(path))
    masks = tuple(mask for mask in found if mask.any())
    if not masks:
        raise TrainingError(
            tr("The folder “{folder}” has no mask with a hole (white); save one in the editor first.", folder=folder)
        )
    return masks


def _saved_mask(path: Path) -> Mask:
    """The brighter half of a picture; no hole where none can be read."""
    try:
        return luma(load_pixels(path)) > 127
    except PhotoError:
        return np.zeros((1, 1), np.bool_)
