"""JPEG 2000: numbers as they are stored, boxes say what they mean, saving loses nothing."""

import io

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from engine.photo.boxes import box
from engine.photo.decoding_jp2 import EXIF_ID
from engine.photo.exif import turned
from engine.photo.photo import Metadata, Photo, PhotoError
from engine.photo.reading import load_photo, stored_size
from engine.photo.writing import save_photo
from tests.engine.photo.test_heic import SHAPE, smooth
from tests.fakes.photo_files import ICC, XMP, make_exif, make_samples, same_alpha, split


def jp2(pixels=None, **options):
    buffer = io.BytesIO()
    Image.fromarray(smooth() if pixels is None else pixels).save(buffer, "JPEG2000", **options)
    return buffer.getvalue()


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
@pytest.mark.parametrize("bare", [False, True])
def test_what_pillow_writes_is_read(mode, bare):
    image = Image.fromarray(smooth()).convert(mode)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG2000", no_jp2=bare)
    photo = load_photo(buffer.getvalue())
    assert (photo.format, photo.is_grey, photo.alpha is not None) == ("JPEG2000", mode[0] == "L", mode[-1] == "A")
    assert np.array_equal(photo.pixels, np.asarray(image.convert("RGB")))
    assert stored_size(buffer.getvalue()) == SHAPE[::-1]


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_it_is_saved_without_loss_and_says_the_same(depth, channels, tmp_path):
    colour, alpha = split(make_samples(depth, channels))
    icc = ICC if channels >= 3 else b""
    metadata = Metadata(exif=make_exif(1, thumbnail=False), xmp=XMP % 1, icc=icc, dpi=(300, 200))
    photo = Photo(colour, alpha, channels < 3, metadata=metadata)
    path = tmp_path / "kite.jp2"
    assert save_photo(photo, photo.pixels, path) == ()
    again = load_photo(path)
    assert np.array_equal(again.pixels, photo.pixels)
    assert same_alpha(again.alpha, photo.alpha)
    assert (again.metadata.exif, again.metadata.xmp, again.metadata.icc) == (metadata.exif, metadata.xmp, icc)
    assert again.metadata.dpi == pytest.approx((300, 200), abs=0.01)
    assert again.notices == ()


def test_another_reader_reads_what_is_written(tmp_path):
    photo = Photo(smooth(), smooth(4)[..., 3], metadata=Metadata(icc=ICC, dpi=(300, 200)))
    save_photo(photo, photo.pixels, path := tmp_path / "kite.jp2")
    with Image.open(path) as image:
        assert (image.mode, image.size) == ("RGBA", SHAPE[::-1])
        assert image.info["dpi"] == pytest.approx((300, 200), abs=0.01)
        assert np.array_equal(np.asarray(image), smooth(4))


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (3, 2), (500, 7)])
def test_small_and_thin_ones_are_written_too(shape, tmp_path):
    pixels = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    save_photo(Photo(pixels), pixels, tmp_path / "kite.jp2")
    assert np.array_equal(load_photo(tmp_path / "kite.jp2").pixels, pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_in_its_exif_is_obeyed_and_reset(orientation):
    data = jp2() + box(b"uuid", EXIF_ID + make_exif(orientation))
    photo = load_photo(data)
    assert np.array_equal(photo.pixels, turned(smooth(), orientation))
    assert b"THUMBNAIL" not in photo.metadata.exif


@pytest.mark.parametrize("bits", [10, 12, 16])
def test_more_than_eight_bits_become_sixteen_and_white_stays_white(bits):
    samples = np.zeros((*SHAPE, 3), np.uint16)
    samples[:, 32:] = (1 << bits) - 1
    data = imagecodecs.jpeg2k_encode(samples, level=0, bitspersample=bits, reversible=True, codecformat="jp2")
    photo = load_photo(bytes(data))
    assert (photo.depth, photo.pixels.min(), photo.pixels.max()) == (16, 0, 65535)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ((b"colr\1\0\0\0\0\0\x10", b"colr\1\0\0\0\0\0\x0c"), "is in CMYK or another colour space"),
        ((b"colr\1\0\0\0\0\0\x10", b"colr\1\0\0\0\0\0\x12"), "is in CMYK or another colour space"),
    ],
)
def test_other_colours_are_refused_with_a_sentence(change, sentence):
    data = jp2()
    assert change[0] in data
    with pytest.raises(PhotoError, match=sentence):
        load_photo(data.replace(*change))


def test_colours_of_another_size_are_refused_with_a_sentence():
    data = bytearray(jp2())
    at = data.index(b"\xff\x51") + 2 + 38  # Ssiz, XRsiz, YRsiz of the first channel
    assert data[at : at + 3] == b"\7\1\1"
    data[at + 4] = 2
    with pytest.raises(PhotoError, match="at another size than its brightness"):
        load_photo(bytes(data))


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3])
def test_a_file_cut_short_is_one_sentence(share):
    data = jp2(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8))
    with pytest.raises(PhotoError, match=r"kite\.jp2 is (damaged or cut short|not a photo)"):
        load_photo(data[: int(share * len(data))], name="kite.jp2")


def test_a_huge_size_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr("engine.photo.reading.MAX_PIXELS", 1000)
    with pytest.raises(PhotoError, match="the limit is 0 megapixels"):
        load_photo(jp2(), name="kite.jp2")
