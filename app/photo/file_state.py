"""What a file was when it was read or written, to notice that somebody else has changed it since. No Qt."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from engine.files.regular import open_regular

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileState:
    """A file at one moment.

    Attributes:
        size: bytes.
        time_ns: of its last change, as the file system says.
        digest: of its content; empty = it could not be read, or changed while it was: equal to nothing.
    """

    size: int
    time_ns: int
    digest: bytes

    def is_still(self, now: FileState | None) -> bool:
        """Whether the content is the same; a file that was only touched, or copied back, is."""
        return now is not None and bool(self.digest) and (self.size, self.digest) == (now.size, now.digest)


@dataclass(frozen=True, slots=True)
class ChangedOutside:
    """Somebody else has written a file, or removed it."""

    is_gone: bool


def changed_outside(path: Path, known: FileState | None) -> ChangedOutside | None:
    """What somebody else did to a file that was as ``known``, None = there was none; reads it. None: nothing."""
    now = state_of(path)
    is_same = now is None if known is None else known.is_still(now)
    return None if is_same else ChangedOutside(is_gone=now is None)


def state_of(path: Path) -> FileState | None:
    """The state of a file, which is read for it; None when there is none, or no file but a pipe, say."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return None  # reading a pipe may wait for ever
        with open_regular(path) as file:
            digest = hashlib.file_digest(file, "blake2b").digest()
    except FileNotFoundError:
        return None
    except OSError:
        digest = b""
    return FileState(found.st_size, found.st_mtime_ns, digest)


def quick_state(path: Path, known: FileState | None) -> FileState | None:
    """The same, without reading a file of the ``known`` size and time again."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    is_known = known is not None and (found.st_size, found.st_mtime_ns) == (known.size, known.time_ns)
    return known if is_known else state_of(path)


def read_with_state(path: Path, read: Callable[[Path], T]) -> tuple[T, FileState | None]:
    """What ``read`` makes of a file, and the state of the file it read; raises what that raises."""
    before = _size_and_time(path)
    value, state = read(path), state_of(path)
    if state is not None and (state.size, state.time_ns) != before:
        state = FileState(state.size, state.time_ns, b"")  # it is not known which of the two was read
    return value, state


def _size_and_time(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
