import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.geometry import Bounds
from engine.hole.working import enlarge, enlarge_part, from_working, make_known, pad_mirrored, to_working
from engine.types import Patch


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_there_and_back_at_full_scale_changes_no_known_pixel(dtype):
    image = np.random.default_rng(1).integers(0, np.iinfo(dtype).max, (20, 30, 3), dtype, endpoint=True)
    mask = np.zeros((20, 30), bool)
    mask[4:9, 5:11] = True
    values, same_mask = to_working(image, mask, (20, 30))
    assert values.dtype == np.float32
    assert abs(values).max() <= 1
    assert np.array_equal(mask, same_mask)
    assert not values[mask].any()
    back = from_working(values, (20, 30), np.dtype(dtype))
    assert np.array_equal(back[~mask], image[~mask])


def test_a_working_pixel_with_any_part_in_the_hole_is_hole():
    image, mask = np.zeros((32, 32, 3), np.uint8), np.zeros((32, 32), bool)
    mask[5, 9] = True
    _, small = to_working(image, mask, (8, 8))
    assert small.sum() == 1
    assert small[1, 2]


def test_what_is_under_the_hole_cannot_be_seen_at_any_scale():
    rng = np.random.default_rng(2)
    image, mask = rng.integers(0, 255, (60, 60, 3), np.uint8), np.zeros((60, 60), bool)
    mask[20:37, 11:30] = True
    other = image.copy()
    other[mask] = 255 - other[mask]
    for shape in ((60, 60), (30, 30), (23, 17)):
        assert np.array_equal(to_working(image, mask, shape)[0], to_working(other, mask, shape)[0])


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90))
def test_padding_gives_whole_multiples_and_keeps_the_picture(height, width):
    image = np.random.default_rng(height * 100 + width).normal(size=(height, width, 3)).astype(np.float32)
    padded = pad_mirrored(image, 8, 72)
    assert padded.shape[0] % 8 == padded.shape[1] % 8 == 0
    assert min(padded.shape[:2]) >= 72
    assert np.array_equal(padded[:height, :width], image)


def test_padding_mirrors_without_repeating_the_edge():
    image = np.arange(6, dtype=np.float32)[None, :, None].repeat(8, 0)
    padded = pad_mirrored(image, 8, 8)
    assert padded[0, :, 0].tolist() == [0, 1, 2, 3, 4, 5, 4, 3]


def test_an_earlier_answer_becomes_known_where_it_meets_the_crop():
    pixels, holes = np.zeros((4, 4, 3), np.uint8), np.ones((4, 4), bool)
    mask = np.array([[True, False], [True, True]])
    patch = Patch(Bounds(11, 21, 13, 23), np.full((2, 2, 3), 9, np.uint8), mask)
    make_known(pixels, holes, Bounds(12, 20, 16, 24), patch)
    assert (pixels[0, 1:3] == 9).all()
    assert not holes[0, 1:3].any()
    assert pixels.sum() == 9 * 6
    assert holes.sum() == 14


@pytest.mark.parametrize(("whole", "shape"), [((60, 80), (233, 319)), ((60, 80), (60, 80)), ((31, 57), (32, 58))])
def test_a_part_is_enlarged_as_it_is_in_the_whole(whole, shape):
    values = np.random.default_rng(0).uniform(-1, 1, (*whole, 3)).astype(np.float32)
    expected = enlarge(values, shape)
    for part in (Bounds(0, 0, *whole), Bounds(5, 8, 25, 40), Bounds(10, 20, whole[0], whole[1])):
        scale_y, scale_x = shape[0] / whole[0], shape[1] / whole[1]
        wanted = Bounds(
            math.ceil((part.y0 + 3) * scale_y) if part.y0 else 0,
            math.ceil((part.x0 + 3) * scale_x) if part.x0 else 0,
            math.floor((part.y1 - 3) * scale_y) if part.y1 < whole[0] else shape[0],
            math.floor((part.x1 - 3) * scale_x) if part.x1 < whole[1] else shape[1],
        )
        found = enlarge_part(values[part.slices], part, whole, shape, wanted)
        np.testing.assert_allclose(found, expected[wanted.slices], atol=2e-5)
