"""The outcome of a test on known places, as frozen values; no Qt."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.fill.job import Contender
    from engine.geometry import Bounds

    Reduced: TypeAlias = NDArray[np.uint8]
    """h×w×3 RGB uint8, reduced for the screen."""


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
        judged: the judge's score, which knows no truth; comparable with others of the same place only.
    """

    psnr: float
    ssim: float
    seconds: float
    picture: Reduced
    judged: float = 0.0


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
    def judged(self) -> float:
        """Mean over the places of the judge's score; comparable with other rows of the same report."""
        return statistics.fmean(score.judged for score in self.scores)

    @property
    def seconds(self) -> float:
        """Median over the places: the first fill of a program is slower than the rest."""
        return statistics.median(score.seconds for score in self.scores)


@dataclass(frozen=True, slots=True)
class KnownReport:
    """The outcome of a test.

    Attributes:
        shape: height, width of the photo, px.
        seed: decided the places.
        views: the places.
        rows: one per contender, in the order of the contenders.
        photo: the whole photo with the hole cut out, reduced.
        notes: sentences, from the search for places.
    """

    shape: tuple[int, int]
    seed: int
    views: tuple[PlaceView, ...]
    rows: tuple[Row, ...]
    photo: Reduced
    notes: tuple[str, ...] = ()

    @property
    def scored(self) -> tuple[Row, ...]:
        """The rows that did not fail."""
        return tuple(row for row in self.rows if row.scores)

    def wins(self, row: Row) -> int:
        """At how many places no other contender looks better to the judge."""
        return sum(
            score.judged == max(other.scores[index].judged for other in self.scored)
            for index, score in enumerate(row.scores)
        )
