"""The Batch window, with its real process, real files and a scripted person."""

import csv
import os
import signal

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.application import Application
from app.batch.controller import BatchController, BatchState
from app.batch.values import Choice, Outcome
from app.batch.window.dialog import BatchDialog
from app.front import Front
from app.settings.store import Settings
from engine.photo.reading import load_photo
from tests.fakes.fillers import ScriptedFiller
from tests.fakes.messages import ScriptedMessages

PATIENCE_MS = 60_000


@pytest.mark.parametrize(
    ("filler", "show_best", "offered"),
    [("network", True, "best"), ("network", False, "network"), ("patchmatch", True, "patchmatch")],
)
def test_it_begins_with_what_the_editor_ends_up_with(qtbot, folders, filler, show_best, offered):
    person = Person(qtbot, folders, filler=filler, show_best=show_best)
    try:
        assert person.dialog.choices.filler == offered
    finally:
        person.app.stop()


class Person:
    """The editor with its Batch window open, and hands on it."""

    def __init__(self, qtbot, folders, filler="telea", show_best=True):
        self.qtbot, self.folders = qtbot, folders
        settings = Settings(folders.root / "settings" / "settings.json")
        settings.set("filler", filler)
        settings.set("show_best", show_best)
        settings.set("grow_px", 0.0)
        front = Front(settings)
        self.messages = ScriptedMessages(front.window)
        self.app = Application(
            settings,
            lambda name, _: ScriptedFiller(name, (1, 2, 3)),
            lambda: (("auto", "Automatic"),),
            self.messages,
            front=front,
        )
        qtbot.addWidget(self.app.window, before_close_func=lambda window: window.close_for_good())
        self.app.window.show()
        self.app.window.actions_by_name["batch"].trigger()
        self.dialog, self.controller = self.app.batches.dialog, self.app.batches.controller
        qtbot.waitExposed(self.dialog)

    def click(self, button):
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, *states):
        self.qtbot.waitUntil(lambda: self.controller.state in states, timeout=PATIENCE_MS)

    def choose(self):
        """Photos are dropped, the rest is typed."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.folders.photos))])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        drop = QDropEvent(QPointF(QPoint(5, 5)), action, data, button, Qt.KeyboardModifier.NoModifier)
        self.dialog.choices.photos.dropEvent(drop)
        self.qtbot.keyClicks(self.dialog.choices.mask_path.focusProxy(), str(self.folders.masks))
        self.qtbot.keyClicks(self.dialog.choices.out_path.focusProxy(), str(self.folders.out))
        self.until(BatchState.PLANNED)

    def cells(self, title):
        model = self.dialog.table.model()
        titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
        column = titles.index(title)
        return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def person(qtbot, folders):
    made = Person(qtbot, folders)
    yield made
    made.app.stop()


def slow_photos(folders, count):
    """Photos that Telea takes a while for."""
    for number in range(count):
        Image.fromarray(np.random.default_rng(number).integers(0, 255, (600, 600, 3), np.uint8)).save(
            folders.photos / f"p{number}.png", compress_level=1
        )
    mask = np.zeros((600, 600), np.uint8)
    mask[80:520, 80:520] = 255
    for number in range(count):
        Image.fromarray(mask).save(folders.masks / f"p{number}.png")


def test_from_folders_to_results(person, folders):
    folders.pairs("a", "b", "c")
    folders.photo("lonely.png")
    assert "Add a folder of photos" in person.dialog.summary.text()
    assert not person.dialog.start_button.isEnabled()
    person.choose()
    assert person.dialog.summary.text() == "3 photos are ready to be filled. 1 file is not taken; the list says why."
    assert person.cells("Photo") == ["a.png", "b.png", "c.png", "lonely.png"]
    assert person.cells("State") == ["Waiting"] * 3 + ["⚠  Not taken"]
    person.click(person.dialog.start_button)
    person.until(BatchState.FINISHED)
    assert person.cells("State")[:3] == ["Filled"] * 3
    assert "3 photos filled." in person.dialog.summary.text()
    photo, result = (load_photo(folder / "a.png").pixels for folder in (folders.photos, folders.out))
    changed = (photo != result).any(-1)
    assert not changed[:10].any()
    assert changed[10:20, 15:30].any()
    person.click(person.dialog.start_button)  # again: everything is there
    person.until(BatchState.FINISHED)
    assert person.controller.count(Outcome.SKIPPED) == 3
    person.dialog.only_problems.click()
    assert person.cells("Photo") == ["lonely.png"]


def test_what_was_made_of_a_photo_is_listed_and_no_problem(person, folders):
    folders.pairs("a")
    folders.photo("a-filled.png")
    person.controller.choose(Choice((folders.photos,), folders.masks, suffix="-filled"))
    person.until(BatchState.PLANNED)
    assert person.cells("Photo") == ["a.png", "a-filled.png"]
    assert person.cells("State") == ["Waiting", "Not taken"]
    assert person.cells("Note")[1] == "a-filled.png was left out: by its name it is the result of a.png."
    person.dialog.only_problems.click()
    assert person.cells("Photo") == []


def test_one_broken_photo_is_listed_and_the_list_is_saved(person, folders, qtbot):
    folders.pairs("a", "b", "c")
    (folders.photos / "b.png").write_bytes(b"not a photo")
    person.choose()
    person.click(person.dialog.start_button)
    person.until(BatchState.FINISHED)
    assert person.cells("State") == ["Filled", "⚠  Not filled", "Filled"]
    assert "b.png is not a photo" in person.cells("Note")[1]
    person.messages.save_path = folders.root / "list.csv"
    with qtbot.waitSignal(
        person.app.window.statusBar().messageChanged, check_params_cb=lambda text: "Saved the list" in text
    ):
        person.click(person.dialog.save_button)
    with (folders.root / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["outcome"] for row in csv.DictReader(file)] == ["filled", "failed", "filled"]


def test_pause_go_on_and_stop(person, folders):
    slow_photos(folders, 4)
    person.choose()
    person.click(person.dialog.start_button)
    person.qtbot.waitUntil(lambda: person.controller.done >= 1, timeout=PATIENCE_MS)
    person.click(person.dialog.pause_button)
    assert person.dialog.pause_button.text() == "&Go on"
    person.qtbot.waitUntil(lambda: all(row.fraction is None for row in person.controller.rows), timeout=PATIENCE_MS)
    assert person.controller.state is BatchState.PAUSED
    assert person.controller.done < 4
    person.click(person.dialog.pause_button)
    assert person.controller.state is BatchState.RUNNING
    person.click(person.dialog.stop_button)
    person.until(BatchState.FINISHED)
    left = 4 - person.controller.done
    assert left
    assert f"{left} photo" in person.dialog.summary.text()
    assert len(list(folders.out.iterdir())) == person.controller.done
    person.click(person.dialog.start_button)
    person.until(BatchState.FINISHED)
    assert len(list(folders.out.iterdir())) == 4


def test_closing_while_it_runs_asks(person, folders):
    slow_photos(folders, 3)
    person.choose()
    person.click(person.dialog.start_button)
    person.dialog.close()
    assert person.messages.asked == ["stop batch 0/3"]
    assert person.dialog.isVisible()
    assert person.controller.state.is_active
    person.app.window.close()  # the editor asks, too
    assert person.messages.asked[1:] == [f"stop batch {person.controller.done}/3"]
    assert person.app.window.isVisible()
    person.messages.may_stop = True
    person.dialog.close()
    assert not person.dialog.isVisible()
    assert person.controller.state is BatchState.FINISHED


def test_a_folder_that_is_not_there_is_a_sentence(person, folders):
    folders.pairs("a")
    person.choose()
    person.dialog.choices.mask_path.set_path(folders.root / "nowhere")
    person.qtbot.waitUntil(lambda: "does not exist" in person.dialog.summary.text(), timeout=PATIENCE_MS)
    assert not person.dialog.start_button.isEnabled()


def test_a_process_that_is_killed_is_a_sentence_and_can_go_on(person, folders):
    slow_photos(folders, 2)
    person.choose()
    person.click(person.dialog.start_button)
    os.kill(person.controller.pid, 9)
    person.until(BatchState.FINISHED)
    assert "ended by itself" in person.dialog.summary.text()
    person.click(person.dialog.start_button)
    person.until(BatchState.FINISHED)
    assert person.controller.count(Outcome.FILLED) == 2


def test_a_folder_that_does_not_answer_is_said_and_another_can_be_chosen(qtbot, folders):
    folders.pairs("a")
    controller = BatchController()
    dialog = BatchDialog(controller, ScriptedMessages(), "telea", patience_ms=300)
    qtbot.addWidget(dialog)
    dialog.choices.photos.add([folders.photos])
    dialog.choices.mask_path.set_path(folders.masks)
    dialog.choices.out_path.set_path(folders.out)
    qtbot.waitUntil(lambda: controller.pid > 0, timeout=PATIENCE_MS)
    os.kill(controller.pid, signal.SIGSTOP)  # as a share that hangs would stop it
    qtbot.waitUntil(lambda: "does not answer" in dialog.summary.text(), timeout=PATIENCE_MS)
    dialog.choices.out_path.set_path(folders.root / "other")
    qtbot.waitUntil(lambda: controller.state is BatchState.PLANNED, timeout=PATIENCE_MS)
    assert "1 photo is ready" in dialog.summary.text()
    controller.end()


def test_names_that_are_no_utf8_are_filled_and_shown(person, folders):
    name = os.fsdecode(b"caf\xe9.png")
    folders.photo("x.png").rename(folders.photos / name)
    folders.mask("x.png").rename(folders.masks / name)
    person.choose()
    assert person.cells("Photo") == ["caf�.png"]
    person.click(person.dialog.start_button)
    person.until(BatchState.FINISHED)
    assert os.path.exists(folders.out / name)


def test_closing_an_idle_window_asks_nothing(person):
    person.click(person.dialog.close_button)
    assert not person.dialog.isVisible()
    assert person.messages.asked == []
