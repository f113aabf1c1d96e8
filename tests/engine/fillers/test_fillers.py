"""What every filler that needs no network owes to a person."""

import numpy as np
import pytest

from engine import fillers
from engine.fillers import FILLERS, make_filler, why_unavailable
from engine.model.overrides import AttentionOverrides
from engine.types import Cancelled, FillError, FillRequest, NothingKnownError, Stage

CLASSICAL = tuple(info.name for info in FILLERS if not info.is_network)


@pytest.fixture(params=CLASSICAL)
def filler(request):
    return make_filler(request.param)


def stripes(height, width, dtype=np.uint8):
    """Vertical stripes eight pixels wide, as bright as the depth allows."""
    top = np.iinfo(dtype).max
    row = np.where(np.arange(width) // 8 % 2, top // 4, top // 4 * 3).astype(dtype)
    return np.repeat(np.tile(row, (height, 1))[..., None], 3, axis=2).copy()


def hole(shape, *rectangles):
    mask = np.zeros(shape, bool)
    for y0, x0, y1, x1 in rectangles:
        mask[y0:y1, x0:x1] = True
    return mask


def test_only_the_hole_changes_and_all_of_it_is_answered(filler):
    image = stripes(200, 220)
    mask = hole(image.shape[:2], (50, 60, 90, 100), (150, 10, 160, 30), (0, 180, 20, 220))
    image[mask] = 7
    before = image.copy()
    result = filler.fill(FillRequest(image, mask))
    assert result.filler == filler.name
    assert np.array_equal(image, before)
    filled = result.composite(image)
    assert np.array_equal(filled[~mask], image[~mask])
    assert not (filled[mask] == 7).all(axis=-1).any()
    answered = sum(np.count_nonzero(patch.mask) for patch in result.patches)
    assert answered == np.count_nonzero(mask)


def test_a_hole_that_reaches_into_the_rectangle_of_a_scratch_is_filled_as_if_it_were_alone(filler):
    """Were it cut at the rectangle's edge, there would be a step between what each part goes on from."""
    down, right = np.mgrid[:500, :500]
    image = (np.stack([down, right, (down + right) // 2], axis=2) // 2).astype(np.uint8)
    scratch = np.abs(down - right) < 3
    scratch[:20] = scratch[320:] = False
    alone = ((down - 290) / 80) ** 2 + ((right - 75) / 50) ** 2 < 1
    filled = [filler.fill(FillRequest(image, mask)).composite(image) for mask in (alone, alone | scratch)]
    steps = [np.abs(np.diff(one.astype(int), axis=0))[alone[1:] & alone[:-1]].max() for one in filled]
    assert steps[1] <= steps[0] + 1


def test_sixteen_bits_come_back_as_sixteen_bits_of_the_same_brightness(filler):
    image = stripes(100, 100, np.uint16)
    mask = hole(image.shape[:2], (40, 40, 60, 60))
    filled = filler.fill(FillRequest(image, mask)).composite(image)
    assert filled.dtype == np.uint16
    assert np.array_equal(filled[~mask], image[~mask])
    assert abs(filled[mask].mean() - image[mask].mean()) < 0.15 * 65535


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (3, 3), (8, 8), (33, 5)])
def test_any_size_is_taken(filler, shape):
    image = np.full((*shape, 3), 90, np.uint8)
    mask = np.zeros(shape, bool)
    mask[0, 0] = shape != (1, 1)
    filled = filler.fill(FillRequest(image, mask)).composite(image)
    assert np.array_equal(filled[~mask], image[~mask])


def test_nothing_masked_changes_nothing(filler):
    image = stripes(40, 40)
    result = filler.fill(FillRequest(image, np.zeros((40, 40), bool)))
    assert result.patches == ()
    assert np.array_equal(result.composite(image), image)


def test_all_masked_is_refused_with_a_sentence(filler):
    with pytest.raises(NothingKnownError, match="nothing to fill from"):
        filler.fill(FillRequest(stripes(40, 40), np.ones((40, 40), bool)))


def test_cancel_is_asked_before_each_hole(filler):
    image = stripes(400, 400)
    mask = hole(image.shape[:2], (10, 10, 20, 20), (300, 300, 310, 310))
    seen = []
    with pytest.raises(Cancelled):
        filler.fill(FillRequest(image, mask), on_progress=seen.append, should_cancel=lambda: bool(seen))
    assert len(seen) == 1


def test_progress_ends_at_one(filler):
    image = stripes(400, 400)
    mask = hole(image.shape[:2], (10, 10, 20, 20), (300, 300, 310, 310))
    seen = []
    filler.fill(FillRequest(image, mask), on_progress=seen.append)
    assert [p.fraction for p in seen] == sorted(p.fraction for p in seen)
    assert (seen[-1].stage, seen[-1].fraction) == (Stage.COMPOSITE, 1.0)


def test_patchmatch_continues_a_pattern_that_diffusion_cannot():
    image = stripes(160, 160)
    mask = hole(image.shape[:2], (56, 56, 104, 104))
    request = FillRequest(image, mask)
    errors = {
        name: np.abs(make_filler(name).fill(request).composite(image)[mask].astype(int) - image[mask]).mean()
        for name in ("patchmatch", "telea")
    }
    assert errors["patchmatch"] < 0.5 * errors["telea"]


def test_patchmatch_takes_nothing_from_forbidden_sources():
    image = np.full((128, 192, 3), 60, np.uint8)
    image[:, 96:] = 200  # two flat halves, the hole between them
    mask = hole(image.shape[:2], (40, 80, 88, 112))
    right = hole(image.shape[:2], (0, 96, 128, 192)) & ~mask
    request = FillRequest(image, mask, forbidden=right)
    filled = make_filler("patchmatch").fill(request).composite(image)
    assert filled[mask].max() < 100


def test_patchmatch_is_repeatable():
    image = np.random.default_rng(3).integers(0, 255, (96, 96, 3), np.uint8)
    request = FillRequest(image, hole((96, 96), (30, 30, 60, 60)))
    first, second = (make_filler("patchmatch").fill(request).composite(image) for _ in range(2))
    assert np.array_equal(first, second)


def test_patchmatch_says_when_everything_is_forbidden():
    mask = hole((64, 64), (20, 20, 40, 40))
    with pytest.raises(FillError, match="forbidden"):
        make_filler("patchmatch").fill(FillRequest(stripes(64, 64), mask, forbidden=~mask))


def test_the_mean_of_the_border_is_a_membrane_across_each_hole_of_its_own():
    image = np.zeros((120, 200, 3), np.uint8)
    image[:, :100] = np.linspace(40, 200, 120, dtype=np.uint8)[:, None, None]  # a ramp, and beside it one colour
    image[:, 100:] = (10, 120, 250)
    mask = hole(image.shape[:2], (40, 20, 80, 90), (40, 110, 80, 180))
    filled = make_filler("mean").fill(FillRequest(image, mask)).composite(image)
    assert (filled[40:80, 110:180] == (10, 120, 250)).all()
    error = np.abs(filled[40:80, 20:90].astype(int) - image[40:80, 20:90])
    assert error.max() < 16
    assert error.mean() < 4


def test_the_mean_of_the_border_leaves_forbidden_pixels_out():
    image = np.full((64, 64, 3), 60, np.uint8)
    image[:, 40:] = 200
    mask = hole((64, 64), (20, 20, 40, 40))
    right = hole((64, 64), (0, 40, 64, 64))
    mean = make_filler("mean")
    assert (mean.fill(FillRequest(image, mask, forbidden=right)).composite(image)[mask] == 60).all()
    assert mean.fill(FillRequest(image, mask)).composite(image)[mask].max() > 100
    with pytest.raises(FillError, match="border of a hole is forbidden"):
        mean.fill(FillRequest(image, mask, forbidden=~mask))


def test_a_missing_wheel_is_one_sentence(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "patchmatch", None)
    with pytest.raises(FillError, match="pypatchmatch"):
        make_filler("patchmatch")


def test_every_listed_filler_but_the_network_is_available_here():
    assert {"network", "drawn", "patchmatch", "telea", "ns", "mean"} <= {info.name for info in FILLERS}
    assert all(why_unavailable(info.name) is None for info in FILLERS)


def test_one_module_and_one_entry_make_a_filler(monkeypatch):
    entry = fillers.FillerInfo("painted", "Painted", "For this test", __name__, needs="no_such_package", without="No.")
    monkeypatch.setattr(fillers, "FILLERS", (*FILLERS, entry))
    assert make_filler("painted", device="cpu") == ("painted", "cpu")
    assert why_unavailable("painted") == "No."


def make(name, *, device, **_):
    """What ``make_filler`` calls in the module of an entry: this one."""
    return name, device


@pytest.mark.parametrize("name", ["network", "drawn"])
def test_the_network_is_two_fillers(name):
    filler = make_filler(name, device="cpu", attention=AttentionOverrides(5.0))
    assert filler.name == name


def test_the_plan_says_how_many_pieces_and_changes_nothing(filler):
    image = stripes(400, 400)
    before = image.copy()
    two = hole(image.shape[:2], (10, 10, 20, 20), (300, 300, 310, 310))
    assert filler.plan(FillRequest(image, two)).describe() == "2 pieces at full size."
    assert "nothing to fill" in filler.plan(FillRequest(image, np.zeros_like(two))).describe()
    assert filler.plan(FillRequest(image, two)).notes == ()
    assert np.array_equal(image, before)


def test_a_result_says_what_it_takes(filler):
    image = stripes(60, 60)
    result = filler.fill(FillRequest(image, hole(image.shape[:2], (20, 20, 30, 40))))
    assert result.nbytes == 10 * 20 * 3 + 10 * 20


def test_an_unknown_filler_is_named_with_the_known_ones():
    with pytest.raises(FillError, match="patchmatch"):
        make_filler("magic")


@pytest.mark.parametrize(
    ("image", "mask", "words"),
    [
        (np.zeros((4, 4), np.uint8), np.zeros((4, 4), bool), "H×W×3"),
        (np.zeros((4, 4, 3), np.float32), np.zeros((4, 4), bool), "8 or 16 bits"),
        (np.zeros((4, 4, 3), np.uint8), np.zeros((4, 5), bool), "5×4 pixels, but the photo is 4×4"),
        (np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4), np.uint8), "bool"),
    ],
)
def test_a_request_whose_parts_do_not_fit_is_refused(image, mask, words):
    with pytest.raises(FillError, match=words):
        FillRequest(image, mask)
