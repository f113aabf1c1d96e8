"""The better fill of each hole: who fills what, what the parts say, and what keeps one fill whole."""

import numpy as np
import pytest

from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds
from engine.judge import mixed as module
from engine.judge.best import BestFiller
from engine.judge.judge import Judge
from engine.judge.mixed import mixed
from engine.types import FillRequest, FillResult, MadeBy, Patch

LEFT, RIGHT = (slice(60, 90), slice(40, 70)), (slice(60, 90), slice(160, 190))


def grainy(shape=(150, 230)):
    return np.random.default_rng(0).normal(120, 8, (*shape, 3)).clip(0, 255).astype(np.uint8)


def mask_of(*holes, shape=(150, 230)):
    mask = np.zeros(shape, np.bool_)
    for hole in holes:
        mask[hole] = True
    return mask


def fill(filler, mask, colours, maps=False):
    """A patch for every hole; None = grain like the photo's."""
    patches, attention = [], []
    for number, (hole, colour) in enumerate(colours):
        bounds = Bounds(hole[0].start, hole[1].start, hole[0].stop, hole[1].stop)
        pixels = np.random.default_rng(9).normal(120, 8, (*bounds.shape, 3)).clip(0, 255).astype(np.uint8)
        if colour is not None:
            pixels[...] = colour
        patches.append(Patch(bounds, pixels, mask[hole].copy()))
        frame = Frame(Bounds(0, 0, 150, 230), 1.0, (152, 232), 8)
        cells = np.array([number], np.int32)
        attention.append(AttentionMap.from_dense(np.ones((1, 19 * 29), np.float32), cells, frame))
    made_by = MadeBy(model=filler)
    return FillResult(filler, tuple(patches), tuple(attention) if maps else (), "cpu", {"refine": 1.0}, (), made_by)


def two_holes():
    photo, mask = grainy(), mask_of(LEFT, RIGHT)
    good_left = fill("network", mask, ((LEFT, None), (RIGHT, (0, 255, 0))), maps=True)
    good_right = fill("patchmatch", mask, ((LEFT, (255, 0, 0)), (RIGHT, None)))
    return FillRequest(photo, mask), good_left, good_right


def test_each_hole_gets_the_better_fill_and_the_parts_say_whose_it_is():
    request, good_left, good_right = two_holes()
    made = mixed(request, [good_left, good_right])
    filled = made.composite(request.image)
    assert np.array_equal(filled[LEFT], good_left.patches[0].pixels)
    assert np.array_equal(filled[RIGHT], good_right.patches[1].pixels)
    assert np.array_equal(filled[~request.mask], request.image[~request.mask])
    assert made.filler == "best"
    assert [share.filler for share in made.shares] == ["network", "patchmatch"]
    assert [share.made_by for share in made.shares] == [good_left.made_by, good_right.made_by]
    assert made.attention == (good_left.attention[0],) == made.shares[0].attention
    assert made.shares[1].attention == ()
    assert made.patches == made.shares[0].patches + made.shares[1].patches
    assert made.seconds == {"refine": 2.0}


def test_its_score_is_that_of_the_better_fill_in_every_hole():
    request, *both = two_holes()
    judge = Judge(request.image, request.mask)
    best = [max(scores) for scores in zip(*(judge.scores(one) for one in both), strict=True)]
    assert judge.scores(mixed(request, both)) == pytest.approx(best)
    assert judge.score(mixed(request, both)) > max(map(judge.score, both))


def test_one_that_is_the_best_everywhere_stays_whole():
    request, good_left, _ = two_holes()
    bad = fill("patchmatch", request.mask, ((LEFT, (255, 0, 0)), (RIGHT, (255, 0, 0))))
    good = fill("network", request.mask, ((LEFT, None), (RIGHT, None)))
    assert mixed(request, [bad, good]) is None
    assert mixed(request, [good_left]) is None


def test_near_holes_are_filled_by_one():
    near = (slice(60, 90), slice(90, 120))
    mask = mask_of(LEFT, near)
    good_left = fill("network", mask, ((LEFT, None), (near, (0, 255, 0))))
    good_right = fill("patchmatch", mask, ((LEFT, (255, 0, 0)), (near, None)))
    assert mixed(FillRequest(grainy(), mask), [good_left, good_right]) is None


def test_a_patch_over_several_holes_is_divided():
    request, good_left, good_right = two_holes()
    box = Bounds.of_mask(request.mask)
    whole = good_right.composite(request.image)[box.slices]
    one_patch = FillResult("patchmatch", (Patch(box, whole, request.mask[box.slices].copy()),))
    made = mixed(request, [good_left, one_patch])
    answered = np.zeros(request.mask.shape, np.int32)
    for patch in made.patches:
        answered[patch.bounds.slices] += patch.mask
    assert np.array_equal(answered, request.mask.astype(np.int32))
    expected = mixed(request, [good_left, good_right])
    assert np.array_equal(made.composite(request.image), expected.composite(request.image))


def test_holes_that_are_too_many_to_be_judged_go_to_the_best():
    dots = [(slice(y, y + 4), slice(x, x + 4)) for y in range(10, 290, 40) for x in range(10, 290, 40)]
    large = (slice(320, 380), slice(100, 160))
    shape = (400, 300)
    mask = mask_of(*dots, large, shape=shape)
    good = fill("network", mask, [*((dot, (0, 255, 0)) for dot in dots), (large, None)])
    small = fill("patchmatch", mask, [*((dot, None) for dot in dots), (large, (0, 255, 0))])
    made = mixed(FillRequest(grainy(shape), mask), [small, good])
    owners = {share.filler: len(share.patches) for share in made.shares}
    assert owners == {"network": 1 + len(dots) - 11, "patchmatch": 11}


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("CUDA out of memory")])
def test_out_of_memory_there_is_none(monkeypatch, error):
    def fail(*_):
        raise error

    request, *both = two_holes()
    monkeypatch.setattr(module, "near_holes", fail)
    assert mixed(request, both) is None


def test_other_errors_are_not_hidden(monkeypatch):
    def fail(*_):
        raise RuntimeError("a fault")

    request, *both = two_holes()
    monkeypatch.setattr(module, "near_holes", fail)
    with pytest.raises(RuntimeError, match="a fault"):
        mixed(request, both)


class Gives:
    """A filler with one answer."""

    def __init__(self, result):
        self.name, self._result = result.filler, result

    def fill(self, _request, **_):
        return self._result


def test_the_best_filler_answers_with_the_better_fill_of_each_hole():
    request, good_left, good_right = two_holes()
    made = BestFiller([Gives(good_left), Gives(good_right)]).fill(request)
    assert [share.filler for share in made.shares] == ["network", "patchmatch"]
