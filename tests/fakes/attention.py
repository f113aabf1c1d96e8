"""Attention maps whose content a test decides, and a filler that gives them."""

from __future__ import annotations

import numpy as np

from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds
from engine.types import FillResult, Patch, ignore_progress, never_cancel
from tests.fakes.fillers import ScriptedFiller

CELL = 8


def map_of(weights_by_query, bounds, *, scale=1.0, disagreement=None, budget_bytes=1 << 30):
    """A map of the crop ``bounds``; ``weights_by_query``: {(row, column): {(row, column): weight}} in cells."""
    working = [max(CELL, -(-round(side * scale) // CELL) * CELL) for side in bounds.shape]
    columns = working[1] // CELL
    queries = sorted(row * columns + column for row, column in weights_by_query)
    weights = np.zeros((len(queries), working[0] // CELL * columns), np.float32)
    for (row, column), sources in weights_by_query.items():
        for (source_row, source_column), weight in sources.items():
            weights[queries.index(row * columns + column), source_row * columns + source_column] = weight
    return AttentionMap.from_dense(
        weights,
        np.array(queries),
        Frame(bounds, scale, tuple(working), CELL),
        budget_bytes=budget_bytes,
        disagreement=disagreement,
    )


def patch_of(bounds, colour=(10, 200, 30)):
    pixels = np.empty((*bounds.shape, 3), np.uint8)
    pixels[...] = colour
    return Patch(bounds, pixels, np.ones(bounds.shape, bool))


class AttendingFiller(ScriptedFiller):
    """Fills like its parent; every query of the hole attends 60 % to the cell at the crop's corner, 40 % next to it."""

    def fill(self, request, *, on_progress=ignore_progress, should_cancel=never_cancel):
        made = super().fill(request, on_progress=on_progress, should_cancel=should_cancel)
        hole = made.patches[0].bounds
        cells = {
            (row, column): {(0, 0): 0.6, (0, 1): 0.4}
            for row in range(hole.y0 // CELL, -(-hole.y1 // CELL))
            for column in range(hole.x0 // CELL, -(-hole.x1 // CELL))
        }
        attention = map_of(cells, Bounds.of_shape(request.image.shape))
        return FillResult(self.name, made.patches, (attention,), seconds=made.seconds)
