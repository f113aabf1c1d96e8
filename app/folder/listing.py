"""Which photos there are to go through: those of a folder, or the files that were named. No Qt."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.folder.destination import Destination, Where
from engine.errors import Refused
from engine.language import tr
from engine.photo.beside import NOT_A_PHOTO, is_beside, photo_of_mask
from engine.photo.formats import OPENED, format_names, has_photo_suffix


class FolderError(Refused):
    """There is nothing to go through; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Photos in the order in which they are gone through.

    Attributes:
        folder: that was listed; None when files were named.
        photos: absolute.
    """

    folder: Path | None
    photos: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Single:
    """One photo was named, and maybe its mask."""

    photo: Path
    mask: Path | None = None


def listed(paths: Sequence[Path], result_suffix: str = "") -> Listing | Single:
    """What was named: a folder's photos, several files', or only one.

    Folders are not searched below their first level. Masks and marks that lie beside their photos are left out, and
    of folders what was saved beside a photo with ``result_suffix``: who names such a file itself wants to see it.
    Where several things are named, the photos of all the folders among them count.

    Raises:
        FolderError: a folder cannot be read, or there is no photo in what was named.
    """
    paths = [Path(os.path.abspath(path)) for path in paths]
    folders = [path for path in paths if os.path.isdir(path)]
    if len(paths) == 1 and not folders:
        return Single(paths[0])  # whatever it is: who opens it says what is wrong
    files = [path for path in paths if path not in folders and not path.name.startswith(NOT_A_PHOTO)]
    if len(files) == 2 and not folders and (pair := _paired(*files)) is not None:
        return pair
    named = [path for path in files if has_photo_suffix(path)]
    found = [*_photos_of(named), *(photo for folder in folders for photo in photos_in(folder, result_suffix))]
    if not found:
        opened = format_names(OPENED, "and")
        raise FolderError(
            tr("There is no photo in {folder}; Lacuna opens {formats}.", folder=folders[0], formats=opened)
            if folders
            else tr("There is no photo among these files; Lacuna opens {formats}.", formats=opened)
        )
    return Listing(folders[0] if len(paths) == 1 else None, tuple(dict.fromkeys(found)))


def photos_in(folder: Path, result_suffix: str = "") -> tuple[Path, ...]:
    """Its photos in the order a person expects, without what was saved beside them with this after the stem.

    Raises:
        FolderError: it cannot be read.
    """
    try:
        with os.scandir(folder) as entries:
            found = [path for entry in entries if has_photo_suffix(path := folder / entry.name) and _is_file(entry)]
    except OSError as error:
        raise FolderError(
            tr("The folder {folder} is not there any more; choose another one.", folder=folder)
            if isinstance(error, FileNotFoundError)
            else tr("The folder {folder} cannot be read; choose another one.", folder=folder)
        ) from error
    photos = _photos_of(path for path in found if not path.name.startswith("."))
    return tuple(_without_results(photos, result_suffix))


def _paired(first: Path, second: Path) -> Single | None:
    """Two files of which one is the other's mask by its name."""
    for photo, mask in ((first, second), (second, first)):
        if photo_of_mask(mask.stem) == photo.stem:
            return Single(photo, mask)
    return None


def _photos_of(paths: Iterable[Path]) -> list[Path]:
    """Without what belongs to another photo; two folders may hold equal names."""
    by_folder: dict[Path, list[Path]] = {}
    for path in paths:
        by_folder.setdefault(path.parent, []).append(path)
    photos: list[Path] = []
    for among in by_folder.values():
        stems = {path.stem for path in among}
        photos += sorted(
            (path for path in among if not is_beside(path.stem, stems)), key=lambda path: _order(path.name)
        )
    return photos


def _without_results(photos: Sequence[Path], suffix: str) -> list[Path]:
    """Without those called as what is saved beside another one of the folder, and of the type it would have.

    A suffix without a letter, such as -2, is what cameras and copies number photos with: it says nothing.
    """
    if not any(sign.isalpha() for sign in suffix):
        return list(photos)
    beside, results = Destination(Where.BESIDE, suffix), set[Path]()
    for photo in photos:
        results.add(beside.target(photo, results))
    return [photo for photo in photos if photo not in results]


def _order(name: str) -> tuple[list[tuple[int, str]], str]:
    """IMG_2 comes before IMG_10, whatever their case."""
    parts = re.split(r"(\d+)", name.casefold())
    # A digit that is no decimal one, such as a superscript, stays text; a very long number is compared by its length.
    return [(len(part.lstrip("0")), part.lstrip("0")) if part.isdecimal() else (-1, part) for part in parts], name


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
