"""JPEG 2000 files (JP2) without loss, by imagecodecs, with their boxes; see ``Format.encode``."""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo.boxes import box
from engine.photo.decoding_jp2 import EXIF_ID, GREY, SRGB, XMP_ID
from engine.photo.photo import Encoding, Metadata
from engine.photo.resolution import as_ratio

_HEAD = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
_INCHES_IN_A_METRE = 1 / 0.0254
_MOST = 65535


def encode_jp2(samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
    """JP2 of 8 or 16 bits, always without loss."""
    import imagecodecs

    height, width, channels = samples.shape
    stored = np.ascontiguousarray(samples[..., 0] if channels == 1 else samples)
    # Two channels are no brightness and colours to be mixed, and of sides of one pixel there is nothing to reduce.
    coded = bytes(
        imagecodecs.jpeg2k_encode(
            stored,
            level=0,
            codecformat="j2k",
            reversible=True,
            mct=channels >= 3,
            resolutions=_levels(height, width),
            numthreads=os.cpu_count() or 1,
        )
    )
    depth = samples.dtype.itemsize * 8 - 1
    size = height.to_bytes(4) + width.to_bytes(4) + channels.to_bytes(2) + bytes((depth, 7, 0, 0))
    header = box(b"ihdr", size) + _colours(metadata, channels)
    if channels in (2, 4):
        header += _alpha(channels)
    if metadata.dpi is not None:
        header += _resolution(metadata.dpi)
    notes = box(b"uuid", EXIF_ID + metadata.exif) if metadata.exif else b""
    notes += box(b"uuid", XMP_ID + metadata.xmp) if metadata.xmp else b""
    return _HEAD + box(b"jp2h", header) + notes + box(b"jp2c", coded)


def _levels(height: int, width: int) -> int:
    """How often the picture is halved, and the picture itself: no more often than its sides allow."""
    return max(1, min(6, min(height, width).bit_length()))


def _colours(metadata: Metadata, channels: int) -> bytes:
    if metadata.icc:
        return box(b"colr", b"\2\0\0" + metadata.icc)
    return box(b"colr", b"\1\0\0" + (SRGB if channels >= 3 else GREY).to_bytes(4))


def _alpha(channels: int) -> bytes:
    """Which channel is which: colours in their order, then the opacity of all of them."""
    entries = [(index, 0, index + 1) for index in range(channels - 1)] + [(channels - 1, 1, 0)]
    numbers = b"".join(number.to_bytes(2) for entry in entries for number in entry)
    return box(b"cdef", len(entries).to_bytes(2) + numbers)


def _resolution(dpi: tuple[float, float]) -> bytes:
    """Pixels per metre, down first: ratios, and the powers of ten they are multiplied by (ITU-T T.800, I.5.3.7)."""
    numbers = powers = b""
    for value in reversed(dpi):
        metres = value * _INCHES_IN_A_METRE
        power = 0 if 1 <= metres <= _MOST else math.floor(math.log10(metres)) - 3
        above, below = as_ratio(metres / 10.0**power, _MOST)
        numbers += above.to_bytes(2) + below.to_bytes(2)
        powers += power.to_bytes(1, signed=True)
    return box(b"res ", box(b"resc", numbers + powers))
