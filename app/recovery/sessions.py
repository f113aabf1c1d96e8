"""Whose recovery copies these are: a folder for every running editor, with a lock that says which process it is.

``recovery/`` beside the settings holds a folder of 16 hexadecimal digits for each, made when there is first something
to keep, and removed when the editor ends well. In it: ``lock.json``, and ``work.zip`` with the unsaved work.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import platform
import re
import shutil
import time
from pathlib import Path
from typing import Any

from engine.files.regular import open_regular

log = logging.getLogger("lacuna")

LOCK, COPY = "lock.json", "work.zip"
MAX_COPIES = 200  # of a folder's photos there may be many
"""So many copies of editors that were ended are kept, the newest, ..."""
MAX_BYTES = 2 << 30
"""... as long as they take no more than this together, ..."""
MAX_AGE_S = 60 * 24 * 3600
"""... and none is older than this."""

_FOLDER = re.compile(r"[0-9a-f]{16}")
_HALF_MADE_S = 3600  # a folder is made in a moment; one that is still half made after this belongs to nobody
_SLACK_S = 2.0  # between two readings of when a process started
_MAX_LOCK = 10_000


class Session:
    """The folder of this process.

    Attributes:
        copy: where its unsaved work goes; ``claim`` makes the folder.
    """

    def __init__(self, root: Path) -> None:
        """``root`` is the folder of all sessions; nothing is written yet."""
        self._root, name = root, os.urandom(8).hex()
        self._folder = root / name
        self.copy = self._folder / COPY

    def claim(self) -> None:
        """Make the folder, if it is not there. It appears with its lock in it: nobody sees it without an owner.

        Raises:
            OSError: it cannot be made.
        """
        if self._folder.exists():
            return
        self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
        half_made = self._root / f".{self._folder.name}"
        half_made.mkdir(mode=0o700, parents=True)  # another editor may have just removed an empty root
        (half_made / LOCK).write_text(json.dumps(_this_process()), encoding="utf-8")
        half_made.rename(self._folder)

    def remove(self) -> None:
        """Leave nothing behind; does nothing when there is nothing."""
        shutil.rmtree(self._folder, ignore_errors=True)
        with contextlib.suppress(OSError):
            self._root.rmdir()  # unless there are others


def abandoned_copies(root: Path) -> list[Path]:
    """The copies of editors that no longer run, newest first. Old ones, and what is left of nothing, are removed."""
    copies: list[tuple[float, int, Path]] = []
    for folder in _folders(root):
        if _is_owned(folder):
            continue
        try:
            state = (folder / COPY).stat()
            copies.append((state.st_mtime, state.st_size, folder / COPY))
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
    return _pruned(sorted(copies, reverse=True))


def forget(copy: Path) -> None:
    """Remove an abandoned copy with its folder."""
    if copy.name == COPY and _FOLDER.fullmatch(copy.parent.name):
        shutil.rmtree(copy.parent, ignore_errors=True)
        with contextlib.suppress(OSError):
            copy.parent.parent.rmdir()


def _pruned(copies: list[tuple[float, int, Path]]) -> list[Path]:
    kept: list[Path] = []
    total = 0
    for when, size, copy in copies:
        total += size
        is_too_old = time.time() - when > MAX_AGE_S
        if is_too_old or len(kept) >= MAX_COPIES or (kept and total > MAX_BYTES):
            log.info("An old recovery copy was removed: %s", copy)
            forget(copy)
        else:
            kept.append(copy)
    return kept


def _folders(root: Path) -> list[Path]:
    """Finished ones that are folders and no links; half-made ones of nobody are removed."""
    try:
        entries = list(os.scandir(root))
    except OSError:
        return []
    found = []
    for entry in entries:
        with contextlib.suppress(OSError):
            if not entry.is_dir(follow_symlinks=False):
                continue
            if _FOLDER.fullmatch(entry.name):
                found.append(Path(entry.path))
            elif _FOLDER.fullmatch(entry.name[1:]) and time.time() - entry.stat().st_mtime > _HALF_MADE_S:
                shutil.rmtree(entry.path, ignore_errors=True)
    return found


def _is_owned(folder: Path) -> bool:
    """Whether its process runs, or may run on another machine that shares the folder. A broken lock is nobody's."""
    try:
        with open_regular(folder / LOCK) as file:
            lock = json.loads(file.read(_MAX_LOCK))
        pid, started, machine = int(lock["pid"]), float(lock["started"]), str(lock["machine"])
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return False
    return machine != platform.node() or _runs(pid, started)


def _runs(pid: int, started: float) -> bool:
    import psutil

    try:
        return abs(_started(psutil.Process(pid)) - started) <= _SLACK_S
    except psutil.AccessDenied:
        return True  # something of this number runs; better not offered than taken from a living editor
    except (psutil.Error, ValueError, OverflowError):
        return False


def _this_process() -> dict[str, Any]:
    import psutil

    process = psutil.Process()
    return {"pid": process.pid, "started": _started(process), "machine": platform.node()}


def _started(process: Any) -> float:
    """Seconds after the system's own start: unlike the time of day, nobody sets that clock."""
    import psutil

    return float(process.create_time() - psutil.boot_time())
