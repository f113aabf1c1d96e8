"""One save after another: what is asked for while a file is written waits, and none of it is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    Then = Callable[[], None]


class SaveQueue:
    """What waits for the end of a save, in the order in which it was asked for.

    Attributes:
        is_busy: a file is being written.
    """

    def __init__(self) -> None:
        self.is_busy = False
        self._waiting: list[tuple[Path | None, Then]] = []

    def call(self, path: Path | None, save: Then) -> None:
        """Call ``save``, which writes to ``path``: at once, or after what is being written and what waits already."""
        if self.is_busy:
            self._waiting.append((path, save))
        else:
            save()

    def call_last(self, then: Then) -> None:
        """Call what waited for the save that is over: with the next ``go_on``, after all that waits already."""
        self._waiting.append((None, then))

    def call_off(self, path: Path) -> None:
        """The file was not written: neither is what waits for it, nor is anything done that waits for a save."""
        self._waiting = [(other, save) for other, save in self._waiting if other not in {None, path}]

    def go_on(self) -> None:
        """Nothing is being written any more: begin with what waits."""
        while self._waiting and not self.is_busy:
            _, save = self._waiting.pop(0)
            save()
