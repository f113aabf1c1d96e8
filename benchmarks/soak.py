"""Do 200 fills in a row make the editor grow? ``python -m benchmarks.soak [--fills 200] [--network-fills 20]``.

The real document, undo stack and fill worker fill one small hole after another, all over a photo of 12 megapixels:
first with a filler that costs nothing but keeps an attention map as large as the network's, then with the network.
Undo has its smallest budget, so that it is full early and every further fill must push an old one out. The growth is
of the process's resident memory from the moment undo is full (and everything has run once) to the end; the first row
also says how the time of one fill changes between the first and the last tenth.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer

from app.application import Application
from app.fill.job import NetworkChoice
from app.fill.worker import MakeFiller
from app.start import make_filler
from benchmarks.editor import SMALL, make_pixels, open_editor, show_pixels
from benchmarks.rows import Row, add_options, report
from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds
from engine.hole.plan import FullSize
from engine.types import CancelCheck, FillRequest, FillResult, Patch, ProgressListener, ignore_progress, never_cancel

SHAPE = (3000, 4000)
HOLE = 64
UNDO_MB = 16
TARGET_MB = 32.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fills", type=int, default=200)
    parser.add_argument("--network-fills", type=int, default=20, help="0 = without the network")
    add_options(parser)
    arguments = parser.parse_args()
    rows = [_soak("cheap filler", 8 if arguments.quick else arguments.fills, arguments.quick, lambda *_: _Cheap())]
    if arguments.network_fills and not arguments.quick:
        rows.append(_soak("network", arguments.network_fills, arguments.quick, make_filler))
    return report(rows, arguments)


def _soak(name: str, fills: int, quick: bool, make: MakeFiller) -> Row:
    rng = np.random.default_rng(1)
    height, width = SMALL if quick else SHAPE
    print(f"{name}: {fills} fills of {HOLE}×{HOLE} px in {width}×{height} px")
    resident: list[float] = []
    seconds: list[float] = []
    with open_editor(make, undo_mb=float(UNDO_MB)) as editor:
        history = editor.history
        show_pixels(editor, make_pixels((height, width)))
        for number in range(fills):
            y, x = int(rng.integers(0, height - HOLE)), int(rng.integers(0, width - HOLE))
            started = time.perf_counter()
            hole = Bounds(y, x, y + HOLE, x + HOLE)
            editor.photo.edit("Brush", lambda edit, hole=hole: edit.rectangle(hole, True))  # type: ignore[misc]
            _fill(editor)
            seconds.append(time.perf_counter() - started)
            if number % max(1, fills // 20) == 0 or number == fills - 1:
                gc.collect()
                resident.append(_resident_mb())
                print(
                    f"  after {number + 1:4} fills {resident[-1]:7.0f} MB, of it undo {history.nbytes / 2**20:5.1f} MB"
                )
        tenth = max(1, fills // 10)
        first, last = statistics.median(seconds[1 : tenth + 1]), statistics.median(seconds[-tenth:])
    settled = len(resident) // 3
    growth = resident[-1] - min(resident[settled], resident[settled + 1])
    return Row(
        f"soak: growth over {fills} fills, {name}",
        growth,
        "MB",
        target=TARGET_MB,
        note=f"{resident[0]:.0f} → {resident[-1]:.0f} MB; a fill takes {first * 1000:.0f} → {last * 1000:.0f} ms",
    )


def _fill(editor: Application) -> None:
    """One fill through the controller and the worker's thread, until it is in the photo."""
    loop = QEventLoop()
    before = editor.history.last_fill()
    waiting = editor.fills.busy_changed.connect(lambda busy: None if busy else QTimer.singleShot(0, loop.quit))
    editor.candidates.fill("network", NetworkChoice("cpu", None))
    loop.exec()
    QObject.disconnect(waiting)
    if editor.history.last_fill() is before:
        raise RuntimeError("the fill failed")


class _Cheap:
    """Paints the hole's colour in; its attention map is as large as the network's for a crop of 512×512 px."""

    name = "network"

    def plan(self, _: FillRequest) -> FullSize:
        return FullSize(1)

    def fill(
        self,
        request: FillRequest,
        *,
        on_progress: ProgressListener = ignore_progress,
        should_cancel: CancelCheck = never_cancel,
    ) -> FillResult:
        bounds = Bounds.of_mask(request.mask)
        mask = request.mask[bounds.slices].copy()
        colours = np.random.default_rng(bounds.y0).integers(0, 256, (*bounds.shape, 3), np.uint8)
        crop = Bounds(bounds.y0, bounds.x0, bounds.y0 + 512, bounds.x0 + 512)
        queries = np.arange(81)
        weights = np.full((81, 64 * 64), 1 / 4096, np.float32)
        attention = AttentionMap.from_dense(weights, queries, Frame(crop, 1.0, (512, 512), 8))
        return FillResult("network", (Patch(bounds, colours, mask),), (attention,))


def _resident_mb() -> float:
    status = Path("/proc/self/statm")
    if not status.exists():
        raise SystemExit("This program reads /proc; run it on Linux.")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.exit(main())
