"""How long one mouse move of the brush takes while a fine-tuning run goes on, against the same without.

    python -m benchmarks.brush_while_training

The moves are those of ``benchmarks.brush`` on a photo of 24 megapixels. The run is the real child process on photos of
noise with the bundled weights, as the editor starts it. Idle and training take turns, so that whatever else the
machine does meets both; the ratio of the p99 should stay within 2.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.pyramid import build_pyramid
from app.canvas.view import Canvas
from app.document.document import Document
from app.finetune.controller import FinetuneController
from app.finetune.paces import plan_for
from app.finetune.run_state import RunState
from app.settings.store import Settings
from app.tools.brush import Brush
from benchmarks.brush import stroke
from benchmarks.editor import make_pixels
from benchmarks.rows import Row, add_options, report
from engine.photo.photo import Photo

TARGET = 2.0
_PHOTOS = 8
_WAIT_MS = 300_000


def main() -> int:
    """Measure, print and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=4, help="strokes idle and strokes training (default: 4)")
    add_options(parser)
    given = parser.parse_args()
    application = QGuiApplication.instance() or QApplication([])
    document = Document(Photo(make_pixels((400, 600) if given.quick else (4000, 6000))))
    canvas = Canvas()
    canvas.resize(1600, 1000)
    canvas.set_tool(Brush())
    canvas.set_document(document, build_pyramid(document.pixels))
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    canvas.fit()
    canvas.set_tool_radius(150)
    stroke(canvas)  # the first one also warms caches up
    with tempfile.TemporaryDirectory() as home:
        controller = FinetuneController(Settings(Path(home) / "settings.json"))
        _start(controller, Path(home))
        idle: list[float] = []
        training: list[float] = []
        for _ in range(1 if given.quick else given.rounds):
            training += stroke(canvas).wall_ms
            _until(controller, RunState.PAUSED, controller.pause)
            idle += stroke(canvas).wall_ms
            _until(controller, RunState.RUNNING, controller.resume)
        controller.abandon()
        controller.leave()
    del application
    p50, p99 = (tuple(float(np.percentile(times, q)) for times in (training, idle)) for q in (50, 99))
    rows = [
        Row("brush while training: p99 of a move", p99[0], "ms", note=f"idle {p99[1]:.1f} ms, {len(idle)} moves each"),
        Row("brush while training: p50, training / idle", p50[0] / p50[1], "×"),
        Row("brush while training: p99, training / idle", p99[0] / p99[1], "×", target=TARGET),
    ]
    return report(rows, given)


def _start(controller: FinetuneController, home: Path) -> None:
    """A run of the bundled network that is past its first step."""
    import cv2

    photos = home / "photos"
    photos.mkdir()
    for number in range(_PHOTOS):
        noise = np.random.default_rng(number).integers(0, 256, (512, 512, 3), np.uint8)
        cv2.imwrite(str(photos / f"{number}.png"), noise)
    loop = QEventLoop()
    controller.stepped.connect(loop.quit)
    controller.failed.connect(lambda sentence, _details: _give_up(loop, sentence))
    QTimer.singleShot(_WAIT_MS, lambda: loop.exit(1))
    controller.start(plan_for("thorough", "benchmark", [photos], steps=100_000))
    if loop.exec():
        controller.leave()
        raise SystemExit("The run did not start.")


def _give_up(loop: QEventLoop, sentence: str) -> None:
    print(sentence, file=sys.stderr)
    loop.exit(1)


def _until(controller: FinetuneController, state: RunState, ask: Callable[[], None]) -> None:
    loop = QEventLoop()
    controller.state_changed.connect(lambda now: loop.quit() if now is state else None)
    ask()
    if controller.state is not state:
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
