"""Comparing fillers: every tile is seen at once, on any screen."""

import numpy as np
import pytest
from PySide6.QtCore import QSize

from app.fill.compare_dialog import CompareDialog, arrangement
from engine.fillers import FILLERS
from engine.types import FillRequest, FillResult

SCREENS = ((1024, 600), (1366, 768), (1280, 1024), (1920, 1080), (3840, 2160))


@pytest.mark.parametrize("room", SCREENS)
@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, 7])
def test_all_tiles_fit_on_the_screen(qtbot, room, count):
    image = np.full((120, 160, 3), 90, np.uint8)
    mask = np.zeros((120, 160), bool)
    mask[50:65, 70:90] = True

    class Small(CompareDialog):
        def screen(self):
            return self

        def availableSize(self):
            return QSize(*room)

    names = [filler.name for filler in FILLERS * 2][:count]
    dialog = Small(FillRequest(image, mask), [(name, FillResult(name, ())) for name in names])
    qtbot.addWidget(dialog)
    wanted = dialog.sizeHint()
    assert wanted.width() <= room[0] - 8
    assert wanted.height() <= room[1] - 32  # without the frame of the window


def test_where_there_is_room_tiles_stand_in_two_columns_at_full_size():
    assert arrangement(6, QSize(2560, 1440)) == (2, QSize(400, 300))
    assert arrangement(2, QSize(1366, 768)) == (2, QSize(400, 300))


def test_a_low_screen_has_more_columns():
    columns, size = arrangement(6, QSize(1366, 768))
    assert columns == 3
    assert size.height() > 250
