"""One run of fillers off the GUI thread, complete and frozen."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from engine.types import FillRequest

_numbers = itertools.count(1)


def next_number() -> int:
    """A number larger than that of every job before, whatever its kind."""
    return next(_numbers)


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """Which network runs where.

    Attributes:
        device: "auto", "cpu", "cuda" or "cuda:N".
        weights: its weights file; None = the bundled ones.
        memory_budget_mb: what a fill may take; 0 = half of what is free.
    """

    device: str = "auto"
    weights: Path | None = None
    memory_budget_mb: int = 0


@dataclass(frozen=True, slots=True)
class Contender:
    """A filler that is run, alone or beside others.

    Attributes:
        filler: its name, as in ``engine.fillers.FILLERS``.
        network: which network, where; other fillers ignore it.
        label: what a person calls it where several networks run; "" = the filler's name is enough.
    """

    filler: str
    network: NetworkChoice = NetworkChoice()
    label: str = ""

    @property
    def name(self) -> str:
        """What results and progress are reported under."""
        return self.label or self.filler


@dataclass(frozen=True, slots=True)
class FillJob:
    """What to fill and with what.

    Attributes:
        request: copies of image and mask that nobody writes to.
        contenders: what is run, one after the other; several when results are compared.
        number: newer jobs have larger numbers; results of any but the newest are dropped.
    """

    request: FillRequest
    contenders: tuple[Contender, ...]
    number: int = field(default_factory=next_number)

    @property
    def is_comparison(self) -> bool:
        return len(self.contenders) > 1
