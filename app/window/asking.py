"""Questions that are open: the program goes on behind them, and what would change what they are about has to wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class Asking(QObject):
    """Whether a person is being asked something."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._waiting: list[Callable[[], None]] = []

    @property
    def is_open(self) -> bool:
        """Whether a question is on the screen."""
        return self._count > 0

    def run(self, dialog: QDialog) -> int:
        """Ask with this dialog; what its ``exec`` returns."""
        with self.question():
            return dialog.exec()

    def open(self, dialog: QDialog) -> None:
        """Ask with this dialog, which says by its own signals what was answered."""
        self._count += 1
        dialog.finished.connect(self._end)
        dialog.open()

    @contextmanager
    def question(self) -> Iterator[None]:
        """A question is open as long as this."""
        self._count += 1
        try:
            yield
        finally:
            self._end()

    def when_over(self, then: Callable[[], None]) -> None:
        """Call this once the question that is open now was answered, and what was answered is done."""
        self._waiting.append(then)

    def _end(self) -> None:
        self._count -= 1
        QTimer.singleShot(0, self, self._go_on)  # once whoever asked has done what was answered

    def _go_on(self) -> None:
        if not self.is_open:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()
