"""Mouse and tools through real events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.geometry import Bounds
from tests.fakes.canvas import CTRL, LEFT, MIDDLE, RIGHT, SHIFT, make_document


@pytest.fixture
def edits(canvas):
    made = []
    canvas.edit_committed.connect(made.append)
    return made


def test_a_stroke_is_one_edit_that_can_be_undone(driver, canvas, document, edits):
    canvas.set_tool_radius(8)
    driver.drag((50, 60), (100, 60), (150, 60))
    assert len(edits) == 1
    assert document.mask[60, 50:150].all()
    # To half a view px: the window system moves the mouse by whole ones.
    assert Bounds.of_mask(document.mask).height == pytest.approx(16, abs=1)
    document.undo(edits[0])
    assert not document.mask.any()


def test_the_mask_changes_while_the_stroke_is_drawn(driver, document, edits):
    driver.press(50, 60)
    driver.move(90, 60)
    assert document.mask[60, 70]
    assert not edits
    driver.release(90, 60)
    assert len(edits) == 1


def test_a_click_is_a_dab(driver, canvas, document, edits):
    canvas.set_tool_radius(5)
    driver.click(100, 100)
    assert document.mask[100, 100]
    assert 60 < document.mask.sum() < 100
    assert len(edits) == 1


def test_a_double_click_is_two_dabs(driver, document, edits):
    driver.click(60, 60)
    QTest.mouseDClick(driver.window, LEFT, Qt.KeyboardModifier.NoModifier, driver.at(120, 120))
    assert document.mask[60, 60]
    assert document.mask[120, 120]


def test_the_right_button_erases_with_the_brush(driver, document, edits):
    driver.drag((50, 60), (150, 60))
    driver.drag((100, 60), (110, 60), button=RIGHT)
    assert not document.mask[60, 105]
    assert document.mask[60, 55]
    assert [edit.label for edit in edits] == ["Brush stroke", "Erase stroke"]


def test_shift_click_draws_a_line_from_the_last_point(driver, canvas, document):
    canvas.set_tool_radius(3)
    driver.click(40, 40)
    driver.click(140, 140, held=SHIFT)
    assert document.mask[90, 90]


def test_strokes_may_start_and_end_beside_the_photo(driver, document, edits):
    driver.drag((-9, 100), (30, 100))
    assert document.mask[100, 0:30].all()
    driver.drag((270, 20), (305, 20))
    assert document.mask[20, 299]
    assert len(edits) == 2


def test_a_stroke_beside_the_photo_is_no_edit(driver, canvas, edits):
    canvas.set_tool_radius(2)
    driver.drag((-8, 40), (-8, 60))
    assert not edits


def test_escape_takes_the_gesture_back(driver, canvas, document, edits):
    driver.drag((50, 60), (150, 60))
    before = document.mask.copy()
    driver.press(50, 120)
    driver.move(150, 120)
    assert canvas.gesture_active
    driver.key(Qt.Key.Key_Escape)
    assert not canvas.gesture_active
    assert np.array_equal(document.mask, before)
    driver.move(200, 150)
    driver.release(200, 150)
    assert np.array_equal(document.mask, before)
    assert len(edits) == 1


def test_another_button_does_not_disturb_a_stroke(driver, canvas, document, edits):
    driver.press(50, 60)
    driver.press(60, 60, RIGHT)
    driver.release(60, 60, RIGHT)
    assert canvas.gesture_active
    driver.move(150, 60)
    driver.release(150, 60)
    assert document.mask[60, 50:150].all()
    assert len(edits) == 1


def test_a_new_tool_finishes_the_stroke(driver, canvas, tools, document, edits):
    driver.press(50, 60)
    driver.move(150, 60)
    canvas.set_tool(tools["eraser"])
    assert len(edits) == 1
    driver.move(160, 60)
    driver.release(160, 60)
    assert document.mask[60, 100]


def test_a_new_document_drops_the_stroke(driver, canvas, document, edits):
    driver.press(50, 60)
    driver.show(make_document(50, 50))
    assert not canvas.gesture_active
    assert not document.mask.any()
    document.begin_mask_edit().cancel()  # the old document is not left with an open edit
    assert not edits


def test_a_rectangle_changes_the_mask_once_at_the_end(driver, canvas, tools, document, edits):
    canvas.set_tool(tools["rectangle"])
    driver.press(50, 60)
    driver.move(150, 110)
    assert not document.mask.any()
    driver.release(150, 110)
    bounds = Bounds.of_mask(document.mask)
    assert document.mask[bounds.slices].all()
    assert (bounds.y0, bounds.x0, bounds.y1, bounds.x1) == pytest.approx((60, 50, 110, 150), abs=1)
    driver.drag((70, 70), (90, 90), held=CTRL)
    assert not document.mask[80, 80]
    assert [edit.label for edit in edits] == ["Rectangle", "Subtract rectangle"]


def test_an_ellipse_changes_the_mask_once_at_the_end(driver, canvas, tools, document, edits):
    canvas.set_tool(tools["ellipse"])
    driver.press(50, 60)
    driver.move(150, 110)
    assert not document.mask.any()
    driver.release(150, 110)
    bounds = Bounds.of_mask(document.mask)
    assert (bounds.y0, bounds.x0, bounds.y1, bounds.x1) == pytest.approx((60, 50, 110, 150), abs=1)
    assert document.mask.sum() == pytest.approx(np.pi * 50 * 25, rel=0.05)
    driver.drag((80, 70), (120, 100), held=CTRL)
    assert not document.mask[85, 100]
    assert document.mask[72, 82]  # in the box that was dragged, beside the ellipse in it
    driver.drag((200, 60), (240, 70), held=SHIFT)
    circle = Bounds.of_mask(document.mask[:, 180:])
    assert circle.height == circle.width == pytest.approx(40, abs=1)
    assert [edit.label for edit in edits] == ["Ellipse", "Subtract ellipse", "Ellipse"]


def test_a_lasso_changes_the_mask_once_at_the_end(driver, canvas, tools, document, edits):
    canvas.set_tool(tools["lasso"])
    driver.press(50, 60)
    driver.move(150, 60)
    driver.move(150, 110)
    assert not document.mask.any()
    driver.release(150, 110)
    assert document.mask[70, 130]
    assert not document.mask[100, 60]  # the loop closes along the diagonal
    driver.drag((100, 62), (140, 62), (140, 90), held=CTRL)
    assert not document.mask[70, 130]
    assert [edit.label for edit in edits] == ["Lasso", "Subtract lasso"]


def test_a_shaky_click_makes_no_rectangle(driver, canvas, tools, edits):
    canvas.set_tool(tools["rectangle"])
    driver.drag((50, 60), (50.6, 60.6))
    assert not edits


@pytest.mark.parametrize("how", ["middle", "space", "hand"])
def test_panning_moves_the_photo_with_the_mouse(driver, canvas, tools, document, how):
    canvas.zoom_100()
    canvas.look(canvas.viewport.zoomed_to(6))
    if how == "hand":
        canvas.set_tool(tools["pan"])
    if how == "space":
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert (canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor) == (how != "middle")
    button = MIDDLE if how == "middle" else LEFT
    grabbed = canvas.viewport.to_image_point(300, 200)
    QTest.mousePress(driver.window, button, Qt.KeyboardModifier.NoModifier, driver.at(*grabbed))
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    from PySide6.QtCore import QPoint

    QTest.mouseMove(driver.window, QPoint(260, 230))
    QTest.mouseRelease(driver.window, button, Qt.KeyboardModifier.NoModifier, QPoint(260, 230))
    if how == "space":
        QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.viewport.to_view_point(*grabbed) == pytest.approx((260, 230), abs=1)
    assert not document.mask.any()
    expected = Qt.CursorShape.OpenHandCursor if how == "hand" else Qt.CursorShape.CrossCursor
    assert canvas.cursor().shape() == expected


def test_hovered_tells_the_image_point_and_none_beside_the_photo(driver, canvas, qtbot):
    with qtbot.waitSignal(canvas.hovered) as told:
        driver.move(100, 50)
    assert told.args[0] == pytest.approx((100, 50), abs=0.6)
    with qtbot.waitSignal(canvas.hovered, check_params_cb=lambda point: point is None):
        QTest.mouseMove(driver.window, driver.at(-5, 50))
