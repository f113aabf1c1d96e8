"""Dialogs, questions, menus and sentences of the window, its settings, keys, tools, photos and masks are translated."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
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

from app.document.labelme import load_labelme
from app.document.mask_files import load_mask, save_mask
from app.photo.step_names import filling, said
from app.settings.dialog import SettingsDialog
from app.window import notices
from app.window.encoding_dialog import EncodingDialog, EncodingQuestion
from app.window.licences import LicencesDialog
from app.window.messages import Answer, Messages
from app.window.source_list import SourceList
from app.window.words import duration, without_mnemonic
from engine import language
from engine.photo.photo import PhotoError
from tests.app.language.shown import bracketed, in_english, is_english
from tests.app.window.test_manners import drop, from_browser

Standard = QDialogButtonBox.StandardButton


@pytest.fixture
def ready(bracketed_editor):
    bracketed_editor.start(None, None)
    bracketed_editor.open()
    return bracketed_editor


@pytest.fixture
def sentences(ready):
    """What the status bar has said since."""
    heard = []
    ready.window.statusBar().messageChanged.connect(heard.append)
    return heard


@pytest.fixture
def brackets():
    with bracketed():
        yield


def opened(editor, kind, action):
    editor.act(action)
    return editor.window.findChildren(kind)[-1]


def click(dialog, text):
    button = next(button for button in dialog.findChildren(QPushButton) if text in button.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rest(editor):
    editor.qtbot.waitUntil(lambda: not (editor.app.background.is_busy or editor.app.saving.is_busy))


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


def test_every_tool_and_what_it_did(ready, sentences):
    for name, action in ready.window.tool_actions.items():
        action.trigger()
        assert sentences[-1].startswith("⟦"), name
        ready.drag((20, 20), (60, 30), (50, 70))
        ready.drag((30, 30), (50, 40), (45, 50), button=Qt.MouseButton.RightButton)
        if name == "polygon":
            QTest.keyClick(ready.canvas, Qt.Key.Key_Return)
        steps = [ready.app.history.text(step) for step in range(ready.app.history.count())]
        assert [step for step in steps if is_english(step)] == [], name
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_steps_are_stored_in_english(ready):
    ready.paint()
    ready.act("grow")
    ready.fill()
    labels = [step.edit.label for step in ready.app.history.steps()]
    assert labels == ["Brush stroke", "Grow mask", "Fill"]
    assert ready.app.history.undoText() == "⟦Fill⟧"


def test_steps_that_were_counted(brackets):
    assert said(filling(1)) == "⟦Fill⟧"
    assert said(filling(3)) == "⟦Fill 3 holes⟧"
    assert said("Bar 3 sources") == "⟦Bar 3 sources⟧"


@pytest.mark.parametrize("action", ["clear", "invert", "grow", "shrink", "fill-gaps"])
def test_changes_of_the_whole_mask(action, ready):
    ready.paint()
    ready.drag((70, 60), (70, 30), (90, 30), (90, 60), (70, 60))
    ready.act(action)
    assert not is_english(ready.app.history.undoText())


# ---- sentences -----------------------------------------------------------------------------------------


def test_saving(ready, sentences):
    ready.messages.overwrite = True
    for _ in range(2):
        ready.act("save")
        rest(ready)
        ready.paint()
        ready.act("save")
        rest(ready)
        ready.fill()
        ready.act("save")
        rest(ready)
    assert any("was opened⟧" in sentence for sentence in sentences)
    assert any("was opened but the mask" in sentence for sentence in sentences)
    assert any("was saved⟧" in sentence for sentence in sentences)
    assert any("was saved but the mask" in sentence for sentence in sentences)
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_a_file_that_others_change(ready, sentences):
    ready.paint()
    path = ready.folder / "photo.png"
    Image.new("RGB", (160, 120)).save(path)
    ready.app.photos.watch.look()
    rest(ready)
    assert "⟦photo.png was changed by another program; Save will ask which of the two to keep⟧" in sentences
    path.unlink()
    ready.app.photos.watch.look()
    rest(ready)
    assert "⟦photo.png is not in its folder any more; Save will ask before it is written again⟧" in sentences


def test_the_clipboard(ready, sentences):
    ready.messages.answer = Answer.DISCARD
    ready.act("copy")
    ready.act("paste-mask")
    rest(ready)
    QGuiApplication.clipboard().clear()
    ready.act("paste")
    ready.act("paste-mask")
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    ready.act("paste")
    rest(ready)
    drop(ready.canvas, from_browser(picture))
    rest(ready)
    drop(ready.canvas, from_browser())
    assert any("pasted picture" in sentence for sentence in sentences)
    assert any("dropped picture" in sentence for sentence in sentences)
    assert sentences[-1].startswith("⟦Lacuna fetches nothing")
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_masks_opened_and_saved(ready, sentences):
    mask = ready.folder / "mask.png"
    ready.paint()
    ready.messages.save_path = mask
    ready.act("save-mask")
    rest(ready)
    ready.messages.open_path = mask
    ready.act("open-mask")
    rest(ready)
    Image.new("L", (80, 60)).save(mask)
    ready.messages.mask_answer = True
    ready.act("open-mask")
    rest(ready)
    assert [sentence for sentence in sentences if is_english(sentence)] == []
    assert [step for step in (ready.app.history.undoText(),) if is_english(step)] == []
    Image.new("L", (80, 70)).save(mask)
    ready.act("open-mask")
    rest(ready)
    (error,) = ready.messages.errors
    assert error.startswith("⟦The mask mask.png is 80×70 pixels")
    assert not is_english(error)


def test_dialogs_of_files_have_titles(ready, monkeypatch):
    titles = []
    for name in ("file_to_open", "file_to_save"):
        monkeypatch.setattr(ready.messages, name, lambda title, *_: titles.append(title))
    ready.paint()
    for action in ("open-mask", "save-mask", "save-as"):
        ready.act(action)
    assert titles == ["⟦Open mask⟧", "⟦Save mask⟧", "⟦Save photo as⟧"]


def test_why_a_photo_is_encoded_anew(ready):
    ready.messages.save_path = ready.folder / "kite.avif"
    ready.act("save-as")
    rest(ready)
    (question,) = ready.messages.encoding_questions
    assert question.reason == "⟦files of AVIF cannot be changed in parts⟧"


def test_what_could_not_be_done(ready, sentences, monkeypatch):
    ready.app.history.set_budget(1)
    for x in (20, 60, 100):
        ready.drag((x, 20), (x, 60))
    ready.qtbot.waitUntil(lambda: any("Undo has reached" in sentence for sentence in sentences))
    ready.act("close")
    ready.messages.answer = Answer.DISCARD
    ready.act("close")
    ready.app.photos.masks.open(ready.folder / "photo.png")
    assert sentences[-1] == "⟦Open a photo first, then its mask⟧"
    assert [sentence for sentence in sentences if is_english(sentence)] == []


def test_how_to_begin(bracketed_editor):
    assert bracketed_editor.window.statusBar().currentMessage().startswith("⟦Drag to paint")
    assert bracketed_editor.window.statusBar().accessibleName() == "⟦Status⟧"


def test_a_time_that_is_none(brackets):
    assert duration(0.2) == "⟦less than a second⟧"


def test_how_to_see_the_photo_as_it_was(ready, sentences):
    ready.act("before")
    assert sentences[-1] == "⟦Hold the key O to see the photo as it was opened⟧"


def test_a_photo_without_a_file_is_untitled(ready):
    ready.app.photos.open_photo(ready.document.photo, language.tr("picture"))
    rest(ready)
    assert "⟦Untitled⟧" in ready.window.windowTitle()
    assert not is_english(ready.window.windowTitle())


def test_the_menu_of_recent_files_when_there_are_none(ready):
    clear = ready.window.recent_menu.actions()[-1]
    clear.trigger()
    assert in_english(ready.window.recent_menu) == []
    assert "⟦Nothing was opened yet⟧" in ready.window.recent_menu.actions()[-1].statusTip()


def picture_of(folder, pixels, mode=None):
    path = folder / "mask.png"
    Image.fromarray(np.asarray(pixels, np.uint8), mode).save(path)
    return path


ONE_LABEL = np.pad(np.ones((4, 4)), 4)
MASKS = {
    "nothing": np.zeros((12, 12)),
    "nearly all": np.full((12, 12), 255),
    "ones": ONE_LABEL,
    "labels": ONE_LABEL * 7,
    "greys": np.tile(np.arange(12) * 20, (12, 1)),
    "another size": np.pad(np.full((8, 8), 255), 8),
    "colours": np.pad(np.tile([[200, 0, 0]], (4, 4, 1)), ((4, 4), (4, 4), (0, 0))),
    "erased": np.dstack([np.arange(12 * 12 * 3).reshape(12, 12, 3) % 250, 255 - np.pad(np.full((6, 6), 255), 3)]),
    "strokes": np.dstack([np.full((12, 12, 3), 90) + np.arange(12)[:, None] * 9, np.pad(np.full((6, 6), 255), 3)]),
}


@pytest.mark.parametrize("kind", MASKS)
def test_what_had_to_be_decided_of_a_mask(kind, brackets, tmp_path):
    loaded = load_mask(picture_of(tmp_path, MASKS[kind]), (12, 12), resize=True)
    assert loaded.notices
    assert [notice for notice in loaded.notices if is_english(notice)] == []


def raised(action):
    with pytest.raises(PhotoError) as caught:
        action()
    return str(caught.value)


def test_masks_that_cannot_be_taken(brackets, tmp_path):
    path = picture_of(tmp_path, np.full((8, 8), 255))
    for sentence in (
        raised(lambda: load_mask(path, (12, 12))),
        raised(lambda: load_mask(path, (12, 16), resize=True)),
        raised(lambda: load_mask(path, (8, 8), channel="alpha")),
        raised(lambda: load_labelme(tmp_path / "no.json", (8, 8))),
        raised(lambda: save_mask(np.zeros((8, 8), bool), tmp_path / "mask.jpg")),
    ):
        assert not is_english(sentence)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "{}",
        json.dumps({"shapes": [], "imageWidth": 30, "imageHeight": 10}),
        json.dumps({"shapes": [{"shape_type": "polygon", "points": []}]}),
    ],
)
def test_files_of_labelme_that_cannot_be_taken(content, brackets, tmp_path):
    path = tmp_path / "mask.json"
    path.write_text(content, encoding="utf-8")
    assert not is_english(raised(lambda: load_labelme(path, (12, 12))))


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
