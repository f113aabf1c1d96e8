"""A filler that is only added to the engine's registry is offered, kept and used everywhere a person meets fillers."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

import main
from app.fill.compare_dialog import CompareDialog
from app.front import Front
from app.settings.store import Settings
from engine import fillers
from tests.fakes.fillers import ScriptedFiller

STAMP = replace(fillers.FILLERS[-1], name="stamp", label="Stamp", summary="Puts one colour there")
BROWN = (90, 80, 70)


@pytest.fixture
def stamp(monkeypatch):
    """A new line in the registry, and what makes it."""
    made = ScriptedFiller(STAMP.name, BROWN)
    make = fillers.make_filler
    monkeypatch.setattr(fillers, "FILLERS", (*fillers.FILLERS, STAMP))
    monkeypatch.setattr(
        fillers, "make_filler", lambda name, **options: made if name == STAMP.name else make(name, **options)
    )
    return made


@pytest.fixture
def ready(stamp, request):
    editor = request.getfixturevalue("editor")
    editor.start()
    editor.open()
    editor.paint()
    return editor


def choose(editor):
    box = next(box for box in editor.window.fill_panel.findChildren(QComboBox) if box.accessibleName() == "Filler")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)  # the newest is the last; letters are the tools' keys
    return box


def test_the_panel_offers_it_and_fill_uses_it(ready):
    box = choose(ready)
    assert box.currentText() == "Stamp"
    assert any(label.text() == f"{STAMP.summary}." for label in ready.window.fill_panel.findChildren(QLabel))
    mask = ready.document.mask.copy()
    ready.fill()
    assert (ready.document.pixels[mask] == BROWN).all()


def test_the_choice_is_kept_for_the_next_start(ready, qtbot):
    choose(ready)
    front = Front(Settings(ready.settings_path))
    qtbot.addWidget(front.window, before_close_func=lambda window: setattr(window, "may_close", True))
    assert front.window.fill_panel.filler == "stamp"


def test_a_choice_of_a_filler_that_is_gone_falls_back_to_the_network(ready, monkeypatch):
    choose(ready)
    monkeypatch.setattr(fillers, "FILLERS", fillers.FILLERS[:-1])
    assert Settings(ready.settings_path).text("filler") == "network"


def test_compare_shows_it(ready):
    mask = ready.document.mask.copy()
    with ready.qtbot.waitSignal(ready.app.fills.compared):
        ready.act("compare")
    dialog = ready.window.findChild(CompareDialog)
    number = len(fillers.FILLERS)
    assert any("Stamp" in label.text() for label in dialog.findChildren(QLabel))
    count = ready.app.history.count()
    QTest.keyClick(dialog, Qt.Key(Qt.Key.Key_0 + number))
    ready.qtbot.waitUntil(lambda: ready.app.history.count() == count + 1)
    assert (ready.document.pixels[mask] == BROWN).all()


def test_the_test_on_known_places_tries_it(ready):
    with ready.qtbot.waitSignal(ready.app.known_test.tested) as signal:
        ready.act("test-on-known")
    assert "Stamp" in [row.contender.name for row in signal.args[0].rows]


def test_the_fill_verb_takes_it(stamp, tmp_path):
    photo, mask, out = (tmp_path / name for name in ("photo.png", "mask.png", "out.png"))
    Image.fromarray(np.full((40, 50, 3), 200, np.uint8)).save(photo)
    hole = np.zeros((40, 50), np.bool_)
    hole[10:20, 10:30] = True
    Image.fromarray(hole).save(mask)
    assert main.main(["fill", str(photo), "--mask", str(mask), "-o", str(out), "--filler", "stamp", "--grow", "0"]) == 0
    filled = np.asarray(Image.open(out))
    assert (filled[hole] == BROWN).all()
    assert (filled[~hole] == 200).all()
