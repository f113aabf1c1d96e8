"""The whole editor with a made-up photo, and ways to time what a person does in it. For the programs beside it.

Off screen unless QT_QPA_PLATFORM says otherwise. Import this before anything of Qt.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.canvas.pyramid import build_pyramid
from app.document.document import Document
from app.fill.job import NetworkChoice
from app.fill.worker import MakeFiller
from app.settings.store import Settings
from app.settings.table import Value
from engine.photo.photo import Photo
from engine.types import Filler, FillError

LARGE = (5792, 8688)
"""Height and width: 50.3 megapixels."""
SMALL = (400, 600)
"""For ``--quick``."""
WINDOW = (1600, 1000)


def shape_for(quick: bool) -> tuple[int, int]:
    return SMALL if quick else LARGE


def label_of(shape: tuple[int, int]) -> str:
    """As a person says it, e.g. "50 MP"."""
    return f"{shape[0] * shape[1] / 1e6:.0f} MP"


def make_pixels(shape: tuple[int, int]) -> NDArray[np.uint8]:
    """A gradient with noise: H×W×3 uint8."""
    height, width = shape
    noise = np.random.default_rng(0).integers(0, 64, (height, width, 3), dtype=np.uint8)
    noise[..., 0] += np.linspace(0, 190, width, dtype=np.uint8)
    noise[..., 2] += np.linspace(190, 0, height, dtype=np.uint8)[:, None]
    return noise


def no_filler(name: str, network: NetworkChoice) -> Filler:
    raise FillError("This program fills nothing.")


@contextmanager
def open_editor(make_filler: MakeFiller = no_filler, **settings: Value) -> Iterator[Application]:
    """The editor on screen, without a photo; ``settings`` as in ``app.settings.table``."""
    if QApplication.instance() is None:
        open_editor.qt = QApplication([])  # type: ignore[attr-defined] # Qt needs somebody to hold it
    with tempfile.TemporaryDirectory() as folder:
        store = Settings(Path(folder) / "settings.json")
        store.set("candidates", 0.0)  # one fill is measured, not what is made after it
        for key, value in settings.items():
            store.set(key, value)
        editor = Application(store, make_filler, tuple)
        editor.window.resize(*WINDOW)
        editor.window.show()
        QTest.qWaitForWindowExposed(editor.window)
        try:
            yield editor
        finally:
            editor.window.close_for_good()
            editor.stop()


def show_pixels(editor: Application, pixels: NDArray[np.uint8]) -> Document:
    """Open a picture without a file, as pasting does; returns once it is on screen."""
    document = Document(Photo(pixels))
    editor.photo.replace(document, build_pyramid(document.pixels))
    QTest.qWait(100)
    return document


class Painted:
    """Times actions until the widget has been painted anew."""

    def __init__(self, widget: QObject) -> None:
        self._counter = _Counter(widget)
        self.wall_ms: list[float] = []
        """Of every action so far."""
        self.cpu_ms: list[float] = []
        """The same without the time that other programs had the processor."""

    def ms(self, action: Callable[[], object]) -> float:
        """Milliseconds from the action to the end of the paint that it causes.

        Raises:
            RuntimeError: nothing was painted for a second.
        """
        before = self._counter.count
        started, started_cpu = time.perf_counter(), time.thread_time()
        action()
        while self._counter.count == before:
            QApplication.processEvents()
            if time.perf_counter() > started + 1:
                raise RuntimeError("nothing was painted")
        self.cpu_ms.append((time.thread_time() - started_cpu) * 1000)
        self.wall_ms.append((time.perf_counter() - started) * 1000)
        return self.wall_ms[-1]


class _Counter(QObject):
    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False
