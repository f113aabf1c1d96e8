"""The system wants the editor to end: a signal, a desktop that is closing. Unsaved work is asked about first."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager

if TYPE_CHECKING:
    from app.folder.controller import FolderController
    from app.recovery.controller import Recovery
    from app.window.main_window import MainWindow

_COPY_S = 5.0
"""So long a closing desktop waits for a recovery copy."""
_LOOK_MS = 20


class SessionEnd(QObject):
    """Answers the system."""

    def __init__(
        self, window: MainWindow, folder: FolderController, recovery: Recovery, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._folder, self._recovery = window, folder, recovery
        self._is_closing = False
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        # The system waits for the answer only as long as this call takes.
        application.commitDataRequest.connect(self.commit, Qt.ConnectionType.DirectConnection)

    def close(self) -> None:
        """Close the window as a person would, who is asked what to do with unsaved work; once at a time."""
        if not self._is_closing:
            self._is_closing = True
            self._recovery.keep()  # whoever wants the end may not wait for an answer
            try:
                self._window.close()
            finally:
                self._is_closing = False

    def commit(self, manager: QSessionManager) -> None:
        """The desktop is closing: save everything, let go of it, or keep the session open."""
        if not self._folder.is_anything_unsaved:
            return
        if not manager.allowsInteraction():
            self._recovery.keep()
            _wait_while(lambda: self._recovery.is_busy, _COPY_S)
            return
        settled: list[bool] = []
        self._folder.when_all_saved_or_discarded(lambda: settled.append(True))
        _wait_while(lambda: not settled and self._folder.saver.is_busy)
        manager.release()
        if not settled:
            manager.cancel()


def _wait_while(is_busy: Callable[[], bool], at_most_s: float = float("inf")) -> None:
    """Let the program go on meanwhile."""
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + at_most_s
    timer.timeout.connect(loop.quit)
    timer.start(_LOOK_MS)
    while is_busy() and time.monotonic() < end:
        loop.exec()
