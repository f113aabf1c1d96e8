"""Every bad file gets a sentence with its name, and nothing that a library throws or prints comes through."""

import io
import os
import socket
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from app.document.mask_files import load_mask
from engine.photo import png_chunks, reading
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo, stored_size


def encoded(kind, mode="RGB", size=(60, 50), **options):
    samples = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(samples).convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def frames(kind):
    buffer = io.BytesIO()
    pictures = [Image.new("RGB", (20, 20), colour) for colour in ("red", "green", "blue")]
    pictures[0].save(buffer, kind, save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def tiff(array, **options):
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, array, **options)
    return buffer.getvalue()


def png_16():
    return png_chunks.encode_16_bit(np.random.default_rng(1).integers(0, 65536, (50, 60, 3), np.uint16))


def huge_png(depth=8):
    header = struct.pack(">IIBBBBB", 100_000, 90_000, depth, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    return png_chunks.join_chunks(png_chunks.Chunk(*chunk) for chunk in chunks)


def huge_bmp():
    data = bytearray(encoded("BMP"))
    struct.pack_into("<ii", data, 18, 100_000, 90_000)
    return bytes(data)


REFUSED = {
    "empty": (b"", "empty"),
    "text": (b"this is a letter, not a photo\n" * 20, "not a photo"),
    "zeros": (bytes(5000), "not a photo"),
    "gif": (encoded("GIF"), "GIF"),
    "cmyk jpeg": (encoded("JPEG", "CMYK"), "CMYK"),
    "cmyk tiff": (encoded("TIFF", "CMYK"), "CMYK"),
    "lab tiff": (encoded("TIFF", "LAB"), "colour space"),
    "animated png": (frames("PNG"), "animated"),
    "animated webp": (frames("WEBP"), "animated"),
    "pages": (frames("TIFF"), "3 pages"),
    "float tiff": (tiff(np.zeros((9, 9), np.float32)), "floating-point"),
    "32-bit tiff": (tiff(np.zeros((9, 9), np.uint32)), "32-bit"),
    "signed tiff": (tiff(np.zeros((9, 9), np.int16)), "signed"),
    "5 channels": (tiff(np.zeros((9, 9, 5), np.uint8), photometric="rgb", planarconfig="contig"), "5 channels"),
    "huge png": (huge_png(), "9000 megapixels.*limit is 200"),
    "huge 16-bit png": (huge_png(16), "9000 megapixels.*limit is 200"),
    "huge bmp": (huge_bmp(), "9000 megapixels.*limit is 200"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_a_reason(name, tmp_path):
    data, reason = REFUSED[name]
    path = tmp_path / "übel.png"
    path.write_bytes(data)
    with pytest.raises(PhotoError, match=reason) as caught:
        load_photo(path)
    sentence = str(caught.value)
    assert sentence.startswith("übel.png")
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("data", [huge_png(), huge_png(16), huge_bmp()], ids=["png", "png16", "bmp"])
def test_the_head_alone_tells_what_is_too_large(data):
    with pytest.raises(PhotoError, match="limit is 200") as caught:
        stored_size(data, name="kite")
    assert caught.value.reason == "100000×90000 pixels are too many"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("empty", "empty file"),
        ("text", "not an image"),
        ("cmyk jpeg", "a CMYK JPEG, made for print"),
        ("animated webp", "animated; only still photos can be opened"),
        ("signed tiff", "holds 16-bit signed pixels"),
    ],
)
def test_lists_that_name_the_file_get_the_reason_in_a_few_words(name, reason):
    with pytest.raises(PhotoError) as caught:
        load_photo(REFUSED[name][0])
    assert caught.value.reason == reason


WHOLE = {
    "png": encoded("PNG"),
    "png16": png_16(),
    "jpeg": encoded("JPEG"),
    "webp": encoded("WEBP", lossless=True),
    "bmp": encoded("BMP"),
    "tiff": encoded("TIFF"),
    "tiff lzw": encoded("TIFF", compression="tiff_lzw"),
    "tiff16": tiff(np.random.default_rng(0).integers(0, 65536, (50, 60, 3), np.uint16), photometric="rgb"),
    "tiff16 deflate": tiff(
        np.random.default_rng(0).integers(0, 65536, (50, 60, 3), np.uint16), photometric="rgb", compression="zlib"
    ),
}


@pytest.mark.parametrize("share", [0.02, 0.1, 0.5, 0.9, 0.98])
@pytest.mark.parametrize("name", WHOLE)
def test_cut_short(name, share):
    data = WHOLE[name]
    assert load_photo(data).shape == (50, 60)
    with pytest.raises(PhotoError):
        load_photo(data[: max(1, int(len(data) * share))], name="cut")


@pytest.mark.parametrize("name", ["png", "png16", "jpeg", "bmp", "tiff16"])  # other heads may come last
def test_the_head_is_read_without_the_pixels(name):
    data = WHOLE[name][:-20]
    assert stored_size(data) == (60, 50)
    with pytest.raises(PhotoError) as caught:
        load_photo(data)
    assert caught.value.reason == "damaged or cut off"


@pytest.mark.parametrize("name", WHOLE)
def test_random_damage_is_opened_or_refused_but_never_crashes(name):
    random = np.random.default_rng(5)
    for _ in range(30):
        data = bytearray(WHOLE[name])
        for position in random.integers(0, min(len(data), 400), 4):
            data[position] = random.integers(0, 256)
        try:
            photo = load_photo(bytes(data), name="damaged")
        except PhotoError:
            continue
        assert photo.pixels.shape[2] == 3


def test_without_opencv_16_bit_png_gets_a_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(PhotoError, match="opencv-python"):
        load_photo(WHOLE["png16"])
    assert load_photo(WHOLE["tiff16"]).depth == 16


def test_a_damaged_comment_does_not_cost_the_photo():
    data = bytearray(png_chunks.insert_chunks(WHOLE["png16"], [png_chunks.Chunk(b"tEXt", b"Title\0kite")]))
    data[33 + 10] ^= 1
    assert load_photo(bytes(data)).metadata.png_chunks == ()
    data[60] ^= 1  # now a chunk of pixels, too
    with pytest.raises(PhotoError, match="damaged"):
        load_photo(bytes(data), name="photo")


def test_opening_files_loads_neither_qt_nor_torch_nor_decoders_beforehand():
    code = (
        "import sys, engine.photo.reading, engine.photo.writing;"
        "import app.document.mask_files, app.document.document, app.cli.fill;"
        "print(sorted({'PySide6', 'torch', 'cv2', 'PIL', 'tifffile'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(PhotoError, match=r"nowhere\.png does not exist"):
        load_photo(tmp_path / "nowhere.png")
    with pytest.raises(PhotoError, match="folder"):
        load_photo(tmp_path)


def test_the_limit_is_exact_and_pillow_keeps_its_own(monkeypatch):
    before = Image.MAX_IMAGE_PIXELS
    monkeypatch.setattr(reading, "MAX_PIXELS", 3000)
    for data in (encoded("PNG"), encoded("JPEG"), encoded("WEBP"), encoded("BMP"), encoded("TIFF"), png_16()):
        assert load_photo(data).shape == (50, 60)
    for kind in ("PNG", "JPEG", "WEBP", "BMP", "TIFF"):
        with pytest.raises(PhotoError, match="60×51"):
            load_photo(encoded(kind, size=(60, 51)))
    assert before == Image.MAX_IMAGE_PIXELS


def test_a_bad_mask_gets_a_sentence_too(tmp_path):
    (tmp_path / "m.png").write_bytes(WHOLE["png"][:500])
    with pytest.raises(PhotoError, match=r"m\.png"):
        load_mask(tmp_path / "m.png", (50, 60))


def fifo(path):
    os.mkfifo(path)


def unix_socket(path):
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
@pytest.mark.parametrize(
    ("make", "words"),
    [
        (fifo, "named pipe"),
        (unix_socket, "socket"),
        (os.mkdir, "folder"),
        (lambda path: path.symlink_to("/dev/zero"), "device"),
    ],
)
def test_what_is_no_file_is_refused_at_once(make, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    make(Path("x.png"))
    with pytest.raises(PhotoError, match=rf"^x\.png is a {words}, not a photo"):
        load_photo(Path("x.png"))


def test_a_file_that_is_too_long_is_not_read(tmp_path):
    with (tmp_path / "long.png").open("wb") as file:
        file.write(png_16())
        file.truncate(reading.MAX_BYTES + 1)  # a hole: it takes no room on the disk
    with pytest.raises(PhotoError, match=r"long\.png is larger than 2 GiB"):
        load_photo(tmp_path / "long.png")


class Strange(Exception):
    """As a library's own, of which nobody has heard."""


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Strange("?"), "damaged"),
        (cv2.error("?"), "damaged"),
        (Image.DecompressionBombError("?"), "damaged"),
        (RecursionError("?"), "damaged"),
        (ImportError("?", name="imagecodecs"), "imagecodecs is not installed"),
        (cv2.error("Insufficient memory"), "more memory"),
    ],
)
def test_every_error_of_a_decoder_is_a_sentence(error, words, monkeypatch):
    def decode(data, *, max_pixels):
        raise error

    row = SimpleNamespace(key="PNG", opens=True, decode=decode)
    monkeypatch.setattr(reading, "recognised", lambda data: row)
    for read in (load_photo, stored_size):
        with pytest.raises(PhotoError, match=rf"^a\.png .*{words}"):
            read(png_16(), name="a.png")


def test_what_libraries_print_is_not_seen(capfd, caplog):
    chunks = list(png_chunks.read_chunks(png_16()))
    short = [c._replace(data=c.data[:100]) if c.type == b"IDAT" else c for c in chunks]
    for bad in (
        png_chunks.join_chunks(short),
        tiff(np.zeros((90, 90, 3), np.uint8), compression="zlib")[:-40] + bytes(40),
    ):
        with pytest.raises(PhotoError):
            load_photo(bad)
    os.write(2, b"still there")
    assert capfd.readouterr().err == "still there"
    assert not caplog.records
