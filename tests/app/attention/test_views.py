"""The explorer's state without a window: holes, probes, overlays, the drawn highlight."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from app.attention.export import mix
from app.attention.holes import hole_at, holes_of
from app.attention.marks import marks_of, percent, place_labels
from app.attention.probe import InverseProbe, Probe
from app.attention.tints import highlight_above, highlight_best
from app.attention.views import Overlay, View
from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds
from engine.model.config import AttentionConfig
from engine.model.contextual_attention import contextual_attention
from engine.types import FillResult
from tests.fakes.attention import map_of, patch_of

GOLDEN = Path(__file__).parents[2] / "golden"
SHAPE = (96, 128)


def fill(bounds, weights, **options):
    whole = Bounds.of_shape(SHAPE)
    return FillResult("network", (patch_of(bounds),), (map_of(weights, options.pop("crop", whole), **options),))


@pytest.fixture
def two_fills():
    first = fill(Bounds(16, 16, 32, 32), {(r, c): {(0, 9): 0.75, (9, 9): 0.25} for r in (2, 3) for c in (2, 3)})
    second = fill(Bounds(64, 96, 72, 112), {(8, 12): {(1, 1): 1.0}, (8, 13): {(2, 5): 0.5, (4, 4): 0.3}})
    return first, second


@pytest.fixture
def view(two_fills):
    return View().with_fills(two_fills, SHAPE)


def test_each_hole_answers_from_its_own_map(view):
    assert [hole.bounds for hole in view.holes] == [Bounds(16, 16, 32, 32), Bounds(64, 96, 72, 112)]
    first, second = view.asked_at(20, 20).probe, view.asked_at(97.5, 70.2).probe
    assert [(s.cell, s.weight) for s in first.sources(5)] == [(9, 0.75), (9 * 16 + 9, 0.25)]
    assert [s.weight for s in second.sources(5)] == [1.0]
    assert second.bounds == Bounds(64, 96, 72, 104)


def test_a_later_fill_covers_an_earlier_one_whoever_made_it(two_fills):
    again = fill(Bounds(16, 16, 32, 24), {(2, 2): {(5, 5): 1.0}, (3, 2): {(5, 5): 1.0}})
    holes = holes_of((*two_fills, again), SHAPE)
    assert hole_at(holes, 18, 18) is holes[2]
    assert hole_at(holes, 28, 18) is holes[0]
    assert holes[0].bounds == Bounds(16, 24, 32, 32)
    assert holes[0].queries.size == 2
    without_attention = FillResult("telea", (patch_of(Bounds(0, 0, 96, 128)),))
    assert holes_of((*two_fills, without_attention), SHAPE) == ()


def test_queries_of_neighbouring_holes_in_the_same_crop_are_not_this_holes():
    weights = {(2, 2): {(0, 9): 1.0}, (8, 12): {(1, 1): 1.0}}  # the crop also saw a hole that is another plan's
    (hole,) = holes_of((fill(Bounds(16, 16, 24, 24), weights),), SHAPE)
    assert hole.queries.tolist() == [0]
    lit = highlight_best((hole,), 1.0).sampled(np.arange(96), np.arange(128))
    assert lit[2, 76, 3] == 0
    assert lit[12, 12, 3] == 255


def test_a_known_pixel_is_asked_back(view):
    asked = view.asked_at(74, 3)  # cell (0, 9)
    assert isinstance(asked.probe, InverseProbe)
    weights = asked.probe.weights(view.holes[0])
    np.testing.assert_allclose(weights, [0.75] * 4)
    assert not asked.probe.weights(view.holes[1]).any()
    assert asked.probe.strongest(view.holes) == 0.75
    brushed = asked.brushed_along([(74, 75), (20, 20), (75, 5), (79, 79)])  # filled, and in cells asked already
    assert brushed.probe.points == ((74, 3), (74, 75))
    assert brushed.brushed_along([(20, 20), (78, 1)]) is brushed
    np.testing.assert_allclose(brushed.probe.weights(view.holes[0]), [1.0] * 4)
    picture = brushed.picture().sampled(np.arange(96), np.arange(128))
    assert (picture[16:32, 16:32, 3] > 0).all()
    assert np.count_nonzero(picture[..., 3]) == 16 * 16


@pytest.mark.parametrize("overlay", list(Overlay))
def test_every_overlay_can_be_shown_with_and_without_a_fill(view, overlay):
    assert replace(View(), overlay=overlay).picture() is None
    shown = replace(view.asked_at(20, 20), overlay=overlay)
    assert shown.picture() is not None
    assert isinstance(shown.legend()[0], str)


def test_the_heat_of_a_probe_is_brightest_at_the_strongest_source(view):
    colours = view.asked_at(20, 20).picture().sampled(np.arange(96), np.arange(128))
    assert colours[4, 76].tolist() == [253, 231, 37, 204]
    assert colours[76, 76, :3].tolist() != colours[4, 76, :3].tolist()
    assert colours[50, 50].tolist() == [0, 0, 0, 0]
    assert colours[20, 20, 3] == 0


def test_what_is_sampled_does_not_depend_on_the_piece_asked_for(view):
    picture = replace(view, overlay=Overlay.OFFSETS).picture()
    whole = picture.sampled(np.arange(-5, 110), np.arange(-9, 140))
    part = picture.sampled(np.arange(60, 80), np.arange(90, 120))
    np.testing.assert_array_equal(whole[65:85, 99:129], part)
    assert not whole[:5].any()


def test_disagreement_is_scaled_by_its_largest_and_absent_for_old_fills(view):
    assert view.holes[0].attention.disagreement is None
    assert not replace(view, overlay=Overlay.DISAGREEMENT).picture().tints
    hole = Bounds(16, 16, 24, 32)
    with_it = fill(hole, {(2, 2): {(0, 0): 1.0}, (2, 3): {(0, 0): 1.0}}, disagreement=np.array([0.1, 0.2]))
    shown = replace(View().with_fills((with_it,), SHAPE), overlay=Overlay.DISAGREEMENT, opacity=1.0)
    colours = shown.picture().sampled(np.array([18]), np.array([18, 28]))[0]
    assert colours[1].tolist() == [253, 231, 37, 255]
    assert colours[0].tolist() == [33, 145, 140, 255] or abs(int(colours[0, 1]) - 145) < 4
    assert shown.legend()[1] == "20.0% apart"


def test_probing_survives_a_new_fill_at_the_same_place(view, two_fills):
    asked = view.asked_at(20, 20)
    assert isinstance(asked.with_fills(two_fills, SHAPE).probe, Probe)
    assert asked.with_fills((), SHAPE).probe is None


def test_the_highlight_equals_the_golden_picture(view):
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    photo = np.stack([rows * 2, columns * 2 - 2, 255 - rows - columns], axis=-1).clip(0, 255).astype(np.uint8)
    drawn = np.vstack([mix(photo, highlight_best(view.holes, 0.6)), mix(photo, highlight_above(view.holes, 0.6, 0.6))])
    with Image.open(GOLDEN / "attention_highlight.png") as golden:
        np.testing.assert_array_equal(drawn, np.asarray(golden))


def test_the_threshold_decides_how_much_is_bright(view):
    def bright(threshold):
        picture = highlight_above(view.holes, threshold, 1.0).sampled(np.arange(96), np.arange(128))
        return int((picture[..., 3] == 0).sum())

    assert bright(0.0) == bright(0.3) > bright(0.4) > bright(0.9) > 0
    assert bright(1.0) == bright(0.9)


def test_a_repeated_pattern_is_found_again():
    """The same unmistakable tile stands at two places; the hole covers one, so its cells must attend to the other."""
    rng = np.random.default_rng(7)
    features = rng.normal(size=(1, 12, 24, 32)).astype(np.float32)  # a quarter of 96×128, as in the network
    features[..., 4:10, 20:26] = features[..., 12:18, 4:10]
    hole = np.zeros((1, 1, *SHAPE), np.float32)
    hole[..., 52:68, 20:36] = 1
    tensor = torch.from_numpy(features)
    config = AttentionConfig()
    made = contextual_attention(tensor, tensor, torch.from_numpy(hole), config, return_weights=True)
    touched = hole[0, 0].reshape(12, 8, 16, 8).any(axis=(1, 3)).ravel()
    attention = AttentionMap.from_dense(
        made.weights[0, torch.from_numpy(touched)].numpy(), np.flatnonzero(touched),
        Frame(Bounds.of_shape(SHAPE), 1.0, SHAPE, 8),
    )  # fmt: skip
    result = FillResult("network", (patch_of(Bounds(52, 20, 68, 36)),), (attention,))
    view = View().with_fills((result,), SHAPE)
    for y, x in ((58, 26), (58, 30)):
        probe = view.asked_at(x, y).probe
        (strongest,) = probe.sources(1)
        asked, found = probe.bounds, attention.cell_bounds(strongest.cell)
        assert (found.y0 - asked.y0, found.x0 - asked.x0) == (-32, 64)
        assert strongest.weight > 0.9


def test_marks_carry_numbers_and_the_true_size(view):
    marks = marks_of(view.asked_at(20, 20))
    assert [(mark.text, mark.is_query) for mark in marks] == [("25%", False), ("75%", False), ("", True)]
    assert marks[1].bounds == Bounds(0, 68, 12, 84)
    assert marks_of(replace(view.asked_at(20, 20), overlay=Overlay.OFFSETS)) == ()
    assert [percent(w) for w in (1.0, 0.123, 0.0234, 0.0001)] == ["100%", "12%", "2.3%", "<0.1%"]


def test_labels_never_cover_each_other():
    rng = np.random.default_rng(0)
    boxes = [(x, y, x + 10, y + 10) for x, y in rng.uniform(0, 120, (30, 2))]
    places = place_labels(boxes, [(30.0, 12.0)] * 30, avoid=boxes)
    found = [place for place in places if place is not None]
    assert places[0] is not None
    assert len(found) > 8
    for index, (x, y) in enumerate(found):
        assert all(abs(x - u) >= 30 or abs(y - v) >= 12 for u, v in found[:index])
        assert all(x + 30 <= b[0] or x >= b[2] or y + 12 <= b[1] or y >= b[3] for b in boxes)
