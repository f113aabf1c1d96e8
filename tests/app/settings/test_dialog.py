"""Edit ▸ Settings, through the window's menu, and the options of the attention, through its panel."""

import json
from typing import get_args, get_type_hints

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.settings.dialog import SettingsDialog
from app.settings.store import Settings
from app.settings.table import EDITOR, SETTINGS, shown_in
from engine.model.config import AttentionConfig

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


def test_what_is_ticked_is_kept_and_defaults_tick_it_again(ready):
    ready.app.settings.set("show_best", True)
    dialog = opened(ready)
    box = dialog.findChild(QCheckBox, "show_best")
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    press(dialog, Button.Ok)
    assert Settings(ready.settings_path).value("show_best") is False
    dialog = opened(ready)
    assert not dialog.findChild(QCheckBox, "show_best").isChecked()
    press(dialog, Button.RestoreDefaults)
    assert dialog.findChild(QCheckBox, "show_best").isChecked()


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


def test_every_row_comes_from_the_table_with_its_label_and_help(ready):
    dialog = opened(ready)
    form = dialog.findChild(QFormLayout)
    for spec in shown_in(EDITOR):
        field = dialog.findChild(QWidget, spec.key)
        assert form.labelForField(field).text() == spec.label
        assert field.toolTip() == spec.help


def test_what_is_shown_elsewhere_too_follows_at_once(ready):
    dialog = opened(ready)
    for key, text in (("theme", "Dark"), ("filler", "Telea")):
        QTest.keyClicks(dialog.findChild(QComboBox, key), text)
    enter(dialog, "grow_px", 3)
    press(dialog, Button.Ok)
    panel = ready.window.fill_panel
    assert (panel.filler, panel.grow_px) == ("telea", 3)
    assert ready.window.theme_actions["dark"].isChecked()
    ready.paint()
    hole = ready.document.mask.copy()
    ready.fill()
    assert ready.fillers["telea"].requests[-1].mask.sum() > hole.sum()


def test_the_devices_to_choose_from_are_those_that_were_found(ready):
    ready.window.fill_panel.set_devices((("auto", "Automatic"), ("cpu", "Processor")))
    dialog = opened(ready)
    QTest.keyClicks(dialog.findChild(QComboBox, "device"), "Processor")
    with ready.qtbot.waitSignal(ready.app.fills.network_state_changed, check_params_cb=lambda _, there: there):
        press(dialog, Button.Ok)
    assert "cpu" in [network.device for network in ready.networks]


def test_a_file_of_the_version_before_still_opens(tmp_path):
    before = {
        "theme": "light",
        "filler": "patchmatch",
        "device": "cuda:1",
        "model": "/models/garden.safetensors",
        "memory_budget_mb": 3000.0,
        "grow_px": 2.0,
        "brush_radius_px": 10.5,
        "undo_mb": 100.0,
        "recent_files": ["a.png", "b.png"],
        "folder": "/photos",
    }
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(before))
    settings = Settings(path)
    read = {key: settings.value(key) for key in before}
    assert read == {**before, "recent_files": ("a.png", "b.png")}


# ---- options of the attention ----------------------------------------------------------------------------------------


def opened_options(ready):
    QTest.mouseClick(options_button(ready), Qt.MouseButton.LeftButton)
    return ready.window.findChild(SettingsDialog)


def options_button(ready):
    return ready.window.attention_panel.findChild(QPushButton, "attention-options")


def test_the_attention_is_as_the_model_says_unless_a_person_chooses_otherwise(ready):
    assert ready.networks[-1].attention == ()
    dialog = opened_options(ready)
    assert all(field.text() == "As the model says" for field in dialog.findChildren(QAbstractSpinBox))
    assert all(field.currentText() == "As the model says" for field in dialog.findChildren(QComboBox))
    made = len(ready.made)
    press(dialog, Button.Ok)
    assert len(ready.made) == made


def test_options_of_the_attention_are_chosen_kept_and_used(ready):
    dialog = opened_options(ready)
    scale = dialog.findChild(QDoubleSpinBox, "attention_softmax_scale")
    scale.selectAll()
    QTest.keyClicks(scale, "2.5")
    QTest.keyClicks(dialog.findChild(QComboBox, "attention_propagation"), "Not")
    enter(dialog, "attention_background_stride", 2)
    QTest.keyClicks(dialog.findChild(QComboBox, "attention_foreground_rate"), "4")
    with ready.qtbot.waitSignal(ready.app.fills.network_state_changed, check_params_cb=lambda _, there: there):
        press(dialog, Button.Ok)
    chosen = {"softmax_scale": 2.5, "propagation": "none", "background_stride": 2, "foreground_rate": 4}
    assert dict(ready.networks[-1].attention) == chosen
    assert hash(ready.networks[-1])
    assert options_button(ready).text() == "Options (4)…"
    assert "softmax scale" in options_button(ready).toolTip()
    AttentionConfig.from_dict(chosen)
    made = len(ready.made)
    ready.paint()
    ready.fill()
    assert len(ready.made) == made  # the network that was loaded then
    dialog = opened_options(ready)
    press(dialog, Button.RestoreDefaults)
    with ready.qtbot.waitSignal(ready.app.fills.network_state_changed, check_params_cb=lambda _, there: there):
        press(dialog, Button.Ok)
    assert ready.networks[-1].attention == ()
    assert options_button(ready).text() == "Options…"


def test_every_kind_of_propagation_can_be_chosen():
    (spec,) = (spec for spec in SETTINGS if spec.key == "attention_propagation")
    assert set(spec.choices()) == {"", *get_args(get_type_hints(AttentionConfig)["propagation"])}
