"""Work in an archive.

``manifest.json`` says what is there; ``preview`` is the picture (see ``Work``), ``changes`` the tiles of all edits one
after another, as they are stored for undo, ``fills`` and ``attention`` what fillers said. The photo is linked, or it is
there too: as the ``file`` that it was, or as its ``pixels`` and ``alpha``.
"""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from app.document.delta import Delta, TileDelta
from app.document.document import Document
from app.document.edits import Edit
from app.work.archive import Form, exactly, manifest_of, member, opened
from app.work.checked import text, whole
from app.work.fill_parts import MOST_PATCH_BYTES, FillReader, described
from app.work.map_parts import write_map
from app.work.photo_parts import photo_from, write_photo
from app.work.step import Step
from app.work.work import (
    MOST_UNPACKED,
    PREVIEW_SIDE,
    FileStamp,
    Work,
    WorkError,
    has_sound_sources,
    redone,
    unapplied,
    unpacked_bytes,
)
from engine.geometry import Bounds
from engine.language import tr

_MAX_TILES = 500_000
_MAX_STEPS = 100_000
_SHOWN = 200  # characters of a name


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """What an archive says at its head.

    Attributes:
        copy: its file.
        name: what the window called the photo.
        when: seconds since 1970 when it was written.
        preview: as in ``Work``.
        file: the photo's file as it was; None when the photo is in the archive.
    """

    copy: Path
    name: str
    when: float
    preview: NDArray[np.uint8]
    file: FileStamp | None


@dataclass(frozen=True, slots=True, eq=False)
class Restored:
    """Work that was brought back: a document as it was seen, and its undo steps, as in ``Work``.

    Attributes:
        original: the file that the photo was read from; None = the archive.
        content: all bytes of its file when that is in the archive; else empty.
        others as in ``Work``.
    """

    document: Document
    name: str
    target: Path | None
    given_up: tuple[Edit, ...]
    steps: tuple[Step, ...]
    position: int
    original: Path | None
    content: bytes


# ---- writing -------------------------------------------------------------------------------------------


def write_work(work: Work, digest: str, form: Form, file: BinaryIO, *, media_type: str = "", map_bytes: int) -> None:
    """Write an archive.

    Args:
        work: what goes into it.
        digest: ``fingerprint`` of its photo.
        form: its kind.
        file: where it goes.
        media_type: stands at its beginning, where programs look for it that know files by their content.
        map_bytes: what all attention maps may take; the newest fills keep theirs.

    Raises:
        WorkError: there is more than can be brought back, or it could not be.
    """
    edits = (*work.given_up, *(step.edit for step in work.steps))
    count = sum(len(delta.tiles) for edit in edits for _, delta in edit.deltas)
    if len(edits) > _MAX_STEPS or count > _MAX_TILES or unpacked_bytes(edits) > MOST_UNPACKED:
        raise WorkError(tr(form.too_much))
    if not has_sound_sources(work.photo.shape, edits):  # reading it would refuse all of it
        raise WorkError(tr("This could not be opened again, so it was not written. Save the photo instead."))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        if media_type:
            archive.writestr("mimetype", media_type, zipfile.ZIP_STORED)
        manifest = {
            form.key: form.version,
            "name": work.name,
            "target": None if work.target is None else str(work.target),
            "when": time.time(),
            "preview": work.preview.shape[:2],
            "photo": write_photo(archive, work, digest),
            "position": work.position,
        }
        archive.writestr("preview", np.ascontiguousarray(work.preview).tobytes())
        with archive.open(zipfile.ZipInfo("changes"), "w", force_zip64=True) as changes:
            for edit in edits:
                for _, delta in edit.deltas:
                    for tile in delta.tiles:
                        changes.write(tile.packed)
        fills = _write_fills(archive, _bounded(work.steps), map_bytes)
        given_up = _joined(_edit_said(edit) for edit in work.given_up)
        steps = _joined({**_edit_said(step.edit), "fill": fill} for step, fill in zip(work.steps, fills, strict=True))
        parts = json.dumps(manifest)[:-1], f'"given_up": {given_up}', f'"steps": {steps}'
        archive.writestr("manifest.json", f"{', '.join(parts)}}}")


def _bounded(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The same, but of the oldest fills nothing is known when the patches of all are too large together."""
    left, kept = MOST_PATCH_BYTES, []
    for step in reversed(steps):
        left -= 7 * sum(patch.bounds.area for patch in step.result.patches) if step.result is not None else 0
        kept.append(step if left >= 0 else Step(step.edit))
    return tuple(reversed(kept))


def _write_fills(archive: zipfile.ZipFile, steps: Sequence[Step], map_bytes: int) -> list[dict[str, Any] | None]:
    has_maps = []
    for step in reversed(steps):
        map_bytes -= sum(one.nbytes for one in step.result.attention) if step.result is not None else 0
        has_maps.append(map_bytes >= 0)
    has_maps.reverse()
    with archive.open("fills", "w", force_zip64=True) as fills:
        said = [described(step, fills, with_maps=has) for step, has in zip(steps, has_maps, strict=True)]
    # Not packed: that takes a second for every 12 to 40 MB, and saves a quarter.
    with archive.open(zipfile.ZipInfo("attention"), "w", force_zip64=True) as maps:
        for step, has in zip(steps, has_maps, strict=True):
            for one in step.result.attention if step.result is not None and has else ():
                write_map(one, maps)
    return said


def _joined(said: Any) -> str:
    """A JSON list. Each entry by itself: whoever encodes them all at once holds Python's lock all the while."""
    return f"[{', '.join(json.dumps(one) for one in said)}]"


def _edit_said(edit: Edit) -> dict[str, Any]:
    return {
        "label": edit.label,
        "deltas": [[kind, [_placed(tile) for tile in delta.tiles]] for kind, delta in edit.deltas],
    }


def _placed(tile: TileDelta) -> list[int]:
    bounds = tile.bounds
    return [bounds.y0, bounds.x0, bounds.y1, bounds.x1, len(tile.packed)]


# ---- reading -------------------------------------------------------------------------------------------


def read_summary(path: Path, form: Form) -> Summary:
    """The head of an archive, without its changes.

    Raises:
        WorkError: it is damaged, or of a newer version.
    """
    with opened(path, form) as archive:
        manifest = manifest_of(archive, form)
        preview = _preview(archive, *map(whole, manifest["preview"]))
        file = _stamp(manifest["photo"]["file"])
        return Summary(path, text(manifest["name"])[:_SHOWN], float(manifest["when"]), preview, file)


def read_work(path: Path, form: Form, links_of: Callable[[FileStamp], Sequence[Path]]) -> Restored:
    """Bring everything back. Reads the photo, too, and takes as long.

    Args:
        path: the archive.
        form: its kind.
        links_of: where the photo may lie whose file this was, the likeliest first.

    Raises:
        OriginalGone, OriginalChanged: the photo is not what it was.
        WorkError: the archive is damaged, or of a newer version.
        PhotoError: the photo cannot be read.
    """
    with opened(path, form) as archive, ExitStack() as streams:
        manifest = manifest_of(archive, form)
        said = manifest["photo"]
        stamp = _stamp(said["file"])
        photo, original, content = photo_from(archive, said, form, None if stamp is None else links_of(stamp))
        count, position = len(manifest["steps"]), whole(manifest["position"])
        if position > count or count + len(manifest["given_up"]) > _MAX_STEPS:
            raise ValueError("more steps than there are, or can be")
        edits = _edits(archive, [*manifest["given_up"], *manifest["steps"]], form.limit)
        if unpacked_bytes(edits) > MOST_UNPACKED:
            raise ValueError("changes without end")
        given_up, own = edits[: len(edits) - count], edits[len(edits) - count :]
        fills, maps = (streams.enter_context(_stream(archive, name)) for name in ("fills", "attention"))
        reader = FillReader(fills, maps, photo.shape, form.limit)
        told = [reader.read(step.get("fill")) for step in manifest["steps"]]
        steps = [Step(edit) for edit in own]

        def on_step(number: int, document: Document) -> None:
            if (fill := told[number]) is not None:
                steps[number] = Step(own[number], *fill(document))

        document = redone(photo, given_up, own, position, on_step)
        target = None if manifest["target"] is None else Path(text(manifest["target"]))
        name = text(manifest["name"])[:_SHOWN]
        return Restored(document, name, target, given_up, tuple(steps), position, original, content)


def _stream(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """A member from its beginning; archives of the first version had none of fills."""
    return archive.open(name) if name in archive.namelist() else BytesIO()


def _preview(archive: zipfile.ZipFile, height: int, width: int) -> NDArray[np.uint8]:
    if not (0 < height <= PREVIEW_SIDE and 0 < width <= PREVIEW_SIDE):
        raise ValueError("the preview has an impossible size")
    content = member(archive, "preview", height * width * 4)
    return np.frombuffer(content, np.uint8).reshape(height, width, 4)


def _edits(archive: zipfile.ZipFile, said: list[Any], limit: int) -> tuple[Edit, ...]:
    left = _MAX_TILES
    made = []
    with archive.open("changes") as changes:
        for edit in said:
            deltas = []
            for kind, places in edit["deltas"]:
                left -= len(places)
                if left < 0:
                    raise ValueError("more tiles than any photo has")
                tiles = tuple(_tile(changes, place, limit) for place in places)
                deltas.append((text(kind), Delta(tiles, is_applied=False)))
            made.append(unapplied(text(edit["label"])[:_SHOWN], deltas))
    return tuple(made)


def _tile(changes: IO[bytes], place: list[Any], limit: int) -> TileDelta:
    y0, x0, y1, x1, length = map(whole, place)
    return TileDelta(Bounds(y0, x0, y1, x1), exactly(changes, length, limit))


def _stamp(said: Any) -> FileStamp | None:
    if said is None:
        return None
    return FileStamp(Path(text(said["path"])), whole(said["size"]), int(said["mtime_ns"]))
