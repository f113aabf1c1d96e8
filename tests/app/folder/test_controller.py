"""Going through a folder with the whole editor."""

from __future__ import annotations

import gc
import os
import threading
import time
import weakref

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.folder import ahead
from app.folder.destination import Where
from app.recovery import controller as recovery
from app.window.messages import Answer, FileChanged
from engine.photo.reading import load_photo


def size_of(path):
    height, width = load_photo(path).shape
    return width, height


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
    assert np.abs(load_photo(made).pixels.astype(int) - pixels).mean() < 3
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


def test_closing_with_several_unsaved_and_discarding_leaves_nothing_behind(trip, qtbot, tmp_path):
    trip.open("img_1.jpg")
    trip.edit()
    trip.turn("next-photo", "img_2.jpg")
    trip.edit()
    trip.editor.messages.answer = Answer.CANCEL
    trip.editor.window.close()
    assert trip.editor.window.isVisible()
    assert len(trip.controller.walk.unsaved()) == 2
    trip.editor.messages.answer = Answer.DISCARD
    trip.editor.window.close()
    assert not trip.editor.window.isVisible()
    trip.editor.stop()
    assert list((tmp_path / "settings").glob("recovery/*")) == []
    assert sorted(file.name for file in trip.folder.iterdir()) == sorted(trip.names)


def test_too_many_unsaved_photos_wait_on_the_disk(trip, qtbot):
    trip.controller.walk.parking.budget_bytes = 0
    trip.open("img_1.jpg")
    trip.edit()
    trip.editor.paint()
    pixels, mask = trip.editor.document.pixels.copy(), trip.editor.document.mask.copy()
    opened, edited = weakref.ref(trip.editor.document.photo.pixels), weakref.ref(trip.editor.document)
    trip.turn("next-photo", "img_2.jpg")
    qtbot.waitUntil(lambda: trip.shot("img_1.jpg").kept.parked is None)
    assert trip.controller.walk.parking.nbytes == 0
    qtbot.waitUntil(lambda: gc.collect() >= 0 and opened() is None and edited() is None)
    trip.turn("previous-photo", "img_1.jpg")
    np.testing.assert_array_equal(trip.editor.document.pixels, pixels)
    np.testing.assert_array_equal(trip.editor.document.mask, mask)
    assert trip.editor.app.photo.is_dirty
    assert trip.editor.app.photos.path == trip.folder / "img_1.jpg"
    for _ in range(3):
        trip.editor.app.history.undo()
    np.testing.assert_array_equal(trip.editor.document.pixels, trip.editor.document.photo.pixels)


def test_an_unsaved_photo_that_the_disk_does_not_take_stays_in_memory(trip, qtbot, monkeypatch):
    def full(*_):
        raise OSError("no space left on the device")

    monkeypatch.setattr(recovery, "write_copy", full)
    trip.controller.walk.parking.budget_bytes = 0
    trip.open("img_1.jpg")
    trip.edit()
    pixels = trip.editor.document.pixels.copy()
    trip.turn("next-photo", "img_2.jpg")
    trip.edit()
    trip.turn("next-photo", "img_3.jpg")
    qtbot.waitUntil(lambda: not trip.editor.app.recovery.is_busy)
    trip.turn("previous-photo", "img_2.jpg")
    trip.turn("previous-photo", "img_1.jpg")
    np.testing.assert_array_equal(trip.editor.document.pixels, pixels)
    assert trip.editor.app.photo.is_dirty


def test_every_unsaved_photo_is_offered_when_the_program_was_killed(trip, qtbot, tmp_path):
    trip.open("img_1.jpg")
    for following in ("img_2.jpg", "img_3.jpg"):
        trip.edit()
        trip.turn("next-photo", following)
    recovery = trip.editor.app.recovery
    qtbot.waitUntil(lambda: len(list((tmp_path / "settings").glob("recovery/*/work.zip"))) == 2)
    qtbot.waitUntil(lambda: not recovery._background.is_busy)
    for lock in (tmp_path / "settings").glob("recovery/*/lock.json"):
        lock.write_text("{}")  # of nobody
    with qtbot.waitSignal(recovery.looked) as looked:
        recovery.look()
    assert sorted(offer.summary.name for offer in looked.args[0]) == ["img_1.jpg", "img_2.jpg"]


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


def test_what_came_and_went_is_seen_on_return(trip, qtbot):
    trip.open("img_1.jpg")
    trip.editor.photo_file("trip/img_4.jpg")
    (trip.folder / "img_3.jpg").unlink()
    trip.controller.look_again()
    qtbot.waitUntil(lambda: "img_4.jpg" in trip.names)
    assert trip.names == ["img_1.jpg", "img_2.jpg", "img_4.jpg", "img_10.jpg", "img_20.jpg"]
    assert trip.open_name == "img_1.jpg"


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


def test_a_picture_from_elsewhere_is_asked_about_before_a_photo_takes_its_place(trip):
    trip.open("img_1.jpg")
    trip.edit()
    other = trip.editor.photo_file("other.png")
    trip.editor.open(other)  # nobody is asked: the strip keeps what is unsaved
    assert trip.editor.messages.asked == []
    assert trip.model.open is None
    assert trip.shot("img_1.jpg").is_edited
    trip.editor.paint()
    trip.strip.chosen.emit(trip.shot("img_2.jpg"))
    trip.editor.qtbot.waitUntil(lambda: trip.editor.messages.asked == ["unsaved other.png"])
    assert trip.editor.app.photos.path == other
    trip.editor.messages.answer = Answer.DISCARD
    trip.strip.chosen.emit(trip.shot("img_1.jpg"))
    trip.until_open("img_1.jpg")
    assert trip.editor.app.photo.is_dirty


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


def test_another_folder_asks_about_the_unsaved_photos_of_this_one(trip, tmp_path):
    (tmp_path / "b" / "trip").mkdir(parents=True)
    trip.editor.photo_file("b/trip/img_1.jpg", (33, 44))
    trip.open("img_1.jpg")
    trip.edit()
    trip.turn("next-photo", "img_2.jpg")
    trip.controller.open([tmp_path / "b" / "trip"])
    trip.editor.qtbot.waitUntil(lambda: trip.editor.messages.asked == ["unsaved img_1.jpg"])
    assert len(trip.names) == 5
    trip.editor.messages.answer = Answer.DISCARD
    trip.controller.open([tmp_path / "b" / "trip"])
    trip.editor.qtbot.waitUntil(lambda: trip.editor.document.shape == (33, 44))
    assert trip.names == ["img_1.jpg"]
    assert trip.controller.walk.unsaved() == []


def test_closing_the_folder_puts_the_strip_away(trip):
    trip.open("img_1.jpg")
    trip.editor.act("close-folder")
    assert not trip.strip.isVisible()
    assert not trip.editor.window.actions_by_name["next-photo"].isEnabled()
    assert trip.editor.document is not None


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


def test_the_open_dialog_takes_several_photos(trip):
    trip.editor.messages.open_paths = [trip.folder / "img_3.jpg", trip.folder / "img_2.jpg"]
    trip.editor.act("open")
    trip.until_open("img_2.jpg")
    assert trip.names == ["img_2.jpg", "img_3.jpg"]


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


def test_turning_fast_shows_only_where_one_stops(trip, qtbot):
    trip.open("img_1.jpg")
    shown = []
    trip.editor.app.photo.replaced.connect(lambda *_: shown.append(trip.editor.app.photos.path.name))
    for _ in range(4):
        QTest.keyClick(trip.editor.canvas, Qt.Key.Key_PageDown)
    trip.until_open("img_20.jpg")
    assert shown == ["img_20.jpg"]


def test_what_was_saved_is_known_to_undo_when_one_comes_back(trip, qtbot):
    trip.open("img_1.jpg")
    trip.edit()
    trip.editor.app.photos.saver.allow(trip.folder / "img_1.jpg")
    with qtbot.waitSignal(trip.editor.app.photos.saver.ended):
        trip.editor.act("save")
    trip.edit()
    trip.turn("next-photo", "img_2.jpg")
    trip.turn("previous-photo", "img_1.jpg")
    assert trip.editor.app.photo.is_dirty
    trip.editor.app.history.undo()  # the fill
    trip.editor.app.history.undo()  # its stroke
    assert not trip.editor.app.photo.is_dirty
    trip.editor.app.history.undo()
    assert trip.editor.app.photo.is_dirty


def test_the_end_says_how_many_photos_are_not_saved(trip):
    trip.open("img_1.jpg")
    trip.edit()
    trip.controller.walk.go(trip.shot("img_20.jpg"))
    trip.until_open("img_20.jpg")
    with trip.editor.said("This is the last photo; 1 photo is not saved yet"):
        trip.editor.act("next-photo")


def test_a_photo_in_a_project_stays_in_it_when_one_comes_back(trip, tmp_path):
    trip.open("img_1.jpg")
    trip.edit()
    trip.editor.app.history.set_kept(trip.editor.app.history.newest())
    trip.editor.app.photos.name_project(tmp_path / "a.lacuna", None)
    assert not trip.shot("img_1.jpg").is_edited
    trip.editor.paint()
    trip.turn("next-photo", "img_2.jpg")
    assert trip.editor.app.photos.project is None
    trip.turn("previous-photo", "img_1.jpg")
    assert trip.editor.app.photos.project == tmp_path / "a.lacuna"
    assert trip.editor.app.photo.is_dirty
    trip.editor.app.history.undo()
    assert not trip.editor.app.photo.is_dirty


def test_a_project_is_known_as_it_was_saved_when_one_comes_back(trip, tmp_path):
    messages = trip.editor.messages
    trip.open("img_1.jpg")
    trip.edit()
    messages.save_path = tmp_path / "a.lacuna"
    with trip.editor.said("Saved the project"):
        trip.editor.act("save-project")
    trip.editor.paint()
    trip.turn("next-photo", "img_2.jpg")
    trip.turn("previous-photo", "img_1.jpg")
    with trip.editor.said("Saved the project"):
        trip.editor.act("save-project")
    assert messages.asked == []


def test_what_somebody_else_did_to_the_file_of_a_photo_on_the_disk_is_asked_about(trip, qtbot):
    messages = trip.editor.messages
    trip.open("img_1.jpg")
    trip.decide()
    trip.edit()
    trip.turn("save-and-next", "img_2.jpg")
    trip.turn("previous-photo", "img_1.jpg")
    trip.edit()
    trip.controller.walk.parking.budget_bytes = 0
    trip.turn("next-photo", "img_2.jpg")
    qtbot.waitUntil(lambda: trip.shot("img_1.jpg").kept.parked is None)
    saved = trip.folder / "img_1-filled.jpg"
    saved.write_bytes(saved.read_bytes() + b"\0")
    trip.turn("previous-photo", "img_1.jpg")
    assert trip.editor.app.photos.path == saved
    saver = trip.editor.app.photos.saver
    with qtbot.waitSignal(saver.ended):
        trip.editor.act("save")
    assert messages.asked == ["changed img_1-filled.jpg"]


def test_closing_with_several_unsaved_saves_projects_and_masks_too(trip, qtbot, tmp_path):
    messages, project = trip.editor.messages, tmp_path / "a.lacuna"
    trip.open("img_1.jpg")
    trip.decide()
    trip.edit()
    messages.save_path = project
    with trip.editor.said("Saved the project"):
        trip.editor.act("save-project")
    before = project.read_bytes()
    trip.editor.paint()
    trip.turn("next-photo", "img_2.jpg")
    trip.editor.paint()
    mask = trip.editor.document.mask.copy()
    trip.turn("next-photo", "img_3.jpg")
    trip.edit()
    messages.answer, messages.save_path = Answer.SAVE, tmp_path / "mask.png"
    trip.editor.window.close()
    qtbot.waitUntil(lambda: not trip.editor.window.isVisible())
    assert messages.asked == ["unsaved img_1.jpg, img_2.jpg, img_3.jpg"]
    assert project.read_bytes() != before
    np.testing.assert_array_equal(np.asarray(Image.open(tmp_path / "mask.png")) > 0, mask)
    made = {file.name for file in trip.folder.iterdir()} - set(trip.names)
    assert made == {"img_3-filled.jpg"}


def test_nothing_is_written_over_a_photo_that_waits_with_unsaved_work(trip, qtbot):
    messages, waiting = trip.editor.messages, trip.folder / "img_1.jpg"
    trip.open("img_1.jpg")
    trip.edit()
    pixels = trip.editor.document.pixels.copy()
    trip.controller.walk.parking.budget_bytes = 0
    trip.turn("next-photo", "img_2.jpg")
    trip.edit()
    qtbot.waitUntil(lambda: trip.shot("img_1.jpg").kept.parked is None)
    before = waiting.read_bytes()
    messages.save_path, messages.overwrite = waiting, True
    trip.editor.act("save-as")
    assert messages.errors == ["“img_1.jpg” has unsaved changes; save them first, or choose another name."]
    qtbot.waitUntil(lambda: not trip.editor.app.saving.is_busy)
    assert waiting.read_bytes() == before
    trip.turn("previous-photo", "img_1.jpg")
    np.testing.assert_array_equal(trip.editor.document.pixels, pixels)


def test_a_project_that_is_read_again_leaves_nothing_unsaved_behind(trip, tmp_path):
    messages, project = trip.editor.messages, tmp_path / "a.lacuna"
    trip.open("img_1.jpg")
    trip.edit()
    messages.save_path = project
    with trip.editor.said("Saved the project"):
        trip.editor.act("save-project")
    pixels = trip.editor.document.pixels.copy()
    trip.editor.paint()
    project.write_bytes(project.read_bytes() + b"\0")
    messages.changed_answer = FileChanged.RELOAD
    with trip.editor.said("Opened a.lacuna"):
        trip.editor.act("save-project")
    np.testing.assert_array_equal(trip.editor.document.pixels, pixels)
    assert not trip.editor.document.has_hole
    assert trip.controller.walk.unsaved() == []
