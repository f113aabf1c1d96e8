"""Odd photos: promoted, one pixel wide, misnamed, with damaged metadata, too rich for a format."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

from engine.photo.formats import SAVED
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.photo.writing import check_can_hold, save_photo
from tests.fakes.photo_files import ICC, SUFFIX, make_exif, make_samples, write_file


@pytest.mark.parametrize(
    ("mode", "is_grey", "word"),
    [("1", True, "1 bit"), ("P", False, "palette"), ("L", True, None), ("RGB", False, None)],
)
def test_promotion_comes_with_a_notice(mode, is_grey, word):
    image = Image.fromarray(make_samples(8, 3)).convert(mode)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    photo = load_photo(buffer.getvalue())
    assert photo.is_grey == is_grey
    assert np.array_equal(photo.pixels, np.asarray(image.convert("RGB")))
    assert [word in notice for notice in photo.notices] == ([True] if word else [])


@pytest.mark.parametrize("kind", [row.key for row in SAVED])
@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1)])
def test_photos_one_pixel_wide(kind, shape, tmp_path):
    samples = make_samples(8, 3, shape)
    photo = load_photo(write_file(kind, samples))
    assert photo.shape == shape
    save_photo(photo, photo.pixels, tmp_path / f"a{SUFFIX[kind]}")
    assert load_photo(tmp_path / f"a{SUFFIX[kind]}").shape == shape


def test_the_content_decides_and_a_photo_saved_over_itself_keeps_its_format(tmp_path):
    path = tmp_path / "really a png.jpg"
    path.write_bytes(write_file("PNG", make_samples(8, 3)))
    photo = load_photo(path)
    assert photo.format == "PNG"
    save_photo(photo, photo.pixels, path)
    assert load_photo(path).format == "PNG"
    assert np.array_equal(load_photo(path).pixels, photo.pixels)


def test_exif_whose_thumbnail_lies_over_its_beginning_costs_only_the_exif(tmp_path):
    block = bytearray(make_exif(1))
    at = block.rindex(struct.pack(">HHI", 0x201, 4, 1)) + 8
    struct.pack_into(">I", block, at, 0)
    struct.pack_into(">I", block, at + 12, 60)
    photo = load_photo(write_file("PNG", make_samples(8, 3), exif=bytes(block)))
    assert photo.metadata.exif == b""
    save_photo(photo, photo.pixels, tmp_path / "a.tif")


def test_broken_exif_costs_only_the_exif(tmp_path):
    samples = make_samples(8, 3)
    photo = load_photo(write_file("PNG", samples, exif=make_exif(1)[:30]))
    assert np.array_equal(photo.pixels, samples)
    assert any("EXIF" in notice for notice in photo.notices)
    for suffix in SUFFIX.values():
        save_photo(photo, photo.pixels, tmp_path / f"a{suffix}")


@pytest.mark.parametrize("seed", range(40))
def test_damaged_exif_never_stops_opening_or_saving(seed, tmp_path):
    random = np.random.default_rng(seed)
    block = bytearray(make_exif(6))
    for position in random.integers(8, 120, 6):
        block[position] = random.integers(0, 256)
    photo = load_photo(write_file("PNG", make_samples(8, 3, (6, 5)), exif=bytes(block)))
    for kind in ("PNG", "JPEG", "TIFF", "WEBP"):
        target = tmp_path / f"a{SUFFIX[kind]}"
        save_photo(photo, photo.pixels, target)
        assert load_photo(target).shape == photo.shape


@pytest.mark.parametrize(
    ("depth", "channels", "kind", "instead"),
    [(16, 3, "JPEG", "PNG, TIFF or"), (16, 3, "WEBP", "PNG, TIFF or"), (8, 4, "JPEG", "WebP"), (8, 2, "BMP", "PNG")],
)
def test_a_format_that_cannot_hold_the_photo_is_refused(depth, channels, kind, instead, tmp_path):
    photo = load_photo(write_file("PNG", make_samples(depth, channels)))
    with pytest.raises(PhotoError, match=instead):
        check_can_hold(photo, kind, name="photo")
    target = tmp_path / f"a{SUFFIX[kind]}"
    with pytest.raises(PhotoError, match=instead):
        save_photo(photo, photo.pixels, target)
    assert not target.exists()


def test_what_bmp_leaves_out_is_said(tmp_path):
    photo = load_photo(write_file("JPEG", make_samples(8, 3), exif=make_exif(1), icc=ICC))
    notices = save_photo(photo, photo.pixels, tmp_path / "a.bmp")
    assert any("EXIF" in notice for notice in notices)
    assert any("comment" in notice for notice in notices)


@pytest.mark.parametrize("name", ["a", "a.gif", "a.png.bak"])
def test_a_name_without_a_known_format_is_refused(name, tmp_path):
    photo = load_photo(write_file("PNG", make_samples(8, 3)))
    with pytest.raises(PhotoError, match=r"\.png"):
        save_photo(photo, photo.pixels, tmp_path / name)


@pytest.mark.parametrize("kind", ["AVIF", "JPEGXL", "JPEG2000"])
def test_a_small_file_of_very_many_pixels_is_refused_before_they_are_decoded(kind, monkeypatch):
    data = write_file(kind, np.zeros((300, 400, 3), np.uint8))
    assert load_photo(data).shape == (300, 400)
    monkeypatch.setattr("engine.photo.decoding._LEAST_CLAIM", 1000)
    monkeypatch.setattr("engine.photo.decoding._MOST_EXPANSION", 10)
    with pytest.raises(PhotoError, match=r"kite claims far more pixels than a photo in a file of its size has\."):
        load_photo(data, name="kite")
