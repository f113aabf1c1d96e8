"""A filler that asks several fillers and answers with the fill that a person would choose, as far as that is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.errors import is_out_of_memory
from engine.fillers import label_of, varied
from engine.judge import BEST
from engine.judge.choice import USUAL_CHOICE, best_of
from engine.language import tr
from engine.types import Cancelled, FillError, Progress, ignore_progress, never_cancel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.types import CancelCheck, Filler, FillRequest, FillResult, Outlook, ProgressListener


def make_best(make: Callable[[str], Filler]) -> BestFiller:
    """The default answer: the best of the usual choice, each filler made once.

    Args:
        make: makes a filler by its name; raises FillError. Of those that cannot be made here, all but the first are
            left out.
    """
    made: dict[str, Filler] = {}
    for name in dict.fromkeys(name for name, _ in USUAL_CHOICE):
        try:
            made[name] = make(name)
        except FillError:
            if not made:
                raise
    return BestFiller([varied(made[name], variant) for name, variant in USUAL_CHOICE if name in made])


@dataclass(frozen=True, slots=True)
class BestOutlook:
    """See :class:`engine.types.Outlook`: the first filler's, and who is asked beside it."""

    first: Outlook
    others: tuple[str, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for the person."""
        beside = (
            tr("{filler} fills it, too, and the better fill of each hole is taken", filler=name) for name in self.others
        )
        return (*self.first.notes, *beside)

    def describe(self) -> str:
        """That of the first filler: how others work is not known beforehand."""
        return self.first.describe()


class BestFiller:
    """See :class:`engine.types.Filler`. The first filler must answer; others that fail are passed over."""

    name = BEST

    def __init__(self, fillers: Sequence[Filler]) -> None:
        """``fillers`` are asked in this order; the first one's answer is kept unless another is better."""
        self._fillers = tuple(fillers)

    @property
    def first(self) -> tuple[str, Filler]:
        """The filler whose answer is kept where nothing is better, and its name."""
        return self._fillers[0].name, self._fillers[0]

    def plan(self, request: FillRequest) -> BestOutlook:
        """That of the first filler, and a note on the others."""
        others = (label_of(filler.name) for filler in self._fillers[1:])
        return BestOutlook(self._fillers[0].plan(request), tuple(others))

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        """See :class:`engine.types.Filler`; the result names the filler that made it, or has shares."""
        results: list[FillResult] = []
        for number, filler in enumerate(self._fillers):
            listen = _part(on_progress, number, len(self._fillers))
            try:
                results.append(filler.fill(request, on_progress=listen, should_cancel=should_cancel))
            except Cancelled:
                raise
            except (FillError, RuntimeError, MemoryError) as error:
                if not results or not (isinstance(error, FillError) or is_out_of_memory(error)):
                    raise
        return best_answer(request, results)


def best_answer(request: FillRequest, results: Sequence[FillResult]) -> FillResult:
    """The best of these fills of the request in each hole; the first where none is better, or none can be judged."""
    from engine.judge.mixed import mixed

    if len(results) < 2:
        return results[0]
    return mixed(request, results) or results[best_of(scores_of(request, results))]


def scores_of(request: FillRequest, results: Sequence[FillResult]) -> list[float | None]:
    """A score for each fill, higher is better; None where memory ran out: without a judge, the first answer stays."""
    from engine.judge.judge import Judge

    try:
        judge = Judge(request.image, request.mask)
        return [judge.score(result) for result in results]
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        return [None] * len(results)


def _part(listener: ProgressListener, number: int, count: int) -> Callable[[Progress], None]:
    def listen(progress: Progress) -> None:
        listener(replace(progress, fraction=(number + progress.fraction) / count))

    return listen
