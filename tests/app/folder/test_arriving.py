"""A photo that was wanted before arrives while the open one is being asked about, or written."""

import threading
from functools import partial

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.fill.compare_dialog import CompareDialog
from app.folder import ahead
from app.photo import controller
from app.project.project_file import write_project
from app.window.messages import Messages
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo


class Slow:
    """``img_1.jpg`` is open and filled, ``img_2.jpg`` wanted; it is read as soon as ``read`` is called."""

    def __init__(self, trip, monkeypatch):
        self.trip, self.editor, self.qtbot = trip, trip.editor, trip.editor.qtbot
        self.first, self._monkeypatch = trip.folder / "img_1.jpg", monkeypatch
        self._may_read, self.may_write, self._was_read = threading.Event(), threading.Event(), False
        self._patch("app.folder.ahead._load", ahead._load, lambda path, *_: path.name == "img_2.jpg", self._may_read)
        trip.controller.walk.ahead.loaded.connect(self._on_loaded)
        trip.open("img_1.jpg")
        trip.edit()
        trip.editor.messages.overwrite = True
        trip.editor.act("next-photo")

    def _patch(self, name, real, waits, free):
        self._monkeypatch.setattr(
            name, lambda *what, **how: (free.wait(20) if waits(*what) else None, real(*what, **how))[1]
        )

    def _on_loaded(self, path, _):
        self._was_read |= path.name == "img_2.jpg"

    def write_slowly(self, name, real):
        """Until ``may_write`` is set."""
        self._patch(name, real, lambda *_: True, self.may_write)

    def read(self):
        """Have ``img_2.jpg`` read, and wait for it."""
        self._may_read.set()
        self.qtbot.waitUntil(lambda: self._was_read)

    def compare(self):
        """Compare all fillers on the hole that was filled; the dialog, which is open."""
        self.editor.app.history.undo()
        with self.qtbot.waitSignal(self.editor.app.fills.compared):
            self.editor.act("compare")
        (dialog,) = self.editor.window.findChildren(CompareDialog)
        return dialog

    def ask(self, question):
        """Ask with real dialogs instead of a script."""
        setattr(self.editor.messages, question, partial(getattr(Messages, question), self.editor.messages))

    def press(self, text):
        """Once a box is open, have ``img_2.jpg`` read, then press the button of this text."""

        def press():
            if (box := QApplication.activeModalWidget()) is not None:
                timer.stop()
                self.read()
                next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

        timer = QTimer(self.editor.window)
        timer.timeout.connect(press)
        timer.start()

    def free(self):
        self._may_read.set()
        self.may_write.set()


@pytest.fixture
def slow(trip, monkeypatch):
    made = Slow(trip, monkeypatch)
    yield made
    made.free()


def is_saved(path, pixels):
    written = load_photo(path).pixels
    return written.shape == pixels.shape and np.abs(written.astype(int) - pixels).mean() < 3


# ---- while it is written -------------------------------------------------------------------------------


def test_a_photo_that_is_written_is_saved_when_the_next_one_is_open(slow):
    slow.write_slowly("app.photo.saving.save_photo", save_photo)
    slow.editor.act("save")
    with slow.editor.said("Waiting until img_1.jpg is written"):
        slow.read()
    assert slow.trip.open_name == "img_1.jpg"
    slow.may_write.set()
    slow.trip.until_open("img_2.jpg")
    assert not slow.trip.shot("img_1.jpg").is_edited
    assert slow.trip.shot("img_1.jpg").saved_to == slow.first
    slow.trip.turn("previous-photo", "img_1.jpg")
    slow.trip.edit()
    with slow.editor.said("Saved img_1.jpg"):
        slow.editor.act("save")
    assert slow.editor.messages.asked == ["overwrite img_1.jpg"]


def test_a_file_that_was_opened_waits_for_the_save_as_well(slow, monkeypatch):
    other, read = slow.editor.photo_file("other.png"), []
    monkeypatch.setattr(controller, "load", lambda source, load=controller.load: (load(source), read.append(source))[0])
    slow.write_slowly("app.photo.saving.save_photo", save_photo)
    slow.editor.act("save")
    slow.editor.app.photos.open(other)
    slow.qtbot.waitUntil(lambda: read == [other] and not slow.editor.app.background.is_busy)
    assert slow.trip.open_name == "img_1.jpg"
    slow.may_write.set()
    slow.qtbot.waitUntil(lambda: slow.editor.app.photos.path == other)
    assert not slow.trip.shot("img_1.jpg").is_edited


def test_a_project_that_is_written_is_known_when_one_comes_back(slow, tmp_path):
    slow.write_slowly("app.project.controller.write_project", write_project)
    slow.editor.messages.save_path = tmp_path / "a.lacuna"
    slow.editor.act("save-project")
    slow.read()
    slow.may_write.set()
    slow.trip.until_open("img_2.jpg")
    assert not slow.trip.shot("img_1.jpg").is_edited


# ---- while something is asked --------------------------------------------------------------------------


def test_what_is_saved_under_another_name_is_the_photo_that_was_asked_about(slow, monkeypatch):
    target, mine = slow.trip.folder.parent / "result.png", slow.editor.document.pixels.copy()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (slow.read(), (str(target), ""))[1])
    slow.ask("name_to_save")
    slow.editor.act("save-as")
    slow.trip.until_open("img_2.jpg")
    assert is_saved(target, mine)


def test_what_replaces_the_original_is_the_photo_that_was_asked_about(slow):
    mine = slow.editor.document.pixels.copy()
    slow.ask("may_overwrite")
    slow.press("Replace")
    slow.editor.act("save")
    slow.trip.until_open("img_2.jpg")
    assert is_saved(slow.first, mine)
    assert slow.editor.messages.asked == []


def test_what_overwrites_somebody_elses_file_is_the_photo_that_was_asked_about(slow):
    mine = slow.editor.document.pixels.copy()
    slow.editor.photo_file("trip/img_1.jpg", (50, 50))
    slow.ask("file_changed")
    slow.press("Overwrite")
    slow.editor.act("save")
    slow.trip.until_open("img_2.jpg")
    assert is_saved(slow.first, mine)


def test_a_project_holds_the_photo_that_was_asked_about(slow, tmp_path, monkeypatch):
    project = tmp_path / "a.lacuna"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (slow.read(), (str(project), ""))[1])
    slow.ask("name_to_save")
    slow.editor.act("save-project")
    slow.trip.until_open("img_2.jpg")
    assert not slow.trip.shot("img_1.jpg").is_edited
    with slow.editor.said("Opened a.lacuna"):
        slow.editor.app.photos.open(project)
    assert slow.editor.document.shape == (91, 120)


def test_a_mask_that_was_asked_for_is_not_put_into_the_next_photo(slow, tmp_path, monkeypatch):
    mask = np.zeros((92, 120), np.uint8)
    mask[20:40, 20:40] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_, **__: (slow.read(), (str(tmp_path / "mask.png"), ""))[1]
    )
    slow.ask("file_to_open")
    slow.editor.act("open-mask")
    slow.trip.until_open("img_2.jpg")
    slow.qtbot.waitUntil(lambda: not slow.editor.app.background.is_busy)
    assert not slow.editor.document.has_hole


def test_a_result_that_is_picked_goes_into_the_photo_that_was_compared(slow):
    dialog = slow.compare()
    slow.read()
    assert slow.trip.open_name == "img_1.jpg"
    with slow.qtbot.waitSignal(slow.editor.app.history.indexChanged):
        QTest.keyClick(dialog, Qt.Key.Key_2)
    slow.trip.until_open("img_2.jpg")
    assert not slow.editor.app.photo.is_dirty
    slow.trip.turn("previous-photo", "img_1.jpg")
    assert slow.editor.app.history.last_fill() is not None


def test_where_to_save_is_answered_for_the_photo_that_was_asked_about(slow):
    mine = slow.editor.document.pixels.copy()
    slow.editor.act("save-and-next")
    slow.read()
    assert slow.trip.open_name == "img_1.jpg"
    with slow.editor.said("Saved img_1-filled.jpg"):
        QTest.keyClick(slow.trip.saver.dialog.suffix, Qt.Key.Key_Return)
    assert is_saved(slow.trip.folder / "img_1-filled.jpg", mine)


def test_a_comparison_that_is_left_lets_the_next_photo_come(slow):
    dialog = slow.compare()
    slow.read()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    slow.trip.until_open("img_2.jpg")


def test_reading_a_file_again_gives_up_nothing_of_another_photo(slow, monkeypatch):
    """The next photo, which was edited before, comes while the file is read again."""
    may_read = threading.Event()
    slow.read()
    slow.trip.until_open("img_2.jpg")
    slow.trip.edit()
    mine = slow.editor.document.pixels.copy()
    slow.trip.turn("previous-photo", "img_1.jpg")
    monkeypatch.setattr(controller, "load", lambda source, load=controller.load: (may_read.wait(20), load(source))[1])
    slow.editor.app.photos.saver.reload_wanted.emit(slow.first)
    slow.trip.turn("next-photo", "img_2.jpg")
    may_read.set()
    slow.qtbot.waitUntil(lambda: not slow.editor.app.background.is_busy)
    assert slow.trip.open_name == "img_2.jpg"
    assert slow.editor.app.photo.is_dirty
    assert slow.trip.shot("img_1.jpg").is_edited
    assert np.array_equal(slow.editor.document.pixels, mine)
