"""Select an object in the whole editor, with real mouse events and on its real thread."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.masking import objects
from app.masking.objects import NOTHING_FOUND

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(editor, words):
    """As ``editor.said``, with the patience that a busy machine needs."""
    bar = editor.window.statusBar()
    return editor.qtbot.waitSignal(bar.messageChanged, timeout=30_000, check_params_cb=lambda text: words in text)


@pytest.fixture
def ball(editor):
    """A ball on grass is open, and the tool in the hand; → which pixels the ball covers."""
    y, x = np.mgrid[:240, :320]
    covered = np.hypot(y - 120, x - 160) < 50
    noise = np.random.default_rng(1).normal(0, 10, (240, 320, 3))
    pixels = np.where(covered[..., None], (190, 90, 60), (70, 110, 60)) + noise
    path = editor.folder / "ball.png"
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(path)
    editor.start()
    editor.open(path)
    editor.window.tool_actions["select-object"].trigger()
    return covered


def agrees(mask, ball):
    return np.count_nonzero(mask & ball) / np.count_nonzero(mask | ball) > 0.96


def test_a_stroke_over_it_becomes_one_step(editor, ball):
    with said(editor, "Selected"):
        editor.drag((140, 120), (160, 125), (180, 120))
    assert agrees(editor.document.mask, ball)
    assert editor.app.history.count() == 1
    assert editor.canvas.tool.outline is None
    editor.app.history.undo()
    assert not editor.document.mask.any()


def test_a_box_around_it_and_ctrl_takes_it_out_again(editor, ball):
    with said(editor, "Selected"):
        editor.drag((95, 60), (225, 185), held=SHIFT)
    assert agrees(editor.document.mask, ball)
    with said(editor, "Taken out"):
        editor.drag((140, 120), (180, 120), held=CTRL)
    assert np.count_nonzero(editor.document.mask) < 0.05 * np.count_nonzero(ball)


def test_where_nothing_stands_out_a_sentence_says_so(editor):
    path = editor.folder / "grey.png"
    Image.fromarray(np.full((200, 300, 3), 90, np.uint8)).save(path)
    editor.start()
    editor.open(path)
    editor.window.tool_actions["select-object"].trigger()
    with said(editor, NOTHING_FOUND):
        editor.drag((140, 100), (180, 100))
    assert editor.app.history.count() == 0
    assert not editor.canvas.tool.waits


def test_escape_gives_the_search_up(editor, ball):
    editor.drag((140, 120), (180, 120))
    assert editor.canvas.tool.waits
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert not editor.canvas.tool.waits
    with said(editor, "Selected"):  # on the same thread, so the first search has ended by then
        editor.drag((140, 121), (180, 121))
    assert editor.app.history.count() == 1


def test_a_search_that_was_given_up_says_nothing_when_it_fails(editor, ball, monkeypatch):
    find, held, calls = objects.find_object, threading.Event(), []

    def fail_first(*asked):
        calls.append(asked)
        if len(calls) > 1:
            return find(*asked)
        assert held.wait(30)
        raise ValueError("No wheel.")

    monkeypatch.setattr(objects, "find_object", fail_first)
    editor.drag((140, 120), (180, 120))
    QTest.keyClick(editor.canvas, Qt.Key.Key_Escape)
    with said(editor, "Selected"):
        editor.drag((140, 121), (180, 121))
        held.set()
    assert len(calls) == 2
    assert editor.messages.errors == []


def filled(editor):
    """Wait for the end of a fill."""
    signal = editor.app.fills.busy_changed
    return editor.qtbot.waitSignal(signal, timeout=30_000, check_params_cb=lambda busy: not busy)


def with_the_keyboard(editor):
    editor.window.activateWindow()
    editor.qtbot.waitUntil(editor.window.isActiveWindow)
    editor.canvas.setFocus()


def requests(editor):
    return [request for filler in editor.fillers.values() for request in filler.requests]


@pytest.mark.parametrize("fills_by_itself", [False, True])
def test_enter_while_it_is_looked_for_fills_it_once(editor, ball, fills_by_itself):
    editor.app.settings.set("fill_on_release", fills_by_itself)
    with_the_keyboard(editor)
    with filled(editor):
        editor.drag((140, 120), (180, 120))
        assert editor.canvas.tool.waits
        QTest.keyClick(editor.canvas, Qt.Key.Key_Return)
    (request,) = requests(editor)
    assert agrees(request.mask, ball)
    assert not editor.document.mask.any()
    assert editor.app.history.count() == 2


def test_it_is_filled_by_itself_if_a_person_wants_it_so(editor, ball):
    editor.app.settings.set("fill_on_release", True)
    with filled(editor):
        editor.drag((140, 120), (180, 120))
    assert agrees(requests(editor)[0].mask, ball)


def test_nothing_is_filled_where_nothing_was_found(editor):
    path = editor.folder / "grey.png"
    Image.fromarray(np.full((200, 300, 3), 90, np.uint8)).save(path)
    editor.start()
    editor.open(path)
    editor.window.tool_actions["select-object"].trigger()
    with_the_keyboard(editor)
    with said(editor, NOTHING_FOUND):
        editor.drag((140, 100), (180, 100))
        QTest.keyClick(editor.canvas, Qt.Key.Key_Return)
    assert requests(editor) == []


def test_the_newest_stroke_wins(editor, ball):
    editor.drag((20, 20), (40, 20))
    with said(editor, "Selected"):
        editor.drag((140, 120), (180, 120))
    assert editor.app.history.count() == 1
    assert agrees(editor.document.mask, ball)


def test_an_answer_for_another_photo_is_dropped(editor, ball):
    editor.drag((140, 120), (180, 120))
    editor.app.photos.close_photo()
    editor.open()
    editor.window.tool_actions["select-object"].trigger()
    with said(editor, "Looking"):
        editor.drag((20, 20), (40, 20))
    editor.qtbot.waitUntil(lambda: not editor.canvas.tool.waits, timeout=30_000)
    assert editor.app.history.count() <= 1


def test_a_hidden_mask_is_shown_when_it_is_drawn_into(editor, ball):
    editor.act("hide-mask")
    with said(editor, "Selected"):
        editor.drag((140, 120), (180, 120))
    assert not editor.window.actions_by_name["hide-mask"].isChecked()
    editor.act("hide-mask")
    editor.window.tool_actions["inspect"].trigger()
    editor.drag((10, 10), (20, 10))
    assert editor.window.actions_by_name["hide-mask"].isChecked()


@pytest.mark.parametrize("tool", ["brush", "lasso", "not-from-here"])
def test_what_is_drawn_meanwhile_is_drawn_to_its_end(editor, ball, tool):
    def go_to(*point):
        QTest.mouseMove(editor.canvas, editor.at(*point))

    editor.drag((140, 120), (160, 125), (180, 120))
    editor.window.tool_actions[tool].trigger()
    with said(editor, "Selected"):
        QTest.mousePress(editor.canvas, Qt.MouseButton.LeftButton, pos=editor.at(20, 215))
        go_to(60, 215)
        go_to(160, 130)  # over the thing
    assert editor.canvas.gesture_active
    assert editor.document.mask[ball].mean() > 0.96
    go_to(240, 215)
    go_to(300, 235)
    QTest.mouseRelease(editor.canvas, Qt.MouseButton.LeftButton, pos=editor.at(25, 230))
    document, history = editor.document, editor.app.history
    drawn = document.sources > 0 if tool == "not-from-here" else document.mask
    assert drawn[225, 45]
    assert drawn[225, 270]
    history.undo()
    assert agrees(document.mask, ball)
    assert not document.sources.any()
    history.undo()
    assert not document.mask.any()
