"""Kinds of PNG and TIFF that other programs write, and how other programs read ours."""

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.photo import png_chunks
from engine.photo.exif import ORIENTATION, turned
from engine.photo.photo import Metadata, Photo
from engine.photo.reading import load_photo
from engine.photo.tiff_directory import Entry, read_directory, serialise
from engine.photo.writing import save_photo
from tests.fakes.photo_files import make_exif, make_samples, same_alpha, split, write_file


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("shape", [(1, 1), (1, 90), (70, 1), (130, 67)])
def test_16_bit_png_is_read_the_same_by_opencv(channels, shape):
    samples = make_samples(16, channels, shape)
    decoded = cv2.imdecode(np.frombuffer(png_chunks.encode_16_bit(samples), np.uint8), cv2.IMREAD_UNCHANGED)
    if channels == 2:
        assert np.array_equal(decoded[..., 0], samples[..., 0])
        assert np.array_equal(decoded[..., 3], samples[..., 1])
    else:
        order = [2, 1, 0, 3][:channels] if channels > 2 else [0]
        assert np.array_equal(decoded.reshape(*shape, -1), samples[..., order])


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("big_endian", [False, True])
def test_tiff_is_read_the_same_by_others(depth, channels, big_endian, tmp_path):
    samples = make_samples(depth, channels, (700, 500))  # several strips
    photo = load_photo(write_file("PNG", samples, exif=_big_endian_exif() if big_endian else make_exif(1)))
    save_photo(photo, photo.pixels, tmp_path / "a.tif")
    assert np.array_equal(_tifffile_read(tmp_path / "a.tif").reshape(samples.shape), samples)
    if channels == 3:  # libtiff, too
        decoded = cv2.imdecode(np.fromfile(tmp_path / "a.tif", np.uint8), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(decoded[..., ::-1], samples)


def _big_endian_exif():
    return (
        b"MM\0*\0\0\0\x08"
        + b"\0\x01"
        + struct.pack(">HHI", 0x010F, 2, 13)
        + struct.pack(">I", 26)
        + bytes(4)
        + b"Lacuna Works\0"
    )


def _tifffile_read(path):
    with tifffile.TiffFile(path) as file:
        assert file.byteorder in "<>"
        return file.asarray()


@pytest.mark.parametrize("orientation", [1, 2, 6, 7])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_tiff_in_a_compression_left_to_opencv(channels, orientation):
    samples = make_samples(16, channels)
    order = [2, 1, 0, 3][:channels] if channels > 2 else [0]
    lzw = bytearray(cv2.imencode(".tif", samples[..., order], [cv2.IMWRITE_TIFF_COMPRESSION, 5])[1].tobytes())
    directory = read_directory(bytes(lzw))
    turn = Entry(ORIENTATION, 3, 1, struct.pack(directory.order + "H", orientation))
    lzw += b"\0" * (len(lzw) % 2)
    struct.pack_into(directory.order + "I", lzw, 4, len(lzw))
    lzw += serialise((*directory.entries, turn), directory.order, at=len(lzw))
    with tifffile.TiffFile(io.BytesIO(lzw)) as file:
        assert (file.pages[0].compression, file.pages[0].tags[274].value) == (5, orientation)
    photo = load_photo(bytes(lzw))
    colour, alpha = split(samples)
    assert np.array_equal(photo.pixels, turned(colour, orientation))
    assert same_alpha(photo.alpha, None if alpha is None else turned(alpha, orientation))


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_tiff_in_a_compression_left_to_pillow(channels):
    samples = make_samples(8, channels)
    buffer = io.BytesIO()
    Image.fromarray(samples[..., 0] if channels == 1 else samples).save(buffer, "TIFF", compression="tiff_lzw")
    assert np.array_equal(load_photo(buffer.getvalue()).pixels, split(samples)[0])


def test_tiff_with_planes_and_with_white_as_zero():
    samples = make_samples(16, 3)
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, np.moveaxis(samples, 2, 0).copy(), photometric="rgb", planarconfig="separate")
    assert np.array_equal(load_photo(buffer.getvalue()).pixels, samples)
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, samples[..., 0], photometric="miniswhite")
    assert np.array_equal(load_photo(buffer.getvalue()).pixels[..., 0], 65535 - samples[..., 0])


def test_premultiplied_tiff_keeps_its_samples(tmp_path):
    samples = make_samples(16, 4)
    samples[..., :3] = np.minimum(samples[..., :3], samples[..., 3:])  # a product with alpha is never above it
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, samples, photometric="rgb", extrasamples=["assocalpha"])
    photo = load_photo(buffer.getvalue())
    save_photo(photo, photo.pixels, tmp_path / "a.tif")
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert np.array_equal(file.asarray(), samples)
        assert tuple(file.pages[0].extrasamples) == (1,)


def test_16_bit_png_with_one_transparent_colour():
    samples = make_samples(16, 3)
    samples[3, 4] = (1, 2, 3)
    data = png_chunks.insert_chunks(
        png_chunks.encode_16_bit(samples), [png_chunks.Chunk(b"tRNS", struct.pack(">HHH", 1, 2, 3))]
    )
    photo = load_photo(data)
    assert np.array_equal(photo.pixels, samples)
    assert photo.alpha[3, 4] == 0
    assert (photo.alpha == 65535).sum() == photo.alpha.size - 1


def test_old_exif_in_png_text_turns_the_photo_once(tmp_path):
    block = b"Exif\0\0" + make_exif(6)
    lines = b"\nexif\n%8d\n" % len(block) + block.hex().encode() + b"\n"
    chunk = png_chunks.Chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(lines))
    samples = make_samples(8, 3)
    photo = load_photo(png_chunks.insert_chunks(write_file("PNG", samples), [chunk]))
    assert np.array_equal(photo.pixels, turned(samples, 6))
    save_photo(photo, photo.pixels, tmp_path / "a.png")
    assert np.array_equal(load_photo(tmp_path / "a.png").pixels, photo.pixels)


def test_colour_chunks_of_png_are_kept(tmp_path):
    gamma = png_chunks.Chunk(b"gAMA", struct.pack(">I", 100000))
    photo = load_photo(png_chunks.insert_chunks(write_file("PNG", make_samples(8, 3)), [gamma]))
    save_photo(photo, photo.pixels, tmp_path / "a.png")
    assert gamma in list(png_chunks.read_chunks((tmp_path / "a.png").read_bytes()))


def iptc_in_png():
    """Captions as ImageMagick and its heirs keep them: hexadecimal text, compressed."""
    iptc = b"Photoshop 3.0\0" + b"8BIM\4\4\0\0\0\0\0\x0a" + b"\x1c\x02\x78\0\5hello"
    text = f"\niptc\n{len(iptc):8}\n{iptc.hex()}\n".encode()
    return b"Raw profile type iptc\0\0" + zlib.compress(text)


def test_captions_in_a_raw_profile_of_png_are_carried_over(tmp_path):
    buffer = io.BytesIO()
    Image.fromarray(np.random.default_rng(6).integers(0, 256, (20, 30, 3), np.uint8)).save(buffer, "PNG")
    data = png_chunks.insert_chunks(buffer.getvalue(), [png_chunks.Chunk(b"zTXt", iptc_in_png())])
    photo = load_photo(data)
    assert save_photo(photo, photo.pixels, tmp_path / "a.png") == ()
    assert png_chunks.Chunk(b"zTXt", iptc_in_png()) in list(png_chunks.read_chunks((tmp_path / "a.png").read_bytes()))
    assert any("IPTC" in notice for notice in save_photo(photo, photo.pixels, tmp_path / "a.jpg"))


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_a_large_profile_that_was_saved_can_be_read_again(depth, tmp_path):
    profile = np.random.default_rng(7).integers(0, 256, 3 << 20, np.uint8).tobytes()
    photo = Photo(np.full((20, 30, 3), 7, depth), metadata=Metadata(icc=profile))
    save_photo(photo, photo.pixels, tmp_path / "a.png")
    again = load_photo(tmp_path / "a.png")
    assert again.metadata.icc == profile
    assert np.array_equal(again.pixels, photo.pixels)
