"""The photo shows the best guess while nobody touches anything, and only then."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.judge.judge import Judge

LIKE_THE_PHOTO, GARISH = (120, 120, 120), (0, 255, 0)


@pytest.fixture
def ready(editor):
    """A grey, grainy photo; the network fills it green, PatchMatch grey."""
    editor.start()
    path = editor.folder / "grey.png"
    grain = np.random.default_rng(0).normal(120, 3, (120, 160, 3))
    Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(path)
    editor.open(path)
    editor.app.settings.set("candidates", 4.0)
    editor.app.settings.set("show_best", True)
    editor.fillers["network"].colour = GARISH
    editor.fillers["patchmatch"].colour = LIKE_THE_PHOTO
    editor.paint()
    return editor


def is_over(editor, count=5):
    candidates = editor.app.candidates
    return len(candidates.made) == count and not candidates.is_making


def wait(editor, count=5):
    editor.qtbot.waitUntil(lambda: is_over(editor, count), timeout=20_000)


def held(editor, name="patchmatch"):
    """Fill, and let no further answer come before the test says so."""
    gate = editor.fillers[name].hold = threading.Event()
    editor.fill()
    assert len(editor.app.candidates.made) == 1
    return gate


def shown(editor):
    return editor.app.candidates.made[editor.app.candidates.shown].contender.filler


def test_a_clearly_better_answer_is_shown_and_marked_and_it_is_one_step(ready):
    before = ready.document.pixels.copy()
    with ready.said("Best guess: PatchMatch"):
        ready.fill()
    wait(ready)
    assert shown(ready) == "patchmatch"
    assert ready.app.candidates.best == ready.app.candidates.shown == 1
    ready.app.history.undo()
    assert np.array_equal(ready.document.pixels, before)
    assert ready.app.photo.history.last_fill() is None


def test_the_first_answer_stays_where_it_is_the_best(ready):
    ready.fillers["network"].colour, ready.fillers["patchmatch"].colour = LIKE_THE_PHOTO, GARISH
    ready.fill()
    wait(ready)
    assert ready.app.candidates.shown == 0
    assert "Best guess" in ready.app.strip.tiles[0].accessibleDescription()
    assert not ready.app.strip.tiles[1].accessibleDescription()


def touch(editor, how):
    if how == "click":
        QTest.mouseClick(editor.canvas, Qt.MouseButton.MiddleButton, pos=editor.at(20, 20))
    elif how == "key":
        QTest.keyClick(editor.window, Qt.Key.Key_M)
    else:
        QTest.keyClick(editor.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("how", ["click", "key", "zoom"])
def test_whoever_touched_anything_is_not_surprised(ready, how):
    gate = held(ready)
    touch(ready, how)
    gate.set()
    wait(ready)
    assert shown(ready) == "network"
    assert ready.app.candidates.best == 1
    assert ready.app.strip.tiles[1].accessibleDescription() == "Best guess"


@pytest.mark.parametrize("how", ["save-as", "save-project"])
def test_what_is_saved_without_a_touch_is_not_exchanged(ready, how):
    gate = held(ready)
    ready.messages.save_path = ready.folder / "saved"
    with ready.said("Saved"):
        ready.act(how)  # as one that waited for the end of another
    gate.set()
    wait(ready)
    assert shown(ready) == "network"
    assert ready.app.candidates.best == 1
    assert not ready.app.photo.is_dirty


def test_switched_off_in_the_settings_the_best_guess_is_only_marked(ready):
    ready.app.settings.set("show_best", False)
    ready.fill()
    wait(ready)
    assert (ready.app.candidates.shown, ready.app.candidates.best) == (0, 1)


def test_another_filler_than_the_usual_one_was_chosen_on_purpose(ready):
    ready.window.fill_panel.choose("telea", "auto")
    ready.fillers["telea"].colour = GARISH
    ready.fill()
    wait(ready)
    assert shown(ready) == "telea"
    assert ready.app.candidates.best is not None


def test_out_of_memory_the_first_answer_is_kept_and_nothing_is_marked(ready, monkeypatch):
    def no_memory(*_):
        raise MemoryError

    monkeypatch.setattr(Judge, "score", no_memory)
    ready.fill()
    wait(ready)
    assert (ready.app.candidates.shown, ready.app.candidates.best) == (0, None)
    assert not any(tile.accessibleDescription() for tile in ready.app.strip.tiles)
