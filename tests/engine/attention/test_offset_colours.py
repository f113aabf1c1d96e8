"""The colours of directions, against the published rules."""

import numpy as np
import pytest

from engine.attention.offset_colours import largest_offset, offset_colours, offset_wheel
from tests.reference.offset_colours import slow_offset_colour

# what the authors' script shows for unit offsets (rows, columns); self is white
SHOWN = {
    (-1, 0): (255, 209, 0),
    (-1, 1): (0, 255, 32),
    (0, 1): (0, 229, 255),
    (1, 1): (0, 114, 255),
    (1, 0): (0, 0, 255),
    (1, -1): (255, 0, 219),
    (0, -1): (255, 0, 88),
    (-1, -1): (255, 52, 0),
}


@pytest.mark.parametrize(("offset", "colour"), SHOWN.items())
def test_offsets_have_the_colours_the_paper_shows(offset, colour):
    assert tuple(int(c) for c in offset_colours(np.array(offset))) == colour


def test_no_offset_is_white_whatever_the_scale():
    assert offset_colours(np.zeros((2, 2), int)).tolist() == [[255, 255, 255]] * 2
    assert offset_colours(np.array([[0, 0], [9, 4]]))[0].tolist() == [255, 255, 255]


def test_every_offset_equals_the_literal_rules():
    rng = np.random.default_rng(3)
    offsets = rng.integers(-30, 31, (200, 2))
    longest = largest_offset(offsets)
    expected = [slow_offset_colour(row, column, longest) for row, column in offsets.tolist()]
    np.testing.assert_array_equal(offset_colours(offsets), expected)


def test_offsets_beyond_the_scale_are_darker():
    np.testing.assert_array_equal(offset_colours(np.array([3, 0]), largest=2.0), [0, 0, 191])


def test_the_wheel_shows_at_each_place_the_colour_of_that_direction():
    wheel = offset_wheel(41)
    assert wheel.shape == (41, 41, 4)
    assert wheel[20, 20].tolist() == [255, 255, 255, 255]
    for (row, column), colour in SHOWN.items():
        at = wheel[20 + 12 * row, 20 + 12 * column]
        paler = 255 - np.hypot(row, column) * 12 / 20 * (255 - np.array(colour))
        assert at[3] == 255
        assert np.abs(at[:3] - paler).max() <= 2
    assert wheel[0, 0, 3] == 0
