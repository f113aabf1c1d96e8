"""Previews inside the private notes of camera makers: found by their tags and blanked, everything else kept.

The notes are a directory like those of EXIF, in a dozen dialects: with or without a name before it, with a byte order
of its own, with offsets from the beginning of EXIF or of the note. Which tags hold previews is told by
https://exiftool.org/TagNames/ (Canon, Casio, JVC, Minolta, Nikon, Olympus, Pentax, Ricoh, Samsung, Sony). No dialect is
believed: what is blanked must begin as a JPEG does. Nothing is moved, for the notes are full of offsets.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from engine.photo.jpeg_segments import NotJpeg, after_picture, segments

_STARTS_AND_LENGTHS = (
    (0x0201, 0x0202),  # Nikon's, Samsung's and Ricoh's directories of a preview
    (0x0088, 0x0089),  # Olympus, Minolta
    (0x0101, 0x0102),  # Olympus, in its camera settings
    (0x0004, 0x0003),  # Casio, Pentax
)
_DIRECTORIES = (0x0011, 0x0035, 0x2001, 0x2020)  # Nikon, Samsung, Ricoh, Olympus
_CONTENTS = (0x0081, 0x0100, 0x0E00, 0x2000, 0x2001)  # Minolta, Olympus, Nikon, Casio, Sony: the preview is the value
_CANON = 0x00B6  # numbers: length third, start sixth
_BEGINNINGS = (0, 6, 8, 10, 12, 18)  # of the directory, after a maker's name
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_TAGS = 512
_MOST_STREAMS = 64
_HEAD = 64  # bytes of a value before a preview in it begins

_Entries = dict[int, tuple[int, int, int]]
"""Type, count, and where the four bytes of value or offset stand, by tag."""


def blank_previews(exif: bytearray, start: int, length: int) -> None:
    """Overwrite every preview of the note at ``start`` with zeros; the note is ``length`` bytes of an EXIF block."""
    end = min(start + length, len(exif))
    for at, size in list(_previews(exif, start, end)):
        exif[at : at + size] = bytes(min(size, len(exif) - at))
    _blank_pictures(exif, start, end)


def _previews(exif: bytearray, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where previews begin and how long they are."""
    for order in "<>":
        for beginning in _BEGINNINGS:
            # Offsets count from the beginning of EXIF, of the note, or of a header inside it.
            for base in (0, start, start + 10, start + 12):
                entries = _entries(exif, start + beginning, end, order)
                yield from _told(exif, entries, base, order)
                if start + 10 <= base and bytes(exif[base : base + 2]) in (b"II", b"MM"):
                    own = "<" if exif[base] == ord("I") else ">"
                    inside = _number_at(exif, base + 4, own)
                    yield from _told(exif, _entries(exif, base + inside, end, own), base, own)


def _told(exif: bytearray, entries: _Entries, base: int, order: str, depth: int = 0) -> Iterator[tuple[int, int]]:
    for start_tag, length_tag in _STARTS_AND_LENGTHS:
        if start_tag in entries and length_tag in entries:
            at, size = (_number_at(exif, entries[tag][2], order) for tag in (start_tag, length_tag))
            if _is_picture(exif, base + at):
                yield base + at, size
    for tag in _CONTENTS:
        type_, count, at = entries.get(tag, (0, 0, 0))
        size = _SIZES.get(type_, 0) * count
        where = base + _number_at(exif, at, order)
        if size > 4 and any(_is_picture(exif, where + skipped) for skipped in range(min(_HEAD, size))):
            yield where, size
    if _CANON in entries and entries[_CANON][1] >= 6:
        table = base + _number_at(exif, entries[_CANON][2], order)
        size, at = _number_at(exif, table + 8, order), _number_at(exif, table + 20, order)
        if _is_picture(exif, base + at):
            yield base + at, size
    for tag in _DIRECTORIES if depth == 0 else ():
        if tag in entries:
            inside = base + _number_at(exif, entries[tag][2], order)
            yield from _told(exif, _entries(exif, inside, len(exif), order), base, order, depth + 1)


def _entries(exif: bytearray, at: int, end: int, order: str) -> _Entries:
    """The directory there, or nothing if it does not look like one."""
    if not 0 <= at <= end - 2:
        return {}
    count = struct.unpack_from(order + "H", exif, at)[0]
    if not 0 < count <= _MOST_TAGS or at + 2 + 12 * count > end:
        return {}
    found: _Entries = {}
    for position in range(at + 2, at + 2 + 12 * count, 12):
        tag, type_, values = struct.unpack_from(order + "HHI", exif, position)
        if type_ not in _SIZES:
            return {}
        found[tag] = (type_, values, position + 8)
    return found


def _number_at(exif: bytearray, at: int, order: str) -> int:
    return int(struct.unpack_from(order + "I", exif, at)[0]) if 0 <= at <= len(exif) - 4 else len(exif)


def _is_picture(exif: bytearray, at: int) -> bool:
    """Some makers spoil the first byte on purpose, so that nobody takes it for the picture of the file."""
    return at >= 0 and exif[at + 1 : at + 3] == b"\xd8\xff"


def _blank_pictures(exif: bytearray, start: int, end: int) -> None:
    """Whole JPEG streams that no known tag leads to: the note of another maker, or one that was moved in the file."""
    position = start
    for _ in range(_MOST_STREAMS):  # each costs a look at all that follows it
        position = exif.find(b"\xff\xd8\xff", position, end)
        if position < 0:
            return
        stream = bytes(exif[position:end])
        try:
            _, rest = segments(stream)
        except NotJpeg:
            position += 2
            continue
        stop = end - len(after_picture(rest))
        exif[position:stop] = bytes(stop - position)
        position = stop
