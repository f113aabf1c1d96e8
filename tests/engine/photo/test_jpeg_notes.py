"""What a JPEG says about its picture survives where it is still true, or is left out with a sentence."""

import io

import numpy as np
import pytest
from PIL import Image

from engine.photo.jpeg_segments import Segment, after_picture, joined, segments
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo

XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP = b"Photoshop 3.0\0"
PACKET = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description %s/></rdf:RDF></x:xmpmeta>'


def plain(size=(64, 48), **options):
    y, x = np.mgrid[: size[1], : size[0]]
    buffer = io.BytesIO()
    Image.fromarray(np.dstack([x * 3, y * 4, x + y]).astype(np.uint8)).save(buffer, "JPEG", quality=90, **options)
    return buffer.getvalue()


def with_segments(*more, trailer=b""):
    head, rest = segments(plain())
    return joined([head[0], *more, *head[1:]], rest) + trailer


def resource(number, data):
    return b"8BIM" + number.to_bytes(2) + b"\0\0" + len(data).to_bytes(4) + data + b"\0" * (len(data) % 2)


@pytest.fixture(params=["one block", "the whole file"])
def saved(request, tmp_path):
    """Saves a JPEG's bytes with a pixel changed, either way; the saved file's head, its rest, and what was said."""

    def save(data):
        path = tmp_path / "photo.jpg"
        path.write_bytes(data)
        photo = load_photo(path)
        pixels = photo.pixels.copy()
        pixels[10:20, 10:20] = 255
        quality = None if request.param == "one block" else 80
        notices = save_photo(photo, pixels, path, quality=quality)
        head, rest = segments(path.read_bytes())
        return [segment for segment in head if segment.is_note], rest, " ".join(notices)

    return save


def bodies(notes, marker):
    return [note.body for note in notes if note.marker == marker]


def test_captions_of_photoshop_and_iptc_stay_and_its_previews_go(saved):
    caption, preview = resource(0x0404, b"\x1c\x02\x19\0\4dune"), resource(1036, b"a small copy")
    notes, _, said = saved(with_segments(Segment(0xED, PHOTOSHOP + preview + caption)))
    assert bodies(notes, 0xED) == [PHOTOSHOP + caption]
    assert "left out" not in said


def test_other_applications_segments_stay(saved):
    notes, _, _ = saved(with_segments(Segment(0xEC, b"Ducky\0abc"), Segment(0xE5, b"a maker's own")))
    assert bodies(notes, 0xEC) == [b"Ducky\0abc"]
    assert bodies(notes, 0xE5) == [b"a maker's own"]


def test_the_film_of_a_motion_photo_goes_with_a_sentence_and_its_flag(saved):
    packet = PACKET % b'GCamera:MotionPhoto="1" GCamera:MicroVideo="1" GCamera:MicroVideoOffset="12"'
    notes, rest, said = saved(with_segments(Segment(0xE1, XMP + packet), trailer=b"not a picture"))
    assert after_picture(rest) == b""
    assert "film or second picture" in said
    assert b'GCamera:MotionPhoto="0" GCamera:MicroVideo="0"' in b"".join(bodies(notes, 0xE1))


def test_a_gain_map_and_a_second_picture_go_with_their_marks(saved):
    packet = PACKET % b'hdrgm:Version="1.0" dc:title="kept"'
    second = plain((16, 16))
    notes, rest, said = saved(with_segments(Segment(0xE1, XMP + packet), Segment(0xE2, b"MPF\0index"), trailer=second))
    assert after_picture(rest) == b""
    assert "second picture" in said
    assert bodies(notes, 0xE2) == []
    assert b"hdrgm" not in b"".join(bodies(notes, 0xE1))
    assert b'dc:title="kept"' in b"".join(bodies(notes, 0xE1))


def test_xmp_that_goes_on_in_other_segments_stays_whole(saved):
    packet = PACKET % b'xmpNote:HasExtendedXMP="A"'
    more = [Segment(0xE1, EXTENDED + b"A" * 32 + bytes(8) + part * 100) for part in (b"one ", b"two ")]
    notes, _, said = saved(with_segments(Segment(0xE1, XMP + packet), *more))
    assert bodies(notes, 0xE1) == [XMP + packet, *(segment.body for segment in more)]
    assert said == "" or "encoded anew" in said


def test_xmp_that_holds_the_photo_as_it_was_goes_with_its_reference(saved):
    packet = PACKET % b'xmpNote:HasExtendedXMP="A"'
    # A name may be cut in two by the end of a segment.
    more = [Segment(0xE1, EXTENDED + b"A" * 32 + bytes(8) + part) for part in (b"<a GIma", b'ge:Data="...')]
    notes, _, said = saved(with_segments(Segment(0xE1, XMP + packet), *more))
    assert "pictures inside the XMP" in said
    assert not any(body.startswith(EXTENDED) for body in bodies(notes, 0xE1))
    assert b"HasExtendedXMP" not in b"".join(bodies(notes, 0xE1))


def test_a_profile_larger_than_a_segment_comes_back(saved, tmp_path):
    profile = np.random.default_rng(0).bytes(150_000)
    profile = (len(profile)).to_bytes(4) + profile[4:]
    saved(plain(icc_profile=profile))
    assert load_photo(tmp_path / "photo.jpg").metadata.icc == profile


def test_the_pixels_outside_stay_and_a_sentence_says_when_they_cannot(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(plain())
    photo = load_photo(path)
    pixels = photo.pixels.copy()
    pixels[10:14, 10:14] = 255
    assert save_photo(photo, pixels, path) == ()
    after = load_photo(path).pixels
    assert np.array_equal(after[:, 40:], photo.pixels[:, 40:])
    assert np.array_equal(after[32:], photo.pixels[32:])

    path.write_bytes(plain(keep_rgb=True))
    photo = load_photo(path)
    assert "encoded anew, because the file does not store" in " ".join(save_photo(photo, photo.pixels, path))
