"""Save an edited photo with everything its file held: a person's file is written whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from numpy.typing import NDArray

from engine.errors import is_out_of_memory
from engine.files.atomic import NotOrdinaryError, replace_file
from engine.language import tr
from engine.photo.encoding import XMP_PREFIX
from engine.photo.encoding_jpeg import encode_again
from engine.photo.formats import SAVED, Format, first_suffixes, format_named, format_names, format_of
from engine.photo.photo import Encoding, Metadata, Photo, PhotoError
from engine.photo.pixels import samples_of

_SEGMENT = 65533  # bytes a JPEG segment can hold
_DISK_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))  # not every system knows quotas


def save_photo(
    photo: Photo,
    pixels: NDArray[Any],
    path: str | Path,
    *,
    format: str | None = None,  # noqa: A002 - the word for it, as in Photo.format
    quality: int | None = None,
    subsampling: int | None = None,
) -> tuple[str, ...]:
    """Write ``pixels`` (H×W×3, dtype of the photo) with the alpha and metadata of ``photo``.

    The format is ``format``, or the photo's own where it is saved over itself and can be, or told by the suffix.
    ``quality`` (1..100) applies to what is stored with loss; without it a JPEG keeps its own tables, and what was not
    changed as it is. ``subsampling`` is of the colours, as in ``Encoding``; without it a JPEG of a new quality has 0.

    Returns:
        Sentences about what the chosen format cannot hold and was left out.

    Raises:
        PhotoError: the format cannot hold the pixels, or the file cannot be written. An old file is intact.
    """
    if pixels.shape != photo.pixels.shape or pixels.dtype != photo.pixels.dtype:
        raise ValueError(f"pixels are {pixels.shape} of {pixels.dtype}, unlike the photo")
    path = Path(path)
    chosen = format or format_for(path, photo)
    _check_no_negative(photo, path)
    check_can_hold(photo, chosen, name=path.name)
    row = format_named(chosen)
    metadata, notices = _fitting(photo, row)
    try:
        encoding = _asked(photo.encoding, quality, subsampling)
        if photo.file and row.key == "JPEG":
            data, more = encode_again(photo, pixels, metadata, encoding, quality=quality, subsampling=subsampling)
            notices += more
        else:
            data = row.encode(samples_of(photo, pixels), metadata, encoding, quality)
    except PhotoError:
        raise
    except Exception as error:  # of any kind: each library has errors of its own, as when reading
        if is_out_of_memory(error):
            raise PhotoError(tr("{name} could not be saved: there is not enough memory.", name=path.name)) from error
        raise PhotoError(
            tr(
                "{name} could not be saved as {format}: {error}. Choose PNG instead.",
                name=path.name,
                format=tr(row.name),
                error=error,
            )
        ) from error
    write_atomically(path, lambda file: file.write(data))
    return notices


def format_for(path: Path, photo: Photo) -> str:
    """The key of the format a photo is saved in under this name.

    Raises:
        PhotoError: the suffix names none.
    """
    row = format_of(path)
    names_one = row is not None and row.saves
    is_own = photo.path is not None and path.absolute() == photo.path.absolute()
    if is_own and (format_named(photo.format).saves or not names_one):
        return photo.format  # whatever the file is called
    if row is None or not names_one:
        raise PhotoError(
            tr(
                "{name} does not name a format to save in. End the name in {suffixes}.",
                name=path.name,
                suffixes=first_suffixes(),
            )
        )
    return row.key


def _check_no_negative(photo: Photo, path: Path) -> None:
    """Whatever it is called: what cannot be taken again is not written over."""
    if photo.path is None or not format_named(photo.format).is_negative:
        return
    if path.absolute() == photo.path.absolute() or (path.exists() and os.path.samefile(path, photo.path)):
        name = format_named(photo.format).name
        raise PhotoError(
            tr(
                "{name} is a {format} file, which Lacuna never writes to. Choose another name.",
                name=path.name,
                format=tr(name),
            )
        )


def check_can_hold(photo: Photo, kind: str, *, name: str) -> None:
    """Say beforehand whether a photo fits into a format.

    Raises:
        PhotoError: it does not; the sentence says what to choose instead.
    """
    problem = _problem(photo, format_named(kind))
    if problem:
        instead = format_names(row for row in SAVED if not _problem(photo, row))
        raise PhotoError(tr("{name} {problem}. Choose {instead}.", name=name, problem=problem, instead=instead))


def can_hold(photo: Photo, kind: str) -> bool:
    """Whether a photo fits into a format as it is."""
    return not _problem(photo, format_named(kind))


def write_atomically(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """:func:`engine.files.atomic.replace_file` for what a person saves, with a sentence for each failure.

    Raises:
        PhotoError: the file could not be written; the old one is intact and the temporary one is gone.
    """
    try:
        replace_file(path, write)
    except OSError as error:
        raise PhotoError(
            tr("{name} could not be saved: {reason}", name=path.name, reason=_reason(error, path))
        ) from error


def _asked(encoding: Encoding, quality: int | None, subsampling: int | None) -> Encoding:
    """How the photo is to be encoded, where the person wants it otherwise than its file was."""
    if quality is not None:
        return replace(encoding, quantisation=(), subsampling=subsampling or 0)
    return encoding if subsampling is None else replace(encoding, subsampling=subsampling)


def _problem(photo: Photo, row: Format) -> str:
    """Why a photo does not fit into a format, as the end of a sentence; "" = it does."""
    name = tr(row.name)
    if not row.saves:
        return tr("cannot be saved as {format}", format=name)
    if photo.depth not in row.depths:
        return tr("has {depth} bits per channel, which {format} cannot hold", depth=photo.depth, format=name)
    if photo.alpha is not None and not row.holds_alpha:
        return tr("has transparency, which {format} cannot hold", format=name)
    if photo.metadata.icc and not row.holds_profile:
        return tr("has a colour profile, which {format} cannot be given here", format=name)
    if row.largest_side is not None and max(photo.shape) > row.largest_side:
        return tr("is wider or higher than the {side} pixels of {format}", side=row.largest_side, format=name)
    return ""


def _fitting(photo: Photo, row: Format) -> tuple[Metadata, tuple[str, ...]]:
    """The metadata a format can hold, and sentences about the rest."""
    kind, metadata, notices = row.key, photo.metadata, []
    if metadata.icc[16:20] == b"GRAY" and kind == "WEBP":
        metadata = replace(metadata, icc=b"")
        notices.append(tr("The grey colour profile was left out: WebP holds RGB."))
    if kind == "BMP" and (metadata.exif or metadata.icc or metadata.xmp):
        metadata = Metadata(dpi=metadata.dpi)
        notices.append(tr("EXIF, XMP and the colour profile were left out: BMP cannot hold them."))
    if metadata.dpi is not None and not row.says(metadata.dpi):
        metadata = replace(metadata, dpi=None)
        if kind != "JPEG" or not photo.file:  # a JPEG's own file says it in its own way, and mostly goes on saying it
            notices.append(
                tr(
                    "The resolution was left out: {format} cannot hold a number that small or that large.",
                    format=row.name,
                )
            )
    if kind == "JPEG":
        if len(metadata.exif) + 6 > _SEGMENT:
            metadata = replace(metadata, exif=b"")
            notices.append(tr("The EXIF data was left out: it is larger than JPEG can hold."))
        if len(metadata.xmp) + len(XMP_PREFIX) > _SEGMENT:
            metadata = replace(metadata, xmp=b"")
            notices.append(tr("The XMP data was left out: it is larger than JPEG can hold."))
    if kind != "PNG" and any(chunk in (b"tEXt", b"zTXt", b"iTXt") for chunk, _ in photo.metadata.png_chunks):
        captions = any(data.startswith(b"Raw profile type ") for _, data in photo.metadata.png_chunks)
        notices.append(
            tr(
                "The PNG text, and the captions (IPTC) in it, were left out: {format} cannot hold them.",
                format=row.name,
            )
            if captions
            else tr("The PNG text was left out: {format} cannot hold it.", format=row.name)
        )
    if kind != "JPEG" and photo.metadata.comment:
        notices.append(tr("The JPEG comment was left out: {format} cannot hold it.", format=row.name))
    if kind != "TIFF" and photo.metadata.photoshop:
        notices.append(tr("The captions and settings of Photoshop in the TIFF were left out: only TIFF keeps them."))
    return metadata, tuple(notices)


def _reason(error: OSError, path: Path) -> str:
    folder = path.parent
    if isinstance(error, NotOrdinaryError):
        return tr("a device or a pipe has that name. Choose another name.")
    if error.errno in _DISK_FULL:
        return tr("the disk is full. Free some space or choose another folder.")
    if error.errno == errno.EISDIR:
        return tr("a folder has that name. Choose another name.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("it or its folder {folder} may not be written to. Choose another folder.", folder=folder)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return tr("the folder {folder} does not exist. Choose another folder.", folder=folder)
    if error.errno == errno.ENAMETOOLONG:
        return tr("the name is too long. Choose a shorter one.")
    return tr("{reason}. Choose another folder.", reason=error.strerror or error)
