"""Boxes to tick, in both themes."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from app.window import theme
from tests.app.window.test_theme import contrast


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("name", ["dark", "light"])
def test_a_box_that_is_not_ticked_is_seen(qapp, qtbot, name, kind):
    theme.apply_theme(qapp, name)
    box = kind("Words")
    qtbot.addWidget(box)
    box.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    is_round = kind is QRadioButton
    part = QStyle.SubElement.SE_RadioButtonIndicator if is_round else QStyle.SubElement.SE_CheckBoxIndicator
    place = box.style().subElementRect(part, option, box)
    image = box.grab(place).toImage()
    window = box.palette().color(QPalette.ColorRole.Window)
    middle = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    assert max(contrast(colour, window) for colour in middle) >= 3
