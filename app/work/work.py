"""Work: what has to be kept of an open photo so that it comes back as it was seen. NumPy; no Qt, no torch."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from app.document.delta import Delta, Recorder
from app.document.document import Document
from app.document.edits import Edit, Kind
from app.document.sources import ONLY_HERE
from app.work.step import Step
from engine.errors import Refused
from engine.photo.photo import Photo


class WorkError(Refused):
    """Work could not be kept or brought back; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class FileStamp:
    """A file as it was at one moment: who finds another size or time knows that it was written since.

    Attributes:
        path: absolute.
        size: bytes.
        mtime_ns: when it was last written, in nanoseconds.
    """

    path: Path
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: Path) -> FileStamp | None:
        """As it is now; None when there is no regular file there, or it cannot be asked."""
        try:
            is_file, state = path.is_file(), path.stat()
        except (OSError, ValueError):
            return None
        return cls(path.absolute(), state.st_size, state.st_mtime_ns) if is_file else None


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """An open photo and all that was done to it. Made of references: nothing is copied, and nobody writes to them.

    Attributes:
        photo: as it was opened.
        file: where the same pixels can be read again; None = nowhere, so they are part of the work.
        content: all bytes of the file that the photo was read from; empty = not known, or not wanted.
        name: what the window calls it.
        target: the file that Save writes; None = it asks.
        given_up: edits that cannot be undone any more, oldest first.
        steps: what can be undone, or done again, oldest first.
        position: how many of the steps are done.
        preview: h×w×4 uint8, B G R A, premultiplied, as it looks now; at most PREVIEW_SIDE on a side.
    """

    photo: Photo
    file: FileStamp | None
    name: str
    target: Path | None
    given_up: tuple[Edit, ...]
    steps: tuple[Step, ...]
    position: int
    preview: NDArray[np.uint8]
    content: bytes = b""

    @property
    def nbytes(self) -> int:
        """Bytes of what was done, packed, without what fillers said."""
        return sum(edit.nbytes for edit in (*self.given_up, *(step.edit for step in self.steps)))


PREVIEW_SIDE = 256
"""Px."""


MOST_UNPACKED = 32 << 30
"""Bytes that the changes of all edits may have unpacked: bringing them back must not take for ever."""


def unpacked_bytes(edits: Iterable[Edit]) -> int:
    """At most so many bytes the changes of these edits have, unpacked."""
    return sum(
        tile.bounds.area * (6 if kind == "pixels" else 2) // (16 if kind == "mask" else 1)
        for edit in edits
        for kind, delta in edit.deltas
        for tile in delta.tiles
    )


def fingerprint(photo: Photo) -> str:
    """Of size, type, pixels and alpha: equal exactly when work on one photo fits the other. SHA-256, hexadecimal.

    Of what was decoded, not of the file: the edits are changes of pixels, and a file may change around them.
    """
    said = hashlib.sha256(f"{photo.pixels.shape} {photo.pixels.dtype.name} {photo.alpha is not None}".encode())
    said.update(photo.pixels.data.cast("B"))
    if photo.alpha is not None:
        said.update(photo.alpha.data.cast("B"))
    return said.hexdigest()


def redone(
    photo: Photo,
    given_up: Sequence[Edit],
    steps: Sequence[Edit],
    position: int,
    on_step: Callable[[int, Document], None] = lambda _number, _document: None,
) -> Document:
    """A document with everything done to it again, up to a step.

    Args:
        photo: as it was when the first edit was made.
        given_up: edits that are not applied; afterwards they are.
        steps: the same, but of these only the ones that are in the document.
        position: how many of the steps are in it.
        on_step: shown the document after each of the steps, counted from 0.

    Raises:
        ValueError: an edit does not fit the photo.
    """
    document = Document(photo)
    for number, edit in enumerate((*given_up, *steps), -len(given_up)):
        for kind, delta in edit.deltas:
            if kind == "alpha" and document.alpha is None:
                raise ValueError("an edit of transparency, which the photo does not have")
            for tile in delta.tiles:
                tile.check(document.array(kind))
        document.redo(edit)
        _check_sources(document, edit)
        if number >= 0:
            on_step(number, document)
    for edit in reversed(steps[position:]):
        document.undo(edit)
    return document


def merged(photo: Photo, edits: tuple[Edit, ...]) -> Edit:
    """Edits made one after another as one that takes no more memory than the photo; they themselves stay as they are.

    Args:
        photo: as it was when the first of them was made.
        edits: the first ones that were made; they fit it.
    """
    document = Document(photo)
    kinds = {kind for edit in edits for kind, _ in edit.deltas}
    recorders = {kind: Recorder(document.array(kind)) for kind in kinds}
    for edit in edits:
        for kind, delta in edit.deltas:
            for bounds, difference in delta.differences(document.array(kind)):
                recorders[kind].about_to_change(bounds)
                document.array(kind)[bounds.slices] ^= difference
    found = [(kind, recorder.finish()) for kind, recorder in recorders.items()]
    return Edit(edits[-1].label, [(kind, delta) for kind, delta in found if delta is not None])


def unapplied(label: str, deltas: list[tuple[str, Delta]]) -> Edit:
    """An edit from a file.

    Raises:
        ValueError: it changes what a document does not have.
    """
    if any(kind not in get_args(Kind) for kind, _ in deltas):
        raise ValueError("an edit of something that a document does not have")
    return Edit(label, deltas)  # type: ignore[arg-type]  # the kinds were checked


def has_sound_sources(shape: tuple[int, int], edits: Iterable[Edit]) -> bool:
    """Whether ``redone`` finds no sources that mean nothing after any of these edits of a photo of this size."""
    sources = np.zeros(shape, np.uint8)
    for edit in edits:
        for kind, delta in edit.deltas:
            if kind == "sources":
                for bounds, difference in delta.differences(sources):
                    sources[bounds.slices] ^= difference
        if not _are_sound(sources, edit):
            return False
    return True


def _check_sources(document: Document, edit: Edit) -> None:
    if not _are_sound(document.sources, edit):
        raise ValueError("an edit makes sources that mean nothing")


def _are_sound(sources: NDArray[np.uint8], edit: Edit) -> bool:
    parts = [delta.bounds.slices for kind, delta in edit.deltas if kind == "sources"]
    return not any((sources[part] > ONLY_HERE).any() for part in parts)
