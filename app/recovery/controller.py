"""Keeps copies of unsaved work while a person edits."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.background import Background, Failed
from app.recovery.copy_file import write_copy
from app.recovery.offering import Offering, read_back
from app.recovery.sessions import Session, forget
from app.work.original import Original
from app.work.work import Work, merged
from engine.errors import explain
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.document.edits import Edit
    from app.photo.controller import PhotoController
    from app.photo.file_state import FileState
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.window.messages import Messages
    from app.work.work_file import Restored

log = logging.getLogger("lacuna")

PAUSE_MS = 1500
"""So long nothing has to happen before a copy is written."""
EVERY_S = 30.0
"""Copies are written no more often than this."""
MANY_GIVEN_UP = 16
"""So many edits that undo has given up are kept one by one; more are merged."""


class Recovery(QObject):
    """Copies are written, found and read on a thread of their own; here are only references passed on.

    Attributes:
        pause_ms, every_s: as the constants.
        offering: of what editors that were ended have left.

    Signals:
        written: what was done up to the last pause is on the disk.
    """

    written = Signal()

    def __init__(
        self,
        photo: OpenPhoto,
        photos: PhotoController,
        messages: Messages,
        settings: Settings,
        window: QWidget,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``clock`` gives seconds that pass."""
        super().__init__(window)
        self.pause_ms, self.every_s = PAUSE_MS, EVERY_S
        self._photo, self._photos, self._messages = photo, photos, messages
        self._clock, self._last = clock, float("-inf")
        self._root = settings.folder / "recovery"
        self._session = Session(self._root)
        self._background = Background("recovery", self)
        self.offering = Offering(photo, photos, messages, self._background, self._root, self._keep_recovered, window)
        self._forgotten: list[Session] = []
        self._original: Original | None = None
        self._has_copy = self._has_complained = self._has_ended = False
        self._recovered_from: Path | None = None  # kept until what is open has a copy of its own
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        photo.replaced.connect(self._on_replaced)
        photo.changed.connect(self._on_changed)
        photo.history.indexChanged.connect(self._wait_for_pause)
        photo.history.unsaved_changed.connect(self._on_unsaved)

    @property
    def is_busy(self) -> bool:
        """Whether a copy is being written, or looked for."""
        return self._background.is_busy

    def stop(self) -> None:
        """The editor ends well: leave nothing behind but what was set aside and nobody decided about."""
        self._has_ended = True  # an undo stack that is taken down says that it moves
        self._timer.stop()
        self._background.stop()
        for session in self._forgotten:  # the thread may have ended before it came to them
            session.remove()
        _remove(self._session, self._recovered_from)

    # ---- keeping ---------------------------------------------------------------------------------------

    def keep(self, then: Callable[[], None] = lambda: None) -> None:
        """Write a copy now, if anything is not saved; ``then`` is called once it is on the disk."""
        document, pyramid, original = self._photo.document, self._photo.pyramid, self._original
        if document is None or pyramid is None or original is None or not self._photo.is_dirty:
            return
        self._timer.stop()
        self._last, self._has_copy = self._clock(), True
        history, photos = self._photo.history, self._photos
        preview = pyramid.levels[-1].copy()
        steps, position = history.steps(), history.index()
        work = Work(document.photo, None, photos.name, photos.path, history.given_up, steps, position, preview)
        session = self._session

        def done(given_up: tuple[tuple[Edit, ...], Edit | None]) -> None:
            then()
            self._on_written(given_up, document)

        self._background.run(lambda: _write(work, original, session), done, self._on_not_written)

    def set_aside(self) -> CopyAside | None:
        """The open photo gives way to another right after this, unsaved: its copy is written and stays on the disk.

        None when nothing is unsaved.
        """
        if self._original is None or not self._photo.is_dirty:
            return None
        aside = CopyAside(self._session, self._original, self._recovered_from)
        self.keep(partial(self._on_aside_written, aside))
        self._session, self._has_copy, self._recovered_from = Session(self._root), False, None
        return aside

    def _on_aside_written(self, aside: CopyAside) -> None:
        before, aside.before, aside.is_written = aside.before, None, True
        if before is not None:
            self._background.run(lambda: forget(before), _nothing, _log)

    def take_up(self, aside: CopyAside) -> None:
        """The photo of a copy is open again, and its steps are there: the copy is the open photo's from now on."""
        self._remove_session(self._session)
        self._session = aside.session
        if aside.original is not None:
            self._original = aside.original
        self._has_copy, self._recovered_from = True, aside.before
        self._wait_for_pause()

    def read_aside(
        self, aside: CopyAside, done: Callable[[Restored, Pyramid, FileState | None], None], failed: Failed
    ) -> None:
        """Bring back from the disk what was set aside."""
        self._background.run(lambda: read_back(aside.session.copy), lambda found: done(*found), failed)

    def forget(self, aside: CopyAside) -> None:
        """Nobody wants back what was set aside, or it is saved."""
        self._forgotten.append(aside.session)
        self._remove_session(aside.session, aside.before)

    def _keep_recovered(self, copy: Path) -> None:
        """What is open was brought back from this copy, which stays until there is one of its own."""
        self._recovered_from = copy
        self.keep()

    def _remove_session(self, session: Session, before: Path | None = None) -> None:
        self._background.run(lambda: _remove(session, before), _nothing, _log)

    def _on_written(self, given_up: tuple[tuple[Edit, ...], Edit | None], document: Document) -> None:
        edits, one = given_up
        if one is not None:
            self._photo.history.merge_given_up(edits, one)
        log.info("Unsaved work is kept for recovery")
        before = self._recovered_from
        if before is not None and document is self._photo.document:  # else what is open now has no copy of its own yet
            self._recovered_from = None
            self._background.run(lambda: forget(before), _nothing, _log)
        self.written.emit()

    def _on_not_written(self, error: Exception, details: str) -> None:
        log.info(details)
        if not self._has_complained:
            self._has_complained = True
            sentence, _ = explain(error, tr("Unsaved work cannot be kept for recovery"))
            self._messages.say(sentence)

    def _drop(self) -> None:
        """Nothing of what is open can be lost any more."""
        self._timer.stop()
        before, self._recovered_from = self._recovered_from, None
        if self._has_copy or before is not None:
            self._has_copy = False
            self._remove_session(self._session, before)

    def _wait_for_pause(self) -> None:
        if not self._has_ended and self._photo.is_dirty:
            until = max(0.0, self._last + self.every_s - self._clock())
            self._timer.start(max(self.pause_ms, round(1000 * until)))

    def _on_changed(self) -> None:
        if self._timer.isActive():  # a stroke goes on: that is no pause
            self._wait_for_pause()

    def _on_unsaved(self, is_unsaved: bool) -> None:
        if not is_unsaved:
            self._drop()

    def _on_replaced(self, document: Document | None) -> None:
        self._drop()
        self._original = None if document is None else Original(document.photo, seen=self._photos.stamp)
        if self._original is not None:
            self._background.run(self._original.look, _nothing, _log)
            self._wait_for_pause()  # it may be unsaved from the beginning


class CopyAside:
    """The copy of an unsaved photo that is not the open one.

    Attributes:
        session: its folder on the disk.
        original: the file it was opened from; None = the photo was let go of, and is read again.
        before: the copy it was recovered from, until this one is written.
        is_written: everything is on the disk, and memory is not needed.
    """

    def __init__(self, session: Session, original: Original, before: Path | None) -> None:
        self.session, self.before = session, before
        self.original: Original | None = original
        self.is_written = False


def _write(work: Work, original: Original, session: Session) -> tuple[tuple[Edit, ...], Edit | None]:
    """What was given up, and the same as one edit when that is worth it: undo's memory is no longer theirs."""
    given_up = work.given_up
    one = merged(work.photo, given_up) if len(given_up) > MANY_GIVEN_UP else None
    work = replace(work, file=original.file(), given_up=given_up if one is None else (one,))
    session.claim()
    write_copy(work, original.digest(), session.copy)
    return given_up, one


def _remove(session: Session, before: Path | None) -> None:
    session.remove()
    if before is not None:
        forget(before)


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""


def _log(_error: Exception, details: str) -> None:
    log.info(details)
