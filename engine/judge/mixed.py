"""From several fills of a mask one that has in each hole the best of them."""

from __future__ import annotations

import operator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import is_out_of_memory
from engine.geometry import Bounds
from engine.hole.plan import near_holes
from engine.judge import BEST
from engine.judge.choice import best_of
from engine.judge.judge import Judge
from engine.types import FillResult, MadeBy, Patch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.types import FillRequest


def mixed(request: FillRequest, results: Sequence[FillResult]) -> FillResult | None:
    """Put together the better answers; each hole is the work of one filler.

    Near holes, those that a plan keeps together, are one: one filler saw what the other did not. Of very many holes the
    largest are judged, the others are filled by who is best in these.

    Args:
        request: what all were asked.
        results: fills of the whole mask, the usual one first.

    Returns:
        A result whose shares say who filled what; None where one of the fills is the best in every hole, or memory ran
        out: then the choice is among the fills as they are.
    """
    try:
        box, labels, statistics = near_holes(request.mask)
        if len(results) < 2 or len(statistics) < 3:  # number 0 is no hole
            return None
        taken = _taken(Judge(request.image, request.mask), results, box, labels, len(statistics))
        if len(set(taken[1:])) < 2:
            return None
        owners = np.asarray(taken, np.intp)[labels]
        shares = (_share(result, owners == number, box) for number, result in enumerate(results))
        return _together([share for share in shares if share.patches])
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        return None


def _taken(
    judge: Judge, results: Sequence[FillResult], box: Bounds, labels: NDArray[np.int32], count: int
) -> list[int]:
    """Which of the results each group of holes gets, by its number."""
    scores = [judge.scores(result) for result in results]
    weights = [place.weight for place in judge.places]
    groups = [int(labels[place.pixel[0] - box.y0, place.pixel[1] - box.x0]) for place in judge.places]

    def best(group: int | None) -> int:
        weighed = [weight if group in {None, of} else 0 for weight, of in zip(weights, groups, strict=True)]
        return best_of([sum(map(operator.mul, weighed, score)) for score in scores])

    everywhere = best(None)
    return [best(group) if group in groups else everywhere for group in range(count)]


def _share(result: FillResult, owned: NDArray[np.bool_], box: Bounds) -> FillResult:
    """What is left of a result where only pixels of ``owned``, a mask of ``box``, are taken."""
    has_maps = len(result.attention) == len(result.patches)
    patches, maps = [], []
    for number, patch in enumerate(result.patches):
        mask = patch.mask & owned[patch.bounds.translated(-box.y0, -box.x0).slices]
        inner = Bounds.of_mask(mask)
        if inner.is_empty:
            continue
        place = inner.translated(patch.bounds.y0, patch.bounds.x0)
        patches.append(Patch(place, patch.pixels[inner.slices].copy(), mask[inner.slices].copy()))
        if has_maps:
            maps.append(result.attention[number])
    return replace(result, patches=tuple(patches), attention=tuple(maps))


def _together(shares: Sequence[FillResult]) -> FillResult:
    seconds: dict[str, float] = {}
    for share in shares:
        for stage, passed in share.seconds.items():
            seconds[stage] = seconds.get(stage, 0.0) + passed
    return FillResult(
        BEST,
        tuple(patch for share in shares for patch in share.patches),
        tuple(one for share in shares for one in share.attention),
        shares[0].device,
        seconds,
        tuple(dict.fromkeys(note for share in shares for note in share.notes)),
        None if shares[0].made_by is None else MadeBy(forbidden=shares[0].made_by.forbidden),
        tuple(shares),
    )
