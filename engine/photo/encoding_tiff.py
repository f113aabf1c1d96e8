"""Write one page of TIFF, 8 or 16 bits, with EXIF, ICC, XMP and resolution.

Pillow cannot write 16-bit RGB and tifffile cannot write the directories of EXIF, so this does: it is the same
structure as an EXIF block, with the pixels before it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo import exif as exif_data
from engine.photo.alpha import premultiplied
from engine.photo.photo import Encoding, Metadata, PhotoError
from engine.photo.resolution import as_ratio
from engine.photo.tiff_directory import Entry, read_directory, serialise

_SHORT, _LONG, _RATIONAL, _UNDEFINED, _BYTE = 3, 4, 5, 7, 1
_STRIP_BYTES = 2**20
_DEFLATE, _PLAIN, _HORIZONTAL = 8, 1, 2
_BLACK_IS_ZERO, _RGB = 1, 2
_INCH = 2
_LARGEST = 2**32 - 1


def encode_tiff(samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
    """A TIFF, always without loss, of H×W×C uint8 or uint16, C = 1, 2 (grey + alpha), 3 or 4 (RGB + alpha).

    The colours are straight here, and multiplied by the alpha where the file they came from had them so.

    Raises:
        PhotoError: more than the 4 GB a TIFF can hold.
    """
    described: tuple[Entry, ...] = ()
    order = "<"
    if metadata.exif:
        directory = read_directory(metadata.exif)
        order, described = directory.order, exif_data.descriptive(directory)
    height, width, channels = samples.shape
    if encoding.premultiplied and channels in (2, 4):
        samples = np.dstack([premultiplied(samples[..., :-1], samples[..., -1]), samples[..., -1]])
    bits = samples.dtype.itemsize * 8
    rows = max(1, min(height, _STRIP_BYTES // (width * channels * samples.dtype.itemsize)))
    strips = [
        _strip(samples[top : top + rows], order, compressed=encoding.compressed) for top in range(0, height, rows)
    ]
    offsets, end = [], 8
    for strip in strips:
        offsets.append(end)
        end += len(strip) + len(strip) % 2
    if end > 2**32 - 2**24:
        raise PhotoError(tr("A TIFF cannot hold more than 4 GB. Save as PNG instead."))

    def numbers(tag: int, type_: int, values: Sequence[int]) -> Entry:
        raw = struct.pack(order + {_SHORT: "H", _LONG: "I"}[type_] * len(values), *values)
        return Entry(tag, type_, len(values), raw)

    entries = [
        numbers(256, _LONG, [width]),
        numbers(257, _LONG, [height]),
        numbers(258, _SHORT, [bits] * channels),
        numbers(259, _SHORT, [_DEFLATE if encoding.compressed else _PLAIN]),
        numbers(262, _SHORT, [_RGB if channels >= 3 else _BLACK_IS_ZERO]),
        numbers(273, _LONG, offsets),
        numbers(exif_data.ORIENTATION, _SHORT, [1]),
        numbers(277, _SHORT, [channels]),
        numbers(278, _LONG, [rows]),
        numbers(279, _LONG, [len(strip) for strip in strips]),
        numbers(284, _SHORT, [1]),
        *described,
    ]
    if encoding.compressed:
        entries.append(numbers(317, _SHORT, [_HORIZONTAL]))
    if channels in (2, 4):
        entries.append(numbers(338, _SHORT, [1 if encoding.premultiplied else 2]))
    if metadata.dpi is not None:
        for tag, value in zip((282, 283), metadata.dpi, strict=True):
            entries.append(Entry(tag, _RATIONAL, 1, struct.pack(order + "II", *as_ratio(value, _LARGEST))))
        entries.append(numbers(296, _SHORT, [_INCH]))
    if metadata.icc:
        entries.append(Entry(34675, _UNDEFINED, len(metadata.icc), metadata.icc))
    if metadata.xmp:
        entries.append(Entry(700, _BYTE, len(metadata.xmp), metadata.xmp))
    if metadata.photoshop:
        entries.append(Entry(34377, _BYTE, len(metadata.photoshop), metadata.photoshop))
    header = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", end)
    body = b"".join(strip + b"\0" * (len(strip) % 2) for strip in strips)
    return header + body + serialise(tuple(entries), order, at=end)


def _strip(samples: NDArray[Any], order: str, *, compressed: bool) -> bytes:
    ordered = samples.dtype.newbyteorder("<" if order == "<" else ">")
    if not compressed:
        return samples.astype(ordered).tobytes()
    differences = samples.copy()
    differences[:, 1:] -= samples[:, :-1]  # modulo 2^bits, as the format says
    return zlib.compress(np.ascontiguousarray(differences).astype(ordered).tobytes(), 5)
