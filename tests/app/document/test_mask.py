"""Mask operations equal their slow literal references, and touch nothing outside what they report."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.document import mask as operations
from engine.geometry import Bounds
from tests.reference import mask as reference
from tests.reference.alike import weight_of_hole

SHAPES = hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=24)
MASKS = hnp.arrays(bool, SHAPES)


def changed_outside(before, after, bounds):
    outside = np.ones(before.shape, bool)
    outside[bounds.slices] = False
    return bool((before != after)[outside].any())


@pytest.mark.parametrize("name", ["grow", "shrink"])
@settings(max_examples=60, deadline=None)
@given(mask=MASKS, px=st.integers(1, 26).map(lambda n: n / 4))
def test_grow_and_shrink_equal_their_definitions(name, mask, px):
    changed = mask.copy()
    bounds = getattr(operations, name)(changed, px)
    assert np.array_equal(changed, getattr(reference, name)(mask, px))
    assert not changed_outside(mask, changed, bounds)


@pytest.mark.parametrize("name", ["grow", "shrink"])
def test_nothing_grows_or_shrinks_by_zero(name):
    mask = np.eye(9, dtype=bool)
    assert getattr(operations, name)(mask, 0).is_empty
    assert np.array_equal(mask, np.eye(9, dtype=bool))


def test_a_large_radius_is_exact():
    mask = np.zeros((901, 901), bool)
    mask[450, 450] = True
    operations.grow(mask, 400)
    y, x = np.ogrid[-450:451, -450:451]
    disc = x * x + y * y <= 400 * 400
    assert np.array_equal(mask, disc)
    operations.shrink(mask, 399)
    assert mask[450, 450]
    assert mask.sum() < 20


@pytest.mark.parametrize("px", [4, 11])
def test_growing_across_the_blocks_it_is_computed_in_equals_the_definition(px):
    """A photo wider and higher than one block, with holes at the blocks' edges; both ways of computing."""
    mask = np.zeros((1100, 1300), bool)
    places = [(1023, 1023), (1024, 500), (20, 1020), (1099, 1299), (0, 0), (1030, 1017)]
    for y, x in places:
        mask[y, x] = True
    grown = mask.copy()
    operations.grow(grown, px)
    y, x = np.ogrid[:1100, :1300]
    expected = np.zeros_like(mask)
    for row, column in places:
        expected |= (y - row) ** 2 + (x - column) ** 2 <= px * px
    assert np.array_equal(grown, expected)
    inverted = ~mask
    operations.shrink(inverted, px)
    assert np.array_equal(inverted, ~expected)


def test_the_border_of_the_photo_erodes_nothing():
    mask = np.ones((6, 9), bool)
    assert operations.shrink(mask, 3).is_empty
    assert mask.all()


@settings(max_examples=60, deadline=None)
@given(MASKS)
def test_enclosed_parts_are_filled(mask):
    filled = mask.copy()
    bounds = operations.fill_enclosed(filled)
    assert np.array_equal(filled, reference.fill_enclosed(mask))
    assert not changed_outside(mask, filled, bounds)


@settings(max_examples=60, deadline=None)
@given(MASKS)
def test_invert_and_clear(mask):
    inverted = mask.copy()
    assert operations.invert(inverted) == Bounds.of_shape(mask.shape)
    assert np.array_equal(inverted, ~mask)
    cleared = mask.copy()
    assert operations.clear(cleared) == Bounds.of_mask(mask)
    assert not cleared.any()


@pytest.mark.parametrize("px", [1, 3, 9])
def test_smooth_is_what_a_gaussian_weighs(px):
    mask = np.random.default_rng(px).random((40, 50)) > 0.6
    mask[10:30, 10:30] = True
    share = weight_of_hole(mask, px)
    operations.smooth(mask, px)
    clear = np.abs(share - 0.5) > 0.02  # eight bits cannot tell what is nearer
    assert np.array_equal(mask[clear], share[clear] > 0.5)


def test_smooth_over_a_wide_radius_keeps_straight_edges_and_drops_specks():
    mask = np.zeros((300, 300), bool)
    mask[:, 150:] = True
    mask[100, 20] = True
    operations.smooth(mask, 60)
    assert not mask[:, :146].any()
    assert mask[:, 154:].all()
