"""Boxes: how AVIF, JPEG XL and JPEG 2000 files are divided (ISO/IEC 14496-12, 18181-2, 15444-1 annex I)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.language import tr

_BEFORE_BOXES = {b"meta": 4}  # bytes of version and flags
_MOST = 4096  # boxes side by side; a small file can claim very many


class BoxesDamaged(ValueError):
    """The boxes cannot be followed."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its type of four letters, and where its content stands."""

    type: bytes
    start: int
    end: int


def boxes(data: bytes, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes side by side in a part of ``data``; one that is cut off ends with the part.

    Raises:
        BoxesDamaged: a length is impossible, or there are too many.
    """
    end = len(data) if end is None else min(end, len(data))
    for _ in range(_MOST):
        if start + 8 > end:
            return
        size, content = int.from_bytes(data[start : start + 4]), start + 8
        if size == 1:
            size, content = int.from_bytes(data[start + 8 : start + 16]), start + 16
        size = end - start if size == 0 else size
        if size < content - start:
            raise BoxesDamaged(tr("a box is shorter than its head"))
        yield Box(bytes(data[start + 4 : start + 8]), content, min(start + size, end))
        start += size
    raise BoxesDamaged(tr("too many boxes"))


def inside(data: bytes, path: Sequence[bytes], start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes at the end of a path of types, from box to box; those that begin with a version are known here.

    Raises:
        BoxesDamaged: as ``boxes``.
    """
    for one in boxes(data, start, end):
        if one.type == path[0]:
            if len(path) == 1:
                yield one
            else:
                yield from inside(data, path[1:], one.start + _BEFORE_BOXES.get(one.type, 0), one.end)


def says_gain_map(data: bytes) -> bool:
    """Whether the first box names, among what a reader of the file can find, a picture for brighter screens."""
    return b"tmap" in data[8 : int.from_bytes(data[:4])]


def box(type_: bytes, content: bytes) -> bytes:
    """A box as it stands in a file."""
    if len(content) + 8 < 2**32:
        return (len(content) + 8).to_bytes(4) + type_ + content
    return (1).to_bytes(4) + type_ + (len(content) + 16).to_bytes(8) + content
