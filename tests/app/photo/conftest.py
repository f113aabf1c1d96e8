"""The editor, started, with nothing open."""

import pytest


@pytest.fixture
def started(editor):
    editor.start()
    return editor
