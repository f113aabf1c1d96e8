"""One undo stack over mask and fills, within a budget of memory.

A step keeps the tiles it changed, packed; a fill also its attention maps. When all steps together grow past the budget,
the oldest are given up, never the newest.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QUndoStack

from app.photo.steps import EditCommand, Steps
from app.work.step import Step
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QUndoCommand

    from app.document.document import Document
    from app.document.edits import Edit
    from app.document.painted import PaintedMask
    from app.settings.store import Settings
    from engine.types import FillResult


DEFAULT_BUDGET_BYTES = 512 << 20


def undo_budget(settings: Settings) -> int:
    """Bytes that all steps may take together, as the person chose."""
    return int(settings.number("undo_mb")) << 20


class History(QUndoStack):
    """Qt's undo stack, with the commands of one document.

    Attributes:
        given_up: edits that can no longer be undone, oldest first: with the steps, all that was done to the photo.

    Signals:
        moved: what was undone, done again or given up, as a sentence.
        fills_changed: ``fills`` may be others now.
        undone: steps were taken back.
        unsaved_changed: ``is_unsaved`` is another than it was.
    """

    moved = Signal(str)
    undone = Signal()
    unsaved_changed = Signal(bool)
    fills_changed = Signal()

    def __init__(self, budget_bytes: int = DEFAULT_BUDGET_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._budget = budget_bytes
        self._has_given_up = self._is_replacing = False
        self.given_up: tuple[Edit, ...] = ()
        self._kept: tuple[Edit | None] | None = None
        self._mask_kept: tuple[Edit | None] | None = None
        self._mask_left: tuple[Edit | None] | None = None
        self._was_unsaved = False
        self._index = 0
        self._count = 0
        self.indexChanged.connect(self._on_index)
        self.indexChanged.connect(self._tell_unsaved)
        self.cleanChanged.connect(self._tell_unsaved)

    def push_edit(
        self, document: Document, edit: Edit, result: FillResult | None = None, painted: PaintedMask | None = None
    ) -> None:
        """Record an edit that has been made already."""
        self._count = -1  # after an undo the count may stay the same, and it is a push all the same
        self.push(EditCommand(document, edit, result, painted))
        self._give_up_oldest()

    def replace_newest(self, push: Callable[[], bool]) -> bool:
        """Undo the newest step and let ``push`` record another in its place; to everybody it is one change.

        False, and the step is there again, when ``push`` says that it recorded none.
        """
        self._is_replacing = True
        try:
            self.undo()
            was_pushed = push()
            if not was_pushed:
                self.redo()
        finally:
            self._is_replacing = False
            self._tell_unsaved()
        self.fills_changed.emit()
        return was_pushed

    def set_budget(self, budget_bytes: int) -> None:
        """Let all steps together take so much; steps that are too many now are given up with the next one."""
        self._budget = budget_bytes
        self._has_given_up = False

    @property
    def nbytes(self) -> int:
        """Bytes of memory that all steps take."""
        return sum(command.nbytes for command in self._commands(self.count()))

    def newest(self) -> Edit | None:
        """The edit that undo would take back; the same object as long as nothing was changed since."""
        command = self.command(self.index() - 1)
        return command.edit if isinstance(command, EditCommand) else None

    @property
    def has_unsaved_pixels(self) -> bool:
        """Whether steps between what was saved and now change pixels or alpha, not the mask alone; True if unknown."""
        clean, index = self.cleanIndex(), self.index()
        if clean < 0:
            return True
        first, last = sorted((clean, index))
        return any(_changes_pixels(self.command(number)) for number in range(last - 1, first - 1, -1))

    @property
    def has_unsaved_mask(self) -> bool:
        """Whether it is the mask alone, or the marks, that is in no file as it is now."""
        newest = (self.newest(),)
        if self._mask_kept == newest:
            return False
        return self._mask_left == newest if self.isClean() else not self.has_unsaved_pixels

    def clear(self) -> None:
        """Forget every step; the photo stays as it is."""
        self._has_given_up = False
        self.given_up = ()
        self._kept = self._mask_kept = self._mask_left = None
        super().clear()

    def steps(self) -> tuple[Step, ...]:
        """All, undone ones too, oldest first; the first ``index()`` are in the photo."""
        return tuple(Step(command.edit, command.result, command.painted) for command in self._commands(self.count()))

    def restore(
        self,
        document: Document,
        steps: Sequence[Step],
        position: int,
        given_up: Sequence[Edit] = (),
        *,
        is_saved_before: bool = False,
    ) -> None:
        """Take over the steps of a document from before, of which the first ``position`` are in it; it is unsaved.

        ``is_saved_before``: there is a file that holds the photo as it was before them.
        """
        commands = [
            EditCommand(document, step.edit, step.result, step.painted, is_undone=number >= position)
            for number, step in enumerate(steps)
        ]
        self._take_up(commands, position, 0 if is_saved_before else -1, tuple(given_up))
        self._tell_unsaved()

    def parked(self) -> Steps:
        """Everything there is, before another document takes its place."""
        commands = tuple(self._commands(self.count()))
        kept = self._kept, self._mask_kept, self._mask_left
        return Steps(commands, self.index(), self.cleanIndex(), self.given_up, *kept)

    def take_up(self, steps: Steps) -> None:
        """Go on where ``parked`` was called, with the same document."""
        commands = [
            EditCommand(c.document, c.edit, c.result, c.painted, is_undone=number >= steps.position)
            for number, c in enumerate(steps.commands)
        ]
        self._take_up(commands, steps.position, steps.clean, steps.given_up)
        self._kept, self._mask_kept, self._mask_left = steps.kept, steps.mask_kept, steps.mask_left
        self._tell_unsaved()

    def _take_up(self, commands: Sequence[EditCommand], position: int, clean: int, given_up: tuple[Edit, ...]) -> None:
        self.clear()
        self.given_up = given_up
        self._is_replacing = True  # nobody did or undid anything, and who follows the fills is told once
        if clean != 0:
            self.resetClean()
        for number, command in enumerate(commands, 1):
            self.push(command)
            if number == clean:
                self.setClean()
        self.setIndex(position)
        self._is_replacing = False
        self.fills_changed.emit()

    def set_kept(self, newest: Edit | None) -> None:
        """All that was done up to this newest step is in a project file; from now on that is what has to be saved."""
        self._kept = (newest,)
        self._tell_unsaved()

    def set_mask_kept(self) -> None:
        """The mask is in a file of its own, as it is now."""
        self._mask_kept = (self.newest(),)
        self._tell_unsaved()

    def set_in_file(self) -> None:
        """The photo's file holds the pixels as they are now. A mask painted since they changed stays unsaved."""
        commands = self._commands(self.index())
        painted = list(itertools.takewhile(lambda command: not _changes_pixels(command), reversed(commands)))
        if not painted or not (painted[0].document.has_hole or painted[0].document.sources.any()):
            if commands and not painted and commands[-1].document.has_hole:  # painted while it was filled
                self._mask_left = (self.newest(),)
            self.setClean()
            self._tell_unsaved()
        elif self.has_unsaved_pixels:
            self._build_anew(self._commands(self.count()), self.index(), self.index() - len(painted))
            self._tell_unsaved()

    @property
    def is_unsaved(self) -> bool:
        """Whether something would be lost: with a project what is not in it, else pixels, or a mask, in no file."""
        if self._kept is not None:
            return self._kept[0] is not self.newest()
        return self.has_unsaved_pixels or self.has_unsaved_mask

    def merge_given_up(self, edits: tuple[Edit, ...], merged: Edit) -> None:
        """Keep one edit for several that were given up, if they are still the oldest."""
        if self.given_up[: len(edits)] == edits:
            self.given_up = (merged, *self.given_up[len(edits) :])

    def newest_is_fill(self) -> bool:
        """Whether undo would take back a fill."""
        commands = self._commands(self.index())
        return bool(commands) and commands[-1].result is not None

    def last_fill(self) -> FillResult | None:
        """The newest fill that is not undone; what the attention explorer shows."""
        last = self._last_fill()
        return None if last is None else last.result

    def last_painted(self) -> PaintedMask | None:
        """The mask that the newest fill answers, as it was painted."""
        last = self._last_fill()
        return None if last is None else last.painted

    def is_marked_since_fill(self) -> bool:
        """Whether sources were barred, or allowed again, after the newest fill."""
        commands = self._commands(self.index())
        since = itertools.takewhile(lambda command: command.result is None, reversed(commands))
        return any(kind == "sources" for command in since for kind, _ in command.edit.deltas)

    def fills(self) -> tuple[FillResult, ...]:
        """Every fill that is not undone, oldest first."""
        return tuple(command.result for command in self._commands(self.index()) if command.result is not None)

    def _last_fill(self) -> EditCommand | None:
        return next((c for c in reversed(self._commands(self.index())) if c.result is not None), None)

    def _commands(self, count: int) -> list[EditCommand]:
        """The oldest so many."""
        commands = (self.command(index) for index in range(count))
        return [command for command in commands if isinstance(command, EditCommand)]

    def _give_up_oldest(self) -> None:
        """Called right after a push: every step there is has been made, and none can be done again."""
        commands = self._commands(self.count())
        total, given_up = sum(command.nbytes for command in commands), 0
        while total > self._budget and given_up < len(commands) - 1:
            total -= commands[given_up].nbytes
            given_up += 1
        if given_up == 0:
            return
        clean = self.cleanIndex() - given_up
        self.given_up += tuple(command.edit for command in commands[:given_up])
        self._build_anew(commands[given_up:], len(commands) - given_up, clean)
        self.fills_changed.emit()
        if not self._has_given_up:
            self._has_given_up = True
            budget = f"{self._budget / 2**20:.0f} MB"
            sentence = tr(
                "Undo has reached its {size} of memory; the oldest steps cannot be undone any more", size=budget
            )
            QTimer.singleShot(0, lambda: self.moved.emit(sentence))  # after what is said of the step itself

    def _build_anew(self, commands: Sequence[EditCommand], index: int, clean: int) -> None:
        """Of these steps the first ``index`` are done, and the first ``clean`` saved, below 0 = nobody knows.

        Qt's stack lets go of nothing but the newest end, and what is saved can be set there alone. What it says of
        undo and redo is the same before and after: nobody needs to be told.
        """
        kept = [
            EditCommand(c.document, c.edit, c.result, c.painted, is_undone=number >= index)
            for number, c in enumerate(commands)
        ]
        was_blocked = self.blockSignals(True)
        super().clear()
        if clean < 0:
            self.resetClean()
        for number, command in enumerate(kept, 1):
            self.push(command)
            if number == clean:
                self.setClean()
        self.setIndex(index)
        self.blockSignals(was_blocked)
        self._index, self._count = index, self.count()

    def _tell_unsaved(self) -> None:
        if not self._is_replacing and self.is_unsaved != self._was_unsaved:
            self._was_unsaved = not self._was_unsaved
            self.unsaved_changed.emit(self._was_unsaved)

    def _on_index(self, index: int) -> None:
        before, self._index = self._index, index
        is_push = self.count() != self._count
        self._count = self.count()
        if self._is_replacing:
            return
        if not is_push and index == before - 1:
            self.moved.emit(tr("Undone: {step}", step=self.text(index)))
        elif not is_push and index == before + 1:
            self.moved.emit(tr("Done again: {step}", step=self.text(before)))
        if not is_push and index < before:
            self.undone.emit()
        self.fills_changed.emit()


def _changes_pixels(command: QUndoCommand | None) -> bool:
    return isinstance(command, EditCommand) and any(kind in ("pixels", "alpha") for kind, _ in command.edit.deltas)
