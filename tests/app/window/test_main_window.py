"""The window: what is enabled, masks as a whole, keys, themes, settings; and that it shows before torch is there."""

import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from app.canvas import keyboard
from app.settings.store import Settings
from app.settings.table import SETTINGS
from app.tools.registry import TOOLS
from app.window.actions import ACTIONS


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor


def test_before_a_photo_is_open_only_opening_makes_sense(editor):
    editor.start()
    actions = editor.window.actions_by_name
    assert actions["open"].isEnabled()
    assert not any(actions[name].isEnabled() for name in ("save", "fill", "compare", "clear", "fit"))
    assert "Open a photo first" in actions["save"].toolTip()


def test_clear_invert_grow_and_shrink_are_one_step_each(ready):
    document, history = ready.document, ready.app.history
    ready.paint()
    first = document.mask.copy()
    ready.act("grow")
    assert (document.mask >= first).all()
    assert document.mask.sum() > first.sum()
    ready.act("shrink")
    ready.act("invert")
    inverted = document.mask.copy()
    ready.act("invert")
    assert np.array_equal(document.mask, ~inverted)
    ready.act("clear")
    assert not document.mask.any()
    assert history.count() == 6
    for _ in range(5):
        history.undo()
    assert np.array_equal(document.mask, first)


def test_hiding_the_mask_keeps_it(ready):
    ready.paint()
    mask = ready.document.mask.copy()
    QTest.keyClick(ready.window, Qt.Key.Key_M)
    assert ready.window.actions_by_name["hide-mask"].isChecked()
    assert np.array_equal(ready.document.mask, mask)


@pytest.mark.parametrize(("key", "name"), [(tool.shortcut, tool.name) for tool in TOOLS])
def test_letters_choose_tools(ready, key, name):
    QTest.keyClick(ready.canvas, key)
    assert ready.window.tool_actions[name].isChecked()
    assert ready.canvas.tool.name == name


def test_the_brush_size_is_kept_for_the_next_start(ready):
    ready.window.tool_options.radius_chosen.emit(37.0)
    assert ready.canvas.tool.radius == 37.0
    ready.qtbot.waitUntil(lambda: Settings(ready.settings_path).number("brush_radius_px") == 37.0)


def test_a_size_that_follows_the_hand_waits_for_no_disk(ready, monkeypatch):
    ready.qtbot.waitUntil(lambda: not ready.window.tool_options.isHidden())
    flushed, flush = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (flushed.append(handle), flush(handle)))
    for radius in range(20, 60):
        ready.window.tool_options.radius_chosen.emit(float(radius))
        ready.window.fill_panel.grow_chosen.emit(radius % 5)
    assert flushed == []
    ready.qtbot.waitUntil(lambda: len(flushed) > 0)
    again = Settings(ready.settings_path)
    assert (again.number("brush_radius_px"), again.number("grow_px")) == (59.0, 4.0)
    assert again.number("brush_share") == pytest.approx(59 / 160)
    assert len(flushed) == 2  # the file and its folder, once


def test_a_size_chosen_just_before_the_end_is_kept(ready):
    ready.window.close_for_good()
    ready.window.tool_options.radius_chosen.emit(41.0)
    ready.stop()
    assert Settings(ready.settings_path).number("brush_radius_px") == 41.0


def test_filler_and_theme_are_kept_for_the_next_start(ready):
    ready.window.fill_panel.filler_chosen.emit("telea")
    ready.window.theme_actions["dark"].trigger()
    again = Settings(ready.settings_path)
    assert (again.text("filler"), again.text("theme")) == ("telea", "dark")


def test_no_key_is_given_to_two_actions(ready):
    used = {}
    actions = {**ready.window.actions_by_name, **ready.window.tool_actions}
    for name, action in actions.items():
        for key in action.shortcuts():
            text = key.toString(QKeySequence.SequenceFormat.PortableText)
            assert text not in used, f"{text} is given to {used.get(text)} and {name}"
            used[text] = name


def test_no_key_of_an_action_is_one_the_canvas_takes_first(ready):
    actions = {**ready.window.actions_by_name, **ready.window.tool_actions}
    for name, action in actions.items():
        for key in action.shortcuts():
            pressed = key[0]
            taken = keyboard.wants(pressed.key(), pressed.keyboardModifiers(), in_gesture=False)
            assert not taken, f"{key.toString()} of {name} paints on the canvas"


def test_every_action_is_in_a_menu_and_has_a_tip(ready):
    in_menus = {action.objectName() for menu in ready.window.menuBar().actions() for action in menu.menu().actions()}
    for spec in ACTIONS:
        assert spec.name in in_menus
        assert spec.tip


def test_no_letter_is_underlined_twice_in_a_menu(ready):
    bar = ready.window.menuBar().actions()
    for title, entries in (("menu bar", bar), *((menu.text(), menu.menu().actions()) for menu in bar)):
        letters = [entry.text()[entry.text().index("&") + 1].lower() for entry in entries if "&" in entry.text()]
        assert len(letters) == len(set(letters)), (title, letters)


def test_no_menu_is_longer_than_a_low_screen(ready):
    for menu in ready.window.menuBar().actions():
        assert menu.menu().sizeHint().height() < 480, menu.text()


def test_menus_that_others_fill_stand_below_the_entry_they_belong_to(ready):
    entries = {menu.text(): menu.menu().actions() for menu in ready.window.menuBar().actions()}
    for title, name, submenu in (
        ("&File", "open", ready.window.recent_menu),
        ("Mo&del", "import-weights", ready.window.model_menu),
    ):
        names = [action.objectName() for action in entries[title]]
        assert entries[title][names.index(name) + 1].menu() is submenu
        assert submenu.actions()


def test_size_and_pixel_under_the_pointer_are_shown_while_it_is_over_the_photo(ready):
    def texts():
        return [label.text() for label in ready.window.statusBar().findChildren(QLabel)]

    QTest.mouseMove(ready.canvas, ready.at(80.5, 60.5))
    colour = " ".join(str(value) for value in ready.document.pixels[60, 80])
    assert f"160×120   80, 60   {colour}" in texts()
    ready.canvas.hovered.emit(None)
    assert not any("160×120" in text for text in texts())


def test_there_is_no_zoom_without_a_photo(ready):
    (zoom,) = (label for label in ready.window.statusBar().findChildren(QLabel) if label.accessibleName() == "Zoom")
    assert zoom.isVisible()
    assert zoom.text().endswith("%")
    ready.act("close")
    assert not zoom.isVisible()


def test_the_help_dialogs_open(ready):
    for name in ("shortcuts", "about"):
        ready.act(name)
        dialog = ready.window.findChildren(QDialog)[-1]
        assert dialog.isVisible()
        dialog.reject()


def test_settings_that_are_broken_fall_back_to_defaults(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "pink", "brush_radius_px": "large", "filler": "ns", "unknown": 1}', encoding="utf-8")
    settings = Settings(path)
    assert (settings.text("theme"), settings.number("brush_radius_px"), settings.text("filler")) == (
        "system",
        24.0,
        "ns",
    )
    path.write_text("{ not json", encoding="utf-8")
    assert Settings(path).text("filler") == "network"
    with pytest.raises(ValueError, match="theme"):
        settings.set("theme", "pink")
    assert all(setting.accepts(setting.default) and setting.help.endswith(".") for setting in SETTINGS)


def test_the_window_is_on_screen_before_torch_or_opencv_is_imported():
    """In a process of its own: this one has imported everything long ago."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.application import Application\n"
        "from app.settings.store import Settings\n"
        "qt = QApplication([])\n"
        "made = Application(Settings(Path('none') / 'settings.json'), None, None)\n"
        "made.window.show()\n"
        "qt.processEvents()\n"
        "print(made.window.isVisible(), [name for name in ('torch', 'cv2', 'PIL') if name in sys.modules])\n"
        "made.stop()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "True []", done.stderr
