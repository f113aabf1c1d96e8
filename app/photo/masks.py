"""Opening, pasting and saving the open photo's mask; files are read and written on threads of their own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.document.mask_files import LoadedMask, load_mask, load_sources, mask_of, save_mask_and_sources, sources_path
from app.photo.mask_opening import as_agreed
from app.photo.saving import nothing
from engine.language import mark, tr
from engine.photo.formats import mask_filter, save_mask_filter

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.background import Background, Failed
    from app.document.document import Document
    from app.document.edits import OpenEdit
    from app.photo.open_file import OpenFile
    from app.photo.open_photo import EditKind, OpenPhoto
    from app.photo.turn import Turn
    from app.settings.store import Settings
    from app.window.messages import Messages
    from engine.photo.photo import Photo


class Masks:
    """Where the open photo's mask comes from, and the file it goes to."""

    def __init__(
        self,
        photo: OpenPhoto,
        file: OpenFile,
        background: Background,
        saving: Background,
        messages: Messages,
        settings: Settings,
        turn: Turn,
        failed: Failed,
    ) -> None:
        """``background`` reads files, ``saving`` writes them; ``failed`` is told why that was not possible."""
        self._photo, self._file = photo, file
        self._background, self._saving = background, saving
        self._messages, self._settings = messages, settings
        self._turn, self._failed = turn, failed

    def choose_and_open(self, *, invert: bool = False) -> None:
        path = self._messages.file_to_open(tr("Open mask"), self._settings.text("folder"), mask_filter())
        if path is not None:
            self.open(path, invert=invert)

    def open(self, path: Path, *, invert: bool = False, comes_with_photo: bool = False) -> None:
        """Replace the mask by a file's, as one undo step.

        Args:
            path: the mask's file.
            invert: take what it does not mark.
            comes_with_photo: both were opened together, so neither is unsaved.
        """
        document = self._photo.document
        if document is None:
            self._messages.say(tr("Open a photo first, then its mask"))
            return

        def work() -> tuple[LoadedMask, NDArray[np.uint8] | None]:
            loaded = load_mask(path, document.shape, invert=invert, resize=True)
            return loaded, load_sources(path, document.shape)

        said = tr("Opened the mask {name}", name=path.name)
        self._take(document, work, path.name, mark("Open mask"), said, comes_with_photo=comes_with_photo)

    def paste(self, picture: Photo, name: str) -> None:
        """Take a picture that has no file, such as one from the clipboard, as the mask."""
        document = self._photo.document
        if document is not None:

            def work() -> tuple[LoadedMask, None]:
                return mask_of(picture, name, document.shape, resize=True), None

            self._take(document, work, name, mark("Paste mask"), tr("Pasted the mask"))

    def _take(
        self,
        document: Document,
        work: Callable[[], tuple[LoadedMask, NDArray[np.uint8] | None]],
        name: str,
        label: str,
        said: str,
        *,
        comes_with_photo: bool = False,
    ) -> None:
        def done(both: tuple[LoadedMask, NDArray[np.uint8] | None]) -> None:
            agreed, sources = as_agreed(both[0], name, self._messages), both[1]
            if agreed is None or document is not self._photo.document:
                return
            loaded = agreed
            changes: dict[EditKind, Callable[[OpenEdit], None]] = {"mask": lambda edit: edit.replace(loaded.mask)}
            if sources is not None:
                changes["sources"] = lambda edit: edit.replace(sources)
            was_clean = self._photo.history.isClean()
            self._photo.edit_all(label, changes, beneath_stroke=True)
            if comes_with_photo and was_clean:
                self._photo.history.setClean()  # both were opened as they are
            self._messages.say(" ".join(loaded.notices) or said)

        self._background.run(work, done, self._failed)

    def choose_and_save(self, then: Callable[[], None] = nothing) -> None:
        """Ask for a file for the mask; ``then`` is called once it is saved."""
        document = self._photo.document
        if document is None:
            return
        stem = Path(self._file.path or self._file.title or "untitled").stem
        suggestion = Path(self._settings.text("folder")) / f"{stem}-mask.png"
        path = self._messages.file_to_save(tr("Save mask"), str(suggestion), save_mask_filter())
        if path is not None and self._may_write_beside(path):
            self._write(document, path, then)

    def _write(self, document: Document, path: Path, then: Callable[[], None]) -> None:
        self._photo.finish_stroke()
        history = self._photo.history
        mask, sources, newest = document.mask.copy(), document.sources.copy(), history.newest()

        def done(_: object) -> None:
            if document is self._photo.document and history.newest() is newest:
                history.set_mask_kept()
            self._messages.say(tr("Saved the mask {name}", name=path.name))
            try:
                then()
            finally:
                self._turn.release()

        def failed(error: Exception, details: str) -> None:
            self._turn.release()
            self._failed(error, details)

        self._turn.hold(path.name)
        self._saving.run(lambda: save_mask_and_sources(mask, sources, path), done, failed)

    def _may_write_beside(self, mask: Path) -> bool:
        """A new mask may bring marks of the source brushes into a file that is not its own."""
        beside = sources_path(mask)
        return os.path.lexists(mask) or not os.path.lexists(beside) or self._messages.may_replace(beside)
