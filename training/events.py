"""What a run tells its listeners: the command line, the editor, tests. Frozen values; no torch, no screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class Started:
    """The run is about to make its first step."""

    step: int
    total_steps: int
    photos: int
    validation_photos: int
    skipped: str
    device: str
    resumed: bool


@dataclass(frozen=True, slots=True)
class StepDone:
    """One generator step. ``losses`` holds the mean over the batch of every term, by name."""

    step: int
    total_steps: int
    phase: str
    size: int
    losses: Mapping[str, float] = field(default_factory=dict)
    learning_rate: float = 0.0
    seconds: float = 0.0
    images: int = 0


@dataclass(frozen=True, slots=True)
class Validated:
    """The averaged weights on held-out crops: mean ℓ1 (%), PSNR (dB) over the whole image, TV over the truth's."""

    step: int
    l1_percent: float
    psnr: float
    tv_ratio: float
    is_best: bool


@dataclass(frozen=True, slots=True)
class HealthMeasured:
    """Whether every part of the network being trained is alive, on held-out crops.

    Attributes:
        step: generator steps done.
        saturated: share of units below -4 before ELU, 0 to 1, by layer.
        constant: share of channels that are the same everywhere, 0 to 1, by layer.
        gradients: length of the gradient by branch: coarse, hallucination, attention, decoder.
        sentence: the same for a person.
        is_well: whether all branches are learning.
    """

    step: int
    saturated: Mapping[str, float]
    constant: Mapping[str, float]
    gradients: Mapping[str, float]
    sentence: str
    is_well: bool = True


@dataclass(frozen=True, slots=True)
class Saved:
    """A checkpoint or weights file is complete on disk."""

    step: int
    path: Path


@dataclass(frozen=True, slots=True)
class SheetWritten:
    """A picture of fills to look at."""

    step: int
    path: Path


@dataclass(frozen=True, slots=True)
class RolledBack:
    """The run went wrong at ``step`` and goes on from ``to_step``."""

    step: int
    to_step: int
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know; the run goes on. A sentence."""

    message: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The run is over and saved."""

    step: int
    reason: Literal["steps", "time", "stopped"]


Event = Started | StepDone | Validated | HealthMeasured | Saved | SheetWritten | RolledBack | Problem | Finished
Listener = Callable[[Event], None]
