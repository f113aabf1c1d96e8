"""What tests of answers to one fill do, wait for and look at."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

GREEN, RED = (10, 200, 30), (200, 10, 30)
"""What the network and PatchMatch paint holes with, see ``tests.app.conftest.COLOURS``."""


def many(editor, count=4):
    """Switch on what other tests do without."""
    editor.app.settings.set("candidates", float(count))


def fill_and_wait(editor, count, how="fill"):
    """Fill, and wait until there are so many candidates and nothing runs any more."""
    candidates = editor.app.candidates
    editor.act(how)
    editor.qtbot.waitUntil(
        lambda: len(candidates.made) == count and not candidates.is_making and not editor.app.fills.is_busy
    )


def colour_at(editor, mask):
    colours = np.unique(editor.document.pixels[mask].reshape(-1, 3), axis=0)
    assert len(colours) == 1
    return tuple(int(value) for value in colours[0])


def press(editor, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(editor.window, key, held)
