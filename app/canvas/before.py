"""The photo as it was opened, prepared for the screen beside the photo as it is.

Most of the two is the same, so a picture of before is a copy of what is shown, with the tiles that were changed put
back: as cheap at 50 megapixels as at one. Which tiles those are is found by comparing, once, and again where the
photo changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.canvas.layers import Picture
from app.canvas.pyramid import Level, Pyramid, shrunk
from engine.geometry import Bounds

if TYPE_CHECKING:
    from app.canvas.viewport import Viewport
    from engine.types import Pixels

_TILE = 256
_UNKNOWN, _SAME, _CHANGED = range(3)


class Before:
    """Makes pictures of before. GUI thread only, as the pyramid.

    Attributes:
        pixels: the photo before, H×W×3 RGB, dtype of the photo.
    """

    def __init__(self, pixels: Pixels, alpha: NDArray[np.generic] | None, pyramid: Pyramid) -> None:
        """``alpha`` is the one before, H×W or None; ``pyramid`` shows the photo as it is and must be up to date."""
        self.pixels = pixels
        self._alpha, self._pyramid = alpha, pyramid
        self._tile = max(_TILE, 2 ** (len(pyramid.levels) - 1))  # whole cells of every level
        height, width = pixels.shape[:2]
        self._states: NDArray[np.uint8] = np.zeros((-(-height // self._tile), -(-width // self._tile)), np.uint8)
        self._index = 0
        self._made: dict[tuple[int, int], Level] = {}

    def forget(self, bounds: Bounds) -> None:
        """The photo has changed here, image px."""
        rows, columns = self._touched(bounds)
        self._states[rows.start : rows.stop, columns.start : columns.stop] = _UNKNOWN

    def picture(self, viewport: Viewport) -> Picture:
        """The visible part of the level that suits the zoom."""
        index, area = seen_area(self._pyramid, viewport)
        if index != self._index:
            self._index, self._made = index, {}
        level = level_part(self._pyramid, index, area)
        changed = tuple(self._changed(area))
        if changed:
            level = level.copy()
        for bounds, before in changed:
            common = bounds.intersection(area)
            level[cells(common, area, index)] = before[cells(common, bounds, index)]
        return Picture(level, 2**index, area, self._pyramid.has_alpha)

    def changed(self, area: Bounds) -> tuple[Bounds, ...]:
        """The tiles that touch ``area`` and are not as they were, image px."""
        return tuple(self._bounds(*tile) for tile in self._changed_tiles(area))

    def _changed(self, area: Bounds) -> Iterator[tuple[Bounds, Level]]:
        for tile in self._changed_tiles(area):
            bounds = self._bounds(*tile)
            if tile not in self._made:
                part = bounds.slices
                alpha = None if self._alpha is None else self._alpha[part]
                self._made[tile] = shrunk(self.pixels[part], alpha, self._index, self._pyramid.colours)
            yield bounds, self._made[tile]

    def _changed_tiles(self, area: Bounds) -> Iterator[tuple[int, int]]:
        rows, columns = self._touched(area)
        for row in rows:
            for column in columns:
                if self._states[row, column] == _UNKNOWN:
                    self._states[row, column] = _CHANGED if self._differs(self._bounds(row, column)) else _SAME
                if self._states[row, column] == _CHANGED:
                    yield row, column

    def _differs(self, bounds: Bounds) -> bool:
        part = bounds.slices
        if _differ(self.pixels[part], self._pyramid.pixels[part]):
            return True
        alpha, now = self._alpha, self._pyramid.alpha
        return alpha is not None and now is not None and _differ(alpha[part], now[part])

    def _touched(self, bounds: Bounds) -> tuple[range, range]:
        part = bounds.clamped(self.pixels.shape)
        if part.is_empty:
            return range(0), range(0)
        tile = self._tile
        return range(part.y0 // tile, -(-part.y1 // tile)), range(part.x0 // tile, -(-part.x1 // tile))

    def _bounds(self, row: int, column: int) -> Bounds:
        y0, x0, tile = row * self._tile, column * self._tile, self._tile
        return Bounds(y0, x0, y0 + tile, x0 + tile).clamped(self.pixels.shape)


def seen_area(pyramid: Pyramid, viewport: Viewport) -> tuple[int, Bounds]:
    """The level that suits the zoom, and the visible part of the photo in whole cells of it, image px."""
    index = pyramid.level_for(viewport.zoom)
    unit = 2**index
    seen = viewport.visible_bounds().expanded(2 * unit)
    area = Bounds(
        seen.y0 // unit * unit, seen.x0 // unit * unit, -(-seen.y1 // unit) * unit, -(-seen.x1 // unit) * unit
    ).clamped(pyramid.pixels.shape)
    return index, area


def level_part(pyramid: Pyramid, index: int, area: Bounds) -> Level:
    """The part of a level that shows ``area``, which begins with a whole cell."""
    return pyramid.levels[index][cells(area, Bounds(0, 0, 0, 0), index)]


def cells(part: Bounds, origin: Bounds, index: int) -> tuple[slice, slice]:
    """Where ``part`` lies in an array of level ``index`` that begins at the corner of ``origin``."""
    unit = 2**index
    top, left = (part.y0 - origin.y0) // unit, (part.x0 - origin.x0) // unit
    bottom, right = -(-(part.y1 - origin.y0) // unit), -(-(part.x1 - origin.x0) // unit)
    return slice(top, bottom), slice(left, right)


def _differ(one: NDArray[np.generic], other: NDArray[np.generic]) -> bool:
    import cv2

    return cv2.norm(one, other, cv2.NORM_INF) > 0  # type: ignore[arg-type]  # many times as fast as NumPy
