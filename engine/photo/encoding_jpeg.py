"""Save a photo that came from a JPEG as a JPEG again: outside of what was changed it stays what it was.

A photo that was turned upright is turned back, and its file goes on saying how it is to be turned: so blocks are kept
whatever the size. Turning the coefficients instead (as jpegtran does) would need sides that are whole coding units.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.language import tr
from engine.photo import exif as exif_data
from engine.photo.encoding import encode_jpeg
from engine.photo.formats import SUBSAMPLINGS
from engine.photo.jpeg_blocks import CannotKeepBlocks, check_can_keep, with_new_pixels
from engine.photo.jpeg_notes import with_notes
from engine.photo.photo import Encoding, Metadata, Photo
from engine.photo.pixels import samples_of


def encode_again(
    photo: Photo,
    pixels: NDArray[Any],
    metadata: Metadata,
    encoding: Encoding,
    *,
    quality: int | None = None,
    subsampling: int | None = None,
) -> tuple[bytes, tuple[str, ...]]:
    """A whole file, and sentences for the person.

    Only blocks with a changed pixel get new coefficients, in the order of the file, which keeps its orientation.
    Where that cannot be, all pixels are encoded anew, upright, and a sentence says why.

    Args:
        photo: with the ``file`` it came from.
        pixels: H×W×3 RGB uint8, upright.
        metadata: as it is to be saved, for upright pixels.
        encoding: how all pixels are encoded, if they have to be.
        quality: 1..100 encodes all pixels anew; None = keep what can be kept.
        subsampling: the same, as in ``Encoding``.
    """
    notices: tuple[str, ...] = ()
    try:
        _check_nothing_asked(quality, subsampling)
        said = _as_stored(metadata, photo.orientation)
        picture = _kept(photo, pixels)
    except CannotKeepBlocks as error:
        notices = (tr("The whole JPEG was encoded anew, because {reason}.", reason=error),)
        said = metadata
        picture = encode_jpeg(samples_of(photo, pixels), metadata, encoding, quality)
    data, more = with_notes(picture, photo.file, said)
    return data, notices + more


def why_encoded_anew(photo: Photo) -> str:
    """Why a JPEG of this photo cannot keep the blocks of its file, to end a sentence “… because”; "" = it can.

    Only the head of the file is looked at, so damage behind it is found out when it is saved.
    """
    if not photo.file:
        return tr("the photo was not a JPEG before")
    try:
        height, width = photo.shape if photo.orientation < 5 else photo.shape[::-1]
        check_can_keep(photo.file, (height, width))
        _as_stored(photo.metadata, photo.orientation)
    except CannotKeepBlocks as error:
        return str(error)
    return ""


def _check_nothing_asked(quality: int | None, subsampling: int | None) -> None:
    if quality is not None:
        raise CannotKeepBlocks(tr("quality {quality} was asked for", quality=quality))
    if subsampling is not None:
        raise CannotKeepBlocks(tr("colours of {subsampling} were asked for", subsampling=SUBSAMPLINGS[subsampling]))


def _kept(photo: Photo, pixels: NDArray[Any]) -> bytes:
    changed = exif_data.turned_back(np.any(pixels != photo.pixels, axis=2), photo.orientation)
    return with_new_pixels(photo.file, exif_data.turned_back(pixels, photo.orientation), changed)


def _as_stored(metadata: Metadata, orientation: int) -> Metadata:
    """Metadata that says of pixels in the order of the file how they are to be turned.

    Raises:
        CannotKeepBlocks: it has no place for that.
    """
    if orientation == 1:
        return metadata
    exif = exif_data.made_turned(metadata.exif, orientation) if metadata.exif else b""
    xmp = exif_data.xmp_made_turned(metadata.xmp, orientation)
    if exif_data.orientation_of(exif, xmp) != orientation:
        raise CannotKeepBlocks(tr("the file cannot say any more how it is turned"))
    return replace(metadata, exif=exif, xmp=xmp)
