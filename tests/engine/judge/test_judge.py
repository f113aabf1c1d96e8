"""What the judge prefers, and what it cannot be asked."""

import cv2
import numpy as np
import pytest

from engine.geometry import Bounds
from engine.judge.best import BestFiller, make_best, scores_of
from engine.judge.choice import best_of
from engine.judge.judge import Judge
from engine.types import Cancelled, FillError, FillRequest, FillResult, Patch
from tests.fakes.fillers import ScriptedFiller


def bricks(seed=0, side=160):
    """A wall of bricks with grain, H×W×3 uint8."""
    random, photo = np.random.default_rng(seed), np.full((side, side, 3), (150, 80, 60), np.float32)
    for row, y in enumerate(range(0, side, 16)):
        photo[y : y + 2] = 200
        for x in range(16 * (row % 2), side, 32):
            photo[y : y + 16, x : x + 2] = 200
    return (photo + random.normal(0, 6, photo.shape)).clip(0, 255).astype(np.uint8)


def blob(side=160):
    mask = np.zeros((side, side), np.uint8)
    cv2.ellipse(mask, (side // 2, side // 2), (side // 5, side // 6), 20, 0, 360, 1, -1)
    return mask.astype(np.bool_)


def result_of(picture, mask):
    box = Bounds.of_mask(mask)
    return FillResult("network", (Patch(box, picture[box.slices].copy(), mask[box.slices].copy()),))


def scored(photo, mask, *pictures):
    return scores_of(FillRequest(photo, mask), [result_of(picture, mask) for picture in pictures])


def blurred(photo):
    return cv2.GaussianBlur(photo, (0, 0), 8)


def noise(photo):
    return np.random.default_rng(1).integers(0, 256, photo.shape).astype(photo.dtype)


def shifted(photo):
    return np.roll(photo, (7, 9), (0, 1))


def grey(photo):
    return np.full_like(photo, 128)


@pytest.mark.parametrize("garbage", [blurred, noise, shifted, grey])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_truth_is_better_than_garbage(garbage, seed):
    photo, mask = bricks(seed), blob()
    worse, truth = scored(photo, mask, garbage(photo), photo)
    assert truth - worse > 0.5


def test_the_same_fill_always_gets_the_same_score_and_what_is_in_the_hole_of_the_photo_none():
    photo, mask = bricks(), blob()
    other = photo.copy()
    other[mask] = 0
    first = Judge(photo, mask).score(result_of(shifted(photo), mask))
    again = Judge(other, mask).score(result_of(shifted(photo), mask))
    assert first == again


def test_sixteen_bits_are_judged_as_eight():
    photo, mask = bricks(), blob()
    deep = photo.astype(np.uint16) * 257
    few = scored(photo, mask, shifted(photo))
    many = scored(deep, mask, shifted(deep))
    assert few == many


def test_large_holes_are_looked_at_reduced():
    photo = cv2.resize(bricks(), None, fx=6, fy=6, interpolation=cv2.INTER_CUBIC)
    mask = blob(960)
    worse, truth = scored(photo, mask, blurred(blurred(photo)), photo)
    assert truth > worse


def test_each_of_several_holes_counts_by_its_size():
    photo, mask = bricks(side=320), np.zeros((320, 320), np.bool_)
    mask[20:40, 20:40] = mask[150:250, 150:250] = True
    small, large = photo.copy(), photo.copy()
    small[20:40, 20:40] = large[150:250, 150:250] = 128
    good_but_for_small, good_but_for_large = scored(photo, mask, small, large)
    assert good_but_for_small > good_but_for_large


ODD = {
    "one pixel": (bricks(side=64), (slice(30, 31), slice(30, 31))),
    "a strip of one pixel": (bricks(side=64), (slice(10, 60), slice(30, 31))),
    "all but a corner": (bricks(side=64), (slice(1, 64), slice(0, 64))),
    "touching all borders": (bricks(side=64), (slice(10, 50), slice(0, 64))),
    "everything": (bricks(side=64), (slice(None), slice(None))),
    "nothing": (bricks(side=64), (slice(0), slice(0))),
    "a photo smaller than a patch": (bricks(side=5), (slice(1, 3), slice(1, 3))),
    "a photo of one pixel": (bricks(side=1), (slice(0, 1), slice(0, 1))),
    "a narrow photo": (bricks(side=200)[:, :3], (slice(50, 90), slice(0, 2))),
    "a constant photo": (np.full((64, 64, 3), 90, np.uint8), (slice(20, 40), slice(20, 40))),
}


@pytest.mark.parametrize("name", ODD)
def test_odd_holes_get_a_number(name):
    photo, place = ODD[name]
    mask = np.zeros(photo.shape[:2], np.bool_)
    mask[place] = True
    box = Bounds.of_mask(mask) if mask.any() else Bounds(0, 0, 0, 0)
    result = FillResult("network", (Patch(box, photo[box.slices].copy(), mask[box.slices].copy()),))
    assert np.isfinite(Judge(photo, mask).score(result))


def test_the_first_of_the_best_is_taken_and_never_one_without_a_score():
    assert best_of([1.0, 1.0, 0.5]) == 0
    assert best_of([1.0, 1.1, 2.0, 2.0]) == 2
    assert best_of([1.0, None, 0.0]) == 0
    assert best_of([None, 9.0]) == 0, "nothing can be said beside a fill that was not judged"


def asked(*fillers):
    photo, mask = bricks(), blob()
    return BestFiller(fillers).fill(FillRequest(photo, mask))


def test_the_best_filler_answers_with_the_better_fill():
    good, bad = ScriptedFiller("patchmatch", (150, 80, 60)), ScriptedFiller("network", (0, 255, 0))
    assert asked(bad, good).filler == "patchmatch"
    assert asked(good, bad).filler == "patchmatch"


def test_a_filler_that_fails_is_passed_over_but_not_the_first():
    good, broken = ScriptedFiller("network"), ScriptedFiller("patchmatch")
    broken.error = FillError("It has no sources.")
    assert asked(good, broken).filler == "network"
    with pytest.raises(FillError, match="no sources"):
        asked(broken, good)


def test_out_of_memory_the_first_answer_is_kept(monkeypatch):
    def no_memory(*_):
        raise MemoryError

    monkeypatch.setattr(Judge, "score", no_memory)
    good, bad = ScriptedFiller("patchmatch", (150, 80, 60)), ScriptedFiller("network", (0, 255, 0))
    assert asked(bad, good).filler == "network"


def test_the_best_filler_can_be_cancelled_in_the_middle_of_a_candidate():
    fillers = BestFiller([ScriptedFiller("network"), ScriptedFiller("patchmatch")])
    calls = iter((False, True))
    with pytest.raises(Cancelled):
        fillers.fill(FillRequest(bricks(), blob()), should_cancel=lambda: next(calls))


def test_progress_goes_from_the_beginning_to_the_end_once():
    told = []
    fillers = BestFiller([ScriptedFiller("network"), ScriptedFiller("patchmatch")])
    fillers.fill(FillRequest(bricks(), blob()), on_progress=lambda progress: told.append(progress.fraction))
    assert told == sorted(told)
    assert 0 <= told[0] <= told[-1] <= 1


def maker(missing):
    def make(name):
        if name == missing:
            raise FillError(f"{name} has no wheel for this machine.")
        return ScriptedFiller(name)

    return make


def test_without_patchmatch_the_network_alone_is_the_best_but_not_the_other_way_round():
    request = FillRequest(bricks(), blob())
    assert make_best(maker("patchmatch")).fill(request).filler == "network"
    with pytest.raises(FillError, match="no wheel"):
        make_best(maker("network"))


def test_the_plan_says_who_is_asked_beside_the_first():
    request = FillRequest(bricks(), blob())
    plan = make_best(maker(None)).plan(request)
    assert plan.describe() == ScriptedFiller("network").plan(request).describe()
    assert plan.notes == ("PatchMatch fills it, too, and the better fill of each hole is taken",)
    assert make_best(maker("patchmatch")).plan(request).notes == ()
