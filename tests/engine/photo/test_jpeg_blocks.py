"""A JPEG stays what it was outside the hole: coefficients are compared, over everything a JPEG can be."""

import io
import itertools

import cv2
import jpeglib
import numpy as np
import pytest
from PIL import Image

from engine.photo.jpeg_blocks import CannotKeepBlocks, touched_blocks, with_new_pixels
from engine.photo.jpeg_segments import Frame, after_picture, frame_of, segments

NAMES = ("Y", "Cb", "Cr")
SIZES = ((96, 128), (101, 75), (64, 17))


def picture(height, width, seed=0):
    noise = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    soft = cv2.GaussianBlur(noise, (0, 0), 2).astype(np.float32)
    return np.clip((soft - 128) * 5 + 128, 0, 255).astype(np.uint8)


def jpeg(pixels, *, grey=False, **options):
    buffer = io.BytesIO()
    image = Image.fromarray(pixels)
    (image.convert("L") if grey else image).save(buffer, "JPEG", **options)
    return buffer.getvalue()


def decoded(data):
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))


def coefficients(data, tmp_path):
    path = tmp_path / "read.jpg"
    path.write_bytes(data)
    file = jpeglib.read_dct(str(path))
    file.load()
    found = [getattr(file, name) for name in NAMES]
    return [np.array(plane) for plane in found if plane is not None], [np.array(table) for table in file.qt]


def hole_in(shape):
    changed = np.zeros(shape[:2], np.bool_)
    changed[shape[0] // 3 : shape[0] // 3 + 19, shape[1] // 4 : shape[1] // 4 + 11] = True
    return changed


@pytest.mark.parametrize(
    ("quality", "subsampling", "progressive", "restart", "size"),
    list(itertools.product((35, 75, 92, 100), (0, 1, 2), (False, True), (0, 3), SIZES)),
)
def test_only_the_blocks_of_the_hole_get_new_coefficients(quality, subsampling, progressive, restart, size, tmp_path):
    options = {"quality": quality, "subsampling": subsampling, "progressive": progressive}
    original = jpeg(picture(*size), restart_marker_blocks=restart, **options)
    pixels, changed = decoded(original).copy(), hole_in(size)
    pixels[changed] = (200, 40, 90)

    saved = with_new_pixels(original, pixels, changed)

    before, tables = coefficients(original, tmp_path)
    after, new_tables = coefficients(saved, tmp_path)
    frame = frame_of(segments(saved)[0])
    assert frame == frame_of(segments(original)[0])
    assert all(np.array_equal(old, new) for old, new in zip(tables, new_tables, strict=True))
    for component, (old, new) in enumerate(zip(before, after, strict=True)):
        touched = touched_blocks(changed, frame, component)
        moved = (old != new).any(axis=(2, 3))
        assert moved.any()
        assert not (moved[: touched.shape[0], : touched.shape[1]] & ~touched).any()
        assert not moved[touched.shape[0] :].any()
        assert not moved[:, touched.shape[1] :].any()


@pytest.mark.parametrize("grey", [False, True])
def test_the_new_pixels_are_in_the_file_and_the_others_stay(grey):
    original = jpeg(picture(120, 88), grey=grey, quality=95, subsampling=0)
    pixels = decoded(original).copy()
    changed = hole_in(pixels.shape)
    pixels[changed] = (90, 90, 90)

    result = decoded(with_new_pixels(original, pixels, changed)).astype(int)

    inner = cv2.erode(changed.astype(np.uint8), np.ones((5, 5))).astype(bool)
    assert np.abs(result[inner] - 90).max() <= 12
    far = ~cv2.dilate(changed.astype(np.uint8), np.ones((17, 17))).astype(bool)
    assert np.array_equal(result[far], decoded(original)[far])


def test_a_fill_that_draws_the_same_pixels_changes_next_to_nothing():
    """Known samples of a touched block come from its coefficients: what is encoded twice stays the same."""
    original = jpeg(picture(96, 96), quality=90, subsampling=0)
    pixels = decoded(original)
    changed = np.zeros(pixels.shape[:2], np.bool_)
    changed[40, 40] = True

    result = decoded(with_new_pixels(original, pixels, changed)).astype(int)

    assert np.abs(result - pixels).max() <= 6


def test_notes_and_what_follows_the_picture_are_carried_over():
    exif = Image.Exif()
    exif[0x010E] = "a caption"
    original = jpeg(picture(64, 64), quality=85, comment=b"hello", exif=exif.tobytes(), icc_profile=b"profile" * 9)
    film = b"not a picture at all"
    pixels = decoded(original).copy()
    changed = hole_in(pixels.shape)
    pixels[changed] = 0

    saved = with_new_pixels(original + film, pixels, changed)

    notes = [segment for segment in segments(original)[0] if segment.is_note]
    assert [segment for segment in segments(saved)[0] if segment.is_note] == notes
    assert after_picture(segments(saved)[1]) == film


def test_a_progressive_file_stays_one():
    original = jpeg(picture(64, 64), quality=85, progressive=True)
    pixels = decoded(original).copy()
    changed = hole_in(pixels.shape)
    pixels[changed] = 0
    assert frame_of(segments(with_new_pixels(original, pixels, changed))[0]).process == 2


def test_nothing_changed_gives_the_very_same_file():
    original = jpeg(picture(48, 48), quality=80)
    assert with_new_pixels(original, decoded(original), np.zeros((48, 48), np.bool_)) is original


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: jpeg(picture(48, 40)), "another size"),
        (lambda: jpeg(picture(48, 48), keep_rgb=True), "brightness and two colours"),
        (lambda: jpeg(picture(48, 48))[:300], "damaged"),
        (lambda: b"not a JPEG", "damaged"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_reason(make, reason):
    changed = np.ones((48, 48), np.bool_)
    with pytest.raises(CannotKeepBlocks, match=reason):
        with_new_pixels(make(), np.zeros((48, 48, 3), np.uint8), changed)


def test_cmyk_is_refused():
    buffer = io.BytesIO()
    Image.fromarray(picture(48, 48)).convert("CMYK").save(buffer, "JPEG")
    with pytest.raises(CannotKeepBlocks, match="two colours"):
        with_new_pixels(buffer.getvalue(), np.zeros((48, 48, 3), np.uint8), np.ones((48, 48), np.bool_))


def test_the_blocks_of_a_reduced_colour_are_larger():
    changed = np.zeros((40, 40), np.bool_)
    changed[0, 15] = True
    frame = Frame(0, 8, 40, 40, ((2, 2), (1, 1), (1, 1)))
    assert touched_blocks(changed, frame, 0).nonzero()[1].tolist() == [1]
    assert touched_blocks(changed, frame, 1).nonzero()[1].tolist() == [0]


def test_what_is_given_for_known_pixels_does_not_matter():
    """Known samples of a touched block are those its old coefficients stand for, whatever the pixels say."""
    original = jpeg(picture(64, 64), quality=90, subsampling=0)
    pixels = decoded(original).copy()
    changed = hole_in(pixels.shape)
    pixels[changed] = (10, 200, 30)
    others = np.where(changed[..., None], pixels, 0).astype(np.uint8)

    assert with_new_pixels(original, others, changed) == with_new_pixels(original, pixels, changed)
