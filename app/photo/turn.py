"""When another photo may take the place of the open one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.window.asking import Asking


class Turn:
    """Another photo waits while the open one is being written, or a person is being asked something.

    Both take time, in which a photo that was wanted before may arrive. What was answered would then be done to that
    one, and of what was written nobody would know any more whose it is.
    """

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._holds = 0
        self._waiting: list[Callable[[], None]] = []

    def wait(self, show: Callable[[], None]) -> None:
        """Call ``show``, which puts another photo in the place of the open one: at once, or as soon as it may be."""
        self._waiting.append(show)
        self._go_on()

    def hold(self) -> None:
        """The open photo is being written; as often as this, ``release`` has to be called."""
        self._holds += 1

    def release(self) -> None:
        """It is written."""
        self._holds -= 1
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._holds:
            if self._asking.is_open:
                self._asking.when_over(self._go_on)
                return
            self._waiting.pop(0)()
