"""Shapes equal their slow literal references, and touch nothing outside their bounds."""

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.document import stamps
from engine.geometry import Bounds
from tests.reference import mask as reference

MASKS = hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=24))
# Quarters of a pixel: fine enough for any pointer, and coarse enough that exact ties do happen.
COORDINATE = st.integers(-60, 160).map(lambda n: n / 4)
POINT = st.tuples(COORDINATE, COORDINATE)


def stamped(mask, stamp, value=True):
    painted = mask.copy()
    assert stamp.inside.shape == stamp.bounds.shape
    painted[stamp.bounds.slices][stamp.inside] = value
    return painted


@settings(max_examples=60, deadline=None)
@given(MASKS, POINT, POINT, st.integers(2, 60).map(lambda n: n / 4), st.booleans())
@example(np.zeros((11, 11), bool), (5.5, 5.5), (5.5, 5.5), 5.0, True)
@example(np.zeros((8, 20), bool), (3.0, 4.0), (15.0, 4.0), 2.5, True)
@example(np.zeros((20, 8), bool), (4.0, 3.0), (4.0, 15.0), 2.5, True)
@example(np.zeros((1, 1), bool), (0.0, 0.0), (0.0, 0.0), 0.5, True)
def test_segment_equals_its_definition(mask, start, end, radius, value):
    stamp = stamps.segment_stamp(mask.shape, start, end, radius)
    assert np.array_equal(stamped(mask, stamp, value), reference.paint_segment(mask, start, end, radius, value))
    assert stamp.bounds.is_empty or Bounds.of_shape(mask.shape).contains(stamp.bounds)


def test_long_and_wide_segments_equal_the_definition_at_their_rim():
    """Large numbers are where an estimate would go wrong: compare with the vectorised definition."""
    mask = np.zeros((1500, 2000), bool)
    start, end, radius = (-100.25, 1400.5), (1900.75, 80.0), 300.0
    painted = stamped(mask, stamps.segment_stamp(mask.shape, start, end, radius))
    y, x = np.mgrid[0.5:1500, 0.5:2000]
    (ax, ay), (bx, by) = start, end
    along = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2), 0, 1)
    distance = np.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
    assert np.array_equal(painted, distance <= radius)


def test_every_click_of_the_smallest_brush_marks_the_pixel_under_it():
    for point in ((2.0, 3.0), (2.99, 3.99), (2.5, 3.5)):
        mask = np.zeros((8, 8), bool)
        assert stamped(mask, stamps.segment_stamp(mask.shape, point, point, 0.5))[3, 2]


@settings(max_examples=60, deadline=None)
@given(MASKS, st.integers(-4, 30), st.integers(-4, 30), st.integers(-4, 30), st.integers(-4, 30), st.booleans())
def test_rectangle(mask, y0, x0, y1, x1, value):
    painted = stamped(mask, stamps.rectangle_stamp(mask.shape, Bounds(y0, x0, y1, x1)), value)
    for (row, column), was in np.ndenumerate(mask):
        assert painted[row, column] == (value if y0 <= row < y1 and x0 <= column < x1 else was)


POINTS = st.lists(
    st.tuples(*(st.integers(-16, 100).map(lambda n: n / 4) for _ in "xy")), min_size=1, max_size=9
)  # quarters of pixels: many go exactly through the middles


@settings(max_examples=150, deadline=None)
@given(MASKS, POINTS, st.booleans())
def test_polygon_equals_the_definition(mask, points, value):
    stamp = stamps.polygon_stamp(mask.shape, points)
    assert np.array_equal(stamped(mask, stamp, value), reference.paint_polygon(mask, points, value))


def test_a_polygon_larger_than_a_block_is_whole():
    mask = np.zeros((2500, 60), bool)
    painted = stamped(mask, stamps.polygon_stamp(mask.shape, [(-5, -5), (50, 10), (50, 2400), (10, 2600)]))
    y, x = np.mgrid[0.5:2500, 0.5:60]
    inside = (x >= -5 + 15 * (y + 5) / 2605) & (x < 50) & (y > -5 + 15 * (x + 5) / 55) & (y < 2400 - (x - 50) * 5)
    assert np.array_equal(painted, inside)
