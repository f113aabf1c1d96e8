"""A batch as the window sees it: what it is doing, and what became of every photo. Its process does all the work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.batch import wire
from app.batch.child import Child
from app.batch.pace import Pace
from app.batch.values import Choice, FillOptions, NotTaken, Outcome, Task
from engine.language import tr

if TYPE_CHECKING:
    from pathlib import Path

_SETTLE_MS = 250  # while somebody types a name, nothing is planned


class BatchState(Enum):
    """What a batch is doing."""

    EMPTY = "empty"
    PLANNING = "planning"
    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    FINISHED = "finished"

    @property
    def is_active(self) -> bool:
        """Photos are being filled, or will be."""
        return self in {BatchState.RUNNING, BatchState.PAUSED, BatchState.STOPPING}


@dataclass(frozen=True, slots=True)
class Row:
    """One photo.

    Attributes:
        photo: its file.
        task: what is to be done; None = it is not taken.
        outcome: how it ended; None = not yet.
        note: sentences about it.
        seconds: how long it took.
        fraction: 0..1 of a photo that is being filled; None = it is not.
        step: what it is at, as ``app.batch.filling.Step`` or a stage of the fill is called.
        is_result: it is what was made of another photo.
    """

    photo: Path
    task: Task | None = None
    outcome: Outcome | None = None
    note: str = ""
    seconds: float = 0.0
    fraction: float | None = None
    step: str = ""
    is_result: bool = False

    @property
    def is_problem(self) -> bool:
        """There is no result, and there should be one."""
        return self.outcome in {Outcome.FAILED, Outcome.EXISTS, Outcome.NOT_TAKEN} and not self.is_result


class BatchController(QObject):
    """Plans and runs; one at a time.

    Attributes:
        rows: photos with a task first, in their order; then those not taken.
        there: how many results were there already when it was planned.
        state, problem: what it is doing; why nothing could be planned or done, "" = it could.

    Signals:
        changed: another state, other rows, or another problem.
        row_changed: the place of a row that has changed.
        began: the place of a row whose photo is begun.
    """

    changed = Signal()
    row_changed = Signal(int)
    began = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.there = 0
        self.state = BatchState.EMPTY
        self.problem = ""
        self._pace = Pace()
        self._child: Child | None = None
        self._choice: Choice | None = None
        self._coming: list[Row] = []
        self._wanted: tuple[FillOptions, int] | None = None  # start, once it is planned
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._plan)

    @property
    def pid(self) -> int:
        """Of its process; 0 = there is none."""
        return 0 if self._child is None else self._child.pid

    @property
    def total(self) -> int:
        """Photos with a task."""
        return sum(row.task is not None for row in self.rows)

    @property
    def done(self) -> int:
        """Of them, how many ended."""
        return sum(row.task is not None and row.outcome is not None for row in self.rows)

    @property
    def seconds_left(self) -> float | None:
        """An estimate while it runs; None while nobody knows."""
        return self._pace.left(self.total - self.done)

    def count(self, outcome: Outcome) -> int:
        """How many photos ended so."""
        return sum(row.outcome is outcome for row in self.rows)

    def choose(self, choice: Choice | None) -> None:
        """Plan this, soon; None = nothing is chosen. Not while a batch is active."""
        if self.state.is_active:
            return
        self._choice, self._wanted = choice, None
        self._set([], BatchState.EMPTY if choice is None else BatchState.PLANNING)
        if choice is None:
            self._timer.stop()
            self._end_child()
        else:
            self._timer.start()

    def start(self, options: FillOptions, jobs: int) -> None:
        """Fill what is planned; what is finished is planned anew first."""
        if self.state is BatchState.FINISHED and self._choice is not None:
            self._wanted = options, jobs
            self._set([], BatchState.PLANNING)
            self._plan()
            return
        if self.state is not BatchState.PLANNED or self._child is None:
            return
        self._pace = Pace()
        self._pace.begin()
        self.problem = ""
        self._child.say(do="run", options=wire.pack_options(options), jobs=jobs)
        self._go(BatchState.RUNNING)

    def pause(self) -> None:
        """Begin no further photo."""
        if self.state is BatchState.RUNNING and self._child is not None:
            self._child.say(do="pause")
            self._pace.pause()
            self._go(BatchState.PAUSED)

    def resume(self) -> None:
        if self.state is BatchState.PAUSED and self._child is not None:
            self._child.say(do="resume")
            self._pace.begin()
            self._go(BatchState.RUNNING)

    def stop(self) -> None:
        """Give up what is begun; asked again, end its process at once."""
        if self.state is BatchState.STOPPING or self._child is None:
            self.stop_at_once()
        elif self.state.is_active:
            self._child.say(do="stop")
            self._go(BatchState.STOPPING)

    def stop_at_once(self) -> None:
        """Give up what is begun, and do not wait for it."""
        self._end_child()
        self._finish()

    def end(self) -> None:
        """The editor ends."""
        self._timer.stop()
        self._end_child(wait=True)

    # ---- the process -----------------------------------------------------------------------------------

    def _plan(self) -> None:
        """With a new process where the old one is still busy: it may wait for a folder that does not answer."""
        self._end_child()
        self._child = Child(self)
        self._child.spoke.connect(self._hear)
        self._child.ended.connect(self._lose)
        self._child.start()
        assert self._choice is not None
        self._coming = []
        self._child.say(do="plan", choice=wire.pack_choice(self._choice))

    def _hear(self, message: dict[str, Any]) -> None:
        event = message["event"]
        if event == "tasks":
            self._coming += (Row(task.photo, task) for task in wire.unpack_tasks(message[event]))
        elif event == "not taken":
            self._coming += map(_left_out, wire.unpack_not_taken(message[event]))
        elif event == "planned":
            self.there = message["there"]
            self._set(self._coming, BatchState.PLANNED)
            if self._wanted is not None:
                wanted, self._wanted = self._wanted, None
                self.start(*wanted)
        elif event == "started":
            self._change(message["number"], fraction=0.0)
            self.began.emit(message["number"])
        elif event == "moved":
            self._change(message["number"], fraction=message["fraction"], step=message["stage"])
        elif event == "ended":
            self._end_row(message)
        elif event == "finished":
            self._finish()
        elif event == "refused":
            self.problem = message["sentence"]
            self._finish()

    def _end_row(self, message: dict[str, Any]) -> None:
        ended = wire.unpack_ended(message)
        if ended.outcome is not Outcome.SKIPPED:
            self._pace.count()
        note = " ".join(ended.sentences)
        self._change(ended.number, outcome=ended.outcome, note=note, seconds=ended.seconds, fraction=None)

    def _change(self, number: int, **what: Any) -> None:
        self.rows[number] = replace(self.rows[number], **what)
        self.row_changed.emit(number)

    def _lose(self, stderr: str) -> None:
        """The process is gone, and nobody ended it."""
        last = stderr.strip().rsplit("\n", 1)[-1]
        self.problem = (
            tr("The process that fills ended by itself: {reason}. What was finished is kept; start again.", reason=last)
            if last
            else tr("The process that fills ended by itself. What was finished is kept; start again.")
        )
        self._child = None
        self._finish()

    def _finish(self) -> None:
        self._pace.pause()
        for number, row in enumerate(self.rows):
            if row.fraction is not None:
                self._change(number, fraction=None)
        self._go(BatchState.FINISHED if self.rows else BatchState.EMPTY)

    def _end_child(self, *, wait: bool = False) -> None:
        if self._child is not None:
            self._child.kill(wait=wait)
            self._child = None

    def _set(self, rows: list[Row], state: BatchState) -> None:
        self.rows, self.problem = rows, ""
        self._go(state)

    def _go(self, state: BatchState) -> None:
        self.state = state
        self.changed.emit()


def _left_out(item: NotTaken) -> Row:
    return Row(item.photo, None, Outcome.NOT_TAKEN, item.why, is_result=item.is_result)
