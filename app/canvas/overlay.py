"""The mask made visible: tint, diagonal lines and a double outline, so that its meaning never hangs on colour.

Computed for one rectangle of the screen at a time, in device pixels, from a slice of the mask; a photo of
24 megapixels never gets a picture of its own size. Every rectangle is computed as if it were part of the
whole screen, so pieces painted at different times join without a seam. No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.canvas.sampling import device_bounds, sample_indices, sample_positions
from app.canvas.viewport import Viewport
from engine.geometry import Bounds
from engine.types import Mask

_CLEAR, _TINT, _LINE, _DARK, _LIGHT = range(5)


@dataclass(frozen=True, slots=True)
class OverlayStyle:
    """How the mask looks.

    Attributes:
        colour: R, G, B of the tint, 0..255.
        opacity: of the tint, 0..1; the outline keeps its own.
        line_spacing: view px between two diagonal lines.
        line_opacity: of the lines, beyond that of the tint.
        rising: the lines go up from left to right, else down.
    """

    colour: tuple[int, int, int] = (255, 56, 92)
    opacity: float = 0.45
    line_spacing: int = 9
    line_opacity: float = 0.2
    rising: bool = True

    def table(self) -> NDArray[np.uint8]:
        """The five kinds of overlay pixel as 5×4 premultiplied B G R A."""
        red, green, blue = self.colour
        pale = tuple((channel + 255) // 2 for channel in self.colour)
        kinds = (
            ((0, 0, 0), 0.0),
            ((red, green, blue), self.opacity),
            (pale, min(1.0, self.opacity + self.line_opacity)),
            ((0, 0, 0), 0.75),
            ((255, 255, 255), 0.95),
        )
        rows = [[round(channel * opacity) for channel in (*colour[::-1], 255)] for colour, opacity in kinds]
        return np.array(rows, np.uint8)


LOOKS = {
    "pink-hatched": OverlayStyle(),
    "yellow-hatched": OverlayStyle(colour=(240, 228, 66), opacity=0.5, line_opacity=0.4),
    "blue-plain": OverlayStyle(colour=(0, 114, 178), opacity=0.6, line_opacity=0.0),
}
"""How the mask may look, by setting. Yellow and blue, hatched and plain, are told apart without seeing all colours:
M. Okabe, K. Ito, “Color Universal Design”, 2002.
"""
DEFAULT_STYLE = LOOKS["pink-hatched"]


@dataclass(frozen=True, slots=True)
class Overlay:
    """A piece of overlay.

    Attributes:
        bounds: where, in device px of the view.
        pixels: bounds.height × bounds.width × 4, premultiplied B G R A.
    """

    bounds: Bounds
    pixels: NDArray[np.uint8]


def mask_overlay(mask: Mask, viewport: Viewport, region: Bounds, style: OverlayStyle) -> Overlay | None:
    """What the mask looks like in ``region`` (device px of the view); None where there is nothing to draw.

    A device pixel belongs to the hole when any image pixel of its cell does (see ``_cells``): a hole of one
    pixel is visible at every zoom.
    """
    edge = max(1, round(viewport.device_ratio))
    held = _hole_on_screen(mask, viewport, region.expanded(edge))
    if held is None:
        return None
    # Everything beyond the hole and its outline is clear, so only that part is computed.
    part = held.expanded(edge).intersection(region)
    if part.is_empty:
        return None
    around = part.expanded(edge)
    hole = _sample(mask, viewport, around)
    kinds = _kinds(hole, around, edge, style)
    rows, columns = sample_positions(viewport, part)
    kinds[(rows < 0) | (rows >= viewport.image_height)] = _CLEAR
    kinds[:, (columns < 0) | (columns >= viewport.image_width)] = _CLEAR
    colours = style.table().view(np.uint32)[:, 0]
    return Overlay(part, colours[kinds].view(np.uint8).reshape(*kinds.shape, 4))


def outline_reach(viewport: Viewport) -> int:
    """How many view px beyond a changed rectangle the overlay may look different."""
    cell = _cell_size(viewport) * viewport.scale
    return int(np.ceil(cell)) + 2


def _kinds(hole: Mask, around: Bounds, edge: int, style: OverlayStyle) -> NDArray[np.uint8]:
    """The kind of every pixel of ``around`` without its border of ``edge`` pixels."""
    inside = hole[edge:-edge, edge:-edge]
    shifted = (
        hole[: -2 * edge, edge:-edge], hole[2 * edge :, edge:-edge],
        hole[edge:-edge, : -2 * edge], hole[edge:-edge, 2 * edge :],
    )  # fmt: skip
    near_hole, near_known = np.zeros_like(inside), np.zeros_like(inside)
    for neighbour in shifted:
        near_hole |= neighbour
        near_known |= ~neighbour
    rows = np.arange(around.y0 + edge, around.y1 - edge)
    columns = np.arange(around.x0 + edge, around.x1 - edge)
    spacing = style.line_spacing * edge
    if style.rising:
        stripes = _stripes(rows, columns, spacing, edge)
    else:
        stripes = _stripes(rows, -columns[::-1], spacing, edge)[:, ::-1]
    kinds = inside.view(np.uint8) * np.uint8(_TINT)
    kinds += inside & stripes  # _TINT + 1 = _LINE
    kinds[inside & near_known] = _LIGHT
    kinds[near_hole & ~inside] = _DARK
    return kinds


def _stripes(rows: NDArray[np.int_], columns: NDArray[np.int_], spacing: int, width: int) -> NDArray[np.bool_]:
    """True on diagonal lines, read as overlapping windows of one long row: no arithmetic per pixel."""
    start = int(rows[0] + columns[0])
    line = (np.arange(start, start + len(rows) + len(columns)) % spacing) < width
    windows = np.lib.stride_tricks.sliding_window_view(line, len(columns))
    return windows[: len(rows)]


def _hole_on_screen(mask: Mask, viewport: Viewport, region: Bounds) -> Bounds | None:
    """Device px of the smallest rectangle around the hole in ``region``; None when there is no hole."""
    ratio = viewport.device_ratio
    view = Bounds(
        int(region.y0 // ratio), int(region.x0 // ratio),
        int(-(-region.y1 // ratio)), int(-(-region.x1 // ratio)),
    )  # fmt: skip
    size = _cell_size(viewport)
    seen = viewport.to_image(view.expanded(1)).expanded(size).clamped(mask.shape)
    if seen.is_empty:
        return None
    hole = Bounds.of_mask(mask[seen.slices])
    if hole.is_empty:
        return None
    cells = hole.translated(seen.y0, seen.x0).expanded(size)  # a cell may begin before the hole does
    return device_bounds(viewport.to_view(cells), ratio).expanded(1)


def _sample(mask: Mask, viewport: Viewport, region: Bounds) -> Mask:
    """The mask at every device pixel of ``region``; False beside the photo."""
    size = _cell_size(viewport)
    rows, columns = sample_indices(viewport, region, cell=size)
    height, width = -(-mask.shape[0] // size), -(-mask.shape[1] // size)
    first_row, last_row = int(np.clip(rows[0], 0, height)), int(np.clip(rows[-1] + 1, 0, height))
    first_column, last_column = int(np.clip(columns[0], 0, width)), int(np.clip(columns[-1] + 1, 0, width))
    if first_row >= last_row or first_column >= last_column:
        return np.zeros(region.shape, np.bool_)
    seen = mask[first_row * size : last_row * size, first_column * size : last_column * size]
    # One row and column of False stand for everything beside the photo.
    cells = np.zeros((last_row - first_row + 1, last_column - first_column + 1), np.bool_)
    cells[:-1, :-1] = _cells(seen, size)
    row_index = np.where((rows >= first_row) & (rows < last_row), rows - first_row, -1)
    column_index = np.where((columns >= first_column) & (columns < last_column), columns - first_column, -1)
    sampled: Mask = cells[row_index].take(column_index, axis=1)
    return sampled


def _cells(mask: Mask, size: int) -> Mask:
    """True where any pixel of a size×size cell is; cells start at the array's corner, the last may be cut."""
    if size == 1:
        return mask
    wide = mask[::size].copy()
    for row in range(1, size):
        more = mask[row::size]
        wide[: len(more)] |= more
    small = wide[:, ::size].copy()
    for column in range(1, size):
        more = wide[:, column::size]
        small[:, : more.shape[1]] |= more
    return small


def _cell_size(viewport: Viewport) -> int:
    """Image px per cell: as many as share one device pixel, so that sampling cells skips none."""
    return max(1, int(np.ceil(1 / viewport.zoom - 1e-9)))
