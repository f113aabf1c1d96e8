"""One of several answers to the same hole, and the job that makes one that was not there yet. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from app.fill.job import fill_with, next_number
from engine.geometry import Bounds
from engine.types import Cancelled, FillError

if TYPE_CHECKING:
    from app.fill.job import Contender, FillerOf, JobListener
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
    """

    contender: Contender
    result: FillResult
    picture: Pixels
    scores: tuple[float | None, ...] = ()


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
    title: ClassVar[str] = "Fill"

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
            if self._is_new(result):
                return Candidate(contender, result, picture_of(self.request, result), self._scores(result))
        raise FillError("There is no other answer: every way to fill this hole gives the same pixels, or none.")

    def _scores(self, result: FillResult) -> tuple[float | None, ...]:
        from engine.judge.best import scores_of

        if not self.unlike:
            return ()
        missing = (*self.unlike, result)[len(self.scores) :]
        return (*self.scores, *scores_of(self.request, missing))

    def _is_new(self, result: FillResult) -> bool:
        made = _filled(self.request, result) if self.unlike else None
        return all(not np.array_equal(made, _filled(self.request, other)) for other in self.unlike if made is not None)


def picture_of(request: FillRequest, result: FillResult) -> Pixels:
    """The filled hole, the largest of several, in its surroundings: pixel for pixel where they fit, else reduced."""
    import cv2

    place = _around(_largest_hole(request.mask), request.mask.shape)
    pixels = _composed(request, result, place)
    shrink = min(TILE_PX[0] / place.width, TILE_PX[1] / place.height)
    if shrink < 1:
        size = max(1, round(place.width * shrink)), max(1, round(place.height * shrink))
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    return pixels


def _filled(request: FillRequest, result: FillResult) -> Pixels:
    """N×3, the pixels of the hole."""
    hole = Bounds.of_mask(request.mask)
    composed: Pixels = _composed(request, result, hole)[request.mask[hole.slices]]
    return composed


def _composed(request: FillRequest, result: FillResult, place: Bounds) -> Pixels:
    pixels = request.image[place.slices].copy()
    for patch in result.patches:
        patch.apply_to(pixels, crop=place)
    return pixels


def _largest_hole(mask: Mask) -> Bounds:
    import cv2

    box = Bounds.of_mask(mask)
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
