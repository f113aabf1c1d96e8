"""The photo as it was opened on screen, made of its own pixels alone and of nothing that was shown before."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.canvas.layers import Picture
from app.canvas.pyramid import Pyramid, shrunk
from app.canvas.viewport import Viewport
from engine.geometry import Bounds
from engine.types import Pixels


def picture_of_original(
    pixels: Pixels, alpha: NDArray[np.generic] | None, pyramid: Pyramid, viewport: Viewport
) -> Picture:
    """The visible part of arrays shrunk as the level of their pyramid would be, and no more of it."""
    index = pyramid.level_for(viewport.zoom)
    unit = 2**index
    seen = viewport.visible_bounds().expanded(2 * unit)
    area = Bounds(
        seen.y0 // unit * unit, seen.x0 // unit * unit, -(-seen.y1 // unit) * unit, -(-seen.x1 // unit) * unit
    ).clamped(pixels.shape)
    level = shrunk(pixels[area.slices], None if alpha is None else alpha[area.slices], index, pyramid.colours)
    return Picture(level, unit, area, alpha is not None)
