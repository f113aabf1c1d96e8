"""A test on known places, which runs itself, and its outcome; frozen values, no Qt."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from app.fill.job import Contender, next_number

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.fill.job import FillerOf, JobListener
    from engine.geometry import Bounds
    from engine.types import CancelCheck, FillRequest

    Reduced: TypeAlias = NDArray[np.uint8]
    """h×w×3 RGB uint8, reduced for the screen."""


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
    title: ClassVar[str] = "Test"

    def run(self, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck) -> KnownReport:
        """Measure how far every contender's fills are from the truth.

        Raises:
            FillError: the shape fits nowhere.
            Cancelled: ``should_cancel`` said so.
        """
        from app.known.run import run_known_test  # imports OpenCV

        return run_known_test(self, filler_of, on_progress=on_progress, should_cancel=should_cancel)


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One place as it is shown.

    Attributes:
        place: the shape's box, in photo pixels.
        truth: the photo there with some surroundings.
        hole: the same with the shape cut out, as the fillers saw it.
    """

    place: Bounds
    truth: Reduced
    hole: Reduced


@dataclass(frozen=True, slots=True)
class PlaceScore:
    """What a contender made of one place.

    Attributes:
        psnr: dB inside the hole.
        ssim: inside the hole.
        seconds: of the fill, without loading.
        picture: as ``PlaceView.truth``, filled.
    """

    psnr: float
    ssim: float
    seconds: float
    picture: Reduced


@dataclass(frozen=True, slots=True)
class Row:
    """A contender and its scores.

    Attributes:
        contender: who.
        scores: one per place; empty when it failed.
        problem: the sentence that says why; "" = it did not fail.
    """

    contender: Contender
    scores: tuple[PlaceScore, ...] = ()
    problem: str = ""

    @property
    def psnr(self) -> float:
        """Mean over the places, dB."""
        return statistics.fmean(score.psnr for score in self.scores)

    @property
    def ssim(self) -> float:
        """Mean over the places."""
        return statistics.fmean(score.ssim for score in self.scores)

    @property
    def seconds(self) -> float:
        """Median over the places: the first fill of a program is slower than the rest."""
        return statistics.median(score.seconds for score in self.scores)


@dataclass(frozen=True, slots=True)
class KnownReport:
    """The outcome of a test.

    Attributes:
        job: what was asked.
        views: the places.
        rows: one per contender, in the order of the job.
        photo: the whole photo with the hole cut out, reduced.
        notes: sentences without full stops, from the search for places.
    """

    job: KnownJob
    views: tuple[PlaceView, ...]
    rows: tuple[Row, ...]
    photo: Reduced
    notes: tuple[str, ...] = ()

    @property
    def scored(self) -> tuple[Row, ...]:
        """The rows that did not fail."""
        return tuple(row for row in self.rows if row.scores)

    def wins(self, row: Row) -> int:
        """At how many places no other contender has a larger PSNR."""
        return sum(
            score.psnr == max(other.scores[index].psnr for other in self.scored)
            for index, score in enumerate(row.scores)
        )
