"""Where the photos of a folder are saved: decided once. No Qt."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from engine.language import tr
from engine.photo.formats import savable

SUFFIX = "-filled"


class Where(Enum):
    """The three ways."""

    BESIDE = "beside"
    FOLDER = "folder"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the photos of a folder are saved.

    Attributes:
        where: which way.
        suffix: put after the stem of the name, for ``BESIDE``.
        folder: for ``FOLDER``.
    """

    where: Where
    suffix: str = SUFFIX
    folder: Path | None = None

    def target(self, photo: Path, taken: frozenset[Path] | set[Path] = frozenset()) -> Path:
        """The file that a photo is saved to; its format stays, or becomes PNG where it cannot be written.

        Args:
            photo: its own file.
            taken: files that were written for other photos: two folders may hold equal names.
        """
        own = savable(photo)
        if self.where is Where.OVER and own == photo:
            return photo
        if self.where is Where.FOLDER and self.folder is not None:
            return _free(self.folder / own.name, taken | {photo})
        suffix = self.suffix if self.where is Where.BESIDE else SUFFIX if own == photo else ""
        return _free(own.with_name(f"{own.stem}{suffix}{own.suffix}"), taken)

    @property
    def sentence(self) -> str:
        """For a button, such as “Beside the original, as name-filled”."""
        if self.where is Where.BESIDE:
            return tr("Beside the original, as name{suffix}", suffix=self.suffix)
        return tr("Into {folder}", folder=self.folder) if self.where is Where.FOLDER else tr("Over the original")


def problem_of(destination: Destination) -> str:
    """Why photos cannot be saved so; "" = they can."""
    suffix = destination.suffix
    if destination.where is Where.BESIDE:
        if not suffix.strip():
            return tr("Type what is added to the name, so that the original stays.")
        if os.sep in suffix or "/" in suffix or "\0" in suffix:
            return tr("The addition becomes part of a file name; leave out slashes.")
    if destination.where is Where.FOLDER and destination.folder is None:
        return tr("Choose the folder.")
    return ""


def _free(path: Path, taken: frozenset[Path] | set[Path]) -> Path:
    number, free = 2, path
    while free in taken:
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free
