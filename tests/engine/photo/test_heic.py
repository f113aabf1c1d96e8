"""HEIC files, made here by libheif's encoder, read by its decoder: upright, with what they say about themselves."""

import io
import sys

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from engine.photo.exif import turned
from engine.photo.formats import recognised
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo, stored_size
from engine.photo.writing import save_photo
from tests.fakes.photo_files import ICC, MAKER_NOTE, XMP, make_exif, make_exif_under_its_thumbnail

SHAPE = (48, 64)


def smooth(channels=3):
    """Soft enough to survive the codec: another colour at each corner, and an alpha that falls to the right."""
    ys, xs = np.mgrid[0 : 1 : SHAPE[0] * 1j, 0 : 1 : SHAPE[1] * 1j]
    return (np.stack([xs, ys, 1 - xs, 1 - xs / 2], axis=2)[..., :channels] * 255).round().astype(np.uint8)


def heic(*pictures, **options):
    """A file of one or more pictures; the first is the main one."""
    file = pillow_heif.HeifFile()
    for picture in pictures or (smooth(),):
        file.add_from_pillow(Image.fromarray(picture))
    buffer = io.BytesIO()
    file.save(buffer, quality=-1, chroma=444, **options)
    return buffer.getvalue()


def heic_of(mode, samples, **options):
    buffer = io.BytesIO()
    size = samples.shape[1], samples.shape[0]
    pillow_heif.from_bytes(mode, size, samples.tobytes()).save(buffer, quality=-1, chroma=444, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_opens_upright_and_only_once(orientation, tmp_path):
    data = heic(exif=make_exif(orientation), xmp=XMP % orientation)
    photo = load_photo(data)
    expected = turned(smooth(), orientation)
    assert photo.format == "HEIC"
    assert photo.pixels.shape == expected.shape
    assert np.abs(photo.pixels.astype(int) - expected).max() <= 4
    assert sorted(stored_size(data)) == sorted(SHAPE)
    save_photo(photo, photo.pixels, tmp_path / "kite.png")
    with Image.open(tmp_path / "kite.png") as image:
        exif = image.getexif()
        assert exif[0x0112] == 1
        inner = exif.get_ifd(0x8769)
        assert (inner[0xA002], inner[0xA003]) == ((37, 53) if orientation >= 5 else (53, 37))
    assert XMP % 1 in (tmp_path / "kite.png").read_bytes()


def test_where_xmp_alone_says_it_the_photo_is_not_turned_twice():
    photo = load_photo(heic(xmp=XMP % 6))
    assert photo.shape == SHAPE[::-1]
    assert np.abs(photo.pixels.astype(int) - turned(smooth(), 6)).max() <= 4


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".webp"])
def test_what_it_says_about_itself_is_in_the_file_it_is_saved_as(suffix, tmp_path):
    source, target = tmp_path / "IMG_0001.HEIC", tmp_path / f"kite{suffix}"
    source.write_bytes(heic(exif=make_exif(6), icc_profile=ICC, xmp=XMP % 6))
    photo = load_photo(source)
    assert photo.notices == ()
    assert save_photo(photo, photo.pixels, target) == ()
    again = load_photo(target)
    assert (again.metadata.icc, again.metadata.xmp) == (ICC, XMP % 1)
    if suffix in (".png", ".tif"):
        assert np.array_equal(again.pixels, photo.pixels)
    with Image.open(target) as image:
        exif = image.getexif()
        assert exif[0x010F] == "Lacuna Works"
        assert exif.get_ifd(0x8769)[0x927C] == MAKER_NOTE
    assert b"THUMBNAIL" not in target.read_bytes()


def test_its_own_format_is_refused_with_what_to_choose(tmp_path):
    source = tmp_path / "IMG_0001.HEIC"
    source.write_bytes(data := heic())
    photo = load_photo(source)
    with pytest.raises(PhotoError, match=r"IMG_0001\.HEIC cannot be saved as HEIC\. Choose PNG, JPEG, WebP"):
        save_photo(photo, photo.pixels, source)
    with pytest.raises(PhotoError, match=r"End the name in \.png"):
        save_photo(photo, photo.pixels, tmp_path / "new.heic")
    assert source.read_bytes() == data


def test_ten_bits_become_sixteen_and_white_stays_white():
    steps = np.linspace(0, 65535, SHAPE[1]).astype(np.uint16)
    samples = np.broadcast_to(steps[None, :, None], (*SHAPE, 3)).copy()
    photo = load_photo(heic_of("RGB;16", samples))
    assert photo.depth == 16
    assert (photo.pixels.min(), photo.pixels.max()) == (0, 65535)
    assert np.abs(photo.pixels.astype(int) - samples).max() <= 2 * 64


def test_ten_bits_of_grey_become_sixteen():
    steps = np.linspace(0, 65535, SHAPE[1]).astype(np.uint16)
    photo = load_photo(heic_of("I;16", np.broadcast_to(steps[None, :], SHAPE).copy()))
    assert photo.depth == 16
    assert photo.is_grey
    assert (photo.pixels.min(), photo.pixels.max()) == (0, 65535)
    assert np.abs(photo.pixels[..., 0].astype(int) - steps).max() <= 2 * 64


def test_grey_stays_grey():
    photo = load_photo(heic(smooth()[..., 0]))
    assert photo.is_grey
    assert np.abs(photo.pixels[..., 0].astype(int) - smooth()[..., 0]).max() <= 2


@pytest.mark.parametrize("mode", ["RGBA", "RGBa"])
def test_alpha_is_kept_and_colours_come_out_straight(mode):
    samples = smooth(4)
    stored = samples.copy()
    if mode == "RGBa":
        stored[..., :3] = np.rint(samples[..., :3] * (samples[..., 3:] / 255))
    photo = load_photo(heic_of(mode, stored))
    assert np.abs(photo.alpha.astype(int) - samples[..., 3]).max() <= 2
    assert np.abs(photo.pixels.astype(int) - samples[..., :3]).max() <= 8


def test_the_main_picture_of_several_is_opened_with_a_sentence():
    photo = load_photo(heic(smooth(), smooth()[::-1].copy()))
    assert np.abs(photo.pixels.astype(int) - smooth()).max() <= 4
    assert "other pictures" in photo.notices[0]


def test_colours_that_no_profile_says_are_lost_with_a_sentence():
    assert load_photo(heic()).notices == ()
    wide = {"color_primaries": 12, "transfer_characteristics": 13, "matrix_coefficients": 6, "full_range_flag": 1}
    assert "as films do" in load_photo(heic(save_nclx_profile=True, **wide)).notices[0]


@pytest.mark.parametrize("share", [0.02, 0.1, 0.4, 0.7, 0.99])
def test_a_file_cut_short_is_one_sentence(share):
    data = heic(exif=make_exif(1), icc_profile=ICC)
    with pytest.raises(PhotoError, match=r"kite\.heic is (damaged or cut short|not a photo)"):
        load_photo(data[: int(share * len(data))], name="kite.heic")


def test_damaged_exif_costs_the_exif():
    photo = load_photo(heic(exif=b"Exif\0\0II*\0\xff\xff\xff\0rest"))
    assert photo.metadata.exif == b""
    assert photo.notices == ("The EXIF data is damaged and will not be saved.",)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_that_cannot_be_made_upright_turns_nothing(orientation):
    sound, broken = make_exif(1), make_exif_under_its_thumbnail(orientation)
    data = heic(exif=sound)
    assert data.count(sound) == 1
    photo = load_photo(data.replace(sound, broken))
    assert (photo.shape, photo.orientation, photo.metadata.exif) == (SHAPE, 1, b"")
    assert np.abs(photo.pixels.astype(int) - smooth()).max() <= 4
    assert photo.notices == ("The EXIF data is damaged and will not be saved.",)


def test_what_is_too_large_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr("engine.photo.reading.MAX_PIXELS", 1000)
    with pytest.raises(PhotoError, match="the limit is 0 megapixels"):
        load_photo(heic(), name="kite.heic")


def test_avif_in_the_same_container_is_told_apart():
    box = b"\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiafMA1B" + bytes(40)
    assert recognised(box).key == "AVIF"
    assert recognised(box.replace(b"avif", b"heic")).key == "HEIC"


def test_a_missing_wheel_is_one_sentence(monkeypatch):
    data = heic()
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(PhotoError, match=r"kite\.heic is a HEIC file, and pi-heif, .* is not installed\."):
        load_photo(data, name="kite.heic")


def test_a_gain_map_is_noticed():
    data = heic()
    assert b"miaf" in data[:40]
    assert "gain map" in load_photo(data.replace(b"miaf", b"tmap", 1)).notices[0]


@pytest.mark.parametrize("letter", [0, 1, 3])
def test_a_kind_of_item_that_is_no_text_is_one_sentence(letter):
    """What reads HEIC ends the whole program over it."""
    data = bytearray(heic(exif=make_exif(1)))
    data[data.index(b"hvc1") + letter] = 255
    with pytest.raises(PhotoError, match=r"kite\.heic is damaged"):
        load_photo(bytes(data), name="kite.heic")


@pytest.mark.parametrize("bits", [10, 12, 15])
def test_a_grey_picture_of_fewer_bits_than_its_header_says_is_one_sentence(bits):
    """Read as the header says, the whole program would end."""
    data = bytearray(heic(smooth()[..., 0]))
    at = data.index(b"hvcC") + 4 + 17  # bitDepthLumaMinus8, ISO/IEC 14496-15, 8.3.3.1
    assert data[at] == 0xF8
    data[at] |= bits - 8
    for _ in range(8):  # what was written beyond is noticed later
        with pytest.raises(PhotoError, match=r"kite\.heic is damaged"):
            load_photo(bytes(data), name="kite.heic")
