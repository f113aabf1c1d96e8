"""From starting Python to the window on screen, against an empty PySide6 window: ``python -m benchmarks.window``.

Each start is a process of its own, and the two kinds take turns; the clock starts before the process does. "On screen"
is the end of the first paint of the main window with all that is in it: for Lacuna menus, toolbars, the start page and
the fill panel, as ``python main.py`` shows them (tests/app/test_start.py checks that nothing of this picture changes
afterwards). "Answers" is when the event loop is free for the first click: what came in earlier has waited in its
queue. The ratio is of the shortest times: other programs can only make a start longer.

Off screen unless QT_QPA_PLATFORM says otherwise; with ``QT_QPA_PLATFORM=xcb`` it uses the display.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row, run_program

ROOT = Path(__file__).parent.parent
REPEATS = 15
TARGET_RATIO = 2.0
_HEAVY = ("numpy", "torch", "cv2", "PIL")

_WATCH = """
import json, os, sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def __init__(self, window):
        super().__init__()
        window.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False
    def event(self, event):
        if event.type() == QEvent.Type.User:
            self.seen = {'painted': time.perf_counter(), 'modules': sorted(sys.modules)}
            QTimer.singleShot(0, self.answers)
        return super().event(event)
    def answers(self):
        print(json.dumps({**self.seen, 'answers': time.perf_counter()}), flush=True)
        os._exit(0)

def watched(*_, run=QApplication.exec):
    watch = Watch(next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)))
    run()
QApplication.exec = watched
"""
_EMPTY = """
qt = QApplication([])
window = QMainWindow()
window.resize(1240, 800)
window.show()
qt.exec()
"""
_LACUNA = """
import main
main.main([])
"""


def rows(quick: bool) -> Iterator[Row]:
    empty, painted, answers = [], [], []
    heavy: set[str] = set()
    for _ in range(1 if quick else REPEATS):
        empty.append(_start(_EMPTY)[0])
        seconds, until_answers, modules = _start(_LACUNA)
        painted.append(seconds)
        answers.append(until_answers)
        heavy |= modules.intersection(_HEAVY)
    note = f"imported by then: {', '.join(sorted(heavy))}" if heavy else f"{', '.join(_HEAVY)} come later"
    yield Row("window: empty PySide6 window on screen", min(empty), "s")
    yield Row("window: Lacuna on screen", min(painted), "s", note=note)
    yield Row("window: Lacuna answers", min(answers), "s")
    yield Row("window: Lacuna on screen / empty window", min(painted) / min(empty), "×", target=TARGET_RATIO)


def _start(code: str) -> tuple[float, float, set[str]]:
    """Seconds until painted and until it answers, and the modules imported by the first of the two."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "LACUNA_SETTINGS_DIR": folder}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        started = time.perf_counter()  # one clock for all processes
        done = subprocess.run(
            [sys.executable, "-c", _WATCH + code],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    seen = json.loads(done.stdout)
    return seen["painted"] - started, seen["answers"] - started, set(seen["modules"])


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
