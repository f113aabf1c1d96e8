"""Pixel rectangles, one type for the document, the planner and the canvas. Importing it imports no NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Bounds:
    """A half-open rectangle in image pixels: rows ``y0 <= y < y1``, columns ``x0 <= x < x1``."""

    y0: int
    x0: int
    y1: int
    x1: int

    @classmethod
    def of_shape(cls, shape: tuple[int, ...]) -> Bounds:
        """The whole of an array whose first two axes are rows and columns."""
        return cls(0, 0, int(shape[0]), int(shape[1]))

    @classmethod
    def of_mask(cls, mask: NDArray[np.bool_]) -> Bounds:
        """The smallest rectangle that holds every True of an H×W mask; empty when there is none."""
        import numpy as np  # only here: the editor's window does without until it is on screen

        rows = np.flatnonzero(mask.any(axis=1))
        if rows.size == 0:
            return cls(0, 0, 0, 0)
        y0, y1 = int(rows[0]), int(rows[-1]) + 1
        columns = np.flatnonzero(mask[y0:y1].any(axis=0))
        return cls(y0, int(columns[0]), y1, int(columns[-1]) + 1)

    @property
    def height(self) -> int:
        return max(0, self.y1 - self.y0)

    @property
    def width(self) -> int:
        return max(0, self.x1 - self.x0)

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width

    @property
    def area(self) -> int:
        return self.height * self.width

    @property
    def is_empty(self) -> bool:
        return self.height == 0 or self.width == 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index an H×W or H×W×C array with this."""
        return slice(self.y0, self.y1), slice(self.x0, self.x1)

    def expanded(self, margin: int) -> Bounds:
        """Grown by ``margin`` pixels on every side (shrunk when negative)."""
        return Bounds(self.y0 - margin, self.x0 - margin, self.y1 + margin, self.x1 + margin)

    def translated(self, dy: int, dx: int) -> Bounds:
        return Bounds(self.y0 + dy, self.x0 + dx, self.y1 + dy, self.x1 + dx)

    def intersection(self, other: Bounds) -> Bounds:
        """The common part; an empty rectangle when there is none."""
        y0, x0 = max(self.y0, other.y0), max(self.x0, other.x0)
        return Bounds(y0, x0, max(y0, min(self.y1, other.y1)), max(x0, min(self.x1, other.x1)))

    def clamped(self, shape: tuple[int, ...]) -> Bounds:
        """The part that lies inside an array of this shape."""
        return self.intersection(Bounds.of_shape(shape))

    def union(self, other: Bounds) -> Bounds:
        """The smallest rectangle that holds both; an empty one adds nothing."""
        if self.is_empty:
            return other
        if other.is_empty:
            return self
        return Bounds(min(self.y0, other.y0), min(self.x0, other.x0), max(self.y1, other.y1), max(self.x1, other.x1))

    def contains(self, other: Bounds) -> bool:
        return self.y0 <= other.y0 and self.x0 <= other.x0 and self.y1 >= other.y1 and self.x1 >= other.x1
