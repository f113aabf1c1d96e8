"""Dialogs, questions, menus and sentences of the window, its settings and keys are translated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QKeySequenceEdit,
    QLabel,
    QMainWindow,
    QPushButton,
    QTableWidget,
)

from app.settings.dialog import SettingsDialog
from app.window import notices
from app.window.encoding_dialog import EncodingDialog, EncodingQuestion
from app.window.licences import LicencesDialog
from app.window.messages import Messages
from app.window.source_list import SourceList
from app.window.words import duration, without_mnemonic
from engine import language
from tests.app.language.shown import in_english

Standard = QDialogButtonBox.StandardButton


def opened(editor, kind, action):
    editor.act(action)
    return editor.window.findChildren(kind)[-1]


def click(dialog, text):
    button = next(button for button in dialog.findChildren(QPushButton) if text in button.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# ---- dialogs -------------------------------------------------------------------------------------------


def test_the_settings(ready):
    dialog = opened(ready, SettingsDialog, "settings")
    assert in_english(dialog) == []
    assert dialog.windowTitle() == "⟦Settings⟧"


def test_the_options_of_the_attention(ready):
    ready.app.preferences.show("attention")
    assert in_english(ready.window.findChildren(SettingsDialog)[-1]) == []


def test_another_language_is_said_to_come_with_the_next_start(ready, sentences):
    dialog = opened(ready, SettingsDialog, "settings")
    box = dialog.findChild(QComboBox, "language")
    box.setCurrentIndex(box.findData("ja"))
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(Standard.Ok), Qt.MouseButton.LeftButton)
    assert sentences[-1] == "⟦The new language is used from the next start⟧"
    assert ready.app.settings.text("language") == "ja"


def test_nothing_is_said_of_a_language_that_is_spoken_already(ready, sentences):
    dialog = opened(ready, SettingsDialog, "settings")
    box = dialog.findChild(QComboBox, "language")
    box.setCurrentIndex(box.findData("en"))
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(Standard.Ok), Qt.MouseButton.LeftButton)
    assert not [sentence for sentence in sentences if "language" in sentence]


def test_the_keys_and_what_is_said_of_a_new_one(ready):
    dialog = opened(ready, SettingsDialog, "settings")
    table, edit = dialog.findChild(QTableWidget), dialog.findChild(QKeySequenceEdit)
    table.setCurrentCell(3, 0)
    before = {label.text() for label in dialog.findChildren(QLabel)}
    told = []
    for key in (Qt.Key.Key_B, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_F10):
        edit.setKeySequence(QKeySequence(key))
        told += [label.text() for label in dialog.findChildren(QLabel) if label.text() not in before]
        assert in_english(dialog) == []
    assert any("is the key of" in text for text in told)
    assert any("is what the photo listens to" in text for text in told)
    assert any("are needed to get around" in text for text in told)
    assert any("has the key" in text for text in told)
    table.setCurrentCell(4, 0)
    edit.setKeySequence(QKeySequence(Qt.Key.Key_B))
    click(dialog, "&Take it")
    assert in_english(dialog) == []
    table.setCurrentCell(0, 0)
    click(dialog, "&Reset")
    assert in_english(dialog) == []
    assert any("is the key of" in label.text() and " now.⟧" in label.text() for label in dialog.findChildren(QLabel))
    click(dialog, "&No key")
    assert in_english(dialog) == []


@pytest.mark.parametrize("action", ["shortcuts", "about"])
def test_help(action, ready):
    assert in_english(opened(ready, QDialog, action)) == []


def test_the_licences_are_named(brackets, qtbot, monkeypatch):
    monkeypatch.setattr(notices, "_needed", list)  # reading all of them takes seconds
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    titles = [dialog.pages.tabText(tab) for tab in range(dialog.pages.count())]
    assert titles == ["Lacuna", "⟦The model⟧", "⟦Built on⟧"]
    assert dialog.windowTitle() == "⟦Licences⟧"
    pages = [dialog.pages.widget(tab) for tab in range(3)]
    qtbot.waitUntil(lambda: all(len(page.toPlainText()) > 1 for page in pages))
    page = pages[2]
    assert page.toPlainText().startswith("⟦Qt and PySide6")
    page.show_error(OSError("gone"), "details")
    assert page.toPlainText().startswith("⟦This text cannot be read")
    dialog.reject()


@pytest.mark.parametrize("has_colours", [True, False])
@pytest.mark.parametrize("original", [None, 90])
def test_how_a_photo_is_encoded(has_colours, original, brackets, qtbot):
    question = EncodingQuestion("JPEG", language.tr("it was not one"), 95, 0, has_colours, original)
    dialog = EncodingDialog(question)
    qtbot.addWidget(dialog)
    assert in_english(dialog) == []


PICTURE = QImage(4, 4, QImage.Format.Format_RGB32)
NAME = "photo.png"
QUESTIONS = {
    "error": lambda messages, _: messages.error(language.tr("Nothing is being filled"), "details"),
    "unsaved_changes": lambda messages, _: messages.unsaved_changes(NAME),
    "several_unsaved": lambda messages, _: messages.several_unsaved([NAME] * 12),
    "may_overwrite": lambda messages, _: messages.may_overwrite(NAME),
    "file_changed": lambda messages, _: messages.file_changed(NAME, is_gone=False),
    "file_gone": lambda messages, _: messages.file_changed(NAME, is_gone=True),
    "may_reload": lambda messages, _: messages.may_reload(NAME),
    "as_mask": lambda messages, _: messages.as_mask(NAME),
    "may_scale_mask": lambda messages, _: messages.may_scale_mask(NAME, "4×4", "8×8", PICTURE),
    "mask_inverted": lambda messages, _: messages.mask_inverted(NAME, 97, PICTURE),
    "may_locate": lambda messages, _: messages.may_locate(language.tr("Open a photo first")),
    "may_import": lambda messages, _: messages.may_import("JPEG", language.tr("Open a folder first")),
    "training_runs": lambda messages, _: messages.training_runs(NAME),
    "may_stop_batch": lambda messages, _: messages.may_stop_batch(3, 12),
    "may_delete_run": lambda messages, _: messages.may_delete_run(NAME),
    "may_delete_model": lambda messages, _: messages.may_delete_model(NAME),
    "may_replace": lambda messages, folder: messages.may_replace(folder / NAME),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_questions(question, brackets, qtbot, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    seen = []

    def look():
        box = QApplication.activeModalWidget()
        seen.append((box.text(), in_english(box)))
        box.done(0)

    QTimer.singleShot(0, look)
    QUESTIONS[question](Messages(window), tmp_path)
    ((text, english),) = seen
    assert english == []
    assert text.startswith("⟦")


# ---- the window ----------------------------------------------------------------------------------------


def test_menus_are_named_and_hold_what_belongs_to_them(ready):
    titles = [action.text() for action in ready.window.menuBar().actions()]
    assert titles[:2] == ["⟦&File⟧", "⟦&Edit⟧"]
    assert all(title.startswith("⟦") for title in titles)
    file = ready.window.menuBar().actions()[0].menu()
    assert ready.window.recent_menu.menuAction() in file.actions()


def test_tips_say_why_nothing_can_be_done(bracketed_editor):
    bracketed_editor.start(None, None)
    actions = bracketed_editor.window.actions_by_name
    assert actions["fill"].toolTip().endswith("\n⟦Paint over what should go first⟧")
    assert actions["save"].statusTip().endswith(" · ⟦Open a photo first⟧")
    assert actions["cancel"].toolTip().endswith("\n⟦Nothing is being filled⟧")
    assert in_english(bracketed_editor.window.start_panel) == []


def test_the_list_of_sources_says_that_it_takes_drops(brackets, qtbot, monkeypatch):
    drawn = []

    def draw(_painter, *arguments):
        drawn.append(arguments[-1])

    monkeypatch.setattr("app.window.source_list.QPainter.drawText", draw, raising=False)
    sources = SourceList("sources")
    qtbot.addWidget(sources)
    sources.grab()
    assert drawn == ["⟦Drop folders or photos here⟧"]


def test_undo_and_redo_say_whole_sentences(ready, sentences):
    ready.paint()
    undo, redo = (ready.window.keyed_actions[name] for name in ("undo", "redo"))
    assert undo.text() == "⟦&Undo ⟦Brush stroke⟧⟧"
    assert undo.toolTip().startswith("⟦Undo: ⟦Brush stroke⟧⟧")
    assert undo.isEnabled()
    undo.trigger()
    assert sentences[-1] == "⟦Undone: ⟦Brush stroke⟧⟧"
    assert redo.text() == "⟦&Redo ⟦Brush stroke⟧⟧"
    assert (undo.text(), undo.isEnabled()) == ("⟦&Undo⟧", False)
    redo.trigger()
    assert sentences[-1] == "⟦Done again: ⟦Brush stroke⟧⟧"
    assert not redo.isEnabled()


# ---- sentences -----------------------------------------------------------------------------------------


def test_how_to_begin(bracketed_editor):
    assert bracketed_editor.window.statusBar().currentMessage().startswith("⟦Drag to paint")
    assert bracketed_editor.window.statusBar().accessibleName() == "⟦Status⟧"


def test_a_time_that_is_none(brackets):
    assert duration(0.2) == "⟦less than a second⟧"


def test_the_menu_of_recent_files_when_there_are_none(ready):
    clear = ready.window.recent_menu.actions()[-1]
    clear.trigger()
    assert in_english(ready.window.recent_menu) == []
    assert "⟦Nothing was opened yet⟧" in ready.window.recent_menu.actions()[-1].statusTip()


# ---- keys that choose ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "bare"),
    [("&Open…", "Open…"), ("Save &as…", "Save as…"), ("開く(&O)…", "開く…"), ("打开 (&O)", "打开"), ("Fill", "Fill")],
)
def test_a_key_that_chooses_is_not_shown_in_buttons_and_lists(text, bare):
    assert without_mnemonic(text) == bare


def test_tips_stand_at_the_size_of_the_brush(ready):
    options = ready.window.tool_options
    assert options.toolTip().startswith("⟦Brush size")
    assert ready.canvas.accessibleDescription().startswith("⟦Arrow keys")
    assert options.mapTo(ready.window, QPoint()).x() > 0
