"""The system wants the editor to end: a signal, a desktop that is closing. Unsaved work is asked about first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtGui import QGuiApplication, QSessionManager

from app.window.messages import Answer

if TYPE_CHECKING:
    from app.photo.controller import PhotoController
    from app.photo.open_photo import OpenPhoto
    from app.window.main_window import MainWindow
    from app.window.messages import Messages


class SessionEnd(QObject):
    """Answers the system."""

    def __init__(
        self,
        window: MainWindow,
        photo: OpenPhoto,
        photos: PhotoController,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._photo, self._photos, self._messages = window, photo, photos, messages
        self._is_closing = False
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        # The system waits for the answer only as long as this call takes.
        application.commitDataRequest.connect(self.commit, Qt.ConnectionType.DirectConnection)

    def close(self) -> None:
        """Close the window as a person would, who is asked what to do with unsaved work; once at a time."""
        if not self._is_closing:
            self._is_closing = True
            try:
                self._window.close()
            finally:
                self._is_closing = False

    def commit(self, manager: QSessionManager) -> None:
        """The desktop is closing: save, let go of, or keep the session open."""
        if not self._photo.is_dirty or not manager.allowsInteraction():
            return
        answer = self._messages.unsaved_changes(self._photos.name)
        manager.release()
        if answer is Answer.CANCEL or (answer is Answer.SAVE and not self._save()):
            manager.cancel()

    def _save(self) -> bool:
        """Whether it is saved when this returns."""
        loop, saver = QEventLoop(), self._photos.saver
        if self._photos.project is not None:
            self._photos.project_save_ended.connect(loop.quit)
            self._photos.project_save_wanted.emit(None)
            loop.exec()
            return not self._photo.is_dirty
        saver.ended.connect(loop.quit)
        self._photos.save()
        while saver.is_saving:
            loop.exec()
        return not self._photo.is_dirty
