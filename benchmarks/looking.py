"""How long before beside now takes at 50 megapixels: ``python -m benchmarks.looking``.

A drag of the split, and a zoom step in each way of looking.
The whole editor shows a photo with a filled square of 3 megapixels; each move is timed until the canvas was painted.
The ratio is of the picture of before against shrinking it from the photo's own pixels, as at every zoom before there
was ``app.canvas.before``; both at fit and in processor time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from PySide6.QtTest import QTest

from app.canvas.before import Before
from app.document.document import Document
from benchmarks.editor import Painted, label_of, make_pixels, open_editor, shape_for, show_pixels
from benchmarks.rows import Row, run_program
from engine.geometry import Bounds
from engine.types import Patch
from tests.reference.before import picture_of_original

TARGET_MS = 50.0
MODES = ("split", "difference", "beside")


def rows(quick: bool) -> Iterator[Row]:
    shape, rounds = shape_for(quick), 2 if quick else 20
    with open_editor() as editor:
        document = show_pixels(editor, make_pixels(shape))
        canvas, looking, painted = editor.canvas, editor.looking, Painted(editor.canvas)
        _fill(document)
        QTest.qWait(50)
        times: dict[str, list[float]] = {}
        cpu: dict[str, float] = {}
        for mode in MODES:
            editor.window.actions_by_name[mode].trigger()
            canvas.fit()
            QTest.qWait(50)
            before = len(painted.cpu_ms)
            times[mode] = []
            for _ in range(rounds):
                times[mode] += [painted.ms(canvas.zoom_in) for _ in range(8)]
                times[mode] += [painted.ms(canvas.zoom_out) for _ in range(8)]
            cpu[mode] = _p99(painted.cpu_ms[before:])
        editor.window.actions_by_name["split"].trigger()
        canvas.fit()
        handle = looking.handle
        drags = [
            painted.ms(partial(handle.move_to, share * canvas.width())) for share in np.linspace(0.2, 0.8, 4 * rounds)
        ]
        pyramid = canvas.pyramid
        assert pyramid is not None
        made = Before(document.photo.pixels, None, pyramid)
        first = _cpu_ms(lambda: made.picture(canvas.viewport))
        again = min(_cpu_ms(lambda: made.picture(canvas.viewport)) for _ in range(rounds))
        plain = min(
            _cpu_ms(lambda: picture_of_original(document.photo.pixels, None, pyramid, canvas.viewport))
            for _ in range(min(5, rounds))
        )
    size = label_of(shape)
    yield Row(f"looking: a drag of the split, p99, {size}", _p99(drags), "ms", target=TARGET_MS)
    for mode in MODES:
        note = f"p50 {np.median(times[mode]):.1f} ms; processor time alone, p99 {cpu[mode]:.1f} ms"
        yield Row(f"looking: zoom step, {mode}, p99, {size}", _p99(times[mode]), "ms", target=TARGET_MS, note=note)
    yield Row(
        f"looking: the picture of before at fit, {size}",
        again,
        "ms",
        ratio=plain / again,
        against="shrinking it from its own pixels",
        note=f"the first time, with comparing, {first:.1f} ms",
    )


def _fill(document: Document) -> None:
    height, width = document.shape
    bounds = Bounds(height // 3, width // 3, height // 3 + height // 4, width // 3 + width // 4)
    pixels = np.full((*bounds.shape, 3), 90, document.pixels.dtype)
    document.apply_fill([Patch(bounds, pixels, np.full(bounds.shape, True))], clear_mask=True, label="Fill")


def _cpu_ms(run: Callable[[], object]) -> float:
    started = time.thread_time()
    run()
    return (time.thread_time() - started) * 1000


def _p99(times: list[float]) -> float:
    return float(np.percentile(times, 99))


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
