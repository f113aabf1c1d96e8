"""Contextual attention for some cells only: exact, in pieces that fit a budget, for holes of any shape.

The same sums as :mod:`engine.model.contextual_attention`, which asks for all cells at once and can be trained. Here
every step (match along x and y, both propagations) is told which rows of the matrix of scores the next step reads, so
that a piece of the asking cells is computed with its neighbours and nothing else. Sources are never left out: they
stand in the denominator of the softmax and are neighbours in the propagation.

Pasting overlapping patches is a sum along diagonals too: what patch q pastes one cell further is what its neighbour
q + 1 pastes here. Weights are added along those diagonals first, then every feature is pasted once.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.geometry import Bounds
from engine.model import patches
from engine.model.config import AttentionConfig
from engine.model.contextual_attention import (
    AttentionOutput,
    cells_of,
    nominal_overlap,
    patch_norms,
    valid_sources,
    weigh,
)
from engine.model.diagonals import Cells, Diagonal, add_moved_2d
from engine.model.products import product
from engine.model.windows import blocks_with_any

DEFAULT_BUDGET = 32 << 20
_MATRICES = 4  # of scores, alive at once: the last step, the next, a gathered neighbour, the weights
_FEWEST_CELLS = 16


def contextual_attention_part(
    features: Tensor,
    hole: Tensor,
    needed: NDArray[np.bool_],
    config: AttentionConfig,
    *,
    allowed: Tensor | None = None,
    keep_weights_of: NDArray[np.bool_] | None = None,
    budget_bytes: int = DEFAULT_BUDGET,
) -> AttentionOutput:
    """``contextual_attention(features, features, …)`` where it is needed.

    Args:
        features: B×C×H×W float.
        hole: B×1×(k·H)×(k·W) float 0/1, 1 = hole.
        needed: H×W bool, True = this feature is wanted, in every sample; at least one is.
        config: the options.
        allowed: like ``hole``, bool; see ``contextual_attention``.
        keep_weights_of: H×W bool; the weights of cells with such a feature are kept if they are asked.
        budget_bytes: for the matrices of scores; at least some rows are computed at once whatever this says.

    Returns:
        ``features`` is the part ``part`` of the whole (the rectangle of cells around ``needed``), right where needed.
    """
    dtype = torch.promote_types(features.dtype, torch.float32)
    rate = config.foreground_rate
    wanted = blocks_with_any(needed, rate)
    rectangle = Bounds.of_mask(wanted)
    targets: Cells = np.flatnonzero(wanted)
    kept: Cells = np.zeros(0, np.int64)
    if keep_weights_of is not None:
        kept = np.flatnonzero(wanted & blocks_with_any(keep_weights_of, rate))
    valid = valid_sources(hole, features, config, allowed)
    drawn, weights = [], []
    with torch.autocast(features.device.type, enabled=False):
        for sample in range(len(features)):
            one = _Sample(features[sample].to(dtype), valid[sample], config)
            pasted, rows = one.run(targets, kept, rectangle, budget_bytes)
            drawn.append(pasted)
            weights.append(rows)
    part = Bounds(rectangle.y0 * rate, rectangle.x0 * rate, rectangle.y1 * rate, rectangle.x1 * rate)
    y = torch.stack(drawn)
    y = y / _overlap(part, (features.shape[-2], features.shape[-1]), config, y)
    grid = features.shape[-2] // rate, features.shape[-1] // rate
    return AttentionOutput(
        features=y.to(features.dtype).contiguous(memory_format=torch.channels_last),
        weights=torch.stack(weights) if keep_weights_of is not None else None,
        query_cells=torch.from_numpy(kept),
        cell_grid=grid,
        source_grid=(-(-grid[0] // config.background_stride), -(-grid[1] // config.background_stride)),
        background_stride=config.background_stride,
        part=part,
    )


class _Sample:
    """The attention of one picture: its matrices of features, made once, and pieces of the matrix of scores."""

    def __init__(self, features: Tensor, valid: Tensor, config: AttentionConfig) -> None:
        """``features`` C×H×W, ``valid`` 1×Q bool."""
        self._config, self._valid = config, valid
        self._features = features
        cells = cells_of(features[None], config)
        stride = config.background_stride
        self._grid = cells.shape[-2], cells.shape[-1]
        self._source_grid = -(-self._grid[0] // stride), -(-self._grid[1] // stride)
        if stride == 1:
            self._queries = cells[0].flatten(1).T.contiguous()  # P×C
            self._sources = self._queries
            steps = [Diagonal("x", 1), Diagonal("y", 1)]
        else:  # sources lie further apart than the cells of a patch: nothing to share, compare whole patches
            self._queries = patches.extract(cells, kernel=3, stride=1, padding=1)[0].T.contiguous()  # P×9C
            self._sources = patches.extract(cells, kernel=3, stride=stride, padding=1)[0].T.contiguous()
            steps = []
        self._match_steps = steps
        self._propagation_steps: list[Diagonal] = []
        if config.propagation == "grid":
            self._propagation_steps = [Diagonal("x", stride), Diagonal("y", stride)]
        elif config.propagation == "flat":
            self._propagation_steps = [Diagonal("flat", stride), Diagonal("turned", stride)]
        norms = patch_norms(cells, config)
        ones = torch.ones_like(norms)
        self._by_query = (config.softmax_scale / (norms if config.similarity == "cosine" else ones)).flatten()
        self._by_source = 1 / patches.every(norms, stride).flatten()

    def run(self, targets: Cells, kept: Cells, rectangle: Bounds, budget: int) -> tuple[Tensor, Tensor]:
        """Features of the rectangle of cells, C×h×w, right at ``targets``, and the weights of ``kept``, K×Q."""
        rate, channels = self._config.foreground_rate, self._features.shape[0]
        shape = (rectangle.height, rectangle.width, rate, rate, channels)
        drawn = self._features.new_zeros(shape)
        sources = self._source_grid[0] * self._source_grid[1]
        weights = self._features.new_zeros(len(kept), sources)
        rows = piece_rows(budget, sources)
        pastes = self._pastes()
        for piece in _pieces(targets, self._grid[1], rows):
            asked = self._asked(piece)
            w = self._weights(asked)
            inside = np.isin(piece, kept, assume_unique=True)
            here = np.searchsorted(asked, piece[inside])
            weights[_index(np.searchsorted(kept, piece[inside]), w)] = w.index_select(0, _index(here, w))
            y, x = np.divmod(piece, self._grid[1])
            place = _index(y - rectangle.y0, w), _index(x - rectangle.x0, w)
            for group in pastes:
                rows_in, columns_in = group.inside
                block = self._paste(group, w, asked, piece)
                drawn[:, :, rows_in, columns_in][place] = block.view(len(piece), *group.shape, channels)
        folded = drawn.permute(4, 0, 2, 1, 3)
        return folded.reshape(channels, rectangle.height * rate, rectangle.width * rate), weights

    def _weights(self, cells: Cells) -> Tensor:
        """Rows of the softmax: n×Q."""
        before = [cells]
        for step in reversed(self._match_steps + self._propagation_steps):
            before.append(step.read_by(before[-1], self._grid))
        have = before.pop()
        scores = product(self._queries.index_select(0, _index(have, self._queries)), self._sources)
        for step in self._match_steps:
            scores, have = self._sum(step, scores, have, before.pop())
        scores.mul_(self._by_query[_index(have, scores)][:, None]).mul_(self._by_source)
        for step in self._propagation_steps:
            scores, have = self._sum(step, scores, have, before.pop())
        return weigh(scores[None], self._valid[None], self._config)[0]

    def _sum(self, step: Diagonal, scores: Tensor, have: Cells, wanted: Cells) -> tuple[Tensor, Cells]:
        total = scores.index_select(0, _index(np.searchsorted(have, wanted), scores))
        for direction in (-1, 1):
            other, there = step.neighbours(wanted, self._grid, direction)
            rows = np.searchsorted(have, other[there])
            if there.all():
                step.add_shifted(total, scores.index_select(0, _index(rows, scores)), self._source_grid, direction)
                continue
            moved = torch.zeros_like(total)
            moved[torch.from_numpy(there).to(scores.device)] = scores.index_select(0, _index(rows, scores))
            step.add_shifted(total, moved, self._source_grid, direction)
        return total, wanted

    def _pastes(self) -> list[_Paste]:
        """How a cell's own features are covered: by its own patch and by those of the cells around."""
        rate = self._config.foreground_rate
        if rate == 1:
            return [_Paste((slice(0, 1), slice(0, 1)), tuple(itertools.product((-1, 0, 1), (-1, 0, 1))))]
        half = rate // 2
        sides = ((slice(0, half), (-1, 0)), (slice(half, rate), (0, 1)))
        return [
            _Paste((rows, columns), tuple(itertools.product(dys, dxs)))
            for (rows, dys), (columns, dxs) in itertools.product(sides, sides)
        ]

    def _asked(self, targets: Cells) -> Cells:
        """The cells whose patches cover features of ``targets``."""
        y, x = np.divmod(targets, self._grid[1])
        near = []
        for dy, dx in itertools.product((-1, 0, 1), repeat=2):
            there = (y + dy >= 0) & (y + dy < self._grid[0]) & (x + dx >= 0) & (x + dx < self._grid[1])
            near.append((targets + dy * self._grid[1] + dx)[there])
        return np.unique(np.concatenate(near))

    def _paste(self, group: _Paste, weights: Tensor, asked: Cells, targets: Cells) -> Tensor:
        """Sum of what all covering patches put on one corner of every target cell: n×(features of the corner · C)."""
        stride = self._config.background_stride
        y, x = np.divmod(targets, self._grid[1])
        total: Tensor | None = None
        combined = weights.new_zeros(len(targets), *self._source_grid)
        for dy, dx in group.cells:  # the covering cell; it pastes what lies (-dy, -dx) cells beside its source
            there = (y + dy >= 0) & (y + dy < self._grid[0]) & (x + dx >= 0) & (x + dx < self._grid[1])
            rows = np.searchsorted(asked, (targets + dy * self._grid[1] + dx)[there])
            moved = weights.index_select(0, _index(rows, weights))
            if not there.all():
                all_rows = weights.new_zeros(len(targets), weights.shape[1])
                all_rows[torch.from_numpy(there).to(weights.device)] = moved
                moved = all_rows
            if stride == 1:
                add_moved_2d(combined, moved.view(combined.shape), -dy, -dx)
            else:
                part = product(moved, self._corner(group, -dy, -dx))
                total = part if total is None else total.add_(part)
        if total is not None:
            return total
        return product(combined.flatten(1), self._corner(group, 0, 0))

    def _corner(self, group: _Paste, dy: int, dx: int) -> Tensor:
        """What every source pastes there, ``dy`` and ``dx`` cells beside it: (features of the corner · C)×Q."""
        rate, stride = self._config.foreground_rate, self._config.background_stride
        channels, height, width = self._features.shape
        corner = self._features.view(channels, height // rate, rate, width // rate, rate)
        corner = corner[:, :, group.inside[0], :, group.inside[1]]
        corner = corner.permute(2, 4, 0, 1, 3)  # rows, columns of the corner, C, cells
        if dy or dx:
            moved = torch.zeros_like(corner)
            add_moved_2d(moved, corner, -dy, -dx)
            corner = moved
        return corner[..., ::stride, ::stride].flatten(3).flatten(0, 2)


@dataclass(frozen=True, slots=True)
class _Paste:
    """One corner of a cell: its rows and columns of features, and which cells (dy, dx) have patches that cover it."""

    inside: tuple[slice, slice]
    cells: tuple[tuple[int, int], ...]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the corner."""
        rows, columns = self.inside
        return rows.stop - rows.start, columns.stop - columns.start


def piece_rows(budget_bytes: int, sources: int) -> int:
    """How many cells ask at once within a budget."""
    return max(_FEWEST_CELLS, budget_bytes // (_MATRICES * 4 * sources))


def _pieces(cells: Cells, columns: int, count: int) -> Iterator[Cells]:
    """Cut into pieces of about ``count`` cells that lie together, so that they share neighbours."""
    if len(cells) <= count:
        yield cells
        return
    side = max(1, math.isqrt(count))
    y, x = np.divmod(cells, columns)
    tile = y // side * (columns // side + 1) + x // side
    order = np.argsort(tile, kind="stable")
    edges = np.flatnonzero(np.diff(tile[order])) + 1
    yield from np.split(cells[order], edges)


def _overlap(part: Bounds, size: tuple[int, int], config: AttentionConfig, like: Tensor) -> Tensor:
    """How many patches cover each feature of the part of a picture of ``size``: h×w, or 1×1."""
    if config.overlap == "quarter":
        return like.new_full((1, 1), float(nominal_overlap(config)))
    rate, kernel = config.foreground_rate, config.paste_kernel
    counts = []
    for length, start, stop in ((size[0], part.y0, part.y1), (size[1], part.x0, part.x1)):
        first = np.arange(start, stop) + config.paste_padding  # a cell p covers rate·p - padding + 0 … kernel - 1
        lowest, highest = -(-(first - kernel + 1) // rate), first // rate
        counts.append(np.minimum(highest, length // rate - 1) - np.maximum(lowest, 0) + 1)
    return torch.from_numpy(np.outer(*counts)).to(like)


def _index(numbers: NDArray[np.integer], like: Tensor) -> Tensor:
    return torch.from_numpy(np.asarray(numbers, np.int64)).to(like.device)
