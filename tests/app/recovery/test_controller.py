"""Work that was not saved when an editor was ended, through the whole editor."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image

from app.recovery import controller
from app.recovery.controller import MANY_GIVEN_UP
from app.recovery.copy_file import read_summary, write_copy
from app.window.messages import Answer
from tests.app.conftest import Editor
from tests.fakes.attention import AttendingFiller


@pytest.fixture
def start(qtbot, tmp_path):
    """Editors over the same settings; each is one program."""
    made = []

    def run():
        editor = Editor(qtbot, tmp_path, tmp_path / "settings" / "settings.json")
        editor.app.recovery.pause_ms, editor.app.recovery.every_s = 0, 0.0
        made.append(editor)
        return editor

    yield run
    for editor in made:
        editor.stop()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "settings" / "recovery"


@contextmanager
def kept(editor):
    """Wait, when this is left, until all that was done is on the disk."""
    recovery = editor.app.recovery
    with editor.qtbot.waitSignal(recovery.written):
        yield
    editor.qtbot.waitUntil(lambda: not recovery._timer.isActive() and not recovery._background.is_busy)


def copies(folder):
    return sorted(folder.glob("*/work.zip"))


def die(folder):
    """Make every running editor one that was ended."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for lock in folder.glob("*/lock.json"):
        lock.write_text(json.dumps({**json.loads(lock.read_text()), "pid": gone.pid}))


def look(editor):
    with editor.qtbot.waitSignal(editor.app.recovery.looked) as looked:
        editor.app.recovery.look()
    return looked.args[0]


def recover(editor, signal="recovered"):
    with editor.qtbot.waitSignal(getattr(editor.app.recovery, signal)) as said:
        editor.app.recovery.dialog.rows()[0].recover.click()
    return said.args


def settle(editor):
    """Wait until everything that was given to the thread is done."""
    editor.qtbot.waitUntil(lambda: not editor.app.recovery._background.is_busy)


def work(editor):
    """A fill, a stroke of the source brush's array, and a stroke."""
    editor.window.show()
    editor.paint()
    editor.fill()
    editor.app.photo.edit("Not from here", lambda edit: edit.segment((5, 5), (30, 9), 4, True), "sources")
    with kept(editor):
        editor.paint()


def seen(editor):
    document = editor.document
    return [array.copy() for array in (document.pixels, document.mask, document.sources)]


def assert_seen(editor, arrays):
    for ours, theirs in zip(seen(editor), arrays, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_attention_and_what_decided_a_fill_come_back(start, folder):
    first = start()
    first.fillers["network"] = AttendingFiller()
    first.open()
    work(first)
    (before,) = first.app.history.fills()
    die(folder)
    second = start()
    look(second)
    recover(second)
    (after,) = second.app.history.fills()
    np.testing.assert_array_equal(after.attention[0].weights, before.attention[0].weights)
    assert after.made_by == before.made_by
    assert second.app.explorer.view.holes
    assert second.app.history.last_painted().mask().any()


def test_what_was_done_comes_back_and_can_be_undone(start, folder):
    first = start()
    path = first.open()
    original = seen(first)
    work(first)
    after, count = seen(first), first.app.history.count()
    die(folder)
    second = start()
    (offer,) = look(second)
    assert (offer.summary.name, offer.note) == ("photo.png", "")
    assert offer.summary.preview.shape[:2] == (120, 160)
    with kept(second):
        recover(second)
    assert_seen(second, after)
    assert second.app.photo.is_dirty
    assert second.window.windowTitle().startswith("photo.png")
    assert second.app.photos.path == path
    assert not second.app.recovery.dialog.isVisible()
    assert second.app.history.undoText() == "Brush stroke"
    with second.said("Undone: Brush stroke"):
        second.app.history.undo()
    for _ in range(count - 1):
        second.app.history.undo()
    assert_seen(second, original)
    for _ in range(count):
        second.app.history.redo()
    assert_seen(second, after)


def test_undone_steps_come_back_as_undone(start, folder):
    first = start()
    first.open()
    work(first)
    after = seen(first)
    with kept(first):
        first.app.history.undo()
    before = seen(first)
    die(folder)
    second = start()
    look(second)
    recover(second)
    assert_seen(second, before)
    assert second.app.photo.is_dirty
    second.app.history.redo()
    assert_seen(second, after)


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


def test_a_running_editor_is_left_alone(start, folder):
    first, second = start(), start()
    first.open()
    work(first)
    assert look(second) == ()
    assert second.app.recovery.dialog is None
    assert copies(folder)


def test_a_lock_whose_number_went_to_another_process_is_nobodys(start, folder):
    first = start()
    first.open()
    work(first)
    (lock,) = folder.glob("*/lock.json")
    lock.write_text(json.dumps({**json.loads(lock.read_text()), "started": 1.0}))
    assert len(look(start())) == 1


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


def test_discard_removes_the_copy(start, folder):
    first = start()
    first.open()
    work(first)
    die(folder)
    second = start()
    look(second)
    second.app.recovery.dialog.rows()[0].discard.click()
    settle(second)
    assert not folder.exists()
    assert not second.app.recovery.dialog.isVisible()


def test_a_photo_that_was_changed_or_is_gone_is_said_and_the_copy_stays(start, folder):
    first = start()
    path = first.open()
    content = path.read_bytes()
    work(first)
    after = seen(first)
    die(folder)
    path.unlink()
    second = start()
    (offer,) = look(second)
    assert "no longer in" in offer.note
    (sentence,) = recover(second, "refused")
    assert "no longer in" in sentence
    assert second.messages.errors == [sentence]
    Image.fromarray(np.zeros((120, 160, 3), np.uint8)).save(path)
    (sentence,) = recover(second, "refused")
    assert "changed by something else" in sentence
    path.write_bytes(content)
    recover(second)
    assert_seen(second, after)


def test_work_on_a_photo_that_was_saved_over_comes_back(start, folder):
    first = start()
    path = first.open()
    first.window.show()
    first.paint()
    first.fill()
    first.messages.overwrite = True
    with first.said("Saved"):
        first.act("save")
    with kept(first):
        first.paint()
    after = seen(first)
    die(folder)
    second = start()
    look(second)
    recover(second)
    assert_seen(second, after)
    assert second.app.photos.path == path


def test_a_pasted_picture_comes_back(start, folder, qtbot):
    from engine.photo.photo import Photo

    first = start()
    pixels = np.random.default_rng(2).integers(0, 255, (90, 100, 3), np.uint8)
    with qtbot.waitSignal(first.app.photo.replaced):
        first.app.photos.open_photo(Photo(pixels), "pasted picture")
    work(first)
    after = seen(first)
    die(folder)
    second = start()
    look(second)
    recover(second)
    assert_seen(second, after)
    assert second.app.photos.path is None


def test_steps_that_were_given_up_are_in_it_all_the_same(start, folder):
    first = start()
    first.open()
    work(first)
    first.app.history.set_budget(1)
    with kept(first):
        first.app.mask_actions.invert()
    assert first.app.history.count() == 1
    after = seen(first)
    die(folder)
    second = start()
    look(second)
    recover(second)
    assert_seen(second, after)
    assert second.app.history.count() == 1


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


def test_a_damaged_copy_hides_only_itself(start, folder):
    first = start()
    first.open()
    work(first)
    (copy,) = copies(folder)
    die(folder)
    for name, content in {"0" * 16: b"", "1" * 16: copy.read_bytes()[:900], "2" * 16: b"PK" * 99}.items():
        (folder / name).mkdir()
        (folder / name / "work.zip").write_bytes(content)
    (folder / ("3" * 16)).mkdir()
    (folder / "a note").write_text("mine")
    (offer,) = look(start())
    assert offer.summary.copy == copy
    assert not (folder / ("3" * 16)).exists()
    assert (folder / "a note").exists()


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


def test_two_that_are_recovered_at_once_do_not_lose_each_other(start, folder):
    editors = [start(), start()]
    for number, editor in enumerate(editors):
        editor.open(editor.photo_file(f"photo{number}.png"))
        work(editor)
    die(folder)
    third = start()
    look(third)
    for row in third.app.recovery.dialog.rows():
        row.recover.click()
    with third.qtbot.waitSignal(third.app.recovery.recovered):
        pass
    settle(third)
    assert third.messages.asked == [f"unsaved {third.app.photos.name}"]  # and cancelled
    assert len(copies(folder)) == 2
    assert third.app.photo.is_dirty
    assert len(third.app.recovery.dialog.rows()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
def test_a_photo_whose_name_is_no_utf8_is_offered_and_comes_back(start, folder):
    first = start()
    path = first.open(first.photo_file(os.fsdecode(b"\xfe\xff photo.png")))
    work(first)
    after = seen(first)
    die(folder)
    second = start()
    assert len(look(second)) == 1
    recover(second)
    assert_seen(second, after)
    assert second.app.photos.path == path
