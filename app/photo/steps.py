"""The steps of a history: edits as Qt's undo stack takes them, and all of them put aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from app.photo.step_names import said

if TYPE_CHECKING:
    from app.document.document import Document
    from app.document.edits import Edit
    from app.document.painted import PaintedMask
    from engine.types import FillResult


class EditCommand(QUndoCommand):
    """An edit that has been made already; undo and redo swap stored pixels and compute nothing.

    Attributes:
        document, edit: what was changed, and how.
        result: what the filler said, with its attention maps, when the edit is a fill.
        painted: the mask that the fill answers, as it was painted: before it was grown.
        nbytes: bytes of memory the step takes.
    """

    def __init__(
        self,
        document: Document,
        edit: Edit,
        result: FillResult | None = None,
        painted: PaintedMask | None = None,
        *,
        is_undone: bool = False,
    ) -> None:
        """``is_undone``: it is in the document no longer, and the stack is about to be told so."""
        super().__init__(said(edit.label))
        self.document = document
        self.edit = edit
        self.result = result
        self.painted = painted
        self.nbytes = edit.nbytes + sum(kept.nbytes for kept in (result, painted) if kept is not None)
        # Qt calls redo when the command is pushed, but a stroke is in the mask by then.
        self._calls_to_ignore = 2 if is_undone else 1

    def undo(self) -> None:
        if not self._is_ignored():
            self.document.undo(self.edit)

    def redo(self) -> None:
        if not self._is_ignored():
            self.document.redo(self.edit)

    def _is_ignored(self) -> bool:
        self._calls_to_ignore -= 1
        return self._calls_to_ignore >= 0


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """All that a history knows of a document, to be taken up again later.

    Attributes:
        commands: the steps, oldest first; not to be used, only read.
        position: how many of them are done.
        clean: how many were done when it was saved; -1 = there is no way back to that.
        given_up: as in ``History``.
        kept: the newest edit that is in the project file; None = there is no project.
        mask_kept: the newest edit when the mask was saved; None = it was not.
        mask_left: the newest edit when the pixels were saved and a mask, painted before it, was not; None = no such.
    """

    commands: tuple[EditCommand, ...]
    position: int
    clean: int
    given_up: tuple[Edit, ...]
    kept: tuple[Edit | None] | None = None
    mask_kept: tuple[Edit | None] | None = None
    mask_left: tuple[Edit | None] | None = None

    @property
    def nbytes(self) -> int:
        """Bytes of memory they take."""
        return sum(command.nbytes for command in self.commands) + sum(edit.nbytes for edit in self.given_up)
