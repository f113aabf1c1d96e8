"""Thumbnails of what is on screen."""

import pytest
from PIL import Image

from app.folder.shot import Shot
from app.folder.thumbnails import Thumbnails


@pytest.fixture
def thumbnails(qtbot, tmp_path):
    made = Thumbnails(tmp_path / "thumbnails")
    yield made
    made.stop()


@pytest.fixture
def shots(tmp_path):
    for number in range(8):
        Image.new("RGB", (60, 40), (30 * number, 0, 0)).save(tmp_path / f"{number}.png")
    return [Shot(tmp_path / f"{number}.png") for number in range(8)]


def made_in_order(thumbnails, qtbot, count):
    order = []
    thumbnails.changed.connect(lambda shot: order.append(shot.name))
    qtbot.waitUntil(lambda: len(order) == count)
    return order


def test_what_came_on_screen_last_is_made_first_and_in_its_order(thumbnails, shots, qtbot):
    for shot in shots[:4]:
        assert thumbnails.of(shot) is None
    thumbnails._close_round()  # as when the window has been painted
    for shot in (*shots[6:], shots[3]):
        thumbnails.of(shot)
    order = made_in_order(thumbnails, qtbot, 6)
    assert order == ["0.png", "6.png", "7.png", "3.png", "1.png", "2.png"]


def test_each_is_made_once_however_often_it_is_painted(thumbnails, shots, qtbot):
    for _ in range(3):
        thumbnails.of(shots[0])
        thumbnails.of(shots[1])
    assert made_in_order(thumbnails, qtbot, 2) == ["0.png", "1.png"]
    assert not thumbnails._background.is_busy
    assert thumbnails.of(shots[0]) is not None


def test_one_that_was_written_meanwhile_is_made_again(thumbnails, shots, qtbot):
    thumbnails.of(shots[0])
    thumbnails.renew(shots[0])  # while it is made
    with qtbot.waitSignal(thumbnails.changed):
        pass
    assert thumbnails.of(shots[0]) is None
    with qtbot.waitSignal(thumbnails.changed):
        pass
    assert thumbnails.of(shots[0]) is not None


def test_a_problem_is_kept_and_not_tried_again_and_again(thumbnails, shots, qtbot):
    shots[0].path.write_bytes(b"no photo")
    thumbnails.of(shots[0])
    with qtbot.waitSignal(thumbnails.changed):
        pass
    assert shots[0].problem == "not an image"
    assert thumbnails.of(shots[0]) is None
    assert not thumbnails._background.is_busy
