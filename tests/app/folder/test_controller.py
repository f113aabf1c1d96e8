"""Going through a folder with the whole editor."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.folder.destination import Where
from app.window.messages import Answer


def test_a_folder_opens_at_its_first_photo_and_page_keys_turn(trip, qtbot):
    trip.open("img_1.jpg")
    assert trip.names == ["img_1.jpg", "img_2.jpg", "img_3.jpg", "img_10.jpg", "img_20.jpg"]
    assert trip.strip.isVisible()
    QTest.keyClick(trip.editor.canvas, Qt.Key.Key_PageDown)
    trip.until_open("img_2.jpg")
    assert trip.editor.document.shape == (92, 120)
    QTest.keyClick(trip.editor.canvas, Qt.Key.Key_PageUp)
    trip.until_open("img_1.jpg")
    with trip.editor.said("first photo"):
        QTest.keyClick(trip.editor.canvas, Qt.Key.Key_PageUp)


def test_an_unsaved_photo_is_as_it_was_when_one_comes_back(trip):
    trip.open("img_1.jpg")
    trip.edit()
    trip.editor.paint()
    pixels, mask = trip.editor.document.pixels.copy(), trip.editor.document.mask.copy()
    results = trip.editor.app.history.fills()
    trip.turn("next-photo", "img_2.jpg")
    assert trip.shot("img_1.jpg").is_edited
    assert not trip.editor.app.photo.is_dirty
    trip.turn("previous-photo", "img_1.jpg")
    assert trip.editor.app.photo.is_dirty
    np.testing.assert_array_equal(trip.editor.document.pixels, pixels)
    np.testing.assert_array_equal(trip.editor.document.mask, mask)
    assert trip.editor.app.history.fills() == results
    for _ in range(3):
        trip.editor.app.history.undo()
    assert not trip.editor.app.photo.is_dirty
    assert not trip.shot("img_1.jpg").is_edited
    assert trip.editor.messages.asked == []


def test_save_and_next_writes_beside_and_goes_on(trip):
    trip.open("img_1.jpg")
    before = (trip.folder / "img_1.jpg").read_bytes()
    trip.decide(Where.BESIDE, suffix="-clean")
    trip.edit()
    pixels = trip.editor.document.pixels.copy()
    trip.turn("save-and-next", "img_2.jpg")
    made = trip.folder / "img_1-clean.jpg"
    assert np.abs(np.asarray(Image.open(made)).astype(int) - pixels).mean() < 3
    assert (trip.folder / "img_1.jpg").read_bytes() == before
    assert trip.shot("img_1.jpg").saved_to == made
    assert trip.editor.messages.asked == []
    trip.turn("save-and-next", "img_3.jpg")  # nothing was done: nothing is written
    assert not (trip.folder / "img_2-clean.jpg").exists()


def test_closing_with_several_unsaved_asks_once_and_saves_all(trip, qtbot):
    trip.open("img_1.jpg")
    trip.decide(Where.OVER)
    old = {name: (trip.folder / name).read_bytes() for name in ("img_1.jpg", "img_2.jpg")}
    trip.edit()
    trip.turn("next-photo", "img_2.jpg")
    trip.edit()
    trip.editor.messages.answer = Answer.SAVE
    trip.editor.window.close()
    qtbot.waitUntil(lambda: not trip.editor.window.isVisible())
    assert trip.editor.messages.asked == ["unsaved img_1.jpg, img_2.jpg"]
    assert all((trip.folder / name).read_bytes() != data for name, data in old.items())
