"""A person's own folders and files: what counts, what is held out, what is wrong."""

import shutil

import cv2
import numpy as np
import pytest

from tests.fakes.runs import write_photos
from training.data.photos import index_sources, why_not
from training.errors import TrainingError


@pytest.fixture
def photos(tmp_path):
    return write_photos(tmp_path / "photos", 6)


def names(files):
    return {photo.path.name for photo in files}


def test_folders_and_files_together_and_equal_files_once(tmp_path, photos):
    single = tmp_path / "single.png"
    shutil.copy(photos / "scene-000.png", tmp_path / "copy.png")
    write_photos(tmp_path / "more", 7)
    (tmp_path / "more" / "scene-006.png").rename(single)

    index = index_sources([photos, single, tmp_path / "copy.png", photos], 0.2)

    assert len(index.training) + len(index.validation) == 7
    assert all(photo.size == (120, 96) for photo in index.training)


@pytest.mark.parametrize(("count", "share", "held"), [(2, 0.15, 1), (6, 0.0, 1), (6, 0.34, 2), (6, 0.9, 3)])
def test_at_least_one_and_at_most_half_are_held_out(tmp_path, count, share, held):
    index = index_sources([write_photos(tmp_path / "photos", count)], share)

    assert len(index.validation) == held
    assert len(index.training) == count - held
    assert why_not(index) == ""


def test_the_split_depends_on_contents_only(tmp_path, photos):
    first = {photo.digest for photo in index_sources([photos], 0.2).validation}
    for number, path in enumerate(sorted(photos.iterdir())):
        path.rename(photos / f"renamed-{9 - number}.png")

    assert {photo.digest for photo in index_sources([photos], 0.2).validation} == first


def with_copies(folder, count, *, quality=80):
    """``count`` photos, each as PNG and as JPEG."""
    for path in write_photos(folder, count).glob("*.png"):
        cv2.imwrite(str(path.with_suffix(".jpg")), cv2.imread(str(path)), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return folder


def stems(photos):
    return {photo.path.stem for photo in photos}


@pytest.mark.parametrize(("count", "share", "held"), [(20, 0.2, 8), (20, 0.17, 6), (3, 0.15, 2), (2, 0.9, 2)])
def test_near_duplicates_stay_on_one_side(tmp_path, count, share, held):
    index = index_sources([with_copies(tmp_path / "photos", count)], share)

    assert len(index.validation) == held
    assert len(index.training) == 2 * count - held
    assert stems(index.training) & stems(index.validation) == set()


def test_photos_that_all_show_the_same_can_be_learnt_from(tmp_path):
    with_copies(tmp_path / "photos", 1)
    index = index_sources([with_copies(tmp_path / "photos", 1)], 0.2)

    assert (len(index.training), len(index.validation)) == (1, 1)
    assert why_not(index) == ""


def test_a_copy_of_a_held_out_photo_that_comes_later_is_not_learnt_from(tmp_path, photos):
    held = {photo.digest for photo in index_sources([photos], 0.34).validation}
    index = index_sources([with_copies(photos, 6)], 0.34, held=held)

    assert {photo.digest for photo in index.validation} == held
    assert len(index.training) == 8
    assert stems(index.training) & stems(index.validation) == set()
    assert set(index.report.skipped.values()) == {"a copy of a held-out photo"}


def test_what_cannot_be_used_is_named_with_its_reason(tmp_path, photos):
    whole = cv2.imencode(".jpg", cv2.imread(str(photos / "scene-000.png")))[1].tobytes()
    (photos / "half.jpg").write_bytes(whole[: len(whole) // 2])
    (photos / "text.png").write_text("no photo")
    cv2.imwrite(str(photos / "icon.png"), np.zeros((16, 16, 3), np.uint8))

    index = index_sources([photos, tmp_path / "gone.jpg"], 0.2)
    reasons = {path.name: why for path, why in index.report.skipped.items()}

    assert len(index.training) + len(index.validation) == 6
    assert "cut off" in reasons["half.jpg"]
    assert reasons["text.png"] == "not an image"
    assert reasons["icon.png"] == "only 16×16 pixels"
    assert "gone.jpg" in reasons


def test_one_photo_twice_is_one_photo(tmp_path, photos):
    for name in ("b.png", "c.png"):
        shutil.copy(photos / "scene-000.png", tmp_path / name)

    assert why_not(index_sources([tmp_path / "b.png", tmp_path / "c.png"], 0.2)).startswith("Only one photo")


def test_nothing_usable(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.png").write_text("no photo")

    sentence = why_not(index_sources([tmp_path / "empty", tmp_path / "text.png"], 0.2))

    assert "text.png (not an image)" in sentence
    assert sentence.endswith("photos.")


def test_a_run_whose_hold_out_photos_are_gone(photos):
    assert "hold-out photos of this run are gone" in why_not(index_sources([photos], 0.2, held={"0" * 64}))


def test_a_scan_can_be_stopped(photos):
    with pytest.raises(TrainingError, match="Stopped"):
        index_sources([photos], 0.2, should_stop=lambda: True)
