"""SIGKILL at random moments: of the editor in a session, and of a program that writes without end.

``python -m tests.torture.killers FOLDER SEED`` is that program. Whatever is on the disk afterwards must be whole: what
was written last, or what was there before it.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.torture.rows import Row

ROOT = Path(__file__).parents[2]
_SIZE = (300, 400)
_VERSIONS = 4


def killed(kills: int, seed: int, scratch: Path, is_wanted: Callable[[str], bool]) -> Iterator[Row]:
    from tests.app.recovery.killing import kill_once

    for name, once in (("kill the editor", kill_once), ("kill while writing", kill_writer)):
        if is_wanted(name):
            began, outcomes = time.monotonic(), Counter()
            for number in range(kills):
                with tempfile.TemporaryDirectory(dir=scratch) as folder:
                    outcomes[_outcome(once, Path(folder) / "work", seed + number)] += 1
            failures = kills - outcomes["whole"]
            said = ", ".join(f"{count} × {outcome}" for outcome, count in outcomes.most_common())
            yield Row(name, kills, failures, said, time.monotonic() - began)


_STAYS = {".settings.json.lock"}  # empty; whoever deletes a lock takes it from those who wait for it


def _outcome(once: Callable[[Path, int], str], folder: Path, seed: int) -> str:
    try:
        return once(folder, seed) or "whole"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def kill_writer(folder: Path, seed: int) -> str:
    """Kill it once; what was wrong, or ""."""
    folder.mkdir(parents=True)
    start = [sys.executable, "-m", "tests.torture.killers", str(folder), str(seed)]
    with subprocess.Popen(start, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in WRITERS:
            if not writer.stdout.readline():
                return "the writer ended by itself"
        time.sleep(random.Random(seed).uniform(0.0, 0.3))  # a moment of no meaning, on purpose
        writer.kill()
    for name, (_, read) in WRITERS.items():
        version = read(folder / name)
        if version not in range(_VERSIONS):
            return f"{name} is no version"
    return _left_behind(folder)


def _left_behind(folder: Path) -> str:
    """Whatever is half written goes with the next file that is written there."""
    for name, (write, read) in WRITERS.items():
        write(folder / name, 0)
        if read(folder / name) != 0:
            return f"{name} was not written"
    left = sorted({path.name for path in folder.iterdir()} - set(WRITERS) - _STAYS)
    return f"left behind: {left}" if left else ""


# ---- what is written -----------------------------------------------------------------------------------


def _pixels(version: int):
    import numpy as np

    pixels = np.random.default_rng(version).integers(0, 256, (*_SIZE, 3), np.uint8)
    pixels[0, 0] = version
    return pixels


def _write_photo(path: Path, version: int) -> None:
    from engine.photo.photo import Photo
    from engine.photo.writing import save_photo

    pixels = _pixels(version)
    save_photo(Photo(pixels), pixels, path)


def _read_photo(path: Path) -> int:
    from engine.photo.reading import load_photo

    pixels = load_photo(path).pixels
    version = int(pixels[0, 0, 0])
    return version if version < _VERSIONS and (pixels == _pixels(version)).all() else -1


def _write_mask(path: Path, version: int) -> None:
    from app.document.mask_files import save_mask

    save_mask(_pixels(version)[..., 1] > 40 * (version + 1), path)


def _read_mask(path: Path) -> int:
    from app.document.mask_files import load_mask

    mask = load_mask(path, _SIZE).mask
    return next((v for v in range(_VERSIONS) if (mask == (_pixels(v)[..., 1] > 40 * (v + 1))).all()), -1)


def _write_settings(path: Path, version: int) -> None:
    from app.settings.store import Settings

    Settings(path).set("recent_files", tuple(f"{version}" * 50 for _ in range(300)))


def _read_settings(path: Path) -> int:
    from app.settings.store import Settings

    names = set(Settings(path).texts("recent_files"))
    return int(names.pop()[0]) if len(names) == 1 else -1


WRITERS = {
    "photo.png": (_write_photo, _read_photo),
    "photo.tif": (_write_photo, _read_photo),
    "photo.bmp": (_write_photo, _read_photo),
    "mask.png": (_write_mask, _read_mask),
    "settings.json": (_write_settings, _read_settings),
}


def write_without_end(folder: Path, seed: int) -> None:
    versions = random.Random(seed)
    for name, (write, _) in WRITERS.items():
        write(folder / name, 0)
        print(name, flush=True)
    while os.getppid() > 1:
        name = versions.choice(sorted(WRITERS))
        WRITERS[name][0](folder / name, versions.randrange(_VERSIONS))


if __name__ == "__main__":
    write_without_end(Path(sys.argv[1]), int(sys.argv[2]))
