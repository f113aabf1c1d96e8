"""Going through a folder with the whole editor."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


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


def test_what_came_and_went_is_seen_on_return(trip, qtbot):
    trip.open("img_1.jpg")
    trip.editor.photo_file("trip/img_4.jpg")
    (trip.folder / "img_3.jpg").unlink()
    trip.controller.look_again()
    qtbot.waitUntil(lambda: "img_4.jpg" in trip.names)
    assert trip.names == ["img_1.jpg", "img_2.jpg", "img_4.jpg", "img_10.jpg", "img_20.jpg"]
    assert trip.open_name == "img_1.jpg"


def test_names_are_found_and_page_keys_stay_among_them(trip):
    trip.open("img_1.jpg")
    trip.editor.paint()
    trip.editor.act("find-photo")
    QTest.keyClicks(trip.strip.search, "0")
    assert trip.names == ["img_10.jpg", "img_20.jpg"]
    QTest.keyClick(trip.strip.search, Qt.Key.Key_Return)
    trip.until_open("img_10.jpg")
    trip.turn("next-photo", "img_20.jpg")
    QTest.keyClick(trip.strip.search, Qt.Key.Key_Escape)
    assert len(trip.names) == 5
    assert trip.open_name == "img_20.jpg"
    trip.controller.walk.go(trip.shot("img_1.jpg"))
    trip.until_open("img_1.jpg")
    assert trip.editor.app.photo.has_hole  # Enter was the field's, it filled nothing


def test_a_click_on_a_tile_shows_the_photo_and_leaves_the_keys_with_the_canvas(trip, qtbot):
    trip.open("img_1.jpg")
    trip.editor.canvas.setFocus()
    view = trip.strip.view
    place = view.visualRect(trip.model.index(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    trip.until_open("img_3.jpg")
    assert trip.editor.window.focusWidget() is trip.editor.canvas


def test_thumbnails_come_and_follow_what_is_done(trip, qtbot):
    trip.open("img_1.jpg")
    role = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: all(trip.model.index(row).data(role) is not None for row in range(5)))
    before = trip.model.index(0).data(role).toImage()
    trip.edit()
    trip.turn("next-photo", "img_2.jpg")
    edited = trip.model.index(0).data(role).toImage()
    assert edited != before
    assert "Edited, not saved" in trip.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert trip.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "img_1.jpg: Edited, not saved"
    trip.turn("previous-photo", "img_1.jpg")
    trip.editor.app.history.undo()
    trip.editor.app.history.undo()
    qtbot.waitUntil(lambda: trip.model.index(0).data(role) is not None)
    middle = before.rect().center()
    now, then, filled = (
        image.pixelColor(middle) for image in (trip.model.index(0).data(role).toImage(), before, edited)
    )
    assert abs(now.red() - then.red()) < 20 < abs(filled.red() - then.red())


def test_a_dropped_folder_opens_and_an_empty_one_is_a_sentence(trip, tmp_path):
    trip.editor.window.start_panel.file_dropped.emit([trip.folder])
    trip.until_open("img_1.jpg")
    assert trip.editor.app.photos.recent.files[0] == trip.folder
    (tmp_path / "empty").mkdir()
    trip.editor.canvas.file_dropped.emit([str(tmp_path / "empty")])
    trip.editor.qtbot.waitUntil(lambda: bool(trip.editor.messages.errors))
    assert "There is no photo" in trip.editor.messages.errors[0]
    assert trip.open_name == "img_1.jpg"


def test_a_photo_dropped_with_its_mask_opens_with_it(trip):
    mask = np.zeros((91, 120), np.uint8)
    mask[20:40, 30:60] = 255
    Image.fromarray(mask).save(trip.folder / "img_1-mask.png")
    trip.controller.drop([trip.folder / "img_1-mask.png", trip.folder / "img_1.jpg"])
    trip.editor.qtbot.waitUntil(lambda: trip.editor.app.photo.has_hole)
    np.testing.assert_array_equal(trip.editor.document.mask, mask > 0)


def test_closing_the_folder_puts_the_strip_away(trip):
    trip.open("img_1.jpg")
    trip.editor.act("close-folder")
    assert not trip.strip.isVisible()
    assert not trip.editor.window.actions_by_name["next-photo"].isEnabled()
    assert trip.editor.document is not None


def test_the_open_dialog_takes_several_photos(trip):
    trip.editor.messages.open_paths = [trip.folder / "img_3.jpg", trip.folder / "img_2.jpg"]
    trip.editor.act("open")
    trip.until_open("img_2.jpg")
    assert trip.names == ["img_2.jpg", "img_3.jpg"]


def test_turning_fast_shows_only_where_one_stops(trip, qtbot):
    trip.open("img_1.jpg")
    shown = []
    trip.editor.app.photo.replaced.connect(lambda *_: shown.append(trip.editor.app.photos.path.name))
    for _ in range(4):
        QTest.keyClick(trip.editor.canvas, Qt.Key.Key_PageDown)
    trip.until_open("img_20.jpg")
    assert shown == ["img_20.jpg"]
