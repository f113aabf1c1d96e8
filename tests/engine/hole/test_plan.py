import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.geometry import Bounds
from engine.hole.plan import PlanOptions, plan_holes, scaled_down


def mask_with(shape, *rectangles):
    mask = np.zeros(shape, bool)
    for y0, x0, y1, x1 in rectangles:
        mask[y0:y1, x0:x1] = True
    return mask


@st.composite
def masks(draw):
    height, width = draw(st.integers(1, 900)), draw(st.integers(1, 900))
    mask = np.zeros((height, width), bool)
    for _ in range(draw(st.integers(0, 6))):
        y, x = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
        mask[y : y + draw(st.integers(1, 400)), x : x + draw(st.integers(1, 400))] = True
    return mask


@settings(max_examples=60, deadline=None)
@given(masks())
def test_every_hole_pixel_is_owned_once_and_nothing_else(mask):
    plans = plan_holes(mask)
    seen = np.zeros(mask.shape, int)
    for plan in plans:
        owned = plan.owned
        assert owned.shape == plan.piece.shape
        assert Bounds.of_mask(owned) == Bounds.of_shape(owned.shape)  # no piece is larger than what it answers
        seen[plan.piece.slices] += owned
    assert np.array_equal(seen, mask.astype(int))


@settings(max_examples=60, deadline=None)
@given(masks())
def test_crops_hold_their_piece_lie_in_the_photo_and_fit_the_network(mask):
    options = PlanOptions()
    for plan in plan_holes(mask, options):
        assert plan.crop.contains(plan.piece)
        assert Bounds.of_shape(mask.shape).contains(plan.crop)
        assert 0 < plan.scale <= 1
        longest = options.piece + 2 * options.context + 8
        assert max(plan.working_shape) <= max(longest, options.crop + 1)


def test_nothing_masked_needs_no_plan():
    assert plan_holes(np.zeros((50, 60), bool)) == ()


def test_a_hole_of_the_training_size_is_solved_at_full_scale_with_context_all_round():
    (plan,) = plan_holes(mask_with((1000, 1000), (400, 500, 528, 628)))
    assert plan.scale == 1
    context = PlanOptions().context
    assert plan.crop == Bounds(400 - context, 500 - context, 528 + context, 628 + context)


def test_a_larger_hole_is_solved_at_the_scale_that_brings_it_to_the_training_size():
    (plan,) = plan_holes(mask_with((3000, 3000), (1000, 1000, 1512, 1512)))
    assert plan.scale == pytest.approx(0.25, rel=0.02)
    assert plan.piece == Bounds(1000, 1000, 1512, 1512)


def test_a_long_scratch_keeps_its_scale_and_is_solved_in_pieces():
    plans = plan_holes(mask_with((200, 4000), (100, 100, 106, 3900)))
    assert len(plans) > 5
    assert {plan.scale for plan in plans} == {1.0}
    assert {plan.group for plan in plans} == {0}


def test_near_holes_share_a_crop_and_far_ones_do_not():
    near = mask_with((600, 600), (100, 100, 120, 120), (100, 130, 120, 150))
    far = mask_with((600, 600), (100, 100, 120, 120), (400, 400, 420, 420))
    assert len(plan_holes(near)) == 1
    assert [plan.group for plan in plan_holes(far)] == [0, 1]


def test_a_hole_in_the_box_of_another_is_answered_with_it_and_a_piece_shrinks_to_what_is_left():
    ring = mask_with((400, 400), (100, 100, 110, 300), (290, 100, 300, 300), (100, 100, 300, 110), (100, 290, 300, 300))
    ring[190:210, 190:210] = True
    (plan,) = plan_holes(ring)
    assert plan.piece == Bounds(100, 100, 300, 300)
    crossed = mask_with((400, 400), (100, 100, 110, 220), (100, 100, 220, 110), (180, 180, 190, 300))
    first, second = plan_holes(crossed)
    assert (first.piece, second.piece) == (Bounds(100, 100, 220, 220), Bounds(180, 220, 190, 300))


def test_beyond_the_border_nothing_is_known_so_a_hole_there_is_deeper():
    inside, at_border = mask_with((2000, 2000), (500, 500, 800, 800)), mask_with((2000, 2000), (0, 500, 300, 800))
    assert plan_holes(at_border)[0].scale == pytest.approx(plan_holes(inside)[0].scale, rel=0.02)
    corner = mask_with((2000, 2000), (0, 0, 300, 300))
    assert plan_holes(corner)[0].scale == pytest.approx(plan_holes(inside)[0].scale / 2, rel=0.02)


def test_the_crop_moves_inside_at_the_border_instead_of_shrinking():
    (plan,) = plan_holes(mask_with((500, 500), (0, 0, 20, 20)))
    assert plan.crop == Bounds(0, 0, 256, 256)


def test_a_photo_that_is_all_hole_still_gets_a_plan():
    (plan,) = plan_holes(np.ones((64, 64), bool))
    assert plan.crop == Bounds(0, 0, 64, 64)


def test_scaling_down_keeps_piece_and_crop():
    (plan,) = plan_holes(mask_with((500, 500), (100, 100, 200, 200)))
    half = scaled_down(plan, 0.5)
    assert (half.piece, half.crop, half.scale) == (plan.piece, plan.crop, plan.scale / 2)
