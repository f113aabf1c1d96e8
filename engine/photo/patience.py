"""A limit in seconds for what decodes a file: a library cannot be stopped, but nobody has to wait for it."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

SECONDS = 60.0
"""For one file; the largest photo that is opened takes a few on a slow computer."""


class TookTooLong(Exception):
    """It was not done in time. What runs is left to itself, told to end, and its result is dropped."""


class _GivenUp(BaseException):
    """Raised in the thread that nobody waits for: Python's own loops end at once, a library's call when it returns."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """What ``work`` returns or raises, on a thread of its own.

    A daemon: one that hangs keeps neither the next file waiting nor the program alive.

    Raises:
        TookTooLong: it was still running after ``seconds``.
    """
    run = _Run(work)
    run.start()
    run.join(seconds)
    if run.is_alive():
        run.give_up()
        raise TookTooLong
    return run.outcome()


class _Run(threading.Thread, Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__(name="decoding", daemon=True)
        self._work: Callable[[], T] | None = work
        self._result: list[T] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        work, self._work = self._work, None
        assert work is not None
        try:
            self._result.append(work())
        except BaseException as error:  # raised again where it is waited for
            self._error = error

    def outcome(self) -> T:
        error, self._error = self._error, None
        if error is not None:
            raise error
        return self._result.pop()

    def give_up(self) -> None:
        assert self.ident is not None
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.ident), ctypes.py_object(_GivenUp))
