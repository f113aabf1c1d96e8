"""What one call of ``InpaintSession.fill`` gathers on its way through the holes."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.types import Cancelled, FillResult, Patch, Progress, Stage

if TYPE_CHECKING:
    from engine.attention.map import AttentionMap
    from engine.geometry import Bounds
    from engine.types import CancelCheck, FillRequest, ProgressListener

# Share of a hole's time that has passed when a stage begins; measured on a CPU, only for the progress bar.
_BEGINS = {Stage.PREPARE: 0.0, Stage.COARSE: 0.03, Stage.ATTENTION: 0.38, Stage.REFINE: 0.75, Stage.COMPOSITE: 0.97}
_BEGINS_SHARP = {
    Stage.PREPARE: 0.0,
    Stage.COARSE: 0.02,
    Stage.ATTENTION: 0.17,
    Stage.REFINE: 0.32,
    Stage.DETAIL: 0.4,
    Stage.COMPOSITE: 0.99,
}


@dataclass(slots=True)
class FillRun:
    """The request, the listeners, and what was answered so far."""

    request: FillRequest
    on_progress: ProgressListener
    should_cancel: CancelCheck
    holes: int
    sharp: bool
    patches: list[Patch] = field(default_factory=list)
    maps: list[AttentionMap] = field(default_factory=list)
    solved: list[tuple[Bounds, float]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    hole: int = 1
    stage: Stage = Stage.PREPARE
    started: float = field(default_factory=time.perf_counter)

    def enter(self, stage: Stage, preview: Patch | None = None) -> None:
        """Book the time of the stage before, stop if asked to, say what comes next.

        Raises:
            Cancelled: the person wants to stop.
        """
        now = time.perf_counter()
        self.seconds[self.stage] = self.seconds.get(self.stage, 0.0) + now - self.started
        self.stage, self.started = stage, now
        if self.should_cancel():
            raise Cancelled
        self._report((_BEGINS_SHARP if self.sharp else _BEGINS)[stage], preview)

    def advance(self, share: float) -> None:
        """Say how much of the detail stage is done, 0..1, and stop if asked to.

        Raises:
            Cancelled: the person wants to stop.
        """
        if self.should_cancel():
            raise Cancelled
        start, end = _BEGINS_SHARP[Stage.DETAIL], _BEGINS_SHARP[Stage.COMPOSITE]
        self._report(start + share * (end - start))

    def _report(self, share: float, preview: Patch | None = None) -> None:
        """Tell the listener which share of this hole is done."""
        fraction = (self.hole - 1 + share) / self.holes
        self.on_progress(Progress(self.stage, fraction, self.hole, self.holes, preview))

    def result(self, filler: str, device: str) -> FillResult:
        """Everything answered, as the caller of the filler gets it."""
        return FillResult(filler, tuple(self.patches), tuple(self.maps), device, self.seconds, tuple(self.notes))
