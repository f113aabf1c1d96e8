"""Several answers to one hole, for ``lacuna fill --candidates``."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from app.fill.candidate import CandidateJob
from app.fill.job import NetworkChoice
from app.fill.series import series
from engine import fillers
from engine.types import FillError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.fill.job import Contender
    from engine.types import CancelCheck, Filler, FillRequest, FillResult, Progress

_TRIES = 6
"""Contenders asked for one more answer before there is none."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Answers to one hole.

    Attributes:
        results: the best first, or in the order in which they were made.
        is_judged: whether it is the best; memory for the judge may have run out, and one answer is no choice.
    """

    results: tuple[FillResult, ...]
    is_judged: bool


class Answers:
    """Makes several answers, with fillers that are loaded once for all photos."""

    def __init__(self, filler: str, made: Filler, make: Callable[[str], Filler]) -> None:
        """``made`` is the chosen filler; ``make`` makes another by its name, raises FillError."""
        self._filler = filler
        self._kept = {filler: made}
        self._make = make

    def to(
        self, request: FillRequest, count: int, listener: Callable[[Progress], None], should_cancel: CancelCheck
    ) -> Ranked:
        """So many answers, or as many as there are.

        Raises:
            FillError: the chosen filler has none.
            Cancelled: ``should_cancel`` said so.
        """
        results: tuple[FillResult, ...] = ()
        scores: tuple[float | None, ...] = ()
        at = 0
        while len(results) < count:
            asked = tuple(itertools.islice(series(self._filler, NetworkChoice()), at, at + (_TRIES if at else 1)))
            job = CandidateJob(request, asked, results, scores, is_chosen=at == 0)
            listen = partial(_told, listener, len(results), count)
            try:
                candidate = job.run(self._of, listen, should_cancel)
            except FillError:
                if at == 0:
                    raise
                break
            results += (candidate.result,) if candidate.mixed is None else (candidate.result, candidate.mixed.result)
            scores = candidate.scores
            at += 1 + asked.index(candidate.contender)
        return _ranked(results, scores, count)

    def _of(self, contender: Contender) -> Filler:
        name = contender.filler
        if name not in self._kept:
            self._kept[name] = self._make(name)
        return fillers.varied(self._kept[name], contender.variant)


def _told(listener: Callable[[Progress], None], made: int, count: int, _name: str, progress: Progress) -> None:
    listener(replace(progress, fraction=(made + progress.fraction) / count))


def _ranked(results: tuple[FillResult, ...], scores: tuple[float | None, ...], count: int) -> Ranked:
    known = [score for score in scores if score is not None]
    if len(results) < 2 or len(known) < len(results):
        return Ranked(results[:count], is_judged=False)
    order = sorted(range(len(results)), key=lambda number: -known[number])
    return Ranked(tuple(results[number] for number in order[:count]), is_judged=True)
