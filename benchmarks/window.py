"""From starting Python to a painted window, against an empty PySide6 window: ``python -m benchmarks.window``.

Each start is a process of its own; the two kinds take turns. Also says whether torch was imported by then.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
REPEATS = 7
_END = """
def painted():
    import sys, time
    print(time.time(), 'torch' in sys.modules)
    sys.stdout.flush()
    import os
    os._exit(0)
QTimer.singleShot(0, painted)
qt.exec()
"""
_EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
qt = QApplication([])
window = QMainWindow()
window.resize(1240, 800)
window.show()
qt.processEvents()
"""
_LACUNA = """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.application import Application
from app.settings.store import Settings
qt = QApplication([])
made = Application(Settings(Path('none') / 'settings.json'), None, None)
made.window.show()
qt.processEvents()
"""


def main() -> int:
    times: dict[str, list[float]] = {"empty PySide6 window": [], "Lacuna": []}
    torch_was_there = False
    for _ in range(REPEATS):
        for name, code in (("empty PySide6 window", _EMPTY), ("Lacuna", _LACUNA)):
            seconds, has_torch = _start(code)
            times[name].append(seconds)
            torch_was_there |= has_torch and name == "Lacuna"
    empty, lacuna = (statistics.median(taken) for taken in times.values())
    for name, taken in times.items():
        print(f"  {name:22} {statistics.median(taken):5.2f} s   (from {min(taken):.2f} to {max(taken):.2f})")
    print(f"  ratio {lacuna / empty:.2f} ×; torch imported before the window was painted: {torch_was_there}")
    return 0


def _start(code: str) -> tuple[float, bool]:
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "LACUNA_SETTINGS_DIR": folder}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        started_code = "import time; started = time.time()\n"
        done = subprocess.run(
            [sys.executable, "-c", f"{started_code}print(started)\n{code}{_END}"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    started, ended = done.stdout.split("\n")[:2]
    return float(ended.split()[0]) - float(started), ended.endswith("True")


if __name__ == "__main__":
    sys.exit(main())
