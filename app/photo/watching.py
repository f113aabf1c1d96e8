"""Noticing that the open photo's file was changed by somebody else, when a person comes back to the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.photo.file_state import FileState, quick_state
from engine.language import tr

if TYPE_CHECKING:
    from app.background import Background
    from app.photo.open_file import OpenFile
    from app.photo.open_photo import OpenPhoto
    from app.photo.saving import Saver
    from app.window.messages import Messages


class FileWatch(QObject):
    """Offers to read the file again while that loses nothing; says it once for each change.

    Signals:
        reload_wanted: the Path to read again.
    """

    reload_wanted = Signal(object)

    def __init__(
        self,
        photo: OpenPhoto,
        file: OpenFile,
        saver: Saver,
        background: Background,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._photo, self._file, self._saver = photo, file, saver
        self._background, self._messages = background, messages
        self._is_looking = False
        self._told: tuple[Path, FileState | None] | None = None

    def look_on_return(self, state: Qt.ApplicationState) -> None:
        """Look when the person comes back from other programs."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Compare the file with what was read or written; on the files thread, for its disk may sleep."""
        path, known = self._file.path, self._file.state
        if path is None or known is None or self._is_looking or self._saver.is_saving:
            return

        def done(now: FileState | None) -> None:
            self._is_looking = False
            is_same_photo = path == self._file.path and known is self._file.state and not self._saver.is_saving
            is_free = QApplication.activeModalWidget() is None  # no question over another; there will be a next look
            if is_same_photo and is_free and not known.is_still(now) and self._told != (path, now):
                self._told = (path, now)
                self._tell(path, is_gone=now is None)

        self._is_looking = True
        self._background.run(lambda: quick_state(path, known), done, self._fail)

    def _tell(self, path: Path, *, is_gone: bool) -> None:
        self._photo.finish_stroke()
        if is_gone:
            self._messages.say(
                tr("{name} is not in its folder any more; Save will ask before it is written again", name=path.name)
            )
        elif self._has_what_reading_loses:
            self._say_that_save_asks(path)
        else:
            document = self._photo.document
            if not self._messages.may_reload(path.name) or document is not self._photo.document:
                return  # a photo that was on its way may have come meanwhile: that one stays
            if self._has_what_reading_loses:  # a fill that was on its way, say
                self._say_that_save_asks(path)
            else:
                self.reload_wanted.emit(path)

    @property
    def _has_what_reading_loses(self) -> bool:
        """Whether something is not in the photo's file, or not in its project."""
        return not self._photo.history.isClean() or self._photo.is_dirty

    def _say_that_save_asks(self, path: Path) -> None:
        self._messages.say(
            tr("{name} was changed by another program; Save will ask which of the two to keep", name=path.name)
        )

    def _fail(self, _error: Exception, _details: str) -> None:
        self._is_looking = False  # what cannot be looked at will be found out when it is saved
