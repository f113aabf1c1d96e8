"""The editor in a language that puts every text in brackets."""

from __future__ import annotations

import pytest

from tests.app.conftest import Editor
from tests.app.language.shown import bracketed


@pytest.fixture
def bracketed_editor(qtbot, tmp_path):
    """Not started yet."""
    with bracketed():
        editor = Editor(qtbot, tmp_path, tmp_path / "settings.json")
        yield editor
        editor.stop()


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
