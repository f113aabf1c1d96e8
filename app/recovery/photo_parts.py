"""The photo of a recovery copy: a link to its file where that is as it was, otherwise what was read of it."""

from __future__ import annotations

import base64
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from app.recovery.work import FileStamp, RecoveryError, fingerprint
from engine.photo.photo import Metadata, Photo
from engine.photo.reading import MAX_PIXELS, load_photo

_TEXTS = ("exif", "icc", "xmp", "comment", "photoshop")
_BAND_ROWS = 256


def write_photo(archive: zipfile.ZipFile, photo: Photo, file: FileStamp | None, digest: str) -> dict[str, Any]:
    """Put into the archive what cannot be read again; returns what the manifest says of the photo."""
    said: dict[str, Any] = {"sha256": digest, "file": None, "format": photo.format}
    if file is not None:
        return {**said, "file": {"path": str(file.path), "size": file.size, "mtime_ns": file.mtime_ns}}
    if photo.file:
        archive.writestr("file", photo.file, zipfile.ZIP_STORED)
        return {**said, "has_file": True}
    planes = {"pixels": photo.pixels} if photo.alpha is None else {"pixels": photo.pixels, "alpha": photo.alpha}
    for name, plane in planes.items():
        with archive.open(name, "w", force_zip64=True) as part:
            for row in range(0, len(plane), _BAND_ROWS):
                part.write(plane[row : row + _BAND_ROWS].tobytes())
    return {
        **said,
        "size": photo.shape,
        "depth": photo.depth,
        "alpha": photo.alpha is not None,
        "grey": photo.is_grey,
        "metadata": _said(photo.metadata),
    }


def photo_from(archive: zipfile.ZipFile, said: dict[str, Any], file: FileStamp | None, limit: int) -> Photo:
    """The photo as it was opened.

    Raises:
        RecoveryError: its file is gone or holds another picture now.
        PhotoError: its file cannot be read.
        Exception: anything, when the archive is damaged.
    """
    if file is not None:
        return _read_again(file, said["sha256"])
    photo = _from_archive(archive, said, limit)
    if fingerprint(photo) != said["sha256"]:
        raise ValueError("the pixels are not what they were")
    return photo


def _read_again(file: FileStamp, digest: Any) -> Photo:
    name = file.path.name
    if FileStamp.of(file.path) is None:
        where = file.path.parent
        sentence = f"“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered."
        raise RecoveryError(sentence)
    photo = load_photo(file.path)
    if fingerprint(photo) != digest:
        raise RecoveryError(
            f"“{name}” was changed by something else, and what was done fits only the photo as it was. "
            "The recovery copy is kept; put the old file back to use it."
        )
    return photo


def _from_archive(archive: zipfile.ZipFile, said: dict[str, Any], limit: int) -> Photo:
    if said.get("has_file"):
        # Not its path: what lies there now is something else.
        return load_photo(member(archive, "file", limit), name="The photo in the recovery copy")
    height, width = said["size"]
    if height <= 0 or width <= 0 or height * width > MAX_PIXELS:
        raise ValueError("the photo has an impossible size")
    dtype = np.dtype({8: np.uint8, 16: np.uint16}[said["depth"]])
    size = height * width * dtype.itemsize
    pixels = np.frombuffer(member(archive, "pixels", 3 * size), dtype).reshape(height, width, 3)
    alpha = np.frombuffer(member(archive, "alpha", size), dtype).reshape(height, width) if said["alpha"] else None
    return replace(Photo(pixels, alpha, bool(said["grey"])), metadata=_metadata(said["metadata"]))


def member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """The content of one member; never unpacks more than ``limit`` bytes.

    Raises:
        ValueError: it is larger.
        KeyError: there is none.
    """
    with archive.open(name) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise ValueError(f"{name} has more than {limit} bytes")
    return content


def _said(metadata: Metadata) -> dict[str, Any]:
    chunks = [[_coded(kind), _coded(data)] for kind, data in metadata.png_chunks]
    texts = {name: _coded(getattr(metadata, name)) for name in _TEXTS}
    return {**texts, "dpi": metadata.dpi, "png_chunks": chunks}


def _metadata(said: dict[str, Any]) -> Metadata:
    dpi = said["dpi"]
    across, down = (0.0, 0.0) if dpi is None else map(float, dpi)
    return Metadata(
        **{name: _decoded(said.get(name, "")) for name in _TEXTS},  # copies of older versions have fewer
        dpi=None if dpi is None else (across, down),
        png_chunks=tuple(_pair(pair) for pair in said["png_chunks"]),
    )


def _pair(said: Iterable[str]) -> tuple[bytes, bytes]:
    kind, data = said
    return _decoded(kind), _decoded(data)


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decoded(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
