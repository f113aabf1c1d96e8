"""Sharp fills through the session, with a small random network."""

import numpy as np
import pytest

from engine import session as session_module
from engine.session import InpaintSession
from engine.types import Cancelled, FillError, FillRequest, Stage, Variant


def grainy(seed=0, shape=(120, 150)):
    return np.random.default_rng(seed).integers(60, 200, (*shape, 3), dtype=np.uint8)


def hole(*places, shape=(120, 150)):
    mask = np.zeros(shape, np.bool_)
    for place in places:
        mask[place] = True
    return mask


def variation(photo, mask):
    steps = np.abs(np.diff(photo.astype(int), axis=1)).mean(axis=2)
    return steps[mask[:, 1:] & mask[:, :-1]].mean()


def sessions(generator, **options):
    """The same network as it draws, and sharp."""
    return [
        InpaintSession(generator, device="cpu", precision="float32", sharp=sharp, **options) for sharp in (False, True)
    ]


def test_a_sharp_answer_has_the_photo_s_grain_and_the_same_attention(generator):
    photo, mask = grainy(), hole(np.s_[40:80, 50:100])
    drawn, sharp = (session.fill(FillRequest(photo, mask)) for session in sessions(generator))

    filled = sharp.composite(photo)
    assert variation(filled, mask) == pytest.approx(variation(photo, ~mask), rel=0.2)
    assert variation(drawn.composite(photo), mask) < 0.5 * variation(photo, ~mask)
    np.testing.assert_array_equal(filled[~mask], photo[~mask])
    np.testing.assert_array_equal(sharp.attention[0].weights, drawn.attention[0].weights)


def test_the_drawing_is_the_last_preview_and_progress_never_goes_back(generator):
    photo, mask = grainy(), hole(np.s_[10:30, 10:30], np.s_[80:100, 110:140])
    network, sharp = sessions(generator)
    told = []
    sharp.fill(FillRequest(photo, mask), on_progress=told.append)
    drawn = network.fill(FillRequest(photo, mask))

    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions)
    shown = [progress.preview for progress in told if progress.stage is Stage.DETAIL and progress.preview is not None]
    assert len(shown) == 2
    for preview, patch in zip(shown, drawn.patches, strict=True):
        np.testing.assert_array_equal(preview.pixels, patch.pixels)


def test_it_stops_between_two_levels(generator):
    photo, mask = grainy(), hole(np.s_[40:80, 50:100])
    details = 0

    def count(progress):
        nonlocal details
        details += progress.stage is Stage.DETAIL

    _, sharp = sessions(generator)
    with pytest.raises(Cancelled):
        sharp.fill(FillRequest(photo, mask), on_progress=count, should_cancel=lambda: details >= 2)
    assert details == 2


def test_barred_parts_are_neither_attended_to_nor_copied(generator):
    photo, mask = grainy(), hole(np.s_[40:80, 50:100])
    photo[:, 110:] = (255, 0, 0)
    forbidden = np.zeros_like(mask)
    forbidden[:, 104:] = True
    _, sharp = sessions(generator)
    filled = sharp.fill(FillRequest(photo, mask, forbidden)).composite(photo)

    assert (filled[mask].astype(int)[:, 0] - filled[mask][:, 1]).max() < 200


def test_over_the_budget_the_drawing_stays_with_a_note(generator):
    photo, mask = grainy(), hole(np.s_[40:80, 50:100])
    drawn, sharp = sessions(generator, memory_budget_mb=40)
    request = FillRequest(photo, mask)
    plan, result = sharp.plan(request), sharp.fill(request)

    assert not plan.holes[0].sharp
    assert any("as the network draws it" in note for note in result.notes)
    np.testing.assert_array_equal(result.patches[0].pixels, drawn.fill(request).patches[0].pixels)


def test_the_plan_of_a_sharp_fill_needs_more_of_everything(generator):
    request = FillRequest(grainy(), hole(np.s_[40:80, 50:100]))
    drawn, sharp = (session.plan(request) for session in sessions(generator, memory_budget_mb=1000))

    assert sharp.holes[0].sharp
    assert sharp.predicted_bytes > drawn.predicted_bytes
    assert sharp.predicted_seconds > drawn.predicted_seconds


def test_what_is_copied_from_far_away_counts_in_the_plan(generator):
    photo, mask = grainy(shape=(300, 900)), hole(np.s_[40:60, 50:75], shape=(300, 900))
    forbidden = np.ones_like(mask)
    forbidden[:, 400:] = False
    _, sharp = sessions(generator, memory_budget_mb=1000)
    near, far = (sharp.plan(FillRequest(photo, mask, barred)) for barred in (None, forbidden))

    assert far.predicted_bytes > near.predicted_bytes + 100 * 300 * 500


def test_when_memory_runs_out_on_the_way_the_drawing_stays(generator, monkeypatch):
    def no_memory(*_, **__):
        raise MemoryError

    monkeypatch.setattr(session_module, "sharpen", no_memory)
    photo, mask = grainy(), hole(np.s_[40:80, 50:100])
    drawn, sharp = sessions(generator)
    request = FillRequest(photo, mask)
    result = sharp.fill(request)

    assert any("memory ran out" in note for note in result.notes)
    np.testing.assert_array_equal(result.patches[0].pixels, drawn.fill(request).patches[0].pixels)


@pytest.mark.parametrize(("sharp", "name"), [(True, "network"), (False, "drawn")])
def test_the_filler_says_which_way_it_fills(generator, sharp, name):
    filler = InpaintSession(generator, device="cpu", sharp=sharp)
    request = FillRequest(grainy(), hole(np.s_[40:60, 50:80]))

    assert filler.name == name
    assert filler.fill(request).filler == name
    assert filler.plan(request).holes[0].sharp is sharp


def test_only_from_here_may_be_anywhere_in_the_photo(generator):
    """All of the network's crop is barred; the patches come from a dark corner far outside of it."""
    photo, mask = grainy(shape=(400, 700)), hole(np.s_[40:60, 50:75], shape=(400, 700))
    photo[340:, 620:] //= 8
    forbidden = np.ones_like(mask)
    forbidden[340:, 620:] = False
    _, session = sessions(generator)

    filled = session.fill(FillRequest(photo, mask, forbidden)).composite(photo)

    assert filled[mask].mean() < 0.7 * photo[~mask].mean()


@pytest.mark.parametrize("first", [300, 256, 253, 249, 248, 240])
def test_only_from_here_may_touch_the_network_s_crop_as_little_as_it_likes(generator, first):
    """The crop ends before column 256: what of it is allowed may hold no cell, or be too narrow for a patch."""
    photo, mask = grainy(shape=(300, 500)), hole(np.s_[100:110, 100:110], shape=(300, 500))
    photo[:, first:] //= 8
    forbidden = np.ones_like(mask)
    forbidden[:, first:] = False
    session = sessions(generator)[1]
    assert session.plan(FillRequest(photo, mask)).holes[0].plan.crop.x1 == 256

    filled = session.fill(FillRequest(photo, mask, forbidden)).composite(photo)

    assert filled[mask].mean() < 0.7 * photo[:, :first].mean()


def test_only_from_here_may_be_a_ring_around_the_hole_that_is_narrower_than_a_cell(generator):
    photo, mask = grainy(), hole(np.s_[40:80, 50:90])
    photo[33:87, 43:97] //= 8
    forbidden = np.ones_like(mask)
    forbidden[33:87, 43:97] = False

    filled = sessions(generator)[1].fill(FillRequest(photo, mask, forbidden)).composite(photo)

    assert filled[mask].mean() < 0.3 * photo[forbidden].mean()


def test_where_no_patch_is_allowed_what_was_drawn_from_barred_places_does_not_stay(generator, monkeypatch):
    photo, mask = grainy(shape=(120, 500)), hole(np.s_[40:60, 50:75], shape=(120, 500))
    wide, narrow = np.ones((2, *mask.shape), np.bool_)
    wide[:, 400:] = narrow[50, 400:] = False
    _, session = sessions(generator)
    with pytest.raises(FillError, match="barred"):
        session.fill(FillRequest(photo, mask, narrow))
    _, tight = sessions(generator, memory_budget_mb=40)
    with pytest.raises(FillError, match="barred"):
        tight.fill(FillRequest(photo, mask, wide))

    def no_memory(*_, **__):
        raise MemoryError

    monkeypatch.setattr(session_module, "sharpen", no_memory)
    with pytest.raises(FillError, match="barred"):
        session.fill(FillRequest(photo, mask, wide))


def test_with_every_source_forbidden_a_sentence_says_so(generator):
    photo, mask = grainy(), hole(np.s_[40:60, 50:75])

    with pytest.raises(FillError, match="barred"):
        sessions(generator)[1].fill(FillRequest(photo, mask, ~mask))


def test_another_answer_to_the_same_request_is_not_drawn_again(generator, monkeypatch):
    photo, mask = grainy(), hole(np.s_[20:60, 20:50], np.s_[80:110, 110:140])
    request = FillRequest(photo, mask)
    expected = sessions(generator)[1].varied(Variant(seed=3)).fill(request)
    drawn, draw = [], session_module.draw

    def counted(network, crop, *given, **options):
        drawn.append(crop.plan)
        return draw(network, crop, *given, **options)

    monkeypatch.setattr(session_module, "draw", counted)
    _, session = sessions(generator)
    first = session.fill(request)
    count = len(drawn)
    second = session.varied(Variant(seed=3)).fill(request)

    assert len(drawn) == count == len(first.patches)
    for patch, same in zip(second.patches, expected.patches, strict=True):
        np.testing.assert_array_equal(patch.pixels, same.pixels)
    np.testing.assert_array_equal(second.attention[0].weights, first.attention[0].weights)
    session.fill(FillRequest(photo, mask))
    assert len(drawn) == 2 * count


def test_a_hole_that_saw_another_answer_is_drawn_again(generator, monkeypatch):
    """A long hole is answered in pieces, each of which sees those before it; only the first can stay."""
    drawn, draw = [], session_module.draw

    def counted(network, crop, *given, **options):
        drawn.append(crop.plan)
        return draw(network, crop, *given, **options)

    monkeypatch.setattr(session_module, "draw", counted)
    photo, mask = grainy(shape=(120, 420)), hole(np.s_[50:60, 10:410], shape=(120, 420))
    request, (_, session) = FillRequest(photo, mask), sessions(generator)
    session.fill(request)
    count = len(drawn)
    session.varied(Variant(seed=3)).fill(request)

    assert count > 1
    assert len(drawn) == 2 * count - 1
