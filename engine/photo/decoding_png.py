"""Pixels and metadata of PNG, 8 and 16 bits, not yet turned upright."""

from __future__ import annotations

import textwrap
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo import png_chunks
from engine.photo.claims import DEFLATE, check_claim, check_pieces
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
from engine.photo.photoshop import without_previews
from engine.photo.resolution import resolution

_XMP_IN_PNG = b"XML:com.adobe.xmp\0"
_KEPT_CHUNKS = frozenset([b"sRGB", b"gAMA", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"tEXt", b"zTXt", b"iTXt"])
_MAX_PROFILE = 16 * 2**20
_MOST_PROFILES = 8  # of captions; each has to be unpacked, and programs write one or two
_INCH = 0.0254  # metres
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # per pixel, by type of colour


def decode_png(data: bytes, *, max_pixels: int) -> Decoded:
    """8 bits by Pillow, 16 bits by OpenCV from the bare pixel chunks, so that nothing converts colours."""
    header = png_chunks.read_header(data)
    check_size(header.width, header.height, max_pixels)
    chunks = _chunks(data)
    packed = sum(len(chunk.data) for chunk in chunks if chunk.type == b"IDAT")
    check_claim(header.width * header.height * header.depth * _SAMPLES.get(header.colour_type, 1) // 8, packed, DEFLATE)
    if any(chunk.type == b"acTL" and int.from_bytes(chunk.data[:4]) > 1 for chunk in chunks):
        raise NotDecodable(tr("is animated; only still photos can be opened. Save one frame as a picture first."))
    metadata = _png_metadata(chunks)
    if header.depth == 16:
        pixels, alpha, is_grey = _png_16_bit(header, chunks)
        return Decoded(pixels, alpha, is_grey, metadata)
    # The bare picture: Pillow reads no profile of more than 1 MB, and needs none.
    bare = png_chunks.join_chunks(c for c in chunks if c.type in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
    with open_with_pillow(bare, "PNG", max_pixels) as image:
        pixels, alpha, is_grey, notices = samples_of(image)
    if header.colour_type == 0 and header.depth in (2, 4):
        notices += (tr("The photo held {depth} bits per pixel and is now 8-bit grey.", depth=header.depth),)
    return Decoded(pixels, alpha, is_grey, metadata, notices=notices)


def _chunks(data: bytes) -> list[png_chunks.Chunk]:
    chunks = []
    for chunk in png_chunks.read_chunks(data):
        chunks.append(chunk)
        check_pieces(len(chunks), "chunks")
    return chunks


def _png_16_bit(header: png_chunks.Header, chunks: list[png_chunks.Chunk]) -> tuple[NDArray[Any], Plane | None, bool]:
    try:
        import cv2
    except ImportError as error:
        raise NotDecodable(
            tr("has 16 bits per channel, and opencv-python, which reads that, is not installed.")
        ) from error

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
    exif = icc = xmp = b""
    legacy: bytes | None = None
    has_icc, profiles, dpi = False, 0, None
    kept: list[tuple[bytes, bytes]] = []
    for kind, data in chunks:
        if kind == b"eXIf":
            exif = without_prefix(data)
        elif kind == b"iCCP" and not has_icc:
            has_icc = True  # there may be one; each that is not it would be unpacked for nothing
            icc = _inflated(data.partition(b"\0")[2][1:])
        elif kind == b"iTXt" and data.startswith(_XMP_IN_PNG):
            xmp = xmp or _international_text(data)
        elif kind == b"pHYs" and len(data) == 9 and data[8] == 1:
            x, y = (int.from_bytes(data[i : i + 4]) * _INCH for i in (0, 4))
            dpi = resolution(x, y)
        elif kind in (b"tEXt", b"zTXt", b"iTXt") and data.startswith(b"Raw profile type "):
            # How old programs smuggled EXIF into PNG; kept as it is, it would still turn the photo.
            if data.startswith((b"Raw profile type exif", b"Raw profile type APP1")):
                legacy = _raw_profile(kind, data) if legacy is None else legacy
            elif data.startswith((b"Raw profile type iptc", b"Raw profile type 8bim")) and profiles < _MOST_PROFILES:
                profiles += 1  # captions and keywords
                kept.append(_without_previews(kind, data))
        elif kind in _KEPT_CHUNKS:
            kept.append((kind, data))
    return Metadata(exif=exif or legacy or b"", icc=icc, xmp=xmp, dpi=dpi, png_chunks=tuple(kept))


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


def _without_previews(kind: bytes, data: bytes) -> tuple[bytes, bytes]:
    """The chunk itself, unless a small copy of the picture is in it."""
    profile = _raw_profile(kind, data)
    kept = without_previews(profile)
    if kept == profile:
        return kind, data
    name = data.partition(b"\0")[0]
    lines = "\n".join(textwrap.wrap(kept.hex(), 72))
    text = f"\n{name.split()[-1].decode('latin-1')}\n{len(kept):8}\n{lines}\n"
    return b"zTXt", name + b"\0\0" + zlib.compress(text.encode("latin-1"))


def _inflated(data: bytes) -> bytes:
    """Decompressed, unless it is damaged or swells beyond reason."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(data, _MAX_PROFILE)
    except zlib.error:
        return b""
    return plain if inflater.eof else b""
