"""What is said of ways of looking, and of masks that are made."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSpinBox

from app.window.motion import reduce_motion
from engine import language
from tests.app.language.sentences import Heard, untranslated
from tests.app.language.shown import in_english

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ready(bracketed_editor):
    """A photo with a ball on grey."""
    editor = bracketed_editor
    rows, columns = np.mgrid[:200, :300]
    inside = np.hypot(rows - 100, columns - 150) < 40
    noise = np.random.default_rng(1).normal(0, 10, (200, 300, 3))
    pixels = np.where(inside[..., None], (190, 90, 60), (70, 110, 60)) + noise
    path = editor.folder / "b.png"
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(path)
    editor.start()
    editor.open(path)
    editor.heard = Heard(editor)
    return editor


def steps(editor):
    """What the steps of undo are called."""
    history = editor.app.history
    return [history.text(number) for number in range(history.count())]


class TestLooking:
    @pytest.mark.parametrize("mode", ["split", "beside", "flicker", "difference"])
    def test_a_way_of_looking(self, ready, mode):
        ready.act(mode)
        assert in_english(ready.window) == []
        ready.act(mode)
        assert len(ready.heard.said) >= 2
        assert ready.heard.in_english() == []

    def test_every_gain_of_the_difference(self, ready):
        ready.act("difference")
        box = ready.app.looking.legend.findChild(QComboBox)
        for row in range(box.count()):
            box.setCurrentIndex(row)
            assert in_english(ready.app.looking.legend) == []

    def test_with_less_motion(self, ready):
        reduce_motion(True)
        try:
            ready.act("flicker")
        finally:
            reduce_motion(False)
        assert ready.heard.in_english() == []
        assert len(ready.heard.said) >= 2

    def test_values_and_overview(self, ready):
        for name in ("pixel-values", "navigator"):
            if not ready.window.actions_by_name[name].isChecked():
                ready.act(name)
        ready.canvas.zoom_100()
        QTest.mouseMove(ready.canvas, ready.at(20, 20))
        assert in_english(ready.canvas) == []

    @pytest.mark.parametrize("mode", ["split", "beside", "flicker"])
    def test_what_is_painted_on_the_photo(self, ready, mode):
        """No widget tells it: it looks otherwise in another language."""
        if mode == "flicker":
            reduce_motion(True)
        try:
            ready.act(mode)
        finally:
            reduce_motion(False)
        panes = [ready.canvas, *([ready.app.looking._beside.pane] if mode == "beside" else [])]
        in_brackets = [pane.grab().toImage() for pane in panes]
        assert [pane.grab().toImage() for pane in panes] == in_brackets
        language.speak(None)
        assert all(pane.grab().toImage() != image for pane, image in zip(panes, in_brackets, strict=True))


class TestMasking:
    @staticmethod
    def settle(editor):
        bar = editor.app.masking.bar
        editor.qtbot.waitUntil(lambda: bool(bar.said.text()) and not editor.app.masking.is_computing, timeout=30_000)
        return bar

    @pytest.mark.parametrize("name", ["resize-mask", "smooth-mask", "suggest-specks", "suggest-lettering"])
    def test_what_is_tried(self, ready, name):
        ready.paint()
        ready.act(name)
        assert in_english(ready.app.masking.bar) == []
        bar = self.settle(ready)
        assert in_english(bar) == []
        QTest.keyClick(ready.canvas, KEY.Key_Return)
        ready.act(name)
        bar.findChild(QSpinBox).setValue(0)
        self.settle(ready)
        assert in_english(bar) == []
        QTest.keyClick(ready.canvas, KEY.Key_Return)
        assert untranslated(steps(ready)) == []
        assert ready.heard.in_english() == []

    @pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, CTRL])
    def test_a_colour(self, ready, held):
        ready.window.tool_actions["select-colour"].trigger()
        QTest.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, held, ready.at(150, 100))
        bar = self.settle(ready)
        assert in_english(bar) == []
        QTest.keyClick(ready.canvas, KEY.Key_Return)
        assert in_english(ready.window) == []
        assert untranslated(steps(ready)) == []

    def test_an_object(self, ready):
        ready.window.tool_actions["select-object"].trigger()
        for held in (Qt.KeyboardModifier.NoModifier,) * 2 + (CTRL,) * 2:
            ready.drag((130, 100), (150, 105), (170, 100), held=held)
            ready.qtbot.waitUntil(lambda: not ready.app.masking.is_computing, timeout=30_000)
        assert len(ready.heard.said) >= 8
        assert untranslated(steps(ready)) == []
        assert ready.heard.in_english() == []
        assert in_english(ready.window) == []

    def test_what_cannot_be_computed(self, ready, monkeypatch):
        def fail(*_arguments, **_options):
            raise RuntimeError("…")

        monkeypatch.setattr("app.document.mask.grow", fail)
        monkeypatch.setattr("app.masking.objects.find_object", fail)
        ready.paint()
        ready.act("resize-mask")
        ready.qtbot.waitUntil(lambda: len(ready.messages.errors) == 1)
        ready.window.tool_actions["select-object"].trigger()
        ready.drag((140, 100), (150, 105), (160, 100))
        ready.qtbot.waitUntil(lambda: len(ready.messages.errors) == 2)
        assert untranslated(ready.messages.errors) == []
