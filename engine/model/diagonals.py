"""Sums along the diagonals of a matrix of scores, for some of its rows only.

Comparing neighbours together and propagating are both such sums: what cell p thinks of source q is added to what the
cells beside p think of the sources beside q.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

Cells = NDArray[np.int64]
"""Numbers of cells, row-major in their grid, ascending."""


@dataclass(frozen=True, slots=True)
class Diagonal:
    """One sum along a diagonal: score(p, q) + score(p - step, q - 1) + score(p + step, q + 1).

    Attributes:
        line: what "next" means: along rows ("x"), down columns ("y"), along the row-major ("flat") or the column-major
            index ("turned"), where the end of a line is followed by the beginning of the next.
        step: cells that a neighbour is away; its source is always one place further.
    """

    line: Literal["x", "y", "flat", "turned"]
    step: int

    def neighbours(self, cells: Cells, grid: tuple[int, int], direction: int) -> tuple[Cells, NDArray[np.bool_]]:
        """The cell before (-1) or after (1) each cell, and whether there is one."""
        rows, columns = grid
        move = direction * self.step
        y, x = np.divmod(cells, columns)
        if self.line == "x":
            return cells + move, (x + move >= 0) & (x + move < columns)
        if self.line == "y":
            return cells + move * columns, (y + move >= 0) & (y + move < rows)
        if self.line == "flat":
            return cells + move, (cells + move >= 0) & (cells + move < rows * columns)
        turned = x * rows + y + move
        return turned % rows * columns + turned // rows, (turned >= 0) & (turned < rows * columns)

    def read_by(self, cells: Cells, grid: tuple[int, int]) -> Cells:
        """All cells whose scores the sum needs for ``cells``."""
        near = [cells]
        for direction in (-1, 1):
            other, there = self.neighbours(cells, grid, direction)
            near.append(other[there])
        return np.unique(np.concatenate(near))

    def add_shifted(self, total: Tensor, scores: Tensor, grid: tuple[int, int], direction: int) -> None:
        """Add ``scores`` (n×Q), moved along the sources by one place, to ``total`` (n×Q) in place."""
        if self.line == "flat":
            _add_moved(total, scores, 1, direction)
            return
        total, scores = (t.view(-1, *grid) for t in (total, scores))
        _add_moved(total, scores, 2 if self.line == "x" else 1, direction)
        if self.line == "turned":
            first, last = (0, grid[0] - 1) if direction < 0 else (grid[0] - 1, 0)
            _add_moved(total[:, first], scores[:, last], 1, direction)


def add_moved_2d(total: Tensor, values: Tensor, dy: int, dx: int) -> None:
    """total[…, y, x] += values[…, y - dy, x - dx]; dy, dx in -1, 0, 1; in place."""
    for axis, move in ((-2, dy), (-1, dx)):
        if move:
            count = total.shape[axis] - 1
            total = total.narrow(axis, max(0, move), count)
            values = values.narrow(axis, max(0, -move), count)
    total.add_(values)


def _add_moved(total: Tensor, values: Tensor, axis: int, direction: int) -> None:
    """total[…q…] += values[…q + direction…] along one axis, nothing from outside; in place."""
    count = total.shape[axis] - 1
    if count < 1:
        return
    here, there = (1, 0) if direction < 0 else (0, 1)
    total.narrow(axis, here, count).add_(values.narrow(axis, there, count))
