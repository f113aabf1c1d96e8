"""A test on known places, which runs itself; a frozen value, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from app.fill.job import Contender, next_number
from engine.language import mark

if TYPE_CHECKING:
    from app.fill.job import FillerOf, JobListener
    from app.known.report import KnownReport
    from engine.types import CancelCheck, FillRequest


@dataclass(frozen=True, slots=True)
class KnownJob:
    """What to try, and with what; answers with a KnownReport. See ``app.fill.job.Job``.

    Attributes:
        request: copies of image and mask that nobody writes to. Its forbidden sources concern the hole itself and are
            left out here.
        contenders: fillers and networks to try, one after the other.
        count: how many places at most.
        seed: decides the places.
    """

    request: FillRequest
    contenders: tuple[Contender, ...]
    count: int = 5
    seed: int = 0
    number: int = field(default_factory=next_number)
    cancelled: ClassVar[str] = mark("Test cancelled")
    undone: ClassVar[str] = mark("Undone; Test cancelled")

    def run(self, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck) -> KnownReport:
        """Measure how far every contender's fills are from the truth.

        Raises:
            FillError: the shape fits nowhere.
            Cancelled: ``should_cancel`` said so.
        """
        from app.known.run import run_known_test  # imports OpenCV

        return run_known_test(
            self.request,
            self.contenders,
            filler_of,
            count=self.count,
            seed=self.seed,
            on_progress=on_progress,
            should_cancel=should_cancel,
        )
