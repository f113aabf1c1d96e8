"""Another process of Lacuna, seen from the editor: lines in, events out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.language import ENGLISH, child
from app.language.catalogues import handed_on, spoken
from app.system.json_lines import message_of
from app.system.program import command, home

_KEPT = 8000  # characters of what it wrote to stderr


class ChildProcess(QObject):
    """A module that runs in a process of its own and says what happens on stdout, see ``app.system.json_lines``.

    Whoever derives from it says in ``_on_end`` what its end means.

    Signals:
        spoke: dict: one message with the key "event".
    """

    spoke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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

    def _run(self, module: str, *arguments: str) -> None:
        """Start it, once; see ``app.system.program.command``."""
        spoken_by = () if spoken() == ENGLISH else (child.__name__,)
        program, *rest = command(*spoken_by, module, *arguments)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        environment.insert(*handed_on())
        self._process.setProcessEnvironment(environment)
        self._process.setWorkingDirectory(str(home()))  # where "-m" looks first
        self._process.start(program, rest)

    def _take(self, lines: list[bytes]) -> None:
        """It wrote these."""
        for line in lines:
            self._tell(line)

    def _tell(self, line: bytes) -> None:
        event = message_of(line, "event")
        if event is not None:
            self.spoke.emit(event)

    def _on_end(self, code: int, said: str) -> None:
        """It ended: exit code (-1 = it crashed, was killed or could not be started), and the end of its stderr."""
        raise NotImplementedError

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._take(lines)

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        self._stderr = (self._stderr + text)[-_KEPT:]

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._read_errors()
        self._on_end(code if status == QProcess.ExitStatus.NormalExit else -1, self._stderr)

    def _refuse(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # the only one after which there is no end
            self._on_end(-1, self._process.errorString())
