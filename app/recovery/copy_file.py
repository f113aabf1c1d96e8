"""A recovery copy: unsaved work as one file, written atomically for its owner's eyes, believed in nothing when read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from app.work import work_file
from app.work.archive import Form
from app.work.work import Work, WorkError
from app.work.work_file import Restored, Summary
from engine.files.atomic import replace_file
from engine.language import mark, tr

FORM = Form(
    key="lacuna-recovery",
    version=2,
    limit=1 << 30,
    damaged=mark("The recovery copy is damaged and cannot be used."),
    newer=mark("The recovery copy was written by a newer version of Lacuna; open it with that one."),
    gone=mark("The recovery copy is gone; another window may have used it."),
    too_much=mark("What was done to this photo is too much to keep for recovery; save it now and then."),
    photo=mark("The photo in the recovery copy"),
    no_original=mark("“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered."),
    other_original=mark(
        "“{name}” was changed by something else, and what was done fits only the photo as it was. "
        "The recovery copy is kept; put the old file back to use it."
    ),
)
_MAP_BYTES = 128 << 20
"""Of all attention maps in a copy: it is written again and again while a person works."""


def write_copy(work: Work, fingerprint: str, path: Path) -> None:
    """Write it atomically, readable for its owner only.

    Raises:
        WorkError: it would be larger than a copy may be.
        OSError: it could not be written; an old one is intact.
    """
    size = work.nbytes + (work.photo.pixels.nbytes if work.file is None else 0)
    if size > FORM.limit - 2 * _MAP_BYTES:
        raise WorkError(tr(FORM.too_much))

    def write(file: BinaryIO) -> None:
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), 0o600)  # before anything is in it
        work_file.write_work(work, fingerprint, FORM, file, map_bytes=_MAP_BYTES)

    replace_file(path, write)


def read_summary(path: Path) -> Summary:
    """The head of a copy, see ``work_file.read_summary``."""
    return work_file.read_summary(path, FORM)


def read_copy(path: Path) -> Restored:
    """Bring everything back, see ``work_file.read_work``."""
    return work_file.read_work(path, FORM, lambda stamp: (stamp.path,))
