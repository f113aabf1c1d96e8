import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.geometry import Bounds
from engine.hole.plan import PlanOptions, near_holes, plan_holes, scaled_down


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


def test_a_hole_in_the_box_of_another_is_answered_with_it_if_it_is_solved_at_the_same_scale():
    ring = mask_with((900, 900), (100, 100, 110, 300), (290, 100, 300, 300), (100, 100, 300, 110), (100, 290, 300, 300))
    dot = mask_with((900, 900), (190, 190, 210, 210))
    (plan,) = plan_holes(ring | dot)
    assert plan.piece == Bounds(100, 100, 300, 300)
    assert np.array_equal(plan.owned, (ring | dot)[100:300, 100:300])
    frame = mask_with((900, 900), (30, 30, 36, 870), (864, 30, 870, 870), (30, 30, 870, 36), (30, 864, 870, 870))
    deep = mask_with((900, 900), (330, 330, 530, 530))
    one_piece = PlanOptions(piece=1 << 30)
    assert [plan.scale for plan in plan_holes(frame | deep, one_piece)] == [1, pytest.approx(0.64, rel=0.02)]


def alone(mask, *, among):
    """What is planned for a part of the holes, without the numbers of groups."""
    owned = [np.flatnonzero(placed(plan, among.shape) & mask) for plan in plan_holes(among)]
    return [(plan.scale, pixels.tolist()) for plan, pixels in zip(plan_holes(among), owned, strict=True) if len(pixels)]


def placed(plan, shape):
    whole = np.zeros(shape, bool)
    whole[plan.piece.slices] = plan.owned
    return whole


def test_a_hole_that_reaches_into_the_box_of_another_is_solved_as_if_it_were_alone():
    """A slanting wire, and a person far from it who stands across an edge of the wire's rectangle."""
    wire, person = np.zeros((2, 1000, 1000), np.uint8)
    cv2.line(wire, (60, 60), (700, 640), 1, 5)
    cv2.ellipse(person, (150, 560), (110, 170), 0, 0, 360, 1, -1)
    both = (wire | person).astype(bool)
    for hole in (wire.astype(bool), person.astype(bool)):
        assert alone(hole, among=both) == alone(hole, among=hole)


def test_a_group_that_crosses_a_cut_of_another_is_not_cut_there():
    crossed = mask_with((400, 400), (100, 100, 110, 220), (100, 100, 220, 110), (180, 180, 190, 300))
    first, second = plan_holes(crossed)
    assert (first.piece, second.piece) == (Bounds(100, 100, 220, 220), Bounds(180, 180, 190, 300))
    assert np.count_nonzero(first.owned) == 120 * 10 + 110 * 10


@settings(max_examples=60, deadline=None)
@given(masks())
def test_every_group_keeps_its_scale_and_is_cut_only_where_it_is_longer_than_a_piece(mask):
    options = PlanOptions()
    plans = [(plan.scale, placed(plan, mask.shape)) for plan in plan_holes(mask, options)]
    box, labels, statistics = near_holes(mask)
    for label in range(1, len(statistics)):
        group = np.zeros(mask.shape, bool)
        group[box.slices] = (labels == label) & mask[box.slices]
        (wanted,) = {plan.scale for plan in plan_holes(group, options)}
        owners = [(scale, owned) for scale, owned in plans if (owned & group).any()]
        assert [scale for scale, _ in owners] == pytest.approx([wanted] * len(owners))
        if max(Bounds.of_mask(group).shape) * wanted <= options.piece:
            assert len(owners) == 1


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
