"""Run a function on a worker thread and get its result back on the GUI thread.

For reading, decoding and writing files; fills have a worker of their own in ``app.fill``.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

T = TypeVar("T")
Failed: TypeAlias = Callable[[Exception, str], None]


PATIENCE_MS = 3000
"""How long the end of the program waits for a file that is being read."""

_LEFT_BEHIND: list[QThread] = []


def are_left_behind() -> bool:
    """Whether a thread that was stopped runs all the same: then the process has to be ended without it."""
    return any(thread.isRunning() for thread in _LEFT_BEHIND)


class Background(QObject):
    """Runs functions one after another on one thread of its own."""

    _wanted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """``name`` is the thread's: what it does, for whoever looks at a list of threads."""
        super().__init__(parent)
        self._waiting = 0
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._runner = _Runner()
        self._runner.moveToThread(self._thread)
        self._wanted.connect(self._runner.run)
        self._runner.ended.connect(self._deliver)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Something is running or waiting."""
        return self._waiting > 0

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run ``work`` on the thread, then ``done(result)`` or ``failed(error, traceback)`` on this one."""
        self._waiting += 1
        self._wanted.emit((work, done, failed))

    def stop(self, patience_ms: int = PATIENCE_MS, *, finish: bool = False) -> None:
        """Wait for what is running and end the thread. Results that arrive later are dropped.

        ``finish`` does first what is waiting, too. A thread that reads from a disk that does not answer is left
        behind, see ``are_left_behind``.
        """
        if finish:
            self._wanted.emit((self._thread.quit, _drop, _drop))
        else:
            self._thread.quit()
        if not self._thread.wait(patience_ms):
            _LEFT_BEHIND.append(self._thread)  # a thread that runs may not be destroyed

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        self._waiting -= 1
        deliver()


class _Runner(QObject):
    ended = Signal(object)

    @Slot(object)
    def run(self, task: tuple[Callable[[], object], Callable[[object], None], Failed]) -> None:
        work, done, failed = task
        try:
            result = work()
        except Exception as error:
            text, caught = traceback.format_exc(), error
            self.ended.emit(lambda: failed(caught, text))
        else:
            self.ended.emit(lambda: done(result))


def _drop(*_: object) -> None:
    """Nobody waits for the end of a thread."""
