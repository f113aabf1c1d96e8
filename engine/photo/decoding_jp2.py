"""Pixels and metadata of JPEG 2000, by imagecodecs; what the numbers mean is read from the boxes here."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo.alpha import straight
from engine.photo.boxes import Box, boxes
from engine.photo.decoding import Decoded, NotDecodable, check_expansion, check_size, split_alpha, without_prefix
from engine.photo.photo import Encoding, Metadata
from engine.photo.pixels import filled_up
from engine.photo.resolution import resolution

CODESTREAM = b"\xff\x4f\xff\x51"
EXIF_ID = b"JpgTiffExif->JP2"
XMP_ID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
SRGB, GREY = 16, 17
PREMULTIPLIED = 2
_METRE = 0.0254


@dataclass(slots=True)
class _Said:
    """What the boxes say; ``space``: the number of a colour space, 0 = a profile; ``opacity``: kinds of alpha."""

    codestream: bytes = b""
    space: int = 0
    icc: bytes = b""
    has_palette: bool = False
    opacity: list[int] = field(default_factory=list)
    dpi: tuple[float, float] | None = None
    exif: bytes = b""
    xmp: bytes = b""


def decode_jp2(data: bytes, *, max_pixels: int) -> Decoded:
    """JP2 or a bare codestream, grey or RGB with at most one alpha, up to 16 bits; more than 8 become 16."""
    said = _said(data)
    width, height, channels, bits = _head(said.codestream, max_pixels)
    check_expansion(width, height, len(data), pixel_bytes=channels * (1 + (bits > 8)))
    _check(said, channels)
    try:
        import imagecodecs

        samples: NDArray[Any] = np.asarray(imagecodecs.jpeg2k_decode(said.codestream, numthreads=os.cpu_count() or 1))
    except ImportError as error:
        raise NotDecodable(tr("is a JPEG 2000 file, and imagecodecs, which reads those, is not installed.")) from error
    samples = samples if samples.ndim == 3 else samples[..., None]
    if samples.shape != (height, width, channels) or samples.dtype not in (np.uint8, np.uint16):
        raise ValueError("decoded to another size or depth")
    pixels, alpha = split_alpha(filled_up(samples, bits))
    if alpha is not None and PREMULTIPLIED in said.opacity:
        pixels = straight(pixels, alpha)
    metadata = Metadata(exif=said.exif, icc=said.icc, xmp=said.xmp, dpi=said.dpi)
    return Decoded(pixels, alpha, channels < 3, metadata, Encoding())


def _head(codestream: bytes, max_pixels: int) -> tuple[int, int, int, int]:
    """Width, height, channels and bits (ITU-T T.800, A.5.1)."""
    if codestream[:4] != CODESTREAM or len(codestream) < 43:
        raise ValueError("no codestream")
    right, bottom, left, top = (int.from_bytes(codestream[at : at + 4]) for at in (8, 12, 16, 20))
    channels = int.from_bytes(codestream[40:42])
    width, height = right - left, bottom - top
    check_size(width, height, max_pixels)
    parts = [codestream[42 + 3 * index : 45 + 3 * index] for index in range(channels)]
    if not 1 <= channels <= 4:
        raise NotDecodable(
            tr("holds {channels} channels; only grey or RGB with at most one alpha can be opened.", channels=channels)
        )
    if any(len(part) < 3 or part[1:] != b"\1\1" for part in parts):
        raise NotDecodable(tr("stores its colours at another size than its brightness. Convert it to RGB first."))
    depth = parts[0][0]
    if any(part[0] != depth for part in parts) or depth & 0x80 or depth >= 16:
        raise NotDecodable(
            tr("holds signed pixels, channels of several depths or of more than 16 bits. Convert it first.")
        )
    return width, height, channels, depth + 1


def _check(said: _Said, channels: int) -> None:
    if said.has_palette:
        raise NotDecodable(tr("has a palette of few colours. Convert it to RGB first."))
    if said.space not in (0, SRGB, GREY) or said.icc[16:20] not in (b"", b"RGB ", b"GRAY"):
        raise NotDecodable(
            tr("is in CMYK or another colour space made for print or measuring. Convert it to RGB first.")
        )


def _said(data: bytes) -> _Said:
    said = _Said()
    if data[:4] == CODESTREAM:
        said.codestream = data
        return said
    for one in boxes(data):
        content = data[one.start : min(one.end, one.start + 16)]
        if one.type == b"jp2h":
            _read_header(data, one, said)
        elif one.type == b"jp2c" and not said.codestream:
            said.codestream = data[one.start : one.end]
        elif one.type == b"uuid" and content == EXIF_ID:
            said.exif = without_prefix(data[one.start + 16 : one.end])
        elif one.type == b"uuid" and content == XMP_ID:
            said.xmp = data[one.start + 16 : one.end].rstrip(b"\0")
    return said


def _read_header(data: bytes, header: Box, said: _Said) -> None:
    has_colours = False
    for one in boxes(data, header.start, header.end):
        content = data[one.start : one.end]
        if one.type == b"colr" and not has_colours and len(content) >= 3:
            has_colours = True
            said.space = int.from_bytes(content[3:7]) if content[0] == 1 else 0
            said.icc = content[3:] if content[0] in (2, 3) else b""
        elif one.type == b"pclr":
            said.has_palette = True
        elif one.type == b"cdef":
            kinds = [int.from_bytes(content[at + 2 : at + 4]) for at in range(2, len(content) - 5, 6)]
            said.opacity = [kind for kind in kinds if kind in (1, PREMULTIPLIED)]
        elif one.type == b"res ":
            for inner in boxes(data, one.start, one.end):
                said.dpi = _dpi(data[inner.start : inner.end]) or said.dpi


def _dpi(content: bytes) -> tuple[float, float] | None:
    """Across and down; the file says down first, per metre."""
    if len(content) < 10:
        return None
    numbers = [int.from_bytes(content[at : at + 2]) for at in (0, 2, 4, 6)]
    powers = [int.from_bytes(content[at : at + 1], signed=True) for at in (8, 9)]
    if 0 in numbers or max(map(abs, powers)) > 9:
        return None
    down, across = (numbers[2 * i] / numbers[2 * i + 1] * 10.0 ** powers[i] * _METRE for i in (0, 1))
    return resolution(across, down)
