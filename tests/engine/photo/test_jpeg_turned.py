"""A JPEG that stands upright by its orientation keeps its blocks, too: compared as a file, and as readers show it."""

import io
import itertools
import sys
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageOps

from engine.photo.encoding_jpeg import why_encoded_anew
from engine.photo.exif import made_turned, made_upright, orientation_of, turned, turned_back, xmp_made_turned
from engine.photo.jpeg_blocks import touched_blocks
from engine.photo.jpeg_segments import Segment, frame_of, joined, segments
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo
from tests.engine.photo.test_jpeg_blocks import coefficients, hole_in, jpeg, picture
from tests.fakes.photo_files import MAKER_NOTE, XMP, make_exif

SIZES = ((96, 128), (101, 75), (33, 50))
PACKET = b"http://ns.adobe.com/xap/1.0/\0"


def as_shown(data):
    """What two readers show that know nothing of each other."""
    with Image.open(io.BytesIO(data)) as image:
        by_pillow = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    by_opencv = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
    return by_pillow, by_opencv


def filled(photo):
    pixels, changed = photo.pixels.copy(), hole_in(photo.shape)
    pixels[changed] = (200, 40, 90)
    return pixels, changed


@pytest.mark.parametrize(
    ("orientation", "subsampling", "progressive", "size"),
    list(itertools.product(range(1, 9), (0, 1, 2), (False, True), SIZES)),
)
def test_only_the_blocks_of_the_hole_change(orientation, subsampling, progressive, size, tmp_path):
    exif = b"Exif\0\0" + make_exif(orientation)
    original = jpeg(picture(*size), quality=88, subsampling=subsampling, progressive=progressive, exif=exif)
    path = tmp_path / "phone.jpg"
    path.write_bytes(original)
    photo = load_photo(path)
    pixels, changed = filled(photo)

    assert save_photo(photo, pixels, path) == ()

    saved = path.read_bytes()
    head, frame = segments(saved)[0], frame_of(segments(saved)[0])
    assert frame == frame_of(segments(original)[0])
    assert orientation_of(head[1].body.removeprefix(b"Exif\0\0")) == orientation
    before, tables = coefficients(original, tmp_path)
    after, new_tables = coefficients(saved, tmp_path)
    assert all(np.array_equal(old, new) for old, new in zip(tables, new_tables, strict=True))
    in_file = turned_back(changed, orientation)
    for component, (old, new) in enumerate(zip(before, after, strict=True)):
        touched = np.zeros(old.shape[:2], np.bool_)
        blocks = touched_blocks(in_file, frame, component)
        touched[: blocks.shape[0], : blocks.shape[1]] = blocks
        moved = (old != new).any(axis=(2, 3))
        assert moved.any()
        assert not (moved & ~touched).any()
    far = ~cv2.dilate(changed.astype(np.uint8), np.ones((41, 41))).astype(bool)
    inner = cv2.erode(changed.astype(np.uint8), np.ones((7, 7))).astype(bool)
    for old, new in zip(as_shown(original), as_shown(saved), strict=True):
        assert new.shape == photo.pixels.shape
        assert np.array_equal(old[far], new[far])
        assert np.abs(new[inner].astype(int) - (200, 40, 90)).max() <= 40
    assert np.array_equal(load_photo(path).pixels[far], photo.pixels[far])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_the_file_says_of_itself_stays_but_for_its_thumbnail(orientation, tmp_path):
    path = tmp_path / "phone.jpg"
    path.write_bytes(jpeg(picture(48, 64), quality=88, exif=b"Exif\0\0" + make_exif(orientation)))
    photo = load_photo(path)
    save_photo(photo, filled(photo)[0], path)
    with Image.open(path) as image:
        exif = image.getexif()
        inner = exif.get_ifd(0x8769)
    assert exif[0x0112] == orientation
    assert (inner[0xA002], inner[0xA003], inner[0x927C]) == (53, 37, MAKER_NOTE)
    assert b"THUMBNAIL" not in path.read_bytes()


def test_an_orientation_that_only_xmp_says_stays_there(tmp_path):
    path = tmp_path / "phone.jpg"
    head, rest = segments(jpeg(picture(48, 64), quality=88))
    path.write_bytes(joined([head[0], Segment(0xE1, PACKET + XMP % 6), *head[1:]], rest))
    photo = load_photo(path)
    assert photo.shape == (64, 48)
    assert save_photo(photo, filled(photo)[0], path) == ()
    assert XMP % 6 in path.read_bytes()
    assert load_photo(path).shape == (64, 48)


def test_saved_a_second_time_it_still_stands_on_the_file_that_was_opened(tmp_path):
    path = tmp_path / "phone.jpg"
    path.write_bytes(jpeg(picture(101, 75), quality=88, exif=b"Exif\0\0" + make_exif(8)))
    photo = load_photo(path)
    save_photo(photo, filled(photo)[0], path)
    once = path.read_bytes()
    save_photo(photo, filled(photo)[0], path)
    assert path.read_bytes() == once
    again = load_photo(path)
    save_photo(again, again.pixels, path)
    assert path.read_bytes() == once


def test_encoded_anew_it_stands_upright_by_itself(tmp_path):
    path = tmp_path / "phone.jpg"
    path.write_bytes(jpeg(picture(48, 64), quality=88, exif=b"Exif\0\0" + make_exif(6)))
    photo = load_photo(path)
    assert "quality 80 was asked for" in save_photo(photo, filled(photo)[0], path, quality=80)[0]
    with Image.open(path) as image:
        assert (image.size, image.getexif()[0x0112]) == ((48, 64), 1)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("why", ["brightness and two colours", "jpeglib is not installed"])
def test_whatever_keeps_its_blocks_from_staying_it_is_saved_upright(why, orientation, tmp_path, monkeypatch):
    path = tmp_path / "phone.jpg"
    options = {"subsampling": 0, "keep_rgb": "two" in why}
    data = jpeg(picture(48, 64), quality=95, exif=b"Exif\0\0" + make_exif(orientation), **options)
    head, rest = segments(data)
    if "jpeglib" in why:
        monkeypatch.setitem(sys.modules, "jpeglib", None)
    path.write_bytes(joined([head[0], Segment(0xE1, PACKET + XMP % orientation), *head[1:]], rest))
    photo = load_photo(path)
    pixels, changed = filled(photo)
    assert why in save_photo(photo, pixels, path)[0]
    again = load_photo(path)
    assert (again.orientation, again.shape) == (1, photo.shape)
    assert XMP % 1 in path.read_bytes()
    for shown in (again.pixels, *as_shown(path.read_bytes())):
        assert np.abs(shown.astype(int) - pixels).mean() <= 4
    assert np.abs(again.pixels[changed].astype(int) - (200, 40, 90)).mean() <= 4


def test_what_says_how_it_is_turned_must_have_a_place(tmp_path):
    path = tmp_path / "phone.jpg"
    path.write_bytes(jpeg(picture(48, 64), exif=b"Exif\0\0" + make_exif(6)))
    photo = load_photo(path)
    assert why_encoded_anew(photo) == ""
    bare = replace(photo, metadata=replace(photo.metadata, exif=b""))
    assert "how it is turned" in why_encoded_anew(bare)
    notices = save_photo(bare, filled(bare)[0], path)
    assert "encoded anew, because the file cannot say any more how it is turned" in notices[0]
    assert load_photo(path).shape == (64, 48)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turning_back_is_the_opposite_of_turning(orientation):
    array = np.arange(15).reshape(3, 5)
    assert np.array_equal(turned_back(turned(array, orientation), orientation), array)
    exif = made_upright(make_exif(orientation, thumbnail=False))
    assert made_turned(exif, orientation) == make_exif(orientation, thumbnail=False)
    assert xmp_made_turned(XMP % 1, orientation) == XMP % orientation
    element = b"<tiff:Orientation>1</tiff:Orientation>"
    assert xmp_made_turned(element, orientation) == element.replace(b"1", b"%d" % orientation)
