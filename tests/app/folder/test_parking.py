"""Unsaved photos of a folder: kept aside, and as they were when one comes back."""

from __future__ import annotations

import gc
import threading
import weakref

import numpy as np
import pytest
from PIL import Image

from app.folder.destination import Where
from app.project.project_file import read_project
from app.recovery import controller as recovery
from app.window.messages import Answer, FileChanged
from engine.photo.reading import load_photo


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
    with qtbot.waitSignal(recovery.offering.looked) as looked:
        recovery.offering.look()
    assert sorted(offer.summary.name for offer in looked.args[0]) == ["img_1.jpg", "img_2.jpg"]


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


def test_a_mask_that_was_saved_is_neither_asked_about_nor_offered_again(trip, qtbot, tmp_path):
    trip.open("img_1.jpg")
    trip.decide()
    trip.editor.paint()
    trip.editor.messages.save_path = tmp_path / "mask.png"
    with trip.editor.said("Saved the mask"):
        trip.editor.act("save-mask")
    trip.turn("next-photo", "img_2.jpg")
    trip.edit()
    trip.editor.messages.answer, trip.editor.messages.overwrite = Answer.SAVE, True
    trip.editor.window.close()
    qtbot.waitUntil(lambda: not trip.editor.window.isVisible())
    assert trip.editor.messages.asked == ["unsaved img_2.jpg", "overwrite img_2.jpg"]
    trip.editor.stop()
    assert list((tmp_path / "settings").glob("recovery/*")) == []


def test_saving_all_saves_what_is_painted_after_the_fill_too(trip, qtbot, tmp_path):
    trip.open("img_1.jpg")
    trip.decide()
    trip.edit()
    trip.editor.paint()
    mask = trip.editor.document.mask.copy()
    trip.turn("next-photo", "img_2.jpg")
    trip.edit()
    trip.editor.messages.answer, trip.editor.messages.save_path = Answer.SAVE, tmp_path / "mask.png"
    trip.editor.window.close()
    qtbot.waitUntil(lambda: not trip.editor.window.isVisible())
    np.testing.assert_array_equal(np.asarray(Image.open(tmp_path / "mask.png")) > 0, mask)
    assert {file.name for file in trip.folder.iterdir()} - set(trip.names) == {"img_1-filled.jpg", "img_2-filled.jpg"}
    trip.editor.stop()
    assert list((tmp_path / "settings").glob("recovery/*")) == []


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


@pytest.mark.parametrize("kind", ["file", "link"])
@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_photo_that_was_saved_over_and_parked_is_whole_in_a_project(trip, kind, ending):
    editor = trip.editor
    editor.app.settings.set("project_photo", kind)
    first = f"a.{ending}"
    original = load_photo(editor.photo_file(f"trip/{first}", (91, 120))).pixels
    trip.open(first)
    trip.edit()
    editor.messages.overwrite = True
    with editor.said("Saved"):
        editor.act("save")
    editor.drag((20, 20), (40, 20))
    editor.fill()
    after = editor.document.pixels.copy()
    trip.turn("next-photo", "img_1.jpg")
    trip.turn("previous-photo", first)
    editor.qtbot.waitUntil(lambda: not editor.app.background.is_busy)
    editor.messages.save_path = trip.folder / "p.lacuna"
    with editor.said("Saved the project"):
        editor.act("save-project")
    found = read_project(trip.folder / "p.lacuna")
    np.testing.assert_array_equal(found.document.photo.pixels, original)
    np.testing.assert_array_equal(found.document.pixels, after)


def test_a_mask_painted_while_a_fill_ran_is_not_saved_with_the_photo(trip):
    editor = trip.editor
    trip.open("img_1.jpg")
    editor.app.photos.saver.allow(trip.folder / "img_1.jpg")
    editor.fillers["network"].hold = threading.Event()
    editor.paint()
    editor.act("fill")
    editor.app.photo.edit("Brush", lambda edit: edit.replace(np.pad(np.ones((12, 12), bool), ((79, 0), (108, 0)))))
    mask = editor.document.mask.copy()
    editor.fillers["network"].hold.set()
    editor.qtbot.waitUntil(lambda: editor.app.history.last_fill() is not None)
    assert editor.document.has_hole
    left = editor.document.mask.copy()
    with editor.said("The mask is not in it"):
        editor.act("save")
    assert editor.app.photo.is_dirty
    trip.turn("next-photo", "img_2.jpg")
    trip.turn("previous-photo", "img_1.jpg")
    np.testing.assert_array_equal(editor.document.mask, left)
    assert left.any() and not (left & ~mask).any()
