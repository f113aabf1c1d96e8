from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette

from app.tools.registry import TOOLS
from app.window import theme

DRAWN_ELSEWHERE = (
    "open",
    "save",
    "undo",
    "redo",
    "fit",
    "fill",
    "cancel",
    "compare",
    "clear",
    "invert",
    "grow",
    "shrink",
)


def luminance(colour):
    def linear(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("is_dark", [True, False])
def test_text_can_be_read(is_dark):
    palette, role = theme.make_palette(is_dark=is_dark), QPalette.ColorRole
    for ink, paper, wanted in (
        (role.WindowText, role.Window, 7),
        (role.Text, role.Base, 7),
        (role.ButtonText, role.Button, 7),
        (role.ToolTipText, role.ToolTipBase, 7),
        (role.HighlightedText, role.Highlight, 4.5),
        (role.PlaceholderText, role.Base, 4.5),
        (role.PlaceholderText, role.Window, 4.5),  # folders of recent files
        (role.WindowText, role.Midlight, 4.5),  # a row under the pointer
        (role.PlaceholderText, role.Midlight, 4.5),
        (role.ButtonText, role.Midlight, 4.5),
        (role.Text, role.AlternateBase, 4.5),
        (role.Link, role.Window, 4.5),
        (role.Link, role.Base, 4.5),
        (role.LinkVisited, role.Base, 4.5),
    ):
        assert contrast(palette.color(ink), palette.color(paper)) >= wanted, (ink, paper)
    assert (palette.color(role.Window).lightness() < 128) == is_dark


@pytest.mark.parametrize("is_dark", [True, False])
def test_explanations_can_be_read_too(is_dark):
    palette, group, role = theme.make_palette(is_dark=is_dark), QPalette.ColorGroup, QPalette.ColorRole
    faint, window = palette.color(group.Disabled, role.WindowText), palette.color(role.Window)
    assert contrast(faint, window) >= 4.5
    assert contrast(palette.color(role.WindowText), window) > contrast(faint, window) + 2


def test_the_style_sheet_puts_no_ink_on_a_paper_that_was_not_measured():
    """Every colour in it is a role of the palette, and of the pairs only these."""
    sheet = theme._STYLE_SHEET
    assert "#" not in re.sub("#(primary|title|tools|qt_toolbar_ext_button)", "", sheet)
    papers = set(re.findall(r"background: ([^;}]+)", sheet))
    inks = set(re.findall(r"[ {]color: ([^;}]+)", sheet))
    assert papers == {"palette(midlight)", "palette(highlight)"}
    assert inks == {"palette(highlighted-text)"}


def ink_of(icon, mode, state):
    image = icon.pixmap(QSize(48, 48), 1.0, mode, state).toImage()
    pixels = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    return max(pixels, key=lambda colour: colour.alpha())


@pytest.mark.parametrize("is_dark", [True, False])
@pytest.mark.parametrize("name", [*(tool.name for tool in TOOLS), *DRAWN_ELSEWHERE])
def test_icons_are_drawn_in_the_ink_of_the_theme(qapp, name, is_dark):
    palette = theme.make_palette(is_dark=is_dark)
    made = theme.icon(name, palette)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for mode, state, expected in (
        (QIcon.Mode.Normal, QIcon.State.Off, palette.color(group.Active, role.ButtonText)),
        (QIcon.Mode.Normal, QIcon.State.On, palette.color(group.Active, role.HighlightedText)),
        (QIcon.Mode.Disabled, QIcon.State.Off, palette.color(group.Disabled, role.ButtonText)),
    ):
        ink = ink_of(made, mode, state)
        assert ink.alpha() > 200
        assert abs(ink.lightness() - expected.lightness()) < 12


def test_a_theme_can_be_forced(qapp):
    before = qapp.palette(), qapp.style().objectName(), qapp.styleSheet()
    try:
        theme.apply_theme(qapp, "dark")
        assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 80
        theme.apply_theme(qapp, "light")
        assert qapp.palette().color(QPalette.ColorRole.Window).lightness() > 200
        theme.apply_theme(qapp, "system")
        is_dark = qapp.palette().color(QPalette.ColorRole.Window).lightness() < 128
        assert is_dark == theme.system_is_dark()
        with pytest.raises(ValueError, match="no theme"):
            theme.apply_theme(qapp, "pink")
    finally:
        qapp.setStyleSheet(before[2])
        qapp.setStyle(before[1])
        qapp.setPalette(before[0])
