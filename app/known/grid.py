"""Where a shape fits into a photo and what surrounds it there, for all offsets at once: correlations over cells.

NumPy and OpenCV only; no torch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.types import Mask, Pixels

Floats: TypeAlias = NDArray[np.float32]

GAP_PX = 8
"""Known pixels left between a place and the hole: more than half of the window SSIM looks through."""

_GRID = 320  # cells along the photo's longer side
_CELL_PX = 4  # a cell's side when contrast and detail are measured


@dataclass(frozen=True, slots=True)
class PlaceGrid:
    """The photo in cells of ``step`` × ``step`` pixels, the corner of one of them at the hole's.

    Attributes:
        step: side of a cell in photo pixels.
        above, left: rows and columns of nothing before the photo, so that the cells meet the corner.
        barred: rows×columns bool: the shape must not lie here.
        mask: H×W bool, the photo's.
    """

    step: int
    above: int
    left: int
    barred: Mask
    mask: Mask

    @classmethod
    def of(cls, mask: Mask, origin: tuple[int, int]) -> PlaceGrid:
        """For a photo's mask, H×W bool, True = hole; ``origin`` (y, x) will be the corner of a cell."""
        step = math.ceil(max(mask.shape) / _GRID)
        above, left = (-n % step for n in origin)
        hole = Bounds.of_mask(mask)
        margin = min(GAP_PX, hole.y0, hole.x0, mask.shape[0] - hole.y1, mask.shape[1] - hole.x1)
        edge = np.ones(mask.shape, np.bool_)
        edge[Bounds.of_shape(mask.shape).expanded(-margin).slices] = False
        reach = 2 * GAP_PX + 1
        near = cv2.dilate(mask.astype(np.uint8), np.ones((reach, reach), np.uint8))
        barred = np.asarray((near > 0) | edge)
        return cls(step, above, left, _any_in_cells(barred, step, above, left, outside=True), mask)

    def offset(self, row: int, column: int) -> tuple[int, int]:
        """Of a cell's corner, in photo pixels."""
        return int(row) * self.step - self.above, int(column) * self.step - self.left

    def fitting(self, shape: Mask) -> Mask:
        """Which cells can hold the shape's top left corner: rows×columns bool.

        It stays in the photo, more than ``GAP_PX`` from the hole along rows and columns, and no closer to the photo's
        edge than the hole itself or ``GAP_PX``, for at the edge a fill is harder. Where ``step`` is above 1, in photos
        of more than 320 pixels, a place that fits only just may be missed; none is found that does not fit.
        """
        cells = _any_in_cells(shape, self.step, 0, 0, outside=False)
        fits = np.zeros_like(self.barred)
        if cells.shape[0] <= fits.shape[0] and cells.shape[1] <= fits.shape[1]:
            overlap = _correlate(self.barred.astype(np.float32), cells.astype(np.float32))
            rows, columns = overlap.shape
            fits[:rows, :columns] = overlap < 0.5  # counts, up to rounding in the transform
        return fits

    def unlikeness(self, image: Pixels, shape: Mask, origin: tuple[int, int], fits: Mask) -> Floats:
        """How far the ring around each place is from the ring around the hole; rows×columns, 0 = alike.

        Squared differences of the mean red, green and blue, of contrast (standard deviation of the brightness) and of
        detail (mean gradient), each over its spread among the places that fit. Only known pixels count.
        """
        ring, width = self._ring(shape)
        means = []
        for weights, sums in self._features(image):
            weight, total = (
                _correlate(np.pad(array, width), ring)[: fits.shape[0], : fits.shape[1]] for array in (weights, sums)
            )
            means.append(np.divide(total, weight, out=np.zeros_like(total), where=weight > 0.5))
        *colours, brightness, squares, detail = means
        contrast = np.sqrt(np.maximum(squares - brightness**2, 0))
        here = (origin[0] + self.above) // self.step, (origin[1] + self.left) // self.step
        there = tuple(min(n, size - 1) for n, size in zip(here, contrast.shape, strict=True))
        unlike = np.zeros(fits.shape, np.float32)
        for values in (*colours, contrast, detail):
            spread = max(float(values[fits[: values.shape[0], : values.shape[1]]].std()), 1e-3)
            unlike[: values.shape[0], : values.shape[1]] += ((values - values[there]) / spread) ** 2
        return unlike

    def _features(self, image: Pixels) -> Iterator[tuple[Floats, Floats]]:
        """Weights and weighted sums by cell, of red, green, blue, brightness, its square and its gradient.

        The weight is the share of known pixels; what is in the hole adds nothing.
        """
        fine = min(self.step, _CELL_PX)
        rows, columns = self.barred.shape
        size = columns * fine, rows * fine
        below, right = rows * self.step - self.above, columns * self.step - self.left

        def reduced(array: NDArray[np.generic]) -> Floats:
            frame = (self.above, below - array.shape[0]), (self.left, right - array.shape[1])
            whole = np.pad(array, [*frame, *[(0, 0)] * (array.ndim - 2)])
            return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), np.float32)

        top = np.iinfo(image.dtype).max
        known = reduced((~self.mask).astype(np.float32))
        colours = reduced(np.where(self.mask[..., None], image.dtype.type(0), image)) / top
        colours /= np.maximum(known, 1e-6)[..., None]
        grey = colours.mean(axis=2)
        share = _mean_in_cells(known, fine)
        for values in (*np.moveaxis(colours, 2, 0), grey, grey**2):
            yield share, _mean_in_cells(values * known, fine)
        # A gradient is known where its neighbours are.
        whole = cv2.erode((known > 0.999).astype(np.float32), np.ones((3, 3), np.uint8), borderValue=0)
        gradient = np.abs(cv2.Sobel(grey, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(grey, cv2.CV_32F, 0, 1))
        yield _mean_in_cells(np.asarray(whole), fine), _mean_in_cells(gradient * whole, fine)

    def _ring(self, shape: Mask) -> tuple[Floats, int]:
        """The cells around the shape, and how many of them lie on each side."""
        cells = _any_in_cells(shape, self.step, 0, 0, outside=False)
        width = max(2, round(max(cells.shape) * 0.3), math.ceil(GAP_PX / self.step))
        inside = np.pad(cells, width).astype(np.uint8)
        around = cv2.dilate(inside, np.ones((2 * width + 1, 2 * width + 1), np.uint8))
        return (around - inside).astype(np.float32), width


def _correlate(array: Floats, kernel: Floats) -> Floats:
    """Sum of products of the kernel with every part of the array it fits in; (H-h+1)×(W-w+1)."""
    return np.asarray(cv2.matchTemplate(array, kernel, cv2.TM_CCORR), np.float32)


def _any_in_cells(mask: Mask, step: int, above: int, left: int, *, outside: bool) -> Mask:
    """rows×columns: whether a cell has any True; what lies outside the mask counts as ``outside``."""
    below, right = -(mask.shape[0] + above) % step, -(mask.shape[1] + left) % step
    framed = np.pad(mask, ((above, below), (left, right)), constant_values=outside)
    rows, columns = framed.shape[0] // step, framed.shape[1] // step
    return np.asarray(framed.reshape(rows, step, columns, step).any(axis=(1, 3)))


def _mean_in_cells(array: Floats, side: int) -> Floats:
    rows, columns = array.shape[0] // side, array.shape[1] // side
    return np.asarray(array.reshape(rows, side, columns, side).mean(axis=(1, 3)), np.float32)
