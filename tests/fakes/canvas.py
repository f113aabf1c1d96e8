"""Real events for a shown canvas, given in image coordinates."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.pyramid import build_pyramid
from app.document.document import Document
from engine.photo.photo import Photo

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def make_document(height=200, width=300, *, dtype=np.uint8, alpha=None):
    pixels = np.random.default_rng(5).integers(0, np.iinfo(dtype).max, (height, width, 3), dtype=dtype)
    return Document(Photo(pixels, alpha=alpha))


class Driver:
    """Presses, moves and releases through the window system, as a person's mouse would."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.window = canvas.windowHandle()

    def show(self, document):
        self.canvas.set_document(document, build_pyramid(document.pixels, document.photo.alpha))

    def at(self, x, y):
        view_x, view_y = self.canvas.viewport.to_view_point(x, y)
        return QPoint(round(view_x), round(view_y))

    def press(self, x, y, button=LEFT, held=NONE):
        QTest.mousePress(self.window, button, held, self.at(x, y))

    def move(self, x, y):
        QTest.mouseMove(self.window, self.at(x, y))
        QApplication.processEvents()

    def release(self, x, y, button=LEFT, held=NONE):
        QTest.mouseRelease(self.window, button, held, self.at(x, y))

    def click(self, x, y, button=LEFT, held=NONE):
        self.press(x, y, button, held)
        self.release(x, y, button, held)

    def drag(self, *points, button=LEFT, held=NONE):
        self.press(*points[0], button, held)
        for point in points[1:]:
            self.move(*point)
        self.release(*points[-1], button, held)

    def wheel(self, x, y, *, angle=(0, 120), pixels=(0, 0), held=NONE, phase=Qt.ScrollPhase.NoScrollPhase):
        place = QPointF(self.at(x, y))
        event = QWheelEvent(
            place,
            self.canvas.mapToGlobal(place),
            QPoint(*pixels),
            QPoint(*angle),
            Qt.MouseButton.NoButton,
            held,
            phase,
            False,
            Qt.MouseEventSource.MouseEventNotSynthesized,
            QPointingDevice.primaryPointingDevice(),
        )
        QApplication.sendEvent(self.canvas, event)

    def key(self, key, held=NONE):
        QTest.keyClick(self.canvas, key, held)
