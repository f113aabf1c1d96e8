"""How long one mouse move of the brush takes on a photo of 24 megapixels, with everything it repaints.

    python -m benchmarks.brush

A real canvas of 1600×1000 gets real mouse events through the window system, and each is timed until the window
has been painted. Beside it stands the time to repaint the whole window: what a move would cost if it did not
repaint only what it changed.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.pyramid import build_pyramid
from app.canvas.view import Canvas
from app.document.document import Document
from app.document.photo import Photo
from app.tools.brush import Brush

HEIGHT, WIDTH = 4000, 6000
MOVES = 400
TARGET_MS = 16.0


def main() -> None:
    """Print one line per brush size and zoom."""
    application = QGuiApplication.instance() or QApplication([])
    document = Document(Photo(_photo()))
    started = time.perf_counter()
    pyramid = build_pyramid(document.pixels)
    print(f"{WIDTH}×{HEIGHT} px, display copies built in {(time.perf_counter() - started) * 1000:.0f} ms")
    canvas, brush = Canvas(), Brush()
    canvas.resize(1600, 1000)
    canvas.set_tool(brush)
    canvas.set_document(document, pyramid)
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    print(f"{'brush':>8} {'zoom':>7} {'p50':>8} {'p99':>8} {'max':>8}   {'everything':>10} {'ratio':>6}")
    for look in (canvas.fit, canvas.zoom_100):
        for size in (60, 300):
            look()
            canvas.set_tool_radius(size / 2)
            moves = _stroke(canvas)
            everything = float(np.median([_timed(canvas.repaint) for _ in range(20)]))
            p50, p99 = (float(np.percentile(moves, q)) for q in (50, 99))
            verdict = "" if p99 < TARGET_MS else f"   over the target of {TARGET_MS:.0f} ms"
            print(
                f"{size:>5} px {canvas.viewport.zoom:>7.1%} {p50:>5.2f} ms {p99:>5.2f} ms {max(moves):>5.2f} ms"
                f"   {everything:>7.2f} ms {everything / p50:>5.1f}×{verdict}"
            )
    del application


class _Paints(QObject):
    """Counts paint events."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.count = 0
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def _stroke(canvas: Canvas) -> list[float]:
    """Milliseconds of each move of one long curve that crosses itself, painted over a growing mask."""
    window = canvas.windowHandle()
    angles = np.linspace(0, 6 * np.pi, MOVES)
    curve = [QPoint(round(800 + 600 * np.sin(a * 0.7)), round(500 + 350 * np.cos(a))) for a in angles]
    places = [place for before, place in itertools.pairwise(curve) if place != before]
    no_keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(window, places[0])
    QTest.mousePress(window, Qt.MouseButton.LeftButton, no_keys, places[0])
    QApplication.processEvents()

    paints = _Paints(canvas)

    def move(place: QPoint) -> None:
        before = paints.count
        QTest.mouseMove(window, place)
        deadline = time.perf_counter() + 1
        while paints.count == before:
            QApplication.processEvents()
            if time.perf_counter() > deadline:
                raise RuntimeError(f"a move to {place} painted nothing")

    times = [_timed(lambda place=place: move(place)) for place in places[1:]]  # type: ignore[misc] # mypy cannot infer a lambda with a default
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, no_keys, places[-1])
    QApplication.processEvents()
    return times


def _timed(action: Callable[[], None]) -> float:
    """Milliseconds of one call."""
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def _photo() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A gradient with noise: H×W×3 uint8."""
    noise = np.random.default_rng(0).integers(0, 64, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    noise[..., 0] += np.linspace(0, 190, WIDTH, dtype=np.uint8)
    noise[..., 2] += np.linspace(190, 0, HEIGHT, dtype=np.uint8)[:, None]
    return noise


if __name__ == "__main__":
    main()
