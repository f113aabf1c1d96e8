"""Unsaved photos that are not the open one: in memory while there is room, and always on the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.background import Failed
    from app.canvas.pyramid import Pyramid
    from app.photo.controller import PhotoController
    from app.photo.file_state import FileState
    from app.photo.open_file import OpenFile
    from app.photo.open_photo import OpenPhoto
    from app.photo.parked import ParkedPhoto
    from app.recovery.controller import CopyAside, Recovery
    from app.work.work_file import Restored

MEMORY_BYTES = 768 << 20
"""So much unsaved photos may take that are not looked at: two of 24 megapixels. The others wait on the disk."""


@dataclass(slots=True, eq=False)
class Kept:
    """An unsaved photo.

    Attributes:
        parked: with all its undo steps; None = it is on the disk alone.
        copy: on the disk; None = there is none.
        file: where it lies.
    """

    parked: ParkedPhoto | None
    copy: CopyAside | None
    file: OpenFile | None


class Parking(QObject):
    """Keeps them.

    Attributes:
        budget_bytes: memory that they may take.
    """

    def __init__(
        self, photo: OpenPhoto, photos: PhotoController, recovery: Recovery, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.budget_bytes = MEMORY_BYTES
        self._photo, self._photos, self._recovery = photo, photos, recovery
        self._kept: list[Kept] = []
        recovery.written.connect(self._let_go)

    @property
    def nbytes(self) -> int:
        """Bytes of memory that all of them take."""
        return sum(kept.parked.nbytes for kept in self._kept if kept.parked is not None)

    def park(self) -> Kept | None:
        """Keep the open photo, which another takes the place of right after this; None when all in it is saved."""
        self._photo.finish_stroke()
        if not self._photo.is_dirty:
            return None
        copy = self._recovery.set_aside()
        parked = self._photos.park()
        kept = Kept(parked, copy, None if parked is None else parked.file)
        self._kept.append(kept)
        self._let_go()
        return kept

    def fetch(self, kept: Kept, fetched: Callable[[Callable[[], None]], None], failed: Failed) -> None:
        """Bring it into memory; ``fetched`` is given a function that makes it the open photo again.

        It stays kept until that is called, and when it cannot be brought back.
        """
        parked = kept.parked
        if parked is not None:
            fetched(lambda: self._take_up(kept, parked))
        elif kept.copy is not None:
            self._recovery.read_aside(kept.copy, lambda *found: fetched(lambda: self._show(kept, *found)), failed)

    def forget(self, kept: Kept) -> None:
        """Nobody wants it back."""
        if kept in self._kept:
            self._kept.remove(kept)
            if kept.copy is not None:
                self._recovery.forget(kept.copy)

    def _take_up(self, kept: Kept, parked: ParkedPhoto) -> None:
        self._photos.take_up(parked)
        self._finish(kept)

    def _show(self, kept: Kept, found: Restored, pyramid: Pyramid, state: FileState | None) -> None:
        self._photos.show(found.document, pyramid, found.target, state, found.name)
        self._photo.history.restore(found.document, found.steps, found.position, found.given_up)
        if kept.file is not None:
            self._photos.lie_in(kept.file)
        self._finish(kept)

    def _finish(self, kept: Kept) -> None:
        self._kept.remove(kept)
        if kept.copy is not None:
            self._recovery.take_up(kept.copy)

    def _let_go(self) -> None:
        """Of the oldest in memory, as far as they are on the disk."""
        for kept in self._kept:
            if self.nbytes <= self.budget_bytes:
                return
            if kept.copy is not None and kept.copy.is_written:
                kept.parked = kept.copy.original = None
