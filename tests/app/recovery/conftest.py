"""Editors that are programs of their own, one after another."""

import pytest

from tests.app.conftest import Editor


@pytest.fixture
def start(qtbot, tmp_path):
    """Editors over the same settings; each is one program."""
    made = []

    def run():
        editor = Editor(qtbot, tmp_path, tmp_path / "settings" / "settings.json")
        editor.app.recovery.pause_ms, editor.app.recovery.every_s = 0, 0.0
        made.append(editor)
        return editor

    yield run
    for editor in made:
        editor.stop()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "settings" / "recovery"
