"""The files of a run: what each is called, and how one is replaced. No torch here.

``last.pt`` and ``best.pt`` hold everything needed to go on, ``last.safetensors`` and ``best.safetensors`` the averaged
generator for the editor, ``log.jsonl`` what happened, ``sheets/`` pictures to look at.
"""

from __future__ import annotations

from pathlib import Path

from engine.files.atomic import replace_file
from engine.language import tr
from training.errors import TrainingError

LAST, BEST = "last.pt", "best.pt"
WEIGHTS_SUFFIX = ".safetensors"
LOG_FILE = "log.jsonl"
TENSORBOARD_FOLDER = "tensorboard"
_SHEETS_FOLDER = "sheets"


def checkpoint_in(state: Path, *, best: bool = False) -> Path:
    """The last or best checkpoint of a run's folder; a path that is no folder is the checkpoint itself."""
    return state / (BEST if best else LAST) if state.is_dir() else state


def weights_of(checkpoint: Path) -> Path:
    """The weights file that is saved beside a checkpoint."""
    return checkpoint.with_suffix(WEIGHTS_SUFFIX)


def sheet_of(folder: Path, step: int) -> Path:
    """The sheet that a run draws after ``step`` steps."""
    return folder / _SHEETS_FOLDER / f"step-{step:07d}.png"


def write_whole(path: Path, data: bytes | memoryview) -> None:
    """Replace a file by ``data``, or leave it as it was.

    Raises:
        TrainingError: no space, no permission, …
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, lambda file: file.write(data))
    except OSError as error:
        why = error.strerror or str(error)
        raise TrainingError(
            tr("“{path}” could not be written: {why}. What was saved before is still there.", path=path, why=why)
        ) from error
