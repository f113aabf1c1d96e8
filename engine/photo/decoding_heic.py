"""Pixels and metadata of HEIC, as phones write it, through libheif (``pi-heif``). Opened only.

ISO/IEC 23008-12: how a picture is turned is a property of the file (``irot``, ``imir``), which libheif applies. What
EXIF says about it describes how the camera was held, and turns nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo.alpha import straight
from engine.photo.boxes import inside, says_gain_map
from engine.photo.colours import said_as_films_do
from engine.photo.decoding import (
    OTHER_PICTURES,
    Decoded,
    NotDecodable,
    check_expansion,
    check_size,
    split_alpha,
    without_prefix,
)
from engine.photo.photo import Metadata

if TYPE_CHECKING:
    from pi_heif import HeifFile, HeifImage


def decode_heic(data: bytes, *, max_pixels: int) -> Decoded:
    """The main picture, already turned; more than 8 bits become 16."""
    file = _opened(data)
    image = file[file.primary_index]
    width, height = image.size
    check_size(width, height, max_pixels)
    check_expansion(width, height, len(data))
    info = cast("Mapping[str, Any]", image.info)
    samples = _samples(image)
    pixels, alpha = split_alpha(samples)
    if alpha is not None and image.premultiplied_alpha:
        pixels = straight(pixels, alpha)
    notices = _notices(info, has_more=len(file) > 1 or says_gain_map(data))
    return Decoded(pixels, alpha, samples.shape[2] < 3, _metadata(info), notices=notices, orientation=1)


def _opened(data: bytes) -> HeifFile:
    """Its boxes are read, no pixel is decoded."""
    try:
        import pi_heif
    except ImportError as error:
        raise NotDecodable(tr("is a HEIC file, and pi-heif, which reads those, is not installed.")) from error
    _check_names(data)
    # Its own ways of making rows adjoin and of filling 16 bits write beyond a grey picture that has fewer bits than its
    # header says, and the whole program ends (1.4.0).
    return pi_heif.open_heif(data, convert_hdr_to_8bit=False, hdr_to_16bit=False, remove_stride=False)


def _check_names(data: bytes) -> None:
    """Refuse kinds of items that are no text: pi-heif 1.4 ends the whole program over them.

    Raises:
        BoxesDamaged: the boxes cannot be followed.
        UnicodeDecodeError: a kind is no text.
    """
    for table in inside(data, (b"meta", b"iinf")):
        count = 4 if data[table.start] else 2
        for entry in inside(data, (b"infe",), table.start + 4 + count, table.end):
            content = data[entry.start : entry.end]
            at = 4 + (4 if content[:1] >= b"\3" else 2) + 2  # after its version, number and protection
            kind, _, rest = content[at:].partition(b"\0")  # what follows is its name, and of what kind it is inside
            kind[:4].decode("utf-8")
            rest.decode("utf-8")
    for container in inside(data, (b"meta", b"iprp", b"ipco")):
        for one in inside(data, (b"auxC",), container.start, container.end):
            data[one.start + 4 : one.end].partition(b"\0")[0].decode("utf-8")


def _samples(image: HeifImage) -> NDArray[Any]:
    """H×W×C, uint8 or uint16; of 10 or 12 bits the upper ones are repeated below them, so that white stays white.

    Raises:
        ValueError: the picture has fewer bits than the header says, or another number than there is.
    """
    colours, _, is_deep = image.mode.partition(";")
    kind = np.dtype("<u2" if is_deep else np.uint8)
    (width, height), channels = image.size, len(colours)
    data, stride = np.frombuffer(image.data, np.uint8), int(image.stride)
    # Rows that are too short or too few cannot be reshaped, which is the ValueError.
    rows = data[: stride * height].reshape(height, stride)[:, : width * channels * kind.itemsize]
    # A copy: what pi-heif hands out is freed with the image, whoever still holds it.
    samples = np.ascontiguousarray(rows).view(kind).reshape(height, width, channels)
    if not is_deep:
        return samples.copy()
    bits = int(image.info["bit_depth"])
    if not 8 < bits <= 16:
        raise ValueError(f"{bits} bits a sample")
    return (samples << (16 - bits)) | (samples >> (2 * bits - 16))


def _metadata(info: Mapping[str, Any]) -> Metadata:
    exif = without_prefix(info.get("exif") or b"")
    xmp = (info.get("xmp") or b"").rstrip(b"\0")
    return Metadata(exif=exif, icc=info.get("icc_profile") or b"", xmp=xmp)


def _notices(info: Mapping[str, Any], *, has_more: bool) -> tuple[str, ...]:
    notices = []
    if has_more or info.get("depth_images") or info.get("aux"):
        notices.append(tr(OTHER_PICTURES))
    colours = info.get("nclx_profile")
    if colours and not info.get("icc_profile"):
        notices += said_as_films_do(colours["color_primaries"], colours["transfer_characteristics"])
    return tuple(notices)
