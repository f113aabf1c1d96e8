"""Everything fits a screen of 800×600, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QToolBar

from app.language import ENGLISH
from app.language.catalogues import LANGUAGES, speak
from tests.app.conftest import Editor

ROOM = QSize(800 - 8, 600 - 32)
"""Without what a window manager puts around a window."""


@pytest.fixture(params=LANGUAGES)
def ready(request, qtbot, tmp_path):
    speak(request.param)
    editor = Editor(qtbot, tmp_path, tmp_path / "settings.json")
    editor.start()
    editor.open()
    yield editor
    editor.stop()
    speak(ENGLISH)


def test_the_window(ready):
    ready.window.resize(ROOM)
    QApplication.processEvents()
    assert ready.window.size() == ROOM
    panel = ready.window.fill_panel
    inside = panel.parentWidget()
    assert panel.width() == inside.width()  # it scrolls upright only
    area = inside.parentWidget()
    assert isinstance(area, QScrollArea)
    tools = ready.window.findChild(QToolBar, "tools")
    assert [action.text() for action in tools.actions() if not tools.widgetForAction(action).isVisible()] == []


def test_the_dialogs(ready):
    def visible():
        return [dialog for dialog in ready.window.findChildren(QDialog) if dialog.isVisible()]

    for name in ("settings", "batch", "manage-models", "finetune", "shortcuts", "about"):
        ready.act(name)
        ready.qtbot.waitUntil(lambda: bool(visible()))
        (dialog,) = visible()
        dialog.resize(ROOM)
        assert dialog.width() <= ROOM.width(), name
        assert dialog.height() <= ROOM.height(), name
        dialog.close()
        ready.qtbot.waitUntil(lambda: not visible())
