"""Runs fillers on a thread of its own. Torch is imported here, long after the window is on screen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from app.document.mask import count_holes
from app.fill.choices import is_network
from app.fill.job import Contender, FillJob, Job, NetworkChoice, explain_fill
from engine import fillers
from engine.language import tr, tr_count
from engine.types import Cancelled, Filler, FillError

MakeFiller: TypeAlias = Callable[[str, NetworkChoice], Filler]
"""(name, which network and where) -> filler; raises FillError."""

ListDevices: TypeAlias = Callable[[], tuple[tuple[str, str], ...]]
"""() -> (key, label) of every device the network can run on, "auto" first."""


class FillWorker(QObject):
    """Lives on a worker thread; its slots are called through queued signals.

    Signals:
        devices_found: tuple of (key, label).
        network_state_changed: a few words on the network, for the status bar; True when it can be used.
        planned: number of a job, a sentence on what it would do.
        progressed: job number, name of what is running, Progress.
        answered: job number, what its ``run`` returned.
        failed: job number, sentence, details.
        stopped: job number; it was cancelled, so there is no answer.
    """

    devices_found = Signal(object)
    network_state_changed = Signal(str, bool)
    planned = Signal(int, str)
    progressed = Signal(int, str, object)
    answered = Signal(int, object)
    failed = Signal(int, str, str)
    stopped = Signal(int)

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
    def load_network(self, network: NetworkChoice) -> None:
        """Import torch and read the weights, so that the first fill starts at once."""
        self.network_state_changed.emit(tr("Loading the network…"), False)
        try:
            self.devices_found.emit(self._list_devices())
            self._filler(Contender("network", network))
        except FillError as error:
            self.network_state_changed.emit(tr("No network: {error}", error=error), False)
        except Exception as error:  # a broken torch installation must not take the editor down
            self.network_state_changed.emit(tr("No network: torch does not load ({error}).", error=error), False)
        else:
            self.network_state_changed.emit(tr("Network ready"), True)

    @Slot(object)
    def plan(self, job: FillJob) -> None:
        """Say what the job's filler would do; nothing is filled."""
        contender = job.contender
        try:
            outlook = self._filler(contender).plan(job.request)
            said = " · ".join((f"{_holes_said(job)}, {outlook.describe()}", *outlook.notes))
        except Exception as error:
            said = explain_fill(error)[0]
        self.planned.emit(job.number, said)

    @Slot(object)
    def run(self, job: Job[object]) -> None:
        """Run a job of any kind; exactly one of ``answered``, ``failed`` and ``stopped`` follows."""
        number = job.number
        try:
            answer = job.run(self._filler, partial(self.progressed.emit, number), partial(self.is_stopped, number))
        except Cancelled:
            self.stopped.emit(number)
        except Exception as error:
            self.failed.emit(number, *explain_fill(error))
        else:
            self.answered.emit(number, answer)

    def _filler(self, contender: Contender) -> Filler:
        return fillers.varied(self._kept(contender), contender.variant)

    def _kept(self, contender: Contender) -> Filler:
        name, network = contender.filler, contender.network
        key = (name, network)
        if key not in self._fillers:
            if is_network(name):  # one choice of network at a time: the one before gives its memory back
                self._fillers = {
                    key: filler for key, filler in self._fillers.items() if not is_network(key[0]) or key[1] == network
                }
            self._fillers[key] = self._make_filler(name, network)
        return self._fillers[key]


def _holes_said(job: FillJob) -> str:
    """How many holes were painted; a plan counts the pieces it solves."""
    return tr_count("{n} hole", "{n} holes", count_holes(job.request.mask))
