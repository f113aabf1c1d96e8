"""An attention map in an archive: its arrays in the member ``attention``, the rest in what is said of its fill."""

from __future__ import annotations

import math
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from app.work.archive import exactly
from app.work.checked import Shape, bounds_of, corners_of, side, whole, working_scale
from engine.attention.map import AttentionMap, Frame


def write_map(attention: AttentionMap, stream: IO[bytes]) -> None:
    """Write the arrays of a map."""
    for array in _arrays(attention):
        stream.write(np.ascontiguousarray(array).tobytes())


def _arrays(attention: AttentionMap) -> list[NDArray[Any]]:
    a = attention
    arrays = (a.queries, a.weights, a.indices, a.rest, a.received, a.best, a.disagreement)
    return [array for array in arrays if array is not None]


def map_said(attention: AttentionMap) -> dict[str, Any]:
    """What a manifest says of a map."""
    frame = attention.frame
    return {
        "crop": corners_of(frame.bounds),
        "scale": frame.scale,
        "working": list(frame.working_shape),
        "cell": frame.cell_px,
        "patch": frame.patch_px,
        "weights": list(attention.weights.shape),
        "is_dense": attention.indices is None,
        "is_compared": attention.disagreement is not None,
    }


class MapReader:
    """Reads maps in the order in which they were written. What does not hold together is a ValueError."""

    def __init__(self, stream: IO[bytes], shape: Shape, limit: int) -> None:
        """``stream`` is the member; ``shape`` is the photo's; no part may have more than ``limit`` bytes."""
        self._stream, self._shape, self._limit = stream, shape, limit

    def read(self, said: Any) -> AttentionMap:
        """The next map.

        Raises:
            Exception: anything, when the archive is damaged.
        """
        height, width = (side(length) for length in said["working"])
        cell, patch = side(said["cell"]), side(said["patch"])
        frame = Frame(bounds_of(said["crop"], self._shape), working_scale(said["scale"]), (height, width), cell, patch)
        count, kept = map(whole, said["weights"])
        cells = frame.grid[0] * frame.grid[1]
        queries = self._array(np.int32, count)
        weights = self._array(np.float32, count, kept)
        indices = None if said["is_dense"] is True else self._array(np.int32, count, kept)
        rest = None if indices is None else self._array(np.float32, count)
        received, best = self._array(np.float32, cells), self._array(np.int32, count)
        apart = self._array(np.float32, count) if said["is_compared"] is True else None
        _check_map(frame, queries, weights, indices, best)
        if not all(np.isfinite(array).all() for array in (weights, rest, received, apart) if array is not None):
            raise ValueError("weights that are no numbers")
        return AttentionMap(frame, queries, weights, indices, rest, received, best, apart)

    def _array(self, dtype: type[Any], *shape: int) -> NDArray[Any]:
        size = math.prod(shape) * np.dtype(dtype).itemsize
        return np.frombuffer(exactly(self._stream, size, self._limit), dtype).reshape(shape)


def _check_map(
    frame: Frame,
    queries: NDArray[np.int32],
    weights: NDArray[np.float32],
    indices: NDArray[np.int32] | None,
    best: NDArray[np.int32],
) -> None:
    cells = frame.grid[0] * frame.grid[1]
    content = [side * frame.scale for side in frame.bounds.shape]
    if cells == 0 or any(
        working < math.floor(wanted) for working, wanted in zip(frame.working_shape, content, strict=True)
    ):
        raise ValueError("a grid that does not cover its crop")
    if queries.size and (queries[0] < 0 or queries[-1] >= cells or (np.diff(queries.astype(np.int64)) <= 0).any()):
        raise ValueError("queries that are no ascending cells")
    if indices is None and weights.shape[1] != cells:
        raise ValueError("weights of another grid")
    if indices is not None and indices.size and (indices.min() < 0 or indices.max() >= cells):
        raise ValueError("sources outside of the grid")
    if best.size and (best.min() < -1 or best.max() >= cells):
        raise ValueError("best sources outside of the grid")
