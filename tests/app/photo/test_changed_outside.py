"""Somebody else changes the file of the open photo; and what is saved, or not, because of that."""

import os
import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from app.photo.file_state import FileState, read_with_state, state_of
from app.photo.samples import SAMPLE, SAMPLE_MASK
from app.window.messages import Answer, FileChanged, Replace
from engine.photo.photo import Photo
from engine.photo.writing import save_photo


@pytest.fixture
def started(editor):
    editor.start()
    editor.messages.overwrite = True
    return editor


@pytest.fixture
def changed(started):
    started.path = started.open()
    started.paint()
    started.fill()
    return started


def rest(editor):
    editor.qtbot.waitUntil(lambda: not (editor.app.background.is_busy or editor.app.saving.is_busy))


def save(editor):
    editor.act("save")
    rest(editor)


def write_elsewhere(path, colour=(9, 9, 9)):
    Image.new("RGB", (160, 120), colour).save(path)


def pixels(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def test_a_file_that_was_changed_is_not_written_over_without_asking(changed):
    write_elsewhere(changed.path)
    theirs = changed.path.read_bytes()
    save(changed)
    assert changed.messages.asked == ["overwrite photo.png", "changed photo.png"]
    assert changed.path.read_bytes() == theirs
    assert changed.window.isWindowModified()
    changed.messages.changed_answer = FileChanged.OVERWRITE
    save(changed)
    assert np.array_equal(pixels(changed.path), changed.document.pixels)
    assert not changed.window.isWindowModified()


def test_a_change_of_the_same_size_within_one_tick_is_noticed(changed):
    found = changed.path.stat()
    data = bytearray(changed.path.read_bytes())
    data[-30] ^= 1
    changed.path.write_bytes(data)
    os.utime(changed.path, ns=(found.st_atime_ns, found.st_mtime_ns))
    save(changed)
    assert changed.messages.asked[-1] == "changed photo.png"


def test_a_file_that_was_only_touched_is_saved(changed):
    os.utime(changed.path, (1, 1))
    save(changed)
    assert changed.messages.asked == ["overwrite photo.png"]
    assert np.array_equal(pixels(changed.path), changed.document.pixels)


def test_a_file_that_is_gone_can_be_written_again(changed):
    changed.path.unlink()
    save(changed)
    assert changed.messages.asked[-1] == "gone photo.png"
    assert not changed.path.exists()
    changed.messages.changed_answer = FileChanged.OVERWRITE
    save(changed)
    assert np.array_equal(pixels(changed.path), changed.document.pixels)


def test_reloading_takes_what_the_other_wrote(changed):
    write_elsewhere(changed.path)
    changed.messages.changed_answer = FileChanged.RELOAD
    with changed.qtbot.waitSignal(changed.app.photo.replaced):
        changed.act("save")
    assert (changed.document.pixels == 9).all()
    assert not changed.window.isWindowModified()


def test_another_name_keeps_both(changed):
    write_elsewhere(changed.path)
    changed.messages.changed_answer = FileChanged.SAVE_AS
    changed.messages.save_path = changed.folder / "mine"
    with changed.said("Saved mine.png"):
        changed.act("save")
    assert (pixels(changed.path) == 9).all()
    assert np.array_equal(pixels(changed.folder / "mine.png"), changed.document.pixels)


def test_the_second_of_two_editors_asks(changed):
    save(changed)
    mine = changed.path.read_bytes()
    write_elsewhere(changed.path)  # the other editor saves
    changed.app.history.undo()
    save(changed)
    assert changed.messages.asked[-1] == "changed photo.png"
    assert changed.path.read_bytes() != mine


def test_replacing_offers_another_name(changed):
    original = changed.path.read_bytes()
    changed.messages.overwrite, changed.messages.replace_answer = False, Replace.SAVE_AS
    changed.messages.save_path = changed.folder / "mine"
    with changed.said("Saved mine.png"):
        changed.act("save")
    assert changed.path.read_bytes() == original


def test_a_photo_that_is_as_it_was_is_not_written(started):
    path = started.open()
    before = path.stat()
    with started.said("Nothing has changed since photo.png was opened"):
        started.act("save")
    assert started.messages.asked == []
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_mask_alone_changes_nothing_in_the_photo(started):
    path = started.open()
    started.paint()
    before = path.stat()
    with started.said("but the mask"):
        started.act("save")
    assert path.stat().st_ino == before.st_ino


def test_a_mask_alone_changes_nothing_in_the_next_photo_either(changed):
    changed.messages.answer = Answer.DISCARD
    path = changed.open(changed.photo_file("other.png"))
    changed.paint()
    before = path.stat()
    with changed.said("but the mask"):
        changed.act("save")
    assert changed.messages.asked == ["unsaved photo.png"]
    assert path.stat().st_ino == before.st_ino


def test_what_is_not_known_to_be_saved_is_written(changed):
    changed.app.history.clear()
    changed.app.history.resetClean()  # as after work that was brought back without its steps
    save(changed)
    assert np.array_equal(pixels(changed.path), changed.document.pixels)


def test_closing_while_the_photo_is_being_saved_loses_neither_the_save_nor_the_closing(changed, monkeypatch):
    free = threading.Event()
    monkeypatch.setattr("app.photo.saving.save_photo", lambda *what, **how: free.wait(20) and save_photo(*what, **how))
    changed.messages.answer = Answer.SAVE
    changed.act("save")
    changed.app.history.undo()
    changed.app.history.undo()  # as it was opened, but that is not what will be in the file
    changed.window.close()
    assert changed.messages.asked[-1] == "unsaved photo.png"
    free.set()
    changed.qtbot.waitUntil(lambda: not changed.window.isVisible())
    assert np.array_equal(pixels(changed.path), changed.document.pixels)


def test_saving_twice_writes_once(changed):
    save(changed)
    before = changed.path.stat()
    with changed.said("Nothing has changed since photo.png was saved"):
        changed.act("save")
    assert changed.path.stat().st_ino == before.st_ino
    changed.app.history.undo()
    save(changed)
    assert changed.path.stat().st_ino != before.st_ino


def test_an_unchanged_photo_whose_file_is_gone_is_not_called_saved(started):
    started.open().unlink()
    save(started)
    assert started.messages.asked == ["gone photo.png"]


def come_back(editor):
    QCoreApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    rest(editor)


def test_coming_back_to_a_changed_file_offers_to_read_it_once(started):
    path = started.open()
    come_back(started)
    assert started.messages.asked == []
    write_elsewhere(path)
    come_back(started)
    come_back(started)
    assert started.messages.asked == ["reload photo.png"]
    write_elsewhere(path, (7, 7, 7))
    started.messages.reload = True
    with started.qtbot.waitSignal(started.app.photo.replaced):
        come_back(started)
    assert (started.document.pixels == 7).all()


def test_no_question_is_put_over_another(started):
    path = started.open()
    write_elsewhere(path)
    box = QDialog(started.window)
    box.setModal(True)
    box.show()
    come_back(started)
    assert started.messages.asked == []
    box.close()
    come_back(started)
    assert started.messages.asked == ["reload photo.png"]


def test_coming_back_with_unsaved_work_only_says_so(changed):
    write_elsewhere(changed.path)
    with changed.said("changed by another program"):
        come_back(changed)
    assert changed.messages.asked == []
    changed.path.unlink()
    with changed.said("not in its folder"):
        come_back(changed)


def test_coming_back_with_work_that_is_in_the_photo_but_not_in_the_project_only_says_so(changed):
    changed.messages.save_path = changed.folder / "p.lacuna"
    with changed.said("Saved the project"):
        changed.act("save-project")
    changed.drag((20, 20), (40, 20))
    changed.fill()
    save(changed)
    steps = changed.app.history.count()
    write_elsewhere(changed.path)
    changed.messages.asked.clear()
    changed.messages.reload = True
    with changed.said("changed by another program; Save will ask"):
        come_back(changed)
    assert changed.messages.asked == []
    assert changed.app.history.count() == steps
    assert changed.app.photos.project is not None
    changed.messages.changed_answer = FileChanged.CANCEL
    save(changed)
    assert changed.messages.asked == ["changed photo.png"]
    with changed.said("Saved the project"):
        changed.act("save-project")
    write_elsewhere(changed.path, (7, 7, 7))
    with changed.qtbot.waitSignal(changed.app.photo.replaced):
        come_back(changed)
    assert changed.messages.asked[-1] == "reload photo.png"


def test_another_photo_that_arrives_behind_the_question_is_not_given_up(started, monkeypatch):
    path, other = started.open(), started.photo_file("other.png")

    def opens_another(name):
        started.open(other)
        started.paint()
        return True

    monkeypatch.setattr(started.messages, "may_reload", opens_another)
    write_elsewhere(path)
    come_back(started)
    assert started.app.photos.path == other
    assert started.app.history.count() == 1


def test_a_fill_that_lands_behind_the_question_is_not_given_up(started, monkeypatch):
    path = started.open()

    def fill_lands(name):
        started.paint()
        started.fill()
        return True

    monkeypatch.setattr(started.messages, "may_reload", fill_lands)
    write_elsewhere(path)
    with started.said("Save will ask which of the two to keep"):
        come_back(started)
    assert started.app.history.count() == 2
    assert started.app.photo.is_dirty


def test_a_pasted_picture_is_unsaved(started):
    started.messages.answer = Answer.CANCEL
    with started.qtbot.waitSignal(started.app.photo.replaced):
        started.app.photos.open_photo(Photo(np.zeros((20, 30, 3), np.uint8)), "pasted picture")
    assert started.window.isWindowModified()
    started.window.close()
    assert started.messages.asked == ["unsaved Untitled"]
    assert started.window.isVisible()
    started.messages.save_path = started.folder / "pasted"
    with started.said("Saved pasted.png"):
        started.act("save")
    assert not started.window.isWindowModified()


def test_the_sample_is_a_copy_without_a_place(started):
    before = SAMPLE.read_bytes()
    started.messages.overwrite = False
    started.app.photos.open(SAMPLE, mask=SAMPLE_MASK)
    started.qtbot.waitUntil(lambda: started.document is not None and bool(started.document.mask.any()))
    assert started.window.windowTitle().startswith("dune.jpg")
    assert not started.window.isWindowModified()
    started.act("save")
    assert started.messages.suggested == ["dune-filled.jpg"]
    assert started.messages.asked == []
    started.window.close()
    assert started.messages.asked == []
    assert SAMPLE.read_bytes() == before


def test_a_file_that_changes_while_it_is_read_equals_nothing(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def read(path):
        path.write_bytes(b"newer")
        return b"old"

    _, state = read_with_state(path, read)
    assert not state.is_still(state_of(path))
    assert isinstance(state, FileState)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert state_of(tmp_path / "pipe") is None
    assert state_of(tmp_path / "missing") is None


def test_a_blocked_read_keeps_no_save_waiting(changed, monkeypatch):
    free = threading.Event()
    monkeypatch.setattr("app.photo.loading.load_photo", lambda _: free.wait())
    changed.messages.answer = Answer.DISCARD
    changed.app.photos.open(changed.folder / "on a sleeping disk.png")
    try:
        with changed.said("Saved photo.png"):
            changed.act("save")
    finally:
        free.set()
    rest(changed)
