"""Which attention map answers for which pixel of the photo. NumPy only, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.attention.map import AttentionMap
    from engine.types import FillResult, Mask


@dataclass(frozen=True, slots=True, eq=False)
class Hole:
    """One filled hole and what the network attended to for it.

    Attributes:
        attention: its own map.
        bounds: smallest rectangle around its pixels, photo px.
        mask: bounds.height × bounds.width, True = filled by this fill and not filled anew since.
        queries: int[n], the rows of the map that made these pixels. The map may have asked for neighbours, too.
    """

    attention: AttentionMap
    bounds: Bounds
    mask: Mask
    queries: NDArray[np.intp]

    def contains(self, x: float, y: float) -> bool:
        """Whether a pixel of the photo belongs to this hole."""
        row, column = int(y // 1) - self.bounds.y0, int(x // 1) - self.bounds.x0
        inside = 0 <= row < self.bounds.height and 0 <= column < self.bounds.width
        return inside and bool(self.mask[row, column])

    def query_at(self, x: float, y: float) -> int | None:
        """The query that made a pixel of this hole; None elsewhere."""
        return self.attention.query_at(x, y) if self.contains(x, y) else None


def holes_of(fills: Sequence[FillResult], shape: tuple[int, int]) -> tuple[Hole, ...]:
    """The holes of every fill, oldest first, without what a later fill replaced.

    Args:
        fills: oldest first; fills without attention cover older ones, too.
        shape: height and width of the photo.
    """
    covered = np.zeros(shape, np.bool_)
    holes: list[Hole] = []
    # Shares are disjoint, so their order does not matter.
    parts = (part for result in reversed(fills) for part in result.shares or (result,))
    for result in parts:
        has_maps = len(result.attention) == len(result.patches)
        for index, patch in enumerate(result.patches):
            if has_maps:
                mask = patch.mask & ~covered[patch.bounds.slices]
                hole = _hole(result.attention[index], patch.bounds, mask)
                if hole is not None:
                    holes.append(hole)
        for patch in result.patches:
            covered[patch.bounds.slices] |= patch.mask
    return tuple(reversed(holes))


def filler_without_maps(fills: Sequence[FillResult], x: float, y: float) -> str | None:
    """Which filler made a pixel of the photo, if it is one that attends to nothing; None elsewhere."""
    row, column = int(y // 1), int(x // 1)
    parts = (part for result in reversed(fills) for part in result.shares or (result,))
    for part in parts:
        for patch in part.patches:
            place = patch.bounds.intersection(Bounds(row, column, row + 1, column + 1))
            if not place.is_empty and patch.mask[row - patch.bounds.y0, column - patch.bounds.x0]:
                return None if part.attention else part.filler
    return None


def hole_at(holes: Sequence[Hole], x: float, y: float) -> Hole | None:
    """The hole a pixel of the photo belongs to."""
    return next((hole for hole in holes if hole.contains(x, y)), None)


def _hole(attention: AttentionMap, place: Bounds, mask: Mask) -> Hole | None:
    inner = Bounds.of_mask(mask)
    if inner.is_empty:
        return None
    rows, columns = np.nonzero(mask)
    cell_rows = attention.units_along(rows + place.y0, axis=0, unit=attention.cell_px)
    cell_columns = attention.units_along(columns + place.x0, axis=1, unit=attention.cell_px)
    cells = np.unique((cell_rows * attention.grid[1] + cell_columns)[(cell_rows >= 0) & (cell_columns >= 0)])
    queries = np.flatnonzero(np.isin(attention.queries, cells))
    if queries.size == 0:
        return None
    return Hole(attention, inner.translated(place.y0, place.x0), mask[inner.slices].copy(), queries)
