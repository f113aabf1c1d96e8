"""A polygon through the canvas: clicks, double-click and keys, as a person makes them."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes.canvas import LEFT, NONE

KEY = Qt.Key
CORNERS = ((50, 50), (150, 50), (150, 150), (50, 150))


@pytest.fixture(autouse=True)
def polygon(canvas, tools):
    canvas.set_tool(tools["polygon"])
    return tools["polygon"]


@pytest.fixture
def edits(canvas):
    made = []
    canvas.edit_committed.connect(made.append)
    return made


def put(driver, *corners):
    for corner in corners:
        driver.move(*corner)
        driver.click(*corner)


def test_enter_is_one_edit(driver, document, edits):
    put(driver, *CORNERS)
    assert edits == []
    driver.key(KEY.Key_Return)
    assert [edit.label for edit in edits] == ["Polygon"]
    assert abs(np.count_nonzero(document.mask) - 10_000) < 500


def test_a_double_click_is_one_edit(driver, document, edits):
    put(driver, *CORNERS)
    QTest.mouseDClick(driver.window, LEFT, NONE, driver.at(*CORNERS[-1]))
    assert [edit.label for edit in edits] == ["Polygon"]


def test_backspace_and_escape(driver, polygon, document, edits):
    put(driver, *CORNERS, (20, 100))
    driver.key(KEY.Key_Backspace)
    assert len(polygon.outline.points) == len(CORNERS)
    driver.key(KEY.Key_Escape)
    assert polygon.outline is None
    driver.key(KEY.Key_Return)
    assert edits == []
    assert not document.mask.any()


def test_another_tool_keeps_what_was_drawn(canvas, tools, driver, edits):
    put(driver, *CORNERS)
    canvas.set_tool(tools["brush"])
    assert [edit.label for edit in edits] == ["Polygon"]


def test_another_photo_does_not(canvas, polygon, driver, edits):
    put(driver, *CORNERS)
    canvas.set_document(None, None)
    assert not polygon.waits
    assert edits == []
