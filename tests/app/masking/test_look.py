"""How the mask looks is chosen in the menu or in the settings, and kept."""

import numpy as np
import pytest

from app.canvas.overlay import LOOKS
from app.settings.store import Settings
from app.settings.table import SETTINGS

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision
# Deficiency”, IEEE TVCG 2009, table 1 at severity 1.0; for linear RGB.
DEFICIENCIES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def seen(colour, matrix):
    linear = (np.array(colour) / 255) ** 2.2
    return (np.array(matrix) @ linear).clip(0, 1) ** (1 / 2.2) * 255


@pytest.mark.parametrize("matrix", DEFICIENCIES.values(), ids=DEFICIENCIES)
def test_yellow_and_blue_are_told_apart_by_everybody(matrix):
    yellow, blue = seen(LOOKS["yellow-hatched"].colour, matrix), seen(LOOKS["blue-plain"].colour, matrix)
    assert np.abs(yellow - blue).max() > 100
    assert abs(yellow @ (0.299, 0.587, 0.114) - blue @ (0.299, 0.587, 0.114)) > 70  # by brightness alone, too


def test_the_setting_offers_what_there_is():
    spec = next(spec for spec in SETTINGS if spec.key == "mask_look")
    assert set(spec.choices()) == set(LOOKS)


def test_it_is_chosen_in_the_menu_seen_and_kept(editor, qtbot):
    editor.start()
    editor.open()
    editor.paint()
    before = editor.canvas.grab().toImage()
    editor.window.mask_look_actions["blue-plain"].trigger()
    assert Settings(editor.settings_path).text("mask_look") == "blue-plain"
    after = editor.canvas.grab().toImage()
    assert before != after
    middle = editor.at(80, 60)
    blue, pink = after.pixelColor(middle), before.pixelColor(middle)
    assert blue.blue() - blue.red() > pink.blue() - pink.red() + 60


def test_the_settings_are_put_to_use(editor):
    editor.start()
    assert not editor.canvas.pen_presses
    editor.app.settings.set("pen_pressure", True)
    editor.app.masking.use_settings()
    assert editor.canvas.pen_presses
