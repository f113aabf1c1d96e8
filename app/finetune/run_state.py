"""What the fine-tuning controller tells its dialog. Frozen values; no Qt, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from training.finetune.news import Estimate
from training.finetune.outcome import Measure, Verdict

__all__ = ["Estimate", "Measure", "PhotosFound", "RunInfo", "RunState", "Verdict"]


class RunState(StrEnum):
    """What the controller is doing."""

    IDLE = "idle"
    SCANNING = "scanning"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    JUDGING = "judging"
    JUDGED = "judged"
    KEEPING = "keeping"
    FAILED = "failed"

    @property
    def has_process(self) -> bool:
        """Whether a child process is at work (or paused)."""
        return self in {RunState.STARTING, RunState.RUNNING, RunState.PAUSED, RunState.JUDGING}

    @property
    def is_busy(self) -> bool:
        """Whether a run is at work, or being made a model: nothing else may be decided about it, nor begun."""
        return self.has_process or self is RunState.KEEPING


@dataclass(frozen=True, slots=True)
class PhotosFound:
    """What was found in the chosen folders and files.

    Attributes:
        usable: photos, equal files counted once.
        smallest, largest: width and height, px, of the photos with the fewest and the most pixels; (0, 0) = none.
        skipped: file and reason of what cannot be used.
        holdout: photos training never sees; the verdict is given on them.
        training: photos it learns from.
        sentence: a summary.
        problem: why a run cannot start, as a sentence; empty if it can.
    """

    usable: int
    smallest: tuple[int, int]
    largest: tuple[int, int]
    skipped: tuple[tuple[str, str], ...]
    holdout: tuple[Path, ...]
    training: int
    sentence: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RunInfo:
    """An unfinished run on disk.

    Attributes:
        folder: of the run.
        name: of the model to be.
        step, total_steps: how far it is.
        photos: it learns from.
        when: of its last checkpoint, seconds since the epoch.
        judged: it is over and waits for somebody to keep or discard it.
        problem: why it cannot go on with this Lacuna, as a sentence; "" = it can.
    """

    folder: Path
    name: str
    step: int
    total_steps: int
    photos: int
    when: float
    judged: bool = False
    problem: str = ""
