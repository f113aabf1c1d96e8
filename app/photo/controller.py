"""Opening, saving and closing photos and masks; decoding and encoding run on the background thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.canvas.colours import display_colours
from app.canvas.pyramid import Pyramid, build_pyramid
from app.document.document import Document
from app.document.mask_files import LoadedMask, load_mask, load_sources, save_mask_and_sources
from app.photo.mask_opening import as_agreed
from app.photo.recent import recent_files
from app.photo.samples import SAMPLE
from app.window.messages import Answer
from engine.errors import explain
from engine.photo.formats import mask_filter, open_filter, savable, save_filter, save_mask_filter
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.background import Background
    from app.document.edits import OpenEdit
    from app.photo.open_photo import EditKind, OpenPhoto
    from app.settings.store import Settings
    from app.window.messages import Messages
    from engine.photo.photo import Photo

RECENT_COUNT = 10


class PhotoController(QObject):
    """The file behind the open photo, and that of its mask.

    Signals:
        name_changed: what to show in the title.
        recent_changed: the list of recent files has changed.
    """

    name_changed = Signal(str)
    recent_changed = Signal()

    def __init__(
        self,
        photo: OpenPhoto,
        background: Background,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self._background = background
        self._messages = messages
        self._settings = settings
        self._path: Path | None = None
        self._owned: set[Path] = set()  # files this session wrote or was allowed to replace
        self._is_saving = False

    @property
    def name(self) -> str:
        return self._path.name if self._path else "Untitled"

    # ---- opening ---------------------------------------------------------------------------------------

    def choose_and_open(self) -> None:
        path = self._messages.file_to_open("Open photo", self._settings.text("folder"), open_filter())
        if path is not None:
            self.open(path)

    def open(self, path: Path, *, mask: Path | None = None) -> None:
        """Open a photo, asking first about unsaved changes. The open photo stays until the new one is decoded.

        ``mask`` is opened with it, if given.
        """
        self.when_saved_or_discarded(lambda: self._load(path, path.name, mask))

    def open_photo(self, photo: Photo, name: str) -> None:
        """Open a picture that has no file, such as one from the clipboard."""
        self.when_saved_or_discarded(lambda: self._load(photo, name))

    def recent_files(self) -> tuple[Path, ...]:
        """Photos opened before that still exist, newest first."""
        return recent_files(self._settings)

    def clear_recent(self) -> None:
        self._settings.set("recent_files", ())
        self.recent_changed.emit()

    def _load(self, source: Path | Photo, name: str, mask: Path | None = None) -> None:
        def work() -> tuple[Document, Pyramid]:
            document = Document(load_photo(source) if isinstance(source, Path) else source)
            photo = document.photo
            return document, build_pyramid(document.pixels, document.alpha, colours=display_colours(photo.metadata.icc))

        def done(loaded: tuple[Document, Pyramid]) -> None:
            document, pyramid = loaded
            self._path = source if isinstance(source, Path) else None
            self._photo.replace(document, pyramid)
            self.name_changed.emit(self.name)
            if isinstance(source, Path):
                self._remember(source)
            self._messages.say(" ".join(document.photo.notices) or f"Opened {name}")
            if mask is not None:
                self.open_mask(mask)

        self._messages.say(f"Opening {name}…")
        self._background.run(work, done, self._fail)

    def close_photo(self) -> None:
        """Close the photo, asking first about unsaved changes."""
        self.when_saved_or_discarded(self._close)

    def _close(self) -> None:
        self._path = None
        self._photo.replace(None, None)
        self.name_changed.emit("")

    def _remember(self, path: Path) -> None:
        if path == SAMPLE:
            return  # nobody's photo, and nobody's folder
        full = str(path.absolute())
        recent = (full, *(name for name in self._settings.texts("recent_files") if name != full))
        self._settings.set("recent_files", recent[:RECENT_COUNT])
        self._settings.set("folder", str(path.absolute().parent))
        self.recent_changed.emit()

    # ---- saving ----------------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Save to the photo's own file, asking before the original is replaced for the first time."""
        if self._path is None:
            self.save_as(then)
        elif self._path in self._owned or self._messages.may_overwrite(self._path.name):
            self._write(self._path, then)

    def save_as(self, then: Callable[[], None] = lambda: None) -> None:
        if self._photo.document is None:
            return
        folder = Path(self._settings.text("folder"))
        old = self._path or folder / "untitled.png"
        suggestion = savable(old.with_stem(f"{old.stem}-filled"))
        path = self._messages.file_to_save("Save photo as", str(suggestion), save_filter())
        if path is not None:
            self._write(path if path.suffix else path.with_suffix(".png"), then)

    def _write(self, path: Path, then: Callable[[], None]) -> None:
        document, history = self._photo.document, self._photo.history
        if document is None or self._is_saving:
            return
        self._photo.finish_stroke()
        photo, pixels, newest = document.photo_to_save(), document.pixels.copy(), history.newest()

        def done(notices: tuple[str, ...]) -> None:
            self._is_saving = False
            self._owned.add(path)
            if document is self._photo.document:
                self._path = path
                # What was changed while the file was written is not in it.
                if history.newest() is newest:
                    history.setClean()
                self.name_changed.emit(self.name)
            self._remember(path)
            self._messages.say(" ".join((f"Saved {path.name}.", *notices)))
            then()

        def failed(error: Exception, details: str) -> None:
            self._is_saving = False
            self._fail(error, details)

        self._is_saving = True
        self._messages.say(f"Saving {path.name}…")
        self._background.run(lambda: save_photo(photo, pixels, path), done, failed)

    def when_saved_or_discarded(self, then: Callable[[], None]) -> None:
        """Go on when there is nothing to lose, once it is saved, or when the person gives it up."""
        if not self._photo.is_dirty:
            then()
            return
        answer = self._messages.unsaved_changes(self.name)
        if answer is Answer.SAVE:
            self.save(then)
        elif answer is Answer.DISCARD:
            then()

    # ---- masks -----------------------------------------------------------------------------------------

    def choose_and_open_mask(self, *, invert: bool = False) -> None:
        path = self._messages.file_to_open("Open mask", self._settings.text("folder"), mask_filter())
        if path is not None:
            self.open_mask(path, invert=invert)

    def open_mask(self, path: Path, *, invert: bool = False) -> None:
        """Replace the mask by a file's, as one undo step."""
        document = self._photo.document
        if document is None:
            self._messages.say("Open a photo first, then its mask")
            return

        def work() -> tuple[LoadedMask, NDArray[np.uint8] | None]:
            loaded = load_mask(path, document.shape, invert=invert, resize=True)
            return loaded, load_sources(path, document.shape)

        def done(both: tuple[LoadedMask, NDArray[np.uint8] | None]) -> None:
            agreed, sources = as_agreed(both[0], path.name, self._messages), both[1]
            if agreed is None or document is not self._photo.document:
                return
            loaded = agreed
            changes: dict[EditKind, Callable[[OpenEdit], None]] = {"mask": lambda edit: edit.replace(loaded.mask)}
            if sources is not None:
                changes["sources"] = lambda edit: edit.replace(sources)
            self._photo.edit_all("Open mask", changes)
            self._messages.say(" ".join(loaded.notices) or f"Opened the mask {path.name}")

        self._background.run(work, done, self._fail)

    def choose_and_save_mask(self) -> None:
        document = self._photo.document
        if document is None:
            return
        stem = self._path.stem if self._path else "untitled"
        suggestion = Path(self._settings.text("folder")) / f"{stem}-mask.png"
        path = self._messages.file_to_save("Save mask", str(suggestion), save_mask_filter())
        if path is not None:
            target, mask, sources = path.with_suffix(".png"), document.mask.copy(), document.sources.copy()
            self._background.run(
                lambda: save_mask_and_sources(mask, sources, target),
                lambda _: self._messages.say(f"Saved the mask {target.name}"),
                self._fail,
            )

    def drop(self, paths: list[Path]) -> None:
        """A file was dropped: the first one is a photo; a second one may be its mask."""
        if not paths:
            return
        path = paths[0]
        if path.is_dir():
            self._messages.error(f"“{path.name}” is a folder; drop a photo instead.")
            return
        as_mask = self._messages.as_mask(path.name) if self._photo.document is not None else False
        if as_mask is True:
            self.open_mask(path)
        elif as_mask is False:
            self.open(path)

    def _fail(self, error: Exception, _details: str) -> None:
        self._messages.say("")
        no_memory = "There is not enough memory for this photo; close other programs and try again."
        self._messages.error(*explain(error, no_memory=no_memory))
