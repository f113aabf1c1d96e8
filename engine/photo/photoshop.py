"""Photoshop's image resources, as JPEG (APP13), PNG (raw profiles) and TIFF (tag 34377) hold them.

Adobe, “Photoshop File Formats Specification”, section Image Resources. Captions and settings stay; what shows the photo
as it was goes.
"""

from __future__ import annotations

from collections.abc import Iterator

_PREVIEWS = (1033, 1036)
"""Numbers of the resources that hold a small copy of the picture."""


def without_previews(data: bytes) -> bytes:
    """The same resources without the small copies of the picture; what cannot be followed stays as it is."""
    return b"".join(raw for number, raw in _resources(data) if number not in _PREVIEWS)


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of each resource; what cannot be followed comes last, as number 0."""
    position = 0
    while data[position : position + 4] == b"8BIM" and position + 12 <= len(data):
        name_ends = position + 6 + 1 + data[position + 6]
        size_at = name_ends + (name_ends - position) % 2
        size = int.from_bytes(data[size_at : size_at + 4])
        end = size_at + 4 + size + size % 2
        if size_at + 4 > len(data) or size_at + 4 + size > len(data):
            break
        yield int.from_bytes(data[position + 4 : position + 6]), data[position:end]
        position = end
    if position < len(data):
        yield 0, data[position:]
