"""A camera's RAW, developed by LibRaw (rawpy) to 16 bits of sRGB. Opened only: a RAW is a negative.

LibRaw turns the picture upright. What the camera says of it is read from the RAW's own directory, where that is a TIFF.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.language import mark, tr
from engine.photo import exif as exif_data
from engine.photo.decoding import Decoded, NotDecodable, check_expansion, check_size
from engine.photo.photo import Metadata
from engine.photo.tiff_directory import ExifDamaged

if TYPE_CHECKING:
    import rawpy

_SRGB_CURVE = (2.4, 12.92)
_MOST_CLIPPED = 0.001  # of the pixels, where the exposure is brightened
_TIFF_HEADS = (b"II*\0", b"MM\0*")
_DEVELOPED = mark("The RAW was developed with the camera's white balance, and is never written to.")


def decode_raw(data: bytes, *, max_pixels: int) -> Decoded:
    """The developed picture, already turned, in 16 bits."""
    try:
        import rawpy
    except ImportError as error:
        raise NotDecodable(
            tr("is a camera RAW file. Develop it with a RAW converter first; Lacuna never writes to it."),
            tr("a camera RAW file"),
        ) from error
    raw = rawpy.RawPy()
    try:
        raw.open_buffer(io.BytesIO(data))
        sizes = raw.sizes
        width, height = max(sizes.raw_width, sizes.iwidth), max(sizes.raw_height, sizes.iheight)
        check_size(width, height, max_pixels)
        check_expansion(width, height, len(data), pixel_bytes=2)
        raw.unpack()
        pixels = _developed(raw)
    except rawpy.LibRawError as error:
        raise NotDecodable(
            tr(
                "is a camera RAW file that cannot be developed here. "
                "Develop it with a RAW converter first; Lacuna never writes to it."
            ),
            tr("a camera RAW file"),
        ) from error
    finally:
        raw.close()
    metadata, notices = _metadata(data)
    return Decoded(pixels, metadata=metadata, notices=(tr(_DEVELOPED), *notices), orientation=1)


def _developed(raw: rawpy.RawPy) -> np.ndarray[Any, Any]:
    pixels = raw.postprocess(
        output_bps=16, use_camera_wb=True, gamma=_SRGB_CURVE, auto_bright_thr=_MOST_CLIPPED, user_flip=None
    )
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        pixels = np.repeat(pixels.reshape(*pixels.shape[:2], 1), 3, axis=2)
    return np.ascontiguousarray(pixels[..., :3])


def _metadata(data: bytes) -> tuple[Metadata, tuple[str, ...]]:
    """EXIF without the maker's private notes: they point into the RAW, and hold pictures."""
    if data[:4] not in _TIFF_HEADS:
        return Metadata(), (tr("What the camera wrote into it (EXIF) cannot be read from this kind of RAW."),)
    try:
        return Metadata(exif=exif_data.from_tiff(data, without=(exif_data.MAKER_NOTE,))), ()
    except ExifDamaged:
        return Metadata(), (tr("The EXIF data of this RAW cannot be kept."),)
