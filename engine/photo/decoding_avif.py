"""Pixels and metadata of AVIF: what it says of itself by Pillow, more than 8 bits by imagecodecs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo.boxes import says_gain_map
from engine.photo.colours import said_as_films_do
from engine.photo.decoding import (
    OTHER_PICTURES,
    Decoded,
    NotDecodable,
    check_expansion,
    open_with_pillow,
    samples_of,
    split_alpha,
    without_prefix,
)
from engine.photo.exif import orientation_of
from engine.photo.items import Property, all_properties, main_properties, without_exif
from engine.photo.photo import Encoding, Metadata
from engine.photo.pixels import filled_up

if TYPE_CHECKING:
    from PIL import Image

_CODED_AS = b"av1C"
_HIGH, _TWELVE, _NO_COLOURS = 0x40, 0x20, 0x10  # bits of its third byte


def decode_avif(data: bytes, *, max_pixels: int) -> Decoded:
    """A still AVIF, as stored: Pillow puts how it is turned into the EXIF. More than 8 bits become 16."""
    from PIL import features

    if not features.check("avif"):
        raise NotDecodable(tr("is an AVIF file, and the installed Pillow cannot read those. Install a newer one."))
    said = main_properties(data, _CODED_AS)
    data, image, notices = _opened(data, max_pixels)
    with image:
        if getattr(image, "n_frames", 1) > 1:
            raise NotDecodable(tr("is animated; only still photos can be opened. Save one frame as a picture first."))
        metadata = Metadata(
            exif=without_prefix(image.info.get("exif") or b""),
            icc=image.info.get("icc_profile") or b"",
            xmp=(image.info.get("xmp") or b"").rstrip(b"\0"),
        )
        check_expansion(image.width, image.height, len(data))
        bits, is_grey = _depth(said)
        decoded = (_wide(data, bits, image) if bits > 8 else None) or Decoded(*samples_of(image)[:3])
    return replace(
        decoded,
        is_grey=decoded.is_grey or is_grey,
        metadata=metadata,
        encoding=Encoding(lossy=True),
        notices=notices + _notices(data, said),
        orientation=orientation_of(metadata.exif),
    )


def _opened(data: bytes, max_pixels: int) -> tuple[bytes, Image.Image, tuple[str, ...]]:
    """The file as it can be read: both libraries refuse damaged EXIF, which then goes with a sentence."""
    try:
        return data, open_with_pillow(data, "AVIF", max_pixels), ()
    except (OSError, ValueError):
        rest = without_exif(data)
        if rest == data:
            raise
        image = open_with_pillow(rest, "AVIF", max_pixels)
        return rest, image, (tr("The EXIF data is damaged and will not be saved."),)


def _wide(data: bytes, bits: int, image: Image.Image) -> Decoded | None:
    """None: it has 8 bits, whatever is said of it."""
    import imagecodecs

    samples: NDArray[Any] = np.asarray(imagecodecs.avif_decode(data))
    samples = samples if samples.ndim == 3 else samples[..., None]
    if samples.shape[:2] != (image.height, image.width):
        raise ValueError("decoded to another size")
    if samples.dtype != np.uint16:
        return None
    pixels, alpha = split_alpha(filled_up(samples, bits))
    return Decoded(pixels, alpha, samples.shape[2] < 3)


def _depth(said: list[Property]) -> tuple[int, bool]:
    """Bits per channel, and whether the picture has no colours (AV1-ISOBMFF, 2.3.3)."""
    third = next((content[2] for kind, content in said if kind == _CODED_AS and len(content) >= 4), 0)
    bits = 8 if not third & _HIGH else 12 if third & _TWELVE else 10
    return bits, bool(third & _NO_COLOURS)


def _notices(data: bytes, said: list[Property]) -> tuple[str, ...]:
    sentences = []
    auxiliary = [content for kind, content in all_properties(data) if kind == b"auxC"]
    if says_gain_map(data) or any(b"alpha" not in content for content in auxiliary):
        sentences.append(tr(OTHER_PICTURES))
    colours = [content for kind, content in said if kind == b"colr"]
    plain = next((content for content in colours if content[:4] == b"nclx"), b"")
    if plain and not any(content[:4] in (b"prof", b"rICC") for content in colours):
        sentences += said_as_films_do(int.from_bytes(plain[4:6]), int.from_bytes(plain[6:8]))
    return tuple(sentences)
