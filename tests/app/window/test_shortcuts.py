"""The list of keys: complete, grouped, true."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel

from app.window.actions import ACTIONS, MENUS
from app.window.shortcuts import groups


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor


@pytest.fixture
def listed(ready):
    return {group.title: dict(group.rows) for group in groups(ready.window.keyed_actions.values())}


def test_every_key_of_every_action_is_listed_once(ready, listed):
    shown = ready.window.keyed_actions
    named = [keys for title in _titles() for keys in listed.get(title, {})]
    for name, action in shown.items():
        for key in action.shortcuts():
            text = key.toString(QKeySequence.SequenceFormat.NativeText)
            if text not in ("F14", "Undo", "Redo"):
                assert sum(text in keys.split(", ") or keys == text for keys in named) == 1, (name, text)


def test_groups_are_named_as_the_menus_and_say_what_these_say(listed):
    assert next(iter(listed)) == "Tools"
    assert listed["Tools"]["S"] == "Select object"
    assert listed["File"]["Ctrl+Shift+S"] == "Save as"
    assert next(said for keys, said in listed["Edit"].items() if "Ctrl+Z" in keys.split(", ")) == "Undo"
    menus = [title for title in listed if title in _titles() and title != "Tools"]
    assert menus == [title for title in _titles() if title in menus]


def test_an_action_that_says_something_else_now_is_listed_as_it_is_called(ready, listed):
    fill, undo = ready.window.actions_by_name["fill"], ready.window.keyed_actions["undo"]
    fill.setText("&Try again")
    undo.setText("Undo Brush")
    again = {group.title: dict(group.rows) for group in groups(ready.window.keyed_actions.values())}
    assert again["Fill"] == listed["Fill"]
    assert again["Edit"] == listed["Edit"]


def test_other_keys_are_listed_as_they_are(ready):
    action = ready.window.actions_by_name["compare"]
    action.setShortcut(QKeySequence("Ctrl+<"))
    listed = {group.title: dict(group.rows) for group in groups(ready.window.keyed_actions.values())}
    assert listed["Fill"]["Ctrl+<"] == "Compare all fillers"
    ready.act("shortcuts")
    dialog = ready.window.findChildren(QDialog)[-1]
    assert any("<b>Ctrl+&lt;</b>" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_an_action_without_a_key_is_not_listed(ready):
    assert groups([QAction("Nothing", ready.window)]) == groups([])
    assert all(action.shortcuts() or action.text() for action in ready.window.keyed_actions.values())


def _titles():
    assert {spec.menu for spec in ACTIONS} < set(MENUS)
    return [menu.replace("&", "") for menu in MENUS]
