"""The full table of settings, edited as a person does."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QTreeWidget

from app.finetune.paces import config_for
from app.finetune.window.settings_table import SettingsDialog
from training.config import LossWeights

LR = ("phases", 0, "lr")


@pytest.fixture
def dialog(qtbot):
    config = config_for("quick")
    made = SettingsDialog(config, config)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def open_editor(dialog, path, kind):
    tree = dialog.findChild(QTreeWidget)
    item = dialog.item(path)
    tree.scrollToItem(item)
    tree.setCurrentItem(item, 1)
    tree.itemActivated.emit(item, 1)
    return next(editor for editor in tree.findChildren(kind) if editor.isVisible())


def type_into(dialog, path, text):
    editor = open_editor(dialog, path, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def ok(dialog):
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def test_a_value_is_typed_marked_as_changed_and_used(dialog):
    type_into(dialog, LR, "3e-4")
    assert dialog.item(LR).font(1).bold()
    assert ok(dialog).isEnabled()
    ok(dialog).click()
    assert dialog.result() == 1
    assert dialog.config.phases[0].lr == 3e-4


@pytest.mark.parametrize("name", [entry.name for entry in fields(LossWeights)])
def test_every_term_of_the_loss_can_be_weighed(dialog, name):
    assert dialog.item(("weights", name)).toolTip(0)
    type_into(dialog, ("weights", name), "0.25")
    ok(dialog).click()
    assert getattr(dialog.config.weights, name) == 0.25


def test_what_cannot_be_is_said_and_ok_waits_until_it_is_mended(dialog):
    before = dialog.config
    type_into(dialog, LR, "fast")
    assert dialog.problem == "lr must be a number, not “fast”."
    assert dialog.item(LR).text(0).startswith("⚠")
    assert not ok(dialog).isEnabled()
    assert dialog.config == before
    type_into(dialog, LR, "1e-4")
    assert dialog.problem == ""
    assert ok(dialog).isEnabled()


def test_two_wrong_values_are_both_marked_until_both_are_mended(dialog):
    type_into(dialog, LR, "x")
    type_into(dialog, ("seed",), "y")
    assert dialog.item(LR).text(0).startswith("⚠")
    type_into(dialog, ("seed",), "4")
    assert not ok(dialog).isEnabled()
    type_into(dialog, LR, "1e-4")
    assert dialog.config.seed == 4


def test_a_choice_is_chosen_from_a_list(dialog):
    box = open_editor(dialog, ("optimiser", "name"), QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["adam", "muon"]
    box.setCurrentText("adam")
    box.activated.emit(0)
    QApplication.processEvents()
    assert dialog.config.optimiser.name == "adam"


def test_restore_goes_back_to_the_recommendation(dialog):
    recommended = dialog.config
    type_into(dialog, LR, "x")
    restore = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore recommended")
    restore.click()
    assert dialog.config == recommended
    assert dialog.problem == ""
    assert not dialog.item(LR).font(1).bold()
