"""Where the photos of a folder are saved, and what a person is asked before."""

from __future__ import annotations

import itertools
import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.folder.destination import Where
from app.photo import saving
from engine.judge import best
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo


def size_of(path):
    height, width = load_photo(path).shape
    return width, height


def test_save_and_next_writes_beside_and_goes_on(trip):
    trip.open("img_1.jpg")
    before = (trip.folder / "img_1.jpg").read_bytes()
    trip.decide(Where.BESIDE, suffix="-clean")
    trip.edit()
    pixels = trip.editor.document.pixels.copy()
    trip.turn("save-and-next", "img_2.jpg")
    made = trip.folder / "img_1-clean.jpg"
    assert np.abs(load_photo(made).pixels.astype(int) - pixels).mean() < 3
    assert (trip.folder / "img_1.jpg").read_bytes() == before
    assert trip.shot("img_1.jpg").saved_to == made
    assert trip.editor.messages.asked == []
    trip.turn("save-and-next", "img_3.jpg")  # nothing was done: nothing is written
    assert not (trip.folder / "img_2-clean.jpg").exists()


def test_what_was_saved_beside_is_no_photo_of_its_own_in_this_session(trip, qtbot):
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE)
    trip.edit()
    trip.turn("save-and-next", "img_2.jpg")
    trip.editor.photo_file("trip/img_4.jpg")
    trip.controller.look_again()
    qtbot.waitUntil(lambda: "img_4.jpg" in trip.names)
    assert "img_1-filled.jpg" not in trip.names
    trip.turn("previous-photo", "img_1.jpg")  # it goes on from what was made of it
    assert trip.editor.app.photos.path == trip.folder / "img_1-filled.jpg"


@pytest.mark.parametrize("suffix", ["-filled", "-gone"])
def test_what_was_saved_beside_is_no_photo_in_a_later_session_either(trip, qtbot, suffix):
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE, suffix=suffix)
    trip.edit()
    trip.turn("save-and-next", "img_2.jpg")
    editor = trip.editor
    later = type(trip)(type(editor)(qtbot, editor.folder, editor.settings_path), trip.folder)
    later.editor.start()
    later.open("img_1.jpg")
    later.editor.stop()
    assert later.names == ["img_1.jpg", "img_2.jpg", "img_3.jpg", "img_10.jpg", "img_20.jpg"]
    assert (trip.folder / f"img_1{suffix}.jpg").exists()
    later.saver.decide()
    assert later.saver.dialog.suffix.text() == suffix
    later.saver.dialog.reject()


def test_the_first_save_asks_where_with_a_dialog(trip, qtbot):
    trip.open("img_1.jpg")
    trip.edit()
    trip.editor.act("save-and-next")
    dialog = trip.saver.dialog
    assert dialog.isVisible()
    dialog.suffix.selectAll()
    QTest.keyClicks(dialog.suffix, "-gone")
    QTest.keyClick(dialog.suffix, Qt.Key.Key_Return)
    trip.until_open("img_2.jpg")
    assert (trip.folder / "img_1-gone.jpg").exists()
    trip.edit()
    trip.turn("save-and-next", "img_3.jpg")  # it is not asked again
    assert (trip.folder / "img_2-gone.jpg").exists()


def test_into_a_folder_and_a_file_that_is_there_already(trip, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "img_1.jpg").write_bytes(b"somebody else's")
    trip.open("img_1.jpg")
    trip.decide(Where.FOLDER, folder=out)
    trip.edit()
    trip.editor.act("save-and-next")
    trip.editor.qtbot.waitUntil(lambda: trip.editor.messages.asked == ["replace img_1.jpg"])
    assert (out / "img_1.jpg").read_bytes() == b"somebody else's"
    assert trip.open_name == "img_1.jpg"
    trip.editor.messages.overwrite = True
    trip.turn("save-and-next", "img_2.jpg")
    assert size_of(out / "img_1.jpg") == (120, 91)


def test_a_save_that_fails_stays_at_the_photo(trip, tmp_path):
    trip.open("img_1.jpg")
    trip.decide(Where.FOLDER, folder=tmp_path / "gone")
    trip.edit()
    trip.editor.act("save-and-next")
    trip.editor.qtbot.waitUntil(lambda: bool(trip.editor.messages.errors))
    assert "does not exist" in trip.editor.messages.errors[0]
    assert trip.open_name == "img_1.jpg"
    assert trip.editor.app.photo.is_dirty


def test_over_the_original_asks_when_somebody_else_changed_it(trip):
    trip.open("img_1.jpg")
    trip.decide(Where.OVER)
    trip.edit()
    trip.editor.photo_file("trip/img_1.jpg", (50, 50))
    trip.editor.act("save-and-next")
    trip.editor.qtbot.waitUntil(lambda: trip.editor.messages.asked == ["changed img_1.jpg"])
    assert size_of(trip.folder / "img_1.jpg") == (50, 50)
    assert trip.open_name == "img_1.jpg"


def test_save_and_next_waits_for_the_fill(trip):
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE)
    filler = trip.editor.fillers["network"]
    filler.hold = threading.Event()
    trip.editor.paint()
    trip.editor.act("fill")
    with trip.editor.said("as soon as it is filled"):
        trip.editor.act("save-and-next")
    assert trip.open_name == "img_1.jpg"
    filler.hold.set()
    trip.until_open("img_2.jpg")
    made = load_photo(trip.folder / "img_1-filled.jpg")
    assert np.abs(made.pixels.astype(int) - load_photo(trip.folder / "img_1.jpg").pixels).max() > 20


def test_what_is_saved_as_soon_as_it_is_filled_is_not_exchanged_for_a_better_answer(trip, monkeypatch):
    editor = trip.editor
    editor.app.settings.set("show_best", True)
    editor.app.settings.set("candidates", 2.0)
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE)
    scores = itertools.count(1.0)  # every answer is better than the one before
    monkeypatch.setattr(best, "scores_of", lambda _, answers: tuple(next(scores) for _ in answers))
    written = threading.Event()
    monkeypatch.setattr(saving, "save_photo", lambda *what, **how: written.wait(20) and save_photo(*what, **how))
    for name in ("network", "patchmatch"):
        editor.fillers[name].hold = threading.Event()
    editor.paint()
    editor.act("fill")
    editor.act("save-and-next")
    editor.fillers["network"].hold.set()
    editor.qtbot.waitUntil(lambda: editor.app.photos.saver.is_saving)
    editor.fillers["patchmatch"].hold.set()
    editor.qtbot.waitUntil(lambda: len(editor.app.candidates.made) > 1)
    assert editor.app.candidates.best > 0
    written.set()
    trip.until_open("img_2.jpg")
    assert not trip.shot("img_1.jpg").is_edited


def test_a_cancelled_fill_is_not_saved(trip, qtbot):
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE)
    filler = trip.editor.fillers["network"]
    filler.hold = threading.Event()
    trip.editor.paint()
    trip.editor.act("fill")
    trip.editor.act("save-and-next")
    with qtbot.waitSignal(trip.editor.app.fills.busy_changed):
        trip.editor.act("cancel")
    filler.hold.set()
    qtbot.waitUntil(lambda: trip.saver._after_fill is None)
    assert trip.open_name == "img_1.jpg"
    assert not (trip.folder / "img_1-filled.jpg").exists()


def test_going_on_waits_for_every_save_that_was_asked_for(trip, monkeypatch):
    free = threading.Event()
    monkeypatch.setattr("app.photo.saving.save_photo", lambda *what, **how: free.wait(20) and save_photo(*what, **how))
    trip.open("img_1.jpg")
    trip.editor.app.photos.saver.allow(trip.folder / "img_1.jpg")
    trip.edit()
    trip.editor.act("save")
    trip.editor.act("next-photo")
    trip.edit()
    trip.editor.act("save")
    mine = trip.editor.document.pixels.copy()
    free.set()
    trip.until_open("img_2.jpg")
    assert not trip.shot("img_1.jpg").is_edited
    assert np.abs(load_photo(trip.folder / "img_1.jpg").pixels.astype(int) - mine).mean() < 3


def test_save_and_next_during_a_save_goes_on_once_it_is_done(trip, monkeypatch):
    free = threading.Event()
    monkeypatch.setattr("app.photo.saving.save_photo", lambda *what, **how: free.wait(20) and save_photo(*what, **how))
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE)
    trip.editor.app.photos.saver.allow(trip.folder / "img_1.jpg")
    trip.edit()
    trip.editor.act("save")
    trip.editor.act("save-and-next")
    free.set()
    trip.until_open("img_2.jpg")
    assert not (trip.folder / "img_1-filled.jpg").exists()


def test_save_and_next_asked_for_twice_leaves_no_photo_out(trip, monkeypatch):
    free, arrived = threading.Event(), []
    monkeypatch.setattr("app.photo.saving.save_photo", lambda *what, **how: free.wait(20) and save_photo(*what, **how))
    trip.open("img_1.jpg")
    trip.decide(Where.BESIDE)
    trip.controller.walk.arrived.connect(lambda: arrived.append(trip.open_name))
    trip.edit()
    trip.editor.act("save-and-next")
    trip.editor.qtbot.waitUntil(lambda: trip.editor.app.photos.saver.is_saving)
    trip.editor.act("save-and-next")
    free.set()
    trip.editor.qtbot.waitUntil(lambda: bool(arrived) and not trip.controller.walk.is_under_way)
    assert arrived == ["img_2.jpg"]
