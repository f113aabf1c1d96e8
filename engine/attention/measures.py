"""What can be read off an attention map: one row, one column, how thin it is spread. NumPy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap


def weights_of(attention: AttentionMap, query: int) -> NDArray[np.float32]:
    """float32[N]: the weight of every cell for one query; 0 where the map left it out (see ``AttentionMap.rest``).

    Raises:
        IndexError: no such query.
    """
    if attention.indices is None:
        attention.sources_of(query, 0)  # refuses a number that is none
        return np.asarray(attention.weights[query], np.float32)
    sources = attention.sources_of(query, attention.weights.shape[1])
    weights = np.zeros(_cell_count(attention), np.float32)
    weights[sources.cells] = sources.weights
    return weights


def given_by(attention: AttentionMap, cells: Iterable[int]) -> NDArray[np.float32]:
    """float32[Q], 0..1: the weight these cells together have for every query; the inverse of a probe."""
    chosen = np.unique(np.fromiter(cells, dtype=np.int64))
    if attention.indices is None:
        return np.asarray(attention.weights[:, chosen].sum(axis=1), np.float32)
    chosen_weights = np.where(np.isin(attention.indices, chosen), attention.weights, 0)
    return np.asarray(chosen_weights.sum(axis=1), np.float32)


def strongest_use(attention: AttentionMap, queries: NDArray[np.integer] | None = None) -> NDArray[np.float32]:
    """float32[N]: the largest weight each cell has for any of the queries (all, or these numbers of rows)."""
    rows = slice(None) if queries is None else queries
    weights = attention.weights[rows]
    use = np.zeros(_cell_count(attention), np.float32)
    if weights.size == 0:
        return use
    if attention.indices is None:
        return np.asarray(weights.max(axis=0), np.float32)
    np.maximum.at(use, attention.indices[rows].ravel(), weights.ravel())
    return use


def spread(attention: AttentionMap) -> NDArray[np.float32]:
    """float32[Q]: entropy of each query's weights over that of an even choice among every cell that was used.

    0 = all weight on one source, 1 = spread evenly over all; 0 for a query without sources. Where the map left weight
    out, that part counts as spread evenly over the cells that were left out: the largest entropy it can have.
    """
    weights = attention.weights.astype(np.float64)
    total = weights.sum(axis=1)
    rest = np.zeros_like(total) if attention.rest is None else attention.rest.astype(np.float64)
    whole = np.maximum(total + rest, np.finfo(np.float64).tiny)
    entropy = -_x_log_x(weights / whole[:, None]).sum(axis=1)
    used = int(np.count_nonzero(attention.received))
    others = max(1, used - attention.weights.shape[1])
    entropy -= others * _x_log_x(rest / whole / others)
    most = np.log(used) if used > 1 else 1.0
    return np.asarray(np.clip(entropy / most, 0, 1), np.float32)


def _x_log_x(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(values * np.log(np.where(values > 0, values, 1.0)))


def _cell_count(attention: AttentionMap) -> int:
    return attention.grid[0] * attention.grid[1]
