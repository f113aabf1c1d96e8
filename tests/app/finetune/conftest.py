"""The fine-tuning window on a scripted controller, alone and inside the editor."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from app.finetune.window.dialog import FinetuneDialog
from app.finetune.window.picture_loader import PictureLoader
from app.settings.store import Settings
from tests.fakes.finetuning import ScriptedController
from tests.fakes.messages import ScriptedMessages


class Window:
    """A dialog, its controller and who answers it."""

    def __init__(self, qtbot, folder):
        self.qtbot = qtbot
        self.folder = folder
        self.messages = ScriptedMessages()
        self.controller = ScriptedController(Settings(folder / "settings.json"))
        self.loader = PictureLoader()
        self.dialog = self.new_dialog()
        self.choose, self.run, self.verdict = self.dialog.choose_page, self.dialog.run_page, self.dialog.verdict_page

    def new_dialog(self):
        dialog = FinetuneDialog(self.controller, self.loader, self.messages)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.qtbot.waitExposed(dialog)
        return dialog

    def asked(self, what):
        """What the dialog wanted of the controller, newest last."""
        return [entry[1:] for entry in self.controller.asked if entry[0] == what]

    def ready(self, name="Garden"):
        """Photos are chosen and found; Start can be pressed."""
        self.choose.photos.sources.add([self.folder / name])
        self.controller.find(training=12)

    def start(self):
        self.ready()
        self.click("Start", self.choose)

    def buttons(self, page):
        from PySide6.QtWidgets import QPushButton

        return {button.text().replace("&", ""): button for button in page.findChildren(QPushButton)}

    def click(self, text, page=None):
        from PySide6.QtCore import Qt

        self.qtbot.mouseClick(self.buttons(page or self.dialog)[text], Qt.MouseButton.LeftButton)

    def texts(self, page):
        """Every sentence that is visible on a page."""
        from PySide6.QtWidgets import QApplication, QLabel

        QApplication.processEvents()  # what was just put into a layout is shown by it
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text().strip()]


@pytest.fixture
def window(qtbot, tmp_path):
    made = Window(qtbot, tmp_path)
    yield made
    made.loader.stop()


@pytest.fixture
def tuned(monkeypatch, request):
    """The whole editor; its fine-tuning runs are played by the test."""
    monkeypatch.setattr("app.application.FinetuneController", ScriptedController)
    return request.getfixturevalue("editor")


@pytest.fixture
def picture(tmp_path):
    """Writes a picture of one colour."""

    def write(name, colour=(200, 40, 90), size=(64, 48)):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.empty((size[1], size[0], 3), np.uint8)
        pixels[:] = colour
        Image.fromarray(pixels).save(path)
        return path

    return write
