"""What is said while holes are filled, answers are compared, attention is explored and fillers are tested."""

from __future__ import annotations

import threading
from contextlib import nullcontext

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from app.attention.export import save_picture
from app.attention.views import Overlay
from app.fill.compare_dialog import CompareDialog
from app.fill.job import NetworkChoice
from app.fill.series import series
from app.known.dialog import KnownDialog
from app.known.places import find_known_places
from engine import language
from engine.language import tr
from engine.photo.photo import PhotoError
from engine.types import FillError, Progress, Stage
from tests.app.language.sentences import Heard, untranslated
from tests.app.language.shown import bracketed, in_english
from tests.fakes.attention import AttendingFiller


@pytest.fixture
def ready(bracketed_editor):
    """A photo with a stroke."""
    bracketed_editor.start()
    bracketed_editor.open()
    bracketed_editor.paint()
    bracketed_editor.heard = Heard(bracketed_editor)
    return bracketed_editor


def press(editor, key):
    QTest.keyClick(editor.window, key)


def steps(editor):
    """What the steps of undo are called."""
    history = editor.app.history
    return [history.text(number) for number in range(history.count())]


def wait_idle(editor):
    editor.qtbot.waitUntil(lambda: not editor.app.fills.is_busy and not editor.app.fills.is_quiet)


def test_every_filler_of_the_panel(ready):
    box = ready.window.fill_panel.findChild(QComboBox)
    for row in range(box.count()):
        box.setCurrentIndex(row)
        assert in_english(ready.window.fill_panel) == []


def test_every_stage_of_a_fill(ready):
    panel = ready.window.fill_panel
    for stage in Stage:
        for holes in (1, 3):
            panel.show_progress("network", Progress(stage, 0.5, hole=1, holes=holes))
            assert in_english(panel) == []


def test_how_long_it_takes(ready):
    from app.fill.time_left import TimeLeft

    now = [0.0]
    left = TimeLeft(lambda: now[0])
    left.said(0.0)
    said = []
    for seconds, share in ((10, 0.5), (100, 0.4), (200, 0.9999)):
        now[0] = float(seconds)
        said.append(left.said(share))
    assert all(said[:1])
    assert untranslated(said) == []


def test_answers_side_by_side(ready):
    ready.app.settings.set("candidates", 4.0)
    ready.app.settings.set("show_best", True)
    slow = ready.fillers["patchmatch"]
    slow.hold = threading.Event()
    ready.fill()
    press(ready, Qt.Key.Key_Return)
    assert in_english(ready.window) == []
    slow.hold.set()
    ready.qtbot.waitUntil(lambda: len(ready.app.candidates.made) >= 5)
    wait_idle(ready)
    assert in_english(ready.window) == []
    for name in ("next-answer", "refill", "fill", "cancel"):
        ready.act(name)
        wait_idle(ready)
    assert in_english(ready.window) == []
    assert ready.heard.in_english() == []


def test_the_best_guess_is_shown_by_itself(ready):
    path = ready.folder / "grey.png"
    grain = np.random.default_rng(0).normal(120, 3, (120, 160, 3))
    Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(path)
    ready.app.photo.history.set_kept(ready.app.photo.history.newest())
    ready.open(path)
    ready.app.settings.set("candidates", 4.0)
    ready.app.settings.set("show_best", True)
    ready.fillers["network"].colour, ready.fillers["patchmatch"].colour = (10, 200, 30), (120, 120, 120)
    ready.paint()
    ready.fill()
    ready.qtbot.waitUntil(lambda: ready.app.candidates.best == ready.app.candidates.shown == 1, timeout=20_000)
    wait_idle(ready)
    assert in_english(ready.app.strip) == []
    assert ready.heard.in_english() == []


def test_when_there_is_no_other_answer(ready):
    ready.app.settings.set("candidates", 0.0)
    ready.fill()
    for filler in ready.fillers.values():
        filler.varied = lambda _variant, filler=filler: filler
        filler.colour = (10, 200, 30)
    ready.fill("fill")
    ready.qtbot.waitUntil(lambda: bool(ready.messages.errors), timeout=20_000)
    assert ready.heard.in_english() == []


def test_every_contender_has_a_name_in_the_language(bracketed_editor):
    from itertools import islice

    names = [contender.label for contender in islice(series("network", NetworkChoice()), 9) if contender.label]
    assert len(names) > 3
    assert untranslated(names) == []


def test_what_a_fill_is_refused_for(ready):
    ready.act("plan")
    ready.qtbot.waitUntil(lambda: bool(ready.heard.said))
    ready.act("clear")
    ready.app.fills.request()
    ready.act("refill")
    ready.fillers["network"].error = RuntimeError("…")
    ready.paint()
    ready.fill()
    ready.fillers["network"].error = MemoryError()
    ready.fill()
    assert len(ready.messages.errors) == 2
    assert ready.heard.in_english() == []


@pytest.mark.parametrize("how", ["cancel", "undo"])
@pytest.mark.parametrize("what", ["fill", "test-on-known"])
def test_a_job_that_is_cancelled(ready, what, how):
    slow = ready.fillers["network"]
    slow.hold = threading.Event()
    ready.act(what)
    ready.qtbot.waitUntil(lambda: bool(slow.requests), timeout=20_000)
    assert in_english(ready.window) == []
    if how == "undo":
        ready.app.history.undo()
    else:
        ready.act(how)
    slow.hold.set()
    assert ready.heard.in_english() == []
    assert untranslated(ready.heard.said[-1:]) == []


def test_pixels_that_change_under_a_fill(ready):
    ready.fill()
    slow = ready.fillers["network"]
    slow.hold = threading.Event()
    ready.paint()
    ready.act("fill")
    ready.qtbot.waitUntil(lambda: len(slow.requests) == 2)
    document = ready.document
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        document.apply_fill([ready.app.history.last_fill().patches[0]], clear_mask=False, label="")
        result = ready.app.history.last_fill()
        moved = result.patches[0].pixels ^ 1
        document.apply_fill(
            [type(result.patches[0])(result.patches[0].bounds, moved, result.patches[0].mask)],
            clear_mask=False,
            label="",
        )
    slow.hold.set()
    assert ready.heard.in_english() == []


def test_a_network_that_is_not_there(bracketed_editor):
    bracketed_editor.model_error = FillError(tr("…"))
    bracketed_editor.start()
    assert in_english(bracketed_editor.window) == []


def test_the_comparison(ready):
    ready.fillers["ns"].error = RuntimeError("…")
    with ready.qtbot.waitSignal(ready.app.fills.compared):
        ready.act("compare")
    dialog = ready.window.findChild(CompareDialog)
    assert in_english(dialog) == []
    dialog.panes[1].clicked.emit()
    assert ready.heard.in_english() == []


def test_the_test_on_known(ready):
    ready.fillers["ns"].error = RuntimeError("…")
    seen = []
    ready.app.fills.progressed.connect(lambda name, _: seen.append(name))
    with ready.qtbot.waitSignal(ready.app.known_test.tested, timeout=30_000):
        ready.act("test-on-known")
    dialog = ready.window.findChild(KnownDialog)
    assert in_english(dialog) == []
    assert seen
    assert untranslated(seen) == []
    QTest.keyClick(dialog, Qt.Key.Key_2)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert in_english(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert ready.heard.in_english() == []


@pytest.mark.parametrize("painted", ["most", "two", "all", "long"])
def test_what_is_said_of_known_places(qapp, painted):
    image = np.zeros((120, 160, 3), np.uint8)
    mask = np.zeros((120, 160), bool)
    if painted == "most":
        mask[:, :90] = True
    elif painted == "two":
        mask[10:30, 4:24] = mask[90:110, 130:150] = True
    elif painted == "long":
        mask[58:62, 10:150] = mask[20:100, 78:82] = True
    else:
        mask[...] = True
    with bracketed():
        try:
            said = find_known_places(image, mask).notes
        except FillError as error:
            said = (str(error),)
    assert said
    assert untranslated(said) == []


class TestAttention:
    @pytest.fixture
    def filled(self, bracketed_editor):
        editor = bracketed_editor
        editor.fillers["network"] = AttendingFiller("network")
        editor.start()
        editor.open()
        editor.heard = Heard(editor)
        editor.paint()
        editor.fill()
        QTest.keyClick(editor.canvas, Qt.Key.Key_I)
        return editor

    def test_every_overlay(self, filled):
        for overlay in Overlay:
            filled.app.explorer.choose(overlay)
            assert in_english(filled.window.attention_panel) == []
        assert filled.heard.in_english() == []

    @pytest.mark.parametrize("holes", [1, 2])
    def test_a_probe(self, filled, holes):
        panel = filled.window.attention_panel
        if holes == 2:
            filled.drag((20, 20), (30, 20))
            QTest.keyClick(filled.canvas, Qt.Key.Key_B)
            filled.drag((20, 20), (30, 20))
            filled.fill()
            QTest.keyClick(filled.canvas, Qt.Key.Key_I)
            assert len(filled.app.explorer.view.holes) == 2
        QTest.mouseMove(filled.canvas, filled.at(80, 60))
        assert in_english(panel) == []
        QTest.mouseClick(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(80, 60))
        assert filled.app.explorer.view.is_pinned
        assert in_english(panel) == []
        QTest.mouseClick(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(4, 4))
        assert in_english(panel) == []

    def test_what_is_done_with_sources(self, filled, tmp_path):
        names = ("bar-sources", "save-probe", "save-overlay", "save-figure", "allow-all", "allow-all", "next-overlay")
        for name in names:
            QTest.mouseClick(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(80, 60))
            filled.messages.save_path = tmp_path / f"{name}.{'json' if name == 'save-probe' else 'png'}"
            with filled.said("Saved") if name.startswith("save") else nullcontext():
                filled.act(name)
        assert in_english(filled.window) == []
        assert len(filled.heard.said) >= len(names)
        assert untranslated(steps(filled)) == []
        assert filled.heard.in_english() == []

    def test_filling_without_barred_sources(self, filled):
        filled.app.photo.edit("Brush stroke", lambda edit: edit.segment((20, 20), (30, 20), 4, True))
        QTest.mouseClick(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(80, 60))
        filled.act("bar-sources")
        filled.window.fill_panel.choose("telea", "auto")
        filled.fill("refill")
        assert untranslated(steps(filled)) == []
        assert filled.heard.in_english() == []

    def test_a_picture_that_would_not_be_exact(self, bracketed_editor, tmp_path):
        with pytest.raises(PhotoError) as error:
            save_picture(np.zeros((8, 8, 3), np.uint8), tmp_path / "o.jpg")
        assert untranslated([str(error.value)]) == []

    def test_where_there_is_no_attention(self, ready):
        for name in ("save-overlay", "save-probe", "save-figure", "refill", "bar-sources"):
            ready.act(name)
        ready.fill()
        QTest.keyClick(ready.canvas, Qt.Key.Key_I)
        QTest.mouseMove(ready.canvas, ready.at(80, 60))
        assert in_english(ready.window.attention_panel) == []
        assert ready.heard.in_english() == []

    def test_a_pixel_of_another_filler(self, filled):
        QTest.keyClick(filled.canvas, Qt.Key.Key_B)
        filled.drag((20, 20), (30, 20))
        filled.app.candidates.fill("mean", filled.app.models.choice())
        wait_idle(filled)
        QTest.keyClick(filled.canvas, Qt.Key.Key_I)
        QTest.mouseClick(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(25, 20))
        assert filled.heard.in_english() == []

    def test_options_of_the_attention(self, filled):
        settings = filled.app.settings
        settings.set("attention_softmax_scale", 5.0)
        settings.set("attention_propagation", "grid")
        settings.set("attention_background_stride", 2.0)
        settings.set("attention_foreground_rate", "2")
        filled.window.attention_panel.show_options([name for name, _ in filled.app.models.choice().attention])
        assert in_english(filled.window.attention_panel) == []


def test_what_is_painted_on_the_best_answer(ready):
    """What no widget tells: it looks otherwise in another language."""
    from PySide6.QtGui import QPixmap

    from app.fill.strip import Tile

    tile = Tile(QPixmap(160, 120), "")
    tile.set_best(True)
    in_brackets = tile.grab().toImage()
    language.speak(None)
    assert tile.grab().toImage() != in_brackets
