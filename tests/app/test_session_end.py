"""Signals, a closing desktop, and a disk that does not answer."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image

from app.background import Background, are_left_behind
from app.folder.destination import Destination, Where
from app.window.messages import Answer


class Manager:
    """A session manager that remembers what it was told."""

    def __init__(self, *, may_ask=True):
        self.may_ask = may_ask
        self.told = []

    def allowsInteraction(self):
        return self.may_ask

    def release(self):
        self.told.append("release")

    def cancel(self):
        self.told.append("cancel")


@pytest.fixture
def changed(editor):
    editor.start()
    editor.open()
    editor.paint()
    editor.fill()
    return editor


@pytest.mark.parametrize(
    ("answer", "told"),
    [(Answer.CANCEL, ["release", "cancel"]), (Answer.DISCARD, ["release"]), (Answer.SAVE, ["release"])],
)
def test_the_end_of_a_session_asks_and_waits_until_it_is_saved(changed, answer, told):
    changed.messages.answer, changed.messages.overwrite = answer, True
    manager = Manager()
    changed.app.session_end.commit(manager)
    assert changed.messages.asked[0] == "unsaved photo.png"
    assert manager.told == told
    with Image.open(changed.folder / "photo.png") as image:
        assert np.array_equal(np.asarray(image), changed.document.pixels) == (answer is Answer.SAVE)


@pytest.mark.parametrize("works", [True, False])
def test_the_end_of_a_session_saves_an_open_project(changed, works):
    project = changed.folder / "p.lacuna"
    changed.messages.save_path = project
    with changed.said("Saved the project"):
        changed.act("save-project")
    before = project.read_bytes()
    changed.app.photo.edit("Brush", lambda edit: edit.segment((20, 20), (40, 20), 6, True))
    if not works:
        project.unlink()  # asked about, and cancelled
    changed.messages.answer = Answer.SAVE
    manager = Manager()
    changed.app.session_end.commit(manager)
    assert changed.messages.asked[0] == "unsaved p.lacuna"
    assert manager.told == (["release"] if works else ["release", "cancel"])
    assert (project.exists() and project.read_bytes() != before) == works


def test_a_session_does_not_end_over_a_save_that_failed(changed):
    (changed.folder / "photo.png").unlink()  # asked about, and cancelled
    changed.messages.answer, changed.messages.overwrite = Answer.SAVE, True
    manager = Manager()
    changed.app.session_end.commit(manager)
    assert manager.told == ["release", "cancel"]


def test_nothing_unsaved_or_nobody_to_ask_lets_the_session_end(changed):
    silent = Manager(may_ask=False)
    changed.app.session_end.commit(silent)
    assert silent.told == changed.messages.asked == []
    changed.app.history.clear()
    manager = Manager()
    changed.app.session_end.commit(manager)
    assert manager.told == changed.messages.asked == []


_PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from app import application, start
from app.window.messages import Answer, Messages

def asked(messages, name):
    print("asked", flush=True)
    return Answer(sys.argv[2])

def begin(editor, photo, mask):
    editor.window.show()
    if sys.argv[1] == "blocked":
        editor.background.run(threading.Event().wait, print, print)
        QTimer.singleShot(0, editor.window.close)
        return
    if sys.argv[1] == "unsaved":
        type(editor.photo).is_dirty = property(lambda _: True)
    QTimer.singleShot(0, lambda: print("ready", flush=True))

Messages.unsaved_changes = asked
application.Application.start = begin
sys.exit(start.run(None, None))
"""


@contextmanager
def program(tmp_path, *arguments):
    """The process; killed at the end, so that a test that fails does not wait for it."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LACUNA_SETTINGS_DIR=str(tmp_path))
    command = [sys.executable, "-c", _PROGRAM, *arguments]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "env": environment}
    with subprocess.Popen(command, **options) as running:
        try:
            yield running
        finally:
            running.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_asks_before_unsaved_work_is_lost(tmp_path, number):
    with program(tmp_path, "unsaved", "cancel") as running:
        assert running.stdout.readline() == "ready\n"
        running.send_signal(number)
        assert running.stdout.readline() == "asked\n"
        assert running.poll() is None
        running.send_signal(number)
        assert running.stdout.readline() == "asked\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("state", ["saved", "unsaved"])
def test_a_signal_ends_a_program_that_loses_nothing(tmp_path, state):
    with program(tmp_path, state, "discard") as running:
        assert running.stdout.readline() == "ready\n"
        running.send_signal(signal.SIGTERM)
        said, errors = running.communicate(timeout=60)
    assert said == ("asked\n" if state == "unsaved" else "")
    assert (running.returncode, errors.replace("This plugin does not support propagateSizeHints()\n", "")) == (0, "")


def test_a_file_that_is_never_read_does_not_keep_the_program_alive(tmp_path):
    with program(tmp_path, "blocked", "discard") as running:
        running.communicate(timeout=60)
    assert running.returncode == 0


def test_a_thread_that_does_not_end_is_left_behind(qtbot):
    begun, free, background = threading.Event(), threading.Event(), Background("blocked")
    background.run(lambda: begun.set() or free.wait(), lambda _: None, lambda *_: None)
    assert begun.wait(20)
    background.stop(patience_ms=1)
    assert are_left_behind()
    free.set()
    qtbot.waitUntil(lambda: not are_left_behind())


def test_what_waits_to_be_written_is_written_before_the_end(qtbot):
    begun, free, done, background = threading.Event(), threading.Event(), [], Background("saving")
    background.run(lambda: begun.set() or free.wait(), print, print)
    background.run(lambda: done.append("written"), lambda _: None, print)
    assert begun.wait(20)
    threading.Timer(0.05, free.set).start()
    background.stop(20_000, finish=True)
    assert done == ["written"]


def test_the_editor_ends_with_everything_written_that_waits(changed):
    done = []
    changed.app.saving.run(lambda: time.sleep(0.2), lambda _: None, print)
    changed.app.saving.run(lambda: done.append("written"), lambda _: None, print)
    changed.stop()
    assert done == ["written"]


def until_copied(editor, count):
    recovery = editor.app.recovery
    editor.qtbot.waitUntil(lambda: not recovery.is_busy)
    assert len(list(editor.settings_path.parent.glob("recovery/*/work.zip"))) == count


@pytest.mark.parametrize("answer", list(Answer))
def test_the_end_of_a_session_asks_about_every_photo_of_a_folder(changed, answer):
    folder, messages = changed.app.folder, changed.messages
    trip = changed.folder / "trip"
    trip.mkdir()
    for name in ("trip/a.png", "trip/b.png", "trip/c.png"):
        changed.photo_file(name)
    messages.answer = Answer.DISCARD
    folder.open([trip])
    for number in range(3):
        changed.qtbot.waitUntil(lambda number=number: folder.walk.model.row_of(folder.walk.model.open) == number)
        if number < 2:
            changed.paint()
            changed.fill()
            changed.act("next-photo")
    folder.saver.choose(Destination(Where.BESIDE))
    messages.answer = answer
    messages.asked.clear()
    manager = Manager()
    changed.app.session_end.commit(manager)
    assert messages.asked == ["unsaved a.png, b.png"]
    assert manager.told == (["release", "cancel"] if answer is Answer.CANCEL else ["release"])
    made = sorted(file.name for file in trip.glob("*-filled.png"))
    assert made == (["a-filled.png", "b-filled.png"] if answer is Answer.SAVE else [])
    until_copied(changed, 0 if answer is Answer.SAVE else 2)


def test_a_desktop_that_lets_nobody_ask_finds_everything_copied(changed):
    manager = Manager(may_ask=False)
    changed.app.session_end.commit(manager)
    assert manager.told == []
    until_copied(changed, 1)


def test_whoever_wants_the_program_to_end_need_not_wait_for_the_answer(changed):
    changed.app.session_end.close()
    assert changed.messages.asked == ["unsaved photo.png"]
    until_copied(changed, 1)


def test_a_mask_alone_is_saved_before_closing(changed):
    changed.app.history.undo()
    mask = changed.document.mask.copy()
    changed.messages.answer, changed.messages.save_path = Answer.SAVE, changed.folder / "mask.png"
    changed.window.close()
    changed.qtbot.waitUntil(lambda: not changed.window.isVisible())
    with Image.open(changed.folder / "mask.png") as image:
        np.testing.assert_array_equal(np.asarray(image) > 0, mask)


def test_a_mask_that_gets_no_name_keeps_the_window_open(changed):
    changed.app.history.undo()
    changed.messages.answer = Answer.SAVE
    changed.window.close()
    assert changed.window.isVisible()
    assert changed.app.photo.is_dirty
