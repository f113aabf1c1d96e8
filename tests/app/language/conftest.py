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
