"""A large hole at the photo's scale: its pixels are copied along the offsets that were found at a reduced scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.hole.seams import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from engine.detail.canvas import Canvas
    from engine.detail.matches import Matches
    from engine.geometry import Bounds
    from engine.types import FillRequest, Patch, Pixels

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

_BAND_PX = 250_000  # of a hole at once
_DECIDES = 6  # power of the weights of two patches that meet: high = a narrow seam, low = a wide blur


def enlarged(
    request: FillRequest,
    canvas: Canvas,
    matches: Matches,
    made: Floats,
    correction: Floats,
    drawn: Patch,
    earlier: Sequence[Patch] = (),
    between_bands: Callable[[float], None] = lambda _share: None,
) -> Pixels:
    """The hole's pixels at the photo's scale.

    Args:
        request: the photo, and what of it may be copied.
        canvas: the reduced picture.
        matches: its last field.
        made: H×W×3 float32 in [0, 1], what was made at the reduced scale; shows where nothing can be copied.
        correction: H×W×3 float32, 0 outside the hole: what was added to what was copied, see ``engine.detail.tones``.
        drawn: the hole.
        earlier: answers that are known by now, and copied like the photo.
        between_bands: called with the share that is done, 0..1; may raise.

    Returns:
        As ``drawn.pixels``, h×w×3, meaningful where ``drawn.mask``.
    """
    copy = _Copy(_Known(request, earlier), canvas, matches, correction)
    pixels = drawn.pixels.copy()
    top = np.iinfo(pixels.dtype).max
    for start, stop in _bands(drawn.bounds):
        between_bands(start / drawn.bounds.height)
        rows, columns = np.nonzero(drawn.mask[start:stop])
        y, x = rows + (drawn.bounds.y0 + start), columns + drawn.bounds.x0
        down, across = copy.on_canvas(y, x)
        colours, has = copy.colours(y, x, down, across)
        if not has.all():
            colours[~has] = _sampled(made, across[~has].astype(np.float32), down[~has].astype(np.float32))
        pixels[start:stop][rows, columns] = np.rint(colours.clip(0, 1) * top).astype(pixels.dtype)
    return pixels


def _bands(bounds: Bounds) -> Iterator[tuple[int, int]]:
    rows = max(1, _BAND_PX // bounds.width)
    for start in range(0, bounds.height, rows):
        yield start, min(bounds.height, start + rows)


def _sampled(values: Floats, x: Floats, y: Floats) -> Floats:
    """Linear interpolation at points, n×C."""
    side = 1 << 14  # OpenCV takes no longer lines than twice this
    count = len(x)
    lines = -(-count // side)
    across, down = (np.pad(places, (0, lines * side - count)).reshape(lines, side) for places in (x, y))
    found = cv2.remap(values, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found.reshape(lines * side, -1)[:count], np.float32)


class _Known:
    """Pixels that may be copied: of the photo, and of earlier answers, which no copy of the photo is made for."""

    def __init__(self, request: FillRequest, earlier: Sequence[Patch]) -> None:
        self._request, self._earlier = request, earlier
        self._top = np.float32(np.iinfo(request.image.dtype).max)

    def look_up(self, y: Integers, x: Integers) -> tuple[Floats, NDArray[np.bool_]]:
        """n×3 in [0, 1], and which of them may be copied, n bool; points beside the photo may not."""
        request = self._request
        height, width = request.mask.shape
        allowed = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        y, x = y.clip(0, height - 1), x.clip(0, width - 1)
        known, pixels = ~request.mask[y, x], request.image[y, x]
        for patch in self._earlier:
            box = patch.bounds
            here = np.flatnonzero((y >= box.y0) & (y < box.y1) & (x >= box.x0) & (x < box.x1))
            rows, columns = y[here] - box.y0, x[here] - box.x0
            is_answered = patch.mask[rows, columns]
            here, rows, columns = here[is_answered], rows[is_answered], columns[is_answered]
            pixels[here], known[here] = patch.pixels[rows, columns], True
        allowed &= known
        if request.forbidden is not None:
            allowed &= ~request.forbidden[y, x]
        return np.asarray(pixels / self._top, np.float32), allowed


class _Copy:
    """Pixels of the photo along the offsets of a field."""

    def __init__(self, known: _Known, canvas: Canvas, matches: Matches, correction: Floats) -> None:
        self._known, self._canvas = known, canvas
        # A patch is corrected as a whole, also beside the hole: so its tone changes where its pixels end.
        inside = canvas.hole.astype(np.float32)
        self._correction = spread(correction * inside[..., None], inside).reshape(-1, 3)[matches.queries]
        self._rows, self._columns, self._number = matches.grid()
        self._down, self._across = self._offsets(matches)

    def on_canvas(self, y: Integers, x: Integers) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """Where pixels of the photo lie on the canvas: rows and columns."""
        near = self._canvas.parts[0]
        down, across = near.scales
        return (y - near.bounds.y0 + 0.5) * down - 0.5, (x - near.bounds.x0 + 0.5) * across - 0.5

    def colours(
        self, y: Integers, x: Integers, down: NDArray[np.floating], across: NDArray[np.floating]
    ) -> tuple[Floats, NDArray[np.bool_]]:
        """n×3 in [0, 1], the mean of what the four nearest patches copy, corrected, and where any could, n bool."""
        total, weights = np.zeros((len(y), 3), np.float32), np.zeros(len(y), np.float32)
        for row, row_weight in _neighbours(self._rows, down):
            for column, column_weight in _neighbours(self._columns, across):
                query = self._number[row, column]
                source, may = self._known.look_up(y + self._down[query], x + self._across[query])
                weight = np.where(may & (query >= 0), row_weight * column_weight, 0) ** _DECIDES
                total += (source + self._correction[query]) * weight[:, None].astype(np.float32)
                weights += weight.astype(np.float32)
        colours = total / np.maximum(weights, np.float32(1e-20))[:, None]
        return np.asarray(colours, np.float32), weights > 1e-12

    def _offsets(self, matches: Matches) -> tuple[Integers, Integers]:
        """From the centre of every query to that of its source, in whole pixels of the photo."""
        width = matches.width
        queries, sources = matches.queries, matches.sources
        here = self._in_photo(queries // width, queries % width)
        there = self._in_photo(sources // width, sources % width)
        down, across = (np.rint(b - a).astype(np.int64) for a, b in zip(here, there, strict=True))
        return down, across

    def _in_photo(self, row: Integers, column: Integers) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        y, x = np.zeros(len(row)), np.zeros(len(row))
        for part in self._canvas.parts:
            here = row >= part.top
            down, across = part.scales
            y[here] = part.bounds.y0 + (row[here] - part.top + 0.5) / down - 0.5
            x[here] = part.bounds.x0 + (column[here] + 0.5) / across - 0.5
        return y, x


def _neighbours(
    lines: Integers, where: NDArray[np.floating]
) -> tuple[tuple[Integers, NDArray[np.floating]], tuple[Integers, NDArray[np.floating]]]:
    """The lines before and after each point, and how near they are, 0..1."""
    after = np.searchsorted(lines, where).clip(1, len(lines) - 1) if len(lines) > 1 else np.zeros(len(where), np.int64)
    before = np.maximum(after - 1, 0)
    gap = np.maximum(lines[after] - lines[before], 1)
    share = ((where - lines[before]) / gap).clip(0, 1)
    return (before, 1 - share), (after, share)
