"""Locks that the system takes away from a process that dies. Standard library only."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_AGAIN_S = 0.01


@contextlib.contextmanager
def waiting_lock(path: Path, patience_s: float) -> Iterator[bool]:
    """Hold the lock of a file, which is made and stays; whether it was got.

    Somebody else may keep it for longer than ``patience_s``, or own the file, and some file systems have no locks.
    """
    with contextlib.ExitStack() as opened:
        file = None
        with contextlib.suppress(OSError):
            file = opened.enter_context(path.open("a+b"))
        yield file is not None and _is_got(file.fileno(), time.monotonic() + patience_s)


def _is_got(handle: int, until: float) -> bool:
    while True:
        try:
            try_lock(handle)
            return True
        except (BlockingIOError, PermissionError):
            if time.monotonic() > until:
                return False
            time.sleep(_AGAIN_S)
        except OSError:
            return False


if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> None:
        """Lock an open file until it is closed, or until this process ends.

        Raises:
            OSError: another has it, or there are no locks here.
        """
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def try_lock(handle: int) -> None:
        """Lock an open file until it is closed, or until this process ends.

        Raises:
            OSError: another has it, or there are no locks here.
        """
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
