"""Where photos are saved."""

from pathlib import Path

import pytest

from app.folder.destination import Destination, Where, problem_of

PHOTO = Path("/photos/trip/img.jpg")


@pytest.mark.parametrize(
    ("destination", "photo", "target"),
    [
        (Destination(Where.BESIDE), PHOTO, "/photos/trip/img-filled.jpg"),
        (Destination(Where.BESIDE, "_x"), Path("/a/b.c.tif"), "/a/b.c_x.tif"),
        (Destination(Where.OVER), PHOTO, "/photos/trip/img.jpg"),
        (Destination(Where.FOLDER, folder=Path("/out")), PHOTO, "/out/img.jpg"),
        (Destination(Where.BESIDE), Path("/a/b.heic"), "/a/b-filled.png"),
        (Destination(Where.OVER), Path("/a/b.heic"), "/a/b.png"),
    ],
)
def test_a_photo_goes_where_it_was_decided(destination, photo, target):
    assert destination.target(photo) == Path(target)


def test_no_photo_is_written_over_another_one_or_its_result():
    into = Destination(Where.FOLDER, folder=Path("/out"))
    assert into.target(PHOTO, {Path("/out/img.jpg")}) == Path("/out/img-2.jpg")
    assert into.target(PHOTO, {Path("/out/img.jpg"), Path("/out/img-2.jpg")}) == Path("/out/img-3.jpg")
    assert Destination(Where.FOLDER, folder=PHOTO.parent).target(PHOTO) == PHOTO.with_name("img-2.jpg")


@pytest.mark.parametrize(
    ("destination", "words"),
    [
        (Destination(Where.BESIDE, " "), "so that the original stays"),
        (Destination(Where.BESIDE, "/x"), "slashes"),
        (Destination(Where.FOLDER), "Choose the folder"),
    ],
)
def test_what_cannot_be_done_is_said(destination, words):
    assert words in problem_of(destination)


def test_what_can_be_done_has_no_problem():
    assert problem_of(Destination(Where.OVER, "")) == ""
    assert problem_of(Destination(Where.FOLDER, "", Path("/out"))) == ""
