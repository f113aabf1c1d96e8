"""Space and O belong to the photo wherever the focus is, and Enter ends the typing of a number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QLineEdit, QListWidget, QSlider, QSpinBox

HAND, CROSS = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.CrossCursor


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    editor.window.activateWindow()
    editor.qtbot.waitUntil(editor.window.isActiveWindow)
    return editor


def focus(ready, widget, reason=Qt.FocusReason.TabFocusReason):
    widget.setFocus(reason)
    assert ready.window.focusWidget() is widget
    return widget


@pytest.mark.parametrize("kind", [QSlider, QDoubleSpinBox, QComboBox, QSpinBox])
def test_space_takes_hold_of_the_photo_although_something_else_has_the_keyboard(ready, kind):
    widgets = [*ready.window.tool_options.findChildren(kind), *ready.window.fill_panel.findChildren(kind)]
    widget = focus(ready, widgets[0])
    QTest.keyPress(widget, Qt.Key.Key_Space)
    assert ready.canvas.cursor().shape() == HAND
    QTest.keyRelease(widget, Qt.Key.Key_Space)
    assert ready.canvas.cursor().shape() == CROSS
    assert not (isinstance(widget, QComboBox) and widget.view().isVisible())


def test_o_shows_the_original_from_a_list(ready):
    ready.window.activateWindow()
    panel = ready.app.attention_panel
    ready.window.findChild(type(panel.parentWidget()), "attention-dock").raise_()
    sources = focus(ready, panel.findChild(QListWidget))
    QTest.keyPress(sources, Qt.Key.Key_O)
    assert ready.canvas._shows_original
    QTest.keyRelease(sources, Qt.Key.Key_O)
    assert not ready.canvas._shows_original


def test_what_is_held_ends_when_a_dialog_takes_the_keyboard(ready):
    slider = focus(ready, ready.window.tool_options.findChild(QSlider))
    QTest.keyPress(slider, Qt.Key.Key_Space)
    slider.clearFocus()
    assert ready.canvas.cursor().shape() == CROSS


def test_space_and_o_are_text_where_text_is_typed(ready):
    field = QLineEdit(ready.window)
    field.show()
    focus(ready, field)
    QTest.keyClicks(field, "o o")
    assert field.text() == "o o"
    assert ready.canvas.cursor().shape() == CROSS


def test_space_presses_a_button_that_was_tabbed_to(ready):
    ready.paint()
    clear = next(b for b in ready.window.fill_panel.findChildren(QAbstractButton) if b.text() == "Clear")
    focus(ready, clear)
    QTest.keyClick(clear, Qt.Key.Key_Space)
    assert not ready.document.mask.any()


def test_enter_sets_a_number_and_gives_the_keyboard_back(ready):
    ready.paint()
    field = focus(ready, ready.window.tool_options.findChild(QDoubleSpinBox))
    field.selectAll()
    QTest.keyClicks(field, "77")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert ready.canvas.tool.radius == 38.5
    assert ready.canvas.hasFocus()
    assert not ready.app.fills.is_busy  # Enter did not fill
    assert ready.document.mask.any()


def test_space_held_over_from_a_slider_pans_with_the_mouse(ready):
    ready.act("zoom-100")
    slider = focus(ready, ready.window.tool_options.findChild(QSlider))
    QTest.keyPress(slider, Qt.Key.Key_Space)
    before = ready.canvas.viewport
    QTest.mousePress(ready.canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(ready.canvas, QPoint(70, 60))
    QTest.mouseRelease(ready.canvas, Qt.MouseButton.LeftButton, pos=QPoint(70, 60))
    assert ready.canvas.viewport != before
    assert not ready.document.mask.any()
