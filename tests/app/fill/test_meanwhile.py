"""An answer that lands while somebody paints: neither the fill nor the stroke is lost, with real mouse events."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.fill.answers import RED, colour_at

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def held(ready):
    """A hole is masked in the middle of the photo; every filler waits until ``held.hold.set()``."""
    ready.window.tool_actions["rectangle"].trigger()
    ready.drag((40, 30), (110, 90))
    ready.window.tool_actions["brush"].trigger()
    ready.app.tool_choice.resize(6)
    ready.hold = threading.Event()
    return ready


def ask(editor):
    """Fill, or try again, and be working on it."""
    for filler in editor.fillers.values():
        filler.hold = editor.hold
    editor.act("fill")
    editor.qtbot.waitUntil(lambda: editor.app.fills.is_busy)


def answer(editor):
    with editor.qtbot.waitSignal(editor.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        editor.hold.set()


def begin(editor, start, over):
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, editor.at(*start))
    QTest.mouseMove(editor.canvas, editor.at(*over))


def end(editor, point):
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, editor.at(*point))


def test_a_stroke_over_a_fill_stays_when_another_answer_lands(held):
    asked = held.document.mask.copy()
    held.fill()
    ask(held)
    begin(held, (60, 50), (80, 50))
    painted = held.document.mask.copy()
    assert painted.any()
    answer(held)
    assert np.array_equal(held.document.mask, painted)
    assert colour_at(held, asked)
    end(held, (80, 50))
    assert np.array_equal(held.document.mask, painted)
    held.app.history.undo()
    assert not held.document.mask.any()
    held.app.history.undo()
    assert np.array_equal(held.document.mask, asked)


@pytest.mark.parametrize("is_ended", [False, True])
def test_a_stroke_through_the_grown_rim_stays_when_the_fill_lands(held, is_ended):
    held.app.fills.set_grow(8)
    asked = held.document.mask.copy()
    ask(held)
    begin(held, (114, 60), (140, 60))
    if is_ended:
        end(held, (140, 60))
    painted = held.document.mask & ~asked
    answer(held)
    assert not (held.document.mask & asked & ~painted)[:, :104].any()
    assert np.array_equal(held.document.mask & ~asked, painted)
    if not is_ended:
        end(held, (140, 60))
        held.app.history.undo()
        assert not held.document.mask.any()


@pytest.mark.parametrize("is_undone", [False, True])
def test_a_stroke_over_a_fill_that_is_tried_again_stays_masked(held, is_undone):
    asked = held.document.mask.copy()
    held.fill()
    held.window.fill_panel.choose("patchmatch", "auto")
    ask(held)
    held.drag((60, 50), (80, 50))
    painted = held.document.mask.copy()
    assert painted.any()
    answer(held)
    assert np.array_equal(held.document.mask, painted)
    assert colour_at(held, asked) == RED
    if is_undone:
        held.app.history.undo()
        assert np.array_equal(held.document.mask, painted)
        held.app.history.redo()
    held.app.explorer.refill()  # the newest step: another answer in its place
    held.qtbot.waitUntil(lambda: not held.app.fills.is_busy)
    assert np.array_equal(held.document.mask, painted)


def test_a_stroke_that_is_filled_is_ended(held):
    begin(held, (120, 60), (140, 60))
    held.fill()
    assert not held.document.mask.any()
    end(held, (140, 60))
    assert not held.document.mask.any()
