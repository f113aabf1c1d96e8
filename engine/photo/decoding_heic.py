"""Pixels and metadata of HEIC, as phones write it, through libheif (``pillow-heif``). Opened only.

ISO/IEC 23008-12: how a picture is turned is a property of the file (``irot``, ``imir``), which libheif applies. What
EXIF says about it describes how the camera was held, and turns nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.photo.alpha import straight
from engine.photo.decoding import Decoded, NotDecodable, check_size, split_alpha, without_prefix
from engine.photo.exif import ExifDamaged, made_upright, xmp_made_upright
from engine.photo.photo import Metadata

if TYPE_CHECKING:
    from pillow_heif import HeifFile

_PLAIN_PRIMARIES = (1, 2)
"""Of ITU-T H.273: those of sRGB, and not said."""
_PLAIN_CURVES = (1, 2, 6, 13)
"""Of the same: those of BT.709, BT.601 and sRGB, and not said."""


def decode_heic(data: bytes, *, max_pixels: int) -> Decoded:
    """The main picture, already turned; more than 8 bits become 16."""
    file = _opened(data)
    image = file[file.primary_index]
    check_size(*image.size, max_pixels)
    info = cast("Mapping[str, Any]", image.info)
    samples = _samples(np.asarray(image), info["bit_depth"])
    pixels, alpha = split_alpha(samples)
    if alpha is not None and image.premultiplied_alpha:
        pixels = straight(pixels, alpha)
    return Decoded(pixels, alpha, samples.shape[2] < 3, _metadata(info), notices=_notices(info, len(file)))


def _opened(data: bytes) -> HeifFile:
    """Its boxes are read, no pixel is decoded."""
    try:
        import pillow_heif
    except ImportError as error:
        raise NotDecodable("is a HEIC file, and pillow-heif, which reads those, is not installed.") from error
    return pillow_heif.open_heif(data, convert_hdr_to_8bit=False)


def _samples(samples: NDArray[Any], bits: int) -> NDArray[Any]:
    """H×W×C. 10 or 12 bits come as the upper ones of 16: the lower ones are filled up, or white would be grey."""
    samples = samples if samples.ndim == 3 else samples[..., None]
    return samples if samples.dtype == np.uint8 else samples | (samples >> bits)


def _metadata(info: Mapping[str, Any]) -> Metadata:
    exif = without_prefix(info.get("exif") or b"")
    with contextlib.suppress(ExifDamaged):  # whoever turns photos upright says so
        exif = made_upright(exif) if exif else b""
    xmp = xmp_made_upright((info.get("xmp") or b"").rstrip(b"\0"))
    return Metadata(exif=exif, icc=info.get("icc_profile") or b"", xmp=xmp)


def _notices(info: Mapping[str, Any], pictures: int) -> tuple[str, ...]:
    notices = []
    if pictures > 1 or info.get("depth_images") or info.get("aux"):
        notices.append("The file also holds other pictures, such as a depth or gain map; only the main one is kept.")
    colours = info.get("nclx_profile")
    if colours and not info.get("icc_profile"):
        is_plain = colours["color_primaries"] in _PLAIN_PRIMARIES
        if not is_plain or colours["transfer_characteristics"] not in _PLAIN_CURVES:
            notices.append("The photo says what its colours are as films do; that is not kept, so they look different.")
    return tuple(notices)
