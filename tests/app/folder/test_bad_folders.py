"""Broken photos, strange names, and disks that do not answer or are gone."""

from __future__ import annotations

import os
import threading
import time

import pytest
from PySide6.QtCore import Qt

from app.folder import ahead
from app.folder.destination import Where


def test_photos_that_cannot_be_opened_are_passed_over_and_say_why(trip):
    for name in ("img_2.jpg", "img_3.jpg"):
        (trip.folder / name).write_bytes(b"\xff\xd8\xff broken")
    trip.open("img_1.jpg")
    with trip.editor.said("2 that cannot be opened were passed over"):
        trip.editor.act("next-photo")
    trip.until_open("img_10.jpg")
    assert trip.shot("img_2.jpg").problem == "damaged or cut off"
    assert trip.editor.messages.errors == []
    trip.strip.chosen.emit(trip.shot("img_2.jpg"))
    trip.editor.qtbot.waitUntil(lambda: bool(trip.editor.messages.errors))
    assert "img_2.jpg is damaged" in trip.editor.messages.errors[0]
    assert trip.open_name == "img_10.jpg"


def test_a_folder_that_vanishes_is_one_sentence_and_loses_nothing(trip, qtbot):
    trip.open("img_1.jpg")
    trip.edit()
    trip.folder.rename(trip.folder.with_name("elsewhere"))
    with trip.editor.said("does not exist"):
        trip.editor.act("next-photo")
    assert trip.open_name == "img_1.jpg"
    assert trip.editor.app.photo.is_dirty
    with trip.editor.said("is not there any more"):
        trip.controller.look_again()
    assert len(trip.model.every) == 5


def test_a_disk_that_does_not_answer_holds_nothing_up(trip, monkeypatch, qtbot):
    free = threading.Event()
    real = ahead._load

    def slow(path, *args, **options):
        if path.name == "img_2.jpg":
            free.wait()
        return real(path, *args, **options)

    monkeypatch.setattr(ahead, "_load", slow)
    trip.open("img_1.jpg")
    trip.editor.act("next-photo")
    trip.editor.paint()  # the window goes on
    other = trip.editor.photo_file("other.png")
    trip.editor.open(other)
    assert trip.editor.app.photos.path == other
    started = time.monotonic()
    trip.controller.walk.ahead.stop()
    assert time.monotonic() - started < 5
    free.set()
    qtbot.waitUntil(lambda: not trip.controller.walk.ahead._background._thread.isRunning())


def test_ten_thousand_photos_of_which_some_are_broken(trip, tmp_path, qtbot):
    many = tmp_path / "many"
    many.mkdir()
    good, broken = trip.editor.photo_file("many/0.png", (20, 30)), many / "50.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    for number in range(1, 10_000):
        if number != 50:
            os.link(broken if number % 100 == 50 else good, many / f"{number}.png")
    trip.open("0.png", many)
    assert len(trip.names) == 10_000
    trip.controller.walk.go(trip.shot("49.png"), 1)
    trip.until_open("49.png")
    trip.turn("next-photo", "51.png")
    bar = trip.strip.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    last = trip.model.index(9999)
    qtbot.waitUntil(lambda: last.data(Qt.ItemDataRole.DecorationRole) is not None)
    trip.controller.walk.go(trip.shot("9949.png"), 1)
    trip.until_open("9949.png")
    qtbot.waitUntil(lambda: trip.shot("9950.png").problem == "damaged or cut off")


def test_a_name_that_is_no_utf8_is_gone_through_and_saved(trip, qtbot):
    name = os.fsdecode(b"img_0\xe9.jpg")
    try:
        os.link(trip.folder / "img_1.jpg", trip.folder / name)
    except OSError:
        pytest.skip("this file system takes no such name")
    trip.open("img_0\ufffd.jpg")
    trip.decide(Where.BESIDE)
    trip.edit()
    trip.turn("save-and-next", "img_1.jpg")
    assert (trip.folder / os.fsdecode(b"img_0\xe9-filled.jpg")).exists()
    assert trip.editor.messages.errors == []
    trip.turn("previous-photo", "img_0\ufffd.jpg")
    qtbot.waitUntil(lambda: trip.model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None)


@pytest.mark.parametrize("where", ["app.folder.controller.listed", "app.folder.thumbnail_cache.load_thumbnail"])
def test_a_share_that_hangs_keeps_nobody_from_closing(trip, monkeypatch, qtbot, where):
    free, is_waiting = threading.Event(), threading.Event()

    def hang(*_):
        is_waiting.set()
        free.wait()
        raise OSError

    monkeypatch.setattr(where, hang)
    trip.controller.open([trip.folder])
    qtbot.waitUntil(is_waiting.is_set)
    trip.editor.open()
    trip.editor.paint()
    started = time.monotonic()
    trip.controller.stop()
    assert time.monotonic() - started < 5
    free.set()
    threads = trip.controller._background._thread, trip.controller.walk.thumbnails._background._thread
    qtbot.waitUntil(lambda: not any(thread.isRunning() for thread in threads))
