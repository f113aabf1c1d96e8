"""When another photo may take the place of the open one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.language import tr

if TYPE_CHECKING:
    from app.window.messages import Messages


class Turn:
    """Another photo waits while the open one is being written, or a person is being asked something.

    Both take time, in which a photo that was wanted before may arrive. What was answered would then be done to that
    one, and of what was written nobody would know any more whose it is. A disk that hangs makes it wait for long, so
    what it waits for is said.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._holds = 0
        self._name = ""
        self._waiting: list[Callable[[], None]] = []

    def wait(self, show: Callable[[], None]) -> None:
        """Call ``show``, which puts another photo in the place of the open one: at once, or as soon as it may be."""
        self._waiting.append(show)
        self._go_on()
        if self._waiting and self._holds:
            self._messages.say(tr("Waiting until {name} is written, to show the other photo…", name=self._name))

    def hold(self, name: str) -> None:
        """The open photo is being written to a file of this name; as often as this, ``release`` has to be called."""
        self._holds += 1
        self._name = name

    def release(self) -> None:
        """It is written."""
        self._holds -= 1
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._holds:
            if self._messages.asking.is_open:
                self._messages.asking.when_over(self._go_on)
                return
            self._waiting.pop(0)()
