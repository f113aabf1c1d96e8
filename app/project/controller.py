"""Saving what is open as a project, and opening one: everything comes back, undo steps and attention maps included."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from app.canvas.pyramid import Pyramid
from app.photo.file_state import ChangedOutside, FileState, changed_outside, state_of
from app.photo.loading import pyramid_of
from app.photo.save_queue import SaveQueue
from app.project.project_file import read_project, write_project
from app.window.messages import FileChanged
from app.work.names import FILTER, SUFFIX
from app.work.original import Original
from app.work.photo_parts import OriginalGone
from app.work.work import Work
from app.work.work_file import Restored
from engine.errors import explain
from engine.language import tr
from engine.photo.formats import open_filter

if TYPE_CHECKING:
    from app.background import Background
    from app.document.document import Document
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.window.messages import Messages

    Then = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Written:
    state: FileState | None
    note: str


class ProjectController(QObject):
    """The project file of the open photo."""

    def __init__(
        self,
        photo: OpenPhoto,
        photos: PhotoController,
        background: Background,
        saving: Background,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """``background`` reads files, ``saving`` writes them."""
        super().__init__(parent)
        self._photo, self._photos, self._messages, self._settings = photo, photos, messages, settings
        self._background, self._saving = background, saving
        self._originals: WeakKeyDictionary[Document, Original] = WeakKeyDictionary()  # one for each: it comes back
        self._queue = SaveQueue()
        photo.replaced.connect(self._on_replaced)
        photos.project_wanted.connect(self.open)
        photos.project_save_wanted.connect(self.save)

    def save(self, then: Then | None = None) -> None:
        """Save to the project's own file, asking when somebody else changed it; without one, ask for a name."""
        self._queue.call(self._photos.project, partial(self._save, then))  # what was done since is in the next one

    def save_as(self, then: Then | None = None) -> None:
        """Ask for a name, and save there."""
        if self._photo.document is None:
            return
        beside = self._photos.project or self._photos.path
        folder = beside.parent if beside is not None else Path(self._settings.text("folder"))
        stem = Path(self._photos.project or self._photos.title or tr("untitled")).stem
        path = self._messages.file_to_save(
            tr("Save project"), str(folder / f"{stem}{SUFFIX}"), tr(FILTER, suffix=SUFFIX)
        )
        if path is None:
            self._photos.project_save_ended.emit()
        else:
            self._queue.call(path, partial(self._write, path, then, is_checked=False))

    def open(self, path: Path, original: Path | None = None, *, is_again: bool = False) -> None:
        """Open a project; what was unsaved has been asked about.

        ``original``: where its linked photo lies now. ``is_again``: what was done in it is given up.
        """
        open_now = self._photo.document if is_again else None
        self._messages.say(tr("Opening {name}…", name=path.name))
        self._background.run(
            lambda: _read(path, original),
            lambda found: self._photos.when_still_left(
                lambda: self._show(path, *found, is_again=is_again), instead_of=open_now
            ),
            partial(self._refuse, path),
        )

    # ---- saving ----------------------------------------------------------------------------------------

    def _save(self, then: Then | None) -> None:
        if self._photos.project is None:
            self.save_as(then)
        else:
            self._write(self._photos.project, then, is_checked=True)

    def _write(self, path: Path, then: Then | None, *, is_checked: bool) -> None:
        """Write it, unless ``is_checked`` finds another file than was read or written."""
        document, pyramid = self._photo.document, self._photo.pyramid
        if document is None or pyramid is None:
            return
        original = self._originals[document]
        self._photo.finish_stroke()
        history, known = self._photo.history, self._photos.project_state
        newest, title, preview = history.newest(), self._photos.title, pyramid.levels[-1].copy()
        given_up, steps, position = history.given_up, history.steps(), history.index()
        links = self._settings.text("project_photo") == "link"
        with_maps = self._settings.text("project_maps") == "kept"

        def work() -> _Written | ChangedOutside:
            if is_checked and (changed := changed_outside(path, known)) is not None:
                return changed
            file = original.proven_file() if links else None
            content = original.content() if file is None else b""
            done = Work(document.photo, file, title, None, given_up, steps, position, preview, content)
            write_project(done, original.digest(), path, with_maps=with_maps)
            note = tr("Its photo is not as it was any more, so the project holds it.") if links and file is None else ""
            return _Written(state_of(path), note)

        def done(outcome: _Written | ChangedOutside) -> None:
            self._queue.is_busy = False
            if isinstance(outcome, ChangedOutside):
                self._ask_again(path, then, is_gone=outcome.is_gone)
            else:
                if document is self._photo.document:
                    self._photos.name_project(path, outcome.state)
                    history.set_kept(newest)
                self._messages.say(
                    " ".join(filter(None, (tr("Saved the project {name}.", name=path.name), outcome.note)))
                )
                if then is not None:
                    self._queue.call_last(then)
            self._end()

        self._queue.is_busy = True
        self._photos.turn.hold(path.name)
        self._messages.say(tr("Saving {name}…", name=path.name))
        self._saving.run(work, done, partial(self._fail, path))

    def _ask_again(self, path: Path, then: Then | None, *, is_gone: bool) -> None:
        answer = self._messages.file_changed(path.name, is_gone=is_gone)
        if answer is FileChanged.OVERWRITE:
            self._write(path, then, is_checked=False)
        elif answer is FileChanged.SAVE_AS:
            self.save_as(then)
        elif answer is FileChanged.RELOAD:
            self._photos.give_up()
            self.open(path, is_again=True)
        else:
            self._queue.call_off(path)

    def _fail(self, path: Path, error: Exception, _details: str) -> None:
        self._queue.is_busy = False
        self._queue.call_off(path)
        self._messages.say("")
        self._messages.error(*explain(error, tr("The project could not be saved")))
        self._end()

    def _end(self) -> None:
        try:
            self._queue.go_on()
        finally:  # whatever goes wrong in what waited
            if not self._queue.is_busy:
                self._photos.project_save_ended.emit()
            self._photos.turn.release()

    # ---- opening ---------------------------------------------------------------------------------------

    def _on_replaced(self, document: Document | None) -> None:
        if document is None or document in self._originals:
            return
        self._originals[document] = original = Original(document.photo, seen=self._photos.stamp)
        self._background.run(original.look, _nothing, _ignore)

    def _show(
        self,
        path: Path,
        work: Restored,
        pyramid: Pyramid,
        photo_state: FileState | None,
        state: FileState | None,
        *,
        is_again: bool,
    ) -> None:
        if is_again:
            self._photo.history.clear()  # nobody keeps it
        if work.content:
            self._originals[work.document] = Original(work.document.photo, work.content)
        self._photos.show(work.document, pyramid, work.original, photo_state, work.name)
        is_saved_before = work.original is not None and not work.given_up
        history = self._photo.history
        history.restore(work.document, work.steps, work.position, work.given_up, is_saved_before=is_saved_before)
        self._photos.name_project(path, state)
        history.set_kept(history.newest())
        self._messages.say(tr("Opened {name}", name=path.name))

    def _refuse(self, path: Path, error: Exception, _details: str) -> None:
        self._messages.say("")
        if isinstance(error, OriginalGone):
            if self._messages.may_locate(str(error)):
                folder = str(path.parent)
                chosen = self._messages.file_to_open(tr("Locate the photo"), folder, open_filter())
                if chosen is not None:
                    self.open(path, chosen)
            return
        no_memory = tr("There is not enough memory for this project; close other programs and try again.")
        self._messages.error(*explain(error, tr("The project could not be opened"), no_memory=no_memory))


def _read(path: Path, original: Path | None) -> tuple[Restored, Pyramid, FileState | None, FileState | None]:
    state = state_of(path)
    found = read_project(path, original)
    pyramid = pyramid_of(found.document)
    return found, pyramid, None if found.original is None else state_of(found.original), state


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""


def _ignore(_error: Exception, _details: str) -> None:
    """What could not be looked at is not there."""
