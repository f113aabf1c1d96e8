"""Photos as training and evaluation see them: 8 bits, no alpha, the numbers that a plain decoder gives."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.photo.pixels import luma, to_8_bits, to_depth
from engine.photo.reading import load_photo, load_pixels, stored_size
from tests.fakes.photo_files import SUFFIX, make_exif, make_samples, write_file

SAMPLES = sorted((Path(__file__).parents[3] / "resources" / "samples").glob("*.jpg"))


def test_eight_bits_survive_sixteen():
    every = np.arange(256, dtype=np.uint8)
    assert to_8_bits(every) is every
    assert to_depth(every, np.uint8) is every
    deep = to_depth(every, np.dtype(np.uint16))
    assert (deep.dtype, deep.max()) == (np.uint16, 65535)
    assert np.array_equal(to_8_bits(deep), every)
    assert to_8_bits(deep).dtype == np.uint8
    assert np.array_equal(to_8_bits(np.array([255, 256, 65279, 65280], np.uint16)), [0, 1, 254, 255])


def test_grey_is_as_bright_as_it_was():
    grey = make_samples(16, 1)
    assert np.array_equal(luma(np.repeat(grey, 3, axis=2)), grey[..., 0])


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_photographs_have_the_numbers_that_pillow_and_opencv_give(path):
    pixels = load_pixels(path)
    with Image.open(path) as image:
        assert np.array_equal(pixels, np.asarray(image.convert("RGB")))
    assert np.array_equal(pixels, cv2.imread(str(path))[..., ::-1])
    assert stored_size(path.read_bytes()) == (pixels.shape[1], pixels.shape[0])


@pytest.mark.parametrize(("kind", "channels"), [("PNG", 4), ("PNG", 2), ("WEBP", 4), ("TIFF", 4)])
def test_colours_under_alpha_stay_as_they_are_stored(kind, channels):
    samples = make_samples(8, channels)
    expected = samples[..., :3] if channels == 4 else np.repeat(samples[..., :1], 3, axis=2)
    assert np.array_equal(load_pixels(write_file(kind, samples)), expected)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_are_cut_by_the_one_rule(kind, tmp_path):
    samples = make_samples(16, 3)
    path = tmp_path / f"deep{SUFFIX[kind]}"
    path.write_bytes(write_file(kind, samples))
    assert np.array_equal(load_pixels(path), samples >> 8)


def test_the_size_is_as_stored_and_the_pixels_are_upright():
    data = write_file("JPEG", make_samples(8, 3, (20, 30)), exif=make_exif(6))
    assert stored_size(data) == (30, 20)
    assert load_pixels(data).shape == (30, 20, 3) == load_photo(data).pixels.shape
