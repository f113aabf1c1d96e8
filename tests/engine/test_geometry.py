import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.geometry import Bounds

sides = st.integers(-20, 20)
rectangles = st.builds(
    lambda y, x, h, w: Bounds(y, x, y + h, x + w), sides, sides, st.integers(1, 15), st.integers(1, 15)
)


def pixels(bounds: Bounds) -> set[tuple[int, int]]:
    return {(y, x) for y in range(bounds.y0, bounds.y1) for x in range(bounds.x0, bounds.x1)}


@given(rectangles, rectangles)
def test_intersection_holds_exactly_the_common_pixels(a, b):
    assert pixels(a.intersection(b)) == pixels(a) & pixels(b)
    assert a.intersection(b).is_empty == (not pixels(a) & pixels(b))


@given(rectangles, rectangles)
def test_union_is_the_smallest_rectangle_with_both(a, b):
    joined = a.union(b)
    assert joined.contains(a)
    assert joined.contains(b)
    assert joined.height == max(a.y1, b.y1) - min(a.y0, b.y0)
    assert joined.width == max(a.x1, b.x1) - min(a.x0, b.x0)


@given(rectangles)
def test_an_empty_rectangle_adds_nothing(a):
    nothing = Bounds(7, 7, 7, 9)
    assert a.union(nothing) == a
    assert nothing.union(a) == a


def test_bounds_of_a_mask():
    mask = np.zeros((9, 12), bool)
    assert Bounds.of_mask(mask).is_empty
    mask[2, 5] = mask[7, 3] = True
    assert Bounds.of_mask(mask) == Bounds(2, 3, 8, 6)
    assert mask[Bounds.of_mask(mask).slices].sum() == 2
