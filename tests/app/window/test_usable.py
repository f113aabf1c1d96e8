"""What cannot be used now says why in its tooltip, in the window and in every dialog."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QPushButton,
    QWidget,
)

from app.window.usable import let_use

KINDS = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider)


def silent(window):
    """What in it is disabled and seen, and has no tooltip, or only the one that it has when it can be used."""
    found = [w for w in window.findChildren(QWidget) if isinstance(w, KINDS) and w.isVisible() and not w.isEnabled()]
    return [
        f"{w.accessibleName()} {getattr(w, 'text', str)()}"
        for w in found
        if not w.objectName().startswith("qt_") and (not w.toolTip() or w.toolTip() == w.property("tip-while-usable"))
    ]


@pytest.fixture
def started(editor):
    editor.start()
    return editor


@pytest.mark.parametrize("tool", ["", "brush", "inspect"])
def test_the_window(started, tool):
    if tool:
        started.open()
        started.window.tool_actions[tool].trigger()
    assert silent(started.window) == []


@pytest.mark.parametrize("name", ["batch", "manage-models", "finetune"])
def test_a_dialog(started, name):
    started.act(name)
    dialog = next(d for d in started.window.findChildren(QDialog) if d.isVisible())
    assert silent(dialog) == []
    dialog.close()


def test_the_reason_goes_when_it_can_be_used(qtbot):
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.setToolTip("Save it")
    let_use(button, "Open a photo first")
    assert (button.isEnabled(), button.toolTip()) == (False, "Save it\nOpen a photo first")
    let_use(button, "The disk is <full>")
    assert "&lt;full&gt;" in button.toolTip()
    let_use(button, "")
    assert (button.isEnabled(), button.toolTip()) == (True, "Save it")
