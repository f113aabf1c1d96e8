from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.canvas.pyramid import Pyramid, build_pyramid, halved, shrunk, to_display
from app.canvas.qimage import qimage_of
from engine.geometry import Bounds
from tests.reference import pyramid as reference


def random_photo(rng, height, width, dtype):
    return rng.integers(0, np.iinfo(dtype).max, (height, width, 3), dtype=dtype, endpoint=True)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("with_alpha", [False, True])
def test_display_pixels_are_what_the_definition_says(dtype, with_alpha):
    rng = np.random.default_rng(1)
    pixels = random_photo(rng, 9, 13, dtype)
    alpha = random_photo(rng, 9, 13, dtype)[..., 0] if with_alpha else None
    shown, expected = to_display(pixels, alpha), reference.to_display(pixels, alpha)
    # cv2 multiplies in single precision: a product that ends in one half may go either way.
    assert np.abs(shown.astype(int) - expected).max() <= (1 if with_alpha else 0)
    assert np.array_equal(shown[..., 3], expected[..., 3])


@pytest.mark.parametrize("shape", [(8, 8), (7, 9), (1, 5), (6, 1), (1, 1), (33, 70)])
def test_halving_is_the_rounded_mean_of_four(shape):
    level = np.random.default_rng(2).integers(0, 256, (*shape, 4), dtype=np.uint8)
    assert np.array_equal(halved(level), reference.halved(level))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_refreshed_part_equals_a_full_rebuild(data):
    height, width = data.draw(st.integers(1, 90)), data.draw(st.integers(1, 90))
    dtype = data.draw(st.sampled_from([np.uint8, np.uint16]))
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    pixels = random_photo(rng, height, width, dtype)
    alpha = pixels[::-1, :, 1].copy() if data.draw(st.booleans()) else None
    pyramid = build_pyramid(pixels, alpha, levels=5)
    y0, x0 = data.draw(st.integers(-3, height)), data.draw(st.integers(-3, width))
    bounds = Bounds(y0, x0, y0 + data.draw(st.integers(0, 40)), x0 + data.draw(st.integers(0, 40)))
    inside = bounds.clamped(pixels.shape)
    pixels[inside.slices] = random_photo(rng, *inside.shape, dtype)
    pyramid.update(bounds)
    rebuilt = build_pyramid(pixels, alpha, levels=5)
    for level, expected in zip(pyramid.levels, rebuilt.levels, strict=True):
        assert np.array_equal(level, expected)


@pytest.mark.parametrize("index", [0, 1, 3])
@pytest.mark.parametrize("shape", [(600, 41), (513, 60), (255, 33), (5, 7)])
@pytest.mark.parametrize("with_alpha", [False, True])
def test_one_level_alone_equals_that_level_of_the_pyramid(shape, index, with_alpha):
    pixels = random_photo(np.random.default_rng(4), *shape, np.uint8)
    alpha = pixels[::-1, :, 2].copy() if with_alpha else None
    expected = build_pyramid(pixels, alpha, levels=index + 1).levels[index]
    assert np.array_equal(shrunk(pixels, alpha, index), expected)


def test_a_refresh_touches_nothing_else():
    pixels = np.zeros((64, 64, 3), np.uint8)
    pyramid = build_pyramid(pixels, levels=3)
    pixels[:] = 255
    pyramid.update(Bounds(8, 8, 16, 16))
    for index, level in enumerate(pyramid.levels):
        lit = Bounds.of_mask(level[..., 0] > 0)
        assert lit == Bounds(8 >> index, 8 >> index, 16 >> index, 16 >> index)


@pytest.mark.parametrize(
    ("zoom", "level"), [(64, 0), (1.0, 0), (0.51, 0), (0.5, 1), (0.26, 1), (0.25, 2), (0.1, 3), (0.01, 3)]
)
def test_the_level_has_a_pixel_for_every_device_pixel(zoom, level):
    pyramid = build_pyramid(np.zeros((64, 64, 3), np.uint8), levels=4)
    assert pyramid.level_for(zoom) == level


def test_levels_stop_when_they_are_small():
    pyramid: Pyramid = build_pyramid(np.zeros((600, 1100, 3), np.uint8))
    assert [level.shape[:2] for level in pyramid.levels] == [(600, 1100), (300, 550), (150, 275), (75, 138)]


def test_an_image_shows_the_array_itself_and_keeps_it_alive():
    level = np.zeros((5, 7, 4), np.uint8)
    image = qimage_of(level[1:, 2:], has_alpha=False)
    level[2, 3] = (10, 20, 30, 255)
    assert image.pixelColor(1, 1).getRgb()[:3] == (30, 20, 10)
    assert (image.width(), image.height()) == (5, 4)
    alive = weakref.ref(level)
    del level
    gc.collect()
    assert alive() is not None
    assert image.pixelColor(1, 1).red() == 30


def test_an_array_that_is_not_rows_of_pixels_is_refused():
    with pytest.raises(ValueError, match="packed"):
        qimage_of(np.zeros((4, 8, 4), np.uint8)[:, ::2], has_alpha=False)
