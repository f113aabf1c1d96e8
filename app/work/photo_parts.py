"""The photo of an archive: a link to its file, or the file itself, or what was read of it."""

from __future__ import annotations

import base64
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from app.work.archive import Form, member
from app.work.work import FileStamp, Work, WorkError, fingerprint
from engine.language import tr
from engine.photo.photo import Metadata, Photo
from engine.photo.reading import MAX_PIXELS, load_photo
from engine.photo.resolution import resolution

_TEXTS = ("exif", "icc", "xmp", "comment", "photoshop")
_BAND_ROWS = 256
_PLAIN = 100


class OriginalGone(WorkError):
    """The photo that an archive links to is in none of the places where it may be."""


class OriginalChanged(WorkError):
    """There is a photo, but not the one that was worked on."""


def write_photo(archive: zipfile.ZipFile, work: Work, digest: str) -> dict[str, Any]:
    """Put into the archive what cannot be read again; returns what the manifest says of the photo."""
    photo, file = work.photo, work.file
    said: dict[str, Any] = {"sha256": digest, "file": None, "format": photo.format}
    if file is not None:
        return {**said, "file": {"path": str(file.path), "size": file.size, "mtime_ns": file.mtime_ns}}
    if content := work.content or photo.file:
        archive.writestr("file", content, zipfile.ZIP_STORED)
        return {**said, "has_file": True}
    planes = {"pixels": photo.pixels} if photo.alpha is None else {"pixels": photo.pixels, "alpha": photo.alpha}
    for name, plane in planes.items():
        with archive.open(_member(name, plane), "w", force_zip64=True) as part:
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


def photo_from(
    archive: zipfile.ZipFile, said: dict[str, Any], form: Form, links: Sequence[Path] | None
) -> tuple[Photo, Path | None, bytes]:
    """The photo as it was opened, the file it was read from or None, and the bytes in the archive or none.

    Args:
        archive: opened for reading.
        said: what its manifest says of the photo.
        form: of the archive.
        links: where the photo's file may lie, the likeliest first; None = it is in the archive.

    Raises:
        OriginalGone: it is nowhere.
        OriginalChanged: something else is there.
        PhotoError: its file cannot be read.
        Exception: anything, when the archive is damaged.
    """
    if links is not None:
        return *_read_again(links, said["sha256"], form), b""
    content = member(archive, "file", form.limit) if said.get("has_file") else b""
    # Not from its path: what lies there now is something else.
    photo = load_photo(content, name=tr(form.photo)) if content else _from_archive(archive, said)
    if fingerprint(photo) != said["sha256"]:
        raise ValueError("the pixels are not what they were")
    return photo, None, content


def _read_again(links: Sequence[Path], digest: Any, form: Form) -> tuple[Photo, Path]:
    there = [path for path in links if FileStamp.of(path) is not None]
    for path in there:
        photo = load_photo(path)
        if fingerprint(photo) == digest:
            return photo, path
    path = (there or links)[-1]
    sentence = tr(form.other_original if there else form.no_original, name=path.name, where=path.parent)
    raise OriginalChanged(sentence) if there else OriginalGone(sentence)


def _from_archive(archive: zipfile.ZipFile, said: dict[str, Any]) -> Photo:
    height, width = said["size"]
    if height <= 0 or width <= 0 or height * width > MAX_PIXELS:
        raise ValueError("the photo has an impossible size")
    dtype = np.dtype({8: np.uint8, 16: np.uint16}[said["depth"]])
    size = height * width * dtype.itemsize
    pixels = np.frombuffer(member(archive, "pixels", 3 * size), dtype).reshape(height, width, 3)
    alpha = np.frombuffer(member(archive, "alpha", size), dtype).reshape(height, width) if said["alpha"] else None
    return replace(Photo(pixels, alpha, bool(said["grey"])), metadata=_metadata(said["metadata"]))


def _member(name: str, plane: np.ndarray[Any, Any]) -> zipfile.ZipInfo:
    """Packed, unless the plane is so plain that it would look like an archive made to fill the memory."""
    info = zipfile.ZipInfo(name)
    some = plane[:: max(1, len(plane) // 16)].tobytes()
    is_plain = len(zlib.compress(some, 1)) * _PLAIN < len(some)
    info.compress_type = zipfile.ZIP_STORED if is_plain else zipfile.ZIP_DEFLATED
    return info


def _said(metadata: Metadata) -> dict[str, Any]:
    chunks = [[_coded(kind), _coded(data)] for kind, data in metadata.png_chunks]
    texts = {name: _coded(getattr(metadata, name)) for name in _TEXTS}
    return {**texts, "dpi": metadata.dpi, "png_chunks": chunks}


def _metadata(said: dict[str, Any]) -> Metadata:
    across, down = map(float, said["dpi"] or (0, 0))
    return Metadata(
        **{name: _decoded(said.get(name, "")) for name in _TEXTS},  # copies of older versions have fewer
        dpi=resolution(across, down),
        png_chunks=tuple(_pair(pair) for pair in said["png_chunks"]),
    )


def _pair(said: Iterable[str]) -> tuple[bytes, bytes]:
    kind, data = said
    return _decoded(kind), _decoded(data)


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decoded(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
