"""What a fine-tuning run says beside the trainer's events, and what it asks the person. No torch here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from training import events


class Wish(Enum):
    """What the person wants of the run at this moment."""

    GO_ON = auto()
    PAUSE = auto()
    STOP = auto()
    LEAVE = auto()


class Person(Protocol):
    """Who is asked after every step."""

    def wish(self) -> Wish:
        """At once."""

    def wait(self) -> Wish:
        """The first wish that is not ``PAUSE``."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """From the first measured steps, and again now and then: seconds of one step, and of all that are left.

    ``total_steps`` is what fits into the budget.
    """

    seconds_per_step: float
    seconds_total: float
    total_steps: int = 0


@dataclass(frozen=True, slots=True)
class Paused:
    """The run is saved and waits."""

    step: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """It goes on."""

    step: int


@dataclass(frozen=True, slots=True)
class Judging:
    """Training is over; the hold-out photos are being filled."""

    step: int


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict is in this file."""

    path: Path


News = events.Event | Estimate | Paused | Resumed | Judging | Judged
