"""Pixels and metadata of PNG, 8 and 16 bits, not yet turned upright."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo import png_chunks
from engine.photo.decoding import (
    Decoded,
    NotDecodable,
    check_size,
    open_with_pillow,
    samples_of,
    split_alpha,
    without_prefix,
)
from engine.photo.photo import Metadata, Plane

_XMP_IN_PNG = b"XML:com.adobe.xmp\0"
_KEPT_CHUNKS = frozenset([b"sRGB", b"gAMA", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"tEXt", b"zTXt", b"iTXt"])
_MAX_PROFILE = 16 * 2**20
_INCH = 0.0254  # metres


def decode_png(data: bytes, *, max_pixels: int) -> Decoded:
    """8 bits by Pillow, 16 bits by OpenCV from the bare pixel chunks, so that nothing converts colours."""
    header = png_chunks.read_header(data)
    check_size(header.width, header.height, max_pixels)
    chunks = list(png_chunks.read_chunks(data))
    if any(chunk.type == b"acTL" and int.from_bytes(chunk.data[:4]) > 1 for chunk in chunks):
        raise NotDecodable("is animated; only still photos can be opened. Save one frame as a picture first.")
    metadata = _png_metadata(chunks)
    if header.depth == 16:
        pixels, alpha, is_grey = _png_16_bit(header, chunks)
        return Decoded(pixels, alpha, is_grey, metadata)
    # The bare picture: Pillow reads no profile of more than 1 MB, and needs none.
    bare = png_chunks.join_chunks(c for c in chunks if c.type in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
    with open_with_pillow(bare, "PNG", max_pixels) as image:
        pixels, alpha, is_grey, notices = samples_of(image)
    if header.colour_type == 0 and header.depth in (2, 4):
        notices += (f"The photo held {header.depth} bits per pixel and is now 8-bit grey.",)
    return Decoded(pixels, alpha, is_grey, metadata, notices=notices)


def _png_16_bit(header: png_chunks.Header, chunks: list[png_chunks.Chunk]) -> tuple[NDArray[Any], Plane | None, bool]:
    try:
        import cv2
    except ImportError as error:
        raise NotDecodable("has 16 bits per channel, and opencv-python, which reads that, is not installed.") from error

    bare = png_chunks.join_chunks(c for c in chunks if c.type in (b"IHDR", b"IDAT", b"IEND"))
    samples = cv2.imdecode(np.frombuffer(bare, np.uint8), cv2.IMREAD_UNCHANGED)
    if samples is None or samples.dtype != np.uint16:
        raise ValueError("not decoded")
    is_grey = header.colour_type in (0, 4)
    if samples.ndim == 2:
        samples = samples[..., None]
    if samples.shape[2] >= 3:
        samples = samples[..., [2, 1, 0, 3][: samples.shape[2]]]  # BGR → RGB
    pixels, alpha = split_alpha(samples)
    key = next((c.data for c in chunks if c.type == b"tRNS"), None)
    if alpha is None and key is not None:
        transparent = np.frombuffer(key, ">u2").astype(np.uint16)
        alpha = np.where((pixels == transparent).all(axis=2), 0, 65535).astype(np.uint16)
    return pixels, alpha, is_grey


def _png_metadata(chunks: list[png_chunks.Chunk]) -> Metadata:
    exif = icc = xmp = legacy = b""
    dpi = None
    kept: list[tuple[bytes, bytes]] = []
    for kind, data in chunks:
        if kind == b"eXIf":
            exif = without_prefix(data)
        elif kind == b"iCCP":
            icc = _inflated(data.partition(b"\0")[2][1:])
        elif kind == b"iTXt" and data.startswith(_XMP_IN_PNG):
            xmp = _international_text(data)
        elif kind == b"pHYs" and len(data) == 9 and data[8] == 1:
            x, y = (int.from_bytes(data[i : i + 4]) * _INCH for i in (0, 4))
            dpi = (x, y) if x > 0 and y > 0 else None
        elif kind in (b"tEXt", b"zTXt", b"iTXt") and data.startswith(b"Raw profile type "):
            # How old programs smuggled EXIF into PNG; kept as it is, it would still turn the photo.
            if data.startswith((b"Raw profile type exif", b"Raw profile type APP1")):
                legacy = legacy or _raw_profile(kind, data)
            elif data.startswith((b"Raw profile type iptc", b"Raw profile type 8bim")):  # captions and keywords
                kept.append((kind, data))
        elif kind in _KEPT_CHUNKS:
            kept.append((kind, data))
    return Metadata(exif=exif or legacy, icc=icc, xmp=xmp, dpi=dpi, png_chunks=tuple(kept))


def _international_text(data: bytes) -> bytes:
    compressed, rest = data[len(_XMP_IN_PNG)], data[len(_XMP_IN_PNG) + 2 :]
    text = rest.split(b"\0", 2)[2]
    return _inflated(text) if compressed else text


def _raw_profile(kind: bytes, data: bytes) -> bytes:
    value = data.partition(b"\0")[2]
    text = _inflated(value[1:]) if kind == b"zTXt" else value
    try:
        return without_prefix(bytes.fromhex("".join(text.decode("ascii").split("\n")[3:])))
    except ValueError:
        return b""


def _inflated(data: bytes) -> bytes:
    """Decompressed, unless it is damaged or swells beyond reason."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(data, _MAX_PROFILE)
    except zlib.error:
        return b""
    return plain if inflater.eof else b""
