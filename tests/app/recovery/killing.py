"""Kills an editor with SIGKILL in the middle of a session and looks at what its copy says.

``python -m tests.app.recovery.killing [MOMENTS] [SEED]`` does it at so many random moments and prints a table.
The editor is a process of its own, off screen: ``… --edit SETTINGS PHOTO SEED``. It says on stdout what a person sees
whenever a copy is about to be written (``keep``), and when it is on the disk (``kept``).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[3]


def digest(document):
    said = hashlib.sha256()
    for array in (document.pixels, document.mask, document.sources):
        said.update(array.tobytes())
    return said.hexdigest()


# ---- the editor ----------------------------------------------------------------------------------------


def edit(settings, path, seed):
    """Edit without end: strokes, marks, fills, undo and redo, at a pace of its own."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.application import Application
    from app.recovery.controller import Recovery
    from app.settings.store import Settings
    from app.start import make_filler

    qt = QApplication([])
    keep = Recovery.keep

    def say_and_keep(recovery):
        print("keep", digest(editor.photo.document), flush=True)
        keep(recovery)

    Recovery.keep = say_and_keep  # before the timer is connected to it
    editor = Application(Settings(settings / "settings.json"), make_filler, tuple)
    editor.recovery.pause_ms, editor.recovery.every_s = 20, 0.0
    editor.recovery.written.connect(lambda: print("kept", flush=True))
    rng = np.random.default_rng(seed)

    def step():
        one_step(editor, rng)
        QTimer.singleShot(int(rng.integers(0, 80)), step)

    editor.photo.replaced.connect(lambda *_: QTimer.singleShot(0, step))
    editor.photos.open(path)
    qt.exec()


def one_step(editor, rng):
    photo, history = editor.photo, editor.history
    height, width = photo.document.shape
    ends = [(float(rng.integers(0, width)), float(rng.integers(0, height))) for _ in range(2)]
    match rng.integers(0, 6):
        case 0 | 1:
            photo.edit("Brush", lambda edit: edit.segment(*ends, float(rng.integers(2, 40)), True))
        case 2:
            photo.edit("Not from here", lambda edit: edit.segment(*ends, 9.0, True), "sources")
        case 3:
            fill(photo, rng)
        case 4 if history.index() > 1:
            history.undo()
        case 5 if history.canRedo():
            history.redo()
        case _:
            photo.edit("Eraser", lambda edit: edit.segment(*ends, 20.0, False))


def fill(photo, rng):
    from engine.geometry import Bounds
    from engine.types import FillResult, Patch

    hole = photo.document.mask
    bounds = Bounds.of_mask(hole)
    if not bounds.is_empty:
        pixels = rng.integers(0, 255, (*bounds.shape, 3), np.uint8)
        photo.apply(FillResult("telea", (Patch(bounds, pixels, hole[bounds.slices].copy()),)))


# ---- its end -------------------------------------------------------------------------------------------


def kill_once(folder, seed):
    """Kill one editor at a random moment after its first copy.

    Returns:
        What was wrong, or "".
    """
    from PIL import Image

    rng = np.random.default_rng(seed)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "photo.png"
    Image.fromarray(rng.integers(0, 255, (600, 900, 3), np.uint8)).save(path)
    before = path.read_bytes()
    said = _session(folder, path, seed, float(rng.uniform(0.0, 1.5)))
    if path.read_bytes() != before or sorted(p.name for p in folder.iterdir()) != ["photo.png", "settings"]:
        return "the person's folder was touched"
    return _judged(folder / "settings" / "recovery", said)


def _session(folder, path, seed, delay):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = [sys.executable, "-m", "tests.app.recovery.killing", "--edit", folder / "settings", path, seed]
    with subprocess.Popen(
        list(map(str, start)), cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as editor:
        said = []
        while "kept" not in said:
            line = editor.stdout.readline().strip()
            if not line:
                raise AssertionError(f"the editor ended by itself after {said}")
            said.append(line)
        time.sleep(delay)  # a moment of no meaning, on purpose
        editor.kill()
        return said + editor.stdout.read().split("\n")


def _judged(root, said):
    from app.recovery.copy_file import read_copy
    from app.recovery.sessions import abandoned_copies

    begun = [line.split()[1] for line in said if line.startswith("keep ") and len(line) == len("keep ") + 64]
    finished = said.count("kept")
    copies = abandoned_copies(root)
    if len(copies) != 1:
        return f"{len(copies)} copies"
    left = sorted(p.name for p in copies[0].parent.iterdir() if not p.name.endswith(".tmp"))
    if left != ["lock.json", "work.zip"]:
        return f"there are {left}"
    # The last finished one, or one whose end nobody could say any more.
    return "" if digest(read_copy(copies[0]).document) in begun[finished - 1 :] else "not what was seen"


def main(arguments):
    if arguments[:1] == ["--edit"]:
        edit(Path(arguments[1]), Path(arguments[2]), int(arguments[3]))
        return 0
    moments = int(arguments[0]) if arguments else 30
    seed = int(arguments[1]) if len(arguments) > 1 else int(time.time())
    outcomes: Counter[str] = Counter()
    for number in range(moments):
        with tempfile.TemporaryDirectory() as folder:
            outcome = kill_once(Path(folder) / "work", seed + number) or "what was seen at the last pause"
        outcomes[outcome] += 1
        print(f"seed {seed + number}: {outcome}", flush=True)
    for outcome, count in outcomes.items():
        print(f"{count:5d}  {outcome}")
    return int(set(outcomes) != {"what was seen at the last pause"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
