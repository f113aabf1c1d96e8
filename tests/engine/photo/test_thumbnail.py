"""Small pictures of photos' files."""

import numpy as np
import pytest
from PIL import Image

from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.photo.thumbnail import load_thumbnail


def smooth(height=600, width=900):
    y, x = np.mgrid[:height, :width]
    return np.stack([x * 255 // width, y * 255 // height, np.full_like(x, 90)], -1).astype(np.uint8)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "bmp"])
def test_it_is_the_photo_in_small(tmp_path, suffix):
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(smooth()).save(path)
    small = load_thumbnail(path, 90)
    assert small.shape == (60, 90)
    expected = load_photo(path).pixels.reshape(60, 10, 90, 10, 3).mean((1, 3))
    assert np.abs(small.pixels - expected).mean() < 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_upright(tmp_path, orientation):
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(smooth()).save(path, exif=exif, quality=95)
    small, whole = load_thumbnail(path, 90), load_photo(path)
    factor = whole.shape[0] // small.shape[0]
    expected = whole.pixels[factor // 2 :: factor, factor // 2 :: factor]
    assert small.shape == expected.shape[:2]
    assert np.abs(small.pixels.astype(int) - expected).mean() < 4


def test_alpha_sixteen_bits_and_grey(tmp_path):
    rgba = np.dstack([smooth(), np.full((600, 900), 128, np.uint8)])
    Image.fromarray(rgba).save(tmp_path / "a.png")
    small = load_thumbnail(tmp_path / "a.png", 90)
    assert small.alpha.shape == (60, 90)
    assert (small.alpha == 128).all()
    Image.fromarray(smooth()[..., 0].astype(np.uint16) * 257).save(tmp_path / "b.png")
    assert load_thumbnail(tmp_path / "b.png", 90).pixels.dtype == np.uint8
    Image.fromarray(smooth()[..., 0]).save(tmp_path / "c.jpg")
    assert load_thumbnail(tmp_path / "c.jpg", 90).is_grey


def test_a_small_photo_stays_as_it_is(tmp_path):
    Image.fromarray(smooth(20, 30)).save(tmp_path / "a.png")
    np.testing.assert_array_equal(load_thumbnail(tmp_path / "a.png", 90).pixels, smooth(20, 30))


def test_what_cannot_be_opened_is_the_same_sentence_as_on_opening(tmp_path):
    path = tmp_path / "a.jpg"
    Image.fromarray(smooth()).save(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(PhotoError, match="damaged or cut short"):
        load_thumbnail(path, 90)
    with pytest.raises(PhotoError, match="does not exist"):
        load_thumbnail(tmp_path / "gone.jpg", 90)
    Image.new("CMYK", (90, 60)).save(tmp_path / "print.jpg")
    with pytest.raises(PhotoError, match="CMYK"):
        load_thumbnail(tmp_path / "print.jpg", 90)
