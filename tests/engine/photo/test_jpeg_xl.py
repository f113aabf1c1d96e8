"""JPEG XL: the head is read before anything is decoded, boxes carry what it says of itself, saving loses nothing."""

import imagecodecs
import numpy as np
import pytest

from engine.photo.boxes import box
from engine.photo.exif import turned
from engine.photo.jxl_header import HeaderDamaged, read_header
from engine.photo.photo import Metadata, Photo, PhotoError
from engine.photo.reading import load_photo, stored_size
from engine.photo.writing import save_photo
from tests.engine.photo.test_heic import SHAPE, smooth
from tests.fakes.photo_files import ICC, XMP, make_exif, make_exif_under_its_thumbnail

HEAD = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")


def jxl(pixels=None, **options):
    return bytes(imagecodecs.jpegxl_encode(smooth() if pixels is None else pixels, **{"lossless": True} | options))


def in_boxes(codestream, *notes):
    return HEAD + b"".join(notes) + box(b"jxlc", codestream)


def with_orientation(codestream, orientation):
    """The head written anew: a field more, bit by bit; what follows it begins at a whole byte.

    Only for pictures of 8 bits, without loss, whose sides are no simple ratio: the test below holds this to the truth.
    """
    value = int.from_bytes(codestream[2:], "little")
    bits = [value >> at & 1 for at in range(8 * min(64, len(codestream) - 2))]
    at = 1 + (5 if bits[0] else 2 + (9, 13, 18, 30)[bits[1] + 2 * bits[2]])
    ratio = bits[at] + 2 * bits[at + 1] + 4 * bits[at + 2]
    at += 3
    if not ratio:
        at += 5 if bits[0] else 2 + (9, 13, 18, 30)[bits[at] + 2 * bits[at + 1]]
    assert bits[at : at + 2] == [0, 0]  # neither all defaults nor more fields
    rest = at + 2
    depth, buffers, channels, is_xyb, colours = (
        bits[rest],
        bits[rest + 3],
        bits[rest + 4 : rest + 6],
        *bits[rest + 6 :][:2],
    )
    assert (depth, channels, is_xyb, colours) == (0, [0, 0], 0, 1), (depth, buffers, channels, is_xyb, colours)
    end = rest + 8 + 2 + 1  # no extensions, default transforms
    turn = [(orientation - 1) >> bit & 1 for bit in range(3)]
    fresh = [*bits[: at + 1], 1, *turn, 0, 0, 0, *bits[rest : rest + 8], 1, *bits[rest + 8 : end]]
    fresh += [0] * (-len(fresh) % 8)
    number = sum(bit << index for index, bit in enumerate(fresh))
    return codestream[:2] + number.to_bytes(len(fresh) // 8, "little") + codestream[2 + -(-end // 8) :]


@pytest.mark.parametrize(
    "size", [(8, 8), (64, 64), (160, 120), (300, 200), (1920, 1080), (5000, 3), (3, 700), (100, 50)]
)
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_the_head_says_the_size(size, channels):
    pixels = np.zeros((size[1], size[0], channels), np.uint8)
    header = read_header(jxl(pixels if channels > 1 else pixels[..., 0], effort=1))
    assert (header.width, header.height) == size
    assert header.extra == ((0,) if channels in (2, 4) else ())
    assert (header.bits, header.orientation, header.has_plain_colours) == (8, 1, True)


@pytest.mark.parametrize("kind", [1, 2, 3, 4])
@pytest.mark.parametrize("boxed", [False, True])
def test_pixels_come_back_as_they_are(kind, boxed):
    samples = smooth(4)[..., : kind if kind > 2 else 1]
    samples = np.dstack([samples, smooth(4)[..., 3:]]) if kind == 2 else samples
    data = jxl(samples if kind > 1 else samples[..., 0])
    photo = load_photo(in_boxes(data) if boxed else data)
    assert (photo.format, photo.is_grey, photo.notices) == ("JPEGXL", kind < 3, ())
    assert np.array_equal(photo.pixels[..., : 1 if kind < 3 else 3], samples[..., : 1 if kind < 3 else 3])
    assert (photo.alpha is not None) == (kind in (2, 4))
    if kind in (2, 4):
        assert np.array_equal(photo.alpha, samples[..., -1])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_opens_upright_and_only_once(orientation):
    codestream = with_orientation(jxl(), orientation)
    assert read_header(codestream).orientation == orientation
    exif, xmp = make_exif(orientation), XMP % orientation
    photo = load_photo(in_boxes(codestream, box(b"Exif", bytes(4) + exif), box(b"xml ", xmp)))
    assert np.array_equal(photo.pixels, turned(smooth(), orientation))
    assert photo.metadata.xmp == XMP % 1
    assert stored_size(codestream) == SHAPE[::-1]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_that_cannot_be_made_upright_turns_nothing(orientation):
    """imagecodecs has turned the pixels."""
    codestream = with_orientation(jxl(), orientation)
    exif, xmp = make_exif_under_its_thumbnail(orientation), XMP % orientation
    photo = load_photo(in_boxes(codestream, box(b"Exif", bytes(4) + exif), box(b"xml ", xmp)))
    assert np.array_equal(photo.pixels, turned(smooth(), orientation))
    assert (photo.orientation, photo.metadata) == (1, Metadata(xmp=XMP % 1))
    assert photo.notices == ("The EXIF data is damaged and will not be saved.",)


@pytest.mark.parametrize("bits", [10, 12, 16])
def test_more_than_eight_bits_become_sixteen_and_white_stays_white(bits):
    samples = np.zeros((*SHAPE, 3), np.uint16)
    samples[:, 32:] = (1 << bits) - 1
    photo = load_photo(jxl(samples, bitspersample=bits))
    assert (photo.depth, photo.pixels.min(), photo.pixels.max()) == (16, 0, 65535)


def test_colours_of_a_profile_are_lost_with_a_sentence():
    """imagecodecs says of 16 bits that they are linear."""
    photo = load_photo(jxl(smooth().astype(np.uint16) * 257))
    assert "colour profile of a JPEG XL cannot be read" in photo.notices[0]


@pytest.mark.parametrize("packed", [False, True])
def test_what_it_says_of_itself_is_read_from_boxes_also_from_packed_ones(packed):
    exif, xmp = make_exif(1, thumbnail=False), XMP % 1
    notes = [(b"Exif", bytes(4) + exif), (b"xml ", xmp)]
    if packed:
        notes = [(b"brob", kind + bytes(imagecodecs.brotli_encode(content))) for kind, content in notes]
    photo = load_photo(in_boxes(jxl(), *(box(*note) for note in notes)))
    assert (photo.metadata.exif, photo.metadata.xmp, photo.notices) == (exif, xmp, ())


def test_a_packed_box_that_would_be_huge_is_left_alone():
    bomb = box(b"brob", b"xml " + bytes(imagecodecs.brotli_encode(bytes(1 << 25))))
    assert load_photo(in_boxes(jxl(), bomb)).metadata.xmp == b""


def test_it_is_saved_without_loss_and_says_the_same(tmp_path):
    path, pixels = tmp_path / "kite.jxl", smooth()
    metadata = Metadata(exif=make_exif(1, thumbnail=False), xmp=XMP % 1)
    assert save_photo(Photo(pixels, metadata=metadata), pixels, path) == ()
    again = load_photo(path)
    assert (again.metadata, again.notices) == (metadata, ())
    assert np.array_equal(again.pixels, pixels)


def test_a_photo_with_a_profile_is_saved_as_something_else(tmp_path):
    pixels = smooth()
    with pytest.raises(PhotoError, match=r"has a colour profile, which JPEG XL cannot be given here\. Choose PNG"):
        save_photo(Photo(pixels, metadata=Metadata(icc=ICC)), pixels, tmp_path / "kite.jxl")


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.9])
@pytest.mark.parametrize("boxed", [False, True])
def test_a_file_cut_short_is_one_sentence(share, boxed):
    data = jxl(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8))
    data = in_boxes(data) if boxed else data
    with pytest.raises(PhotoError, match=r"kite\.jxl is (damaged or cut short|not a photo)"):
        load_photo(data[: int(share * len(data))], name="kite.jxl")


def test_a_huge_size_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr("engine.photo.reading.MAX_PIXELS", 1000)
    with pytest.raises(PhotoError, match="the limit is 0 megapixels"):
        load_photo(jxl(), name="kite.jxl")


def test_a_head_that_ends_too_soon_is_damaged():
    for length in range(12):
        with pytest.raises(HeaderDamaged):
            read_header(jxl()[:length] if length < 3 else b"\xff\x0a" + b"\x80" * (length - 10))
