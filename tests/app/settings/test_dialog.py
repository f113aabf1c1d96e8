"""Edit ▸ Settings, through the window's menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QSpinBox

from app.settings.dialog import SettingsDialog
from app.settings.store import Settings

Button = QDialogButtonBox.StandardButton


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor


def opened(ready):
    ready.act("settings")
    return ready.window.findChild(SettingsDialog)


def enter(dialog, key, number):
    field = dialog.findChild(QSpinBox, key)
    field.selectAll()
    QTest.keyClicks(field, str(number))
    QTest.keyClick(field, Qt.Key.Key_Tab)


def press(dialog, button):
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(button), Qt.MouseButton.LeftButton)


def test_what_is_chosen_is_kept_and_used(ready):
    dialog = opened(ready)
    enter(dialog, "undo_mb", 16)
    enter(dialog, "memory_budget_mb", 3000)
    press(dialog, Button.Ok)
    again = Settings(ready.settings_path)
    assert (again.number("undo_mb"), again.number("memory_budget_mb")) == (16.0, 3000.0)
    ready.paint()
    ready.fill()
    assert ready.networks[-1].memory_budget_mb == 3000
    shown = opened(ready)
    assert shown.findChild(QSpinBox, "memory_budget_mb").value() == 3000


def test_undo_keeps_to_the_new_budget(ready, monkeypatch):
    given = []
    monkeypatch.setattr(ready.app.history, "set_budget", given.append)
    dialog = opened(ready)
    enter(dialog, "undo_mb", 100)
    press(dialog, Button.Ok)
    assert given == [100 << 20]


def test_cancel_changes_nothing_and_defaults_come_back(ready):
    dialog = opened(ready)
    enter(dialog, "undo_mb", 100)
    press(dialog, Button.Cancel)
    assert Settings(ready.settings_path).number("undo_mb") == 512
    ready.app.settings.set("undo_mb", 100.0)
    dialog = opened(ready)
    field = dialog.findChild(QSpinBox, "undo_mb")
    assert field.value() == 100
    press(dialog, Button.RestoreDefaults)
    assert field.value() == 512
    assert dialog.findChild(QSpinBox, "memory_budget_mb").text() == "Half of what is free"
    press(dialog, Button.Ok)
    assert Settings(ready.settings_path).number("undo_mb") == 512
