"""Nothing that a person reads in the window is in English only."""

from __future__ import annotations

from tests.app.language.shown import in_english


def test_the_window_without_a_photo(bracketed_editor):
    bracketed_editor.start(None, None)
    assert in_english(bracketed_editor.window) == []


def test_the_window_with_a_filled_photo(bracketed_editor):
    bracketed_editor.start(None, None)
    bracketed_editor.open()
    bracketed_editor.paint()
    bracketed_editor.fill()
    assert in_english(bracketed_editor.window) == []
