"""PNG at the level of its chunks: read them, insert some, and write 16-bit pixels.

Pillow has no 16-bit RGB, and neither it nor OpenCV keeps every chunk that describes a photo.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.language import tr

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ROWS_AT_ONCE = 64
_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}


class Chunk(NamedTuple):
    """One chunk: its four-letter type and its data."""

    type: bytes
    data: bytes


class PngDamaged(ValueError):
    """The file ends early or a checksum does not fit."""


class Header(NamedTuple):
    """What the first chunk says. ``colour_type``: 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGB + alpha."""

    width: int
    height: int
    depth: int
    colour_type: int


def read_header(data: bytes) -> Header:
    """The size and kind of pixels of a PNG.

    Raises:
        PngDamaged: the header is missing or cut off.
    """
    if len(data) < 33 or data[12:16] != b"IHDR":
        raise PngDamaged(tr("the header is missing"))
    return Header(*struct.unpack(">IIBB", data[16:26]))


def read_chunks(data: bytes) -> Iterator[Chunk]:
    """Every chunk up to and including IEND; a damaged one that the pixels do not need is passed over.

    Raises:
        PngDamaged: the file ends before IEND, or the checksum of a critical chunk is wrong.
    """
    position = len(SIGNATURE)
    while True:
        head = data[position : position + 8]
        if len(head) < 8:
            raise PngDamaged(tr("the file ends early"))
        length, kind = struct.unpack(">I4s", head)
        body = data[position + 8 : position + 8 + length]
        check = data[position + 8 + length : position + 12 + length]
        if len(body) < length or len(check) < 4:
            raise PngDamaged(tr("the file ends early"))
        if struct.unpack(">I", check)[0] == zlib.crc32(body, zlib.crc32(kind)):
            yield Chunk(kind, body)
        elif kind[:1].isupper():
            raise PngDamaged(tr("a checksum is wrong"))
        if kind == b"IEND":
            return
        position += 12 + length


def join_chunks(chunks: Iterable[Chunk]) -> bytes:
    """A PNG made of these chunks."""
    return SIGNATURE + b"".join(_packed(chunk) for chunk in chunks)


def insert_chunks(data: bytes, chunks: Iterable[Chunk]) -> bytes:
    """The same PNG with more chunks right after its header, where each of them is allowed."""
    end_of_header = len(SIGNATURE) + 25
    return data[:end_of_header] + b"".join(_packed(chunk) for chunk in chunks) + data[end_of_header:]


def encode_16_bit(samples: NDArray[Any]) -> bytes:
    """A PNG of H×W×C uint16, C = 1 (grey), 2 (grey + alpha), 3 (RGB) or 4 (RGB + alpha)."""
    height, width, channels = samples.shape
    header = struct.pack(">IIBBBBB", width, height, 16, _COLOUR_TYPES[channels], 0, 0, 0)
    compressor = zlib.compressobj(4)
    parts = [compressor.compress(rows) for rows in _filtered_bands(samples)]
    parts.append(compressor.flush())
    return join_chunks([Chunk(b"IHDR", header), *(Chunk(b"IDAT", part) for part in parts if part), Chunk(b"IEND", b"")])


def _filtered_bands(samples: NDArray[Any]) -> Iterator[bytes]:
    """The rows as bytes, each as the difference to the left (filter 1) or above (2), whichever is smaller."""
    height, width, channels = samples.shape
    step = 2 * channels  # bytes per pixel
    above = np.zeros(width * step, np.uint8)
    for top in range(0, height, _ROWS_AT_ONCE):
        band = samples[top : top + _ROWS_AT_ONCE].astype(">u2")
        rows = band.view(np.uint8).reshape(len(band), -1)
        left = rows.copy()
        left[:, step:] -= rows[:, :-step]
        up = rows - np.concatenate([above[None], rows[:-1]])
        above = rows[-1]
        # Small signed differences compress best: the usual heuristic of PNG writers.
        cost_left, cost_up = (np.abs(d.view(np.int8).astype(np.int16)).sum(axis=1) for d in (left, up))
        use_up = cost_up < cost_left
        filtered = np.where(use_up[:, None], up, left)
        kinds = np.where(use_up, 2, 1).astype(np.uint8)[:, None]
        yield np.concatenate([kinds, filtered], axis=1).tobytes()


def _packed(chunk: Chunk) -> bytes:
    check = zlib.crc32(chunk.data, zlib.crc32(chunk.type))
    return struct.pack(">I", len(chunk.data)) + chunk.type + chunk.data + struct.pack(">I", check)
