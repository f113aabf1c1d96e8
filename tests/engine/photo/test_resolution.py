"""The resolution comes back as it was, or is left out with a sentence; no number of it breaks anything."""

import io
import math
import struct
from fractions import Fraction

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.photo.boxes import box
from engine.photo.formats import SAVED
from engine.photo.photo import Metadata, Photo
from engine.photo.png_chunks import Chunk, insert_chunks
from engine.photo.reading import load_photo
from engine.photo.resolution import as_ratio, resolution
from engine.photo.writing import save_photo
from tests.fakes.photo_files import SUFFIX, make_samples, write_file

PIXELS = make_samples(8, 3, (20, 30))
LEFT_OUT = "The resolution was left out"
HOLDS = ("PNG", "JPEG", "TIFF", "BMP", "JPEG2000")
LARGEST = {"JPEG": 65535, "PNG": 54e6, "BMP": 54e6, "TIFF": 4e9, "JPEG2000": 1e12}
SMALLEST = {"JPEG": 1, "PNG": 0.0254, "BMP": 0.0254, "TIFF": 1e-9, "JPEG2000": 1e-6}


@pytest.mark.parametrize("kind", [row.key for row in SAVED])
@pytest.mark.parametrize(
    "dpi",
    [
        *((300.0, 150.0), (72.0, 72.009), (2400.0, 9600.0), (254_000.0, 127_000.0), (3.0, 1.0), (0.5, 0.3)),
        *(
            (7.62e9, 72.0),
            (72.0, 500_001.234567),
            (76_200_000.1778, 72.0),
            (1e-5, 72.0),
            (1e14, 1e-14),
            (5e-324, 1.7e308),
        ),
    ],
)
def test_it_comes_back_or_is_left_out_with_a_sentence(dpi, kind, tmp_path):
    path = tmp_path / f"kite{SUFFIX[kind]}"
    notices = save_photo(Photo(PIXELS, metadata=Metadata(dpi=dpi)), PIXELS, path)
    said = load_photo(path).metadata.dpi
    if kind not in HOLDS:
        assert (said, notices) == (None, ())
    elif SMALLEST[kind] <= min(dpi) and max(dpi) <= LARGEST[kind]:
        step = 0.5 if kind == "JPEG" else 0.0127 if kind in ("PNG", "BMP") else 0  # whole numbers an inch or a metre
        assert said == tuple(pytest.approx(value, rel=5e-5, abs=step + 1e-12) for value in dpi)
        assert notices == ()
    else:
        assert said is None
        assert len(notices) == 1
        assert notices[0].startswith(LEFT_OUT)


@pytest.mark.parametrize("row", SAVED, ids=lambda row: row.key)
def test_none_is_invented(row, tmp_path):
    save_photo(Photo(PIXELS), PIXELS, path := tmp_path / f"kite{row.suffixes[0]}")
    assert load_photo(path).metadata.dpi is None


def test_a_jpeg_that_says_more_than_is_written_keeps_it_unless_it_is_encoded_anew(tmp_path):
    path = tmp_path / "kite.jpg"
    data = bytearray(write_file("JPEG", PIXELS, dpi=(300, 300)))
    at = data.index(b"JFIF\0") + 7
    data[at : at + 5] = b"\2\xff\xff\xff\xff"  # per centimetre
    path.write_bytes(data)
    photo = load_photo(path)
    assert photo.metadata.dpi == pytest.approx((166_458.9, 166_458.9))
    changed = photo.pixels.copy()
    changed[:4] = 0
    assert save_photo(photo, changed, path) == ()
    assert load_photo(path).metadata.dpi == photo.metadata.dpi
    save_photo(photo, changed, path, quality=90)
    assert load_photo(path).metadata.dpi is None


@pytest.mark.parametrize("per_metre", [0, 1, 39_370, 2**31 - 1, 2**31, 2**32 - 1])
def test_a_png_of_any_resolution_is_saved_as_anything(per_metre, tmp_path):
    says = Chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    photo = load_photo(insert_chunks(write_file("PNG", PIXELS), [says]))
    expected = per_metre * 0.0254
    assert photo.metadata.dpi == ((expected, expected) if per_metre else None)
    for row in SAVED:
        save_photo(photo, photo.pixels, tmp_path / f"kite{row.suffixes[0]}")


def tiff_that_says(type_, raw, order="<"):
    """Both resolutions are these bytes of this type."""
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, PIXELS, photometric="rgb", resolution=(300, 300), resolutionunit="INCH", byteorder=order)
    data = bytearray(buffer.getvalue())
    with tifffile.TiffFile(io.BytesIO(bytes(data))) as file:
        for tag in (282, 283):
            entry = file.pages[0].tags[tag]
            struct.pack_into(order + "H", data, entry.offset + 2, type_)
            at = entry.offset + 8 if len(raw) <= 4 else entry.valueoffset
            data[at : at + len(raw)] = raw
    return bytes(data)


@pytest.mark.parametrize(
    ("type_", "raw", "expected"),
    [
        (5, struct.pack("<II", 600, 2), 300),
        (5, struct.pack("<II", 2**32 - 1, 1), 2**32 - 1),
        (5, struct.pack("<II", 1, 2**32 - 1), 1 / (2**32 - 1)),
        (5, struct.pack("<II", 300, 0), None),
        (10, struct.pack("<ii", -300, 1), None),
        (10, struct.pack("<ii", 300, 1), 300),
        (4, struct.pack("<I", 300), 300),
        (3, struct.pack("<H", 300), 300),
        (11, struct.pack("<f", 300), 300),
        (11, struct.pack("<f", math.nan), None),
        (12, struct.pack("<d", math.inf), None),
        (2, b"300\0", None),
    ],
)
def test_a_tiff_that_says_it_in_an_odd_way_opens_and_is_saved_as_anything(type_, raw, expected, tmp_path):
    photo = load_photo(tiff_that_says(type_, raw), name="kite.tif")
    assert np.array_equal(photo.pixels, PIXELS)
    assert photo.metadata.dpi == (None if expected is None else pytest.approx((expected, expected)))
    for row in SAVED:
        save_photo(photo, photo.pixels, tmp_path / f"kite{row.suffixes[0]}")


@pytest.mark.parametrize("power", [-9, -1, 0, 2, 9])
def test_a_jpeg_2000_of_any_resolution_is_saved_as_anything(power, tmp_path):
    numbers = struct.pack(">HHHHbb", 65535, 1, 3, 2, power, power)
    plain = write_file("JPEG2000", PIXELS)
    at = plain.index(b"jp2h") - 4
    length = int.from_bytes(plain[at : at + 4])
    says = box(b"res ", box(b"resc", numbers))
    head = box(b"jp2h", plain[at + 8 : at + length] + says)
    photo = load_photo(plain[:at] + head + plain[at + length :])
    assert photo.metadata.dpi == pytest.approx((1.5 * 10.0**power * 0.0254, 65535 * 10.0**power * 0.0254))
    for row in SAVED:
        save_photo(photo, photo.pixels, tmp_path / f"kite{row.suffixes[0]}")


@pytest.mark.parametrize("value", [0.0, -1.0, math.nan, math.inf, -math.inf])
def test_what_is_no_resolution_is_none(value):
    assert resolution(value, 72.0) is None
    assert resolution(72.0, value) is None
    assert resolution(72.0, 300) == (72.0, 300.0)


@pytest.mark.parametrize("most", [65535, 2**32 - 1])
def test_a_ratio_is_near_and_fits(most):
    for value in [*np.geomspace(1 / most, most, 2000), 1.0, most, 1 / most, most - 0.5, 299.9994, 72.009]:
        above, below = as_ratio(float(value), most)
        assert 1 <= above <= most
        assert 1 <= below <= most
        assert abs(Fraction(above, below) / Fraction(float(value)) - 1) <= 5e-5


def test_pillow_reads_the_same(tmp_path):
    for kind in ("PNG", "TIFF", "JPEG", "BMP"):
        path = tmp_path / f"kite{SUFFIX[kind]}"
        save_photo(Photo(PIXELS, metadata=Metadata(dpi=(1200.0, 2400.0))), PIXELS, path)
        with Image.open(path) as image:
            assert image.info["dpi"] == pytest.approx((1200, 2400), rel=1e-5)
