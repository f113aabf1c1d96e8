"""The process that works for the window, seen from the editor: commands in, events out."""

from __future__ import annotations

from collections import deque
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.batch import wire
from app.system.program import command, home

_KEPT = 8000  # characters of what it wrote to stderr
_KILL_MS = 2000
_AT_ONCE = 100
"""Events between two frames."""


class Child(QObject):
    """``python -m app.batch.worker``.

    Signals:
        spoke: dict: one event, as ``app.batch.wire`` describes.
        ended: it crashed, or could not be started; the end of its stderr. Not sent after ``kill``.
    """

    spoke = Signal(object)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = b""
        self._lines: deque[bytes] = deque()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._tell_some)
        self._stderr = ""
        self._is_killed = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._refuse)

    @property
    def pid(self) -> int:
        """Of the process; 0 before it starts."""
        return int(self._process.processId())

    def start(self) -> None:
        """Once."""
        import app

        program, *arguments = command(f"{app.__name__}.batch.worker")
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(environment)
        self._process.setWorkingDirectory(str(home()))  # where "-m" looks first
        self._process.start(program, arguments)

    def say(self, **message: Any) -> None:
        """Send a command."""
        self._process.write(wire.line_of(message))

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

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._lines += lines
        self._later.start()

    def _tell_some(self, count: int = _AT_ONCE) -> None:
        """Thousands of photos may be skipped in a second; the window is drawn in between."""
        for _ in range(min(count, len(self._lines))):
            event = wire.message_of(self._lines.popleft(), "event")
            if event is not None and not self._is_killed:
                self.spoke.emit(event)
        if self._lines:
            self._later.start()

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        self._stderr = (self._stderr + text)[-_KEPT:]

    def _finish(self) -> None:
        if not self._is_killed:
            self._read()
            self._tell_some(len(self._lines))
            self._read_errors()
            self.ended.emit(self._stderr)

    def _refuse(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._is_killed:  # after which there is no end
            self.ended.emit(self._process.errorString())
