"""AVIF: opened upright with what it says of itself, in 8 or more bits, and saved again."""

import io

import imagecodecs
import numpy as np
import pytest
from PIL import Image, features

from engine.photo.boxes import box, inside
from engine.photo.exif import turned, without_orientation
from engine.photo.photo import Photo, PhotoError
from engine.photo.reading import load_photo, stored_size
from engine.photo.tiff_directory import ExifDamaged
from engine.photo.writing import save_photo
from tests.engine.photo.test_heic import SHAPE, smooth
from tests.fakes.photo_files import ICC, MAKER_NOTE, XMP, make_exif, make_exif_under_its_thumbnail

pytestmark = pytest.mark.skipif(not features.check("avif"), reason="this Pillow was built without AVIF")

UNDER_ITS_THUMBNAIL = make_exif_under_its_thumbnail(6)


def avif(pixels=None, **options):
    buffer = io.BytesIO()
    image = Image.fromarray(smooth() if pixels is None else pixels)
    image.save(buffer, "AVIF", **{"quality": 98, "subsampling": "4:4:4", "speed": 10} | options)
    return buffer.getvalue()


def level(a, b):
    return np.abs(a.astype(int) - b).max()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_opens_upright_and_only_once(orientation, tmp_path):
    data = avif(exif=make_exif(orientation), xmp=XMP % orientation, icc_profile=ICC)
    photo = load_photo(data)
    assert (photo.format, photo.notices, photo.metadata.icc) == ("AVIF", (), ICC)
    assert level(photo.pixels, turned(smooth(), orientation)) <= 5
    assert stored_size(data) == SHAPE[::-1]
    assert photo.metadata.xmp == XMP % 1
    save_photo(photo, photo.pixels, tmp_path / "kite.png")
    with Image.open(tmp_path / "kite.png") as image:
        assert image.getexif()[0x0112] == 1


@pytest.mark.parametrize("exif", [b"", without_orientation(make_exif(1)), make_exif(6), UNDER_ITS_THUMBNAIL])
def test_neither_exif_nor_xmp_turn_it(exif):
    """Only properties do (ISO/IEC 23000-22, 7.3.6.7), which Pillow says in EXIF."""
    plain = without_orientation(make_exif(1))
    data = avif(exif=plain if exif else b"", xmp=XMP % 6)
    assert data.count(plain) == bool(exif)
    photo = load_photo(data.replace(plain, exif))
    assert (photo.shape, photo.orientation, photo.metadata.xmp) == (SHAPE, 1, XMP % 1)
    assert level(photo.pixels, smooth()) <= 5


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("head", [b"XX*\0", b"II\0\0"])
def test_damaged_exif_costs_the_exif(head, orientation):
    """Pillow would not open it."""
    data = avif(exif=make_exif(orientation, thumbnail=False))
    assert data.count(b"MM\0*") == 1
    data = data.replace(b"MM\0*", head)
    photo = load_photo(data)
    assert level(photo.pixels, turned(smooth(), orientation)) <= 5
    assert photo.notices == ("The EXIF data is damaged and will not be saved.",)
    assert b"Lacuna Works" not in photo.metadata.exif
    assert sorted(stored_size(data)) == sorted(SHAPE)


@pytest.mark.parametrize("orientation", [1, 6])
def test_saved_again_it_says_the_same(orientation, tmp_path):
    path = tmp_path / "kite.avif"
    path.write_bytes(avif(exif=make_exif(orientation), xmp=XMP % orientation, icc_profile=ICC))
    photo = load_photo(path)
    assert save_photo(photo, photo.pixels, path) == ()
    again = load_photo(path)
    assert (again.metadata.icc, again.metadata.xmp) == (ICC, XMP % 1)
    assert level(again.pixels, photo.pixels) <= 8
    with Image.open(path) as image:
        assert image.getexif()[0x010F] == "Lacuna Works"
        if orientation == 1:  # Pillow writes EXIF anew where the file says another orientation than it
            assert image.getexif().get_ifd(0x8769)[0x927C] == MAKER_NOTE
    assert b"THUMBNAIL" not in path.read_bytes()


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("bits", [8, 10, 12])
def test_every_depth_and_kind_of_pixels(bits, channels):
    samples = smooth(4)[..., :channels] if channels > 1 else smooth()[..., 0]
    stored = samples if bits == 8 else ((samples.astype(np.uint32) * ((1 << bits) - 1) + 127) // 255).astype(np.uint16)
    photo = load_photo(imagecodecs.avif_encode(np.ascontiguousarray(stored), level=95, bitspersample=bits))
    assert photo.depth == (8 if bits == 8 else 16)
    assert photo.is_grey == (channels == 1)
    scale = 1 if bits == 8 else 257
    colours = photo.pixels[..., :1] if channels == 1 else photo.pixels
    assert level(colours / scale, samples.reshape(*SHAPE, channels)[..., :3]) <= 8
    assert (photo.alpha is not None) == (channels == 4)
    if channels == 4:
        assert level(photo.alpha / scale, samples[..., 3]) <= 4


@pytest.mark.parametrize("subsampling", [0, 2])
def test_quality_and_subsampling_are_those_asked_for(subsampling, tmp_path):
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    sizes = []
    for quality in (30, 90):
        save_photo(Photo(noise), noise, path := tmp_path / "kite.avif", quality=quality, subsampling=subsampling)
        sizes.append(path.stat().st_size)
    assert sizes[0] < sizes[1]
    error = np.abs(load_photo(path).pixels.astype(int) - noise).mean()
    assert (error > 20) == (subsampling == 2)


def test_sixteen_bits_are_saved_as_something_else(tmp_path):
    photo = load_photo(imagecodecs.avif_encode(smooth().astype(np.uint16) * 4, bitspersample=10))
    with pytest.raises(PhotoError, match="16 bits per channel, which AVIF cannot hold"):
        save_photo(photo, photo.pixels, tmp_path / "kite.avif")


def test_colours_that_no_profile_says_are_lost_with_a_sentence():
    wide = imagecodecs.avif_encode(smooth(), primaries=9, transfer=16)
    assert "as films do" in " ".join(load_photo(wide).notices)


def test_more_than_one_frame_is_refused():
    buffer = io.BytesIO()
    frames = [Image.fromarray(smooth()), Image.fromarray(smooth()[::-1].copy())]
    frames[0].save(buffer, "AVIF", save_all=True, append_images=frames[1:])
    with pytest.raises(PhotoError, match="is animated"):
        load_photo(buffer.getvalue(), name="kite.avif")


@pytest.mark.parametrize("share", [0.02, 0.1, 0.4, 0.7, 0.95])
def test_a_file_cut_short_is_one_sentence(share):
    data = avif(exif=make_exif(1), icc_profile=ICC)
    with pytest.raises(PhotoError, match=r"kite\.avif is (damaged or cut short|not a photo)"):
        load_photo(data[: int(share * len(data))], name="kite.avif")


def test_what_is_too_large_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr("engine.photo.reading.MAX_PIXELS", 1000)
    with pytest.raises(PhotoError, match="the limit is 0 megapixels"):
        load_photo(avif(), name="kite.avif")


def test_an_orientation_is_taken_out_of_exif_without_moving_anything_else():
    before = make_exif(6)
    after = without_orientation(before)
    exif = Image.Exif()
    exif.load(b"Exif\0\0" + after)
    assert 0x0112 not in exif
    assert exif.get_ifd(0x8769)[0x927C] == MAKER_NOTE
    assert (len(after), after.index(MAKER_NOTE)) == (len(before), before.index(MAKER_NOTE))
    assert without_orientation(after) == after
    with pytest.raises(ExifDamaged):
        without_orientation(b"II*\0\xff\xff\xff\0")


def with_property(data, extra):
    """One more property among those of the pictures: the boxes around it grow, and pixels stand further behind."""
    data, at = bytearray(data), data.index(b"ipco") - 4
    first = data.index(b"mdat") + 4
    place = data.index(first.to_bytes(4), data.index(b"iloc"))
    data[place : place + 4] = (first + len(extra)).to_bytes(4)
    for start in (data.index(b"meta") - 4, data.index(b"iprp") - 4, at):
        data[start : start + 4] = (int.from_bytes(data[start : start + 4]) + len(extra)).to_bytes(4)
    return bytes(data[: at + 8] + extra + data[at + 8 :])


@pytest.mark.parametrize(
    ("kind", "is_noticed"),
    [(b"urn:com:photo:aux:hdrgainmap", True), (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", False)],
)
def test_a_gain_map_is_noticed_and_an_alpha_is_none(kind, is_noticed):
    # At the end, or the numbers by which pictures name their properties would mean other ones.
    data = avif()
    length = int.from_bytes(data[data.index(b"ipco") - 4 :][:4])
    properties = data[data.index(b"ipco") + 4 : data.index(b"ipco") - 4 + length]
    extra = box(b"auxC", bytes(4) + kind + b"\0") + box(b"av1C", b"\x81\0\x1c\0")  # as an alpha's: without colours
    grown = with_property(data, extra).replace(extra + properties, properties + extra)
    photo = load_photo(grown)
    assert level(photo.pixels, smooth()) <= 5
    assert not photo.is_grey
    assert any("gain map" in notice for notice in photo.notices) == is_noticed


def coded(pixels, bits):
    """A picture's own bytes, of a file that holds nothing else."""
    most = (1 << bits) - 1
    stored = pixels if bits == 8 else ((pixels.astype(np.uint32) * most + 127) // 255).astype(np.uint16)
    data = bytes(imagecodecs.avif_encode(stored, level=98, speed=10, bitspersample=bits))
    (av1c,) = (data[one.start : one.end] for one in inside(data, (b"meta", b"iprp", b"ipco", b"av1C")))
    (mdat,) = (data[one.start : one.end] for one in inside(data, (b"mdat",)))
    return mdat, box(b"av1C", av1c)


def of_items(items, *, main, made_of=(), wide=False):
    """A file of pictures, written by ISO/IEC 14496-12, 8.11: (kind, bytes, properties) each, numbered from 1.

    ``made_of``: the number of a picture and of those it is put together of. ``wide``: numbers are of twice the size.
    """
    size = 4 if wide else 2
    listed = [one for _, _, properties in items for one in properties]
    entries, rows, place = [], [], 0
    for number, (kind, _, properties) in enumerate(items, 1):
        entries.append(box(b"infe", b"\2\0\0\0" + number.to_bytes(2) + b"\0\0" + kind + b"\0"))
        chosen = range(place + 1, place + 1 + len(properties))
        place += len(properties)
        indices = b"".join(one.to_bytes(2) if wide else bytes((one,)) for one in chosen)
        rows.append(number.to_bytes(size) + bytes((len(chosen),)) + indices)
    version = bytes((wide, 0, 0, wide))  # one bit of the flags: places of properties are of twice the size, too
    ipma = box(b"ipma", version + len(rows).to_bytes(4) + b"".join(rows))
    refs = b""
    for number, parts in made_of:
        ends = b"".join(part.to_bytes(size) for part in parts)
        refs += box(b"dimg", number.to_bytes(size) + len(parts).to_bytes(2) + ends)
    head = box(b"ftyp", b"avif\0\0\0\0avifmif1miaf")

    def meta(start):
        places = b""
        for number, (_, content, _) in enumerate(items, 1):
            places += number.to_bytes(2) + b"\0\0\0\1" + start.to_bytes(4) + len(content).to_bytes(4)
            start += len(content)
        parts = [
            box(b"hdlr", bytes(8) + b"pict" + bytes(13)),
            box(b"pitm", bytes((wide, 0, 0, 0)) + main.to_bytes(size)),
            box(b"iloc", b"\0\0\0\0\x44\0" + len(items).to_bytes(2) + places),
            box(b"iinf", bytes(4) + len(items).to_bytes(2) + b"".join(entries)),
            box(b"iref", bytes((wide, 0, 0, 0)) + refs) if refs else b"",
            box(b"iprp", box(b"ipco", b"".join(listed)) + ipma),
        ]
        return box(b"meta", bytes(4) + b"".join(parts))

    start = len(head) + len(meta(0)) + 8
    return head + meta(start) + box(b"mdat", b"".join(content for _, content, _ in items))


def extent(height, width):
    return box(b"ispe", bytes(4) + width.to_bytes(4) + height.to_bytes(4))


def item(pixels, bits, *more):
    content, av1c = coded(pixels, bits)
    return b"av01", content, [extent(*pixels.shape[:2]), av1c, *more]


@pytest.mark.parametrize(
    ("bits", "of_another", "wide"),
    [(8, 10, False), (8, 12, True), (10, 8, False), (10, 12, True), (12, 8, False), (12, 10, True), (10, 10, False)],
)
def test_the_depth_is_that_of_the_main_picture_whatever_else_is_in_the_file(bits, of_another, wide):
    other = np.full((64, 64, 3), 90, np.uint8)
    films = box(b"colr", b"nclx\0\x09\0\x10\0\x09\x80")  # as a map for brighter screens is said to be
    data = of_items([item(other, of_another, films), item(smooth(), bits)], main=2, wide=wide)
    photo = load_photo(data)
    assert (photo.depth, photo.notices) == (8 if bits == 8 else 16, ())
    assert level(photo.pixels / (1 if bits == 8 else 257), smooth()) <= 5
    assert not photo.is_grey


@pytest.mark.parametrize(("bits", "wide"), [(8, False), (10, False), (12, True)])
def test_a_picture_put_together_of_others_is_as_deep_as_they_are(bits, wide):
    left, right = np.full((64, 64, 3), 200, np.uint8), np.full((64, 64, 3), 60, np.uint8)
    whole = b"\0\0\0\1" + (128).to_bytes(2) + (64).to_bytes(2)  # one row of two
    items = [item(left // 2, 12 if bits == 8 else 8), item(left, bits), item(right, bits)]
    items.append((b"grid", whole, [extent(64, 128)]))
    photo = load_photo(of_items(items, main=4, made_of=[(4, (2, 3))], wide=wide))
    assert (photo.shape, photo.depth) == ((64, 128), 8 if bits == 8 else 16)
    assert level(photo.pixels / (1 if bits == 8 else 257), np.hstack([left, right])) <= 3


def test_what_is_decoded_to_eight_bits_has_eight():
    """Whatever the file says of it; the numbers would be taken for a quarter of themselves."""
    content, _ = coded(smooth(), 8)
    photo = load_photo(of_items([(b"av01", content, [extent(*SHAPE), box(b"av1C", b"\x81\0\x40\0")])], main=1))
    assert photo.depth == 8
    assert level(photo.pixels, smooth()) <= 5
