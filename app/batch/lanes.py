"""Lanes: where the photos of a batch are filled, each lane one after another. A thread, or a process.

A lane answers with messages: what step it is at, how far, how its task ended. The runner alone reads them.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, Protocol

from app.batch.values import FillOptions, MakeFiller, Outcome, Task
from app.language.told import speak_as_told

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from app.batch.filling import Fillers, Step

_LIMITS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_PATIENCE_S = 3.0
"""How long the end of a process is waited for before it is killed."""


@dataclass(frozen=True, slots=True)
class At:
    """A step began, or went on: 0..1, and a stage of the fill by name."""

    step: Step
    fraction: float = 0.0
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """The task ended."""

    outcome: Outcome
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """The task was given up because it was told to."""


@dataclass(frozen=True, slots=True)
class Unable:
    """No task can be done, and why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The lane is gone: with an exit code (negative: a signal), or an error that is nobody's business but Python's."""

    code: int = 0
    error: BaseException | None = None


Message = At | Done | Dropped | Unable | Broken
Post = Callable[[Message], None]


class Lane(Protocol):
    """Does one task at a time."""

    def give(self, task: Task) -> None:
        """Begin a task."""

    def cancel(self) -> None:
        """Give the task up soon; it answers with ``Dropped``."""

    def end(self, *, at_once: bool = False) -> None:
        """No further task; ``at_once`` = whatever it is doing."""

    def wait(self) -> None:
        """After ``end``: until it is over, some seconds at most. A lane that is left behind is not waited for."""


class ThreadLane:
    """A lane in this process. One that waits for a file that never comes is left behind, and does no harm."""

    def __init__(self, options: FillOptions, fillers: Fillers, post: Post) -> None:
        """``fillers`` outlive the lane: the next one takes them over."""
        self._options, self._fillers, self._post = options, fillers, post
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="batch", daemon=True)
        self._thread.start()

    def give(self, task: Task) -> None:
        self._cancelled.clear()
        self._tasks.put(task)

    def cancel(self) -> None:
        self._cancelled.set()

    def end(self, *, at_once: bool = False) -> None:
        if at_once:
            self._cancelled.set()
        self._tasks.put(None)

    def wait(self) -> None:
        # One that still lets go of a network when Python ends takes the whole program down (exit code 134).
        self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            do(task, self._options, self._fillers, self._post, self._cancelled.is_set)


class ProcessLane:
    """A lane in a process of its own: it may be killed, and its memory is its own."""

    def __init__(self, options: FillOptions, make: MakeFiller | None, threads: int, post: Post) -> None:
        """``make`` goes to the process by its name; None = the usual fillers. ``threads`` is how many it may use."""
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, options, make, threads), daemon=True)
        with _environment(threads):
            self._process.start()
        theirs.close()
        self._post = post
        threading.Thread(target=self._listen, name="batch", daemon=True).start()

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid or 0

    def give(self, task: Task) -> None:
        self._send(task)

    def cancel(self) -> None:
        self._send("cancel")

    def end(self, *, at_once: bool = False) -> None:
        if not at_once:
            self._send("end")
            self._process.join(_PATIENCE_S)
        if self._process.is_alive():
            self._process.kill()  # in vain while it waits for a share; then the system ends it when that answers

    def wait(self) -> None:
        self._process.join(_PATIENCE_S)

    def _send(self, message: Any) -> None:
        with contextlib.suppress(OSError, ValueError):  # gone: its end is told by the listener
            self._connection.send(message)

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                break
            self._post(message)
        self._process.join(_PATIENCE_S)
        self._post(Broken(self._process.exitcode or 0))


def do(task: Task, options: FillOptions, fillers: Fillers, post: Post, is_cancelled: Callable[[], bool]) -> None:
    """One task from its first message to its last."""
    from app.batch.filling import NoFiller, fill
    from engine.types import Cancelled

    def listen(step: Step, progress: Any) -> None:
        post(At(step) if progress is None else At(step, min(progress.fraction, 1.0), progress.stage.value))

    try:
        post(Done(*fill(task, options, fillers, listen, is_cancelled)))
    except Cancelled:
        post(Dropped())
    except NoFiller as error:
        post(Unable(str(error)))
    except BaseException as error:
        post(Broken(error=error))


def serve(connection: Connection, options: FillOptions, make: MakeFiller | None, threads: int) -> None:
    """What runs in the process of a ``ProcessLane``."""
    # Ctrl-C reaches every process of a terminal; the first one decides what becomes of the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    speak_as_told()
    tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
    cancelled = threading.Event()

    def hear() -> None:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                os._exit(1)  # whoever wanted results is gone
            if isinstance(message, Task):
                cancelled.clear()
                tasks.put(message)
            elif message == "cancel":
                cancelled.set()
            else:
                tasks.put(None)

    threading.Thread(target=hear, name="commands", daemon=True).start()
    from app.batch.filling import Fillers
    from engine import fillers as usual

    fillers = Fillers(options, _limited(make or usual.make_filler, threads))
    lock = threading.Lock()

    def post(message: Message) -> None:
        with lock, contextlib.suppress(OSError):
            connection.send(message)

    while (task := tasks.get()) is not None:
        do(task, options, fillers, post, cancelled.is_set)
    os._exit(0)  # not to wait for threads of libraries


def _limited(make: MakeFiller, threads: int) -> MakeFiller:
    """The same, with the libraries held to so many threads once they are loaded."""

    def made(name: str, **options: Any) -> Any:
        filler = make(name, **options)
        import cv2

        cv2.setNumThreads(threads)
        torch = sys.modules.get("torch")
        if torch is not None:
            torch.set_num_threads(threads)
        return filler

    return made


@contextlib.contextmanager
def _environment(threads: int) -> Any:
    """What libraries read when they are loaded: a process that starts inside has it."""
    mine = {name: os.environ.get(name) for name in _LIMITS}
    os.environ.update(dict.fromkeys(_LIMITS, str(threads)))
    try:
        yield
    finally:
        for name, value in mine.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
