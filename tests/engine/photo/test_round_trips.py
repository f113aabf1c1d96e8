"""What goes into a file comes out again: pixels, alpha, depth, greyness, orientation, metadata."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageOps

from engine.photo.exif import turned
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo
from tests.fakes.photo_files import (
    ICC,
    LOSSLESS,
    MAKER_NOTE,
    SUFFIX,
    XMP,
    exif_of,
    make_exif,
    make_samples,
    same_alpha,
    split,
    write_file,
)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(("kind", "depth", "channels"), LOSSLESS)
def test_lossless_round_trip(kind, depth, channels, orientation, tmp_path):
    samples = make_samples(depth, channels)
    source = tmp_path / f"photo{SUFFIX[kind]}"
    source.write_bytes(write_file(kind, samples, exif=make_exif(orientation), orientation=orientation))
    photo = load_photo(source)
    colour, alpha = split(samples)
    stored = orientation if kind != "BMP" else 1  # BMP has no EXIF
    assert np.array_equal(photo.pixels, turned(colour, stored))
    assert same_alpha(photo.alpha, None if alpha is None else turned(alpha, stored))
    assert photo.format == kind
    assert photo.is_grey == (channels < 3)
    assert photo.pixels.flags.c_contiguous

    edited = photo.pixels.copy()
    edited[5:9, 6:20] = (np.iinfo(edited.dtype).max, 0, 77)
    known = np.ones(photo.shape, bool)
    known[5:9, 6:20] = False
    target = tmp_path / f"saved{SUFFIX[kind]}"
    assert save_photo(photo, edited, target) == ()
    again = load_photo(target)
    assert again.pixels.dtype == samples.dtype
    assert np.array_equal(again.pixels[known], photo.pixels[known])
    assert same_alpha(again.alpha, photo.alpha)
    assert again.is_grey == photo.is_grey
    if photo.is_grey:
        top = np.iinfo(edited.dtype).max
        assert (again.pixels[6, 7] == round(0.299 * top + 0.114 * 77)).all()
    else:
        assert np.array_equal(again.pixels, edited)
    if kind != "BMP":
        assert exif_of(target).get(0x0112, 1) == 1
        assert exif_of(target)[0x010F] == "Lacuna Works"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_agrees_with_pillow(orientation):
    samples = make_samples(8, 3)
    data = write_file("PNG", samples, exif=make_exif(orientation))
    with Image.open(io.BytesIO(data)) as image:
        expected = np.asarray(ImageOps.exif_transpose(image))
    assert np.array_equal(load_photo(data).pixels, expected)


@pytest.mark.parametrize("orientation", [1, 3, 6])
@pytest.mark.parametrize(
    ("kind", "depth"), [("PNG", 8), ("PNG", 16), ("JPEG", 8), ("WEBP", 8), ("TIFF", 8), ("TIFF", 16)]
)
def test_metadata_survives(kind, depth, orientation, tmp_path):
    text = (("Title", "Küste"), ("Author", "Nobody"))
    source, target = tmp_path / "söürce", tmp_path / f"ziel ü{SUFFIX[kind]}"
    source.write_bytes(
        write_file(
            kind,
            make_samples(depth, 3),
            exif=make_exif(orientation),
            icc=ICC,
            xmp=XMP % orientation,
            dpi=(300, 150),
            text=text,
            orientation=orientation,
        )
    )
    photo = load_photo(source)
    save_photo(photo, photo.pixels, target)
    is_turned = orientation == 6 and kind != "JPEG"
    said = orientation if kind == "JPEG" else 1  # a JPEG keeps its pixels in the order of the file
    with Image.open(target) as image:
        image.load()
        exif, info = image.getexif(), dict(image.info)
        assert info["icc_profile"] == ICC
        assert exif[0x010F] == "Lacuna Works"
        assert exif.get(0x0112, 1) == said
        assert 0x201 not in exif.get_ifd(1)
        if kind != "WEBP":
            dpi = (150, 300) if is_turned else (300, 150)
            assert info["dpi"] == pytest.approx(dpi, rel=1e-4)
        if kind == "PNG":
            assert {key: image.text[key] for key, _ in text} == dict(text)
        if kind != "TIFF":  # tifffile, which made that file, writes no sub-directories
            inner, place = exif.get_ifd(0x8769), exif.get_ifd(0x8825)
            assert inner[0x9003] == "2024:05:06 07:08:09"
            assert inner[0x927C] == MAKER_NOTE
            assert (inner[0xA002], inner[0xA003]) == ((37, 53) if is_turned else (53, 37))
            assert place[2] == (52.0, 31.0, 12.0)
    data = target.read_bytes()
    assert XMP % said in data
    assert b"THUMBNAIL" not in data


@pytest.mark.parametrize("to", ["PNG", "JPEG", "WEBP", "TIFF"])
@pytest.mark.parametrize("of", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_metadata_survives_a_change_of_format(of, to, tmp_path):
    source = write_file(of, make_samples(8, 3), exif=make_exif(6), icc=ICC, xmp=XMP % 6, orientation=6)
    first, second = tmp_path / f"a{SUFFIX[to]}", tmp_path / "b.tif"
    photo = load_photo(source)
    save_photo(photo, photo.pixels, first)
    photo = load_photo(first)
    assert (photo.format, photo.metadata.icc, photo.metadata.xmp) == (to, ICC, XMP % 1)
    save_photo(photo, photo.pixels, second)
    with Image.open(second) as image:
        exif = image.getexif()
        assert exif[0x010F] == "Lacuna Works"
        if of != "TIFF":
            assert exif.get_ifd(0x8769)[0x927C] == MAKER_NOTE
            assert exif.get_ifd(0x8825)[1] == "N"


def test_jpeg_reuses_its_tables_and_subsampling(tmp_path):
    source, target = tmp_path / "a.jpg", tmp_path / "b.jpg"
    smooth = np.linspace(0, 255, 64 * 80 * 3).reshape(64, 80, 3).astype(np.uint8)
    source.write_bytes(write_file("JPEG", smooth))
    photo = load_photo(source)
    save_photo(photo, photo.pixels, target)
    with Image.open(source) as a, Image.open(target) as b:
        assert a.quantization == b.quantization
        assert b.layer == a.layer  # sampling factors
        assert b.info["comment"] == b"a comment"
    # Re-encoding with the same tables hardly moves a pixel.
    difference = np.abs(load_photo(target).pixels.astype(int) - photo.pixels.astype(int))
    assert difference.mean() < 0.5


def test_jpeg_from_another_format_is_fine_grained(tmp_path):
    photo = load_photo(write_file("PNG", make_samples(8, 3)))
    save_photo(photo, photo.pixels, tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as image:
        assert [layer[1:3] for layer in image.layer] == [(1, 1)] * 3
        assert max(image.quantization[0]) <= 12


def test_the_pictures_of_phones_open_as_their_main_picture(tmp_path):
    main, preview = (Image.fromarray(make_samples(8, 3, (40, width))) for width in (60, 30))
    main.save(tmp_path / "phone.jpg", "MPO", save_all=True, append_images=[preview])
    photo = load_photo(tmp_path / "phone.jpg")
    assert (photo.format, photo.shape) == ("JPEG", (40, 60))
    assert any("second picture" in notice for notice in photo.notices)
    save_photo(photo, photo.pixels, tmp_path / "saved.jpg")
    assert load_photo(tmp_path / "saved.jpg").notices == ()


def test_a_progressive_jpeg_stays_progressive(tmp_path):
    smooth = np.linspace(0, 255, 300 * 200 * 3).reshape(300, 200, 3).astype(np.uint8)
    Image.fromarray(smooth).save(tmp_path / "a.jpg", progressive=True)
    photo = load_photo(tmp_path / "a.jpg")
    save_photo(photo, photo.pixels, tmp_path / "b.jpg")
    assert load_photo(tmp_path / "b.jpg").encoding.progressive


def test_noise_too_dense_for_a_progressive_jpeg_is_saved_all_the_same(tmp_path):
    Image.fromarray(make_samples(8, 3, (900, 1100))).save(tmp_path / "a.jpg", quality=100, subsampling=0)
    photo = load_photo(tmp_path / "a.jpg")
    photo = replace(photo, encoding=replace(photo.encoding, progressive=True))
    save_photo(photo, photo.pixels, tmp_path / "b.jpg")
    assert np.abs(load_photo(tmp_path / "b.jpg").pixels.astype(int) - photo.pixels).max() <= 4


def test_grey_jpeg_stays_grey(tmp_path):
    photo = load_photo(write_file("JPEG", make_samples(8, 1)))
    save_photo(photo, photo.pixels, tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as image:
        assert image.mode == "L"


def test_lossy_webp_stays_lossy_and_lossless_exact(tmp_path):
    samples = make_samples(8, 4)
    samples[:10, :, 3] = 0  # the colours under full transparency are known pixels too
    lossy = io.BytesIO()
    Image.fromarray(samples).save(lossy, "WEBP", quality=80)
    for data, is_lossy in ((lossy.getvalue(), True), (write_file("WEBP", samples), False)):
        photo = load_photo(data)
        save_photo(photo, photo.pixels, tmp_path / "a.webp")
        saved = (tmp_path / "a.webp").read_bytes()
        assert (b"VP8 " in saved) == is_lossy
        if not is_lossy:
            assert np.array_equal(load_photo(saved).pixels, photo.pixels)
