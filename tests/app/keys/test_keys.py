"""Keys are chosen in Edit ▸ Settings, shown wherever they are told, and kept as differences."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QKeySequenceEdit, QLabel, QPushButton, QTableWidget

from app.keys.chosen import SETTING, KeyChoice, why_refused
from app.settings.store import Settings


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor


class Page:
    """The page, and a person's hands on it."""

    def __init__(self, editor):
        self.editor = editor
        editor.act("settings")
        self.dialog = editor.window.findChildren(QDialog)[-1]
        self.table = self.dialog.findChild(QTableWidget)
        self.edit = self.dialog.findChild(QKeySequenceEdit)

    def choose(self, said):
        rows = [row for row in range(self.table.rowCount()) if self.table.item(row, 0).text() == said]
        self.table.setCurrentCell(rows[0], 0)

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.edit, key, held)

    def button(self, text):
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)

    def click(self, text):
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def key_of(self, said):
        rows = [row for row in range(self.table.rowCount()) if self.table.item(row, 0).text() == said]
        return self.table.item(rows[0], 1).text()

    def says(self, words):
        return any(words in label.text() for label in self.dialog.findChildren(QLabel))

    def restore(self):
        self.dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.RestoreDefaults).click()

    def show(self):
        self.table.parentWidget().parentWidget().parentWidget().setCurrentIndex(1)


def kept(editor):
    return Settings(editor.settings_path).texts(SETTING)


def test_a_key_that_is_free_is_used_shown_and_kept_as_a_difference(ready):
    page = Page(ready)
    page.choose("Compare all fillers")
    page.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert page.key_of("Compare all fillers") == "Ctrl+K"
    page.dialog.accept()
    action = ready.window.actions_by_name["compare"]
    assert action.shortcut() == QKeySequence("Ctrl+K")
    assert "(Ctrl+K)" in action.toolTip()
    assert kept(ready) == ("compare=Ctrl+K",)
    ready.act("shortcuts")
    assert any("Ctrl+K" in label.text() for label in ready.window.findChildren(QDialog)[-1].findChildren(QLabel))


def test_the_new_key_does_it_and_the_old_one_no_longer(ready):
    page = Page(ready)
    page.choose("Hide")
    page.press(Qt.Key.Key_F12)
    page.dialog.accept()
    QTest.keyClick(ready.window, Qt.Key.Key_M)
    assert not ready.window.actions_by_name["hide-mask"].isChecked()
    QTest.keyClick(ready.window, Qt.Key.Key_F12)
    assert ready.window.actions_by_name["hide-mask"].isChecked()


def test_a_key_that_another_action_has_is_only_taken_when_asked_for(ready):
    page = Page(ready)
    page.choose("Lasso")
    page.press(Qt.Key.Key_B)
    assert page.says("B is the key of “Brush” already.")
    assert (page.key_of("Lasso"), page.key_of("Brush")) == ("L", "B")
    page.click("Take it")
    assert (page.key_of("Lasso"), page.key_of("Brush")) == ("B", "")
    page.dialog.accept()
    QTest.keyClick(ready.canvas, Qt.Key.Key_B)
    assert ready.canvas.tool.name == "lasso"
    assert sorted(kept(ready)) == ["brush=", "lasso=B"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_O, Qt.Key.Key_Left, Qt.Key.Key_BracketLeft])
def test_keys_of_the_photo_itself_are_refused_with_the_reason(ready, key):
    page = Page(ready)
    page.choose("Lasso")
    page.press(key)
    assert page.says("is what the photo listens to itself")
    assert page.key_of("Lasso") == "L"


def test_cancel_changes_nothing_and_reset_brings_a_key_back(ready):
    page = Page(ready)
    page.choose("Lasso")
    page.click("No key")
    assert page.key_of("Lasso") == ""
    page.dialog.reject()
    assert ready.window.tool_actions["lasso"].shortcut() == QKeySequence("L")
    page = Page(ready)
    page.choose("Lasso")
    page.click("No key")
    page.click("Reset")
    assert page.key_of("Lasso") == "L"
    page.press(Qt.Key.Key_F9)
    page.show()
    page.restore()
    assert page.key_of("Lasso") == "L"
    page.dialog.accept()
    assert kept(ready) == ()


def test_return_stands_for_both_of_its_keys(ready):
    page = Page(ready)
    page.choose("Fill")
    page.click("No key")
    page.choose("Compare all fillers")
    page.press(Qt.Key.Key_Return)
    page.dialog.accept()
    keys = ready.window.actions_by_name["compare"].shortcuts()
    assert keys == [QKeySequence("Return"), QKeySequence("Enter")]


def test_what_was_kept_is_used_at_the_next_start_and_nonsense_is_not(ready):
    ready.app.settings.set(SETTING, ("lasso=F8", "fit=F8", "nothing=F9", "brush=Space", "eraser", "pan=Ctrl+S"))
    KeyChoice(ready.window, ready.app.settings)
    window = ready.window
    assert window.tool_actions["lasso"].shortcut() == QKeySequence("F8")
    assert not window.actions_by_name["fit"].shortcuts()  # a double would make both dead
    assert not window.tool_actions["brush"].shortcuts()
    assert window.tool_actions["pan"].shortcut() == QKeySequence("Ctrl+S")
    assert not window.actions_by_name["save"].shortcuts()


def test_no_action_is_made_with_a_key_that_would_be_refused(ready):
    for name, keys in KeyChoice(ready.window, ready.app.settings).made_with.items():
        assert [why_refused(key) for key in keys] == [None] * len(keys), name


def test_undo_and_redo_say_their_keys_and_what_they_would_undo(ready):
    actions = ready.window.keyed_actions
    assert "There is nothing to undo" in actions["undo"].toolTip()
    ready.paint()
    assert actions["undo"].toolTip() == "Undo: Brush stroke (Ctrl+Z)"
    actions["undo"].trigger()
    assert actions["redo"].toolTip() == "Redo: Brush stroke (Ctrl+Shift+Z)"
    assert "There is nothing to undo" in actions["undo"].statusTip()


def test_whatever_is_disabled_says_why_in_tooltip_and_status_bar(editor):
    editor.start()
    for step in (lambda: None, editor.open, editor.paint):
        step()
        for name, action in editor.window.keyed_actions.items():
            if not action.isEnabled():
                assert "\n" in action.toolTip(), name
                assert " · " in action.statusTip(), name
