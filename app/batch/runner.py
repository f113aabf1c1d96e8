"""Run the tasks of a plan and say what happens, as events, in the thread of whoever asks for them."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.batch.filling import Fillers, make_folders
from app.batch.lanes import At, Broken, Done, Dropped, Lane, Message, ProcessLane, ThreadLane, Unable
from app.batch.values import Ended, Event, FillOptions, MakeFiller, Moved, Outcome, Started, Task
from engine import fillers as usual
from engine.errors import Refused
from engine.language import tr

if TYPE_CHECKING:
    from app.batch.filling import Step

_LOOK_S = 0.2
"""How often is looked whether a lane waits too long, or a person wants something."""
_KILLED = -9
"""How a process ends that the system kills."""
_LOST_IN_A_ROW = 4
"""So many processes that ended by themselves, with no photo filled between them, and the batch ends."""


class Lost(Refused):
    """The batch cannot go on."""


class Control:
    """What a person wants of a running batch; may be told from any thread."""

    def __init__(self) -> None:
        self._paused, self._stopped = threading.Event(), threading.Event()

    @property
    def is_paused(self) -> bool:
        return self._paused.is_set()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def begin(self) -> None:
        """Forget what was wanted before."""
        self._paused.clear()
        self._stopped.clear()

    def pause(self) -> None:
        """Begin no further photo; those that are begun are finished."""
        self._paused.set()

    def resume(self) -> None:
        self._paused.clear()

    def stop(self) -> None:
        """Give up what is begun, and end."""
        self._stopped.set()


def run(
    tasks: Sequence[Task],
    options: FillOptions,
    *,
    jobs: int = 1,
    make: MakeFiller | None = None,
    control: Control | None = None,
) -> Generator[Event, None, None]:
    """Fill every task, ``jobs`` at a time; each is a process with its share of threads and memory, one is none.

    Whatever happens to one photo, the others are filled. Closing the generator gives up what is begun.

    Args:
        tasks: as ``app.batch.pairing.plan_of`` says.
        options: how they are filled.
        jobs: how many at a time, at least 1.
        make: makes fillers; None = the usual ones. With several jobs a function of a module.
        control: to pause and to stop it.

    Raises:
        Refused: what fills cannot be made, a folder for results cannot be made, or processes keep ending.
        BaseException: of whatever class that is no Exception, from a filler: KeyboardInterrupt, say.
    """
    if not tasks:
        return
    make_folders(tasks)
    jobs = max(1, min(jobs, len(tasks)))
    yield from _Run(tasks, options, jobs, make, control or Control()).events()


@dataclass
class _Seat:
    """A lane, and what it is doing."""

    lane: Lane
    number: int | None = None
    began: float = 0.0
    step: Step | None = None
    since: float = 0.0


class _Run:
    def __init__(
        self, tasks: Sequence[Task], options: FillOptions, jobs: int, make: MakeFiller | None, control: Control
    ) -> None:
        self._tasks, self._jobs, self._make, self._control = tasks, jobs, make, control
        self._options = _shared(options, jobs) if jobs > 1 else options
        self._waiting = deque(range(len(tasks)))
        self._messages: queue.SimpleQueue[tuple[int, Message]] = queue.SimpleQueue()
        self._seats: dict[int, _Seat] = {}
        self._made = 0
        self._lost = 0
        self._fillers = Fillers(self._options, make or usual.make_filler)

    def events(self) -> Iterator[Event]:
        try:
            while True:
                if self._control.is_stopped:
                    self._give_up()
                yield from self._hand_out()
                if not self._waiting and not self._busy():
                    return
                try:
                    key, message = self._messages.get(timeout=_LOOK_S)
                except queue.Empty:
                    pass
                else:
                    yield from self._hear(key, message)
                if self._messages.empty():  # what lanes have said by now counts; others never stop talking
                    yield from self._look_at_clock()
        finally:
            ended_well = not self._busy()
            for seat in self._seats.values():
                seat.lane.end(at_once=not ended_well)
            for seat in self._seats.values():
                seat.lane.wait()

    def _busy(self) -> bool:
        return any(seat.number is not None for seat in self._seats.values())

    def _give_up(self) -> None:
        self._waiting.clear()
        for seat in self._seats.values():
            if seat.number is not None:
                seat.lane.cancel()

    def _hand_out(self) -> Iterator[Event]:
        if self._control.is_paused:
            return
        while self._waiting and len([s for s in self._seats.values() if s.number is not None]) < self._jobs:
            seat = next((s for s in self._seats.values() if s.number is None), None) or self._new_seat()
            seat.number, seat.step = self._waiting.popleft(), None
            seat.began = seat.since = time.monotonic()
            seat.lane.give(self._tasks[seat.number])
            yield Started(seat.number)

    def _new_seat(self) -> _Seat:
        self._made += 1
        key, messages = self._made, self._messages

        def post(message: Message) -> None:
            messages.put((key, message))

        lane: Lane
        if self._jobs == 1:
            lane = ThreadLane(self._options, self._fillers, post)
        else:
            lane = ProcessLane(self._options, self._make, max(1, (os.cpu_count() or 1) // self._jobs), post)
        self._seats[key] = _Seat(lane)
        return self._seats[key]

    def _hear(self, key: int, message: Message) -> Iterator[Event]:
        seat = self._seats.get(key)
        if seat is None:
            return  # of a lane that was left behind
        number = seat.number
        if isinstance(message, At):
            if message.step is not seat.step:
                seat.step, seat.since = message.step, time.monotonic()
            if number is not None:
                yield Moved(number, message.fraction, message.stage or message.step.value)
        elif isinstance(message, Unable):
            raise Lost(message.sentence)
        elif isinstance(message, Broken):
            yield from self._replace(key, message)
        else:
            seat.number = None
            self._lost = 0
            if isinstance(message, Done) and number is not None:
                yield Ended(number, message.outcome, message.sentences, time.monotonic() - seat.began)
            assert isinstance(message, Done | Dropped)

    def _replace(self, key: int, message: Broken) -> Iterator[Event]:
        """A lane is gone; its photo has failed, and the next photo gets a new lane."""
        if message.error is not None:
            raise message.error
        seat = self._seats.pop(key)
        self._lost += 1
        if seat.number is not None:
            name = self._tasks[seat.number].photo.name
            why = _not_filled(name, message.code)
            yield Ended(seat.number, Outcome.FAILED, (why,), time.monotonic() - seat.began)
        if self._lost >= _LOST_IN_A_ROW:
            raise Lost(_given_up(self._lost, message.code))

    def _look_at_clock(self) -> Iterator[Event]:
        now = time.monotonic()
        for key, seat in list(self._seats.items()):
            is_slow = now - seat.since > self._options.patience_s
            if seat.number is None or not is_slow or (seat.step is not None and seat.step.is_patient):
                continue
            if seat.step is None and self._jobs > 1:
                continue  # its process is still starting
            del self._seats[key]
            seat.lane.end(at_once=True)
            task = self._tasks[seat.number]
            why = tr(
                "{name} was given up: its files could not be read or written within "
                "{seconds:g} s. Look whether the disk or the network share answers.",
                name=task.photo.name,
                seconds=self._options.patience_s,
            )
            yield Ended(seat.number, Outcome.FAILED, (why,), now - seat.began)


def _not_filled(name: str, code: int) -> str:
    if code == _KILLED:
        return tr(
            "{name} was not filled: its process was ended by the system, which does so when memory runs out. "
            "Use fewer jobs.",
            name=name,
        )
    return tr("{name} was not filled: its process ended by itself (code {code}).", name=name, code=code)


def _given_up(lost: int, code: int) -> str:
    if code == _KILLED:
        return tr(
            "The batch was ended: its process was ended by the system, which does so when memory runs out. "
            "Use fewer jobs. {times} times in a row.",
            times=lost,
        )
    return tr(
        "The batch was ended: its process ended by itself (code {code}). {times} times in a row.", code=code, times=lost
    )


def _shared(options: FillOptions, jobs: int) -> FillOptions:
    """Half of what is free is for all processes together, not for each."""
    if options.memory_budget_mb or options.device.startswith("cuda"):
        return options
    import psutil

    free = psutil.virtual_memory().available >> 20
    return replace(options, memory_budget_mb=max(1, free // 2 // jobs))
