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

    def stop(self) -> None:
        """Wait for what is running and end the thread. Results that arrive later are dropped."""
        self._thread.quit()
        self._thread.wait()

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
