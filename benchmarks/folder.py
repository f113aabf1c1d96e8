"""Going through a folder: ``python -m benchmarks.folder``.

The whole editor opens a folder of a thousand photos of 12 megapixels (a sample photo, enlarged, with a little noise)
whose thumbnails were never made. First screen: from the order to open it until all tiles that are seen have their
pictures, while the first photo is decoded, too. Scrolling: until the strip is painted anew, for steps of a third of
its width. The memory of the strip is that of a process with nothing else in it which scrolls through all. PageDown is
timed from the key until the canvas has painted the next photo, which is decoded already. Flat memory: what the editor
takes after 200 photos more than after 20.
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.folder.model import ShotModel
from app.folder.shot import Shot
from app.folder.strip import FilmStrip
from app.folder.thumbnails import Thumbnails
from app.photo.samples import SAMPLE
from app.window.actions import make_actions
from benchmarks.children import Peak, in_child
from benchmarks.editor import Painted, open_editor
from benchmarks.rows import Row, run_program

COUNT, WALK = 1000, 200
STRIP_SIZE, NEXT_SIZE = (3000, 4000), (4000, 6000)
SMALL_SIZE = (150, 200)
DIFFERENT = 8
FIRST_SCREEN_S, SCROLL_MS, STRIP_MB, NEXT_MS, GROWTH_MB = 1.0, 1000 / 60, 200, 500, 40
PATIENCE_S = 120


def rows(quick: bool) -> Iterator[Row]:
    count, size = (30, SMALL_SIZE) if quick else (COUNT, STRIP_SIZE)
    with _photos(count, size) as folder:
        yield from _strip(folder, quick)
        grown = in_child("benchmarks.folder", "strip_memory", folder=str(folder))
        note = f"{count} photos scrolled through in {grown['seconds']:.0f} s"
        yield Row("folder: memory of the strip", grown["mb"], "MB", target=STRIP_MB, note=note)
        yield _walk(folder, 12 if quick else WALK)
    with _photos(4 if quick else 24, SMALL_SIZE if quick else NEXT_SIZE) as folder:
        yield _page_down(folder)


def strip_memory(folder: str) -> dict[str, float]:
    """Scroll through all photos of a folder with the strip alone; called in a process of its own."""
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as cache:
        thumbnails = Thumbnails(Path(cache))
        model = ShotModel(thumbnails)
        strip = FilmStrip(model, make_actions()["save-and-next"])
        strip.resize(1200, 150)
        strip.show()
        peak, started = Peak(), time.perf_counter()
        model.set_shots([Shot(path) for path in sorted(Path(folder).iterdir())])
        bar = strip.view.horizontalScrollBar()
        while True:
            _until(lambda: _is_filled(model, strip, thumbnails))
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + strip.view.width())
        seconds = time.perf_counter() - started
        thumbnails.stop()
        return {"mb": peak.stop() / 2**20, "seconds": seconds}


def _strip(folder: Path, quick: bool) -> Iterator[Row]:
    with _editor() as editor:
        controller, model, strip = editor.folder, editor.folder.walk.model, editor.folder.strip
        started, worked = time.perf_counter(), time.process_time()
        controller.open([folder])
        _until(lambda: bool(model.shots) and _is_filled(model, strip, controller.walk.thumbnails))
        first, worked = time.perf_counter() - started, time.process_time() - worked
        _until(lambda: model.open is not None)
        shown = time.perf_counter() - started
        note = f"processor time of all threads {worked:.2f} s; the first photo is shown after {shown:.1f} s"
        yield Row(f"folder: first screen of {len(model.shots)}", first, "s", target=FIRST_SCREEN_S, note=note)
        view, painted = strip.view, Painted(strip.view.viewport())
        bar = view.horizontalScrollBar()
        step = view.width() // 3
        there = [painted.ms(partial(bar.setValue, n * step)) for n in range(1, 10 if quick else 150)]
        cpu = float(np.percentile(painted.cpu_ms, 99))
        QTest.qWait(0 if quick else 500)
        back = [painted.ms(partial(bar.setValue, n * step)) for n in range(len(there) - 1, -1, -1)]
        note = (
            f"p50 {np.median(there):.1f} ms; processor time alone, p99 {cpu:.1f} ms; "
            f"back over thumbnails that are there, p99 {np.percentile(back, 99):.1f} ms"
        )
        yield Row("folder: scrolling, p99", float(np.percentile(there, 99)), "ms", target=SCROLL_MS, note=note)


def _page_down(folder: Path) -> Row:
    with _editor() as editor:
        model, ahead = editor.folder.walk.model, editor.folder.walk.ahead
        editor.folder.open([folder])
        _until(lambda: model.open is not None)
        times, worked = [], []
        for number, shot in enumerate(model.shots[1:], 1):
            _until(lambda shot=shot: ahead.ready == shot.path)  # type: ignore[misc]
            painted = Painted(editor.canvas)
            started, busy = time.perf_counter(), time.thread_time()
            QTest.keyClick(editor.canvas, Qt.Key.Key_PageDown)
            _until(lambda number=number: model.open is model.shots[number])  # type: ignore[misc]
            painted.ms(editor.canvas.update)
            times.append((time.perf_counter() - started) * 1000)
            worked.append((time.thread_time() - busy) * 1000)
    size = f"{NEXT_SIZE[0] * NEXT_SIZE[1] / 1e6:.0f} megapixels"
    note = f"p50 {np.median(times):.0f} ms; the window's processor time at most {max(worked):.0f} ms; {size}"
    return Row("folder: PageDown to a photo decoded in advance, longest", max(times), "ms", target=NEXT_MS, note=note)


def _walk(folder: Path, count: int) -> Row:
    with _editor() as editor:
        model = editor.folder.walk.model
        editor.folder.open([folder])
        _until(lambda: model.open is not None)
        taken: list[float] = []
        for number in range(1, count + 1):
            at = number % len(model.shots)
            editor.folder.walk.go(model.shots[at], 1)
            _until(lambda at=at: model.open is model.shots[at])  # type: ignore[misc]
            if number % 10 == 0 or number == count:
                _until(
                    lambda: (
                        editor.folder.walk.ahead.ready is not None or not editor.folder.walk.ahead._background.is_busy
                    )
                )
                gc.collect()
                taken.append(_resident_mb())
    early = taken[min(1, len(taken) - 1)]
    note = f"{early:.0f} → {taken[-1]:.0f} MB, at most {max(taken):.0f} MB"
    return Row(f"folder: growth of memory over {count} photos", taken[-1] - early, "MB", target=GROWTH_MB, note=note)


@contextmanager
def _editor() -> Iterator[Application]:
    before = os.environ.get("LACUNA_SETTINGS_DIR")
    os.environ["LACUNA_SETTINGS_DIR"] = "beside the settings"  # so that thumbnails go with them
    try:
        with open_editor() as editor:
            yield editor
            _until(lambda: not editor.folder.walk.ahead._background.is_busy)  # Qt ends no thread that works
    finally:
        os.environ.pop("LACUNA_SETTINGS_DIR")
        if before is not None:
            os.environ["LACUNA_SETTINGS_DIR"] = before


@contextmanager
def _photos(count: int, size: tuple[int, int]) -> Iterator[Path]:
    """A folder of JPEGs, of which ``DIFFERENT`` hold different bytes; the others are further names of those."""
    import cv2

    rng = np.random.default_rng(0)
    read = cv2.imread(str(SAMPLE))
    assert read is not None
    large = cv2.resize(read, size[::-1], interpolation=cv2.INTER_CUBIC)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(count):
            path = folder / f"photo_{number}.jpg"
            if number < DIFFERENT:
                grain = rng.integers(0, 9, large.shape, np.uint8)
                cv2.imwrite(str(path), cv2.add(large, grain), [cv2.IMWRITE_JPEG_QUALITY, 92])
                continue
            try:
                os.link(folder / f"photo_{number % DIFFERENT}.jpg", path)
            except OSError:
                shutil.copy(folder / f"photo_{number % DIFFERENT}.jpg", path)
        yield folder


def _is_filled(model: ShotModel, strip: FilmStrip, thumbnails: Thumbnails) -> bool:
    view = strip.view
    middle = view.viewport().height() // 2
    first, last = view.indexAt(QPoint(5, middle)), view.indexAt(QPoint(view.viewport().width() - 5, middle))
    end = last.row() if last.isValid() else len(model.shots) - 1
    return all(shot in thumbnails._pixmaps for shot in model.shots[max(0, first.row()) : end + 1])


def _until(condition: Callable[[], bool]) -> None:
    started = time.perf_counter()
    while not condition():
        if time.perf_counter() - started > PATIENCE_S:
            raise RuntimeError("it takes too long")
        loop = QEventLoop()  # unlike QTest.qWait it leaves Python's lock to the other threads
        QTimer.singleShot(1, loop.quit)
        loop.exec()


def _resident_mb() -> float:
    import psutil

    return psutil.Process().memory_info().rss / 2**20


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
