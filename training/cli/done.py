"""A stage of ``card`` that is done: a small file beside its weights says so, for its state is too large to be carried.

It is believed only together with the weights it was written for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from engine.files.regular import read_text
from engine.weights import WeightsError, weights_digest
from training.errors import TrainingError
from training.run.folder import LAST, weights_of, write_whole

DONE_FILE = "done.json"
_FORMAT, _VERSION = "lacuna-stage", 1


@dataclass(frozen=True, slots=True)
class Done:
    """How far a stage came: steps, and seconds of training."""

    step: int
    seconds: float


def write_done(folder: Path, done: Done) -> None:
    """Say in the folder of a stage that it is done; its weights are there.

    Raises:
        TrainingError: the weights cannot be read, or the file cannot be written.
    """
    content = {"format": _FORMAT, "version": _VERSION, "step": done.step, "seconds": done.seconds}
    try:
        content["weights"] = weights_digest(weights_of(folder / LAST))
    except WeightsError as error:
        raise TrainingError(str(error)) from error
    write_whole(folder / DONE_FILE, json.dumps(content, indent=1).encode())


def read_done(folder: Path) -> Done | None:
    """What is said of a stage; None if nothing is.

    Raises:
        TrainingError: it is damaged, or the weights beside it are missing or others.
    """
    path = folder / DONE_FILE
    if not path.exists():
        return None
    try:
        content = json.loads(read_text(path))
        if (content["format"], content["version"]) != (_FORMAT, _VERSION):
            raise ValueError
        if content["weights"] != weights_digest(weights_of(folder / LAST)):
            raise ValueError
        return Done(int(content["step"]), float(content["seconds"]))
    except (OSError, WeightsError, ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise TrainingError(
            f"“{path}” is damaged or of other weights than the last.safetensors beside it; copy both again, or delete "
            "it to begin this stage anew."
        ) from error
