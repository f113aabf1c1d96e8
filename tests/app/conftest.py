"""The whole editor off screen, with scripted fillers and a scripted person."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.application import Application
from app.front import Front
from app.settings.store import Settings
from engine import fillers
from engine.language import tr
from engine.types import FillError
from tests.fakes.fillers import ScriptedFiller
from tests.fakes.messages import ScriptedMessages

COLOURS = {
    "network": (10, 200, 30),
    "drawn": (0, 220, 20),
    "patchmatch": (200, 10, 30),
    "telea": (1, 2, 3),
    "ns": (4, 5, 6),
}
"""What each scripted filler paints holes with; others paint them brown."""


class Editor:
    """An application and the hands of a person on it."""

    def __init__(self, qtbot, folder, settings_path):
        self.qtbot = qtbot
        self.folder = folder
        self.settings_path = settings_path
        self.fillers = {
            info.name: ScriptedFiller(info.name, COLOURS.get(info.name, (90, 80, 70))) for info in fillers.FILLERS
        }
        self.model_error: FillError | None = None
        self.made = []
        settings = Settings(settings_path)
        # tests count pixels, and what fillers are asked, and no answer comes by itself; written once, for speed
        settings.keep({"grow_px": 0.0, "show_best": False, "candidates": 0.0})
        settings.write()
        front = Front(settings)
        self.messages = ScriptedMessages(front.window)
        self.app = Application(settings, self._make, lambda: (("auto", tr("Automatic")),), self.messages, front=front)
        self.window, self.canvas = self.app.window, self.app.canvas
        self.window.resize(1240, 800)  # tests count pixels: the screen, which bounds it, is smaller here
        qtbot.addWidget(self.window, before_close_func=lambda window: window.close_for_good())

    def _make(self, name, network):
        self.made.append((name, network))
        if name == "network" and self.model_error:
            raise self.model_error
        return self.fillers[name]

    @property
    def networks(self):
        """The choice that each filler was made with, oldest first."""
        return [network for _, network in self.made]

    @property
    def document(self):
        return self.app.photo.document

    def start(self, *arguments):
        signal = self.app.fills.network_state_changed
        with self.qtbot.waitSignal(signal, check_params_cb=lambda text, _: "oading" not in text):
            self.app.start(*arguments)
        self.qtbot.waitExposed(self.window)

    def photo_file(self, name="photo.png", shape=(120, 160), **options):
        path = self.folder / name
        rng = np.random.default_rng(len(name))
        Image.fromarray(rng.integers(0, 255, (*shape, 3), np.uint8)).save(path, **options)
        return path

    def open(self, path=None):
        path = path or self.photo_file()
        with self.qtbot.waitSignal(self.app.photo.replaced):
            self.app.photos.open(path)
        return path

    def said(self, words):
        """Wait, when this is left, for a sentence in the status bar that contains ``words``."""
        bar = self.window.statusBar()
        return self.qtbot.waitSignal(bar.messageChanged, check_params_cb=lambda text: words in text)

    def act(self, name):
        self.window.actions_by_name[name].trigger()

    def at(self, x, y):
        view_x, view_y = self.canvas.viewport.to_view_point(x, y)
        return QPoint(round(view_x), round(view_y))

    def drag(self, *points, button=Qt.MouseButton.LeftButton, held=Qt.KeyboardModifier.NoModifier):
        QTest.mousePress(self.canvas, button, held, self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(self.canvas, self.at(*point))
        QTest.mouseRelease(self.canvas, button, held, self.at(*points[-1]))

    def paint(self):
        """A stroke in the middle of the photo."""
        height, width = self.document.mask.shape
        self.drag((width * 0.4, height / 2), (width * 0.5, height / 2), (width * 0.6, height / 2))

    def fill(self, how="fill"):
        with self.qtbot.waitSignal(self.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
            self.act(how)

    def stop(self):
        self.app.stop()


@pytest.fixture
def editor(qtbot, tmp_path):
    made = Editor(qtbot, tmp_path, tmp_path / "settings" / "settings.json")
    yield made
    for filler in made.fillers.values():
        if filler.hold is not None:
            filler.hold.set()
    made.stop()
