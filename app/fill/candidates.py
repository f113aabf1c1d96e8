"""The answers to the newest fill: made one after another, switched in place, one undo step in all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.fill.candidate import Candidate, CandidateJob, picture_of
from app.fill.choices import label_of
from app.fill.job import Contender
from app.fill.series import Asked
from app.fill.untouched import Untouched
from engine.fillers import heeds_sources
from engine.judge.choice import USUAL_CHOICE, best_of
from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.document.document import Document
    from app.document.edits import Edit
    from app.document.painted import PaintedMask
    from app.fill.controller import FillController
    from app.fill.job import NetworkChoice
    from app.fill.series import Choice
    from app.photo.open_photo import OpenPhoto
    from app.settings.store import Settings
    from app.window.messages import Messages
    from engine.geometry import Bounds
    from engine.types import FillRequest, FillResult

_QUIET_POOL = 6
"""Contenders among which the first answers are sought; what comes after them differs by chance only."""
_MOST_BYTES = 256 << 20
"""No more answers are made by themselves when those there are take so much memory."""


class Candidates(QObject):
    """Fills the mask, and has more answers made while the first is looked at.

    What is made belongs to the newest undo step. Whatever else becomes the newest step ends it: the photo keeps what
    it shows, and nothing more is made.

    Attributes:
        shown: which of the candidates is in the photo; 0 when there are none.
        best: which of them the judge would take; None while there is nothing to choose from.

    Signals:
        changed: other candidates, another one shown, or more are made, or no longer.
    """

    changed = Signal()

    def __init__(
        self,
        photo: OpenPhoto,
        fills: FillController,
        messages: Messages,
        settings: Settings,
        rivals: Callable[[], Iterable[Contender]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        """``rivals`` says which other models there are to try."""
        super().__init__(parent)
        self._photo, self._fills, self._messages, self._settings = photo, fills, messages, settings
        self._asked, self._untouched = Asked(rivals), Untouched(self)
        self._made: list[Candidate] = []
        self._request: FillRequest | None = None
        self._painted: PaintedMask | None = None
        self._edit: Edit | None = None
        self._job: CandidateJob | None = None
        self.shown = 0
        self._scores: tuple[float | None, ...] = ()
        photo.history.fills_changed.connect(self._follow)
        photo.replaced.connect(self._on_replaced)
        photo.stroke_must_end.connect(self._untouched.end)  # who saves what is shown, say, has taken it
        fills.busy_changed.connect(self.changed)

    @property
    def made(self) -> tuple[Candidate, ...]:
        """The candidates there are, in the order in which they were made."""
        return tuple(self._made)

    @property
    def best(self) -> int | None:
        """Which candidate the judge would take; None while there is nothing to choose from, or no score."""
        is_judged = len(self._scores) == len(self._made) and any(score is not None for score in self._scores)
        return best_of(self._scores) if is_judged and len(self._made) > 1 else None

    @property
    def is_making(self) -> bool:
        """Whether more are made while nobody waits."""
        return self._fills.is_quiet

    @property
    def can_try_again(self) -> bool:
        """Whether the newest step is a fill, which another can replace."""
        return self._photo.history.newest_is_fill()

    def fill(self, filler: str, network: NetworkChoice, *, unlike: tuple[FillResult, ...] = ()) -> None:
        """Fill the mask with an answer that is not one of ``unlike``; a running job is given up."""
        from app.document.painted import PaintedMask

        request, document = self._fills.request(), self._photo.document
        if request is None or document is None:
            return
        painted = PaintedMask.of(document.mask)
        asked = self._asked.first(filler, network) if unlike else (Contender(filler, network),)
        job = CandidateJob(request, asked, unlike)
        if self._fills.is_busy and self._fills.is_running(self._job) and job.asks_the_same(self._job):
            return  # an impatient second Enter does not begin anew
        self._job = job
        self._fills.start(job, partial(self._begin, request, painted, (filler, network, self._fills.grow_px)))

    def fill_or_try_again(self, filler: str, network: NetworkChoice) -> None:
        """Fill what is masked; with nothing masked, the newest fill once more."""
        do = self.fill if self._photo.has_hole else self.try_again
        do(filler, network)

    def cancel(self) -> None:
        """End the running fill; while none runs, the choice among its answers is over."""
        if self._fills.is_busy:
            self._fills.cancel()
        else:
            self.keep()

    def try_again(self, filler: str, network: NetworkChoice) -> None:
        """Replace the newest fill by one more answer, never by one that was there."""
        self._photo.finish_stroke()
        painted = self._photo.history.last_painted()
        if not self.can_try_again or painted is None:
            self._messages.say(tr("Nothing has been filled yet"))
            return
        if self._is_made(filler, network):
            self._fills.wait_for_quiet(self._use, partial(self._try_further, filler, network))
            return
        self._recall(painted, filler, network)
        if self._request is None:  # the photo is closed
            return
        asked, is_chosen = self._asked.next(), self._asked.count == 0
        self._job = CandidateJob(self._request, asked, self._results(), self._scores, is_chosen=is_chosen)
        self._fills.start(self._job, self._use)

    def fill_again(self, filler: str, network: NetworkChoice) -> None:
        """Fill again what is masked again; with other pixels, unless sources were barred meanwhile.

        Then a filler that knows no sources would not heed them: the network fills instead.
        """
        history = self._photo.history
        last = history.last_fill()
        same = last is not None and not history.is_marked_since_fill()
        if not same and not heeds_sources(filler):
            self._messages.say(tr("{filler} cannot leave out sources, so the network fills", filler=label_of(filler)))
            filler = "network"
        self.fill(filler, network, unlike=(last,) if last is not None and same else ())

    def step(self, by: int) -> None:
        """Show the candidate so many further on; after the last comes the first."""
        if self._made:
            self.show((self.shown + by) % len(self._made))

    def show(self, number: int) -> None:
        """Put this candidate into the photo, in the place of the one that is there."""
        self._photo.finish_stroke()  # a stroke under way is going on: it keeps what is shown
        if not 0 <= number < len(self._made) or number == self.shown:
            return
        self._replace(self._made[number])
        self.shown = number
        filler, count = label_of(self._made[number].contender.name), len(self._made)
        self._messages.say(tr("{filler}: answer {number} of {count}", filler=filler, number=number + 1, count=count))
        self.changed.emit()

    def keep(self) -> None:
        """Be done: the photo keeps what it shows, and no more is made."""
        self._forget()
        self.changed.emit()

    @property
    def hole(self) -> Bounds | None:
        """Rectangle of what was filled, px of the photo; None when there are no candidates."""
        return None if self._painted is None or not self._made else self._painted.bounds

    # ---- private ---------------------------------------------------------------------------------------

    def _begin(self, request: FillRequest, painted: PaintedMask, choice: Choice, first: Candidate) -> None:
        """A new hole is filled."""
        self._forget()
        self._fills.apply(first.result, painted)
        if self._photo.history.last_fill() is not first.result:  # the photo was like that already: no step, no choice
            return
        self._request, self._painted = request, painted
        self._asked.begin(choice)
        self._edit = self._photo.history.newest()
        self._made, self.shown = [first], 0
        self._asked.passed(first.contender)
        # Who chose another filler than the usual one wants that one's answer.
        if choice[0] == USUAL_CHOICE[0][0] and self._settings.value("show_best"):
            self._untouched.watch()
        self._go_on()

    def _use(self, candidate: Candidate) -> None:
        """Another answer that a person asked for is there."""
        self._asked.passed(candidate.contender)
        if self._photo.history.newest() is self._edit:
            self._add(candidate)
            self._replace(candidate)
            self.shown = self._made.index(candidate)
            filler = label_of(candidate.contender.name)
            said = tr("{filler}: answer {number}", filler=filler, number=self.shown + 1)
            self._messages.say(" · ".join((said, *candidate.result.notes)))
            self._go_on()
        else:  # painting went on, even over the fill: what was asked for is a step of its own, and that stays masked
            self._fills.apply(candidate.result, self._painted, clears_mask=False)
        self.changed.emit()

    def _take(self, candidate: Candidate) -> None:
        """One more was made while nobody waited."""
        self._asked.passed(candidate.contender)
        self._add(candidate)
        self._show_best(candidate.contender)
        self._go_on()

    def _add(self, candidate: Candidate) -> None:
        """It, and what was put together with it."""
        self._made += [candidate] if candidate.mixed is None else [candidate, candidate.mixed]
        self._scores = candidate.scores

    def _show_best(self, made: Contender) -> None:
        """While nobody has touched anything, the photo shows what the judge takes."""
        best = self.best
        if (made.filler, made.variant) not in USUAL_CHOICE:
            self._untouched.end()  # what comes now differs little: it may be looked at, and changes nothing
        elif self._untouched.lasts and best is not None and best != self.shown:
            self._replace(self._made[best])
            self.shown = best
            self._messages.say(tr("Best guess: {filler}", filler=label_of(self._made[best].contender.name)))

    def _go_on(self) -> None:
        """Have one more made, if there shall be more."""
        by_fillers = [candidate for candidate in self._made if not candidate.result.shares]
        missing = 1 + round(self._settings.number("candidates")) - len(by_fillers)
        kept = sum(candidate.result.nbytes for candidate in self._made)
        if missing > 0 and self._asked.count < _QUIET_POOL and kept < _MOST_BYTES and self._request:
            asked = self._asked.next()[: _QUIET_POOL - self._asked.count]
            self._job = CandidateJob(self._request, asked, self._results(), self._scores, is_chosen=False)
            self._fills.start(self._job, self._take, otherwise=self._find_none)
            self.changed.emit()
        else:
            self._rest()

    def _find_none(self) -> None:
        """None of those that were asked had another answer: they are not asked again."""
        self._asked.count += 0 if self._job is None else len(self._job.contenders)
        self._rest()

    def _try_further(self, filler: str, network: NetworkChoice) -> None:
        self._find_none()
        self.try_again(filler, network)

    def _is_made(self, filler: str, network: NetworkChoice) -> bool:
        """Whether the next answer to the newest fill is being made already."""
        return (
            self._fills.is_running(self._job)
            and self._asked.choice == (filler, network, self._fills.grow_px)
            and self._edit is not None
            and self._edit is self._photo.history.newest()
        )

    def _rest(self) -> None:
        """No more are made by themselves; the copy of the photo for it is let go."""
        self._request = None
        self._untouched.end()
        self.changed.emit()

    def _results(self) -> tuple[FillResult, ...]:
        return tuple(candidate.result for candidate in self._made)

    def _replace(self, candidate: Candidate) -> None:
        self._edit = None  # the steps move; this one is ours
        self._fills.replace(candidate.result, self._painted)
        self._edit = self._photo.history.newest()

    def _recall(self, painted: PaintedMask, filler: str, network: NetworkChoice) -> None:
        """Know the newest fill again after an undo, say; begin anew where something else was chosen meanwhile."""
        last = self._photo.history.last_fill()
        is_known = bool(self._made) and self._edit is self._photo.history.newest()
        request = self._fills.request_again(painted)
        if request is None or last is None:
            return
        self._painted, self._edit = painted, self._photo.history.newest()
        if not is_known:
            self._made = [Candidate(Contender(last.filler), last, picture_of(request, last))]
            self.shown, self._scores = 0, ()
        choice = filler, network, self._fills.grow_px
        if not is_known or self._asked.choice != choice:
            self._asked.begin(choice, 0 if is_known or last.filler != filler else 1)
        self._request = request

    def _follow(self) -> None:
        """Something else may be the newest step now."""
        if self._made and self._edit is not None and self._photo.history.newest() is not self._edit:
            self._forget()
        self.changed.emit()

    def _on_replaced(self, _document: Document | None) -> None:
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        """The photo keeps what it shows."""
        if self._fills.is_quiet:
            self._fills.cancel()
        self._untouched.end()
        self._made, self.shown, self._scores = [], 0, ()
        self._request = self._edit = self._job = None
        self._asked.forget()
