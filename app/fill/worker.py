"""Runs fillers on a thread of its own. Torch is imported here, long after the window is on screen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from app.fill.job import Contender, FillJob, NetworkChoice
from engine.errors import explain
from engine.fillers import NETWORKS
from engine.types import Cancelled, FillError, Progress

if TYPE_CHECKING:
    from app.known.job import KnownJob
    from engine.types import Filler

MakeFiller: TypeAlias = Callable[[str, NetworkChoice], "Filler"]
"""(name, which network and where) -> filler; raises FillError."""

ListDevices: TypeAlias = Callable[[], tuple[tuple[str, str], ...]]
"""() -> (key, label) of every device the network can run on, "auto" first."""


class FillWorker(QObject):
    """Lives on a worker thread; its slots are called through queued signals.

    Signals:
        devices_found: tuple of (key, label).
        model_changed: a few words on the network's state, for the status bar; True when it can be used.
        planned: a sentence on what a job would do.
        progressed: job number, contender's name, Progress.
        filled: job number, contender's name, FillResult.
        tested: job number, KnownReport.
        failed: job number, contender's name, sentence, details.
        ended: job number; after every job, whatever became of it.
    """

    devices_found = Signal(object)
    model_changed = Signal(str, bool)
    planned = Signal(str)
    progressed = Signal(int, str, object)
    filled = Signal(int, str, object)
    tested = Signal(int, object)
    failed = Signal(int, str, str, str)
    ended = Signal(int)

    def __init__(self, make_filler: MakeFiller, list_devices: ListDevices) -> None:
        super().__init__()
        self._make_filler = make_filler
        self._list_devices = list_devices
        self._fillers: dict[tuple[str, NetworkChoice], Filler] = {}
        self._stop_up_to = 0
        self._lock = threading.Lock()

    def stop_up_to(self, number: int) -> None:
        """Cancel this job and all older ones at their next stage. Called from the GUI thread."""
        with self._lock:
            self._stop_up_to = max(self._stop_up_to, number)

    def is_stopped(self, number: int) -> bool:
        with self._lock:
            return number <= self._stop_up_to

    @Slot(object)
    def load_model(self, network: NetworkChoice) -> None:
        """Import torch and read the weights, so that the first fill starts at once."""
        self.model_changed.emit("Loading the network…", False)
        try:
            self.devices_found.emit(self._list_devices())
            self._filler(Contender("network", network))
        except FillError as error:
            self.model_changed.emit(f"No network: {error}", False)
        except Exception as error:  # a broken torch installation must not take the editor down
            self.model_changed.emit(f"No network: torch does not load ({error}).", False)
        else:
            self.model_changed.emit("Network ready", True)

    @Slot(object)
    def plan(self, job: FillJob) -> None:
        """Say what the job's first filler would do; nothing is filled."""
        contender = job.contenders[0]
        try:
            said = self._filler(contender).plan(job.request).describe()
        except Exception as error:
            said = _explain(error)[0]
        self.planned.emit(said)

    @Slot(object)
    def run(self, job: FillJob | KnownJob) -> None:
        """Run a job of either kind."""
        if isinstance(job, FillJob):
            self._fill(job)
        else:
            self._test(job)
        self.ended.emit(job.number)

    def _fill(self, job: FillJob) -> None:
        """Run every contender; one that fails does not keep the others from running."""
        for contender in job.contenders:
            if self.is_stopped(job.number):
                break
            try:
                result = self._filler(contender).fill(
                    job.request,
                    on_progress=lambda p, name=contender.name: self._report(job.number, name, p),  # type: ignore[misc]
                    should_cancel=lambda: self.is_stopped(job.number),
                )
            except Cancelled:
                break
            except Exception as error:
                self.failed.emit(job.number, contender.name, *_explain(error))
            else:
                self.filled.emit(job.number, contender.name, result)

    def _test(self, job: KnownJob) -> None:
        from app.known.run import run_known_test  # imports OpenCV

        try:
            report = run_known_test(
                job,
                self._filler,
                on_progress=lambda name, progress: self._report(job.number, name, progress),
                should_cancel=lambda: self.is_stopped(job.number),
            )
        except Cancelled:
            pass
        except Exception as error:
            self.failed.emit(job.number, "", *_explain(error))
        else:
            self.tested.emit(job.number, report)

    def _filler(self, contender: Contender) -> Filler:
        name, network = contender.filler, contender.network
        key = (name, network)
        if key not in self._fillers:
            if name in NETWORKS:  # one choice of network at a time: the one before gives its memory back
                self._fillers = {
                    key: filler for key, filler in self._fillers.items() if key[0] not in NETWORKS or key[1] == network
                }
            self._fillers[key] = self._make_filler(name, network)
        return self._fillers[key]

    def _report(self, number: int, name: str, progress: Progress) -> None:
        self.progressed.emit(number, name, progress)


def _explain(error: Exception) -> tuple[str, str]:
    return explain(
        error,
        "The fill stopped unexpectedly",
        no_memory="There is not enough memory for this fill; close other programs or fill a smaller hole.",
    )
