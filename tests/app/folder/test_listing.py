"""Which photos there are to go through."""

import os

import pytest

from app.folder.listing import FolderError, Listing, Single, listed, photos_in


def touch(folder, *names):
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"")
    return folder


def names(found):
    assert isinstance(found, Listing)
    return [photo.name for photo in found.photos]


def test_photos_come_in_the_order_a_person_expects(tmp_path):
    folder = touch(tmp_path / "a", "IMG_10.jpg", "img_2.JPG", "IMG_1.png", "b.tif", "a.heic", "x²1.jpg")
    assert names(listed([folder])) == ["a.heic", "b.tif", "IMG_1.png", "img_2.JPG", "IMG_10.jpg", "x²1.jpg"]
    assert listed([folder]).folder == folder


def test_what_belongs_to_a_photo_is_none(tmp_path):
    folder = touch(
        tmp_path / "a",
        *("a.jpg", "a.mask.png", "a-mask.png", "a-mask-sources.png", "a_mask001.png", "b.mask.png"),
        *("._a.jpg", ".hidden.jpg", "notes.txt", "carnival_mask.jpg", "open-sources.png"),
    )
    (folder / "folder.jpg").mkdir()
    assert names(listed([folder])) == ["a.jpg", "carnival_mask.jpg", "open-sources.png"]


def test_a_result_beside_its_photo_is_none_but_without_it_it_is_one(tmp_path):
    folder = touch(
        tmp_path / "a",
        *("a.jpg", "a-filled.jpg", "a-filled-filled.jpg", "b-filled.jpg", "b.tif"),  # b.tif would not become a JPEG
        *("c.heic", "c.png", "c-filled.png", "c-filled-2.png", "c-filled-3.png", "my-filled.jpg", "-filled.jpg"),
    )
    shown = ["-filled.jpg", "a.jpg", "b-filled.jpg", "b.tif", "c-filled-3.png", "c.heic", "c.png", "my-filled.jpg"]
    assert names(listed([folder], "-filled")) == shown
    assert names(Listing(folder, photos_in(folder, "-filled"))) == shown
    (folder / "a.jpg").unlink()
    assert "a-filled.jpg" in names(listed([folder], "-filled"))
    assert len(listed([folder]).photos) == 11  # nothing is added to names: nothing is known by it


def test_results_that_a_person_names_are_shown(tmp_path):
    folder = touch(tmp_path / "a", "a.jpg", "a-filled.jpg")
    assert names(listed([folder / "a.jpg", folder / "a-filled.jpg"], "-filled")) == ["a-filled.jpg", "a.jpg"]
    assert listed([folder / "a-filled.jpg"], "-filled") == Single(folder / "a-filled.jpg")


@pytest.mark.parametrize("suffix", ["-2", "1", " (1)"])
def test_what_cameras_and_copies_number_photos_with_makes_no_results(tmp_path, suffix):
    folder = touch(tmp_path / "a", "IMG_1.jpg", f"IMG_1{suffix}.jpg")
    assert len(listed([folder], suffix).photos) == 2


def test_several_files_and_folders_with_equal_names_are_told_apart(tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "y").mkdir()
    one, two = touch(tmp_path / "x" / "trip", "a.jpg"), touch(tmp_path / "y" / "trip", "a.jpg", "b.jpg")
    found = listed([one, two, two / "b.jpg"])
    assert found.folder is None
    assert sorted(found.photos) == [one / "a.jpg", two / "a.jpg", two / "b.jpg"]


def test_one_file_is_no_listing_and_two_may_be_a_photo_and_its_mask(tmp_path):
    folder = touch(tmp_path / "a", "a.jpg", "a-mask.png", "b.jpg")
    assert listed([folder / "a.jpg"]) == Single(folder / "a.jpg")
    assert listed([folder / "a-mask.png", folder / "a.jpg"]) == Single(folder / "a.jpg", folder / "a-mask.png")
    assert names(listed([folder / "b.jpg", folder / "a.jpg"])) == ["a.jpg", "b.jpg"]


def test_a_name_that_is_no_utf8_is_found(tmp_path):
    folder = touch(tmp_path / "a", "a.jpg")
    try:
        (folder / os.fsdecode(b"caf\xe9.jpg")).write_bytes(b"")
    except OSError:
        pytest.skip("this file system takes no such name")
    assert len(listed([folder]).photos) == 2


@pytest.mark.parametrize("name", ["gone", "empty"])
def test_nothing_to_go_through_is_one_sentence(tmp_path, name):
    touch(tmp_path / "empty", "notes.txt")
    with pytest.raises(FolderError) as refused:
        listed([tmp_path / "empty"] if name == "empty" else [tmp_path / "gone", tmp_path / "empty"])
    assert "There is no photo" in str(refused.value)


def test_a_folder_that_vanished_says_so(tmp_path):
    with pytest.raises(FolderError, match="is not there any more"):
        photos_in(tmp_path / "gone")
