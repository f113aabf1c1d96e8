"""One undo stack over mask and fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.document.document import Document, Edit
    from engine.types import FillResult


class EditCommand(QUndoCommand):
    """An edit that has been made already; undo and redo swap stored pixels and compute nothing.

    Attributes:
        result: what the filler said, with its attention maps, when the edit is a fill.
    """

    def __init__(self, document: Document, edit: Edit, result: FillResult | None = None) -> None:
        super().__init__(edit.label)
        self.result = result
        self._document = document
        self._edit = edit
        self._is_made = True

    def undo(self) -> None:
        self._edit.undo(self._document)

    def redo(self) -> None:
        # Qt calls redo when the command is pushed, but a stroke is in the mask by then.
        if self._is_made:
            self._is_made = False
        else:
            self._edit.redo(self._document)


class History(QUndoStack):
    """Qt's undo stack, with the commands of one document.

    Signals:
        moved: what was undone or done again, as a sentence.
        fills_changed: ``fills`` may be others now.
    """

    moved = Signal(str)
    fills_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = 0
        self._count = 0
        self.indexChanged.connect(self._on_index)

    def push_edit(self, document: Document, edit: Edit, result: FillResult | None = None) -> None:
        """Record an edit that has been made already."""
        self._count = -1  # after an undo the count may stay the same, and it is a push all the same
        self.push(EditCommand(document, edit, result))

    def last_fill(self) -> FillResult | None:
        """The newest fill that is not undone; what the attention explorer shows."""
        for index in range(self.index() - 1, -1, -1):
            command = self.command(index)
            if isinstance(command, EditCommand) and command.result is not None:
                return command.result
        return None

    def fills(self) -> tuple[FillResult, ...]:
        """Every fill that is not undone, oldest first."""
        commands = (self.command(index) for index in range(self.index()))
        return tuple(
            command.result for command in commands if isinstance(command, EditCommand) and command.result is not None
        )

    def _on_index(self, index: int) -> None:
        before, self._index = self._index, index
        is_push = self.count() != self._count
        self._count = self.count()
        if not is_push and index == before - 1:
            self.moved.emit(f"Undone: {self.text(index)}")
        elif not is_push and index == before + 1:
            self.moved.emit(f"Done again: {self.text(before)}")
        self.fills_changed.emit()
