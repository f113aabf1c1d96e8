"""SIGTERM and its like as a signal of Qt, so that the editor can ask about unsaved work before it ends."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from types import FrameType

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")  # not every system has all


class EndSignals(QObject):
    """Catches the signals that ask a process to end; make one, on the main thread.

    Python runs its handlers between two of its own instructions, of which there are none while Qt waits. So the
    number of the signal is written into a socket, by C code, and Qt wakes up because of that.

    Signals:
        wanted: the process is asked to end.
    """

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._numbers = [number for name in _NAMES if (number := _caught(name)) is not None]
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        if any(number in self._numbers for number in self._ours.recv(4096)):
            self.wanted.emit()


def _caught(name: str) -> int | None:
    """Its number, once it ends the process no more; None where there is none, or it is ignored, as by nohup."""
    number: signal.Signals | None = getattr(signal, name, None)
    if number is None or signal.getsignal(number) == signal.SIG_IGN:
        return None
    signal.signal(number, _do_nothing)
    return int(number)


def _do_nothing(_number: int, _frame: FrameType | None) -> None:
    """What happens is up to ``wanted``."""
