"""What is tried in the bar over the canvas, in the whole editor."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QSlider, QSpinBox

from app.document import mask as masks

KEY = Qt.Key


@pytest.fixture
def open_editor(editor):
    """Red, green and blue stripes of 40 px."""
    pixels = np.zeros((120, 160, 3), np.uint8)
    for number in range(4):
        pixels[:, 40 * number : 40 * (number + 1), number % 3] = 200
    pixels[50:53, 60:63] = 255  # a speck
    path = editor.folder / "stripes.png"
    Image.fromarray(pixels).save(path)
    editor.start()
    editor.open(path)
    editor.bar = editor.app.masking.bar
    return editor


def shown(editor):
    """The mask on the canvas once everything is computed."""
    editor.qtbot.waitUntil(lambda: bool(editor.bar.said.text()) and not editor.app.masking.is_computing, timeout=30_000)
    return editor.canvas.shown_mask


def choose(editor, number):
    editor.bar.findChild(QSpinBox).setValue(number)


def press(editor, text):
    button = next(b for b in editor.bar.findChildren(QPushButton) if b.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def take_colour(editor):
    editor.window.tool_actions["select-colour"].trigger()


def test_a_number_grows_and_shrinks_and_enter_keeps_it(open_editor):
    editor = open_editor
    editor.paint()
    painted = editor.document.mask.copy()
    steps = editor.app.history.count()
    editor.act("resize-mask")
    for number in (6, -3):
        choose(editor, number)
        expected = painted.copy()
        masks.grow(expected, number) if number > 0 else masks.shrink(expected, -number)
        assert np.array_equal(shown(editor), expected)
    assert np.array_equal(editor.document.mask, painted)
    assert editor.app.history.count() == steps
    QTest.keyClick(editor.canvas, KEY.Key_Return)
    assert np.array_equal(editor.document.mask, expected)
    assert not editor.bar.isVisible()
    assert editor.app.history.count() == steps + 1
    editor.app.history.undo()
    assert np.array_equal(editor.document.mask, painted)


@pytest.mark.parametrize("how", ["canvas", "number", "button"])
def test_escape_and_cancel_leave_the_mask_as_it_was(open_editor, how):
    editor = open_editor
    editor.paint()
    painted = editor.document.mask.copy()
    editor.act("smooth-mask")
    choose(editor, 30)
    shown(editor)
    if how == "button":
        press(editor, "Cancel")
    else:
        QTest.keyClick(editor.canvas if how == "canvas" else editor.bar.findChild(QSpinBox), KEY.Key_Escape)
    assert not editor.bar.isVisible()
    assert np.array_equal(editor.document.mask, painted)
    assert editor.canvas.shown_mask is editor.document.mask


def test_enter_in_the_number_field_keeps_and_does_not_fill(open_editor):
    editor = open_editor
    editor.paint()
    editor.act("resize-mask")
    shown(editor)
    QTest.keyClick(editor.bar.findChild(QSpinBox), KEY.Key_Return)
    assert not editor.bar.isVisible()
    assert editor.document.has_hole
    assert not editor.fillers["network"].requests


def test_enter_keeps_what_was_typed_by_somebody_who_clicked_into_the_number(open_editor):
    editor = open_editor
    editor.window.activateWindow()
    editor.qtbot.waitUntil(editor.window.isActiveWindow)
    editor.paint()
    editor.act("resize-mask")
    shown(editor)
    field = editor.bar.findChild(QSpinBox)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(field, KEY.Key_Return)
    assert not editor.bar.isVisible()
    assert not editor.fillers["network"].requests


def test_the_next_time_the_number_is_the_last_one(open_editor):
    editor = open_editor
    editor.paint()
    editor.act("resize-mask")
    choose(editor, 11)
    press(editor, "Cancel")
    editor.act("resize-mask")
    assert editor.bar.number == 11
    assert editor.bar.findChild(QSlider).value() == 11


def test_a_colour_touching_or_everywhere(open_editor):
    editor = open_editor
    take_colour(editor)
    editor.drag((20, 60))
    assert np.count_nonzero(shown(editor)) == 40 * 120
    editor.bar.findChild(QCheckBox).setChecked(False)
    assert np.count_nonzero(shown(editor)) == 2 * 40 * 120
    press(editor, "Keep")
    assert np.count_nonzero(editor.document.mask) == 2 * 40 * 120


def test_another_click_keeps_the_first_and_ctrl_subtracts(open_editor):
    editor = open_editor
    take_colour(editor)
    editor.drag((20, 60))
    shown(editor)
    editor.drag((100, 60))
    assert np.count_nonzero(shown(editor)) == 2 * 40 * 120
    editor.drag((20, 60), held=Qt.KeyboardModifier.ControlModifier)
    mask = shown(editor)
    assert not mask[:, :40].any()
    assert mask[:, 80:120].all()


def test_a_stroke_keeps_what_is_tried(open_editor):
    editor = open_editor
    take_colour(editor)
    editor.drag((20, 60))
    shown(editor)
    editor.window.tool_actions["brush"].trigger()
    editor.drag((140, 60))
    assert not editor.bar.isVisible()
    assert editor.document.mask[:, :40].all()
    assert editor.document.mask[60, 140]


def test_what_is_kept_once_it_is_computed_ends_no_stroke(open_editor):
    editor = open_editor
    editor.paint()
    painted = editor.document.mask.copy()
    editor.act("resize-mask")
    choose(editor, 4)
    press(editor, "Keep")
    editor.window.tool_actions["not-from-here"].trigger()
    QTest.mousePress(editor.canvas, Qt.MouseButton.LeftButton, pos=editor.at(20, 20))
    assert np.array_equal(editor.document.mask, painted)  # it is being computed
    editor.qtbot.waitUntil(lambda: not editor.bar.isVisible(), timeout=30_000)
    masks.grow(painted, 4)
    assert np.array_equal(editor.document.mask, painted)
    assert editor.canvas.gesture_active
    QTest.mouseMove(editor.canvas, editor.at(120, 20))
    QTest.mouseRelease(editor.canvas, Qt.MouseButton.LeftButton, pos=editor.at(120, 20))
    assert editor.document.sources[20, [20, 120]].all()


def test_filling_keeps_what_is_tried(open_editor):
    editor = open_editor
    editor.paint()
    painted = np.count_nonzero(editor.document.mask)
    editor.act("resize-mask")
    choose(editor, 5)
    shown(editor)
    editor.fill()
    assert np.count_nonzero(editor.fillers["network"].requests[-1].mask) > painted


def test_undo_meanwhile_is_tried_on_what_is_left(open_editor):
    editor = open_editor
    editor.paint()
    editor.drag((20, 20))
    editor.act("resize-mask")
    choose(editor, 2)
    shown(editor)
    editor.app.history.undo()
    expected = editor.document.mask.copy()
    masks.grow(expected, 2)
    editor.qtbot.waitUntil(lambda: np.array_equal(editor.canvas.shown_mask, expected), timeout=30_000)


def test_specks_are_suggested(open_editor):
    editor = open_editor
    editor.act("suggest-specks")
    assert shown(editor)[50:53, 60:63].all()
    QTest.keyClick(editor.canvas, KEY.Key_Return)
    assert editor.document.mask[50:53, 60:63].all()
    assert editor.document.mask.mean() < 0.02


def test_lettering_is_suggested(open_editor):
    editor = open_editor
    picture = Image.new("RGB", (400, 300), (90, 120, 90))
    ImageDraw.Draw(picture).text((60, 200), "2024 08 17", fill=(255, 150, 0), font=ImageFont.load_default(28))
    path = editor.folder / "stamped.png"
    picture.save(path)
    editor.open(path)
    editor.act("suggest-lettering")
    assert shown(editor)[200:235, 60:200].mean() > 0.1
    press(editor, "Keep")
    assert editor.app.history.undoText() == "Mask lettering"


def test_a_photo_that_is_closed_meanwhile(open_editor):
    editor = open_editor
    editor.act("suggest-specks")
    editor.app.photos.close_photo()
    assert not editor.bar.isVisible()
    editor.open()
    assert not editor.document.has_hole


def test_enclosed_parts_are_filled_in_one_step(open_editor):
    editor = open_editor
    for start, end in (((40, 30), (90, 30)), ((90, 30), (90, 90)), ((90, 90), (40, 90)), ((40, 90), (40, 30))):
        editor.app.tool_choice.resize(3)
        editor.drag(start, end)
    steps = editor.app.history.count()
    editor.act("fill-gaps")
    assert editor.document.mask[60, 65]
    assert editor.app.history.count() == steps + 1
