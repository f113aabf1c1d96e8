"""The folder of a fine-tuning run, which the editor reads too: its files beside the trainer's, and its lock. No torch.

Everything a run knows is here, so that it can be killed at any moment and gone on with.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType

from engine.files.lock import try_lock
from engine.files.regular import read_text
from engine.language import tr
from engine.model.values import check_types
from training.errors import TrainingError
from training.finetune.outcome import Verdict
from training.run.folder import write_whole

PLAN_FILE = "plan.json"
"""What the person asked for."""
PHOTO_FILE, HOLE_FILE = "photo.png", "hole.png"
"""Only this photo: lossless copies of it and of its mask."""
PARENT_FILE = "parent.safetensors"
"""The weights it starts from."""
SPLIT_FILE = "split.json"
"""Hashes of the photos that are held out."""
PROGRESS_FILE = "progress.json"
VERDICT_FILE = "verdict.json"
_LOCK_FILE = "lock"


def picture_of(folder: Path, number: int, column: str) -> Path:
    """A picture of the verdict; ``number`` counts its places from 0."""
    return folder / f"verdict-{number + 1}-{column}.png"


@dataclass(slots=True)
class Progress:
    """What the editor wants to know without torch, and what the budget has used.

    Attributes:
        step, total_steps: how far the run is; 0 steps in all = not measured yet.
        photos: it learns from.
        seconds: of its budget that are used.
        ended: training is over; only the verdict is missing.
    """

    step: int = 0
    total_steps: int = 0
    photos: int = 0
    seconds: float = 0.0
    ended: bool = False


def read_progress(folder: Path) -> Progress:
    """Of a run's folder; that of a new run if there is none."""
    try:
        progress = Progress(**json.loads(read_text(folder / PROGRESS_FILE)))
        check_types(progress)
        return progress
    except (OSError, ValueError, TypeError, RecursionError):
        return Progress()


def write_progress(folder: Path, progress: Progress) -> None:
    """Replace it.

    Raises:
        TrainingError: it cannot be written.
    """
    write_whole(folder / PROGRESS_FILE, json.dumps(asdict(progress)).encode())


def read_verdict(folder: Path) -> Verdict | None:
    """Of a run's folder; None if there is none yet."""
    try:
        return Verdict.from_json(read_text(folder / VERDICT_FILE), folder)
    except (OSError, ValueError, RecursionError):
        return None


class RunLock:
    """One process at a time works on a run: a lock that the system takes away from a process that dies.

    Use as a context manager.
    """

    def __init__(self, folder: Path) -> None:
        """Take it.

        Raises:
            TrainingError: another process has it, or the folder cannot be written to.
        """
        try:
            self._file = (folder / _LOCK_FILE).open("a+b")
        except OSError as error:
            raise TrainingError(
                tr(
                    "The folder “{folder}” cannot be written to: {reason}.",
                    folder=folder,
                    reason=error.strerror or error,
                )
            ) from error
        try:
            try_lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise TrainingError(
                tr("Another window of Lacuna is working on this run; go on there, or close it first.")
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
