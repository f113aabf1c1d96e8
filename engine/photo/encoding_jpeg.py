"""Save a photo that came from a JPEG as a JPEG again: outside of what was changed it stays what it was."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo.encoding import encode_jpeg
from engine.photo.jpeg_blocks import CannotKeepBlocks, with_new_pixels
from engine.photo.jpeg_notes import with_notes
from engine.photo.photo import Metadata, Photo
from engine.photo.pixels import samples_of


def encode_again(
    photo: Photo, pixels: NDArray[Any], metadata: Metadata, quality: int | None
) -> tuple[bytes, tuple[str, ...]]:
    """A whole file, and sentences for the person.

    Only blocks with a changed pixel get new coefficients. Where that cannot be, all pixels are encoded anew, and a
    sentence says why.

    Args:
        photo: with the ``file`` it came from.
        pixels: H×W×3 RGB uint8, upright.
        metadata: as it is to be saved.
        quality: 1..100 encodes all pixels anew; None = keep what can be kept.
    """
    notices: tuple[str, ...] = ()
    try:
        picture = _kept(photo, pixels, quality)
    except CannotKeepBlocks as error:
        notices = (f"The whole JPEG was encoded anew, because {error}.",)
        picture = encode_jpeg(samples_of(photo, pixels), metadata, photo.encoding, quality)
    data, more = with_notes(picture, photo.file, metadata)
    return data, notices + more


def _kept(photo: Photo, pixels: NDArray[Any], quality: int | None) -> bytes:
    if quality is not None:
        raise CannotKeepBlocks(f"quality {quality} was asked for")
    if photo.was_turned:
        raise CannotKeepBlocks("the photo was turned upright")
    return with_new_pixels(photo.file, pixels, np.any(pixels != photo.pixels, axis=2))
