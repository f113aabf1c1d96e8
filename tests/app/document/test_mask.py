"""Mask operations equal their slow literal references, and touch nothing outside what they report."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.document import mask as operations
from engine.geometry import Bounds
from tests.reference import mask as reference

SHAPES = hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=24)
MASKS = hnp.arrays(bool, SHAPES)
# Quarters of a pixel: fine enough for any pointer, and coarse enough that exact ties do happen.
COORDINATE = st.integers(-60, 160).map(lambda n: n / 4)
POINT = st.tuples(COORDINATE, COORDINATE)


def changed_outside(before, after, bounds):
    outside = np.ones(before.shape, bool)
    outside[bounds.slices] = False
    return bool((before != after)[outside].any())


@settings(max_examples=60, deadline=None)
@given(MASKS, POINT, POINT, st.integers(2, 60).map(lambda n: n / 4), st.booleans())
@example(np.zeros((11, 11), bool), (5.5, 5.5), (5.5, 5.5), 5.0, True)
@example(np.zeros((8, 20), bool), (3.0, 4.0), (15.0, 4.0), 2.5, True)
@example(np.zeros((20, 8), bool), (4.0, 3.0), (4.0, 15.0), 2.5, True)
@example(np.zeros((1, 1), bool), (0.0, 0.0), (0.0, 0.0), 0.5, True)
def test_segment_equals_its_definition(mask, start, end, radius, value):
    painted = mask.copy()
    bounds = operations.paint_segment(painted, start, end, radius, value)
    assert np.array_equal(painted, reference.paint_segment(mask, start, end, radius, value))
    assert not changed_outside(mask, painted, bounds)
    assert bounds.is_empty or Bounds.of_shape(mask.shape).contains(bounds)


def test_long_and_wide_segments_equal_the_definition_at_their_rim():
    """Large numbers are where an estimate would go wrong: compare with the vectorised definition."""
    mask = np.zeros((1500, 2000), bool)
    start, end, radius = (-100.25, 1400.5), (1900.75, 80.0), 300.0
    operations.paint_segment(mask, start, end, radius, True)
    y, x = np.mgrid[0.5:1500, 0.5:2000]
    (ax, ay), (bx, by) = start, end
    along = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2), 0, 1)
    distance = np.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
    assert np.array_equal(mask, distance <= radius)


def test_every_click_of_the_smallest_brush_marks_the_pixel_under_it():
    for point in ((2.0, 3.0), (2.99, 3.99), (2.5, 3.5)):
        mask = np.zeros((8, 8), bool)
        operations.paint_segment(mask, point, point, 0.5, True)
        assert mask[3, 2]


@settings(max_examples=60, deadline=None)
@given(MASKS, st.integers(-4, 30), st.integers(-4, 30), st.integers(-4, 30), st.integers(-4, 30), st.booleans())
def test_rectangle(mask, y0, x0, y1, x1, value):
    painted = mask.copy()
    bounds = operations.paint_rectangle(painted, Bounds(y0, x0, y1, x1), value)
    for (row, column), was in np.ndenumerate(mask):
        assert painted[row, column] == (value if y0 <= row < y1 and x0 <= column < x1 else was)
    assert not changed_outside(mask, painted, bounds)


POINTS = st.lists(
    st.tuples(*(st.integers(-16, 100).map(lambda n: n / 4) for _ in "xy")), min_size=1, max_size=9
)  # quarters of pixels: many go exactly through the middles


@settings(max_examples=150, deadline=None)
@given(MASKS, POINTS, st.booleans())
def test_polygon_equals_the_definition(mask, points, value):
    painted = mask.copy()
    bounds = operations.paint_polygon(painted, points, value)
    assert np.array_equal(painted, reference.paint_polygon(mask, points, value))
    assert not changed_outside(mask, painted, bounds)


def test_a_polygon_larger_than_a_block_is_whole():
    mask = np.zeros((2500, 60), bool)
    operations.paint_polygon(mask, [(-5, -5), (50, 10), (50, 2400), (10, 2600)], True)
    y, x = np.mgrid[0.5:2500, 0.5:60]
    inside = (x >= -5 + 15 * (y + 5) / 2605) & (x < 50) & (y > -5 + 15 * (x + 5) / 55) & (y < 2400 - (x - 50) * 5)
    assert np.array_equal(mask, inside)


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
