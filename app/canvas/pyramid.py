"""The photo prepared for the screen: 8-bit copies at full, half, quarter … size.

Painting reads the level just finer than the screen, so that a photo of 24 megapixels zooms and pans as
easily as a small one. Every pixel of a level is the mean of exactly 2×2 pixels of the level below (odd
edges are repeated once), which is why refreshing a part gives the same bytes as building everything anew.
Means are taken of the photo's own numbers; what the screen needs instead (``colours``) comes last.

Levels are B, G, R, A in memory: what Qt calls RGB32, or ARGB32_Premultiplied for a photo with alpha, on
the little-endian machines that PySide6 is made for. Qt draws these formats without converting them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.canvas.colours import Colours
from engine.geometry import Bounds
from engine.photo.pixels import to_8_bits
from engine.types import Pixels

Level: TypeAlias = NDArray[np.uint8]
"""h×w×4, B G R A, alpha premultiplied; C-contiguous."""

SMALLEST_SIDE = 256
"""A level whose longer side is at most this is the last one."""
_BAND_ROWS = 256


@dataclass(frozen=True, slots=True)
class Pyramid:
    """Display copies of a photo. Not thread-safe: build it anywhere, then leave it to the GUI thread.

    Attributes:
        pixels: the photo they were made from, H×W×3 RGB uint8 or uint16; read again by ``update``.
        alpha: H×W, dtype of the photo, or None.
        levels: level k has ceil(H / 2**k) × ceil(W / 2**k) pixels.
        colours: from the photo's colours to the screen's; None = they are the same.
    """

    pixels: Pixels
    alpha: NDArray[np.generic] | None
    levels: tuple[Level, ...]
    colours: Colours | None = None

    @property
    def has_alpha(self) -> bool:
        return self.alpha is not None

    def level_for(self, zoom: float) -> int:
        """Index of the smallest level that still has a pixel for every device px at this zoom."""
        if zoom >= 1:
            return 0
        return min(math.floor(math.log2(1 / zoom) + 1e-9), len(self.levels) - 1)

    def update(self, bounds: Bounds) -> None:
        """Bring the part of every level that shows ``bounds`` (image px) up to date with ``pixels``."""
        part = bounds.clamped(self.pixels.shape)
        if part.is_empty:
            return
        unit = 2 ** (len(self.levels) - 1)  # whole cells of the last level, so that every mean is of the same pixels
        whole = Bounds(
            part.y0 // unit * unit, part.x0 // unit * unit, -(-part.y1 // unit) * unit, -(-part.x1 // unit) * unit
        ).clamped(self.pixels.shape)
        made = to_display(self.pixels[whole.slices], None if self.alpha is None else self.alpha[whole.slices])
        for index, level in enumerate(self.levels):
            if index:
                made = halved(made)
            top, left = whole.y0 >> index, whole.x0 >> index
            shown = _shown(made, self.colours, has_alpha=self.has_alpha)
            level[top : top + len(made), left : left + made.shape[1]] = shown


def build_pyramid(
    pixels: Pixels,
    alpha: NDArray[np.generic] | None = None,
    *,
    levels: int | None = None,
    colours: Colours | None = None,
) -> Pyramid:
    """Make all levels. Takes about 0.1 s for 24 megapixels, 0.5 s with ``colours``, so do it where the photo is loaded.

    Args:
        pixels: H×W×3 RGB, uint8 or uint16, H and W at least 1.
        alpha: H×W of the same dtype (0 = clear), or None.
        levels: how many to make; None = until the longer side is at most SMALLEST_SIDE.
        colours: from the photo's colours to the screen's; None = they are the same.
    """
    has_alpha = alpha is not None
    level = to_display(pixels, alpha)
    made = [_shown(level, colours, has_alpha=has_alpha)]
    while len(made) < levels if levels is not None else max(level.shape[:2]) > SMALLEST_SIDE:
        level = halved(level)
        made.append(_shown(level, colours, has_alpha=has_alpha))
    return Pyramid(pixels, alpha, tuple(made), colours)


def shrunk(pixels: Pixels, alpha: NDArray[np.generic] | None, index: int, colours: Colours | None = None) -> Level:
    """Level ``index`` of the pyramid of ``pixels``, without the levels below it: a band of rows at a time."""
    height, width = pixels.shape[:2]
    unit = 2**index
    level: Level = np.empty((-(-height // unit), -(-width // unit), 4), np.uint8)
    rows = max(_BAND_ROWS, unit)  # both are powers of two
    for top in range(0, height, rows):
        band = slice(top, top + rows)
        part = to_display(pixels[band], None if alpha is None else alpha[band])
        for _ in range(index):
            part = halved(part)
        level[top // unit : top // unit + len(part)] = part
    return _shown(level, colours, has_alpha=alpha is not None)


def to_display(pixels: Pixels, alpha: NDArray[np.generic] | None = None, colours: Colours | None = None) -> Level:
    """H×W×3 RGB of 8 or 16 bits as H×W×4 B G R A of 8 bits, premultiplied when there is an alpha.

    ``colours`` turns the photo's colours into the screen's.
    """
    import cv2

    level: Level = np.empty((*pixels.shape[:2], 4), np.uint8)
    values = to_8_bits(pixels)
    if colours is not None:
        values = colours.of_pixels(values)
    cv2.cvtColor(np.ascontiguousarray(values), cv2.COLOR_RGB2BGRA, dst=level)
    if alpha is not None:
        opacity = to_8_bits(alpha)
        for channel in range(3):
            level[..., channel] = cv2.multiply(level[..., channel], opacity, scale=1 / 255)
        level[..., 3] = opacity
    return level


def halved(level: Level) -> Level:
    """The mean of every 2×2 pixels, rounded; an odd last row or column is repeated once."""
    import cv2

    height, width = level.shape[:2]
    if height % 2 or width % 2:
        level = np.pad(level, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
    half: Level = np.asarray(
        cv2.resize(level, ((width + 1) // 2, (height + 1) // 2), interpolation=cv2.INTER_AREA),
        np.uint8,
    )
    return half


def _shown(level: Level, colours: Colours | None, *, has_alpha: bool) -> Level:
    return level if colours is None else colours.of_level(level, has_alpha=has_alpha)
