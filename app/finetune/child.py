"""The process that trains, seen from the editor: commands in, events out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.system.child_process import ChildProcess

_KILL_MS = 2000


class Child(ChildProcess):
    """``python -m training.finetune.worker FOLDER``, which describes its events.

    Signals:
        ended: exit code (-1 = it crashed, was killed or could not be started) and the end of its stderr.
    """

    ended = Signal(int, str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def start(self) -> None:
        """Once."""
        import training  # not before a person asks for a run

        self._run(f"{training.__name__}.finetune.worker", str(self._folder))

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

    def _on_end(self, code: int, said: str) -> None:
        self.ended.emit(code, said)
