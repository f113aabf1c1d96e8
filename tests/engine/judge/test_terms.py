"""What is measured of a fill."""

import cv2
import numpy as np
import pytest

from engine.judge.terms import Surroundings
from engine.judge.views import VIEW_PX, places, view
from tests.reference.judge import strangeness


@pytest.fixture
def picture():
    return np.random.default_rng(0).integers(0, 256, (44, 52, 3), np.uint8)


def square(shape, *place):
    mask = np.zeros(shape, np.bool_)
    mask[place] = True
    return mask


def test_strangeness_is_that_of_the_definition(picture):
    mask = square((44, 52), slice(16, 24), slice(20, 30))
    half = cv2.pyrDown(cv2.cvtColor(picture, cv2.COLOR_RGB2LAB).astype(np.float32))
    expected = strangeness(half, mask[::2, ::2])
    assert Surroundings(mask).measure(picture).strangeness == pytest.approx(expected, rel=1e-4)


def test_a_fill_copied_from_its_surroundings_is_not_strange():
    tile = np.random.default_rng(0).integers(0, 256, (16, 16, 3), np.uint8)
    periodic, mask = np.tile(tile, (6, 6, 1)), square((96, 96), slice(40, 56), slice(40, 56))
    assert Surroundings(mask).measure(periodic).strangeness == pytest.approx(0, abs=0.1)


def test_a_frame_around_the_hole_is_a_seam_and_a_blot_has_no_structure(picture):
    grey, mask = np.full((96, 96, 3), 100, np.uint8), square((96, 96), slice(32, 64), slice(32, 64))
    framed = grey.copy()
    framed[mask] = 160
    near = Surroundings(mask)
    assert near.measure(grey).seam == pytest.approx(0, abs=1e-6)
    assert near.measure(framed).seam > 1
    large = np.kron(picture[:24, :24], np.ones((4, 4, 1), np.uint8))
    blot = large.copy()
    blot[mask] = 128
    assert near.measure(blot).structure < near.measure(large).structure
    assert near.measure(blot).lost > near.measure(large).lost


def test_near_holes_are_looked_at_together_and_at_most_twelve_of_several():
    mask = np.zeros((300, 300), np.bool_)
    mask[20:40, 20:40] = mask[20:40, 44:64] = True
    assert len(places(mask)) == 1
    for number in range(14):
        row, column = divmod(number, 7)
        mask[100 + 30 * row : 110 + 30 * row, 20 + 30 * column : 30 + 30 * column] = True
    found = places(mask)
    assert len(found) == 12
    assert found[0].weight == 800
    assert places(np.zeros((9, 9), np.bool_)) == ()


@pytest.mark.parametrize("side", [40, 1000])
def test_a_view_is_small_and_its_mask_of_its_shape(side):
    photo = np.random.default_rng(0).integers(0, 256, (2 * side, 2 * side, 3), np.uint8)
    (place,) = places(square(photo.shape[:2], slice(side // 2, side), slice(side // 2, side)))
    seen = view(photo, place)
    assert seen.shape[:2] == place.mask.shape
    assert max(seen.shape) <= VIEW_PX
    if side == 40:
        assert np.array_equal(seen, photo[place.bounds.slices])
