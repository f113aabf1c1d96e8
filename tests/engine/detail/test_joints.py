"""Joints between copies from different places, against their definition."""

import numpy as np
import pytest

from engine.detail.joints import moved
from engine.detail.matches import Picture
from tests.reference import matches as reference


def picture_of(seed, place, *, barred=False):
    rng = np.random.default_rng(seed)
    hole, unknown = np.zeros((2, 14, 17), np.bool_)
    hole[place] = True
    unknown[9:12, 12:] = ~hole[9:12, 12:]
    sources = ~(hole | unknown)
    sources[:, :3] &= not barred
    image = rng.random((14, 17, 3), np.float32)
    nothing = np.zeros((14, 17, 1), np.float32)
    return Picture(image, nothing, hole, unknown, sources, np.ones((14, 17), np.float32))


@pytest.mark.parametrize("sweeps", [1, 3])
@pytest.mark.parametrize("place", [np.s_[4:9, 5:12], np.s_[0:6, 10:17], np.s_[7:8, 0:17]])
@pytest.mark.parametrize("barred", [False, True])
def test_pixels_go_along_with_the_neighbour_whose_joints_show_less(place, sweeps, barred):
    """Also at the borders of the photo, where the offsets of neighbours lead out of it."""
    picture = picture_of(sweeps, place, barred=barred)
    pixels = [tuple(pixel) for pixel in np.argwhere(picture.hole).tolist()]
    allowed = np.argwhere(picture.sources)
    drawn = allowed[np.random.default_rng(5).integers(len(allowed), size=len(pixels))]
    given = dict(zip(pixels, map(tuple, drawn.tolist()), strict=True))

    known = ~(picture.hole | picture.unknown)
    flat = np.ravel_multi_index(tuple(drawn.T), picture.hole.shape)
    made = moved(picture.image, picture.sources, picture.hole, known, flat, sweeps)
    places = list(zip(*(axis.tolist() for axis in np.unravel_index(made, picture.hole.shape)), strict=True))

    expected = reference.joined(picture, given, sweeps)
    assert places == [expected[pixel] for pixel in pixels]
    assert places != [given[pixel] for pixel in pixels]
    assert all(picture.sources[place] for place in places)


def test_where_all_is_copied_from_one_place_nothing_moves():
    picture = picture_of(0, np.s_[4:9, 5:12])
    positions = np.flatnonzero(picture.hole)
    known = ~(picture.hole | picture.unknown)

    made = moved(picture.image, picture.sources, picture.hole, known, positions - 4 * 17, 2)

    np.testing.assert_array_equal(made, positions - 4 * 17)
