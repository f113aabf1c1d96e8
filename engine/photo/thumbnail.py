"""A small picture of a photo's file, as fast as its format allows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.files.regular import read_regular
from engine.photo import exif as exif_data
from engine.photo.decoding import decode_jpeg_reduced
from engine.photo.formats import recognised
from engine.photo.photo import Metadata, Photo
from engine.photo.pixels import to_8_bits
from engine.photo.reading import MAX_BYTES, MAX_PIXELS, load_photo


def load_thumbnail(path: Path, side: int) -> Photo:
    """The photo in a file, upright, with at most ``side`` px on its longer side, of 8 bits, with its colour profile.

    A JPEG is decoded at an eighth of its size or more, which takes a fraction of the time; its preview in EXIF is not
    believed, for not every program keeps it up to date.

    Raises:
        PhotoError: as ``load_photo``.
    """
    data = b""
    try:
        data = read_regular(path, MAX_BYTES)
        reduced = _reduced(data, side)
    except Exception:  # of any kind: load_photo reads it as it is opened, and has the sentence for what is wrong
        reduced = None
    photo = reduced or load_photo(data or path, name=path.name)
    return Photo(
        _shrunk(to_8_bits(photo.pixels), side),
        None if photo.alpha is None else _shrunk(to_8_bits(photo.alpha), side),
        photo.is_grey,
        photo.format,
        path,
        Metadata(icc=photo.metadata.icc),
    )


def _reduced(data: bytes, side: int) -> Photo | None:
    """A JPEG, no smaller than ``side``; None for other formats.

    Not under ``libraries_quiet``: Pillow's decoder prints nothing, and thumbnails are made for minutes.
    """
    row = recognised(data)
    if row is None or row.key != "JPEG":
        return None
    decoded = decode_jpeg_reduced(data, side, max_pixels=MAX_PIXELS)
    turn = exif_data.orientation_of(decoded.metadata.exif, decoded.metadata.xmp)
    return Photo(
        exif_data.turned(decoded.pixels, turn), is_grey=decoded.is_grey, format="JPEG", metadata=decoded.metadata
    )


def _shrunk(values: NDArray[np.uint8], side: int) -> NDArray[Any]:
    import cv2

    height, width = values.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return values
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.uint8)
