"""The model manager in the editor: real dialog, real files, a scripted person."""

import errno
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser, QTreeWidget

from app.models.dialog import ModelsDialog
from app.settings.store import Settings
from tests.fakes.models import cut_off, with_nan, write_model


class Manager:
    """The editor with the dialog open."""

    def __init__(self, editor):
        self.editor = editor
        self.models = editor.app.models
        self.messages = editor.messages
        self.folder = self.models.folder

    def open(self):
        self.editor.act("manage-models")
        self.dialog = self.editor.window.findChild(ModelsDialog)
        self.editor.qtbot.waitExposed(self.dialog)
        self.settle()
        return self

    def settle(self):
        """Wait until the files thread has done all that was asked."""
        self.editor.qtbot.waitUntil(lambda: not self.editor.app.background.is_busy)

    @property
    def list(self):
        return self.dialog.findChild(QTreeWidget)

    def names(self):
        return [self.list.topLevelItem(row).text(1) for row in range(self.list.topLevelItemCount())]

    def ticked(self):
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item.text(1) for item in items if item.text(0)]

    def in_menu(self):
        return {action.text(): action.isEnabled() for action in self.editor.window.model_menu.actions()}

    def ticked_in_menu(self):
        return [action.text() for action in self.editor.window.model_menu.actions() if action.isChecked()]

    def select(self, name):
        self.list.setCurrentItem(self.list.topLevelItem(self.names().index(name)))

    def button(self, text):
        (button,) = (b for b in self.dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))
        return button

    def press(self, text, name=None):
        if name is not None:
            self.select(name)
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        self.settle()

    def rename(self, name, to):
        self.select(name)
        QTest.keyClick(self.dialog, Qt.Key.Key_F2)
        line = self.list.findChild(QLineEdit)
        line.setText(to)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.editor.qtbot.waitUntil(lambda: self.list.findChild(QLineEdit) is None)
        self.settle()

    def card(self):
        return self.dialog.findChild(QTextBrowser).toPlainText()


@pytest.fixture
def manager(editor):
    editor.start()
    made = Manager(editor)
    yield made
    made.settle()


def test_it_lists_the_bundled_model_with_its_card_and_those_of_the_folder(manager):
    write_model(manager.folder / "garden.safetensors", title="Fine-tuned on 12 photos", steps="400")
    manager.open()
    assert manager.names() == ["Bundled", "garden"]
    assert manager.ticked() == ["Bundled"]
    assert "CC BY-SA 4.0" in manager.card()
    assert "3 765 158" in manager.card()
    manager.select("garden")
    assert "Fine-tuned on 12 photos" in manager.card()
    assert "400" in manager.card()
    assert str(manager.folder) in manager.card()
    assert manager.messages.errors == []


def test_the_bundled_model_can_be_used_and_exported_only(manager):
    manager.open()
    enabled = {text: manager.button(text).isEnabled() for text in ("Use", "Export", "Rename", "Delete")}
    assert enabled == {"Use": True, "Export": True, "Rename": False, "Delete": False}


def test_choosing_a_model_is_kept_and_shown_everywhere(manager):
    path = write_model(manager.folder / "garden.safetensors")
    manager.open().press("Use", "garden")
    assert manager.models.chosen == path
    assert manager.ticked() == manager.ticked_in_menu() == ["garden"]
    assert Settings(manager.editor.settings_path).text("model") == str(path)
    manager.editor.qtbot.waitUntil(lambda: manager.editor.networks[-1].weights == path)
    manager.press("Use", "Bundled")
    assert manager.models.chosen is None
    assert manager.ticked() == manager.ticked_in_menu() == ["Bundled"]


def test_broken_files_are_listed_with_a_sentence_and_cannot_be_chosen(manager):
    cut_off(write_model(manager.folder / "cut.safetensors"))
    manager.open()
    manager.select("cut")
    assert "cut off" in manager.card()
    assert not manager.button("Use").isEnabled()
    assert manager.button("Delete").isEnabled()
    assert manager.in_menu() == {"Bundled": True, "cut (broken)": False}
    manager.list.itemActivated.emit(manager.list.currentItem(), 1)  # as a double click does
    manager.settle()
    assert manager.models.chosen is None


def test_a_file_whose_weights_are_broken_is_found_out_before_it_is_used(manager):
    with_nan(write_model(manager.folder / "nan.safetensors"))
    manager.open().press("Use", "nan")
    (sentence,) = manager.messages.errors
    assert "not finite" in sentence
    assert manager.models.chosen is None
    assert not manager.button("Use").isEnabled()
    assert manager.in_menu()["nan (broken)"] is False


def test_rename_moves_the_file_and_the_choice_with_it(manager):
    path = write_model(manager.folder / "a.safetensors")
    manager.open().press("Use", "a")
    manager.rename("a", "Grandma & garden")
    renamed = manager.folder / "Grandma & garden.safetensors"
    assert manager.models.chosen == renamed
    assert renamed.exists()
    assert not path.exists()
    assert manager.names() == ["Bundled", "Grandma & garden"]
    assert manager.ticked_in_menu() == ["Grandma && garden"]
    assert manager.dialog.selected.path == renamed


def test_a_taken_name_is_refused_and_nothing_changes(manager):
    first, second = (write_model(manager.folder / f"{name}.safetensors", seed=ord(name)) for name in "ab")
    before = first.read_bytes(), second.read_bytes()
    manager.open().rename("a", "b")
    (sentence,) = manager.messages.errors
    assert "already a model called “b”" in sentence
    assert (first.read_bytes(), second.read_bytes()) == before
    assert manager.names() == ["Bundled", "a", "b"]


def test_delete_asks_first_and_the_bundled_model_takes_over(manager):
    path = write_model(manager.folder / "a.safetensors")
    manager.open().press("Use", "a")
    manager.press("Delete", "a")
    assert manager.messages.asked == ["delete a"]
    assert path.exists()
    assert manager.models.chosen == path
    manager.messages.overwrite = True
    manager.press("Delete", "a")
    assert not path.exists()
    assert manager.models.chosen is None
    assert manager.names() == manager.ticked() == ["Bundled"]
    assert list(manager.in_menu()) == manager.ticked_in_menu() == ["Bundled"]
    manager.editor.qtbot.waitUntil(lambda: manager.editor.networks[-1].weights is None)


def test_a_delete_that_fails_says_why_and_keeps_the_choice(manager, monkeypatch):
    path = write_model(manager.folder / "a.safetensors")
    manager.open().press("Use", "a")
    manager.messages.overwrite = True

    def fail(*_arguments, **_options):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "unlink", fail)
    manager.press("Delete", "a")
    assert "write-protected" in manager.messages.errors[0]
    assert manager.models.chosen == path


def test_a_file_that_vanished_meanwhile_is_a_sentence_and_leaves_the_list(manager):
    path = write_model(manager.folder / "a.safetensors")
    manager.open()
    path.unlink()
    manager.press("Use", "a")
    assert "no weights file" in manager.messages.errors[0]
    assert manager.names() == ["Bundled"]
    assert list(manager.in_menu()) == ["Bundled"]


def test_export_copies_the_file_out(manager, tmp_path):
    path = write_model(manager.folder / "a.safetensors")
    manager.open()
    manager.press("Export", "a")  # and the person closes the file dialog
    manager.messages.save_path = tmp_path / "copy.safetensors"
    manager.press("Export", "a")
    assert manager.messages.save_path.read_bytes() == path.read_bytes()
    manager.messages.save_path = tmp_path / "nowhere" / "copy.safetensors"
    manager.press("Export", "a")
    assert len(manager.messages.errors) == 1


def test_importing_a_lacuna_file_copies_it_and_uses_it(manager, tmp_path):
    path = write_model(tmp_path / "friend.safetensors", title="Beaches", licence="CC0")
    manager.messages.open_path = path
    manager.messages.overwrite = True
    manager.open().press("Import")
    manager.settle()
    assert manager.messages.asked == ["import Beaches: CC0"]
    added = manager.folder / "friend.safetensors"
    assert added.read_bytes() == path.read_bytes()
    assert manager.models.chosen == added
    assert manager.ticked() == ["friend"]


def test_importing_a_broken_file_adds_nothing(manager, tmp_path):
    manager.messages.open_path = with_nan(write_model(tmp_path / "friend.safetensors"))
    manager.messages.overwrite = True
    manager.open().press("Import")
    assert manager.messages.asked == []
    assert "not finite" in manager.messages.errors[0]
    assert manager.names() == ["Bundled"]


def test_a_model_added_outside_is_seen_when_the_menu_opens(manager):
    write_model(manager.folder / "late.safetensors")
    with manager.editor.qtbot.waitSignal(manager.models.listed):
        manager.editor.window.model_menu.aboutToShow.emit()
    assert list(manager.in_menu()) == ["Bundled", "late"]


TITLE = '<b>Free</b><img src="file:///tmp/x.png"><a href="https://example.invalid/">accept</a>'


def test_a_title_of_html_is_shown_as_it_is(editor):
    editor.start()
    manager = Manager(editor)
    write_model(manager.folder / "rich.safetensors", title=TITLE, licence=TITLE)
    manager.open().select("rich")
    row = manager.list.topLevelItem(manager.names().index("rich"))
    columns = range(manager.list.columnCount())
    assert TITLE in [row.text(column) for column in columns]
    assert not any("<img" in row.toolTip(column) for column in columns)
    card = manager.dialog.findChild(QTextBrowser)
    assert card.toPlainText().count(TITLE) == 2
    assert "<img" not in card.toHtml()
    assert not card.openLinks()
    assert not card.openExternalLinks()
