"""The strip of answers: its line of keys, and how much of the photo it leaves."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.fill.strip import Tile
from app.window.elided import ElidedLabel
from app.window.key_button import KeyButton


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    editor.app.settings.set("candidates", 4.0)
    editor.paint()
    return editor


@pytest.fixture
def filled(ready):
    ready.act("fill")
    candidates = ready.app.candidates
    ready.qtbot.waitUntil(lambda: len(candidates.made) == 5 and not candidates.is_making)
    return ready


def line(editor):
    return editor.app.strip.findChild(ElidedLabel).text()


def buttons(editor):
    return editor.app.strip.findChildren(KeyButton)


def test_its_buttons_switch_and_keep(filled):
    before, following, keep = buttons(filled)
    assert [button.accessibleName() for button in buttons(filled)] == ["Previous answer", "Next answer", "Keep"]
    assert line(filled) == "Answer 1 of 5"
    QTest.mouseClick(following, Qt.MouseButton.LeftButton)
    assert line(filled) == "Answer 2 of 5"
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    assert line(filled) == "Answer 1 of 5"
    assert all(min(button.width(), button.height()) >= 24 for button in buttons(filled))
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not filled.app.strip.isVisible()
    assert filled.app.history.count() == 2


def test_a_key_that_was_changed_is_on_its_cap(filled):
    following = buttons(filled)[1]
    before = following.grab().toImage(), following.sizeHint().width()
    action = filled.window.actions_by_name["next-answer"]
    action.setShortcut(QKeySequence("Ctrl+Shift+F9"))
    assert following.sizeHint().width() > before[1]
    action.setShortcut(QKeySequence())
    assert following.sizeHint().width() < before[1]
    assert following.grab().toImage() != before[0]


def test_the_button_of_esc_says_what_it_does(ready):
    action = ready.window.actions_by_name["cancel"]
    assert action.text() == "&Cancel"
    slow = ready.fillers["network"]
    slow.hold = threading.Event()
    ready.act("fill")
    ready.qtbot.waitUntil(lambda: bool(slow.requests))
    assert (action.text(), action.isEnabled()) == ("&Cancel", True)
    icon = action.icon().pixmap(24).toImage()
    slow.hold.set()
    ready.qtbot.waitUntil(lambda: len(ready.app.candidates.made) == 5)
    assert (action.text(), action.isEnabled()) == ("&Keep", True)
    assert "Keep the answer that is shown" in action.toolTip()
    assert action.icon().pixmap(24).toImage() != icon
    action.trigger()
    assert (action.text(), action.isEnabled()) == ("&Cancel", False)
    assert action.icon().pixmap(24).toImage() != ready.window.actions_by_name["fill"].icon().pixmap(24).toImage()


def at_height(editor, height):
    """The canvas as in a window of some height, the photo in its upper half."""
    editor.canvas.parentWidget().layout()
    editor.canvas.resize(700, height)
    return editor.app.strip


@pytest.mark.parametrize(
    ("height", "picture", "share"), [(900, (168, 126), 0.28), (560, (112, 84), 0.28), (380, (80, 60), 0.3)]
)
def test_in_a_low_window_its_tiles_are_small(filled, height, picture, share):
    strip = at_height(filled, height)
    assert strip.height() <= share * height
    tile = strip.tiles[0]
    assert tile.height() >= picture[1]
    assert picture[0] <= tile.width() < picture[0] + 10
    assert all(other.size() == tile.size() for other in strip.tiles)


def test_the_smallest_tiles_have_their_name_in_the_line_above(filled):
    strip = at_height(filled, 380)
    assert line(filled) == "Network: answer 1 of 5"
    assert strip.tiles[1].toolTip()
    at_height(filled, 900)
    assert line(filled) == "Answer 1 of 5"


def test_a_small_tile_shows_the_whole_picture(filled):
    wide = filled.app.strip.tiles[0]
    large = Tile(wide._picture, "x")
    filled.qtbot.addWidget(large)
    large.set_room((80, 60), has_name=False)
    shown = large.grab().toImage()
    assert (shown.width(), shown.height()) == (86, 66)
    assert shown.pixelColor(QPoint(43, 33)) != shown.pixelColor(QPoint(0, 0))
