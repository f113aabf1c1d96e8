"""Saving the open photo: what is asked before, what is written on the saving thread, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.photo.encoding_questions import AS_IT_WAS, EncodingQuestions
from app.photo.file_state import ChangedOutside, FileState, changed_outside, state_of
from app.photo.save_queue import SaveQueue
from app.window.messages import FileChanged, Replace
from engine.errors import explain
from engine.language import tr
from engine.photo.formats import SAVED, format_of, savable, save_filter
from engine.photo.writing import can_hold, save_photo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.background import Background
    from app.document.document import Document
    from app.photo.open_file import OpenFile
    from app.photo.open_photo import OpenPhoto
    from app.photo.turn import Turn
    from app.settings.store import Settings
    from app.window.encoding_dialog import EncodingChoice
    from app.window.messages import Messages
    from engine.photo.photo import Photo

    Then = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Written:
    state: FileState | None
    notices: tuple[str, ...]


def nothing() -> None:
    """Nobody waits for the photo to be saved."""


class Saver(QObject):
    """Writes the open photo; never over anything that a person has not seen or been asked about.

    Signals:
        saved: the Path that was written.
        reload_wanted: the Path that the person would rather read again.
        ended: a save is over, however it went.
    """

    saved = Signal(object)
    reload_wanted = Signal(object)
    ended = Signal()

    def __init__(
        self,
        photo: OpenPhoto,
        file: OpenFile,
        background: Background,
        messages: Messages,
        settings: Settings,
        turn: Turn,
        parent: QObject | None = None,
    ) -> None:
        """``background`` is for saving alone: a file that cannot be read must not keep it waiting."""
        super().__init__(parent)
        self._photo, self._file, self._background, self._turn = photo, file, background, turn
        self._messages, self._settings = messages, settings
        self._encoding = EncodingQuestions(messages, settings)
        self._owned: set[Path] = set()  # files this session wrote or was allowed to replace
        self._queue = SaveQueue()

    @property
    def is_saving(self) -> bool:
        """Whether a file is being written."""
        return self._queue.is_busy

    def save(self, then: Then = nothing) -> None:
        """Save to the photo's own file, asking before the original is replaced for the first time.

        What has no file, or one of a format that is only opened or cannot hold it, is saved as another.

        Args:
            then: called once it is saved, or need not be, and everything that was to be saved before it is.
        """
        self._queue.call(self._file.path, partial(self._save, then))  # what was done since is in the next one

    def _save(self, then: Then) -> None:
        path = self._file.path
        if path is None or self._cannot_be_kept(path):
            self.save_as(then)
            return
        self._photo.finish_stroke()
        answer = Replace.REPLACE
        if self._photo.history.has_unsaved_pixels and path not in self._owned:
            answer = self._messages.may_overwrite(path.name)
        if answer is Replace.SAVE_AS:
            self.save_as(then)
        elif answer is Replace.REPLACE:
            self._write(path, then, is_checked=True)

    def _cannot_be_kept(self, path: Path) -> bool:
        """Whether the format of the file that was opened cannot be written, or not with what was in it."""
        document = self._photo.document
        if document is None or path in self._owned:
            return False
        return document.photo.path == path and not can_hold(document.photo, document.photo.format)

    def allow(self, path: Path) -> None:
        """The person has said that this file may be replaced; it is not asked about again."""
        self._owned.add(path)

    def is_owned(self, path: Path) -> bool:
        """Whether this session wrote the file, or was allowed to replace it."""
        return path in self._owned

    def save_as(self, then: Then = nothing) -> None:
        """Ask for a name, and save there."""
        document = self._photo.document
        if document is None:
            return
        path = self._messages.file_to_save(tr("Save photo as"), str(self._suggestion(document)), save_filter())
        if path is not None:
            row = format_of(path)
            self._settings.set("save_type", row.key if row is not None else "")
            self._encoding.forget(path)
            self.save_to(path, then)

    def save_to(self, path: Path, then: Then = nothing) -> None:
        """Save to a file without asking: whoever names it has been asked."""
        self._queue.call(path, partial(self._write, path, then, is_checked=False))

    def after(self, then: Then) -> None:
        """Call this once everything that is to be saved is saved."""
        self._queue.call(None, then)

    def _suggestion(self, document: Document) -> Path:
        """A name beside the photo's own, of the type chosen the last time if that can hold it."""
        old = savable(self._file.path or Path(self._settings.text("folder")) / (self._file.title or "untitled"))
        own, chosen = format_of(old), self._settings.text("save_type")
        rows = (*(row for row in SAVED if row.key == chosen), own, SAVED[0])
        row = next(row for row in rows if row is not None and can_hold(document.photo, row.key))
        return old.with_name(f"{old.stem}-filled{old.suffix if row is own else row.suffixes[0]}")

    def _write(self, path: Path, then: Then, *, is_checked: bool) -> None:
        """Write it, unless nothing has changed, or ``is_checked`` finds another file than was read or written."""
        document, history = self._photo.document, self._photo.history
        if document is None:
            return
        self._photo.finish_stroke()
        is_needed = self._photo.history.has_unsaved_pixels or not is_checked
        encoding = self._encoding.ask(document.photo, path) if is_needed else AS_IT_WAS
        if encoding is None:
            return
        photo, pixels = document.photo_to_save(), document.pixels.copy() if is_needed else None
        newest, known = history.newest(), self._file.state

        def work() -> _Written | ChangedOutside:
            if is_checked and (changed := changed_outside(path, known)) is not None:
                return changed
            return _Written(known, ()) if pixels is None else _saved(photo, pixels, path, encoding)

        def done(outcome: _Written | ChangedOutside) -> None:
            self._queue.is_busy = False
            if isinstance(outcome, ChangedOutside):
                self._ask_again(path, then, is_gone=outcome.is_gone)
                self._end()
                return
            if is_needed:
                self._owned.add(path)
            if document is self._photo.document:
                self._file.path, self._file.state = path, outcome.state
                if history.newest() is newest:
                    history.set_in_file()
                elif is_needed:
                    history.resetClean()  # what was changed while the file was written is not in it
            if is_needed:
                self.saved.emit(path)
            is_painted = document is self._photo.document and history.has_unsaved_mask
            self._messages.say(self._sentence(path, outcome, is_written=is_needed, is_painted=is_painted))
            self._queue.call_last(then)
            self._end()

        self._queue.is_busy = True
        self._turn.hold(path.name)
        if is_needed and not history.isClean():
            history.resetClean()  # what was clean is on its way out of the file: undoing as far is no way back
        self._messages.say(tr("Saving {name}…", name=path.name))
        self._background.run(work, done, partial(self._fail, path))

    def _sentence(self, path: Path, written: _Written, *, is_written: bool, is_painted: bool) -> str:
        name = path.name
        if is_written:
            mask = (tr("The mask is not in it; Save mask keeps it."),) if is_painted else ()
            return " ".join((tr("Saved {name}.", name=name), *written.notices, *mask))
        if path in self._owned:
            return (
                tr("Nothing has changed since {name} was saved but the mask, which Save mask keeps", name=name)
                if is_painted
                else tr("Nothing has changed since {name} was saved", name=name)
            )
        return (
            tr("Nothing has changed since {name} was opened but the mask, which Save mask keeps", name=name)
            if is_painted
            else tr("Nothing has changed since {name} was opened", name=name)
        )

    def _ask_again(self, path: Path, then: Then, *, is_gone: bool) -> None:
        answer = self._messages.file_changed(path.name, is_gone=is_gone)
        if answer is FileChanged.OVERWRITE:
            self.save_to(path, then)
        elif answer is FileChanged.SAVE_AS:
            self.save_as(then)
        elif answer is FileChanged.RELOAD:
            self.reload_wanted.emit(path)
        else:
            self._queue.call_off(path)

    def _end(self) -> None:
        try:
            self._queue.go_on()
        finally:  # whatever goes wrong in what waited
            self.ended.emit()
            self._turn.release()

    def _fail(self, path: Path, error: Exception, _details: str) -> None:
        self._queue.is_busy = False
        self._queue.call_off(path)
        self._messages.say("")
        self._messages.error(
            *explain(error, no_memory=tr("There is not enough memory for saving; close other programs."))
        )
        self._end()


def _saved(photo: Photo, pixels: NDArray[np.uint8], path: Path, encoding: EncodingChoice) -> _Written:
    notices = save_photo(photo, pixels, path, quality=encoding.quality, subsampling=encoding.subsampling)
    return _Written(state_of(path), notices)
