"""The photo that is wanted next, decoded before it is asked for, on a thread that may wait for a slow disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background import Background
from app.photo.file_state import quick_state
from app.photo.loading import LoadedPhoto, load

_PATIENCE_MS = 1000
_FREE_BYTES = 1 << 30
"""With less memory free than this nothing is decoded in advance."""
_LARGEST_FILE = 256 << 20


class Ahead(QObject):
    """Loads photos to be shown, one at a time, and one more in advance. The newest wish counts.

    Signals:
        loaded: Path, LoadedPhoto: what was wanted.
        failed: Path, Exception.
    """

    loaded = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("ahead", self)
        self._wanted: Path | None = None
        self._next: Path | None = None
        self._busy_with: Path | None = None
        self._have: tuple[Path, LoadedPhoto] | None = None

    @property
    def ready(self) -> Path | None:
        """The photo that is decoded already."""
        return None if self._have is None else self._have[0]

    def want(self, path: Path) -> None:
        """Load this to be shown; what was wanted before is not any more."""
        self._wanted, self._next = path, None
        self._go_on()

    def want_later(self, path: Path | None) -> None:
        """Decode this in advance, when nothing else is to be done; None = nothing."""
        self._next = path
        if self._have is not None and self._have[0] != path:
            self._have = None
        self._go_on()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._wanted = self._next = self._have = None

    def stop(self) -> None:
        """End the thread; a disk that does not answer keeps nobody waiting."""
        self.forget()
        self._background.stop(_PATIENCE_MS)

    def _go_on(self) -> None:
        if self._busy_with is not None:
            return
        path = self._wanted or self._next
        if path is None or (self._wanted is None and self.ready == path):
            return
        is_for_later, have = self._wanted is None, self._have
        self._have, self._busy_with = None, path
        known = have[1] if have is not None and have[0] == path else None
        self._background.run(
            lambda: _load(path, known, is_for_later=is_for_later),
            lambda found: self._on_loaded(path, found),
            lambda error, _: self._on_failed(path, error),
        )

    def _on_loaded(self, path: Path, found: LoadedPhoto | None) -> None:
        self._busy_with = None
        if path == self._wanted and found is not None:
            self._wanted = None
            self.loaded.emit(path, found)
        elif path == self._next:
            self._next = None
            self._have = None if found is None else (path, found)
        self._go_on()

    def _on_failed(self, path: Path, error: Exception) -> None:
        self._busy_with = None
        if path == self._wanted:
            self._wanted = None
            self.failed.emit(path, error)
        elif path == self._next:
            self._next = None  # who wants to see it hears why
        self._go_on()


def _load(path: Path, known: LoadedPhoto | None, *, is_for_later: bool) -> LoadedPhoto | None:
    """What is known, if its file is still the same, else what is read now. None: better not in advance."""
    if known is not None and known.state is not None and known.state.is_still(quick_state(path, known.state)):
        return known
    if is_for_later and not _is_worth_it(path):
        return None
    return load(path)


def _is_worth_it(path: Path) -> bool:
    import psutil

    return psutil.virtual_memory().available > _FREE_BYTES and path.stat().st_size < _LARGEST_FILE
