"""Pixels and metadata of JPEG XL, by imagecodecs, which turns pixels upright; boxes and head are read here."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo.alpha import straight
from engine.photo.boxes import boxes
from engine.photo.decoding import Decoded, NotDecodable, check_expansion, check_size, split_alpha, without_prefix
from engine.photo.jxl_header import Header, read_header
from engine.photo.photo import Encoding, Metadata
from engine.photo.pixels import filled_up

CODESTREAM = b"\xff\x0a"
_MOST_UNPACKED = 1 << 24  # bytes of a compressed box
_ALPHA = 0


def decode_jxl(data: bytes, *, max_pixels: int) -> Decoded:
    """A still picture of up to 16 bits, already turned; more than 8 bits become 16."""
    header = read_header(_codestream_head(data))
    check_size(header.width, header.height, max_pixels)
    check_expansion(header.width, header.height, len(data), pixel_bytes=3 * (1 + (header.bits > 8)))
    _check(header)
    try:
        import imagecodecs

        samples: NDArray[Any] = np.asarray(imagecodecs.jpegxl_decode(data))
    except ImportError as error:
        raise NotDecodable(tr("is a JPEG XL file, and imagecodecs, which reads those, is not installed.")) from error
    samples = samples if samples.ndim == 3 else samples[..., None]
    if sorted(samples.shape[:2]) != sorted((header.height, header.width)) or samples.dtype not in (np.uint8, np.uint16):
        raise ValueError("decoded to another size or depth")
    pixels, alpha = split_alpha(filled_up(samples, header.bits))
    if alpha is not None and header.premultiplied:
        pixels = straight(pixels, alpha)
    return Decoded(pixels, alpha, samples.shape[2] < 3, _metadata(data), Encoding(), _notices(header), orientation=1)


def _check(header: Header) -> None:
    if header.is_animated:
        raise NotDecodable(tr("is animated; only still photos can be opened. Save one frame as a picture first."))
    if header.is_float or header.bits > 16:
        raise NotDecodable(tr("holds floating-point pixels or more than 16 bits. Convert it to 8 or 16 bits first."))
    if header.extra not in ((), (_ALPHA,)):
        raise NotDecodable(tr("holds channels beside grey or RGB and one alpha. Convert it first."))


def _codestream_head(data: bytes) -> bytes:
    if data[:2] == CODESTREAM:
        return data[:1024]
    for one in boxes(data):
        if one.type in (b"jxlc", b"jxlp"):
            start = one.start + (4 if one.type == b"jxlp" else 0)
            return data[start : min(one.end, start + 1024)]
    raise ValueError("no codestream in its boxes")


def _metadata(data: bytes) -> Metadata:
    if data[:2] == CODESTREAM:
        return Metadata()
    exif = xmp = b""
    for one in boxes(data):
        kind, content = one.type, data[one.start : one.end]
        if kind == b"brob":
            kind, content = content[:4], _unpacked(content[4:]) if content[:4] in (b"Exif", b"xml ") else b""
        if kind == b"Exif" and not exif:
            exif = without_prefix(content[4 + int.from_bytes(content[:4]) :])
        if kind == b"xml " and not xmp:
            xmp = content.rstrip(b"\0")
    return Metadata(exif=exif, xmp=xmp)


def _unpacked(content: bytes) -> bytes:
    """What Brotli made smaller; nothing where it cannot be, or would be very large."""
    import imagecodecs

    room = bytearray(_MOST_UNPACKED)
    try:
        return bytes(imagecodecs.brotli_decode(content, out=room))
    except Exception:  # of imagecodecs' own
        return b""


def _notices(header: Header) -> tuple[str, ...]:
    if header.has_plain_colours:
        return ()
    return (tr("The colour profile of a JPEG XL cannot be read here and is not kept, so colours may look different."),)
