"""What goes into a file comes out again: pixels, alpha, depth, greyness, orientation, metadata."""

import io
import struct
import zlib
from dataclasses import replace

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms, ImageOps, PngImagePlugin

from app.document import exif as exif_data
from app.document import png_chunks
from app.document.exif import turned
from app.document.files import FORMATS, PhotoError, check_can_hold, load_photo, save_photo

SUFFIX = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp", "TIFF": ".tif", "BMP": ".bmp"}
ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="%d" dc:title="kite"/></x:xmpmeta>'
MAKER_NOTE = bytes(range(200)) + b"private"
LOSSLESS = [
    (kind, depth, channels)
    for kind in ("PNG", "TIFF", "WEBP", "BMP")
    for depth in (8, 16)
    for channels in (1, 2, 3, 4)
    if not (depth == 16 and kind in ("WEBP", "BMP"))
    and not (kind == "BMP" and channels in (2, 4))
    and not (kind == "WEBP" and channels < 3)
]


def make_samples(depth, channels, shape=(37, 53)):
    dtype = {8: np.uint8, 16: np.uint16}[depth]
    return np.random.default_rng(depth + channels).integers(0, 2**depth, (*shape, channels), dtype)


def make_exif(orientation, *, thumbnail=True):
    """An EXIF block as a camera writes it: sub-directories, a private note, a thumbnail at the end."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x8298] = "Lacuna Works", orientation, "Nobody"
    exif.get_ifd(0x8769).update(
        {0x9003: "2024:05:06 07:08:09", 0x829A: 0.004, 0xA002: 53, 0xA003: 37, 0x927C: MAKER_NOTE}
    )
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0)})
    block = bytearray(exif.tobytes().removeprefix(b"Exif\0\0"))
    if thumbnail:
        order = "<" if block[:2] == b"II" else ">"
        first = struct.unpack_from(order + "I", block, 4)[0]
        count = struct.unpack_from(order + "H", block, first)[0]
        struct.pack_into(order + "I", block, first + 2 + 12 * count, len(block))
        picture = b"\xff\xd8THUMBNAIL\xff\xd9"
        at = len(block) + 2 + 24 + 4
        block += struct.pack(order + "H", 2) + struct.pack(order + "HHII", 0x201, 4, 1, at)
        block += struct.pack(order + "HHII", 0x202, 4, 1, len(picture)) + bytes(4) + picture
    return bytes(block)


def write_file(kind, samples, *, exif=b"", icc=b"", xmp=b"", dpi=None, text=(), orientation=1):
    """A file made without the code under test: by Pillow, tifffile or OpenCV."""
    channels = samples.shape[2]
    if kind == "TIFF":
        extratags = [(274, 3, 1, orientation, True), (271, 2, 0, "Lacuna Works", True)]
        if xmp:
            extratags.append((700, 1, len(xmp), xmp, True))
        buffer = io.BytesIO()
        tifffile.imwrite(
            buffer,
            samples[..., 0] if channels == 1 else samples,
            photometric="rgb" if channels >= 3 else "minisblack",
            planarconfig="contig" if channels > 1 else None,
            extrasamples=["unassalpha"] if channels in (2, 4) else None,
            iccprofile=icc or None,
            resolution=dpi,
            resolutionunit="INCH",
            extratags=extratags,
            metadata=None,
        )
        return buffer.getvalue()
    if kind == "PNG" and samples.dtype == np.uint16:
        if channels == 2:  # written by the encoder under test; another test compares that with OpenCV
            plain = png_chunks.encode_16_bit(samples)
        else:
            plain = cv2.imencode(".png", samples[..., [2, 1, 0, 3][:channels]] if channels > 2 else samples)[
                1
            ].tobytes()
        chunks = [png_chunks.Chunk(b"eXIf", exif)] if exif else []
        chunks += [png_chunks.Chunk(b"iCCP", b"x\0\0" + zlib.compress(icc))] if icc else []
        chunks += [png_chunks.Chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp)] if xmp else []
        chunks += [png_chunks.Chunk(b"tEXt", f"{key}\0{value}".encode("latin-1")) for key, value in text]
        if dpi:
            chunks.append(png_chunks.Chunk(b"pHYs", struct.pack(">IIB", *(round(d / 0.0254) for d in dpi), 1)))
        return png_chunks.insert_chunks(plain, chunks)
    options = {}
    if exif and kind != "BMP":
        options["exif"] = b"Exif\0\0" + exif
    if icc and kind != "BMP":
        options["icc_profile"] = icc
    if dpi and kind != "WEBP":
        options["dpi"] = dpi
    if kind == "WEBP":
        options |= {"lossless": True, "exact": True} | ({"xmp": xmp} if xmp else {})
    if kind == "JPEG":
        options |= {"quality": 83, "subsampling": 2, "comment": b"a comment"}
        if xmp:
            body = b"http://ns.adobe.com/xap/1.0/\0" + xmp
            options["extra"] = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        for key, value in text:
            info.add_itxt(key, value)
        if xmp:
            info.add_itxt("XML:com.adobe.xmp", xmp.decode())
        options["pnginfo"] = info
    buffer = io.BytesIO()
    Image.fromarray(samples[..., 0] if channels == 1 else samples).save(buffer, kind, **options)
    return buffer.getvalue()


def split(samples):
    channels = samples.shape[2]
    colour = samples[..., :3] if channels >= 3 else np.repeat(samples[..., :1], 3, axis=2)
    return colour, samples[..., -1] if channels in (2, 4) else None


def same_alpha(a, b):
    return (a is None and b is None) or np.array_equal(a, b)


def exif_of(path):
    if path.suffix == ".tif":  # Pillow does not open every kind
        with tifffile.TiffFile(path) as file:
            return {tag.code: tag.value for tag in file.pages[0].tags}
    with Image.open(path) as image:
        image.load()
        return image.getexif()


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
    with Image.open(target) as image:
        image.load()
        exif, info = image.getexif(), dict(image.info)
        assert info["icc_profile"] == ICC
        assert exif[0x010F] == "Lacuna Works"
        assert exif.get(0x0112, 1) == 1
        assert 0x201 not in exif.get_ifd(1)
        if kind != "WEBP":
            dpi = (150, 300) if orientation == 6 else (300, 150)
            assert info["dpi"] == pytest.approx(dpi, rel=1e-4)
        if kind == "PNG":
            assert {key: image.text[key] for key, _ in text} == dict(text)
        if kind != "TIFF":  # tifffile, which made that file, writes no sub-directories
            inner, place = exif.get_ifd(0x8769), exif.get_ifd(0x8825)
            assert inner[0x9003] == "2024:05:06 07:08:09"
            assert inner[0x927C] == MAKER_NOTE
            assert (inner[0xA002], inner[0xA003]) == ((37, 53) if orientation == 6 else (53, 37))
            assert place[2] == (52.0, 31.0, 12.0)
    data = target.read_bytes()
    assert XMP % 1 in data
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
    directory = exif_data.read_directory(bytes(lzw))
    turn = exif_data.Entry(exif_data.ORIENTATION, 3, 1, struct.pack(directory.order + "H", orientation))
    lzw += b"\0" * (len(lzw) % 2)
    struct.pack_into(directory.order + "I", lzw, 4, len(lzw))
    lzw += exif_data.serialise((*directory.entries, turn), directory.order, at=len(lzw))
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


@pytest.mark.parametrize(
    ("mode", "is_grey", "word"),
    [("1", True, "1 bit"), ("P", False, "palette"), ("L", True, None), ("RGB", False, None)],
)
def test_promotion_comes_with_a_notice(mode, is_grey, word):
    image = Image.fromarray(make_samples(8, 3)).convert(mode)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    photo = load_photo(buffer.getvalue())
    assert photo.is_grey == is_grey
    assert np.array_equal(photo.pixels, np.asarray(image.convert("RGB")))
    assert [word in notice for notice in photo.notices] == ([True] if word else [])


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1)])
def test_photos_one_pixel_wide(kind, shape, tmp_path):
    samples = make_samples(8, 3, shape)
    photo = load_photo(write_file(kind, samples))
    assert photo.shape == shape
    save_photo(photo, photo.pixels, tmp_path / f"a{SUFFIX[kind]}")
    assert load_photo(tmp_path / f"a{SUFFIX[kind]}").shape == shape


def test_the_content_decides_and_a_photo_saved_over_itself_keeps_its_format(tmp_path):
    path = tmp_path / "really a png.jpg"
    path.write_bytes(write_file("PNG", make_samples(8, 3)))
    photo = load_photo(path)
    assert photo.format == "PNG"
    save_photo(photo, photo.pixels, path)
    assert load_photo(path).format == "PNG"
    assert np.array_equal(load_photo(path).pixels, photo.pixels)


def test_broken_exif_costs_only_the_exif(tmp_path):
    samples = make_samples(8, 3)
    photo = load_photo(write_file("PNG", samples, exif=make_exif(1)[:30]))
    assert np.array_equal(photo.pixels, samples)
    assert any("EXIF" in notice for notice in photo.notices)
    for suffix in SUFFIX.values():
        save_photo(photo, photo.pixels, tmp_path / f"a{suffix}")


@pytest.mark.parametrize("seed", range(40))
def test_damaged_exif_never_stops_opening_or_saving(seed, tmp_path):
    random = np.random.default_rng(seed)
    block = bytearray(make_exif(6))
    for position in random.integers(8, 120, 6):
        block[position] = random.integers(0, 256)
    photo = load_photo(write_file("PNG", make_samples(8, 3, (6, 5)), exif=bytes(block)))
    for kind in ("PNG", "JPEG", "TIFF", "WEBP"):
        target = tmp_path / f"a{SUFFIX[kind]}"
        save_photo(photo, photo.pixels, target)
        assert load_photo(target).shape == photo.shape


@pytest.mark.parametrize(
    ("depth", "channels", "kind", "instead"),
    [(16, 3, "JPEG", "PNG or TIFF"), (16, 3, "WEBP", "PNG or TIFF"), (8, 4, "JPEG", "WebP"), (8, 2, "BMP", "PNG")],
)
def test_a_format_that_cannot_hold_the_photo_is_refused(depth, channels, kind, instead, tmp_path):
    photo = load_photo(write_file("PNG", make_samples(depth, channels)))
    with pytest.raises(PhotoError, match=instead):
        check_can_hold(photo, kind, name="photo")
    target = tmp_path / f"a{SUFFIX[kind]}"
    with pytest.raises(PhotoError, match=instead):
        save_photo(photo, photo.pixels, target)
    assert not target.exists()


def test_what_bmp_leaves_out_is_said(tmp_path):
    photo = load_photo(write_file("JPEG", make_samples(8, 3), exif=make_exif(1), icc=ICC))
    notices = save_photo(photo, photo.pixels, tmp_path / "a.bmp")
    assert any("EXIF" in notice for notice in notices)
    assert any("comment" in notice for notice in notices)


@pytest.mark.parametrize("name", ["a", "a.gif", "a.png.bak"])
def test_a_name_without_a_known_format_is_refused(name, tmp_path):
    photo = load_photo(write_file("PNG", make_samples(8, 3)))
    with pytest.raises(PhotoError, match=r"\.png"):
        save_photo(photo, photo.pixels, tmp_path / name)
