"""From a photo's file to what is edited and shown, on a thread of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.canvas.colours import display_colours
from app.canvas.pyramid import Pyramid, build_pyramid
from app.document.document import Document
from app.photo.file_state import FileState, read_with_state
from app.photo.samples import SAMPLE
from engine.photo.photo import Photo
from engine.photo.reading import load_photo


@dataclass(frozen=True, slots=True, eq=False)
class LoadedPhoto:
    """A photo that is ready to be shown.

    Attributes:
        document, pyramid: as the open photo has them.
        state: of the file that was read; None without a file.
    """

    document: Document
    pyramid: Pyramid
    state: FileState | None


def load(source: Path | Photo) -> LoadedPhoto:
    """Read and decode a file, or take a photo that has none, and make what is shown of it.

    Raises:
        PhotoError: it cannot be opened.
    """
    loaded, state = read_with_state(source, load_photo) if isinstance(source, Path) else (source, None)
    # The sample is nobody's file: what is opened is a copy without a place.
    document = Document(replace(loaded, path=None) if source == SAMPLE else loaded)
    return LoadedPhoto(document, pyramid_of(document), state)


def pyramid_of(document: Document) -> Pyramid:
    """What the screen shows of it, in the screen's colours."""
    colours = display_colours(document.photo.metadata.icc)
    return build_pyramid(document.pixels, document.alpha, colours=colours)
