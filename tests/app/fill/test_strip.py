"""Where the strip of answers is, and what it shows."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from tests.app.fill.answers import fill_and_wait, many, press


def test_the_strip_leaves_the_photo_where_it_is_and_escape_puts_it_away(ready):
    many(ready)
    ready.paint()
    where = ready.at(80, 60)
    fill_and_wait(ready, 5)
    assert ready.at(80, 60) == where
    press(ready, Qt.Key.Key_Escape)
    assert not ready.app.strip.isVisible()
    assert ready.app.history.count() == 2


@pytest.mark.parametrize(("y", "is_at_top"), [(4, False), (115, True)])
def test_the_strip_does_not_hide_the_hole(ready, y, is_at_top):
    many(ready)
    ready.window.tool_options.radius_chosen.emit(2.0)
    ready.drag((20, y), (40, y))
    fill_and_wait(ready, 5)
    assert (ready.app.strip.y() == 0) == is_at_top


def test_a_grey_photo_has_grey_candidates(editor):
    path = editor.folder / "grey.png"
    Image.fromarray(np.full((120, 160), 90, np.uint8)).save(path)
    editor.start()
    editor.open(path)
    many(editor)
    editor.paint()
    fill_and_wait(editor, 5)
    picture = editor.app.strip.tiles[1].grab().toImage()
    colour = picture.pixelColor(picture.width() // 2, picture.height() // 2 - 8)
    assert colour.red() == colour.green() == colour.blue()
    assert editor.app.photo.document.photo.is_grey
