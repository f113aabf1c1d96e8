"""The open photo: every change is one undo step, whole or not at all, and nobody hears of a photo that is closed."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.canvas.pyramid import build_pyramid
from app.document.document import Document
from app.document.edits import DocumentChange
from app.document.sources import NOT_HERE
from app.photo.history import History
from app.photo.open_photo import OpenPhoto
from engine.geometry import Bounds
from engine.photo.photo import Photo
from engine.types import FillResult, Patch

HOLE = Bounds(10, 20, 30, 50)


def new_document():
    return Document(Photo(np.zeros((100, 120, 3), np.uint8)))


def paint(edit):
    edit.rectangle(HOLE, True)


@pytest.fixture
def photo(qapp):
    photo = OpenPhoto(History())
    document = new_document()
    photo.replace(document, build_pyramid(document.pixels))
    return photo


def test_without_a_photo_nothing_happens(qapp):
    photo = OpenPhoto(History())
    assert not photo.edit("Paint", paint)
    assert not photo.apply(FillResult("network", ()))
    assert not photo.has_hole
    assert not photo.is_dirty


def test_a_change_of_either_kind_is_one_step(photo):
    assert photo.edit("Paint", paint)
    assert photo.edit("Bar", paint, "sources")
    assert photo.has_hole
    assert (photo.document.sources[HOLE.slices] == NOT_HERE).all()
    assert [photo.history.text(index) for index in range(2)] == ["Paint", "Bar"]
    photo.history.undo()
    photo.history.undo()
    assert not photo.document.sources.any()
    assert not photo.has_hole
    assert not photo.is_dirty


def test_a_change_that_changes_nothing_is_no_step(photo):
    assert not photo.edit("Erase", lambda edit: edit.rectangle(HOLE, False))
    assert photo.history.count() == 0


def test_several_changes_are_undone_together(photo):
    assert photo.edit_all("Open mask", {"mask": paint, "sources": paint})
    assert photo.history.count() == 1
    photo.history.undo()
    assert not photo.document.mask.any()
    assert not photo.document.sources.any()


@pytest.mark.parametrize("changes", [["mask"], ["sources"], ["mask", "sources"], ["sources", "mask"]])
def test_what_fails_leaves_no_trace(photo, changes):
    def fail(edit):
        paint(edit)
        raise MemoryError

    kinds = dict.fromkeys(changes, paint) | {changes[-1]: fail}
    with pytest.raises(MemoryError):
        photo.edit_all("Paint", kinds)
    assert not photo.document.mask.any()
    assert not photo.document.sources.any()
    assert photo.history.count() == 0
    assert photo.edit("Paint", paint)  # and it is not left with an edit that is open


def test_a_stroke_is_finished_and_recorded_before_anything_else_is_changed(photo):
    stroke = photo.document.begin_mask_edit()
    stroke.rectangle(Bounds(0, 0, 5, 5), True)
    photo.stroke_must_end.connect(lambda: photo.record(stroke.commit("Stroke")))
    photo.edit("Paint", paint)
    assert [photo.history.text(index) for index in range(2)] == ["Stroke", "Paint"]


def test_a_fill_may_land_during_a_stroke_and_is_one_step_with_its_result(photo):
    photo.edit("Paint", paint)
    photo.stroke_must_end.connect(lambda: pytest.fail("the stroke goes on"))
    stroke = photo.document.begin_mask_edit()
    patch = Patch(HOLE, np.full((*HOLE.shape, 3), 9, np.uint8), np.ones(HOLE.shape, bool))
    result = FillResult("network", (patch,))
    assert photo.apply(result)
    assert photo.history.last_fill() is result
    assert not photo.has_hole
    assert photo.history.undoText() == "Fill"
    stroke.cancel()


def test_only_the_open_document_is_heard_of_and_its_steps_go_with_it(photo):
    opened, changes = [], []
    photo.replaced.connect(lambda document, pyramid: opened.append((document, pyramid)))
    photo.changed.connect(changes.append)
    before, other = photo.document, new_document()
    photo.edit("Paint", paint)
    assert changes == [DocumentChange("mask", HOLE)]
    pyramid = build_pyramid(other.pixels)
    photo.replace(other, pyramid)
    assert opened == [(other, pyramid)]
    assert (photo.document, photo.pyramid) == (other, pyramid)
    assert photo.history.count() == 0
    edit = before.begin_mask_edit()
    edit.rectangle(Bounds(60, 60, 70, 70), True)
    assert len(changes) == 1
    photo.replace(None, None)
    assert photo.document is None


def test_a_stroke_on_the_canvas_is_a_step_of_its_own_when_an_action_changes_the_mask_meanwhile(editor):
    editor.start()
    editor.open()
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(editor.canvas, button, keys, editor.at(60, 60))
    editor.act("invert")
    QTest.mouseRelease(editor.canvas, button, keys, editor.at(90, 60))
    history = editor.app.history
    assert [history.text(index) for index in range(history.count())] == ["Brush stroke", "Invert mask"]
    assert not editor.document.mask[60, 60]
    assert editor.document.mask[60, 90]
