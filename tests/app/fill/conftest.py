"""The editor with a photo open, ready to be filled."""

import pytest


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor
