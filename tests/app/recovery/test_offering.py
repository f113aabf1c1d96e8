"""Work that was not saved when an editor was ended, through the whole editor."""

import json
import os
import sys

import numpy as np
import pytest
from PIL import Image

from tests.app.recovery.ended import assert_seen, copies, die, kept, look, recover, seen, settle, work
from tests.fakes.attention import AttendingFiller


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
    assert not second.app.recovery.offering.dialog.isVisible()
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


def test_a_running_editor_is_left_alone(start, folder):
    first, second = start(), start()
    first.open()
    work(first)
    assert look(second) == ()
    assert second.app.recovery.offering.dialog is None
    assert copies(folder)


def test_a_lock_whose_number_went_to_another_process_is_nobodys(start, folder):
    first = start()
    first.open()
    work(first)
    (lock,) = folder.glob("*/lock.json")
    lock.write_text(json.dumps({**json.loads(lock.read_text()), "started": 1.0}))
    assert len(look(start())) == 1


def test_discard_removes_the_copy(start, folder):
    first = start()
    first.open()
    work(first)
    die(folder)
    second = start()
    look(second)
    second.app.recovery.offering.dialog.rows()[0].discard.click()
    settle(second)
    assert not folder.exists()
    assert not second.app.recovery.offering.dialog.isVisible()


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


def test_two_that_are_recovered_at_once_do_not_lose_each_other(start, folder):
    editors = [start(), start()]
    for number, editor in enumerate(editors):
        editor.open(editor.photo_file(f"photo{number}.png"))
        work(editor)
    die(folder)
    third = start()
    look(third)
    for row in third.app.recovery.offering.dialog.rows():
        row.recover.click()
    with third.qtbot.waitSignal(third.app.recovery.offering.recovered):
        pass
    settle(third)
    assert third.messages.asked == [f"unsaved {third.app.photos.name}"]  # and cancelled
    assert len(copies(folder)) == 2
    assert third.app.photo.is_dirty
    assert len(third.app.recovery.offering.dialog.rows()) == 1


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
