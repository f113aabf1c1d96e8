"""Previews in the notes of camera makers, and in Photoshop's resources, go; all else that is there stays."""

import io
import struct
import zlib

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.photo import png_chunks
from engine.photo.exif import made_upright
from engine.photo.photoshop import without_previews
from engine.photo.png_chunks import Chunk
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo
from tests.fakes.photo_files import make_samples, write_file

NOTE_AT = 200  # where the note stands in its EXIF block


def picture():
    buffer = io.BytesIO()
    Image.fromarray(make_samples(8, 3)).save(buffer, "JPEG")
    return buffer.getvalue()


PREVIEW = picture()
SPOILT = b"\x02" + PREVIEW[1:]  # as Minolta and Sony write it
OTHER = b"lens, serial number and so on " * 3


def directory(order, entries):
    """Of (tag, type, count, number)."""
    rows = b"".join(struct.pack(order + "HHII", *entry) for entry in sorted(entries))
    return struct.pack(order + "H", len(entries)) + rows + bytes(4)


def laid_out(name, order, base, tags, blobs):
    """A note: a name, a directory of ``tags`` (which may call for the place of a blob), and the blobs behind it."""
    at = len(name) + 2 + 12 * len(tags) + 4
    places = {}
    for key, blob in blobs.items():
        places[key] = at + base
        at += len(blob)
    rows = [(tag, type_, count, places.get(number, number)) for tag, type_, count, number in tags]
    return name + directory(order, rows) + b"".join(blobs.values())


def nikon(preview):
    inner = b"MM\0*" + struct.pack(">I", 8)
    inside = directory(">", [(0x0201, 4, 1, 8 + 2 + 24 + 4 + 2 + 24 + 4 + len(OTHER)), (0x0202, 4, 1, len(preview))])
    tags = [(0x0011, 4, 1, 8 + 2 + 24 + 4), (0x0084, 2, len(OTHER), 8 + 2 + 24 + 4 + len(inside))]
    return b"Nikon\0\2\x10\0\0" + inner + directory(">", tags) + inside + OTHER + preview


def canon(preview):
    numbers = struct.pack("<6I", 24, 2, len(preview), 53, 37, NOTE_AT + 2 + 24 + 4 + 24 + len(OTHER))
    tags = [(0x00B6, 4, 6, "numbers"), (0x0095, 2, len(OTHER), "other")]
    return laid_out(b"", "<", NOTE_AT, tags, {"numbers": numbers, "other": OTHER, "preview": preview})


def old_olympus(preview):
    tags = [(0x0088, 4, 1, "preview"), (0x0089, 4, 1, len(preview)), (0x0207, 2, len(OTHER), "other")]
    return laid_out(b"OLYMP\0\1\0", "<", NOTE_AT, tags, {"other": OTHER, "preview": preview})


def olympus(preview):
    inside_at = 12 + 2 + 24 + 4 + len(OTHER)
    inside = directory("<", [(0x0101, 4, 1, inside_at + 2 + 24 + 4), (0x0102, 4, 1, len(preview))])
    tags = [(0x2020, 4, 1, "inside"), (0x0207, 2, len(OTHER), "other")]
    return laid_out(b"OLYMPUS\0II\3\0", "<", 0, tags, {"other": OTHER, "inside": inside, "preview": preview})


def sony(preview):
    tags = [(0x2001, 7, len(preview), "preview"), (0xB027, 2, len(OTHER), "other")]
    return laid_out(b"SONY DSC \0\0\0", "<", NOTE_AT, tags, {"other": OTHER, "preview": preview})


def pentax(preview):
    tags = [(0x0003, 4, 1, len(preview)), (0x0004, 4, 1, "preview"), (0x003F, 2, len(OTHER), "other")]
    return laid_out(b"AOC\0MM", ">", NOTE_AT, tags, {"other": OTHER, "preview": preview})


def nobody_knows(preview):
    return b"A maker of tomorrow\0" + OTHER + preview + OTHER


def after_what_only_begins_like_one(preview):
    return b"\xff\xd8\xff\0\0\1" + nobody_knows(preview)


NOTES = [nikon, canon, old_olympus, olympus, sony, pentax]


def exif_with(note, order="<"):
    """An EXIF block whose private note stands at ``NOTE_AT``."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    first = directory(order, [(0x0112, 3, 1, 1 if order == "<" else 1 << 16), (0x8769, 4, 1, 60)])
    inside = directory(order, [(0x927C, 7, len(note), NOTE_AT)])
    block = (mark + struct.pack(order + "I", 8) + first).ljust(60, b"\0") + inside
    return block.ljust(NOTE_AT, b"\0") + note + b"what comes after it"


CASES = [(make, preview) for make in NOTES for preview in (PREVIEW, SPOILT)]
CASES += [(nobody_knows, PREVIEW), (after_what_only_begins_like_one, PREVIEW)]


@pytest.mark.parametrize(("make", "preview"), CASES)
def test_a_preview_is_blanked_and_every_other_byte_stays(make, preview):
    order = ">" if make in (nikon, pentax) else "<"
    block = exif_with(make(preview), order)
    assert block.count(preview) == 1
    start = block.index(preview)
    assert made_upright(block) == block[:start] + bytes(len(preview)) + block[start + len(preview) :]


def test_notes_without_a_preview_and_notes_of_noise_stay(tmp_path):
    for seed in range(300):
        noise = np.random.default_rng(seed).bytes(400).replace(b"\xd8\xff", b"\0\0")
        block = exif_with(noise)
        assert made_upright(block) == block
    block = exif_with(olympus(b"not a picture, whatever the tag says"))
    assert made_upright(block) == block


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_was_filled_is_nowhere_in_the_saved_file(kind, tmp_path):
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(write_file(kind, make_samples(8, 3), exif=exif_with(nikon(PREVIEW), ">")))
    photo = load_photo(path)
    pixels = photo.pixels.copy()
    pixels[:9] = 0
    save_photo(photo, pixels, path)
    assert PREVIEW[20:60] not in path.read_bytes()[300:]
    assert OTHER in path.read_bytes()


# ---- Photoshop's ---------------------------------------------------------------------------------------


def resource(number, data):
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)


CAPTION, THUMBNAIL, OLD_THUMBNAIL = (
    resource(1028, b"\x1c\x02\x78\0\5hello"),
    resource(1036, PREVIEW),
    resource(1033, PREVIEW),
)


def test_resources_with_previews_go_and_others_stay():
    assert without_previews(CAPTION + THUMBNAIL + CAPTION + OLD_THUMBNAIL + b"rest") == CAPTION * 2 + b"rest"
    assert without_previews(b"8BIM\4\x0c") == b"8BIM\4\x0c"


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("name", [b"8bim", b"iptc"])
def test_raw_profiles_of_png_lose_their_previews_only(name, packed, tmp_path):
    data = CAPTION + THUMBNAIL
    text = b"\n%s\n%8d\n" % (name, len(data)) + data.hex().encode() + b"\n"
    body = b"Raw profile type " + name + b"\0" + (b"\0" + zlib.compress(text) if packed else text)
    file = png_chunks.insert_chunks(
        write_file("PNG", make_samples(8, 3)), [Chunk(b"zTXt" if packed else b"tEXt", body)]
    )
    photo = load_photo(file)
    save_photo(photo, photo.pixels, tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        lines = image.text[f"Raw profile type {name.decode()}"].split("\n")
    assert lines[1] == name.decode()
    assert int(lines[2]) == len(CAPTION)
    assert bytes.fromhex("".join(lines[3:])) == CAPTION


def test_a_tiff_keeps_its_captions_and_settings_and_no_preview(tmp_path):
    buffer, data = io.BytesIO(), CAPTION + THUMBNAIL
    tifffile.imwrite(buffer, make_samples(8, 3), photometric="rgb", extratags=[(34377, 1, len(data), data, True)])
    photo = load_photo(buffer.getvalue())
    assert photo.notices == ()
    save_photo(photo, photo.pixels, tmp_path / "a.tif")
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert bytes(file.pages[0].tags[34377].value) == CAPTION
    assert PREVIEW not in (tmp_path / "a.tif").read_bytes()
    assert "Photoshop" in " ".join(save_photo(photo, photo.pixels, tmp_path / "a.png"))
