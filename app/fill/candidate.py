"""One of several answers to the same hole, and the job that makes one that was not there yet. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from app.fill.job import Contender, fill_with, next_number
from engine.geometry import Bounds
from engine.judge.choice import USUAL_CHOICE
from engine.language import mark, tr
from engine.types import USUAL, Cancelled, FillError

if TYPE_CHECKING:
    from app.fill.job import FillerOf, JobListener
    from engine.types import CancelCheck, FillRequest, FillResult, Mask, Pixels

TILE_PX = 168, 126
"""Width and height of a candidate's picture."""
_CONTEXT = 0.15  # of the hole's longer side, seen on every side of it
_LEAST_CONTEXT_PX = 16


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """One answer to a hole that has several.

    Attributes:
        contender: who made it.
        result: the answer.
        picture: of the hole in its surroundings, at most ``TILE_PX``, dtype of the photo.
        scores: the judge's, of the answers there were already and of this one, higher is better; None where one has
            none. Empty for a first answer: nobody waits for a number that is compared with nothing.
        mixed: one more answer, put together from this one and those before; its score is the last. None = none is.
    """

    contender: Contender
    result: FillResult
    picture: Pixels
    scores: tuple[float | None, ...] = ()
    mixed: Candidate | None = None


@dataclass(frozen=True, slots=True)
class CandidateJob:
    """Makes the first answer of these contenders that is new; answers with a Candidate.

    Attributes:
        request: copies of image and mask that nobody writes to.
        contenders: asked in this order until one answers with other pixels than there are. One that fails is passed
            over, but the first where it ``is_chosen``: then it fails for the person who chose it.
        unlike: the answers there are already.
        scores: the judge's of the first of them; it is asked for the rest.
        is_chosen: whether a person chose the first contender.
    """

    request: FillRequest
    contenders: tuple[Contender, ...]
    unlike: tuple[FillResult, ...] = ()
    scores: tuple[float | None, ...] = ()
    is_chosen: bool = True
    number: int = field(default_factory=next_number)
    cancelled: ClassVar[str] = mark("Fill cancelled")
    undone: ClassVar[str] = mark("Undone; Fill cancelled")

    def asks_the_same(self, other: CandidateJob | None) -> bool:
        """Whether another job asks the same of the same photo: its pixels are not compared."""
        if other is None or other.contenders != self.contenders:
            return False
        ours, theirs = self.request, other.request
        barred = (ours.forbidden is None) == (theirs.forbidden is None)
        if barred and ours.forbidden is not None and theirs.forbidden is not None:
            barred = np.array_equal(ours.forbidden, theirs.forbidden)
        return barred and np.array_equal(ours.mask, theirs.mask)

    def run(self, filler_of: FillerOf, on_progress: JobListener, should_cancel: CancelCheck) -> Candidate:
        """See ``Job``."""
        for contender in self.contenders:
            if should_cancel():
                raise Cancelled
            try:
                result = fill_with(self.request, contender, filler_of, on_progress, should_cancel)
            except Cancelled:
                raise
            except Exception:
                if self.is_chosen and contender is self.contenders[0]:
                    raise
                continue
            if self._is_new(result, self.unlike):
                return self._candidate(contender, result)
        raise FillError(tr("There is no other answer: every way to fill this hole gives the same pixels, or none."))

    def _candidate(self, contender: Contender, result: FillResult) -> Candidate:
        from engine.judge.best import scores_of

        picture = picture_of(self.request, result)
        if not self.unlike:
            return Candidate(contender, result, picture)
        together = self._mixed(result)
        answers = (*self.unlike, result) if together is None else (*self.unlike, result, together)
        scores = (*self.scores, *scores_of(self.request, answers[len(self.scores) :]))
        if together is None:
            return Candidate(contender, result, picture, scores)
        of_all = Candidate(Contender(together.filler, contender.network), together, picture_of(self.request, together))
        return Candidate(contender, result, picture, scores, of_all)

    def _mixed(self, result: FillResult) -> FillResult | None:
        """The better of the usual answers in each hole, once they are there."""
        from engine.judge.mixed import mixed

        if not _is_usual(result) or any(answer.shares for answer in self.unlike):
            return None
        answers = (*self.unlike, result)
        together = mixed(self.request, sorted(filter(_is_usual, answers), key=_place))
        return together if together is not None and self._is_new(together, answers) else None

    def _is_new(self, result: FillResult, others: tuple[FillResult, ...]) -> bool:
        made = _filled(self.request, result) if others else None
        return all(not np.array_equal(made, _filled(self.request, other)) for other in others if made is not None)


def _is_usual(result: FillResult) -> bool:
    return _place(result) < len(USUAL_CHOICE)


def _place(result: FillResult) -> int:
    """In which place a usual answer is asked for; others come after them."""
    made = result.filler, USUAL if result.made_by is None else result.made_by.variant
    return USUAL_CHOICE.index(made) if made in USUAL_CHOICE else len(USUAL_CHOICE)


def picture_of(request: FillRequest, result: FillResult) -> Pixels:
    """The filled hole, the largest of several, in its surroundings: pixel for pixel where they fit, else reduced."""
    import cv2

    place = _around(_largest_hole(request.mask), request.mask.shape)
    pixels = composed(request, result, place)
    shrink = min(TILE_PX[0] / place.width, TILE_PX[1] / place.height)
    if shrink < 1:
        size = max(1, round(place.width * shrink)), max(1, round(place.height * shrink))
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    return pixels


def _filled(request: FillRequest, result: FillResult) -> Pixels:
    """N×3, the pixels of the hole."""
    hole = Bounds.of_mask(request.mask)
    pixels: Pixels = composed(request, result, hole)[request.mask[hole.slices]]
    return pixels


def composed(request: FillRequest, result: FillResult, place: Bounds) -> Pixels:
    """What the photo shows at ``place`` with the answer in it."""
    pixels = request.image[place.slices].copy()
    for patch in result.patches:
        patch.apply_to(pixels, crop=place)
    return pixels


def _largest_hole(mask: Mask) -> Bounds:
    import cv2

    box = Bounds.of_mask(mask)
    if box.is_empty:
        return box
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask[box.slices].astype(np.uint8), connectivity=8)
    if len(stats) < 2:
        return box
    x, y, width, height = (int(value) for value in stats[1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())][:4])
    return Bounds(y, x, y + height, x + width).translated(box.y0, box.x0)


def _around(hole: Bounds, shape: tuple[int, ...]) -> Bounds:
    """The hole with context, as large as a picture where the photo is, inside of the photo."""
    margin = max(_LEAST_CONTEXT_PX, round(max(hole.shape) * _CONTEXT))
    y0, y1 = _span(hole.y0 - margin, hole.y1 + margin, TILE_PX[1], shape[0])
    x0, x1 = _span(hole.x0 - margin, hole.x1 + margin, TILE_PX[0], shape[1])
    return Bounds(y0, x0, y1, x1)


def _span(start: int, end: int, least: int, side: int) -> tuple[int, int]:
    missing = max(0, least - (end - start))
    start, end = start - missing // 2, end + missing - missing // 2
    shift = max(0, -start) - max(0, end - side)
    return max(0, start + shift), min(side, end + shift)
