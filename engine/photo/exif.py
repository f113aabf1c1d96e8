"""EXIF and XMP on the level of bytes: orientation, thumbnail, and moving EXIF in and out of a TIFF.

EXIF is patched in place where possible: the private notes of camera makers hold offsets into it that break
when it is written anew.
"""

from __future__ import annotations

import contextlib
import re
import struct
from collections.abc import Container
from dataclasses import replace
from typing import Any

from numpy.typing import NDArray

from engine.language import tr
from engine.photo.maker_notes import blank_previews
from engine.photo.tiff_directory import (
    EXIF_IFD,
    WHOLE,
    Directory,
    Entry,
    ExifDamaged,
    directory_at,
    header,
    read_directory,
    serialise,
)

ORIENTATION = 0x0112
MAKER_NOTE = 0x927C
_SIDES = ((0x0100, 0x0101), (0xA002, 0xA003))  # width and height, in the main and in the EXIF directory
_THUMBNAIL_START, _THUMBNAIL_LENGTH = 0x0201, 0x0202

# Tags of a TIFF that speak of how its pixels are stored, or hold copies of the picture (Photoshop's
# previews and layers); everything else below the private range describes the photo and is kept.
_STRUCTURAL = frozenset(
    [
        *(*range(254, 260), *range(262, 267), *range(273, 285), *range(288, 292), 296, 297, 301, 317),
        *(*range(320, 326), 330, *range(332, 335), 336, *range(338, 342), 347, *range(512, 522)),
        *(*range(529, 533), 700, 33421, 33422, 34377, 34675, 37724),
    ]
)
_FIRST_PRIVATE = 50000


def orientation_of(exif: bytes, xmp: bytes = b"") -> int:
    """1..8, as EXIF says, or XMP where EXIF says nothing; 1 when both say nothing or nonsense."""
    value: int | None = None
    if exif:
        with contextlib.suppress(ExifDamaged):
            value = read_directory(exif).number(ORIENTATION)
    if value is None:
        said = re.search(rb"tiff:Orientation(?:\s*=\s*[\"']|>\s*)([1-8])", xmp)
        value = int(said[1]) if said else None
    return value if value is not None and 1 <= value <= 8 else 1


def made_upright(exif: bytes) -> bytes:
    """The same EXIF for the turned pixels: orientation 1, sides swapped if need be, no thumbnail.

    The thumbnail, and the previews inside the maker's notes, go because they would still show what was removed.

    Raises:
        ExifDamaged: the data cannot be followed.
    """
    directory = read_directory(exif)
    order, patched = directory.order, bytearray(exif)
    swap = orientation_of(exif) >= 5
    for entry in directory.entries:
        if entry.tag == ORIENTATION and entry.type in WHOLE:
            struct.pack_into(order + WHOLE[entry.type], patched, entry.position, 1)
    exif_entries = next((e.children for e in directory.entries if e.tag == EXIF_IFD), ())
    note = next((e for e in (*directory.entries, *exif_entries) if e.tag == MAKER_NOTE and len(e.raw) > 4), None)
    if note is not None:
        blank_previews(patched, note.position, len(note.raw))
    if swap:
        _swap_sides(patched, directory)
    upright = _without_thumbnail(patched, directory)
    if _tags(read_directory(upright).entries) != _tags(directory.entries):
        raise ExifDamaged(tr("a picture in it lies over its directories"))
    return upright


def _tags(entries: tuple[Entry, ...]) -> list[object]:
    return [(entry.tag, entry.type, entry.count, _tags(entry.children)) for entry in entries]


def without_orientation(exif: bytes) -> bytes:
    """The same EXIF without its orientation; everything but the first directory stays where it is.

    Raises:
        ExifDamaged: the data cannot be followed.
    """
    directory = read_directory(exif)
    start = struct.unpack_from(directory.order + "I", exif, 4)[0]
    count = struct.unpack_from(directory.order + "H", exif, start)[0]
    end = start + 2 + 12 * count + 4
    rows = [exif[at : at + 12] for at in range(start + 2, end - 4, 12)]
    kept = [row for row in rows if struct.unpack_from(directory.order + "H", row)[0] != ORIENTATION]
    table = struct.pack(directory.order + "H", len(kept)) + b"".join(kept) + exif[end - 4 : end]
    return exif[:start] + table.ljust(end - start, b"\0") + exif[end:]


def made_turned(exif: bytes, orientation: int) -> bytes:
    """The opposite of ``made_upright``, for pixels as the file stores them; its thumbnail does not come back.

    Raises:
        ExifDamaged: the data cannot be followed.
    """
    directory = read_directory(exif)
    patched = bytearray(exif)
    for entry in directory.entries:
        if entry.tag == ORIENTATION and entry.type in WHOLE:
            struct.pack_into(directory.order + WHOLE[entry.type], patched, entry.position, orientation)
    if orientation >= 5:
        _swap_sides(patched, directory)
    return bytes(patched)


def xmp_made_turned(xmp: bytes, orientation: int) -> bytes:
    """XMP that says this orientation, where it says any."""
    said = b"\\g<1>%d" % orientation
    return re.sub(rb"(<tiff:Orientation>\s*|tiff:Orientation\s*=\s*[\"'])[1-8]", said, xmp)


def xmp_made_upright(xmp: bytes) -> bytes:
    """XMP whose orientation is 1 and that holds no thumbnails."""
    xmp = _without_elements(xmp, b"<xmp:Thumbnails>", b"</xmp:Thumbnails>")
    xmp = re.sub(rb"(tiff:Orientation\s*=\s*[\"'])[2-8]", rb"\g<1>1", xmp)
    return re.sub(rb"(<tiff:Orientation>\s*)[2-8]", rb"\g<1>1", xmp)


def _without_elements(text: bytes, begin: bytes, end: bytes) -> bytes:
    """No regular expression: from every beginning without an end one would search to the end of the text."""
    kept, position = [], 0
    while (start := text.find(begin, position)) >= 0 and (stop := text.find(end, start)) >= 0:
        kept.append(text[position:start])
        position = stop + len(end)
    return b"".join([*kept, text[position:]])


def from_tiff(data: bytes, *, without: Container[int] = ()) -> bytes:
    """The part of a TIFF's first directory that describes the photo, as an EXIF block; empty when none.

    Tags of ``without`` are left out of it and of the directories inside.

    Raises:
        ExifDamaged: the directory cannot be followed.
    """
    directory = read_directory(data)
    kept = tuple(_thinned(entry, without) for entry in descriptive(directory) if entry.tag not in without)
    # The orientation must survive until the pixels are turned.
    kept += tuple(entry for entry in directory.entries if entry.tag == ORIENTATION)
    if not kept:
        return b""
    return header(directory.order, 8) + serialise(kept, directory.order, at=8)


def _thinned(entry: Entry, without: Container[int]) -> Entry:
    children = tuple(_thinned(child, without) for child in entry.children if child.tag not in without)
    return replace(entry, children=children)


def descriptive(directory: Directory) -> tuple[Entry, ...]:
    """The tags that describe the photo rather than how it is stored."""
    return tuple(e for e in directory.entries if e.tag not in _STRUCTURAL and e.tag < _FIRST_PRIVATE)


def turned(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    """H×W or H×W×C as EXIF orientation 1..8 says it should be seen (a view)."""
    if orientation >= 5:
        array = array.swapaxes(0, 1)
    rows = slice(None, None, -1) if orientation in (3, 4, 7, 8) else slice(None)
    columns = slice(None, None, -1) if orientation in (2, 3, 6, 7) else slice(None)
    return array[rows, columns]


def turned_back(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    """The opposite of ``turned``: from upright to as the file stores it (a view)."""
    return turned(array, {6: 8, 8: 6}.get(orientation, orientation))


def _swap_sides(patched: bytearray, directory: Directory) -> None:
    exif_entries = next((e.children for e in directory.entries if e.tag == EXIF_IFD), ())
    for (width, height), entries in zip(_SIDES, (directory.entries, exif_entries), strict=True):
        _swap_values(patched, entries, width, height)


def _swap_values(patched: bytearray, entries: tuple[Entry, ...], first: int, second: int) -> None:
    a = next((e for e in entries if e.tag == first), None)
    b = next((e for e in entries if e.tag == second), None)
    if a is not None and b is not None and a.type == b.type and len(a.raw) == len(b.raw):
        patched[a.position : a.position + len(a.raw)] = b.raw
        patched[b.position : b.position + len(b.raw)] = a.raw


def _without_thumbnail(patched: bytearray, directory: Directory) -> bytes:
    link = directory.next_position
    if link + 4 > len(patched):
        return bytes(patched)
    following = struct.unpack_from(directory.order + "I", patched, link)[0]
    if following == 0:
        return bytes(patched)
    struct.pack_into(directory.order + "I", patched, link, 0)
    try:
        thumbnail = directory_at(bytes(patched), following, directory.order)
    except ExifDamaged:
        return bytes(patched)
    start, length = thumbnail.number(_THUMBNAIL_START), thumbnail.number(_THUMBNAIL_LENGTH)
    if start is None or length is None or start >= len(patched):
        return bytes(patched)
    length = min(length, len(patched) - start)
    if start + length == len(patched) and start > following:
        return bytes(patched[:start])
    patched[start : start + length] = bytes(length)
    return bytes(patched)
