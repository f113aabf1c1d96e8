"""Files of PNG, JPEG, WebP and BMP from samples and metadata that fit; see ``Format.encode``."""

from __future__ import annotations

import io
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo.photo import Encoding, Metadata
from engine.photo.png_chunks import Chunk, encode_16_bit, insert_chunks

XMP_PREFIX = b"http://ns.adobe.com/xap/1.0/\0"
"""Of a JPEG segment that holds XMP."""

_JPEG_QUALITY = 95
_WEBP_QUALITY = 95
_WEBP_EFFORT = 25  # of 100, without loss: a quarter of the time of the default for files of the same size
_PNG_LEVEL = 4  # of 9: a third of the time of the default for files a few per cent larger


def encode_png(samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
    """PNG of 8 or 16 bits, always without loss."""
    if samples.dtype == np.uint16:
        plain = encode_16_bit(samples)
    else:
        plain = by_pillow(samples, "PNG", compress_level=_PNG_LEVEL)
    chunks = []
    if metadata.icc:
        chunks.append(Chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(metadata.icc)))
    if metadata.dpi is not None:
        x, y = (round(value / 0.0254) for value in metadata.dpi)
        chunks.append(Chunk(b"pHYs", x.to_bytes(4) + y.to_bytes(4) + b"\1"))
    if metadata.exif:
        chunks.append(Chunk(b"eXIf", metadata.exif))
    if metadata.xmp:
        chunks.append(Chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + metadata.xmp))
    return insert_chunks(plain, [*chunks, *(Chunk(*pair) for pair in metadata.png_chunks)])


def encode_jpeg(samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
    """JPEG with its own tables, if they are known and no ``quality`` is asked for; subsampled as ``encoding`` says."""
    options: dict[str, Any] = {"progressive": encoding.progressive, "dpi": metadata.dpi or (0, 0)}
    tables = encoding.quantisation
    if quality is None and 1 <= len(tables) <= 2:
        options["qtables"] = [list(table) for table in tables]
    else:
        options["quality"] = quality or _JPEG_QUALITY
    # 4:4:4 unless it is known or asked: the fill sits among known pixels, whose colours should not smear.
    options["subsampling"] = max(0, encoding.subsampling)
    if metadata.exif:
        options["exif"] = b"Exif\0\0" + metadata.exif
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.xmp:
        body = XMP_PREFIX + metadata.xmp
        options["extra"] = b"\xff\xe1" + (len(body) + 2).to_bytes(2) + body
    if metadata.comment:
        options["comment"] = metadata.comment
    try:
        return by_pillow(samples, "JPEG", **options)
    except OSError:
        if not options.pop("progressive"):
            raise
        # Pillow guesses the room a progressive file needs, and very noisy photos need more; others need none.
        return by_pillow(samples, "JPEG", **options)


def encode_webp(samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
    """WebP without loss, unless it had some or a ``quality`` is asked for."""
    lossy = quality is not None or encoding.lossy
    # "exact" keeps the colours under full transparency, which are known pixels like any other.
    options: dict[str, Any] = {"lossless": not lossy, "exact": True}
    options["quality"] = (quality or _WEBP_QUALITY) if lossy else _WEBP_EFFORT
    if metadata.exif:
        options["exif"] = metadata.exif
    if metadata.icc:
        options["icc_profile"] = metadata.icc
    if metadata.xmp:
        options["xmp"] = metadata.xmp
    if samples.shape[2] < 3:
        samples = np.dstack([np.repeat(samples[..., :1], 3, axis=2), samples[..., 1:]])
    return by_pillow(samples, "WEBP", **options)


def encode_bmp(samples: NDArray[Any], metadata: Metadata, encoding: Encoding, quality: int | None) -> bytes:
    """BMP, which holds nothing but pixels and resolution."""
    return by_pillow(samples, "BMP", dpi=metadata.dpi or (0, 0))  # of none Pillow would make one


def by_pillow(samples: NDArray[Any], kind: str, **options: Any) -> bytes:
    """A file of H×W×C samples; ``kind`` and ``options`` as ``Image.save`` takes them."""
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(samples[..., 0] if samples.shape[2] == 1 else samples))
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()
