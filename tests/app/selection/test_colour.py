"""Select by colour against the literal search."""

import numpy as np
import pytest

from app.selection.colour import in_8_bits, like_colour
from tests.reference import alike as reference


@pytest.mark.parametrize("touching", [True, False])
@pytest.mark.parametrize("tolerance", [0, 1, 30, 90, 255])
@pytest.mark.parametrize("at", [(0, 0), (22, 18), (11, 7)])
def test_it_is_what_the_search_pixel_by_pixel_finds(at, tolerance, touching):
    pixels = np.random.default_rng(tolerance).integers(0, 200, (19, 23, 3), np.uint8)
    pixels[4:12, 5:20] = 120
    found = like_colour(pixels, at, tolerance, touching=touching)
    assert found.dtype == np.bool_
    assert np.array_equal(found, reference.like_colour(pixels, at, tolerance, touching=touching))
    assert found[at[1], at[0]]


def test_corners_do_not_join():
    pixels = np.zeros((4, 4, 3), np.uint8)
    pixels[:2, :2] = pixels[2:, 2:] = 200
    assert np.count_nonzero(like_colour(pixels, (0, 0), 10, touching=True)) == 4
    assert np.count_nonzero(like_colour(pixels, (0, 0), 10, touching=False)) == 8


def test_16_bits_are_compared_as_8():
    pixels = np.array([[[0, 255, 256], [65535, 1, 2]]], np.uint16)
    assert in_8_bits(pixels).tolist() == [[[0, 0, 1], [255, 0, 0]]]
    assert in_8_bits(in_8_bits(pixels)).dtype == np.uint8
