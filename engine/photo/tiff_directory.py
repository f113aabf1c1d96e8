"""The directories of tags of TIFFs, big or not, and of EXIF blocks: read within bounds, and written anew."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace

from engine.language import tr

EXIF_IFD = 0x8769
WHOLE = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
"""Types of whole numbers, as ``struct`` calls them."""
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_ONLY_BIG = {16: "Q", 17: "q", 18: "Q"}
_GPS_IFD, _INTEROP_IFD = 0x8825, 0xA005
_SUB_IFDS = (EXIF_IFD, _GPS_IFD, _INTEROP_IFD)
_MAX_DEPTH = 4
_MOST_ENTRIES = 10_000  # in all directories together; cameras write some hundred
_CLASSIC = {b"II*\0": "<", b"MM\0*": ">"}
_BIG = {b"II+\0": "<", b"MM\0+": ">"}


class ExifDamaged(ValueError):
    """The EXIF data cannot be followed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag: its values as bytes in the file's byte order, or the directory it points to."""

    tag: int
    type: int
    count: int
    raw: bytes
    position: int = 0
    children: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Directory:
    """A directory, mostly the main one.

    Attributes:
        order: of bytes, ``<`` or ``>``.
        entries: in the order of the file.
        next_position: where the link to the next directory stands.
    """

    order: str
    entries: tuple[Entry, ...]
    next_position: int

    def number(self, tag: int) -> int | None:
        """The first value of a tag of whole numbers; None = it is not there."""
        for entry in self.entries:
            if entry.tag == tag and entry.type in WHOLE:
                return _first_of(entry, self.order)
        return None


def read_directory(data: bytes) -> Directory:
    """Follow the first directory of an EXIF block or a TIFF, classic or Big, and those inside it.

    Raises:
        ExifDamaged: an offset leads outside the data.
    """
    if data[:4] in _BIG and len(data) >= 16:
        order = _BIG[data[:4]]
        start = struct.unpack_from(order + "Q", data, 8)[0]
    elif data[:4] in _CLASSIC and len(data) >= 8:
        order = _CLASSIC[data[:4]]
        start = struct.unpack_from(order + "I", data, 4)[0]
    else:
        raise ExifDamaged(tr("no TIFF header"))
    return directory_at(data, start, order)


def directory_at(data: bytes, start: int, order: str) -> Directory:
    """The same for the directory at this offset, in this byte order.

    Raises:
        ExifDamaged: an offset leads outside the data.
    """
    entries, next_position = _read_entries(data, start, order, 0, _Budget(len(data)))
    return Directory(order, entries, next_position)


def serialise(entries: tuple[Entry, ...], order: str, *, at: int) -> bytes:
    """A directory and all it points to, to be placed at offset ``at``."""
    entries = tuple(sorted(filter(None, (_classic(entry, order) for entry in entries)), key=lambda entry: entry.tag))
    table = bytearray(struct.pack(order + "H", len(entries)))
    heap = bytearray()
    heap_at = at + 2 + 12 * len(entries) + 4
    for entry in entries:
        raw, type_, count = entry.raw, entry.type, entry.count
        if entry.children:
            heap += b"\0" * (len(heap) % 2)
            raw, type_, count = struct.pack(order + "I", heap_at + len(heap)), 4, 1
            heap += serialise(entry.children, order, at=heap_at + len(heap))
        elif len(raw) > 4:
            heap += b"\0" * (len(heap) % 2)
            offset = heap_at + len(heap)
            heap += raw
            raw = struct.pack(order + "I", offset)
        table += struct.pack(order + "HHI", entry.tag, type_, count) + raw.ljust(4, b"\0")
    return bytes(table) + b"\0\0\0\0" + bytes(heap)


def _classic(entry: Entry, order: str) -> Entry | None:
    """An entry of a BigTIFF as a classic directory can hold it; None for numbers that are too large."""
    if entry.type not in _ONLY_BIG:
        return entry
    values = struct.unpack(f"{order}{entry.count}{_ONLY_BIG[entry.type]}", entry.raw)
    if max(values, default=0) >= 2**31 or min(values, default=0) < -(2**31):
        return None
    type_, code = (9, "i") if entry.type == 17 else (4, "I")
    return replace(entry, type=type_, raw=struct.pack(f"{order}{entry.count}{code}", *values))


class _Budget:
    """What a structure may hold in all: directories that point to themselves, or many tags to the same bytes, would
    make a few hundred bytes take hours or fill the memory.
    """

    def __init__(self, size: int) -> None:
        self._entries, self._bytes = _MOST_ENTRIES, 2 * size

    def spend(self, size: int) -> None:
        self._entries -= 1
        self._bytes -= size
        if self._entries < 0 or self._bytes < 0:
            raise ExifDamaged(tr("it claims more than it can hold"))


def _read_entries(data: bytes, start: int, order: str, depth: int, budget: _Budget) -> tuple[tuple[Entry, ...], int]:
    """The entries of the directory at ``start``, and where the link to the next one stands."""
    is_big = data[:4] in _BIG
    head, row, inline = ("Q", 20, 8) if is_big else ("H", 12, 4)
    first = start + struct.calcsize(head)
    if first > len(data) or depth > _MAX_DEPTH:
        raise ExifDamaged(tr("a directory lies outside the data"))
    end = first + row * struct.unpack_from(order + head, data, start)[0]
    if end > len(data):
        raise ExifDamaged(tr("a directory is cut off"))
    entries = []
    for position in range(first, end, row):
        tag, type_, values = struct.unpack_from(order + ("HHQ" if is_big else "HHI"), data, position)
        size, at = _SIZES.get(type_, 0) * values, position + row - inline
        if size > inline:
            at = struct.unpack_from(order + ("Q" if is_big else "I"), data, at)[0]
        if not size or at + size > len(data):
            size = 0
        budget.spend(size)
        if not size:
            continue  # one bad tag does not cost the others
        entry = Entry(tag, type_, values, bytes(data[at : at + size]), at)
        if tag in _SUB_IFDS and type_ in WHOLE:
            try:
                pointed = _first_of(entry, order)
                entry = replace(entry, children=_read_entries(data, pointed, order, depth + 1, budget)[0])
            except ExifDamaged:
                continue
            if not entry.children:
                continue
        entries.append(entry)
    return tuple(entries), end


def _first_of(entry: Entry, order: str) -> int:
    """The first of the whole numbers of an entry."""
    return int(struct.unpack(order + WHOLE[entry.type], entry.raw[: _SIZES[entry.type]])[0])


def header(order: str, first_directory: int) -> bytes:
    """What a classic TIFF or an EXIF block begins with; ``first_directory`` is an offset."""
    return (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", first_directory)
