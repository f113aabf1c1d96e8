"""The pictures in an AVIF, and what is said of the main one (ISO/IEC 14496-12, 8.11; 23008-12, 6.6 and 9.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from engine.photo.boxes import boxes, inside

Property: TypeAlias = tuple[bytes, bytes]
"""Type and content of a box that says something of a picture."""

_DEEPEST = 4  # pictures put together of pictures put together of others


def all_properties(data: bytes) -> list[Property]:
    """Whatever is said of any picture in the file.

    Raises:
        BoxesDamaged: the boxes cannot be followed.
    """
    return [
        (one.type, data[one.start : one.end])
        for container in inside(data, (b"meta", b"iprp", b"ipco"))
        for one in boxes(data, container.start, container.end)
    ]


def main_properties(data: bytes, coded_as: bytes) -> list[Property]:
    """What is said of the main picture, and of the first of those it is put together of, down to one that is coded.

    Args:
        data: the whole file.
        coded_as: type of the property that every coded picture has.

    Raises:
        BoxesDamaged: the boxes cannot be followed.
    """
    every, of_items, made_of = all_properties(data), _places(data), _parts(data)
    found: list[Property] = []
    item = _main(data)
    for _ in range(_DEEPEST):
        places = of_items.get(item, []) if item is not None else []
        found += [every[place - 1] for place in places if 0 < place <= len(every)]
        item = made_of.get(item) if item is not None else None
        if item is None or any(kind == coded_as for kind, _ in found):
            break
    return found


def without_exif(data: bytes) -> bytes:
    """The same file, in which what is EXIF is called free space; nothing moves.

    Raises:
        BoxesDamaged: the boxes cannot be followed.
    """
    patched = bytearray(data)
    for table in inside(data, (b"meta", b"iinf")):
        count = 4 if data[table.start] else 2
        for one in inside(data, (b"infe",), table.start + 4 + count, table.end):
            kind = one.start + 4 + (4 if data[one.start] >= 3 else 2) + 2  # after version, number and protection
            if data[kind : min(kind + 4, one.end)] == b"Exif":
                patched[kind : kind + 4] = b"free"
    return bytes(patched)


def _main(data: bytes) -> int | None:
    """Its number."""
    for one in inside(data, (b"meta", b"pitm")):
        return int.from_bytes(data[one.start + 4 : one.start + (8 if data[one.start] else 6)])
    return None


def _places(data: bytes) -> dict[int, list[int]]:
    """Of every picture the places of its properties, counted from 1."""
    found: dict[int, list[int]] = {}
    for one in inside(data, (b"meta", b"iprp", b"ipma")):
        content = data[one.start : one.end]
        numbers = _Numbers(content, 8)
        of_item, of_place = (4 if content[0] else 2), (2 if content[3] & 1 else 1)
        for _ in range(int.from_bytes(content[4:8])):
            if numbers.at_end:
                break
            item = numbers.next(of_item)
            essential = 1 << (8 * of_place - 1)  # a reader that does not know it may not show the picture
            places = [numbers.next(of_place) & ~essential for _ in range(numbers.next(1))]
            found.setdefault(item, []).extend(places)
    return found


def _parts(data: bytes) -> dict[int, int]:
    """Of every picture that is put together of others the first of them."""
    return dict(_references(data))


def _references(data: bytes) -> Iterator[tuple[int, int]]:
    for table in inside(data, (b"meta", b"iref")):
        size = 4 if data[table.start] else 2
        for one in inside(data, (b"dimg",), table.start + 4, table.end):
            numbers = _Numbers(data[one.start : one.end], 0)
            item, count = numbers.next(size), numbers.next(2)
            if count:
                yield item, numbers.next(size)


class _Numbers:
    """Whole numbers one after the other; behind the end they are 0."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data, self._position = data, start

    @property
    def at_end(self) -> bool:
        return self._position >= len(self._data)

    def next(self, size: int) -> int:
        self._position += size
        return int.from_bytes(self._data[self._position - size : self._position])
