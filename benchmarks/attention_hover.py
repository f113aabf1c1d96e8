"""From a move of the mouse over a filled pixel to its sources on the screen: 4-megapixel crop, 24-megapixel photo.

    python -m benchmarks.attention_hover

The whole editor gets real mouse events, and each is timed until canvas and panel have been painted. The map's memory
stands beside its budget.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from benchmarks.editor import make_pixels, open_editor, show_pixels
from benchmarks.rows import Row, run_program
from engine.attention.map import DEFAULT_BUDGET_BYTES, AttentionMap, Frame
from engine.geometry import Bounds
from engine.types import FillResult, Patch

HEIGHT, WIDTH = 4000, 6000
CROP = Bounds(1000, 2000, 3000, 4000)
HOLE = Bounds(1800, 2800, 2200, 3200)
CELL = 8
MOVES = 150
TARGET_MS = 50.0


def rows(quick: bool) -> Iterator[Row]:
    with open_editor() as editor:
        document = show_pixels(editor, make_pixels((HEIGHT, WIDTH)))
        attention = _attention()
        patch = Patch(HOLE, document.pixels[HOLE.slices] // 2, np.ones(HOLE.shape, bool))
        editor.fills.apply(FillResult("network", (patch,), (attention,)))
        editor.window.tool_actions["inspect"].trigger()
        for name in ("fit", "zoom-100"):
            editor.window.actions_by_name[name].trigger()
            editor.canvas.centre_on(3000, 2000)
            QApplication.processEvents()
            times = _hover(editor, 5 if quick else MOVES)
            p50, p99 = (float(np.percentile(times, q)) for q in (50, 99))
            yield Row(
                f"attention: hovering with Inspect, p99, 24 MP, at {editor.canvas.viewport.zoom:.0%}",
                p99,
                "ms",
                target=TARGET_MS,
                note=f"p50 {p50:.1f} ms; {attention.queries.size} queries, {_memory(attention)}",
            )


def _memory(attention: AttentionMap) -> str:
    kept = "every weight" if attention.indices is None else f"the strongest {attention.weights.shape[1]} per query"
    return f"{kept}, {attention.nbytes / 2**20:.1f} MiB (budget of the weights: {DEFAULT_BUDGET_BYTES / 2**20:.0f} MiB)"


def _attention() -> AttentionMap:
    """A random map of a 4-megapixel crop at full scale: more weights than the budget holds."""
    rng = np.random.default_rng(1)
    rows, columns = CROP.height // CELL, CROP.width // CELL
    inside = np.zeros((rows, columns), bool)
    inside[tuple(slice(s.start // CELL, s.stop // CELL) for s in HOLE.translated(-CROP.y0, -CROP.x0).slices)] = True
    queries = np.flatnonzero(inside)
    weights = rng.random((queries.size, rows * columns), dtype=np.float32) ** 32
    weights /= weights.sum(axis=1, keepdims=True)
    return AttentionMap.from_dense(weights, queries, Frame(CROP, 1.0, CROP.shape, CELL))


class _Paints(QObject):
    """Counts paint events."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def _hover(editor: Application, count: int) -> list[float]:
    """Milliseconds of each move from one cell of the hole to another."""
    canvas, times = editor.canvas, []
    paints = _Paints(canvas)
    rng = np.random.default_rng(2)
    for _ in range(count):
        x, y = rng.uniform(HOLE.x0 + 4, HOLE.x1 - 4), rng.uniform(HOLE.y0 + 4, HOLE.y1 - 4)
        view_x, view_y = canvas.viewport.to_view_point(x, y)
        if not canvas.rect().contains(QPoint(round(view_x), round(view_y))):
            continue
        before, asked = paints.count, editor.explorer.view
        started = time.perf_counter()
        QTest.mouseMove(canvas, QPoint(round(view_x), round(view_y)))
        while paints.count == before:
            QApplication.processEvents()
        QApplication.processEvents()  # the panel
        if editor.explorer.view is not asked:
            times.append((time.perf_counter() - started) * 1000)
    canvas.removeEventFilter(paints)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    return times


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
