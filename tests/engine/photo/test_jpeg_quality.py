"""The quality that a JPEG's own tables stand for, and saving with another one."""

import io

import numpy as np
import pytest
from PIL import Image, JpegImagePlugin

from engine.photo.encoding_jpeg import why_encoded_anew
from engine.photo.formats import SUBSAMPLINGS
from engine.photo.jpeg_quality import estimated_quality
from engine.photo.photo import Photo
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo
from tests.engine.photo.test_jpeg_blocks import jpeg, picture


def read(path):
    with Image.open(path) as image:
        image.load()
        return estimated_quality(image.quantization[0]), JpegImagePlugin.get_sampling(image)


@pytest.mark.parametrize("quality", [1, 7, 30, 49, 50, 51, 75, 90, 95, 99, 100])
def test_the_quality_of_a_file_of_libjpeg_is_found(quality):
    with Image.open(io.BytesIO(jpeg(picture(16, 16), quality=quality))) as image:
        table = image.quantization[0]
    assert estimated_quality(table) == quality
    assert estimated_quality(np.reshape(table, (8, 8)).T.ravel()) == quality


def test_other_tables_have_the_nearest_one():
    assert 85 <= estimated_quality([5] * 32 + [9] * 32) <= 96
    assert estimated_quality([255] * 64) == 1


@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_a_photo_is_saved_with_the_quality_and_subsampling_asked_for(subsampling, tmp_path):
    pixels = picture(64, 80)
    path = tmp_path / "dune.jpg"
    save_photo(Photo(pixels), pixels, path, quality=61, subsampling=subsampling)
    assert read(path) == (61, subsampling)


def test_a_jpeg_that_another_quality_is_asked_of_is_encoded_anew_with_all_colours(tmp_path):
    path = tmp_path / "dune.jpg"
    path.write_bytes(jpeg(picture(64, 80), quality=90, subsampling=2))
    photo = load_photo(path)
    assert save_photo(photo, photo.pixels, path, quality=70)[0].endswith("because quality 70 was asked for.")
    assert read(path) == (70, 0)


def test_subsampling_alone_keeps_the_tables(tmp_path):
    path = tmp_path / "dune.jpg"
    path.write_bytes(jpeg(picture(64, 80), quality=82, subsampling=0))
    photo = load_photo(path)
    assert f"colours of {SUBSAMPLINGS[2]} were asked for" in save_photo(photo, photo.pixels, path, subsampling=2)[0]
    assert read(path) == (82, 2)


def test_why_a_photo_is_encoded_anew_is_known_beforehand():
    assert why_encoded_anew(load_photo(jpeg(picture(64, 80)))) == ""
    assert "not a JPEG before" in why_encoded_anew(Photo(picture(64, 80)))
    assert "brightness and two colours" in why_encoded_anew(load_photo(jpeg(picture(48, 48), keep_rgb=True)))
