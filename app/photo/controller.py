"""Opening, saving and closing photos; decoding and encoding run on threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.photo.loading import LoadedPhoto, load
from app.photo.masks import Masks
from app.photo.open_file import OpenFile
from app.photo.parked import ParkedPhoto
from app.photo.recent import RecentFiles
from app.photo.samples import SAMPLE
from app.photo.saving import Saver, nothing
from app.photo.turn import Turn
from app.photo.watching import FileWatch
from app.window.messages import Answer
from app.work.names import is_project
from engine.errors import explain
from engine.language import tr

if TYPE_CHECKING:
    from app.background import Background
    from app.canvas.pyramid import Pyramid
    from app.document.document import Document
    from app.document.edits import Edit
    from app.photo.file_state import FileState
    from app.photo.open_photo import OpenPhoto
    from app.photo.parked import Keeper
    from app.settings.store import Settings
    from app.window.messages import Messages
    from app.work.work import FileStamp
    from engine.photo.photo import Photo


class PhotoController(QObject):
    """The file behind the open photo.

    Attributes:
        saver: writes the photo.
        watch: looks whether somebody else has.
        masks: opens, pastes and saves its mask.
        turn: when another photo may take the place of the open one.
        keeper: keeps an unsaved photo when another takes its place; None = the person is asked.

    Signals:
        name_changed: what to show in the title.
        project_wanted: a project file is to be opened; what was unsaved has been asked about.
        project_save_wanted: the open project is to be saved, and a function called then.
        project_save_ended: that is over, however it went.
    """

    name_changed = Signal(str)
    project_wanted = Signal(object)
    project_save_wanted = Signal(object)
    project_save_ended = Signal()

    def __init__(
        self,
        photo: OpenPhoto,
        background: Background,
        saving: Background,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """``background`` reads files, ``saving`` writes them: a file that cannot be read keeps no Save waiting."""
        super().__init__(parent)
        self._photo = photo
        self._background = background
        self._messages = messages
        self._settings = settings
        self.recent = RecentFiles(settings, self)
        self._file = OpenFile()
        self.keeper: Keeper | None = None
        self._left: tuple[Document | None, Edit | None] = None, None  # what was open, and its newest step, when left
        self.turn = Turn(messages)
        self.saver = Saver(photo, self._file, saving, messages, settings, self.turn, self)
        self.watch = FileWatch(photo, self._file, self.saver, background, messages, self)
        self.masks = Masks(photo, self._file, background, saving, messages, settings, self.turn, self._fail)
        self.saver.saved.connect(self._on_saved)
        self.saver.reload_wanted.connect(self._reload)
        self.watch.reload_wanted.connect(self._reload)

    @property
    def name(self) -> str:
        """What a person knows the open photo by."""
        return self._file.name

    @property
    def path(self) -> Path | None:
        """The file that Save writes; None = it asks."""
        return self._file.path

    @property
    def title(self) -> str:
        """The name of the photo, whatever project it is in."""
        return self._file.path.name if self._file.path else self._file.title

    @property
    def stamp(self) -> FileStamp | None:
        """The photo's file as it was read or written; None = it was read from another one, or that is not known."""
        document = self._photo.document
        return self._file.stamp if document is not None and document.photo.path == self._file.path else None

    @property
    def project(self) -> Path | None:
        """The open project's file."""
        return self._file.project

    def show(
        self, document: Document, pyramid: Pyramid, path: Path | None, state: FileState | None, title: str = ""
    ) -> None:
        """Make a document the open photo, whatever is open.

        Args:
            document: the photo, being edited.
            pyramid: of it.
            path: as the property.
            state: of that file.
            title: the name of a photo without a file.
        """
        if self.keeper is not None:
            self.keeper.keep()
        self._file.path, self._file.title, self._file.state = path, title, state
        self._file.project = self._file.project_state = None
        self._left = None, None
        self._photo.replace(document, pyramid)
        self.name_changed.emit(self.name)

    @property
    def project_state(self) -> FileState | None:
        """The open project's file as it was read or written by this window."""
        return self._file.project_state

    def name_project(self, project: Path, state: FileState | None) -> None:
        """What is open is in this project file now, which is as ``state`` says."""
        self._file.project, self._file.project_state = project, state
        self.remember(project)
        self.name_changed.emit(self.name)

    def park(self) -> ParkedPhoto | None:
        """The open photo as it is, to be taken up again; None when there is none. Another has to be shown next."""
        self._photo.finish_stroke()
        document, pyramid = self._photo.document, self._photo.pyramid
        if document is None or pyramid is None:
            return None
        return ParkedPhoto(document, pyramid, self._photo.history.parked(), replace(self._file))

    def take_up(self, parked: ParkedPhoto) -> None:
        """Make a photo the open one again, as it was when it was parked."""
        file = parked.file
        self.show(parked.document, parked.pyramid, file.path, file.state, file.title)
        self.lie_in(file)
        self._photo.history.take_up(parked.steps)

    def lie_in(self, file: OpenFile) -> None:
        """What is open lies where it lay before it was parked; whoever wrote there since is asked about."""
        self._file.path, self._file.state = file.path, file.state
        self._file.project, self._file.project_state = file.project, file.project_state
        self.name_changed.emit(self.name)

    # ---- opening ---------------------------------------------------------------------------------------

    def open(self, path: Path, *, mask: Path | None = None) -> None:
        """Open a photo or a project, asking first about unsaved changes. What is open stays until it is decoded.

        ``mask`` is opened with a photo, if given.
        """
        if is_project(path):
            self.leave(lambda: self.project_wanted.emit(path))
        else:
            self.leave(lambda: self._load(path, path.name, mask))

    def open_photo(self, photo: Photo, name: str) -> None:
        """Open a picture that has no file, such as one from the clipboard."""
        self.leave(lambda: self._load(photo, name))

    def _load(self, source: Path | Photo, name: str, mask: Path | None = None, *, is_again: bool = False) -> None:
        def show(loaded: LoadedPhoto) -> None:
            if is_again:
                self._photo.history.clear()  # what was done is given up: nobody keeps it
            path = source if isinstance(source, Path) and source != SAMPLE else None
            title = source.name if isinstance(source, Path) else ""
            self.show(loaded.document, loaded.pyramid, path, loaded.state if path else None, title)
            if not isinstance(source, Path):
                self._photo.history.resetClean()  # there is no file that it could be read from again
            if path is not None:
                self.remember(path)
            self._messages.say(" ".join(loaded.document.photo.notices) or tr("Opened {name}", name=name))
            if mask is not None:
                self.masks.open(mask, comes_with_photo=True)

        open_now = self._photo.document if is_again else None
        self._messages.say(tr("Opening {name}…", name=name))
        self._background.run(
            lambda: load(source),
            lambda loaded: self.when_still_left(lambda: show(loaded), instead_of=open_now),
            self._fail,
        )

    def close_photo(self) -> None:
        """Close the photo, asking first about unsaved changes."""
        self.when_saved_or_discarded(self._close)

    def _close(self) -> None:
        self._file.path, self._file.title, self._file.state = None, "", None
        self._file.project = self._file.project_state = None
        self._photo.replace(None, None)
        self.name_changed.emit("")

    def remember(self, path: Path, folder: Path | None = None) -> None:
        """A photo, or a folder, was opened; the dialogs start in ``folder``, or where the photo lies."""
        self._settings.set("folder", str(folder or path.absolute().parent))
        self.recent.remember(path)

    # ---- saving ----------------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] = nothing) -> None:
        """Save to the photo's own file, see ``Saver.save``."""
        self.saver.save(then)

    def save_as(self, then: Callable[[], None] = nothing) -> None:
        """Save to a file that is asked for."""
        self.saver.save_as(then)

    def _on_saved(self, path: Path) -> None:
        self.name_changed.emit(self.name)
        self.remember(path)

    def _reload(self, path: Path) -> None:
        """Read the file again; the person has been asked."""
        self.give_up()
        self._load(path, path.name, is_again=True)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on to another photo: at once when this one is kept, else as ``when_saved_or_discarded``.

        Who then reads a file for it goes on with ``when_still_left``.
        """

        def left() -> None:
            self.give_up()
            then()

        if self.keeper is not None and self.keeper.keeps():
            left()
        else:
            self.when_saved_or_discarded(left)

    def give_up(self) -> None:
        """The person has been asked: what is done so far may be lost."""
        self._photo.finish_stroke()
        self._left = self._photo.document, self._photo.history.newest()

    def when_still_left(self, then: Callable[[], None], *, instead_of: Document | None = None) -> None:
        """Show another photo that has been read, once it may be shown; None of it if ``instead_of`` is not open then.

        Asks again when something was done since ``leave`` went on.
        """

        def arrive() -> None:
            if instead_of is None or instead_of is self._photo.document:
                self._when_still_left(then)

        self.turn.wait(arrive)

    def _when_still_left(self, then: Callable[[], None]) -> None:
        self._photo.finish_stroke()
        document, newest = self._left
        if document is self._photo.document and newest is self._photo.history.newest():
            then()
        else:
            self._messages.say("")
            self.leave(then)

    def when_saved_or_discarded(self, then: Callable[[], None]) -> None:
        """Go on when there is nothing to lose, once it is saved, or when the person gives it up."""
        if not self._photo.is_dirty:
            then()
            return
        answer = self._messages.unsaved_changes(self.name)
        if answer is Answer.SAVE:
            self.save_what_is_unsaved(then)
        elif answer is Answer.DISCARD:
            then()

    def save_what_is_unsaved(self, then: Callable[[], None]) -> None:
        """Save the project, if the photo is in one, else the photo and its mask, as far as they were changed."""
        self._photo.finish_stroke()
        if self._file.project is not None:
            self.project_save_wanted.emit(then)
        elif self._photo.history.has_unsaved_pixels:
            self.save(lambda: self.save_mask(then))
        else:
            self.masks.choose_and_save(then)

    def save_mask(self, then: Callable[[], None]) -> None:
        """Save what is painted, if the photo's file is all that was saved; ``then`` is called once it is."""
        if self._photo.history.has_unsaved_mask:
            self.masks.choose_and_save(then)
        else:
            then()

    # ---- dropped files ---------------------------------------------------------------------------------

    def drop(self, path: Path) -> None:
        """A file was dropped: the first one is a photo; a second one may be its mask."""
        may_be_mask = self._photo.document is not None and not is_project(path)
        as_mask = self._messages.as_mask(path.name) if may_be_mask else False
        if as_mask is True:
            self.masks.open(path)
        elif as_mask is False:
            self.open(path)

    def _fail(self, error: Exception, _details: str) -> None:
        self._messages.say("")
        no_memory = tr("There is not enough memory for this photo; close other programs and try again.")
        self._messages.error(*explain(error, no_memory=no_memory))
