"""When copies of unsaved work are written, and when they go."""

import threading

import numpy as np

from app.recovery import controller
from app.recovery.controller import MANY_GIVEN_UP
from app.recovery.copy_file import read_summary, write_copy
from app.window.messages import Answer
from tests.app.recovery.ended import assert_seen, copies, die, kept, look, recover, seen, settle, work


def test_work_on_a_recovered_photo_is_kept_again_and_the_first_copy_goes(start, folder):
    first = start()
    first.open()
    work(first)
    (old,) = copies(folder)
    die(folder)
    second = start()
    look(second)
    with kept(second):
        recover(second)
    settle(second)
    (new,) = copies(folder)
    assert new != old
    after = seen(second)
    die(folder)
    third = start()
    look(third)
    recover(third)
    assert_seen(third, after)


def test_a_photo_that_is_saved_over_while_the_copy_of_another_is_written_comes_back(start, folder, monkeypatch):
    first = start()
    first.open()
    free, begun = threading.Event(), threading.Event()

    def slow(*what):
        begun.set()
        free.wait(20)
        write_copy(*what)

    monkeypatch.setattr(controller, "write_copy", slow)
    first.window.show()
    first.paint()
    first.qtbot.waitUntil(begun.is_set)
    first.messages.answer, first.messages.overwrite = Answer.DISCARD, True
    first.open(first.photo_file("other.png"))
    first.paint()
    first.fill()
    with first.said("Saved"):
        first.act("save")
    first.drag((20, 20), (40, 20))
    first.fill()
    with first.qtbot.waitSignal(first.app.recovery.written):
        free.set()
    with kept(first):
        first.app.recovery.keep()
    after = seen(first)
    die(folder)
    second = start()
    look(second)
    recover(second)
    assert_seen(second, after)


def test_what_was_recovered_is_kept_until_it_has_a_copy_of_its_own(start, folder, tmp_path, monkeypatch):
    first = start()
    first.open()
    work(first)
    (old,) = copies(folder)
    die(folder)
    second = start()
    look(second)
    (tmp_path / "trip").mkdir()
    second.photo_file("trip/img_1.jpg")
    second.app.folder.open([tmp_path / "trip"])
    second.qtbot.waitUntil(lambda: second.app.folder.walk.model.open is not None)
    with kept(second):
        second.paint()
    (own,) = set(copies(folder)) - {old}

    def full_for_others(work, fingerprint, path):
        if path != own:
            raise OSError("no space left on the device")
        write_copy(work, fingerprint, path)

    monkeypatch.setattr(controller, "write_copy", full_for_others)
    recover(second)  # the photo of the folder is set aside, and that copy can be written
    settle(second)
    assert set(copies(folder)) == {old, own}


def test_saving_closing_undoing_and_ending_leave_nothing(start, folder, tmp_path):
    editor = start()
    editor.open()
    work(editor)
    assert copies(folder)
    while editor.app.history.canUndo():
        editor.app.history.undo()
    settle(editor)
    assert not folder.exists()

    with kept(editor):
        editor.app.history.redo()
        editor.app.history.redo()
    editor.messages.save_path = tmp_path / "saved.png"
    with editor.said("Saved"):
        editor.act("save-as")
    settle(editor)
    assert not folder.exists()

    with kept(editor):
        editor.app.mask_actions.invert()
    editor.messages.answer = Answer.DISCARD
    editor.act("close")
    settle(editor)
    assert not folder.exists()

    editor.open()
    with kept(editor):
        editor.paint()
    assert copies(folder)
    editor.stop()
    assert not folder.exists()


def test_copies_are_no_closer_together_than_they_may_be(start, folder):
    editor = start()
    now = [100.0]
    editor.app.recovery._clock = lambda: now[0]
    editor.app.recovery.every_s = 30.0
    editor.open()
    editor.window.show()
    with kept(editor):
        editor.paint()
    now[0] += 20.0
    editor.app.mask_actions.invert()
    assert editor.app.recovery._timer.remainingTime() > 9000
    now[0] += 20.0
    with kept(editor):
        editor.app.mask_actions.invert()


def test_many_steps_that_were_given_up_become_one(start, folder):
    first = start()
    first.open()
    work(first)
    first.app.recovery.pause_ms = 60_000
    first.app.history.set_budget(1)
    for _ in range(MANY_GIVEN_UP + 2):
        first.app.mask_actions.grow()
        first.app.mask_actions.invert()
    assert len(first.app.history.given_up) > MANY_GIVEN_UP
    with kept(first):
        first.app.recovery.keep()
    assert len(first.app.history.given_up) == 1
    after = seen(first)
    die(folder)
    second = start()
    look(second)
    with kept(second):
        recover(second)
    assert_seen(second, after)
    die(folder)
    third = start()
    look(third)
    recover(third)
    assert_seen(third, after)


def test_a_folder_that_cannot_be_written_is_said_once(start, folder):
    editor = start()
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("a file")
    editor.open()
    editor.window.show()
    with editor.said("cannot be kept"):
        editor.paint()


def test_the_picture_shows_the_photo_as_it_was_seen(start, folder):
    first = start()
    first.open()
    work(first)
    (copy,) = copies(folder)
    preview = read_summary(copy).preview
    np.testing.assert_array_equal(preview[..., 2::-1], first.document.pixels)


def test_a_saved_project_has_everything_so_no_copy_is_kept(start, folder, tmp_path):
    editor = start()
    editor.open()
    work(editor)
    assert len(copies(folder)) == 1
    editor.messages.save_path = tmp_path / "p.lacuna"
    with editor.said("Saved the project"):
        editor.act("save-project")
    settle(editor)
    assert copies(folder) == []
    with kept(editor):
        editor.app.history.undo()
    assert len(copies(folder)) == 1
