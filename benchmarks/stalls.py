"""The longest pause of the event loop while a photo of 50 megapixels is worked on: ``python -m benchmarks.stalls``.

A timer of 1 ms counts how long the GUI thread is away, while a JPEG is opened twice (the first time imports the
codecs), its mask inverted, grown, hidden and shown, edits undone and done again, the original shown, a fill started
and the photo saved. Opening may not hold the window for more than 50 ms; the other rows have no target. The note is
the GUI thread's own processor time: where it is much less than the pause, Python's lock or another program had the
rest. Every row but the first is the best of three, for the same reason.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.editor import label_of, open_editor, shape_for
from benchmarks.rows import Row, run_program

TARGET_MS = 50.0
ROUNDS = 3
_PATIENCE_S = 300.0
_LAST_PAINT_S = 0.1


def rows(quick: bool) -> Iterator[Row]:
    shape = shape_for(quick)
    with tempfile.TemporaryDirectory() as name, open_editor() as editor:
        photo, saved = Path(name) / "photo.jpg", Path(name) / "saved.jpg"
        _write_jpeg(photo, shape)
        pauses = _Pauses()
        actions, canvas, photos = editor.window.actions_by_name, editor.canvas, editor.photos
        size = label_of(shape)
        errors: list[str] = []
        saves: list[str] = []
        bar = editor.window.statusBar()
        bar.messageChanged.connect(lambda text: saves.append(text) if text.startswith("Saved") else None)
        editor.fills.failed.disconnect(editor.messages.error)
        editor.fills.failed.connect(lambda sentence, _: errors.append(sentence))

        def opened(before: object) -> Callable[[], bool]:
            return lambda: editor.photo.document is not before

        def count_of(said: list[str]) -> Callable[[], bool]:
            before = len(said)
            return lambda: len(said) > before

        def stroke() -> None:
            places = [canvas.rect().center() + QPoint(4 * i, i) for i in range(60)]
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
            for place in places:
                QTest.mouseMove(canvas, place)
                QApplication.processEvents()
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])

        first = pauses.during(lambda: photos.open(photo), opened(None))
        again = []
        for _ in range(1 if quick else ROUNDS):
            again.append(pauses.during(lambda: photos.open(photo), opened(editor.photo.document)))
        for how, (pause, cpu) in (("first photo", first), ("another photo", min(again))):
            yield Row(f"stalls: opening a JPEG, {how}, {size}", pause, "ms", target=TARGET_MS, note=_note(cpu))
        shortest: dict[str, tuple[float, float]] = {}
        for _ in range(1 if quick else ROUNDS):
            stroke()
            for what, act, is_over in (
                ("undo of a stroke", editor.history.undo, None),
                ("redo of a stroke", editor.history.redo, None),
                ("mask hidden", actions["hide-mask"].trigger, None),
                ("mask shown", actions["hide-mask"].trigger, None),
                ("growing the mask", actions["grow"].trigger, None),
                ("inverting the mask", actions["invert"].trigger, None),
                ("undo of that", editor.history.undo, None),
                ("showing the original", lambda: canvas.show_original(True), None),
                ("and back", lambda: canvas.show_original(False), None),
                ("starting a fill", actions["fill"].trigger, count_of(errors)),
                ("saving a JPEG", lambda: photos.saver.save_to(saved), count_of(saves)),
            ):
                found = pauses.during(act, is_over or (lambda: True))
                shortest[what] = min(found, shortest.get(what, found))
        for what, (pause, cpu) in shortest.items():
            yield Row(f"stalls: {what}, {size}", pause, "ms", note=_note(cpu))


class _Pauses:
    """Watches how long the event loop is away."""

    def __init__(self) -> None:
        self._longest, self._cpu = 0.0, 0.0
        self._last = (0.0, 0.0)
        self._started = self._over_since = 0.0
        self._is_over: Callable[[], bool] = lambda: True
        self._loop = QEventLoop()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def during(self, act: Callable[[], object], is_over: Callable[[], bool]) -> tuple[float, float]:
        """Longest pause, and the processor time of the GUI thread in it, both in ms."""
        QTest.qWait(100)
        self._longest = self._cpu = 0.0
        self._is_over, self._over_since = is_over, 0.0
        self._started = time.perf_counter()
        self._last = (self._started, time.thread_time())
        self._timer.start()
        QTimer.singleShot(0, act)
        self._loop.exec()  # not qWait, which sleeps between two looks at the queue
        self._timer.stop()
        if time.perf_counter() > self._started + _PATIENCE_S:
            raise RuntimeError("it does not end")
        return self._longest, self._cpu

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        pause = (now[0] - self._last[0]) * 1000
        if pause > self._longest:
            self._longest, self._cpu = pause, (now[1] - self._last[1]) * 1000
        self._last = now
        if not self._over_since and self._is_over():
            self._over_since = now[0]
        is_late = now[0] > self._started + _PATIENCE_S
        if is_late or (self._over_since and now[0] > self._over_since + _LAST_PAINT_S):
            self._loop.quit()


def _note(cpu: float) -> str:
    return f"processor time in it {cpu:.0f} ms"


def _write_jpeg(path: Path, shape: tuple[int, int]) -> None:
    """In a process of its own: this one must not have the codecs imported."""
    program = (
        "import sys; from PIL import Image; from benchmarks.editor import make_pixels\n"
        "Image.fromarray(make_pixels((int(sys.argv[2]), int(sys.argv[3])))).save(sys.argv[1], quality=90)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(path), *map(str, shape)], check=True)


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
