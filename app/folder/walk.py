"""Going from photo to photo: which is shown, which comes next, and what becomes of those that are left unsaved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.folder.ahead import Ahead
from app.folder.model import ShotModel
from app.folder.parking import Kept, Parking
from app.folder.shot import Shot
from app.folder.thumbnail_cache import on_grey
from app.folder.thumbnails import Thumbnails
from app.window.words import readable
from engine.errors import explain
from engine.language import tr, tr_count
from engine.photo.photo import PhotoError

if TYPE_CHECKING:
    from app.document.document import Document
    from app.photo.controller import PhotoController
    from app.photo.loading import LoadedPhoto
    from app.photo.open_photo import OpenPhoto
    from app.recovery.controller import Recovery
    from app.window.messages import Messages

_MOST_LEFT_OUT = 25
"""So many photos in a row that cannot be opened are passed over; then it is the folder that is wrong."""

_FIRST_SCREEN_MS = 500
"""So long the thumbnails of a folder that was just opened have the processor, before the second photo is decoded."""


def nothing() -> None:
    """Nobody waits."""


class Walk(QObject):
    """The photos that are gone through. The open photo is one of them, or another one, or none.

    Attributes:
        model: the photos; ``model.open`` is the one that is open.
        thumbnails: of them.
        ahead: loads them.
        parking: those that are unsaved and not open.

    Signals:
        arrived: another one of them is open.
    """

    arrived = Signal()

    def __init__(
        self, photo: OpenPhoto, photos: PhotoController, recovery: Recovery, messages: Messages, thumbnails: Path
    ) -> None:
        """``thumbnails`` is the folder where they are kept between sessions."""
        super().__init__()
        self._photo, self._photos, self._messages = photo, photos, messages
        self.ahead = Ahead(self)
        self.thumbnails = Thumbnails(thumbnails, self)
        self.parking = Parking(photo, photos, recovery, self)
        self.model = ShotModel(self.thumbnails, self)
        self._target: Shot | None = None  # is being opened
        self._arriving: Shot | None = None  # is about to be the open photo
        self._then: Callable[[], None] = nothing
        self._direction = self._left_out = 0
        self._waiting: Callable[[], None] | None = None  # for the end of a save
        self._is_beginning = False
        photos.keeper = self
        photo.replaced.connect(self._on_replaced)
        photo.history.unsaved_changed.connect(self._on_unsaved)
        photos.saver.saved.connect(self._on_saved)
        photos.saver.ended.connect(self._after_save)
        self.ahead.loaded.connect(self._on_loaded)
        self.ahead.failed.connect(self._on_failed)

    @property
    def is_under_way(self) -> bool:
        """Whether another photo is being opened."""
        return self._target is not None

    def begin(self, photos: Sequence[Path]) -> None:
        """Go through these; whatever is unsaved in those before is given up."""
        self.end()
        if self._photo.is_dirty:
            self._photo.history.clear()  # it was given up: nobody is asked again
        self.model.set_shots([Shot(path) for path in photos])
        self._is_beginning = True
        self.go(self.model.shots[0], 1)

    def end(self) -> None:
        """Go through nothing any more; the open photo stays."""
        self.forget_unsaved()
        self._target = None
        self.ahead.forget()
        self.model.set_open(None)
        self.model.set_shots(())
        self.thumbnails.clear()

    def stop(self) -> None:
        """End the threads."""
        self.ahead.stop()
        self.thumbnails.stop()

    def merge(self, photos: Sequence[Path]) -> bool:
        """What came is added, what is gone goes, unless something was done to it; whether anything is different."""
        known = {shot.path: shot for shot in self.model.every}
        written = {shot.saved_to for shot in self.model.every if shot.saved_to is not None}
        there = [known.get(path) or Shot(path) for path in photos if path in known or path not in written]
        found = set(there)
        stay = [s for s in known.values() if s not in found and (s.is_edited or s is self.model.open)]
        if (shots := (*there, *stay)) == self.model.every:
            return False
        self.model.set_shots(shots)
        return True

    # ---- going from photo to photo ---------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Show the next photo, or the one before (-1), among those that are found by their name."""
        shots = self.model.shots
        row = self.model.row_of(self._target or self.model.open)
        before = row if row is not None else -1 if by > 0 else len(shots)
        following = before + by
        if 0 <= following < len(shots):
            self.go(shots[following], by)
        elif shots:
            self._messages.say(self._at_the_end() if by > 0 else tr("This is the first photo"))

    def _at_the_end(self) -> str:
        unsaved = len(self.unsaved())
        if not unsaved:
            return tr("This is the last photo")
        return tr_count(
            "This is the last photo; {n} photo is not saved yet",
            "This is the last photo; {n} photos are not saved yet",
            unsaved,
        )

    def go(self, shot: Shot, direction: int = 0, then: Callable[[], None] = nothing) -> None:
        """Show a photo; ``then`` is called once it is open.

        ``direction`` is where one comes from: what cannot be opened is passed over to the next on that side.
        """
        self._left_out = 0
        self._go(shot, direction, then)

    def _go(self, shot: Shot, direction: int, then: Callable[[], None]) -> None:
        if self._photos.saver.is_saving:  # what is being written belongs to the photo that is open
            self._waiting = partial(self._go, shot, direction, then)
            return
        self._target, self._direction, self._then = shot, direction, then
        if shot is self.model.open:
            self._arrived(shot, "")
            return
        self._messages.say(tr("Opening {name}…", name=shot.name))
        kept = shot.kept
        if kept is None:
            self.ahead.want(shot.shown)
            return
        self.parking.fetch(kept, partial(self._on_fetched, shot, kept), partial(self._on_not_fetched, shot))

    def _on_loaded(self, path: Path, loaded: LoadedPhoto) -> None:
        self._photos.turn.wait(partial(self._leave_for_loaded, path, loaded))

    def _leave_for_loaded(self, path: Path, loaded: LoadedPhoto) -> None:
        shot = self._target
        if shot is not None and shot.shown == path:
            self._photos.leave(partial(self._show_loaded, shot, path, loaded))

    def _show_loaded(self, shot: Shot, path: Path, loaded: LoadedPhoto) -> None:
        self._arriving = shot
        self._photos.show(loaded.document, loaded.pyramid, path, loaded.state)
        self._arrived(shot, " ".join(loaded.document.photo.notices))

    def _on_fetched(self, shot: Shot, kept: Kept, show: Callable[[], None]) -> None:
        self._photos.turn.wait(partial(self._leave_for_kept, shot, kept, show))

    def _leave_for_kept(self, shot: Shot, kept: Kept, show: Callable[[], None]) -> None:
        if self._target is shot and shot.kept is kept:
            self._photos.leave(partial(self._show_kept, shot, show))

    def _show_kept(self, shot: Shot, show: Callable[[], None]) -> None:
        self._arriving = shot
        show()
        shot.kept, shot.is_edited = None, self._photo.is_dirty
        self._arrived(shot, "")

    def _on_not_fetched(self, shot: Shot, error: Exception, _details: str) -> None:
        if self._target is shot:
            self._target = None
        self._messages.say("")
        self._messages.error(*explain(error))

    def _arrived(self, shot: Shot, notices: str) -> None:
        self._target, then, self._then = None, self._then, nothing
        shot.problem = ""
        self.model.tell(shot)
        self._messages.say(notices or self._where(shot))
        if self._is_beginning:
            QTimer.singleShot(_FIRST_SCREEN_MS, self, partial(self._look_ahead, shot))
        else:
            self._look_ahead(shot)
        self._is_beginning = False
        self.arrived.emit()
        then()

    def _where(self, shot: Shot) -> str:
        name, number, count = shot.name, (self.model.row_of(shot) or 0) + 1, len(self.model.shots)
        if not self._left_out:
            return tr("{name}: photo {number} of {count}", name=name, number=number, count=count)
        return tr_count(
            "{name}: photo {number} of {count}; {n} that cannot be opened was passed over",
            "{name}: photo {number} of {count}; {n} that cannot be opened were passed over",
            self._left_out,
            name=name,
            number=number,
            count=count,
        )

    def _look_ahead(self, shot: Shot) -> None:
        if shot is not self.model.open or self.is_under_way:
            return
        row, shots = self.model.row_of(shot), self.model.shots
        following = -1 if row is None else row + (self._direction or 1)
        is_there = 0 <= following < len(shots) and shots[following].kept is None
        self.ahead.want_later(shots[following].shown if is_there else None)

    def _on_failed(self, path: Path, error: Exception) -> None:
        shot, direction = self._target, self._direction
        if shot is None or shot.shown != path:
            return
        self._target = None
        sentence, details = explain(error)
        shot.problem = error.reason if isinstance(error, PhotoError) else sentence
        self.model.tell(shot)
        row = self.model.row_of(shot)
        following = -1 if row is None else row + direction
        self._left_out += 1
        if direction and self._left_out >= _MOST_LEFT_OUT:
            self._messages.say(
                tr(
                    "None of {left_out} photos in a row can be opened; is their folder still there?",
                    left_out=self._left_out,
                )
            )
        elif direction and 0 <= following < len(self.model.shots):
            self._go(self.model.shots[following], direction, self._then)
        elif direction and self.model.open is not None:
            self._messages.say(sentence)
        else:
            self._messages.say("")
            self._messages.error(sentence, details)

    def _after_save(self) -> None:
        if self._waiting is not None and not self._photos.saver.is_saving:
            waiting, self._waiting = self._waiting, None
            waiting()

    # ---- what is unsaved -------------------------------------------------------------------------------

    def keeps(self) -> bool:
        """See ``Keeper``."""
        return self.model.open is not None

    def keep(self) -> None:
        """See ``Keeper``."""
        shot, pyramid = self.model.open, self._photo.pyramid
        if shot is None:
            return
        shot.kept = self.parking.park()
        shot.is_edited = shot.kept is not None
        if shot.is_edited and pyramid is not None:
            self.thumbnails.put(shot, on_grey(pyramid.levels[-1].copy(), has_alpha=pyramid.has_alpha))

    def unsaved(self) -> list[Shot]:
        """The photos with something in them that is not saved."""
        return [shot for shot in self.model.every if shot.kept is not None or self._is_open_unsaved(shot)]

    def _is_open_unsaved(self, shot: Shot) -> bool:
        return shot is self.model.open and self._photo.is_dirty

    def objection(self, path: Path) -> str:
        """Why another file must not be written there: work waits that only fits this one; "" = nothing."""
        waiting = [shot for shot in self.model.every if shot.kept is not None]
        if all(path not in {shot.path, shot.shown} for shot in waiting):
            return ""
        return tr("“{name}” has unsaved changes; save them first, or choose another name.", name=readable(path.name))

    def forget_unsaved(self) -> None:
        """Nobody wants back what is unsaved in photos that are not open."""
        for shot in self.model.every:
            if shot.kept is not None:
                self.parking.forget(shot.kept)
                shot.kept, shot.is_edited = None, False

    # ---- what happens to the open photo ----------------------------------------------------------------

    def _on_replaced(self, document: Document | None) -> None:
        shot, self._arriving = self._arriving, None
        if document is None:
            shot = None
        elif shot is None:  # somebody else has opened it: it may be one of these
            path = self._photos.path
            shot = next((s for s in self.model.every if s.kept is None and s.shown == path), None)
            self._target = None
        if shot is not None and shot.kept is None:
            shot.is_edited = False
        self.model.set_open(shot)

    def _on_unsaved(self, is_unsaved: bool) -> None:
        shot = self.model.open
        if shot is not None and shot.kept is None and shot.is_edited is not is_unsaved:
            shot.is_edited = is_unsaved
            if not is_unsaved:
                self.thumbnails.renew(shot)  # it showed what is undone now
            self.model.tell(shot)

    def _on_saved(self, path: Path) -> None:
        shot = self.model.open
        if shot is not None and self._photos.path == path:
            shot.saved_to = path
            self.thumbnails.renew(shot)
