"""How long one mouse move of the brush or the lasso takes on a photo of 50 megapixels: ``python -m benchmarks.brush``.

The whole editor gets real mouse events through the window system, and each is timed until the canvas has been painted:
the mask is changed, the status bar follows, what changed is repainted. The ratio is against repainting the whole
canvas: what a move would cost if it did not repaint only what it changed.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.view import Canvas
from benchmarks.editor import Painted, label_of, make_pixels, open_editor, shape_for, show_pixels
from benchmarks.rows import Row, run_program

MOVES = 400
TARGET_MS = 16.0


def rows(quick: bool) -> Iterator[Row]:
    shape = shape_for(quick)
    with open_editor() as editor:
        show_pixels(editor, make_pixels(shape))
        canvas = editor.canvas
        for look in (canvas.fit, canvas.zoom_100):
            look()
            for size in (60, 300):
                canvas.set_tool_radius(size / 2)
                yield _row(canvas, f"{size} px", label_of(shape), 20 if quick else MOVES)
            brush = canvas.tool
            canvas.set_tool(editor.tools["lasso"])
            yield _row(canvas, "lasso", label_of(shape), 20 if quick else MOVES)
            canvas.set_tool(brush)


def _row(canvas: Canvas, tool: str, photo: str, count: int) -> Row:
    QTest.qWait(50)
    painted = stroke(canvas, count)
    moves = painted.wall_ms
    everything = float(np.median([_ms_of_repaint(canvas) for _ in range(max(3, count // 20))]))
    p50, p99 = (float(np.percentile(moves, q)) for q in (50, 99))
    cpu_p99 = float(np.percentile(painted.cpu_ms, 99))
    return Row(
        f"brush: move event, p99, {photo}, {tool} at {canvas.viewport.zoom:.0%}",
        p99,
        "ms",
        target=TARGET_MS,
        ratio=everything / p50,
        against="repainting everything, p50",
        note=f"p50 {p50:.1f}, longest {max(moves):.1f}; processor time alone, p99 {cpu_p99:.1f} ms",
    )


def stroke(canvas: Canvas, count: int = MOVES) -> Painted:
    """The times of each move of one long curve that crosses itself, painted over a growing mask."""
    window, painted = canvas.window().windowHandle(), Painted(canvas)
    width, height = canvas.width(), canvas.height()
    angles = np.linspace(0, 6 * np.pi, count)
    curve = [
        canvas.mapTo(canvas.window(), QPoint(round(width * (0.5 + 0.38 * x)), round(height * (0.5 + 0.35 * y))))
        for x, y in zip(np.sin(angles * 0.7), np.cos(angles), strict=True)
    ]
    places = [place for before, place in itertools.pairwise(curve) if place != before]
    no_keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(window, places[0])
    QTest.mousePress(window, Qt.MouseButton.LeftButton, no_keys, places[0])
    QApplication.processEvents()
    for place in places[1:]:
        painted.ms(partial(QTest.mouseMove, window, place))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, no_keys, places[-1])
    QApplication.processEvents()
    return painted


def _ms_of_repaint(canvas: Canvas) -> float:
    started = time.perf_counter()
    canvas.repaint()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
