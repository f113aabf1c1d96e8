"""A test on known places without a window: what fillers see, what is measured, and when one fails."""

import numpy as np
import pytest

from app.fill.job import Contender
from app.known.job import KnownJob
from app.known.places import NoKnownPlaceError
from engine.geometry import Bounds
from engine.types import Cancelled, FillError, FillRequest, FillResult, Patch, ignore_progress, never_cancel
from tests.fakes.fillers import ScriptedFiller
from training.evaluation.metrics import BEST_PSNR, psnr, ssim

SHAPE = 160, 220


def request(dtype=np.uint8):
    image = np.random.default_rng(0).integers(0, np.iinfo(dtype).max, (*SHAPE, 3), dtype)
    mask = np.zeros(SHAPE, np.bool_)
    mask[60:90, 70:110] = True
    mask[60:70, 70:80] = False
    return FillRequest(image, mask)


class Copying:
    """Gives the pixels of a photo it knows, or those it is shown, as if it had guessed them."""

    name = "network"

    def __init__(self, image=None):
        self._image = image

    def fill(self, request, *, on_progress=ignore_progress, should_cancel=never_cancel):
        bounds = Bounds.of_mask(request.mask)
        source = request.image if self._image is None else self._image
        patch = Patch(bounds, source[bounds.slices].copy(), request.mask[bounds.slices])
        return FillResult("network", (patch,), seconds={"refine": 0.5})


def run(job, fillers, on_progress=lambda name, progress: None, should_cancel=never_cancel):
    return job.run(lambda c: fillers[c.name], on_progress, should_cancel)


def test_measures_are_those_of_the_hole_and_the_mean_over_the_places():
    asked = request()
    grey = ScriptedFiller("telea", (128, 128, 128))
    report = run(KnownJob(asked, (Contender("telea"),)), {"telea": grey})
    (row,) = report.rows
    assert len(row.scores) == len(report.views) == len(grey.requests) == 5
    for score, seen in zip(row.scores, grey.requests, strict=True):
        filled = asked.image.copy()
        filled[seen.mask] = 128
        assert score.psnr == pytest.approx(psnr(asked.image, filled, seen.mask))
        assert score.ssim == pytest.approx(ssim(asked.image, filled, seen.mask))
        assert score.seconds == 0.25
    assert row.psnr == pytest.approx(np.mean([score.psnr for score in row.scores]))
    assert row.ssim == pytest.approx(np.mean([score.ssim for score in row.scores]))


def test_the_shape_is_that_of_the_hole_and_never_near_it():
    asked = request()
    filler = ScriptedFiller("telea")
    report = run(KnownJob(asked, (Contender("telea"),)), {"telea": filler})
    shape = asked.mask[Bounds.of_mask(asked.mask).slices]
    grown = asked.mask.copy()
    for axis, step in ((0, 1), (0, -1), (1, 1), (1, -1)):
        grown |= np.roll(grown, step, axis)
    for view, seen in zip(report.views, filler.requests, strict=True):
        assert Bounds.of_mask(seen.mask) == view.place
        assert np.array_equal(seen.mask[view.place.slices], shape)
        assert not (seen.mask & grown).any()


def test_fillers_do_not_see_the_truth_and_may_not_look_into_the_real_hole():
    asked = request()
    before = asked.image.copy()
    seen = ScriptedFiller("telea")
    report = run(KnownJob(asked, (Contender("network"), Contender("telea"))), {"network": Copying(), "telea": seen})
    peeking, _ = report.rows
    assert peeking.psnr < 15  # it got something else than the truth
    for one in seen.requests:
        assert not one.image[one.mask].any()
        assert np.array_equal(one.image[~one.mask], asked.image[~one.mask])
        assert np.array_equal(one.forbidden, asked.mask)
    assert np.array_equal(asked.image, before)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_perfect_fill_is_perfect_and_nearest_everywhere(dtype):
    asked = request(dtype)
    job = KnownJob(asked, (Contender("network"), Contender("telea")))
    report = run(job, {"network": Copying(asked.image), "telea": ScriptedFiller("telea")})
    perfect, poor = report.rows
    assert perfect.psnr == BEST_PSNR
    assert perfect.ssim == pytest.approx(1)
    assert (report.wins(perfect), report.wins(poor)) == (5, 0)
    for view, score in zip(report.views, perfect.scores, strict=True):
        assert np.array_equal(view.truth, score.picture)
        assert not np.array_equal(view.truth, view.hole)


def test_one_that_fails_gets_a_sentence_and_the_others_go_on():
    poor, broken = ScriptedFiller("telea"), ScriptedFiller("ns")
    broken.error = FillError("No.")
    job = KnownJob(request(), (Contender("ns"), Contender("patchmatch"), Contender("telea")))

    def filler_of(contender):
        if contender.filler == "patchmatch":
            raise FillError("There is no PatchMatch here.")
        return {"ns": broken, "telea": poor}[contender.filler]

    report = job.run(filler_of, lambda *_: None, never_cancel)
    assert [row.problem for row in report.rows] == ["No.", "There is no PatchMatch here.", ""]
    assert report.scored == (report.rows[2],)


def test_progress_never_goes_back_and_says_who_and_where():
    told = []
    run(
        KnownJob(request(), (Contender("telea"), Contender("ns", label="Navier–Stokes")), count=2),
        {"telea": ScriptedFiller("telea"), "Navier–Stokes": ScriptedFiller("ns")},
        on_progress=lambda name, progress: told.append((name, progress)),
    )
    fractions = [progress.fraction for _, progress in told]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] < fractions[-1] <= 1
    assert told[-1][0] == "Testing Navier–Stokes, place 2 of 2"
    assert all(progress.preview is None for _, progress in told)


def test_cancelling_stops_before_the_next_place():
    filler = ScriptedFiller("telea")
    with pytest.raises(Cancelled):
        run(KnownJob(request(), (Contender("telea"),)), {"telea": filler}, should_cancel=lambda: bool(filler.requests))
    assert len(filler.requests) == 1


def test_another_seed_tries_other_places():
    first, second = (
        run(KnownJob(request(), (Contender("telea"),), seed=seed), {"telea": ScriptedFiller("telea")}).views
        for seed in (0, 1)
    )
    assert [view.place for view in first] != [view.place for view in second]


def test_a_photo_without_room_is_one_sentence():
    mask = np.ones((40, 40), np.bool_)
    mask[0] = False
    with pytest.raises(NoKnownPlaceError):
        run(KnownJob(FillRequest(np.zeros((40, 40, 3), np.uint8), mask), (Contender("telea"),)), {})


def test_a_blur_that_is_nearer_to_the_truth_does_not_look_better_than_texture():
    asked = request()
    texture = Copying(np.roll(asked.image, (40, 50), (0, 1)))
    fillers = {"network": texture, "telea": ScriptedFiller("telea", (128, 128, 128))}
    report = run(KnownJob(asked, (Contender("network"), Contender("telea"))), fillers)
    sharp, blurred = report.rows
    assert blurred.psnr > sharp.psnr
    assert sharp.judged > blurred.judged
    assert (report.wins(sharp), report.wins(blurred)) == (5, 0)
