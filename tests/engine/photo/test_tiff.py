"""Every TIFF equals the array it was made of, or gets one true sentence."""

import io
import itertools
import struct

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.photo.alpha import premultiplied, straight
from engine.photo.exif import turned
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo

COMPRESSIONS = (None, "lzw", "adobe_deflate", "deflate", "packbits", "zstd", "lzma", "webp", "jpeg")
HEIGHT, WIDTH = 30, 44


def ramp(channels, dtype):
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    planes = [x * 5, y * 8, x + y * 2, 40 + x * 2 + y][:channels]
    samples = np.stack(planes, axis=2).astype(np.uint8)
    return samples.astype(dtype) * (257 if dtype == np.uint16 else 1)


def written(samples, *, photometric, separate=False, alpha=None, orientation=1, **options):
    """The bytes of a TIFF of H×W×C samples."""
    array = np.moveaxis(samples, 2, 0).copy() if separate else samples
    if samples.shape[2] == 1:
        array = samples[..., 0]
    kind = {None: None, "straight": ["unassalpha"], "premultiplied": ["assocalpha"]}[alpha]
    planar = ("separate" if separate else "contig") if samples.shape[2] > 1 else None
    tags = [(274, "H", 1, orientation, True)]
    buffer = io.BytesIO()
    tifffile.imwrite(
        buffer,
        array,
        photometric=photometric,
        planarconfig=planar,
        extrasamples=kind,
        extratags=tags,
        metadata=None,
        **options,
    )
    return buffer.getvalue()


def refused_by_writer(compression, dtype, photometric, channels, separate):
    if compression == "webp":
        return dtype == np.uint16 or separate or channels not in (3, 4) or photometric != "rgb"
    if compression == "jpeg":
        return dtype == np.uint16 or channels in (2, 4) or photometric == "miniswhite"
    return separate and channels < 2


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_the_product_of_what_a_tiff_can_be(compression):
    orientations = itertools.cycle(range(1, 9))
    seen = 0
    for photometric, alpha, separate, dtype, big in itertools.product(
        ("miniswhite", "minisblack", "rgb"),
        (None, "straight", "premultiplied"),
        (False, True),
        (np.uint8, np.uint16),
        (False, True),
    ):
        channels = (3 if photometric == "rgb" else 1) + (alpha is not None)
        if refused_by_writer(compression, dtype, photometric, channels, separate):
            continue
        seen += 1
        samples, orientation = ramp(channels, dtype), next(orientations)
        if alpha == "premultiplied":
            samples[..., :-1] = np.minimum(samples[..., :-1], samples[..., -1:])
        options = {"compressionargs": {"lossless": True}} if compression == "webp" else {}
        data = written(
            samples,
            photometric=photometric,
            separate=separate,
            alpha=alpha,
            orientation=orientation,
            compression=compression,
            bigtiff=big,
            byteorder=">" if big else "<",
            **options,
        )

        photo = load_photo(data)

        colours, transparency = (samples[..., :-1], samples[..., -1]) if alpha else (samples, None)
        if alpha == "premultiplied":
            colours = straight(colours, transparency)
        if photometric == "miniswhite":
            colours = np.iinfo(dtype).max - colours
        expected = turned(np.broadcast_to(colours, (HEIGHT, WIDTH, 3)), orientation)
        case = (photometric, alpha, separate, dtype, big, orientation)
        if compression == "jpeg":
            assert np.abs(photo.pixels.astype(int) - expected).mean() < 6, case
        else:
            assert np.array_equal(photo.pixels, expected), case
        if alpha:
            assert np.array_equal(photo.alpha, turned(transparency, orientation)), case
    assert seen >= 4


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "packbits"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_palettes_are_turned_into_their_colours(compression, orientation):
    image = Image.fromarray(ramp(3, np.uint8)).quantize(16)
    buffer = io.BytesIO()
    image.save(buffer, "TIFF", compression=compression, tiffinfo={274: orientation})
    assert np.array_equal(load_photo(buffer.getvalue()).pixels, turned(np.asarray(image.convert("RGB")), orientation))


@pytest.mark.parametrize("compression", [None, "group3", "group4", "tiff_ccitt", "packbits", "tiff_lzw"])
def test_black_and_white_of_every_fax(compression):
    image = Image.fromarray(ramp(3, np.uint8)).convert("1")
    buffer = io.BytesIO()
    image.save(buffer, "TIFF", compression=compression)
    assert np.array_equal(load_photo(buffer.getvalue()).pixels[..., 0], np.asarray(image) * np.uint8(255))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_what_a_bigtiff_says_of_the_photo_is_kept_like_a_classic_one(order, big, tmp_path):
    samples = ramp(3, np.uint8)
    buffer = io.BytesIO()
    tags = [(274, "H", 1, 6, True), (315, "s", 0, "An artist", True)]
    tifffile.imwrite(buffer, samples, photometric="rgb", extratags=tags, bigtiff=big, byteorder=order, metadata=None)

    photo = load_photo(buffer.getvalue())
    save_photo(photo, photo.pixels, tmp_path / "saved.tif")

    assert np.array_equal(photo.pixels, turned(samples, 6))
    with tifffile.TiffFile(tmp_path / "saved.tif") as file:
        page = file.pages[0]
        assert page.tags[315].value == "An artist"
        assert page.tags[274].value == 1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_straight_colours_give_the_premultiplied_ones_back(dtype):
    most = np.iinfo(dtype).max
    alpha = np.arange(0, most + 1, max(1, most // 255), dtype=np.uint32).astype(dtype)[:, None]
    share = np.linspace(0, 1, 300)[None]
    colours = np.floor(alpha * share).astype(dtype)[..., None]
    alphas = np.broadcast_to(alpha, colours.shape[:2])
    assert np.array_equal(premultiplied(straight(colours, alphas), alphas), colours)


def tiff_of_tags(*tags):
    """A little-endian TIFF with these (tag, type, value) and four bytes of pixels."""
    size = 8 + 2 + 12 * len(tags) + 4
    rows = b"".join(struct.pack("<HHII", tag, type_, 1, value) for tag, type_, value in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + rows + bytes(4) + bytes(4), size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_tags_that_cannot_be_kept_turn_it_all_the_same(orientation):
    samples = ramp(3, np.uint8)
    buffer = io.BytesIO()
    tags = [(274, 3, 1, orientation, True), (34664, 4, 1, 0, True), (65000, 3, 1, 1, True)]
    tifffile.imwrite(buffer, samples, photometric="rgb", extratags=tags, metadata=None)
    data = bytearray(buffer.getvalue())
    with tifffile.TiffFile(io.BytesIO(bytes(data))) as file:
        # Its writer takes no directory of EXIF; the tag before it becomes one.
        struct.pack_into(file.byteorder + "HHII", data, file.pages[0].tags[34664].offset, 34665, 4, 1, len(data))
        row = struct.pack(file.byteorder + "HHII", 0x9286, 7, len(data), 0)  # a comment that is the whole file
        data += struct.pack(file.byteorder + "H", 3) + 3 * row + bytes(4)
    photo = load_photo(bytes(data))
    assert photo.notices == ("The EXIF data of this TIFF cannot be kept.",)
    assert np.array_equal(photo.pixels, turned(samples, orientation))


@pytest.mark.parametrize("tag", [(254, 4, 1), (50706, 1, 1), (262, 3, 32803)])
def test_a_camera_raw_that_cannot_be_developed_is_one_sentence(tag):
    plain = {
        256: (256, 4, 2),
        257: (257, 4, 2),
        258: (258, 3, 8),
        259: (259, 3, 1),
        262: (262, 3, 1),
        273: (273, 4, 0),
        279: (279, 4, 4),
    }
    tags = sorted((plain | {tag[0]: tag}).values())
    data, size = tiff_of_tags(*tags)
    data, _ = tiff_of_tags(*((t, k, size if t == 273 else v) for t, k, v in tags))
    with pytest.raises(
        PhotoError,
        match=r"is a camera RAW file that cannot be developed here\. Develop it .*; Lacuna never writes to it\.",
    ):
        load_photo(data, name="a.dng")


def test_a_small_file_that_claims_many_pixels_is_damaged():
    samples = np.zeros((64, 64, 3), np.uint8)
    data = bytearray(written(samples, photometric="rgb", compression="lzw"))
    with tifffile.TiffFile(io.BytesIO(bytes(data))) as file:
        positions = [file.pages[0].tags[tag].valueoffset for tag in (256, 257, 278)]
        codes = [file.pages[0].tags[tag].dtype for tag in (256, 257, 278)]
    for position, code, value in zip(positions, codes, (28, 60_000, 60_000), strict=True):
        struct.pack_into("<H" if code == 3 else "<I", data, position, value)
    struct.pack_into("<H" if codes[0] == 3 else "<I", data, positions[0], 3_000)
    with pytest.raises(PhotoError, match="damaged"):
        load_photo(bytes(data), name="a.tif")


def test_a_chain_of_very_many_pages_is_given_up_early():
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as writer:
        for _ in range(80):
            writer.write(np.zeros((2, 2), np.uint8), photometric="minisblack", contiguous=False, metadata=None)
    with pytest.raises(PhotoError, match="more than 64 pages"):
        load_photo(buffer.getvalue(), name="a.tif")


def test_a_palette_of_two_colours_is_read():
    bits = np.random.default_rng(0).integers(0, 2, (20, 21), np.uint8)
    colours = np.array([[10, 200], [20, 100], [30, 0]], np.uint16) << 8
    buffer = io.BytesIO()
    table = [(320, 3, 6, tuple(map(int, colours.ravel())), True)]
    tifffile.imwrite(buffer, bits.astype(bool), photometric="minisblack", extratags=table)
    with tifffile.TiffFile(io.BytesIO(buffer.getvalue())) as file:
        at = file.pages[0].tags[262].valueoffset
    data = buffer.getvalue()
    data = data[:at] + b"\3\0" + data[at + 2 :]
    assert np.array_equal(load_photo(data).pixels, (colours >> 8).T[bits])
