"""Batches made ahead of their use: in one thread, or in several processes where a fast device waits for them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import Any, Generic, TypeVar

from engine.language import tr
from training.errors import TrainingError

_Order = TypeVar("_Order", bound=Hashable)
_Made = TypeVar("_Made")
_MOST = 8  # processes; more are no help to one card
_EACH = 2  # batches ahead for every process


def sensible_workers() -> int:
    """Processes that pay: none on a CPU, the bottleneck itself; with a CUDA card all cores but one, 8 at most."""
    import torch

    if not torch.cuda.is_available():
        return 0
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(0, min(_MOST, (cores - 1) // int(os.environ.get("LOCAL_WORLD_SIZE", "1"))))


class Ahead(Generic[_Order, _Made]):
    """Makes what is ordered, and what will be. Close it after use."""

    def __init__(self, make: Callable[[_Order], _Made], workers: int) -> None:
        """``make`` runs in another thread or, with ``workers``, in as many processes: then it must be picklable."""
        self._make: Callable[[_Order], _Made] = _made if workers else make
        self._pool: Executor = _processes(make, workers) if workers else ThreadPoolExecutor(1, "batches")
        self._depth = _EACH * workers or 1
        self._waiting: dict[_Order, Future[_Made]] = {}

    def get(self, order: _Order, then: Iterable[_Order] = ()) -> _Made:
        """What was ordered; ``then`` are the orders that will probably follow, the next one first.

        Raises:
            TrainingError: a process was ended.
        """
        wanted = [order, *islice(then, self._depth)]
        for other in [other for other in self._waiting if other not in wanted]:
            self._waiting.pop(other).cancel()
        try:
            for each in wanted:
                if each not in self._waiting:
                    self._waiting[each] = self._pool.submit(self._make, each)
            return self._waiting.pop(order).result()
        except BrokenProcessPool as error:
            raise TrainingError(
                tr(
                    "A process that makes batches was ended, perhaps for want of memory; "
                    "start again with fewer workers or a smaller cache_mb. What was saved last can be gone on with."
                )
            ) from error

    def close(self) -> None:
        """End the thread or the processes."""
        self._pool.shutdown(wait=True, cancel_futures=True)


_maker: list[Callable[[Any], Any]] = []  # the one of this process, if it makes batches


def _processes(make: Callable[[_Order], _Made], workers: int) -> ProcessPoolExecutor:
    # spawned, for a forked process cannot use what CUDA and OpenCV's threads left in its memory
    return ProcessPoolExecutor(workers, get_context("spawn"), _begin, (make,))


def _begin(make: Callable[[Any], Any]) -> None:
    import cv2
    import torch

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the trainer's to heed: it finishes its step first
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    _maker.append(make)


def _made(order: Any) -> Any:
    return _maker[0](order)
