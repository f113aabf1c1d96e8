"""Going through a folder: which photo is shown, which comes next, and what becomes of those that are left unsaved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.background import Background
from app.folder.ahead import Ahead
from app.folder.listing import Listing, Single, listed, photos_in
from app.folder.model import ShotModel
from app.folder.parking import Kept, Parking
from app.folder.shot import Shot, readable
from app.folder.strip import FilmStrip
from app.folder.thumbnail_cache import on_grey
from app.folder.thumbnails import Thumbnails
from app.window.messages import Answer
from engine.errors import explain
from engine.photo.formats import open_filter
from engine.photo.photo import PhotoError

if TYPE_CHECKING:
    from app.document.document import Document
    from app.folder.saving import FolderSaver
    from app.photo.controller import PhotoController
    from app.photo.loading import LoadedPhoto
    from app.photo.open_photo import OpenPhoto
    from app.recovery.controller import Recovery
    from app.settings.store import Settings
    from app.window.main_window import MainWindow
    from app.window.messages import Messages

_MOST_LEFT_OUT = 25
"""So many photos in a row that cannot be opened are passed over; then it is the folder that is wrong."""
_PATIENCE_MS = 300


def nothing() -> None:
    """Nobody waits."""


class FolderController(QObject):
    """The photos that are gone through. The open photo is one of them, or another one, or none.

    Attributes:
        model: the photos; ``model.open`` is the one that is open.
        strip: what is seen of them.
        parking: those that are unsaved and not open.
    """

    def __init__(
        self,
        photo: OpenPhoto,
        photos: PhotoController,
        recovery: Recovery,
        messages: Messages,
        settings: Settings,
        window: MainWindow,
        thumbnails: Path,
    ) -> None:
        """``thumbnails`` is the folder where they are kept between sessions."""
        super().__init__(window)
        self._photo, self._photos, self._messages = photo, photos, messages
        self._settings, self._window = settings, window
        self._listing = Background("folder", self)
        self._ahead = Ahead(self)
        self._thumbnails = Thumbnails(thumbnails, self)
        self.parking = Parking(photo, photos, recovery, self)
        self.model = ShotModel(self._thumbnails, self)
        self.strip = FilmStrip(self.model, window.actions_by_name["save-and-next"])
        self.listing: Listing | None = None
        self._target: Shot | None = None  # is being opened
        self._arriving: Shot | None = None  # is about to be the open photo
        self._then: Callable[[], None] = nothing
        self._direction = self._left_out = 0
        self._waiting: Callable[[], None] | None = None  # for the end of a save
        self._is_looking = self._may_forget = False
        self.saver: FolderSaver | None = None
        window.add_strip(self.strip)
        photos.keeper = self
        photo.replaced.connect(self._on_replaced)
        photo.history.cleanChanged.connect(self._on_clean)
        photos.saver.saved.connect(self._on_saved)
        photos.saver.ended.connect(self._after_save)
        self._ahead.loaded.connect(self._on_loaded)
        self._ahead.failed.connect(self._on_failed)
        self.strip.chosen.connect(lambda shot: self.go(shot))
        self.strip.given_back.connect(lambda: window.canvas.setFocus())

    # ---- opening and closing ---------------------------------------------------------------------------

    def choose_photos(self) -> None:
        """Ask for a photo, or for several to go through."""
        start, kinds = self._settings.text("folder"), open_filter()
        paths = self._messages.files_to_open("Open photos", start, kinds)
        if paths:
            self.open(paths)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        folder = self._messages.folder_to_open("Open folder", self._settings.text("folder"))
        if folder is not None:
            self.open([folder])

    def open(self, paths: Sequence[Path], *, mask: Path | None = None) -> None:
        """Open what was named: one photo, with its ``mask``, or a folder or several files to go through."""
        self._look_at(paths, lambda single: self._photos.open(single.photo, mask=mask or single.mask))

    def drop(self, paths: Sequence[Path]) -> None:
        """As ``open``; a single file may be the mask of the open photo."""

        def single(found: Single) -> None:
            if found.mask is not None:
                self._photos.open(found.photo, mask=found.mask)
            else:
                self._photos.drop(found.photo)

        self._look_at(paths, single)

    def close(self) -> None:
        """Put the filmstrip away, asking first about unsaved photos; the open photo stays."""
        if self.listing is not None:
            self.when_all_saved_or_discarded(self._close)

    def show_strip(self, is_shown: bool) -> None:
        """Show the filmstrip or hide it; the folder stays open."""
        if self.listing is not None:
            self._window.show_folder(is_open=True, is_strip_shown=is_shown)

    def find(self) -> None:
        """Give the keys to the field that finds names."""
        self.show_strip(True)
        self.strip.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.strip.search.selectAll()

    def look_on_return(self, state: Qt.ApplicationState) -> None:
        """The person comes back from other programs: photos may have come or gone."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.look_again()

    def look_again(self) -> None:
        """List the folder anew."""
        listing = self.listing
        if listing is None or listing.folder is None or self._is_looking:
            return
        folder = listing.folder

        def done(photos: tuple[Path, ...]) -> None:
            self._is_looking = False
            if self.listing is listing:
                self._merge(photos)

        def failed(error: Exception, _details: str) -> None:
            self._is_looking = False
            self._messages.say(explain(error)[0])

        self._is_looking = True
        self._listing.run(lambda: photos_in(folder), done, failed)

    def stop(self) -> None:
        """End the threads. What is unsaved and was not given up is offered at the next start."""
        if self._may_forget:
            self._forget_all()
        self._ahead.stop()
        self._thumbnails.stop()
        self._listing.stop(_PATIENCE_MS)

    def _look_at(self, paths: Sequence[Path], single: Callable[[Single], None]) -> None:
        if not paths:
            return

        def done(found: Listing | Single) -> None:
            if isinstance(found, Single):
                single(found)
            else:
                self.when_all_saved_or_discarded(partial(self._show_listing, found))

        def failed(error: Exception, _details: str) -> None:
            self._messages.say("")
            self._messages.error(*explain(error))

        self._messages.say(f"Looking at {readable(paths[0].name)}…")
        self._listing.run(lambda: listed(paths), done, failed)

    def _show_listing(self, listing: Listing) -> None:
        self._forget_all()
        self._photo.history.setClean()  # what is unsaved in the open photo was given up: nobody is asked again
        self.model.set_open(None)
        self._ahead.forget()
        self._thumbnails.clear()
        self.listing, self._target = listing, None
        self.strip.search.clear()
        self.model.set_shots([Shot(path) for path in listing.photos])
        self.strip.show_title(*self.title())
        self._window.show_folder(is_open=True, is_strip_shown=True)
        if listing.folder is not None:
            self._photos.remember(listing.folder, listing.folder)
        assert self.saver is not None
        self.saver.show()
        self.go(self.model.shots[0], 1)

    def _close(self) -> None:
        self._forget_all()
        self.listing, self._target = None, None
        self._ahead.forget()
        self.model.set_open(None)
        self.model.set_shots(())
        self._thumbnails.clear()
        self._window.show_folder(is_open=False, is_strip_shown=False)

    def title(self) -> tuple[str, str]:
        """What is gone through, in short and at length."""
        assert self.listing is not None
        folder = self.listing.folder
        if folder is None:
            return f"{len(self.listing.photos)} photos", ""
        return readable(folder.name) or str(folder), readable(str(folder))

    def _merge(self, photos: Sequence[Path]) -> None:
        """What came is added, what is gone goes, unless something was done to it."""
        known = {shot.path: shot for shot in self.model.every}
        written = {shot.saved_to for shot in self.model.every if shot.saved_to is not None}
        there = [known.get(path) or Shot(path) for path in photos if path in known or path not in written]
        stays = {*there} | {shot for shot in known.values() if shot.is_edited or shot is self.model.open}
        shots = [*there, *(shot for shot in known.values() if shot in stays and shot not in set(there))]
        if shots != list(self.model.every):
            bar = self.strip.view.horizontalScrollBar()
            place = bar.value()
            self.model.set_shots(shots)
            self.strip.show_open()
            bar.setValue(place)

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
            self._messages.say("This is the last photo" if by > 0 else "This is the first photo")

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
        self._messages.say(f"Opening {shot.name}…")
        kept = shot.kept
        if kept is None:
            self._ahead.want(shot.shown)
            return
        self.parking.fetch(kept, partial(self._on_fetched, shot, kept), partial(self._on_not_fetched, shot))

    def _on_loaded(self, path: Path, loaded: LoadedPhoto) -> None:
        shot = self._target
        if shot is not None and shot.shown == path:
            self._photos.leave(partial(self._show_loaded, shot, path, loaded))

    def _show_loaded(self, shot: Shot, path: Path, loaded: LoadedPhoto) -> None:
        self._arriving = shot
        self._photos.show(loaded.document, loaded.pyramid, path, loaded.state)
        self._arrived(shot, " ".join(loaded.document.photo.notices))

    def _on_fetched(self, shot: Shot, kept: Kept, show: Callable[[], None]) -> None:
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
        self.strip.show_open()
        self._messages.say(notices or self._where(shot))
        self._look_ahead(shot)
        then()

    def _where(self, shot: Shot) -> str:
        row, count = self.model.row_of(shot), len(self.model.shots)
        where = f"{shot.name}: photo {(row or 0) + 1} of {count}"
        if not self._left_out:
            return where
        many = "1 that cannot be opened was" if self._left_out == 1 else f"{self._left_out} that cannot be opened were"
        return f"{where}; {many} passed over"

    def _look_ahead(self, shot: Shot) -> None:
        row, shots = self.model.row_of(shot), self.model.shots
        following = -1 if row is None else row + (self._direction or 1)
        is_there = 0 <= following < len(shots) and shots[following].kept is None
        self._ahead.want_later(shots[following].shown if is_there else None)

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
            self._messages.say(f"None of {self._left_out} photos in a row can be opened; is their folder still there?")
        elif direction and 0 <= following < len(self.model.shots):
            self._go(self.model.shots[following], direction, self._then)
        elif direction and self.model.open is not None:
            self._messages.say(sentence)
        else:
            self._messages.say("")
            self._messages.error(sentence, details)

    def _after_save(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not self._photos.saver.is_saving:
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
            self._thumbnails.put(shot, on_grey(pyramid.levels[-1].copy(), has_alpha=pyramid.has_alpha))

    def unsaved(self) -> list[Shot]:
        """The photos with something in them that is not saved."""
        return [shot for shot in self.model.every if shot.kept is not None or self._is_open_unsaved(shot)]

    def when_all_saved_or_discarded(self, then: Callable[[], None]) -> None:
        """Go on when nothing is unsaved in any photo, once all are saved, or when the person gives them up."""
        self._may_forget = False
        if not any(shot.kept is not None for shot in self.model.every):
            self._photos.when_saved_or_discarded(then)
            return
        unsaved = self.unsaved()
        names = [shot.name for shot in unsaved]
        is_other_unsaved = self.model.open is None and self._photo.is_dirty
        names += [self._photos.name] if is_other_unsaved else []
        ask = self._messages
        answer = ask.several_unsaved(names) if len(names) > 1 else ask.unsaved_changes(names[0])
        if answer is Answer.DISCARD:
            self._may_forget = True
            then()
        elif answer is Answer.SAVE and self.saver is not None:
            save_all = partial(self.saver.save_all, unsaved, then)
            self._photos.save(save_all) if is_other_unsaved else save_all()

    def _is_open_unsaved(self, shot: Shot) -> bool:
        return shot is self.model.open and self._photo.is_dirty

    def _forget_all(self) -> None:
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

    def _on_clean(self, is_clean: bool) -> None:
        shot = self.model.open
        if shot is not None and shot.kept is None and shot.is_edited is is_clean:
            shot.is_edited = not is_clean
            self.model.tell(shot)

    def _on_saved(self, path: Path) -> None:
        shot = self.model.open
        if shot is not None and self._photos.path == path:
            shot.saved_to = path
            self._thumbnails.renew(shot)
