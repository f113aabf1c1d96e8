"""Work of editors that were ended, as it can be offered to a person. No Qt."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from app.recovery.copy_file import read_summary
from app.recovery.sessions import abandoned_copies
from app.work.work import FileStamp
from app.work.work_file import Summary
from engine.errors import Refused
from engine.language import tr

log = logging.getLogger("lacuna")


@dataclass(frozen=True, slots=True)
class Offer:
    """Work of an editor that was ended, and a sentence about what stands in the way of it; "" = nothing."""

    summary: Summary
    note: str = ""


def offers_in(root: Path) -> tuple[Offer, ...]:
    """What can be offered, newest first; a damaged copy is left out."""
    offers = []
    for copy in abandoned_copies(root):
        try:
            summary = read_summary(copy)
        except Refused as error:
            log.info("%s (%s)", error, copy)
        else:
            offers.append(Offer(summary, _obstacle(summary.file)))
    return tuple(offers)


def _obstacle(file: FileStamp | None) -> str:
    if file is None or (now := FileStamp.of(file.path)) == file:
        return ""
    if now is None:
        return tr("The photo is no longer in {folder}; put it back there first.", folder=file.path.parent)
    return tr("The photo was written to since; this works only if its pixels are the same.")
