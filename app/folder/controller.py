"""A folder as a person opens it: what is gone through, the filmstrip, and the one question when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.background import Background
from app.folder.listing import Listing, Single, listed, photos_in
from app.folder.saving import RESULT_SUFFIX, FolderSaver
from app.folder.strip import FilmStrip
from app.folder.walk import Walk
from app.window.messages import Answer
from app.window.words import readable
from app.work.names import SUFFIX
from engine.errors import explain
from engine.language import tr, tr_count
from engine.photo.formats import open_filter

if TYPE_CHECKING:
    from app.fill.controller import FillController
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.recovery.controller import Recovery
    from app.settings.store import Settings
    from app.window.main_window import MainWindow
    from app.window.messages import Messages

_PATIENCE_MS = 1000


class FolderController(QObject):
    """Opens folders and puts them away.

    Attributes:
        walk: goes through the photos.
        strip: what is seen of them.
        saver: saves them.
        listing: what is gone through; None = nothing.
    """

    def __init__(
        self,
        photo: OpenPhoto,
        photos: PhotoController,
        recovery: Recovery,
        fills: FillController,
        saving: Background,
        messages: Messages,
        settings: Settings,
        window: MainWindow,
        thumbnails: Path,
    ) -> None:
        """``saving`` is the thread that writes photos, ``thumbnails`` where those are kept between sessions."""
        super().__init__(window)
        self._photo, self._photos, self._messages = photo, photos, messages
        self._settings, self._window = settings, window
        self._background = Background("folder", self)
        self.walk = Walk(photo, photos, recovery, messages, thumbnails)
        self.strip = FilmStrip(self.walk.model, window.actions_by_name["save-and-next"])
        self.saver = FolderSaver(self.walk, photo, photos, fills, saving, messages, settings, window)
        self.listing: Listing | None = None
        self._is_looking = self._may_forget = False
        window.add_strip(self.strip)
        window.installEventFilter(self.strip)
        self.walk.arrived.connect(self.strip.show_open)
        self.strip.chosen.connect(lambda shot: self.walk.go(shot))
        self.strip.given_back.connect(lambda: window.canvas.setFocus())
        self.strip.destination_wanted.connect(lambda: self.saver.decide())
        self.saver.decided.connect(self.strip.show_destination)

    # ---- opening and closing ---------------------------------------------------------------------------

    def choose_photos(self) -> None:
        """Ask for a photo, or for several to go through."""
        start, kinds = self._settings.text("folder"), open_filter(tr("Photos and projects"), SUFFIX)
        paths = self._messages.files_to_open(tr("Open photos"), start, kinds)
        if paths:
            self.open(paths)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        folder = self._messages.folder_to_open(tr("Open folder"), self._settings.text("folder"))
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

        self._is_looking, suffix = True, self._settings.text(RESULT_SUFFIX)
        self._background.run(lambda: photos_in(folder, suffix), done, failed)

    def stop(self) -> None:
        """End the threads. What is unsaved and was not given up is offered at the next start."""
        if self._may_forget:
            self.walk.forget_unsaved()
        self.walk.stop()
        self._background.stop(_PATIENCE_MS)

    @property
    def is_anything_unsaved(self) -> bool:
        """In any photo."""
        return self._photo.is_dirty or bool(self.walk.unsaved())

    def when_all_saved_or_discarded(self, then: Callable[[], None]) -> None:
        """Go on when nothing is unsaved in any photo, once all are saved, or when the person gives them up."""
        self._may_forget = False
        if not any(shot.kept is not None for shot in self.walk.model.every):
            self._photos.when_saved_or_discarded(then)
            return
        unsaved = self.walk.unsaved()
        names = [shot.name for shot in unsaved]
        is_other_unsaved = self.walk.model.open is None and self._photo.is_dirty
        names += [self._photos.name] if is_other_unsaved else []
        ask = self._messages
        answer = ask.several_unsaved(names) if len(names) > 1 else ask.unsaved_changes(names[0])
        if answer is Answer.DISCARD:
            self._may_forget = True
            then()
        elif answer is Answer.SAVE:
            save_all = partial(self.saver.save_all, unsaved, then)
            self._photos.save_what_is_unsaved(save_all) if is_other_unsaved else save_all()

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

        self._messages.say(tr("Looking at {name}…", name=readable(paths[0].name)))
        suffix = self._settings.text(RESULT_SUFFIX)
        self._background.run(lambda: listed(paths, suffix), done, failed)

    def _show_listing(self, listing: Listing) -> None:
        self.listing = listing
        self.strip.search.clear()
        title, tip = _title(listing)
        self.saver.begin(listing.folder or listing.photos[0].parent, title)
        self.walk.begin(listing.photos)
        self.strip.show_title(title, tip)
        self._window.show_folder(is_open=True, is_strip_shown=True)
        if listing.folder is not None:
            self._photos.remember(listing.folder, listing.folder)

    def _close(self) -> None:
        self.listing = None
        self.walk.end()
        self._window.show_folder(is_open=False, is_strip_shown=False)

    def _merge(self, photos: Sequence[Path]) -> None:
        bar = self.strip.view.horizontalScrollBar()
        place = bar.value()
        if self.walk.merge(photos):
            self.strip.show_open()
            bar.setValue(place)


def _title(listing: Listing) -> tuple[str, str]:
    """What is gone through, in short and at length."""
    if listing.folder is None:
        return tr_count("{n} photo", "{n} photos", len(listing.photos)), ""
    return readable(listing.folder.name) or str(listing.folder), readable(str(listing.folder))
