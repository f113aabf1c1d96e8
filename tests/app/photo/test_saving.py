"""What Save writes, and what it leaves unsaved."""

import numpy as np
from PIL import Image

from engine.photo.reading import load_photo


def rest(editor):
    editor.qtbot.waitUntil(lambda: not (editor.app.background.is_busy or editor.app.saving.is_busy))


def save(editor, how="save"):
    editor.act(how)
    rest(editor)


def test_a_fill_that_changes_only_transparency_is_saved(started):
    pixels = np.full((120, 160, 4), 255, np.uint8)
    pixels[40:80, 60:100, 3] = 0  # white beneath what cannot be seen
    path = started.folder / "logo.png"
    Image.fromarray(pixels).save(path)
    started.open(path)
    started.fillers["network"].colour = (255, 255, 255)
    started.paint()
    started.fill()
    started.messages.overwrite = True
    save(started)
    assert started.messages.asked == ["overwrite logo.png"]
    assert np.array_equal(load_photo(path).alpha, started.document.alpha)
    assert load_photo(path).alpha[60, 80] == 255
    assert not started.window.isWindowModified()
