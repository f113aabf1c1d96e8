"""Hours of work in minutes: open, paint, fill, undo, redo, save, again and again, and memory stays flat.

``python -m tests.torture.soak FOLDER CYCLES`` is the editor, off screen, with real widgets, threads, events and files;
it prints its resident memory after every cycle. It looks flat when the last cycles take no more than those after the
first few, in which caches and pools fill.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.torture.rows import Row

ROOT = Path(__file__).parents[2]
WARM = 0.25
"""Share of the cycles in which memory may grow."""
MAY_GROW = 16 << 20
"""Bytes between the quarter after that and the last one: above the noise of the allocator, below one photo a cycle."""
STEP_SECONDS = 60.0
_SIZE = (480, 640)
_PHOTOS = ("one.png", "two.jpg", "three.tif")
"""The first cycle of each loads what its format needs: growth is what comes after them."""


# ---- the editor ----------------------------------------------------------------------------------------


class Hands:
    """An editor and whoever works with it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from app.application import Application
        from app.front import Front
        from app.settings.store import Settings
        from app.start import make_filler
        from tests.fakes.messages import ScriptedMessages

        self.qt = QApplication([])
        settings = Settings(folder / "settings" / "settings.json")
        for key, value in (("filler", "telea"), ("candidates", 0.0)):
            settings.set(key, value)
        front = Front(settings)
        messages = ScriptedMessages(front.window)
        messages.overwrite = True
        self.app = Application(settings, make_filler, tuple, messages, front=front)
        self.app.window.show()
        self.app.recovery.pause_ms, self.app.recovery.every_s = 1, 0.0

    def wait(self, signal: object, act: object, ends: object = lambda *_: True) -> None:
        """Do something and wait until the signal comes that ends it."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, came = QEventLoop(), []
        connection = signal.connect(lambda *said: (came.append(said), loop.quit()) if ends(*said) else None)
        act()
        if not came:
            QTimer.singleShot(int(STEP_SECONDS * 1000), loop.quit)
            loop.exec()
        signal.disconnect(connection)
        if not came:
            raise TimeoutError(f"a step took more than {STEP_SECONDS:.0f} s; errors: {self.app.messages.errors}")

    def act(self, name: str) -> None:
        self.app.window.actions_by_name[name].trigger()

    def paint(self, number: int) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        canvas, (height, width) = self.app.canvas, _SIZE
        start = (0.2 + 0.05 * (number % 8)) * width, (0.3 + 0.05 * (number % 5)) * height
        points = [QPoint(*map(round, canvas.viewport.to_view_point(start[0] + d, start[1] + d))) for d in (0, 20, 40)]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        QTest.mouseMove(canvas, points[1])
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[2])

    def cycle(self, number: int, path: Path) -> None:
        app = self.app
        self.wait(app.photo.replaced, lambda: app.photos.open(path))
        before = app.photo.document.pixels.copy()
        self.paint(number)
        assert app.photo.document.mask.any()
        self.wait(app.fills.busy_changed, lambda: self.act("fill"), lambda busy: not busy)
        filled = app.photo.document.pixels.copy()
        assert not (filled == before).all()
        app.history.undo()
        assert (app.photo.document.pixels == before).all()
        app.history.redo()
        assert (app.photo.document.pixels == filled).all()
        self.wait(app.photos.saver.ended, lambda: self.act("save"))
        assert not app.messages.errors, app.messages.errors
        self.qt.processEvents()


def work(folder: Path, cycles: int) -> None:
    import gc

    import numpy as np
    import psutil
    from PIL import Image

    photos = [folder / "photos" / name for name in _PHOTOS]
    photos[0].parent.mkdir()
    for number, path in enumerate(photos):
        samples = np.random.default_rng(number).integers(0, 255, (*_SIZE, 3), np.uint8)
        Image.fromarray(samples // 8 + np.uint8(40 * number)).save(path)
    hands, process = Hands(folder), psutil.Process()
    for number in range(cycles):
        hands.cycle(number, photos[number % len(photos)])
        gc.collect()
        print(process.memory_info().rss, len(process.open_files()), process.num_threads(), flush=True)
    left = sorted(path.name for path in photos[0].parent.iterdir())
    assert left == sorted(path.name for path in photos), left
    hands.app.window.close_for_good()
    hands.app.stop()


# ---- its judge -----------------------------------------------------------------------------------------


def soak(folder: Path, cycles: int) -> Row:
    began = time.monotonic()
    folder.mkdir(parents=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    environment["LACUNA_SETTINGS_DIR"] = str(folder / "settings")
    start = [sys.executable, "-m", "tests.torture.soak", str(folder), str(cycles)]
    done = subprocess.run(start, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    numbers = [tuple(map(int, line.split())) for line in done.stdout.splitlines() if line[:1].isdigit()]
    seconds = time.monotonic() - began
    if done.returncode or len(numbers) < cycles:
        return Row("soak", cycles, 1, f"ended after {len(numbers)} cycles: {done.stderr.strip()[-800:]}", seconds)
    grown, said = judged(numbers)
    return Row("soak", cycles, int(grown), said, seconds)


def judged(numbers: list[tuple[int, ...]]) -> tuple[bool, str]:
    """Whether anything grew, and a sentence. Of each cycle: bytes, open files, threads."""
    warm = numbers[max(int(len(numbers) * WARM), len(_PHOTOS)) :]
    quarter = max(1, len(warm) // 4)
    first, last = _medians(warm[:quarter]), _medians(warm[-quarter:])
    grown = last[0] - first[0]
    said = f"memory {first[0] / 2**20:.0f} → {last[0] / 2**20:.0f} MB, open files {first[1]:g} → {last[1]:g}"
    said += f", threads {first[2]:g} → {last[2]:g}"
    # A file or a thread may be at work in the background just then; what leaks leaks in every cycle.
    return grown > MAY_GROW or last[1] > first[1] + 2 or last[2] > first[2] + 2, said


def _medians(numbers: list[tuple[int, ...]]) -> list[float]:
    return [statistics.median(column) for column in zip(*numbers, strict=True)]


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
