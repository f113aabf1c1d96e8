"""Several answers to one hole, for ``lacuna fill --candidates``."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from app.fill.candidate import CandidateJob
from app.fill.job import NetworkChoice
from app.fill.series import series
from engine import fillers
from engine.types import FillError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.fill.job import Contender
    from engine.types import CancelCheck, Filler, FillRequest, FillResult, Progress

_TRIES = 6
"""Contenders asked for one more answer before there is none."""


class Answers:
    """Makes several answers, with fillers that are loaded once for all photos."""

    def __init__(self, filler: str, made: Filler, make: Callable[[str], Filler]) -> None:
        """``made`` is the chosen filler; ``make`` makes another by its name, raises FillError."""
        self._filler = filler
        self._kept = {filler: made}
        self._make = make

    def to(
        self, request: FillRequest, listener: Callable[[Progress], None], should_cancel: CancelCheck
    ) -> Iterator[FillResult]:
        """The chosen filler's answer, then others while there are any.

        Raises:
            FillError: the chosen filler has none.
            Cancelled: ``should_cancel`` said so.
        """
        results: list[FillResult] = []
        at = 0
        while True:
            asked = tuple(itertools.islice(series(self._filler, NetworkChoice()), at, at + (_TRIES if at else 1)))
            job = CandidateJob(request, asked, tuple(results), is_chosen=at == 0)
            try:
                candidate = job.run(self._of, lambda _, progress: listener(progress), should_cancel)
            except FillError:
                if at == 0:
                    raise
                return
            results.append(candidate.result)
            at += 1 + asked.index(candidate.contender)
            yield candidate.result

    def _of(self, contender: Contender) -> Filler:
        name = contender.filler
        if name not in self._kept:
            self._kept[name] = self._make(name)
        return fillers.varied(self._kept[name], contender.variant)


def numbered(out: Path, count: int) -> list[Path]:
    """Where so many answers go: OUT-1, OUT-2, …, with the suffix of OUT."""
    return [out.with_name(f"{out.stem}-{number}{out.suffix}") for number in range(1, count + 1)]
