"""What changes the photo while a stroke is being drawn, with real events: nothing of either is lost."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.sources import NOT_HERE, ONLY_HERE

LEFT, NO_KEYS, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawing(editor):
    """A photo is open, and the canvas has the keys."""
    editor.start()
    editor.open()
    editor.canvas.setFocus()
    return editor


def take(editor, tool):
    editor.window.tool_actions[tool].trigger()
    editor.canvas.setFocus()


def begin(editor, *points):
    QTest.mousePress(editor.canvas, LEFT, NO_KEYS, editor.at(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(editor.canvas, editor.at(*point))


def end(editor, point):
    QTest.mouseRelease(editor.canvas, LEFT, NO_KEYS, editor.at(*point))


def step_names(editor):
    history = editor.app.history
    return [history.text(index) for index in range(history.count())]


@pytest.mark.parametrize("how", ["mouse", "keyboard"])
def test_undo_takes_the_stroke_back_that_is_being_drawn(drawing, how):
    take(drawing, "not-from-here")
    drawing.drag((40, 50), (80, 50))
    barred = drawing.document.sources.copy()
    assert barred.any()
    take(drawing, "only-from-here")
    QTest.mouseMove(drawing.canvas, drawing.at(60, 50))
    if how == "mouse":
        begin(drawing, (40, 50), (80, 50))
    else:
        QTest.keyClick(drawing.canvas, Qt.Key.Key_P)
    assert (drawing.document.sources == ONLY_HERE).any()
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Z, CTRL)
    assert not drawing.canvas.gesture_active
    assert np.array_equal(drawing.document.sources, barred)
    end(drawing, (80, 50))
    assert np.array_equal(drawing.document.sources, barred)
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Z, CTRL)
    assert not drawing.document.sources.any()


def test_redo_during_a_stroke_leaves_the_stroke(drawing):
    drawing.paint()
    drawing.app.history.undo()
    begin(drawing, (20, 20), (50, 20))
    painted = drawing.document.mask.copy()
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Y, CTRL)
    assert np.array_equal(drawing.document.mask, painted)
    end(drawing, (50, 20))
    assert step_names(drawing) == ["Brush stroke"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_whatever_is_saved_opens_again(drawing, key):
    take(drawing, "not-from-here")
    drawing.drag((40, 50), (80, 50))
    drawing.drag((40, 80), (80, 80))
    drawing.app.history.undo()
    take(drawing, "only-from-here")
    begin(drawing, (40, 50), (60, 80))
    QTest.keyClick(drawing.canvas, key, CTRL)
    end(drawing, (80, 50))
    assert set(np.unique(drawing.document.sources)) <= {0, NOT_HERE, ONLY_HERE}
    seen = drawing.document.sources.copy()
    drawing.messages.save_path = project = drawing.folder / "work.lacuna"
    with drawing.said("Saved the project"):
        drawing.act("save-project")
    with drawing.said(f"Opened {project.name}"):
        drawing.app.photos.open(project)
    assert np.array_equal(drawing.document.sources, seen)
    assert drawing.messages.errors == []
