"""A state in parts small enough to be carried anywhere, and joined again when it is read. No torch here.

Beside the parts of ``last.pt`` lies ``last.pt.parts.json``, which says how many they are and what each must be. Where
the whole file is, too, it counts: a run that went on from parts has written it.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from engine.files.regular import read_regular, read_text
from engine.language import tr
from training.errors import TrainingError
from training.run.folder import BEST, LAST, write_whole

PART_BYTES = 15 << 20
_FORMAT, _VERSION = "lacuna-parts", 1
_MOST = 1000  # parts
_LARGEST = 4 << 30  # bytes; a state with critics has 150 MB


def is_there(checkpoint: Path) -> bool:
    """Whether there is such a file, whole or in parts."""
    return checkpoint.exists() or _list_of(checkpoint).exists()


def state_in(folder: Path) -> Path | None:
    """What a run in ``folder`` goes on from: its last state, or the best where only that is left; None = nothing."""
    return next((folder / name for name in (LAST, BEST) if is_there(folder / name)), None)


def check_free(folder: Path, checkpoint: Path) -> None:
    """Whether parts of ``checkpoint`` would be gone on with in ``folder``.

    Raises:
        TrainingError: another run is there, whose whole state would count instead.
    """
    whole = folder / LAST
    if whole.exists() and whole.resolve() != checkpoint.resolve():
        raise TrainingError(
            tr(
                "“{folder}” holds a run already, which would be gone on with instead of the parts; "
                "choose another folder.",
                folder=folder,
            )
        )


def split_state(checkpoint: Path, folder: Path) -> list[Path]:
    """Write the parts of a checkpoint, each of at most 15 MiB, into ``folder``; their paths.

    They are called as parts of ``last.pt``, whatever the checkpoint is called: a run goes on from that.

    Raises:
        TrainingError: it cannot be read, they cannot be written, or ``check_free`` says so.
    """
    check_free(folder, checkpoint)
    data = memoryview(read_state(checkpoint))
    target = folder / LAST
    pieces = [data[start : start + PART_BYTES] for start in range(0, len(data), PART_BYTES)]
    paths = [folder / f"{target.name}.part-{number}-of-{len(pieces)}" for number in range(1, len(pieces) + 1)]
    for path, piece in zip(paths, pieces, strict=True):
        write_whole(path, piece)
    parts = [
        {"name": path.name, "bytes": len(piece), "sha256": hashlib.sha256(piece).hexdigest()}
        for path, piece in zip(paths, pieces, strict=True)
    ]
    content = {"format": _FORMAT, "version": _VERSION, "parts": parts}
    write_whole(_list_of(target), json.dumps(content, indent=1).encode())
    for old in folder.glob(f"{target.name}.part-*"):
        if old not in paths:  # of a state that had more of them
            old.unlink(missing_ok=True)
    return paths


def remove_parts(folder: Path) -> None:
    """Of ``last.pt``, all that there are; first their list, without which they are nothing.

    Raises:
        TrainingError: the folder cannot be changed.
    """
    listed = _list_of(folder / LAST)
    try:
        for path in (listed, *folder.glob(f"{LAST}.part-*")):
            path.unlink(missing_ok=True)
    except OSError as error:
        why = error.strerror or str(error)
        raise TrainingError(
            tr("“{path}” could not be written: {why}. What was saved before is still there.", path=folder, why=why)
        ) from error


def read_state(checkpoint: Path) -> bytes:
    """The bytes of a checkpoint, joined if it is in parts.

    Raises:
        TrainingError: there is none, a part is missing or damaged, or it cannot be read, as a sentence.
    """
    try:
        if checkpoint.exists() or not _list_of(checkpoint).exists():
            return _bytes(checkpoint)
        return b"".join(_part(entry, checkpoint) for entry in _read_list(checkpoint))
    except FileNotFoundError as error:
        raise TrainingError(tr("There is no training state “{checkpoint}”.", checkpoint=checkpoint)) from error
    except OSError as error:
        raise TrainingError(
            tr(
                "The training state “{checkpoint}” cannot be read: {reason}.",
                checkpoint=checkpoint,
                reason=error.strerror or error,
            )
        ) from error


def _bytes(path: Path) -> bytes:
    return read_regular(path, _LARGEST)


def _list_of(checkpoint: Path) -> Path:
    return checkpoint.with_name(f"{checkpoint.name}.parts.json")


def _read_list(checkpoint: Path) -> list[dict[str, Any]]:
    path = _list_of(checkpoint)
    try:
        content = json.loads(read_text(path))
        if content["format"] != _FORMAT:
            raise ValueError
        if content["version"] != _VERSION:
            raise TrainingError(tr("“{path}” is of another version than this Lacuna reads; please update.", path=path))
        entries = [{"name": str(e["name"]), "bytes": int(e["bytes"]), "sha256": e["sha256"]} for e in content["parts"]]
        if not 0 < len(entries) <= _MOST or any(Path(e["name"]).name != e["name"] for e in entries):
            raise ValueError
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise TrainingError(tr("“{path}” is damaged or no list of parts; copy it again.", path=path)) from error
    return entries


def _part(entry: dict[str, Any], checkpoint: Path) -> bytes:
    path = checkpoint.with_name(entry["name"])
    if not path.exists():
        raise TrainingError(
            tr(
                "The part “{name}” of the training state is missing; copy it to “{parent}”.",
                name=path.name,
                parent=path.parent,
            )
        )
    data = _bytes(path)
    if len(data) != entry["bytes"] or hashlib.sha256(data).hexdigest() != entry["sha256"]:
        raise TrainingError(tr("The part “{path}” is damaged or of another state; copy it again.", path=path))
    return data
