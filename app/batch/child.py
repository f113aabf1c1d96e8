"""The process that works for the window, seen from the editor: commands in, events out."""

from __future__ import annotations

from collections import deque
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.system.child_process import ChildProcess
from app.system.json_lines import line_of

_KILL_MS = 2000
_AT_ONCE = 100
"""Events between two frames."""


class Child(ChildProcess):
    """``python -m app.batch.worker``; its events are as ``app.batch.wire`` describes. None comes after ``kill``.

    Signals:
        ended: it crashed, or could not be started; the end of its stderr. Not sent after ``kill``.
    """

    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: deque[bytes] = deque()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._tell_some)
        self._is_killed = False

    def start(self) -> None:
        """Once."""
        import app

        self._run(f"{app.__name__}.batch.worker")

    def say(self, **message: Any) -> None:
        """Send a command."""
        self._process.write(line_of(message))

    def kill(self, *, wait: bool = False) -> None:
        """End it at once, and what it started: what it had finished is whole. This object goes when it has ended.

        A process that reads from a share that does not answer ends only when that does, so ``wait`` is not for long.
        """
        self._is_killed = True
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        self._process.finished.connect(self.deleteLater)
        self._process.kill()
        if wait:
            self._process.waitForFinished(_KILL_MS)

    def _take(self, lines: list[bytes]) -> None:
        self._lines += lines
        self._later.start()

    def _tell_some(self, count: int = _AT_ONCE) -> None:
        """Thousands of photos may be skipped in a second; the window is drawn in between."""
        for _ in range(min(count, len(self._lines))):
            line = self._lines.popleft()
            if not self._is_killed:
                self._tell(line)
        if self._lines:
            self._later.start()

    def _on_end(self, _code: int, said: str) -> None:
        if not self._is_killed:
            self._tell_some(len(self._lines))
            self.ended.emit(said)
