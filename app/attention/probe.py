"""One question to an attention map and its answer, in pixels of the photo. NumPy only, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.attention.measures import given_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.attention.holes import Hole
    from engine.geometry import Bounds


@dataclass(frozen=True, slots=True)
class Source:
    """One attended patch.

    Attributes:
        cell: its number in the grid.
        weight: 0..1, its share of the attention of the query.
        bounds: what is pasted for it, photo px.
    """

    cell: int
    weight: float
    bounds: Bounds


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """What one filled pixel attended to.

    Attributes:
        hole: whose map answers.
        query: row of the map.
        point: x, y of the pixel that was asked about, photo px.
    """

    hole: Hole
    query: int
    point: tuple[float, float]

    @property
    def bounds(self) -> Bounds:
        """The query's cell in the photo."""
        attention = self.hole.attention
        return attention.cell_bounds(int(attention.queries[self.query]))

    def sources(self, k: int) -> tuple[Source, ...]:
        """At most the ``k`` strongest, strongest first."""
        attention = self.hole.attention
        found = attention.sources_of(self.query, k)
        return tuple(
            Source(int(cell), float(weight), attention.patch_bounds(int(cell)))
            for cell, weight in zip(found.cells, found.weights, strict=True)
        )

    def as_json(self) -> dict[str, Any]:
        """The whole map of this query: plain values for a JSON file."""
        attention = self.hole.attention
        row, column = divmod(int(attention.queries[self.query]), attention.grid[1])
        rest = 0.0 if attention.rest is None else float(attention.rest[self.query])
        return {
            "format": "lacuna-attention-probe",
            "version": 1,
            "note": "Weights say what was attended to. The fill also passes a second branch that does not attend.",
            "units": {"bounds": "pixels of the photo: x0, y0, x1, y1; the last two are outside", "weight": "0..1"},
            "point": [int(self.point[0] // 1), int(self.point[1] // 1)],
            "query": {"row": row, "column": column, "bounds": _plain(self.bounds)},
            "crop": {"bounds": _plain(attention.bounds), "scale": attention.scale, "grid": list(attention.grid)},
            "left_out_weight": rest,
            "sources": [
                {
                    "row": source.cell // attention.grid[1],
                    "column": source.cell % attention.grid[1],
                    "weight": source.weight,
                    "bounds": _plain(source.bounds),
                }
                for source in self.sources(attention.weights.shape[1])
            ],
        }


@dataclass(frozen=True, slots=True, eq=False)
class InverseProbe:
    """Known pixels, and which filled pixels depend on them.

    Attributes:
        points: x, y of the pixels that were brushed, photo px.
    """

    points: tuple[tuple[float, float], ...]

    def extended(self, points: Sequence[tuple[float, float]], holes: Sequence[Hole]) -> InverseProbe:
        """With those of the points that lie in a cell of any hole's map where none did; itself where there are none.

        However far a drag goes, there are never more points than cells.
        """
        together = (*self.points, *points)
        new: set[int] = set()
        for hole in holes:
            cells, first = np.unique(hole.attention.cells_at(together), return_index=True)
            new.update(int(at) for at in first[cells >= 0] if at >= len(self.points))
        return InverseProbe((*self.points, *(together[at] for at in sorted(new)))) if new else self

    def cells(self, hole: Hole) -> tuple[int, ...]:
        """The cells of a hole's map under the points."""
        return tuple(int(cell) for cell in np.unique(hole.attention.cells_at(self.points)) if cell >= 0)

    def weights(self, hole: Hole) -> NDArray[np.float32]:
        """float32[Q], 0..1: how much each query of a hole attended to the brushed cells."""
        return given_by(hole.attention, self.cells(hole))

    def strongest(self, holes: Sequence[Hole]) -> float:
        """The largest weight of any filled pixel."""
        return max((float(self.weights(hole)[hole.queries].max()) for hole in holes), default=0.0)


def _plain(bounds: Bounds) -> list[int]:
    return [bounds.x0, bounds.y0, bounds.x1, bounds.y1]
