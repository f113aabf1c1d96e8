"""One run of a filler off the GUI thread, complete and frozen."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from engine.types import FillRequest

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """Which network runs where.

    Attributes:
        device: "auto", "cpu", "cuda" or "cuda:N".
        weights: its weights file; None = the bundled ones.
    """

    device: str = "auto"
    weights: Path | None = None


@dataclass(frozen=True, slots=True)
class FillJob:
    """What to fill and with what.

    Attributes:
        request: copies of image and mask that nobody writes to.
        fillers: names of the fillers to run, one after the other; several when results are compared.
        network: which network, where.
        number: newer jobs have larger numbers; results of any but the newest are dropped.
    """

    request: FillRequest
    fillers: tuple[str, ...]
    network: NetworkChoice = NetworkChoice()
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def is_comparison(self) -> bool:
        return len(self.fillers) > 1
