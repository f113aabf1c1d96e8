"""Undo and Redo in the menu: their keys, and what they say they would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from app.window.actions import show_tip
from engine.language import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack


@dataclass(frozen=True, slots=True)
class StepTexts:
    """What one of the two says, in English.

    Attributes:
        text: in the menu, without a step.
        text_of: the same with ``{step}`` for the step's name.
        tip, tip_of: in its tip.
        nothing: why there is no step.
    """

    text: str
    text_of: str
    tip: str
    tip_of: str
    nothing: str


UNDO = StepTexts(
    mark("&Undo"), mark("&Undo {step}"), mark("Undo"), mark("Undo: {step}"), mark("There is nothing to undo")
)
REDO = StepTexts(mark("&Redo"), mark("&Redo {step}"), mark("Redo"), mark("Redo: {step}"), mark("Nothing was undone"))


class StepTip(QObject):
    """Keeps text, tooltip and status tip of one of the two in step with what it would do.

    The undo stack goes on telling when the window is gone.
    """

    def __init__(self, action: QAction, texts: StepTexts) -> None:
        super().__init__(action)
        self._action, self._texts = action, texts
        self._step = ""
        self.show()

    def follow(self, step: str) -> None:
        """The step that would be taken back, or done again, as a person reads it; "" = there is none."""
        self._step = step
        if isValid(self._action):
            self.show()

    def enable(self, can: bool) -> None:
        """Whether there is a step."""
        if isValid(self._action):
            self._action.setEnabled(can)

    def show(self) -> None:
        """Say it anew, after another key was chosen."""
        texts, step = self._texts, self._step
        self._action.setText(tr(texts.text_of, step=step) if step else tr(texts.text))
        said = tr(texts.tip_of, step=step) if step else tr(texts.tip)
        show_tip(self._action, said, "" if step else tr(texts.nothing))


class StepActions:
    """Undo and Redo of a stack.

    Attributes:
        undo, redo: the two actions.
    """

    def __init__(self, stack: QUndoStack, parent: QObject) -> None:
        """They live as long as ``parent``."""
        self.undo, self.redo = QAction(parent), QAction(parent)
        self.undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.setObjectName("undo")
        self.redo.setObjectName("redo")
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)
        self._tips = (StepTip(self.undo, UNDO), StepTip(self.redo, REDO))
        self._tips[0].follow(stack.undoText())
        self._tips[1].follow(stack.redoText())
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        stack.undoTextChanged.connect(self._tips[0].follow)
        stack.redoTextChanged.connect(self._tips[1].follow)
        stack.canUndoChanged.connect(self._tips[0].enable)
        stack.canRedoChanged.connect(self._tips[1].enable)

    def show(self) -> None:
        """Say it anew, after another key was chosen."""
        for tip in self._tips:
            tip.show()
