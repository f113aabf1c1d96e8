"""Offers the work of editors that were ended, and brings it back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.canvas.pyramid import Pyramid
from app.photo.file_state import FileState, state_of
from app.photo.loading import pyramid_of
from app.recovery.copy_file import read_copy
from app.recovery.offers import Offer, offers_in
from app.recovery.sessions import forget
from app.work.work_file import Restored, Summary
from engine.errors import explain
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.background import Background
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.recovery.dialog import RecoveryDialog
    from app.window.messages import Messages

log = logging.getLogger("lacuna")


class Offering(QObject):
    """What the start found, until a person has decided about it.

    Attributes:
        dialog: the offer; None while there is none.

    Signals:
        looked: tuple of Offer: what the start found.
        recovered: work was brought back and is open now.
        refused: a sentence: it could not be brought back, and is kept.
    """

    looked = Signal(tuple)
    recovered = Signal()
    refused = Signal(str)

    def __init__(
        self,
        photo: OpenPhoto,
        photos: PhotoController,
        messages: Messages,
        background: Background,
        root: Path,
        keep: Callable[[Path], None],
        window: QWidget,
    ) -> None:
        """``root`` is the folder of all copies; ``keep`` is told from which of them the open photo was brought back."""
        super().__init__(window)
        self._photo, self._photos, self._messages, self._window = photo, photos, messages, window
        self._background, self._root, self._keep = background, root, keep
        self.dialog: RecoveryDialog | None = None

    def look(self) -> None:
        """Look for work of editors that were ended, and offer it."""
        self._background.run(lambda: offers_in(self._root), self._offer, _log)

    def recover(self, summary: Summary) -> None:
        """Bring work back as the open photo, asking first about what is unsaved now."""
        self._photos.leave(lambda: self._read(summary))

    def discard(self, summary: Summary) -> None:
        """Remove the copy of work that nobody wants back."""
        self._background.run(lambda: forget(summary.copy), _nothing, _log)
        self._is_settled(summary)

    def _offer(self, offers: tuple[Offer, ...]) -> None:
        if offers:
            from app.recovery.dialog import RecoveryDialog

            self.dialog = RecoveryDialog(offers, self._window)
            self.dialog.recover_wanted.connect(self.recover)
            self.dialog.discard_wanted.connect(self.discard)
            self.dialog.show()
        self.looked.emit(offers)

    def _read(self, summary: Summary) -> None:
        self._messages.say(tr("Recovering {name}…", name=summary.name))
        self._background.run(
            lambda: read_back(summary.copy),
            lambda found: self._photos.when_still_left(lambda: self._show(summary, *found)),
            partial(self._refuse, summary),
        )

    def _show(self, summary: Summary, work: Restored, pyramid: Pyramid, state: FileState | None) -> None:
        self._photos.show(work.document, pyramid, work.target, state, work.name)
        self._photo.history.restore(work.document, work.steps, work.position, work.given_up)
        self._keep(summary.copy)
        self._is_settled(summary)
        self._messages.say(tr("Recovered {name}; it is not saved yet", name=self._photos.name))
        self.recovered.emit()

    def _refuse(self, summary: Summary, error: Exception, _details: str) -> None:
        sentence, details = explain(error)
        self._messages.say("")
        if self.dialog is not None:
            self.dialog.show_note(summary, sentence)
        self._messages.error(sentence, details)
        self.refused.emit(sentence)

    def _is_settled(self, summary: Summary) -> None:
        if self.dialog is not None:
            self.dialog.remove(summary)


def read_back(copy: Path) -> tuple[Restored, Pyramid, FileState | None]:
    """A copy's work, the pyramid of its photo, and the state of the file it is saved to; not for the GUI thread.

    Raises:
        WorkError: it cannot be read, or its photo is not what it was.
    """
    found = read_copy(copy)
    state = None if found.target is None else state_of(found.target)
    return found, pyramid_of(found.document), state


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""


def _log(_error: Exception, details: str) -> None:
    log.info(details)
