"""Places to try the shape of a hole: never on it or beside it, spread, seeded, and where the photo looks alike."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.known.grid import GAP_PX, PlaceGrid
from app.known.places import NoKnownPlaceError, find_known_places
from engine.geometry import Bounds
from engine.types import FillError
from tests.reference import known_places as reference


def photo(shape, seed=0, dtype=np.uint8):
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max, (*shape, 3), dtype)


def blob(shape, y, x, height, width, seed=0):
    """A ragged hole whose box is ``height`` × ``width``."""
    mask = np.zeros(shape, np.bool_)
    part = np.random.default_rng(seed).random((height, width)) < 0.6
    part[0, 0] = part[-1, -1] = True
    mask[y : y + height, x : x + width] = part
    return mask


def fitting_offsets(mask, shape, origin):
    grid = PlaceGrid.of(mask, origin)
    return [grid.offset(row, column) for row, column in np.argwhere(grid.fitting(shape))]


def distance(mask, other):
    """Larger of rows and columns between the nearest pixels of two masks."""
    pixels = np.argwhere(other)
    return min(int(np.abs(pixels - p).max(axis=1).min()) for p in np.argwhere(mask))


@st.composite
def masks(draw):
    height, width = draw(st.integers(12, 90)), draw(st.integers(12, 90))
    mask = np.zeros((height, width), np.bool_)
    for _ in range(draw(st.integers(1, 3))):
        y, x = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
        mask[y : y + draw(st.integers(1, 30)), x : x + draw(st.integers(1, 30))] = True
    return mask


@settings(max_examples=60, deadline=None)
@given(masks(), st.integers(0, 5))
def test_places_lie_in_the_photo_apart_from_the_hole_and_from_each_other(mask, seed):
    try:
        found = find_known_places(photo(mask.shape), mask, count=4, seed=seed)
    except NoKnownPlaceError:
        return
    assert 1 <= len(found.places) <= 4
    assert Bounds.of_mask(found.shape) == Bounds.of_shape(found.shape.shape)
    taken = np.zeros(mask.shape, np.bool_)
    for index, place in enumerate(found.places):
        assert Bounds.of_shape(mask.shape).contains(place)
        laid = found.mask(index, mask.shape)
        assert laid.sum() == found.shape.sum()
        assert distance(laid, mask) > GAP_PX
        assert not (laid & taken).any()
        taken |= laid
    if not found.notes:
        box = Bounds.of_mask(mask)
        assert np.array_equal(found.shape, mask[box.slices])


@pytest.mark.parametrize(
    ("size", "hole"),
    [((52, 47), (20, 16, 7, 9)), ((33, 60), (0, 30, 6, 8)), ((36, 50), (5, 8, 5, 5)), ((41, 26), (36, 2, 5, 12))],
)
def test_the_fitting_offsets_are_those_of_the_definition(size, hole):
    mask = blob(size, *hole)
    shape = mask[Bounds.of_mask(mask).slices]
    expected = reference.fitting_offsets(mask, shape, GAP_PX)
    assert expected
    assert fitting_offsets(mask, shape, hole[:2]) == expected


def test_on_a_large_photo_the_coarse_grid_never_says_yes_where_the_definition_says_no():
    mask = blob((700, 901), 333, 407, 90, 61)
    shape = mask[Bounds.of_mask(mask).slices]
    barred = cv2.dilate(mask.astype(np.uint8), np.ones((2 * GAP_PX + 1, 2 * GAP_PX + 1), np.uint8)) > 0
    offsets = fitting_offsets(mask, shape, (333, 407))
    assert len(offsets) > 10_000
    for y, x in offsets[:: len(offsets) // 200]:
        assert min(y, x, 700 - y - 90, 901 - x - 61) >= GAP_PX
        assert not (barred[y : y + 90, x : x + 61] & shape).any()


def test_the_same_seed_gives_the_same_places_and_another_one_others():
    image, mask = photo((300, 400)), blob((300, 400), 100, 150, 40, 30)
    first = find_known_places(image, mask, seed=1)
    assert len(first.places) == 5
    assert find_known_places(image, mask, seed=1).places == first.places
    assert find_known_places(image, mask, seed=2).places != first.places


def test_places_are_spread_over_the_photo():
    image, mask = photo((600, 600)), blob((600, 600), 280, 280, 30, 30)
    found = find_known_places(image, mask, count=4)
    corners = np.array([(place.y0, place.x0) for place in found.places])
    between = [np.hypot(*(a - b)) for i, a in enumerate(corners) for b in corners[:i]]
    assert min(between) > 120


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_places_with_alike_surroundings_are_preferred(dtype):
    """The left third is dark and rough, the rest bright and smooth; the hole is in the dark part."""
    image = np.full((300, 600, 3), 200, np.uint8)
    image[:, :200] = photo((300, 200)) // 3
    image = image.astype(dtype) * (257 if dtype == np.uint16 else 1)
    mask = blob(image.shape[:2], 30, 60, 40, 40)
    for seed in range(5):
        found = find_known_places(image, mask, count=3, seed=seed)
        assert len(found.places) == 3
        assert all(place.x1 <= 210 for place in found.places)


@pytest.mark.parametrize("size", [(200, 260), (660, 901)])
def test_what_is_in_the_hole_does_not_matter(size):
    """It is what should go: only what surrounds it says which places are alike."""
    image, mask = photo(size), np.zeros(size, np.bool_)
    mask[80:111, 103:130] = True
    found = find_known_places(image, mask, count=1)
    changed = image.copy()
    changed[mask] = 0
    assert find_known_places(changed, mask, count=1).places == found.places


def test_a_mask_too_spread_out_is_tried_by_its_largest_hole():
    mask = np.zeros((200, 300), np.bool_)
    mask[5:15, 5:15] = mask[180:195, 280:295] = True
    mask[90:120, 130:160] = True
    found = find_known_places(photo(mask.shape), mask)
    assert found.shape.shape == (30, 30)
    assert "largest hole" in found.notes[0]


def test_of_a_mask_that_fits_at_few_places_the_largest_hole_is_tried_at_more():
    mask = np.zeros((300, 300), np.bool_)
    mask[200:230, 20:50] = mask[200:210, 180:190] = True
    mask[120:130, 100:110] = True
    found = find_known_places(photo(mask.shape), mask)
    assert found.shape.shape == (30, 30)
    assert len(found.places) == 5


def test_few_places_at_full_size_are_better_than_many_at_another():
    mask = np.zeros((120, 300), np.bool_)
    mask[20:100, 10:90] = True
    found = find_known_places(photo(mask.shape), mask)
    assert found.shape.shape == (80, 80)
    assert len(found.places) == 2
    assert "Only 2 of 5" in found.notes[0]


def test_a_hole_too_large_is_tried_reduced():
    mask = np.zeros((200, 200), np.bool_)
    mask[40:160, 0:120] = True
    found = find_known_places(photo(mask.shape), mask)
    assert found.shape.shape[0] == found.shape.shape[1] < 100
    assert "%" in found.notes[0]


def test_a_hole_at_the_edge_may_be_tried_at_the_edge_and_one_inside_may_not():
    mask = np.zeros((40, 40), np.bool_)
    mask[10:20, :10] = True
    assert (30, 0) in fitting_offsets(mask, np.ones((10, 10), np.bool_), (10, 0))
    inside = np.zeros((60, 60), np.bool_)
    inside[20:30, 20:30] = True
    assert all(min(y, x) >= GAP_PX for y, x in fitting_offsets(inside, np.ones((10, 10), np.bool_), (20, 20)))


def test_where_nothing_fits_a_sentence_says_what_to_do():
    mask = np.ones((60, 60), np.bool_)
    mask[:5] = False
    with pytest.raises(NoKnownPlaceError, match="mask less"):
        find_known_places(photo(mask.shape), mask)
    with pytest.raises(FillError, match="Nothing is masked"):
        find_known_places(photo((20, 20)), np.zeros((20, 20), np.bool_))
