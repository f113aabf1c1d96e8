"""Crops of photographs: random scale and place, mirror images, rare quarter turns, mild changes of colour."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from training.config import PhotosConfig
from training.data.photos import PhotoFile
from training.data.pixels import RGB8, PhotoCache
from training.errors import TrainingError

Colours = NDArray[np.float32]
"""Contrast, brightness, tint in red, green and blue, saturation: see ``draw_colours``."""
_MOST_BROKEN = 1000  # draws in a row; more means that nothing of the folder can be decoded


class Crops:
    """Drawn from photos by kind, and augmented. All chance comes from the generator it is given."""

    def __init__(self, photos: tuple[PhotoFile, ...], cache: PhotoCache, config: PhotosConfig) -> None:
        self._config = config
        self._cache = cache
        names = sorted({photo.kind for photo in photos}) if config.kinds else [""]
        self._by_kind = [[photo for photo in photos if name in ("", photo.kind)] for name in names]
        weights = np.array([config.kinds[name] for name in names] if config.kinds else [1.0])
        self._weights = weights / weights.sum()

    def draw(self, rng: np.random.Generator, size: int) -> tuple[RGB8, Colours | None]:
        """One crop, size×size×3, mirrored and turned, and how its colours are to be changed; None = not at all.

        Raises:
            TrainingError: no photo can be decoded.
        """
        crop = random_crop(self._photo(rng), rng, size, self._config.smallest_scale)
        if rng.random() < self._config.flip:
            crop = crop[:, ::-1]
        if rng.random() < self._config.rotate:
            crop = np.rot90(crop, rng.choice([1, 3]))
        colours = draw_colours(rng) if rng.random() < self._config.colour else None
        return np.ascontiguousarray(crop), colours

    def _photo(self, rng: np.random.Generator) -> RGB8:
        for _ in range(_MOST_BROKEN):
            photos = self._by_kind[int(rng.choice(len(self._by_kind), p=self._weights))]
            pixels = self._cache.get(photos[int(rng.integers(len(photos)))])
            if pixels is not None:
                return pixels
        raise TrainingError(tr("No photo of the folder can be decoded any more; is the disk still there?"))


def random_crop(photo: RGB8, rng: np.random.Generator, size: int, smallest_scale: float) -> RGB8:
    """size×size out of H×W×3, at a log-uniform scale between ``smallest_scale`` and 1; a smaller photo is enlarged."""
    return resize_square(photo[random_window(photo.shape, rng, size, smallest_scale)], size)


def random_window(
    shape: tuple[int, ...], rng: np.random.Generator, size: int, smallest_scale: float
) -> tuple[slice, slice]:
    """Rows and columns of a square that ``random_crop`` resizes to ``size``."""
    height, width = shape[:2]
    least = min(1.0, max(size / min(height, width), smallest_scale))
    scale = math.exp(rng.uniform(math.log(least), 0)) if least < 1 else 1.0
    side = min(math.ceil(size / scale), height, width)
    top, left = int(rng.integers(0, height - side + 1)), int(rng.integers(0, width - side + 1))
    return slice(top, top + side), slice(left, left + side)


def centre_crop(photo: RGB8, size: int) -> RGB8:
    """The largest square in the middle, resized to size×size×3: the same every time, for validation."""
    height, width = photo.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    return resize_square(photo[top : top + side, left : left + side], size)


def resize_square(square: RGB8, size: int) -> RGB8:
    """Averaged when it becomes smaller, interpolated when it becomes larger."""
    how = cv2.INTER_AREA if len(square) >= size else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(square, (size, size), interpolation=how), np.uint8)


def draw_colours(rng: np.random.Generator) -> Colours:
    """Six numbers: contrast 0.8 to 1.2, brightness ±0.15, a tint of ±0.06 (red, green, blue), saturation 0.6 to 1.4.

    An image in [-1, 1] is multiplied by the first, raised by the second, then each pixel's distance from its grey is
    multiplied by the last, and the tint added: ``training.data.finish.recoloured``.
    """
    first = rng.uniform(0.8, 1.2), rng.uniform(-0.15, 0.15)
    return np.array([*first, *rng.uniform(-0.06, 0.06, 3), rng.uniform(0.6, 1.4)], np.float32)
