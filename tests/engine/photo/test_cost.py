"""Small files that claim much, and what takes too long: a sentence in time, and no more memory than they are worth."""

import io
import struct
import threading
import time
import zlib
from types import SimpleNamespace

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.photo import (
    claims,
    decoding_png,
    decoding_tiff,
    exif,
    jpeg_notes,
    patience,
    png_chunks,
    reading,
    tiff_directory,
)
from engine.photo.patience import TookTooLong, within
from engine.photo.photo import PhotoError
from engine.photo.png_chunks import Chunk
from engine.photo.reading import load_photo
from tests.fakes.photo_files import make_samples, write_file


def png(width, height, chunks=()):
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(height * (3 * width + 1))) if width * height < 10**6 else zlib.compress(bytes(1000))
    return png_chunks.join_chunks([Chunk(b"IHDR", header), *chunks, Chunk(b"IDAT", pixels), Chunk(b"IEND", b"")])


def jpeg(width, height):
    buffer = io.BytesIO()
    Image.new("L", (32, 32)).save(buffer, "JPEG")
    data = bytearray(buffer.getvalue())
    at = data.index(b"\xff\xc0")
    struct.pack_into(">HH", data, at + 5, height, width)
    return bytes(data)


def bmp(width, height):
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "BMP")
    data = bytearray(buffer.getvalue())
    struct.pack_into("<ii", data, 18, width, height)
    return bytes(data)


@pytest.mark.parametrize(
    "data", [png(19_000, 10_000), jpeg(19_000, 10_000), bmp(19_000, 10_000)], ids=["png", "jpeg", "bmp"]
)
def test_a_small_file_that_claims_many_pixels_takes_no_memory_for_them(data):
    resource = pytest.importorskip("resource", reason="only Unix says how much memory was used")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(PhotoError, match="damaged"):
        load_photo(data)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB; the pixels are 190 MB and more


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_a_large_photo_of_one_colour_claims_what_it_holds(kind):
    buffer = io.BytesIO()
    Image.new("L", (6000, 4000), 9).save(
        buffer, kind, **({"progressive": True, "quality": 1} if kind == "JPEG" else {})
    )
    assert load_photo(buffer.getvalue()).shape == (4000, 6000)


def test_a_jpeg_of_very_many_scans_is_refused():
    buffer = io.BytesIO()
    Image.fromarray(make_samples(8, 3)).save(buffer, "JPEG", progressive=True)
    data = buffer.getvalue()
    assert load_photo(data).shape == (37, 53)
    start = data.rindex(b"\xff\xda")
    scan = data[start:-2]
    with pytest.raises(PhotoError, match=r"JPEG of \d+ scans") as caught:
        load_photo(data[:-2] + scan * claims.MOST_SCANS + data[-2:])
    assert caught.value.reason == "too many scans"


def test_a_png_of_very_many_chunks_is_refused(monkeypatch):
    monkeypatch.setattr(claims, "MOST_PIECES", 50)
    with pytest.raises(PhotoError, match="cut into more than 50 chunks"):
        load_photo(png(4, 4, [Chunk(b"tEXt", b"a\0b")] * 60))


def test_profiles_of_a_png_without_end_are_not_all_unpacked(monkeypatch):
    unpacked, really = [], decoding_png._inflated
    monkeypatch.setattr(decoding_png, "_inflated", lambda data: really(data[: unpacked.append(data)]))
    swelling = zlib.compress(bytes(15 << 20), 9)
    captions = [Chunk(b"zTXt", b"Raw profile type iptc\0\0" + swelling)] * 500  # 7.5 GB
    profiles = [Chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(17 << 20), 9))] * 500
    exif_ = [Chunk(b"zTXt", b"Raw profile type exif\0\0" + swelling)] * 500
    assert load_photo(png(4, 4, [*captions, *profiles, *exif_])).shape == (4, 4)
    assert len(unpacked) <= 10  # all of them take minutes


def test_a_tiff_of_very_many_strips_is_refused(monkeypatch):
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, np.zeros((90, 9, 3), np.uint8), rowsperstrip=1, photometric="rgb")
    assert load_photo(buffer.getvalue()).shape == (90, 9)
    monkeypatch.setattr(claims, "MOST_PIECES", 50)
    with pytest.raises(PhotoError, match="cut into more than 50 strips or tiles"):
        load_photo(buffer.getvalue())


@pytest.mark.parametrize(("tag", "axis"), [(322, "width"), (323, "length")])
def test_a_tile_of_a_tiff_far_larger_than_the_picture_is_refused_before_room_is_taken(tag, axis, monkeypatch):
    asked = []
    monkeypatch.setattr(decoding_tiff, "_stored", asked.append)
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, np.zeros((48, 80, 3), np.uint8), tile=(16, 16), photometric="rgb", compression="lzw")
    with tifffile.TiffFile(io.BytesIO(buffer.getvalue())) as file:
        at = file.pages[0].tags[tag].valueoffset
    data = bytearray(buffer.getvalue())
    data[at : at + 2] = (40_000).to_bytes(2, "little")
    with pytest.raises(PhotoError, match="damaged"):
        load_photo(bytes(data), name="photo.tif")
    assert asked == []


def test_a_tile_as_wide_as_its_picture_may_not_be_as_high(monkeypatch):
    """Of a picture that is one long strip: neither side of the tile is too much, both together are."""
    asked = []
    monkeypatch.setattr(decoding_tiff, "_stored", asked.append)
    buffer = io.BytesIO()
    strip = np.zeros((1, 16_000, 3), np.uint8)
    tifffile.imwrite(buffer, strip, tile=(16, 16_000), photometric="rgb", compression="lzw")
    with tifffile.TiffFile(io.BytesIO(buffer.getvalue())) as file:
        at = file.pages[0].tags[323].valueoffset
    data = bytearray(buffer.getvalue())
    data[at : at + 2] = (4096).to_bytes(2, "little")
    with pytest.raises(PhotoError, match="damaged"):
        load_photo(bytes(data), name="photo.tif")
    assert asked == []


def test_a_small_picture_in_one_large_tile_is_read():
    buffer = io.BytesIO()
    tifffile.imwrite(
        buffer, np.full((48, 80, 3), 7, np.uint8), tile=(1024, 1024), photometric="rgb", compression="zlib"
    )
    assert (load_photo(buffer.getvalue(), name="photo.tif").pixels == 7).all()


def test_strips_of_a_tiff_that_are_all_the_same_large_one_are_refused():
    buffer = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 256, (40, 500, 3), np.uint8)
    tifffile.imwrite(buffer, noise, rowsperstrip=1, photometric="rgb", metadata=None)
    data = bytearray(buffer.getvalue())
    with tifffile.TiffFile(io.BytesIO(bytes(data))) as file:
        tag = file.pages[0].tags[279]
    struct.pack_into(f"<40{'HI'[tag.dtype == 4]}", data, tag.valueoffset, *([len(data) - 2000] * 40))
    tag_start = bytes(data)
    with tifffile.TiffFile(io.BytesIO(tag_start)) as file:
        offsets = file.pages[0].tags[273]
    struct.pack_into(f"<40{'HI'[offsets.dtype == 4]}", data, offsets.valueoffset, *([1000] * 40))
    with pytest.raises(PhotoError, match="damaged"):
        load_photo(bytes(data))


@pytest.mark.parametrize("count", [24, 3000])
def test_directories_of_exif_that_hold_themselves_cost_only_the_exif(count):
    entry = struct.pack("<HHII", 0x8769, 4, 1, 8)
    block = b"II*\0" + struct.pack("<IH", 8, count) + entry * count + bytes(4)  # 24 of them took 100 s
    with pytest.raises(tiff_directory.ExifDamaged):
        tiff_directory.read_directory(block)
    photo = load_photo(write_file("PNG", make_samples(8, 3), exif=block))
    assert photo.metadata.exif == b""
    assert any("EXIF data is damaged" in notice for notice in photo.notices)


def test_tags_of_exif_that_share_their_bytes_are_not_copied_for_each():
    entry = struct.pack("<HHII", 0x9999, 7, 50_000, 8)
    block = b"II*\0" + struct.pack("<IH", 8, 4000) + entry * 4000 + bytes(20_000)
    with pytest.raises(tiff_directory.ExifDamaged):
        tiff_directory.read_directory(block)


def test_xmp_of_many_beginnings_or_spaces_is_read_in_its_length():
    opened = b"<xmp:Thumbnails>" * 500_000  # took hours
    assert exif.xmp_made_upright(opened) == opened
    both = b"a<xmp:Thumbnails>x</xmp:Thumbnails>b<xmp:Thumbnails></xmp:Thumbnails>c<xmp:Thumbnails>d"
    assert exif.xmp_made_upright(both) == b"abc<xmp:Thumbnails>d"
    spaces = b" " * 500_000
    assert jpeg_notes._GAIN_MAP.sub(b"", spaces) == spaces
    assert jpeg_notes._POINTER.sub(b"", spaces) == spaces
    assert jpeg_notes._GAIN_MAP.sub(b"", b'a \n hdrgm:Version="1"b') == b"ab"


# ---- what cannot be known before -----------------------------------------------------------------------


def test_what_is_done_in_time_is_returned_or_raised():
    assert within(30, lambda: 7) == 7
    with pytest.raises(KeyError):
        within(30, lambda: {}["x"])


def test_what_takes_too_long_is_given_up_and_python_code_ends():
    ended = threading.Event()

    def for_ever():
        try:
            while True:
                time.sleep(0.001)
        finally:
            ended.set()

    with pytest.raises(TookTooLong):
        within(0.01, for_ever)
    assert ended.wait(30)


def test_a_decoder_that_hangs_is_a_sentence_and_the_next_photo_is_read(monkeypatch):
    may_end = threading.Event()

    def decode(data, *, max_pixels):
        may_end.wait()

    with monkeypatch.context() as patch:
        patch.setattr(reading, "recognised", lambda data: SimpleNamespace(key="PNG", opens=True, decode=decode))
        patch.setattr(patience, "SECONDS", 0.05)
        with pytest.raises(
            PhotoError, match=r"^slow\.png takes more than 0 seconds to read; it is given up\.$"
        ) as caught:
            load_photo(png(4, 4), name="slow.png")
    assert caught.value.reason == "takes too long"
    assert load_photo(png(4, 4)).shape == (4, 4)
    may_end.set()
