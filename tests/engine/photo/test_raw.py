"""A camera's RAW is developed and opened, saved as something else, and never written to, whatever it is called."""

import os
import sys

import numpy as np
import pytest

from engine.photo.exif import MAKER_NOTE, from_tiff, orientation_of, turned
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo, stored_size
from engine.photo.tiff_directory import read_directory
from engine.photo.writing import save_photo
from tests.fakes.photo_files import write_file
from tests.fakes.raw_file import SHAPE, make_dng, scene

pytest.importorskip("rawpy")


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_it_is_developed_upright_to_sixteen_bits(orientation):
    data = make_dng(orientation)
    photo = load_photo(data)
    assert (photo.format, photo.depth) == ("RAW", 16)
    assert photo.pixels.shape == turned(scene(), orientation).shape
    assert stored_size(data) == SHAPE[::-1]
    # The brighter the scene, the brighter the picture, in each colour: how much is the developer's taste.
    expected = turned(scene(), orientation).astype(np.float64)
    for channel in range(3):
        assert np.corrcoef(expected[..., channel].ravel(), photo.pixels[..., channel].ravel())[0, 1] > 0.9
    assert orientation_of(photo.metadata.exif) == 1


def test_what_the_camera_says_is_kept_and_what_is_not_is_said(tmp_path):
    photo = load_photo(make_dng(6))
    directory = read_directory(photo.metadata.exif)
    said = {entry.tag: entry.raw for entry in directory.entries}
    assert said[271].rstrip(b"\0") == b"Lacuna Works"
    assert said[33432].rstrip(b"\0") == b"Nobody"
    assert max(said) < 50000
    assert photo.notices == ("The RAW was developed with the camera's white balance, and is never written to.",)
    assert save_photo(photo, photo.pixels, tmp_path / "kite.tif") == ()
    again = load_photo(tmp_path / "kite.tif")
    assert (again.format, again.depth) == ("TIFF", 16)
    assert np.array_equal(again.pixels, photo.pixels)


@pytest.mark.parametrize("name", ["kite.dng", "kite.tif", "kite.jpg"])
def test_it_is_never_written_whatever_it_is_called(name, tmp_path):
    path = tmp_path / name
    path.write_bytes(data := make_dng())
    photo = load_photo(path)
    with pytest.raises(PhotoError, match=r"(never writes to|cannot be saved as|does not name)"):
        save_photo(photo, photo.pixels, path)
    os.link(path, tmp_path / "other.tif")
    with pytest.raises(PhotoError, match="never writes to"):
        save_photo(photo, photo.pixels, tmp_path / "other.tif")
    with pytest.raises(PhotoError, match="End the name in"):
        save_photo(photo, photo.pixels, tmp_path / "new.dng")
    assert path.read_bytes() == data


def test_a_missing_library_leaves_the_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(PhotoError, match=r"is a camera RAW file\. Develop it with a RAW converter first") as refused:
        load_photo(make_dng(), name="kite.dng")
    assert refused.value.reason == "a camera RAW file"


@pytest.mark.parametrize("data", [make_dng()[:3000], b"FUJIFILMCCD-RAW " + bytes(500), b"IIU\0" + bytes(90)])
def test_what_cannot_be_developed_is_one_sentence(data):
    with pytest.raises(PhotoError, match=r"kite\.raf is a camera RAW file that cannot be developed here"):
        load_photo(data, name="kite.raf")


def test_a_huge_size_is_refused_before_it_is_developed(monkeypatch):
    monkeypatch.setattr("engine.photo.reading.MAX_PIXELS", 1000)
    with pytest.raises(PhotoError, match="the limit is 0 megapixels"):
        load_photo(make_dng(), name="kite.dng")


def test_the_makers_private_notes_are_left_out_wherever_they_stand():
    tiff = write_file("TIFF", np.zeros((4, 4, 3), np.uint8))
    assert from_tiff(tiff, without=(271,)) != from_tiff(tiff)
    assert 271 not in {entry.tag for entry in read_directory(from_tiff(tiff, without=(271, MAKER_NOTE))).entries}
