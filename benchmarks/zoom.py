"""How long a zoom step or a pan takes on a photo of 50 megapixels: ``python -m benchmarks.zoom``.

The whole editor gets wheel and mouse events at many zooms, with a mask of long strokes over the photo; each is timed
until the canvas has been painted. The ratio is of a paint at fit against shrinking the photo with Qt's smooth
transformation: what each paint would cost on top if no smaller copies were kept (``app.canvas.pyramid``).
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.pyramid import to_display
from app.canvas.qimage import qimage_of
from app.canvas.view import Canvas
from app.canvas.viewport import MAX_ZOOM
from app.document.document import Document
from benchmarks.editor import Painted, label_of, make_pixels, open_editor, shape_for, show_pixels
from benchmarks.rows import Row, run_program

TARGET_MS = 50.0


def rows(quick: bool) -> Iterator[Row]:
    shape, rounds = shape_for(quick), 1 if quick else 8
    with open_editor() as editor:
        document = show_pixels(editor, make_pixels(shape))
        canvas, painted = editor.canvas, Painted(editor.canvas)
        _mask(document)
        QTest.qWait(50)
        steps: list[float] = []
        pans: list[float] = []
        for number in range(rounds):
            canvas.fit()
            QApplication.processEvents()
            at = QPointF(canvas.width() * (0.3 + 0.05 * number), canvas.height() * 0.5)
            fitted = canvas.viewport.zoom
            notches = math.floor(2 * math.log2(MAX_ZOOM / fitted))  # half a power of two each
            for turn in (120, -120):
                for _ in range(notches):
                    steps.append(painted.ms(partial(_turn_wheel, canvas, at, turn)))
                    pans.append(painted.ms(_pan(canvas, 9 if len(pans) % 2 else -9)))
        cpu = _p99(painted.cpu_ms)
        canvas.fit()
        at_fit = [painted.ms(canvas.update) for _ in range(3 if quick else 20)]
        toggles = [painted.ms(editor.window.actions_by_name["hide-mask"].trigger) for _ in range(4 if quick else 20)]
        everything = qimage_of(to_display(document.pixels), has_alpha=False)
        shown = QSize(*(round(side * canvas.viewport.zoom) for side in (shape[1], shape[0])))
        without = [_ms_of_shrinking(everything, shown) for _ in range(2 if quick else 5)]
    size = label_of(shape)
    yield Row(
        f"zoom: wheel step, p99, {size}",
        _p99(steps),
        "ms",
        target=TARGET_MS,
        ratio=float(np.median(without) / np.median(at_fit)),
        against="shrinking the photo each time, at fit, p50",
        note=f"p50 {np.median(steps):.1f}, longest {max(steps):.1f}; processor time alone, p99 {cpu:.1f} ms",
    )
    yield Row(f"zoom: pan, p99, {size}", _p99(pans), "ms", target=TARGET_MS, note=f"p50 {np.median(pans):.1f} ms")
    yield Row(f"zoom: mask overlay on or off, p99, {size}", _p99(toggles), "ms", target=TARGET_MS)


def _p99(times: list[float]) -> float:
    return float(np.percentile(times, 99))


def _ms_of_shrinking(photo: QImage, size: QSize) -> float:
    started = time.perf_counter()
    photo.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    return (time.perf_counter() - started) * 1000


def _mask(document: Document) -> None:
    """Long thick strokes all over the photo."""
    height, width = document.shape
    edit = document.begin_mask_edit()
    for share in np.linspace(0.1, 0.9, 5):
        edit.segment((0.1 * width, share * height), (0.9 * width, (1 - share) * height), height / 60, True)
    edit.commit("Brush")


def _turn_wheel(canvas: Canvas, at: QPointF, angle: int) -> None:
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        canvas,
        QWheelEvent(
            at,
            QPointF(canvas.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, angle),
            none,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def _pan(canvas: Canvas, dx: int) -> Callable[[], None]:
    """One drag with the middle button, a single move long."""

    def drag() -> None:
        middle, start = Qt.MouseButton.MiddleButton, canvas.rect().center()
        QTest.mousePress(canvas, middle, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(canvas, start + QPoint(dx, dx))
        QTest.mouseRelease(canvas, middle, Qt.KeyboardModifier.NoModifier, start + QPoint(dx, dx))

    return drag


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
