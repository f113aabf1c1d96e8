"""Saving the photos of a folder: where is decided once, and then one key saves and goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.folder.destination import Destination, Where
from app.folder.destination_dialog import DestinationDialog
from engine.errors import explain
from engine.language import tr

if TYPE_CHECKING:
    from app.background import Background
    from app.document.edits import Edit
    from app.fill.controller import FillController
    from app.folder.shot import Shot
    from app.folder.walk import Walk
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.window.main_window import MainWindow
    from app.window.messages import Messages

    Then = Callable[[], None]

RESULT_SUFFIX = "result_suffix"
"""The setting that keeps what was last added to names: by it the next session knows results from photos."""


class FolderSaver(QObject):
    """Saves one photo after another to where the person has decided.

    Attributes:
        dialog: the question where; None while it is not asked.

    Signals:
        decided: where, as a sentence; "" = that is not decided.
    """

    decided = Signal(str)

    def __init__(
        self,
        walk: Walk,
        photo: OpenPhoto,
        photos: PhotoController,
        fills: FillController,
        saving: Background,
        messages: Messages,
        settings: Settings,
        window: MainWindow,
    ) -> None:
        """``saving`` is the thread that writes photos: it also looks whether there is such a file already."""
        super().__init__(walk)
        self._walk, self._photo, self._photos, self._fills = walk, photo, photos, fills
        self._saving, self._messages, self._settings, self._window = saving, messages, settings, window
        self._decided: dict[Path, Destination] = {}
        self._key, self._title = Path(), ""
        self.dialog: DestinationDialog | None = None
        self._after_fill: tuple[Shot, Edit | None] | None = None  # what is saved then, and its newest step before
        fills.busy_changed.connect(lambda busy: None if busy else QTimer.singleShot(0, self, self._on_filled))

    @property
    def destination(self) -> Destination | None:
        """Where the photos of this folder are saved; None = nobody has said yet."""
        return self._decided.get(self._key)

    def choose(self, destination: Destination) -> None:
        """Save the photos of this folder so from now on."""
        self._keep(self._key, destination)

    def begin(self, key: Path, title: str) -> None:
        """Another folder is open: what is decided holds for ``key``; a person knows it by ``title``."""
        self._key, self._title = key, title
        self._tell()

    def decide(self, then: Then | None = None) -> None:
        """Ask where the photos of this folder are saved."""
        shots = self._walk.model.every
        if not shots or self.dialog is not None:
            return
        key, first = self._key, self._walk.model.open or shots[0]
        chosen = self.destination or Destination(Where.BESIDE, self._settings.text(RESULT_SUFFIX))
        self.dialog = DestinationDialog(self._title, first.path, chosen, self._messages, self._window)

        def decided(destination: Destination) -> None:
            self._keep(key, destination)
            if then is not None:
                then()

        self.dialog.finished.connect(self._on_answered)
        self.dialog.decided.connect(decided)
        self._messages.asking.open(self.dialog)

    def save_and_next(self) -> None:
        """Save the open photo, if anything in it has to be, and show the next one. A fill under way is waited for."""
        shot = self._walk.model.open
        if shot is None:
            self._messages.say(tr("The open photo is none of this folder; Save saves it"))
            return
        if self._fills.is_busy:
            self._after_fill = shot, self._photo.history.newest()
            self._messages.say(tr("{name} is saved as soon as it is filled", name=shot.name))
            return
        self._save_open(partial(self._go_on_from, shot))

    def _go_on_from(self, shot: Shot) -> None:
        if self._walk.model.open is shot and not self._walk.is_under_way:  # else it was asked for twice
            self._walk.step(1)

    def save_all(self, shots: Sequence[Shot], then: Then) -> None:
        """Show and save one after another; ``then`` is called when all are saved. Ends at the first that cannot be."""
        if not shots:
            then()
            return
        rest = partial(self.save_all, shots[1:], then)
        self._walk.go(shots[0], then=lambda: self._save_all_of_open(rest))

    @property
    def is_busy(self) -> bool:
        """Whether something is being saved, or the person is asked where."""
        is_saving = self._saving.is_busy or self._photos.saver.is_saving
        return is_saving or self._walk.is_under_way or self.dialog is not None

    def _on_filled(self) -> None:
        waiting, self._after_fill = self._after_fill, None
        if waiting is None or self._fills.is_busy:
            return
        shot, newest = waiting
        if shot is self._walk.model.open and newest is not self._photo.history.newest():  # else it was cancelled
            self.save_and_next()

    def _keep(self, key: Path, destination: Destination) -> None:
        self._decided[key] = destination
        if destination.where is Where.BESIDE:
            self._settings.set(RESULT_SUFFIX, destination.suffix)
        self._tell()

    def _tell(self) -> None:
        self.decided.emit("" if self.destination is None else self.destination.sentence)

    def _on_answered(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _save_all_of_open(self, then: Then) -> None:
        """Also what is in no photo's file: of a project, and of a mask alone, more would be lost than of the photo."""
        if self._photos.project is None and self._photo.history.has_unsaved_pixels:
            self._save_open(partial(self._photos.save_mask, then))
        else:
            self._photos.save_what_is_unsaved(then)

    def _save_open(self, then: Then) -> None:
        shot, saver = self._walk.model.open, self._photos.saver
        if shot is None:
            return
        if saver.is_saving:
            saver.after(partial(self._save_open, then))
            return
        self._photo.finish_stroke()
        if not self._photo.history.has_unsaved_pixels:  # a mask alone is no reason to write a photo
            then()
            return
        destination, path = self.destination, self._photos.path
        if destination is None:
            self.decide(partial(self._save_open, then))
        elif path is not None and path != shot.path and saver.is_owned(path):
            saver.save(then)  # it goes on in what was made of it
        else:
            self._save_to(destination.target(shot.path, self._taken(shot)), shot, then)

    def _save_to(self, target: Path, shot: Shot, then: Then) -> None:
        saver = self._photos.saver
        if target == self._photos.path:
            saver.allow(target)  # decided for the whole folder
            saver.save(then)
        elif saver.is_owned(target):
            saver.save_to(target, then)
        else:
            self._photos.turn.hold(target.name)  # no other photo comes while the disk is asked
            self._saving.run(
                lambda: os.path.lexists(target),
                lambda is_there: self._save_new(target, shot, then, is_there=is_there),
                self._fail,
            )

    def _save_new(self, target: Path, shot: Shot, then: Then, *, is_there: bool) -> None:
        is_open = self._walk.model.open is shot  # else the person closed it meanwhile
        try:
            if is_open and (not is_there or self._messages.may_replace(target)):
                self._photos.saver.save_to(target, then)
        finally:
            self._photos.turn.release()

    def _fail(self, error: Exception, _details: str) -> None:
        self._photos.turn.release()
        self._messages.error(*explain(error))

    def _taken(self, shot: Shot) -> set[Path]:
        """Files of other photos: what was made of them, and they themselves."""
        others = [other for other in self._walk.model.every if other is not shot]
        return {other.path for other in others} | {other.saved_to for other in others if other.saved_to is not None}
