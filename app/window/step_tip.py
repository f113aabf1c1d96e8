"""What Undo and Redo say: their keys and what they would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.window.actions import show_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class StepTip(QObject):
    """Keeps tooltip and status tip of one of the two in step with what it would do.

    The undo stack goes on telling when the window is gone.
    """

    def __init__(self, action: QAction, said: str, said_of: str, nothing: str) -> None:
        """``said`` without a step, ``said_of`` with ``{step}`` for its name, ``nothing``: why there is none."""
        super().__init__(action)
        self._action, self._said, self._said_of, self._nothing = action, said, said_of, nothing
        self._step = ""
        self.show()

    def follow(self, step: str) -> None:
        """The step that would be taken back, or done again; "" = there is none."""
        self._step = step
        if isValid(self._action):
            self.show()

    def show(self) -> None:
        """Say it anew, after another key was chosen."""
        said = self._said_of.format(step=self._step) if self._step else self._said
        show_tip(self._action, said, "" if self._step else self._nothing)
