"""The comparison: the original first, everything in step, within a small screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.fill.compare_dialog import CompareDialog
from engine.geometry import Bounds
from engine.types import FillRequest, FillResult, Patch

HOLE = Bounds(100, 120, 180, 220)
SMALL_SCREEN = 1366, 768


def result(name, colour):
    pixels = np.zeros((*HOLE.shape, 3), np.uint8)
    pixels[...] = colour
    return FillResult(name, (Patch(HOLE, pixels, np.ones(HOLE.shape, bool)),), seconds={"refine": 0.5})


@pytest.fixture
def request_():
    mask = np.zeros((300, 400), bool)
    mask[HOLE.slices] = True
    return FillRequest(np.full((300, 400, 3), 100, np.uint8), mask)


@pytest.fixture
def dialog(qtbot, request_):
    names = ("network", "drawn", "patchmatch", "telea", "ns", "mean")
    outcomes = [(name, result(name, (200, 10 * number, 0))) for number, name in enumerate(names, 1)]
    outcomes[4] = ("ns", "No memory for this one, so there is nothing to see.")
    made = CompareDialog(request_, outcomes)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def middle_colour(pane):
    x, y = pane.viewport.to_view_point(pane.viewport.image_width / 2, pane.viewport.image_height / 2)
    return pane.grab().toImage().pixelColor(int(x), int(y)).getRgb()[:3]


def turn_wheel(widget, place, angle=240):
    event = QWheelEvent(
        QPointF(place), widget.mapToGlobal(QPointF(place)), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        Qt.MouseEventSource.MouseEventNotSynthesized, QPointingDevice.primaryPointingDevice(),
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_original_stands_first_and_each_result_shows_its_fill(dialog):
    assert [middle_colour(pane) for pane in dialog.panes] == [
        (100, 100, 100), *((200, 10 * number, 0) for number in (1, 2, 3, 4, 6))
    ]  # fmt: skip


def test_zoom_and_drag_move_all_of_them(dialog):
    second = dialog.panes[1]
    turn_wheel(second, QPoint(40, 30))
    assert len({pane.viewport.zoom for pane in dialog.panes}) == 1
    assert second.viewport.zoom > second.viewport.fitted().zoom * 1.5
    QTest.mousePress(second, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(second, QPoint(80, 70))
    QTest.mouseMove(second, QPoint(100, 75))
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton, pos=QPoint(100, 75))
    assert dialog.isVisible(), "a drag picks nothing"

    def centre(pane):
        return pane.viewport.to_image_point(pane.width() / 2, pane.height() / 2)

    for pane in dialog.panes:
        assert centre(pane) == pytest.approx(centre(second), abs=0.6)


@pytest.mark.parametrize("how", ["click", "number", "enter"])
def test_a_result_is_picked(dialog, qtbot, how):
    with qtbot.waitSignal(dialog.picked) as picked:
        if how == "click":
            QTest.mouseClick(dialog.panes[3], Qt.MouseButton.LeftButton)
        elif how == "number":
            QTest.keyClick(dialog, Qt.Key.Key_3)
        else:
            dialog.panes[3].setFocus()
            QTest.keyClick(dialog.panes[3], Qt.Key.Key_Return)
    assert picked.args[0].filler == "patchmatch"
    assert not dialog.isVisible()


def test_the_original_cannot_be_picked(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.picked):
        QTest.mouseClick(dialog.panes[0], Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog.panes[0], Qt.Key.Key_Return)
        QTest.keyClick(dialog, Qt.Key.Key_5)  # failed
    assert dialog.isVisible()


def test_o_held_shows_the_original_everywhere(dialog):
    QTest.keyPress(dialog, Qt.Key.Key_O)
    assert {middle_colour(pane) for pane in dialog.panes} == {(100, 100, 100)}
    QTest.keyRelease(dialog, Qt.Key.Key_O)
    assert middle_colour(dialog.panes[1]) == (200, 10, 0)


def test_it_fits_a_small_screen(dialog):
    assert dialog.minimumSizeHint().width() < SMALL_SCREEN[0] * 0.8
    assert dialog.minimumSizeHint().height() < SMALL_SCREEN[1] * 0.8


def test_a_huge_hole_is_shown_reduced(qtbot):
    mask = np.zeros((3000, 4000), bool)
    mask[500:2500, 500:3500] = True
    hole = Bounds.of_mask(mask)
    patch = Patch(hole, np.zeros((*hole.shape, 3), np.uint8), np.ones(hole.shape, bool))
    request = FillRequest(np.full((3000, 4000, 3), 100, np.uint8), mask)
    dialog = CompareDialog(request, [("telea", FillResult("telea", (patch,)))])
    qtbot.addWidget(dialog)
    viewport = dialog.panes[1].viewport
    assert viewport.image_width * viewport.image_height <= 2_001_000
