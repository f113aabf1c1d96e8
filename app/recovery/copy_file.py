"""A recovery copy: unsaved work as one file, written atomically for its owner's eyes, believed in nothing when read.

It is a zip: ``manifest.json`` says what is there, ``preview`` is the picture (see ``Work``), ``changes`` the tiles of
all edits one after another, as they are stored for undo. A photo that cannot be read again from its file is in it too:
as the JPEG that it was (``file``), or as its ``pixels`` and ``alpha``. Nothing in it is executed.
"""

from __future__ import annotations

import json
import os
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from app.document.delta import Delta, TileDelta
from app.document.document import Document
from app.document.edits import Edit
from app.recovery.photo_parts import member, photo_from, write_photo
from app.recovery.work import PREVIEW_SIDE, FileStamp, RecoveryError, Work, redone, unapplied
from engine.errors import Refused
from engine.files.atomic import replace_file
from engine.geometry import Bounds

VERSION = 1
MAX_BYTES = 1 << 30
"""The largest recovery copy that is written or read."""
_MAX_MANIFEST = 32 << 20
_MAX_TILES = 500_000
_SHOWN = 200  # characters of a name
_DAMAGED = "The recovery copy is damaged and cannot be used."
_NEWER = "The recovery copy was written by a newer version of Lacuna; open it with that one."


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """What a recovery copy says at its head.

    Attributes:
        copy: its file.
        name: what the window called the photo.
        when: seconds since 1970 when it was written.
        preview: as in ``Work``.
        file: the photo's file as it was; None when the photo is in the copy.
    """

    copy: Path
    name: str
    when: float
    preview: NDArray[np.uint8]
    file: FileStamp | None


@dataclass(frozen=True, slots=True, eq=False)
class Recovered:
    """Work that was brought back: a document as it was seen, and its undo steps, as in ``Work``."""

    document: Document
    name: str
    target: Path | None
    given_up: tuple[Edit, ...]
    steps: tuple[Edit, ...]
    position: int


def write_copy(work: Work, fingerprint: str, path: Path) -> None:
    """Write it atomically, readable for its owner only.

    Raises:
        RecoveryError: it would be larger than ``MAX_BYTES``.
        OSError: it could not be written; an old one is intact.
    """
    size = work.nbytes + (work.photo.pixels.nbytes if work.file is None else 0)
    if size > MAX_BYTES:
        raise RecoveryError("What was done to this photo is too much to keep for recovery; save it now and then.")
    replace_file(path, lambda file: _write(work, fingerprint, file))


def read_summary(path: Path) -> Summary:
    """The head of a copy, without its changes.

    Raises:
        RecoveryError: it is damaged, or of a newer version.
    """
    with _opened(path) as archive:
        manifest = _manifest(archive)
        file = _stamp(manifest["photo"]["file"])
        preview = _preview(archive, *map(_whole, manifest["preview"]))
        return Summary(path, _text(manifest["name"])[:_SHOWN], float(manifest["when"]), preview, file)


def read_copy(path: Path) -> Recovered:
    """Bring everything back. Reads the photo, too, and takes as long.

    Raises:
        RecoveryError: the copy is damaged, or the photo is not what it was.
        PhotoError: the photo cannot be read.
    """
    with _opened(path) as archive:
        manifest = _manifest(archive)
        said = manifest["photo"]
        photo = photo_from(archive, said, _stamp(said["file"]), MAX_BYTES)
        count, position = len(manifest["steps"]), _whole(manifest["position"])
        if position > count:
            raise ValueError("more steps are done than there are")
        edits = _edits(archive, [*manifest["given_up"], *manifest["steps"]])
        given_up, steps = edits[: len(edits) - count], edits[len(edits) - count :]
        target = None if manifest["target"] is None else Path(_text(manifest["target"]))
        document = redone(photo, given_up, steps, position)
        return Recovered(document, _text(manifest["name"]), target, given_up, steps, position)


# ---- writing -------------------------------------------------------------------------------------------


def _write(work: Work, fingerprint: str, file: BinaryIO) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(file.fileno(), 0o600)  # before anything is in it
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        manifest = {
            "lacuna-recovery": VERSION,
            "name": work.name,
            "target": None if work.target is None else str(work.target),
            "when": time.time(),
            "preview": work.preview.shape[:2],
            "photo": write_photo(archive, work.photo, work.file, fingerprint),
            "position": work.position,
        }
        archive.writestr("preview", np.ascontiguousarray(work.preview).tobytes())
        with archive.open(zipfile.ZipInfo("changes"), "w", force_zip64=True) as changes:
            for edit in (*work.given_up, *work.steps):
                for _, delta in edit.deltas:
                    for tile in delta.tiles:
                        changes.write(tile.packed)
        edits = f'"given_up": {_said(work.given_up)}, "steps": {_said(work.steps)}'
        archive.writestr("manifest.json", f"{json.dumps(manifest)[:-1]}, {edits}}}")


def _said(edits: tuple[Edit, ...]) -> str:
    """A JSON list. Each edit by itself: whoever encodes them all at once holds Python's lock all the while."""
    return f"[{', '.join(json.dumps({'label': edit.label, 'deltas': _places(edit)}) for edit in edits)}]"


def _places(edit: Edit) -> list[Any]:
    return [[kind, [_placed(tile) for tile in delta.tiles]] for kind, delta in edit.deltas]


def _placed(tile: TileDelta) -> list[int]:
    bounds = tile.bounds
    return [bounds.y0, bounds.x0, bounds.y1, bounds.x1, len(tile.packed)]


# ---- reading -------------------------------------------------------------------------------------------


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Whatever a copy trips over becomes one sentence; those that know better pass."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES + _MAX_MANIFEST:
            raise ValueError("no file, or too large a one")
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (Refused, MemoryError):
        raise
    except FileNotFoundError as error:
        raise RecoveryError("The recovery copy is gone; another window may have used it.") from error
    except Exception as error:
        raise RecoveryError(_DAMAGED) from error


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    manifest = json.loads(member(archive, "manifest.json", _MAX_MANIFEST))
    version = _whole(manifest["lacuna-recovery"])
    if version > VERSION:
        raise RecoveryError(_NEWER)
    return dict(manifest)


def _preview(archive: zipfile.ZipFile, height: int, width: int) -> NDArray[np.uint8]:
    if not (0 < height <= PREVIEW_SIDE and 0 < width <= PREVIEW_SIDE):
        raise ValueError("the preview has an impossible size")
    content = member(archive, "preview", height * width * 4)
    return np.frombuffer(content, np.uint8).reshape(height, width, 4)


def _edits(archive: zipfile.ZipFile, said: list[Any]) -> tuple[Edit, ...]:
    left = _MAX_TILES
    made = []
    with archive.open("changes") as changes:
        for edit in said:
            deltas = []
            for kind, places in edit["deltas"]:
                left -= len(places)
                if left < 0:
                    raise ValueError("more tiles than any photo has")
                deltas.append((_text(kind), Delta(tuple(_tile(changes, place) for place in places), is_applied=False)))
            made.append(unapplied(_text(edit["label"])[:_SHOWN], deltas))
    return tuple(made)


def _tile(changes: Any, place: list[Any]) -> TileDelta:
    y0, x0, y1, x1, length = map(_whole, place)
    packed = changes.read(min(length, MAX_BYTES))
    if len(packed) != length:
        raise ValueError("the changes end early")
    return TileDelta(Bounds(y0, x0, y1, x1), packed)


def _stamp(said: Any) -> FileStamp | None:
    if said is None:
        return None
    return FileStamp(Path(_text(said["path"])), _whole(said["size"]), int(said["mtime_ns"]))


def _whole(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is no count")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise TypeError("no text")
    return value
