"""One process at a time works on a run: a lock the system takes away from a process that dies."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from training.errors import TrainingError

_NAME = "lock"


class RunLock:
    """The lock of a run's folder. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        """Take it.

        Raises:
            TrainingError: another process has it, or the folder cannot be written to.
        """
        try:
            self._file = (folder / _NAME).open("a+b")
        except OSError as error:
            raise TrainingError(f"The folder “{folder}” cannot be written to: {error.strerror or error}.") from error
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise TrainingError(
                "Another window of Lacuna is working on this run; go on there, or close it first."
            ) from error

    def __enter__(self) -> RunLock:
        """The lock itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give it back."""
        self._file.close()


def is_locked(folder: Path) -> bool:
    """Whether a living process works on the run."""
    try:
        with RunLock(folder):
            return False
    except TrainingError:
        return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
