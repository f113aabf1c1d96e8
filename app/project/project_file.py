"""A project as a file, written atomically and believed in nothing when read. NumPy; no Qt, no torch."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from app.work import work_file
from app.work.archive import Form
from app.work.names import MEDIA_TYPE
from app.work.work import FileStamp, Work, WorkError
from app.work.work_file import Restored
from engine.language import mark, tr
from engine.photo.writing import write_atomically

FORM = Form(
    key="lacuna-project",
    version=1,
    limit=3 << 30,
    damaged=mark("This is no Lacuna project, or a damaged one; nothing of it can be opened."),
    newer=mark("The project was saved by a newer version of Lacuna; open it with that one."),
    gone=mark("The project is not there any more."),
    too_much=mark("What was done to this photo is too much for one project; Settings can leave attention out of it."),
    photo=mark("The photo in the project"),
    no_original=mark("The project does not hold its photo, and “{name}” is neither in {where} nor beside the project."),
    other_original=mark(
        "“{name}” in {where} is not the photo that this project was made of: its pixels are others. "
        "Put the photo as it was back, and open the project again."
    ),
)
_ALL = 1 << 40


def write_project(work: Work, digest: str, path: Path, *, with_maps: bool = True) -> None:
    """Write it atomically; the photo is in it unless ``work.file`` says where it lies.

    Raises:
        WorkError: it would be larger than a project may be.
        PhotoError: it could not be written; an old one is intact.
    """
    held = 0 if work.file is not None else len(work.content) or work.photo.pixels.nbytes
    maps = sum(one.nbytes for step in work.steps if step.result for one in step.result.attention) if with_maps else 0
    if work.nbytes + held + maps > FORM.limit - (64 << 20):
        raise WorkError(tr(FORM.too_much))
    map_bytes = _ALL if with_maps else -1
    write_atomically(
        path,
        lambda file: work_file.write_work(work, digest, FORM, file, media_type=MEDIA_TYPE, map_bytes=map_bytes),
    )


def read_project(path: Path, original: Path | None = None) -> Restored:
    """Bring everything back, see ``work_file.read_work``; ``original`` is where a linked photo lies now."""
    return work_file.read_work(path, FORM, _links(path, original))


def _links(project: Path, original: Path | None) -> Callable[[FileStamp], tuple[Path, ...]]:
    def links(stamp: FileStamp) -> tuple[Path, ...]:
        name = re.split(r"[/\\]", str(stamp.path))[-1]  # of a path of any system
        if original is not None:
            return (original,)
        beside, said = project.absolute().parent / name, str(stamp.path)
        # Asking for a file of another computer opens a connection to it, and a project may come from anybody.
        is_elsewhere = said.startswith(("\\\\", "//")) and stamp.path.anchor != beside.anchor
        return (beside,) if is_elsewhere else (stamp.path, beside)

    return links
