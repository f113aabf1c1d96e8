"""What in a folder is a photo or a mask, and why the rest is not."""

from __future__ import annotations

import os
from pathlib import Path

from app.batch.values import NotTaken, UsageError
from engine.language import tr
from engine.photo.beside import NOT_A_PHOTO, SOURCES_ENDING
from engine.photo.formats import OPENED, format_names, format_of, has_photo_suffix


def pictures_in(folder: Path) -> tuple[list[Path], tuple[NotTaken, ...]]:
    """The photos or masks in a folder by name, and why others that look like some are not among them.

    Raises:
        UsageError: the folder cannot be read.
    """
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith(NOT_A_PHOTO))
    except OSError as error:
        raise UsageError(
            tr("The folder {folder} cannot be read: {reason}.", folder=folder, reason=error.strerror)
        ) from error
    taken = [path for path in found if has_photo_suffix(path) and os.path.isfile(path)]
    names, are_taken = {path.stem for path in taken}, set(taken)
    reasons = ((path, _why_not(path)) for path in found if path not in are_taken)
    not_taken = tuple(NotTaken(path, why) for path, why in reasons if why)
    return [path for path in taken if not _is_sources(path, names)], not_taken


def _why_not(path: Path) -> str:
    """Why a file of a folder is left out; "" for a folder, and for what was never meant as a photo."""
    if os.path.isdir(path):
        return ""
    if has_photo_suffix(path):
        return tr("{name} was left out: it is no regular file, or may not be read.", name=path.name)
    row = format_of(path)
    if row is None:
        return ""
    return tr(
        "{name} was left out: it is a {kind} file; Lacuna opens {formats}.",
        name=path.name,
        kind=tr(row.name),
        formats=format_names(OPENED, "and"),
    )


def _is_sources(path: Path, names: set[str]) -> bool:
    """Whether a file is the marks of the source brushes that belong to a mask beside it."""
    return path.stem.endswith(SOURCES_ENDING) and path.stem.removesuffix(SOURCES_ENDING) in names
