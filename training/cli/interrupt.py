"""Ctrl-C during a run."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Any


class Interrupt:
    """Ctrl-C asks politely: the step is finished and the run saved. A second Ctrl-C does not wait."""

    def __init__(self) -> None:
        self._asked = False
        self._before: list[tuple[int, Any]] = []

    def __call__(self) -> bool:
        """Whether Ctrl-C was pressed."""
        return self._asked

    def __enter__(self) -> Interrupt:
        """Listen to Ctrl-C and to the system's request to end."""
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before.append((number, signal.signal(number, self._ask)))
        return self

    def __exit__(self, *_: object) -> None:
        """Back to what was before."""
        for number, handler in self._before:
            signal.signal(number, handler)

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True
