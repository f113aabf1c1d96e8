"""An open photo that gives way to another and will be taken up again as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.photo.open_file import OpenFile
    from app.photo.steps import Steps


@dataclass(frozen=True, slots=True, eq=False)
class ParkedPhoto:
    """What ``OpenPhoto`` and ``OpenFile`` held.

    Attributes:
        document, pyramid: nobody else has them any more.
        steps: its undo steps, with their attention maps.
        file: where it lies.
    """

    document: Document
    pyramid: Pyramid
    steps: Steps
    file: OpenFile

    @property
    def nbytes(self) -> int:
        """Bytes of memory, about."""
        document, photo = self.document, self.document.photo
        arrays = [document.pixels, document.mask, document.sources, photo.pixels, *self.pyramid.levels]
        arrays += [plane for plane in (document.alpha, photo.alpha) if plane is not None]
        return sum(array.nbytes for array in arrays) + len(photo.file) + self.steps.nbytes


class Keeper(Protocol):
    """Who keeps the open photo when another takes its place, so that nobody has to be asked about it."""

    def keeps(self) -> bool:
        """Whether what is unsaved in the open photo would be kept."""

    def keep(self) -> None:
        """Another photo takes the place of the open one right after this."""
