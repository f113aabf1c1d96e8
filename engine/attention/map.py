"""What the attention of one hole said, as data in pixels of the photo. NumPy only: the editor holds these.

Three spaces: *photo px*; *working px* of the image the network saw (the photo's crop ``bounds``, resized by
``scale``, then mirror-padded at the bottom and right); *cells* of the attention grid, numbered row-major.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_BUDGET_BYTES = 64 << 20
_EPSILON = 1e-6  # photo px: what float arithmetic may be off at an edge that is a whole number


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of one query, strongest first: cell numbers (int32) and weights (float32, 0..1)."""

    cells: NDArray[np.int32]
    weights: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the cells of a map lie.

    Attributes:
        bounds: the crop the network saw, in photo px.
        scale: working px per photo px.
        working_shape: height, width of the working image with its padding, working px.
        cell_px: side of a cell in working px.
        patch_px: side of what is pasted for one source, in working px; at least ``cell_px``, so that patches overlap.
            0 = twice ``cell_px``.
    """

    bounds: Bounds
    scale: float
    working_shape: tuple[int, int]
    cell_px: int
    patch_px: int = 0

    def __post_init__(self) -> None:
        """A patch is twice as wide as its cell, unless said otherwise."""
        if self.patch_px < self.cell_px:
            object.__setattr__(self, "patch_px", 2 * self.cell_px)

    @property
    def grid(self) -> tuple[int, int]:
        """Rows, columns of cells."""
        return self.working_shape[0] // self.cell_px, self.working_shape[1] // self.cell_px


@dataclass(frozen=True, slots=True, eq=False)
class AttentionMap:
    """Weights of the queries of one hole over the sources.

    Attributes:
        frame: where its cells lie.
        queries: int32[Q], ascending numbers of the cells inside the hole.
        weights: float32[Q, N], one column per cell, when that fits the budget; else float32[Q, k], strongest first.
        indices: None when ``weights`` is dense, else int32[Q, k], the cells of ``weights``.
        rest: None when ``weights`` is dense, else float32[Q], the weight that was left out.
        received: float32[N], weight every cell gave to all queries together.
        best: int32[Q], strongest source of each query; -1 where a query had no source at all.
        disagreement: None, or float32[Q], 0..1: how far the two stages' pixels of each query lie apart, on average.
    """

    frame: Frame
    queries: NDArray[np.int32]
    weights: NDArray[np.float32]
    indices: NDArray[np.int32] | None
    rest: NDArray[np.float32] | None
    received: NDArray[np.float32]
    best: NDArray[np.int32]
    disagreement: NDArray[np.float32] | None = None

    @classmethod
    def from_dense(
        cls,
        weights: NDArray[np.floating],
        queries: NDArray[np.integer],
        frame: Frame,
        *,
        background_stride: int = 1,
        budget_bytes: int = DEFAULT_BUDGET_BYTES,
        disagreement: NDArray[np.floating] | None = None,
    ) -> AttentionMap:
        """Keep the whole matrix if it fits ``budget_bytes``, else the strongest sources of every query.

        Args:
            weights: float[Q, S] over the sources, every ``background_stride``-th cell in both directions, row-major.
            queries: int[Q], ascending numbers of the cells that asked.
            frame: where the cells lie.
            background_stride: 1 = every cell is a source.
            budget_bytes: for the weights and their indices.
            disagreement: as the attribute, float[Q].

        Raises:
            ValueError: arrays that do not fit together.
        """
        cells = np.arange(frame.grid[0] * frame.grid[1], dtype=np.int32).reshape(frame.grid)
        sources = cells[::background_stride, ::background_stride].reshape(-1)
        asked: NDArray[np.int32] = np.array(queries, dtype=np.int32)  # a copy: it becomes read-only
        apart = None if disagreement is None else np.array(disagreement, dtype=np.float32)
        _check_fit(weights, asked, apart, cells.size, sources.size)
        received = np.zeros(cells.size, np.float32)
        received[sources] = weights.sum(axis=0, dtype=np.float64)
        if background_stride == 1 and asked.size * sources.size * 4 <= budget_bytes:
            kept, indices, rest = np.array(weights, dtype=np.float32), None, None
        else:
            kept, indices, rest = _strongest_only(weights, sources, budget_bytes)
        best = np.full(asked.size, -1, np.int32)
        if asked.size:
            best = np.where(weights.max(axis=1) > 0, sources[weights.argmax(axis=1)], best).astype(np.int32)
        for array in (asked, kept, indices, rest, received, best, apart):
            if array is not None:
                array.flags.writeable = False
        return cls(frame, asked, kept, indices, rest, received, best, apart)

    @property
    def bounds(self) -> Bounds:
        """The crop the network saw, in photo px."""
        return self.frame.bounds

    @property
    def scale(self) -> float:
        """Working px per photo px."""
        return self.frame.scale

    @property
    def grid(self) -> tuple[int, int]:
        """Rows, columns of cells."""
        return self.frame.grid

    @property
    def cell_px(self) -> int:
        """Side of a cell in working px."""
        return self.frame.cell_px

    @property
    def patch_px(self) -> int:
        """Side of what is pasted for one source, in working px."""
        return self.frame.patch_px

    @property
    def nbytes(self) -> int:
        """Memory of the arrays."""
        arrays = (self.queries, self.weights, self.indices, self.rest, self.received, self.best, self.disagreement)
        return sum(array.nbytes for array in arrays if array is not None)

    def query_at(self, x: float, y: float) -> int | None:
        """The query (0..Q-1) of the hole at a pixel of the photo; None outside the hole or the crop."""
        cell = self.cell_at(x, y)
        if cell is None:
            return None
        query = int(np.searchsorted(self.queries, cell))
        return query if query < self.queries.size and self.queries[query] == cell else None

    def cell_at(self, x: float, y: float) -> int | None:
        """The cell that shows at a pixel of the photo; None outside the crop."""
        cell = int(self.cells_at([(x, y)])[0])
        return None if cell < 0 else cell

    def cells_at(self, points: Sequence[tuple[float, float]]) -> NDArray[np.intp]:
        """int[n], the cell that shows at each of the pixels x, y of the photo; -1 outside the crop."""
        pixels = np.floor(np.array(points, np.float64).reshape(-1, 2)).astype(np.intp)
        rows = self.units_along(pixels[:, 1], axis=0, unit=self.cell_px)
        columns = self.units_along(pixels[:, 0], axis=1, unit=self.cell_px)
        return np.where((rows < 0) | (columns < 0), -1, rows * self.grid[1] + columns)

    def units_along(self, pixels: NDArray[np.integer], *, axis: int, unit: int) -> NDArray[np.intp]:
        """Which stretch of ``unit`` working px lies under the centre of each pixel of the photo; -1 outside the crop.

        Args:
            pixels: int[n], rows (``axis`` 0) or columns (1) of the photo.
            axis: as above.
            unit: ``cell_px`` gives rows or columns of cells; it must divide ``cell_px``.
        """
        start, length = (self.bounds.y0, self.bounds.x0)[axis], self.bounds.shape[axis]
        inner = pixels - start
        working = np.minimum((inner + 0.5) * self.scale, self._content(axis) - 0.5)
        last = self.grid[axis] * self.cell_px // unit - 1
        units = np.minimum(working // unit, last).astype(np.intp)
        return np.where((inner >= 0) & (inner < length), units, -1)

    def sources_of(self, query: int, k: int) -> Sources:
        """At most the ``k`` strongest sources of a query, weights above 0 only.

        Raises:
            IndexError: no such query.
        """
        if not 0 <= query < self.queries.size:
            raise IndexError(f"There is no query {query}; this map has {self.queries.size}.")
        row = self.weights[query]
        if self.indices is None:
            cells = _strongest(row[None], min(max(k, 0), row.size))[0].astype(np.int32)
            weights = row[cells]
        else:
            cells, weights = self.indices[query, : max(k, 0)], row[: max(k, 0)]
        positive = weights > 0
        return Sources(cells[positive], weights[positive])

    def cell_bounds(self, cell: int) -> Bounds:
        """Where in the photo a cell shows, at least one pixel, inside ``bounds``.

        A cell of the mirrored border shows what it mirrors.

        Raises:
            IndexError: no such cell.
        """
        return self._shown(cell, 0)

    def patch_bounds(self, cell: int) -> Bounds:
        """As ``cell_bounds``, for the whole patch that is pasted for a source, ``patch_px`` wide where there is room.

        Raises:
            IndexError: no such cell.
        """
        return self._shown(cell, (self.patch_px - self.cell_px) // 2)

    def offsets(self) -> NDArray[np.int32]:
        """int32[Q, 2]: rows, columns from each query to its best source, in cells; 0, 0 where it had none."""
        best = np.where(self.best < 0, self.queries, self.best)
        width = max(1, self.grid[1])
        rows, columns = best // width - self.queries // width, best % width - self.queries % width
        return np.stack([rows, columns], axis=1).astype(np.int32)

    def _shown(self, cell: int, margin: int) -> Bounds:
        if not 0 <= cell < self.grid[0] * self.grid[1]:
            raise IndexError(f"There is no cell {cell}; this map has {self.grid[0]}×{self.grid[1]}.")
        row, column = divmod(int(cell), self.grid[1])
        y0, y1 = self._photo_span(row, margin, axis=0)
        x0, x1 = self._photo_span(column, margin, axis=1)
        return Bounds(y0, x0, y1, x1)

    def _content(self, axis: int) -> int:
        """Working px along one axis without the padding."""
        return max(1, round(self.bounds.shape[axis] * self.scale))

    def _photo_span(self, index: int, margin: int, *, axis: int) -> tuple[int, int]:
        content = self._content(axis)
        working = np.arange(index * self.cell_px - margin, (index + 1) * self.cell_px + margin)
        period = max(1, 2 * (content - 1))
        mirrored = np.abs(working) % period
        mirrored = np.minimum(mirrored, period - mirrored) if content > 1 else mirrored * 0
        inside = working[(working >= 0) & (working < content)]
        shown = inside if inside.size else mirrored
        first, last = int(shown.min()) / self.scale, (int(shown.max()) + 1) / self.scale
        start, length = (self.bounds.y0, self.bounds.x0)[axis], self.bounds.shape[axis]
        begin = min(max(math.floor(first + _EPSILON), 0), max(0, length - 1))
        end = max(min(math.ceil(last - _EPSILON), length), begin + 1)
        return start + begin, start + end


def _check_fit(
    weights: NDArray[np.floating], asked: NDArray[np.int32], apart: NDArray[np.float32] | None, cells: int, sources: int
) -> None:
    """Raises ValueError unless the arrays belong to these queries and to a grid of so many cells and sources."""
    if weights.shape != (asked.size, sources):
        expected = (asked.size, sources)
        raise ValueError(f"The attention weights are {weights.shape}; for this grid they must be {expected}.")
    if asked.size and (asked[0] < 0 or asked[-1] >= cells or (np.diff(asked) <= 0).any()):
        raise ValueError("The queries must be ascending cell numbers of the grid.")
    if apart is not None and apart.shape != asked.shape:
        raise ValueError(f"The disagreement is {apart.shape}; for these queries it must be {asked.shape}.")


def _strongest_only(
    weights: NDArray[np.floating], sources: NDArray[np.int32], budget_bytes: int
) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.float32]]:
    """Of every query so many sources as fit: their weights, their cells, and the weight that is left out."""
    k = int(np.clip(budget_bytes // (8 * max(1, len(weights))), 1, sources.size))
    chosen = _strongest(weights, k)
    kept = np.take_along_axis(weights, chosen, axis=1).astype(np.float32)
    left_out = weights.sum(axis=1, dtype=np.float64) - kept.sum(axis=1, dtype=np.float64)
    return kept, sources[chosen], np.maximum(left_out, 0).astype(np.float32)


def _strongest(weights: NDArray[np.floating], k: int) -> NDArray[np.intp]:
    """Positions of the k largest of every row, largest first, equal ones in order."""
    if k < weights.shape[1]:
        chosen = np.sort(np.argpartition(weights, -k, axis=1)[:, weights.shape[1] - k :], axis=1)
    else:
        chosen = np.broadcast_to(np.arange(weights.shape[1]), weights.shape)
    order = np.argsort(-np.take_along_axis(weights, chosen, axis=1), axis=1, kind="stable")
    return np.take_along_axis(chosen, order, axis=1)
