"""The folders of fine-tuning runs beside the settings. No Qt."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.finetune.run_state import RunInfo
from engine.files.regular import read_regular, read_text
from engine.language import tr

_LONGEST_LOG = 256 << 20
_STALE = 3600  # seconds after which a run that never saved anything is litter


class RunFolders:
    """All runs of this person."""

    def __init__(self, folder: Path) -> None:
        """``folder`` need not exist."""
        self._folder = folder

    def make(self) -> Path:
        """A new, empty folder.

        Raises:
            TrainingError: it cannot be made.
        """
        from training.errors import TrainingError

        path = self._folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}"
        try:
            path.mkdir(parents=True)
        except OSError as error:
            raise TrainingError(
                tr("The folder “{path}” cannot be made: {reason}.", path=path, reason=error.strerror or error)
            ) from error
        return path

    def holds(self, folder: Path) -> bool:
        """Whether it is the folder of a run of this person."""
        return folder.parent == self._folder and folder.is_dir()

    def unfinished(self) -> tuple[RunInfo, ...]:
        """Runs nobody works on and that saved something, newest first."""
        from training.finetune.folder import is_locked

        found = [info for path in self._all() if (info := _describe(path)) is not None and not is_locked(path)]
        return tuple(sorted(found, key=lambda info: info.when, reverse=True))

    def tidy(self) -> None:
        """Delete runs that ended before they saved anything; never one that did, be it readable or not."""
        from training.finetune.folder import is_locked

        for path in self._all():
            with contextlib.suppress(OSError):
                is_old = time.time() - path.stat().st_mtime > _STALE
                if is_old and not _saved(path) and not is_locked(path):
                    self.delete(path)

    def delete(self, folder: Path) -> None:
        """All of a run; what cannot be deleted stays."""
        if self.holds(folder):
            shutil.rmtree(folder, ignore_errors=True)

    def _all(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if os.path.isdir(path)]
        except OSError:  # there is none, or it may not be looked into
            return []


def read_log(folder: Path) -> list[Mapping[str, Any]]:
    """The events in the log of a run, oldest first; steps are means over several."""
    from training.run.folder import LOG_FILE

    events: list[Mapping[str, Any]] = []
    try:
        lines = read_regular(folder / LOG_FILE, _LONGEST_LOG).decode(errors="replace").splitlines()
    except OSError:
        return []
    for line in lines:
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):  # cut off when the process was killed
            continue
        if isinstance(event, dict):
            events.append(event)
    return events


def crashed(folder: Path) -> str:
    """What became of a run whose process ended without a word, as a sentence."""
    from training.finetune.folder import PROGRESS_FILE, read_progress

    if not (folder / PROGRESS_FILE).exists():
        return tr(
            "The training process ended unexpectedly, perhaps because the memory ran out or something ended it; "
            "nothing was saved yet, so start it again."
        )
    return tr(
        "The training process ended unexpectedly, perhaps because the memory ran out or something ended it; "
        "its state after step {step} is kept, and you can continue from there.",
        step=read_progress(folder).step,
    )


def _saved(folder: Path) -> tuple[Path, ...]:
    """The files of a run that hold what it has learned, or how far it is.

    Raises:
        OSError: the folder cannot be looked into.
    """
    from training.finetune.folder import PROGRESS_FILE
    from training.run.folder import BEST, LAST, weights_of

    there = set(os.listdir(folder))
    own = (Path(PROGRESS_FILE), *(path for name in (LAST, BEST) for path in (Path(name), weights_of(Path(name)))))
    return tuple(folder / path for path in own if path.name in there)


def _describe(folder: Path) -> RunInfo | None:
    """None: it has saved nothing yet, or its folder cannot be looked into."""
    from training.errors import TrainingError
    from training.finetune.folder import read_progress, read_verdict
    from training.finetune.plan import read_plan

    try:
        saved = _saved(folder)
        when = max((path.stat().st_mtime for path in saved), default=0.0)
    except OSError:
        return None
    if not saved:
        return None
    try:
        name, problem = read_plan(folder).name, ""
    except TrainingError as error:
        name, problem = _name_of(folder), str(error)
    found = read_progress(folder)
    judged = read_verdict(folder) is not None
    return RunInfo(folder, name, found.step, found.total_steps, found.photos, when, judged, problem)


def _name_of(folder: Path) -> str:
    """Of the model to be, by a plan that this Lacuna cannot read otherwise; the folder's own name if not even that."""
    from training.finetune.folder import PLAN_FILE

    try:
        name = json.loads(read_text(folder / PLAN_FILE))["name"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return folder.name
    return name if isinstance(name, str) and name else folder.name
