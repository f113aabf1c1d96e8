"""The small files of a fine-tuning run, which the editor reads too. Standard library only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.atomic import replace_file
from training.errors import TrainingError
from training.finetune.outcome import VERDICT_FILE, Verdict

PARENT_FILE, SPLIT_FILE, PROGRESS_FILE = "parent.safetensors", "split.json", "progress.json"


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
        return Progress(**json.loads((folder / PROGRESS_FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return Progress()


def write_progress(folder: Path, progress: Progress) -> None:
    """Replace it.

    Raises:
        TrainingError: it cannot be written.
    """
    path, data = folder / PROGRESS_FILE, json.dumps(asdict(progress)).encode()
    try:
        replace_file(path, lambda file: file.write(data))
    except OSError as error:
        raise TrainingError(f"“{path}” could not be written: {error.strerror or error}.") from error


def read_verdict(folder: Path) -> Verdict | None:
    """Of a run's folder; None if there is none yet."""
    try:
        return Verdict.from_json((folder / VERDICT_FILE).read_text(encoding="utf-8"), folder)
    except (OSError, ValueError):
        return None
