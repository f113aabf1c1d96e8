"""Stored changes of an array, for undo.

A delta holds the exclusive-or of before and after over the tiles that changed, compressed. Applying it once
takes the change away, applying it again puts it back; nothing is recomputed, and of the two states only the
difference is stored. It means something only on top of what was there when it was made: whoever changes an array while
an edit of it is recorded does so beneath that edit, see ``Recorder.lifted``.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds

TILE = 256
"""Side of a tile in px."""

_LEVEL = 1
_Array: TypeAlias = NDArray[Any]
"""H×W of bool, or H×W×C of an unsigned integer type."""


@dataclass(frozen=True, slots=True)
class TileDelta:
    """The change of one rectangle that lies within one tile.

    Attributes:
        bounds: the rectangle, px of the array.
        packed: the exclusive-or of before and after, row by row (bool: eight pixels a byte), as a zlib stream.
    """

    bounds: Bounds
    packed: bytes

    @classmethod
    def between(cls, before: _Array, after: _Array, corner: tuple[int, int]) -> TileDelta | None:
        difference = np.bitwise_xor(before, after)
        if not difference.any():
            return None
        # Joined by hand: NumPy takes ten times as long for ``any`` over a last axis of three.
        changed = difference if difference.ndim == 2 else np.bitwise_or.reduce(np.moveaxis(difference, 2, 0))
        inner = Bounds.of_mask(changed.astype(bool, copy=False))
        part = np.ascontiguousarray(difference[inner.slices])
        raw = np.packbits(part) if part.dtype == np.bool_ else part
        return cls(inner.translated(*corner), zlib.compress(raw.tobytes(), _LEVEL))

    def check(self, like: _Array) -> None:
        """Hold a tile that came from a file to what ``unpacked`` takes for granted; it never unpacks more than it may.

        Raises:
            ValueError: it is no part of one tile of an array like this, or not packed as its bounds say.
        """
        bounds, pixel = self.bounds, like.dtype.itemsize * math.prod(like.shape[2:])
        if bounds.is_empty or bounds.clamped(like.shape) != bounds:
            raise ValueError(f"{bounds} is no part of an array of {like.shape}")
        if bounds.y0 // TILE != (bounds.y1 - 1) // TILE or bounds.x0 // TILE != (bounds.x1 - 1) // TILE:
            raise ValueError(f"{bounds} reaches over the edge of a tile")
        size = -(-bounds.area // 8) if like.dtype == np.bool_ else bounds.area * pixel
        unpacker = zlib.decompressobj()
        if len(unpacker.decompress(self.packed, size + 1)) != size or not unpacker.eof:
            raise ValueError(f"the change of {bounds} does not have {size} bytes")

    def unpacked(self, like: _Array) -> _Array:
        raw = zlib.decompress(self.packed)
        shape = (*self.bounds.shape, *like.shape[2:])
        if like.dtype == np.bool_:
            bits = np.unpackbits(np.frombuffer(raw, np.uint8), count=self.bounds.area)
            return bits.reshape(shape).view(bool)
        return np.frombuffer(raw, like.dtype).reshape(shape)


class Delta:
    """One change of one array.

    Attributes:
        tiles: what is stored of it; each lies within one tile.
        bounds: the rectangle outside of which nothing changed.
    """

    def __init__(self, tiles: tuple[TileDelta, ...], *, is_applied: bool = True) -> None:
        self.tiles = tiles
        self._is_applied = is_applied
        self.bounds = Bounds(0, 0, 0, 0)
        for tile in tiles:
            self.bounds = self.bounds.union(tile.bounds)

    @property
    def nbytes(self) -> int:
        """Bytes of memory the stored change takes."""
        return sum(len(tile.packed) for tile in self.tiles)

    def undo(self, array: _Array) -> Bounds:
        """Take the change away again; returns what changed.

        Raises:
            RuntimeError: it is not applied.
        """
        return self._swap(array, from_applied=True)

    def redo(self, array: _Array) -> Bounds:
        """Put the change back; returns what changed.

        Raises:
            RuntimeError: it is applied already.
        """
        return self._swap(array, from_applied=False)

    def differences(self, like: _Array) -> Iterator[tuple[Bounds, _Array]]:
        """Rectangles, each within one tile, and the exclusive-or there, shaped like a part of ``like``."""
        for tile in self.tiles:
            yield tile.bounds, tile.unpacked(like)

    def _swap(self, array: _Array, *, from_applied: bool) -> Bounds:
        if self._is_applied is not from_applied:
            raise RuntimeError("undo and redo of a delta must take turns")
        for bounds, difference in self.differences(array):
            array[bounds.slices] ^= difference
        self._is_applied = not from_applied
        return self.bounds


class Recorder:
    """Watches an array while one edit is in progress, then makes it a delta or takes it back.

    Only tiles that were announced by ``about_to_change`` are copied and compared.
    """

    def __init__(self, array: _Array) -> None:
        self._array = array
        self._before: dict[tuple[int, int], _Array] = {}
        self._own: dict[tuple[int, int], _Array] = {}

    @property
    def bounds(self) -> Bounds:
        """The rectangle of all tiles that were announced."""
        tiles = [Bounds.of_shape(self._tile(*at).shape).translated(at[0] * TILE, at[1] * TILE) for at in self._before]
        return reduce(Bounds.union, tiles, Bounds(0, 0, 0, 0))

    def about_to_change(self, bounds: Bounds) -> None:
        """Copy the tiles under ``bounds`` that are not yet copied."""
        for row, column in _tiles_under(bounds.clamped(self._array.shape)):
            if (row, column) not in self._before:
                self._before[row, column] = _kept(self._tile(row, column))

    def claim(self, bounds: Bounds, inside: _Array) -> None:
        """Count what is True in ``inside``, at announced ``bounds`` of the array, as changed even where it is not.

        It then stays as the edit has it whatever somebody else makes of it, see ``lifted``.
        """
        for row, column in _tiles_under(bounds):
            tile = Bounds.of_shape(self._tile(row, column).shape).translated(row * TILE, column * TILE)
            part = tile.intersection(bounds)
            if (row, column) not in self._own:
                self._own[row, column] = np.zeros(tile.shape, np.bool_)
            own = self._own[row, column][part.translated(-tile.y0, -tile.x0).slices]
            own |= inside[part.translated(-bounds.y0, -bounds.x0).slices]

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Meanwhile the array is as it was before, for somebody else to change; then the edit is put back on top."""
        values = {}
        for place, before in self._before.items():
            tile = self._tile(*place)
            changed = tile != before
            self._own[place] = changed | self._own[place] if place in self._own else changed
            values[place] = tile.copy()
            tile[...] = before
        try:
            yield
        finally:
            for place, value in values.items():
                tile = self._tile(*place)
                self._before[place] = _kept(tile)
                np.copyto(tile, value, where=self._own[place])

    def finish(self) -> Delta | None:
        """The change since the start, or None when nothing is different. Ends the recording."""
        compared = (
            TileDelta.between(before, self._tile(row, column), (row * TILE, column * TILE))
            for (row, column), before in self._before.items()
        )
        found = tuple(tile for tile in compared if tile is not None)
        self._before, self._own = {}, {}
        return Delta(found) if found else None

    def rollback(self) -> Bounds:
        """Restore everything as it was; returns what was restored. Ends the recording."""
        restored = Bounds(0, 0, 0, 0)
        for (row, column), before in self._before.items():
            tile = self._tile(row, column)
            tile[...] = before
            restored = restored.union(Bounds.of_shape(tile.shape).translated(row * TILE, column * TILE))
        self._before, self._own = {}, {}
        return restored

    def _tile(self, row: int, column: int) -> _Array:
        y, x = row * TILE, column * TILE
        return self._array[y : y + TILE, x : x + TILE]


def _tiles_under(bounds: Bounds) -> Iterator[tuple[int, int]]:
    """Row and column of every tile that has pixels in ``bounds``."""
    if not bounds.is_empty:
        for row in range(bounds.y0 // TILE, (bounds.y1 - 1) // TILE + 1):
            for column in range(bounds.x0 // TILE, (bounds.x1 - 1) // TILE + 1):
                yield row, column


def _kept(tile: _Array) -> _Array:
    """A copy. Most tiles of a mask are all hole or all known: of those only the one value, seen as a whole tile."""
    if tile.dtype == np.bool_ and tile.all() == tile.any():
        return np.broadcast_to(tile[0, 0].copy(), tile.shape)
    return tile.copy()
