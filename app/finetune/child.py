"""The process that trains, seen from the editor: commands in, events out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.system.program import command, home

_KEPT = 8000  # characters of what it wrote to stderr
_KILL_MS = 2000


class Child(QObject):
    """``python -m training.finetune.worker FOLDER``.

    Signals:
        spoke: dict: one event, as ``training.finetune.worker`` describes.
        ended: exit code (-1 = it crashed, was killed or could not be started) and the end of its stderr.
    """

    spoke = Signal(object)
    ended = Signal(int, str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._rest = b""
        self._stderr = ""
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
        import training  # not before a person asks for a run

        program, *arguments = command(f"{training.__name__}.finetune.worker", str(self._folder))
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(environment)
        self._process.setWorkingDirectory(str(home()))  # where "-m" looks first
        self._process.start(program, arguments)

    def say(self, command: str) -> None:
        """Send a command."""
        self._process.write(f"{command}\n".encode())

    def leave(self, milliseconds: int) -> None:
        """Let it save and end; after this time it is killed: what it saved last is good."""
        self.say("leave")
        if not self._process.waitForFinished(milliseconds):
            self.kill()

    def kill(self) -> None:
        """End it at once and wait until it has."""
        self._process.kill()
        self._process.waitForFinished(_KILL_MS)

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            event = _parse(line)
            if event is not None:
                self.spoke.emit(event)

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        self._stderr = (self._stderr + text)[-_KEPT:]

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._read_errors()
        self.ended.emit(code if status == QProcess.ExitStatus.NormalExit else -1, self._stderr)

    def _refuse(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # the only one after which there is no end
            self.ended.emit(-1, self._process.errorString())


def _parse(line: bytes) -> dict[str, Any] | None:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) and "event" in event else None
