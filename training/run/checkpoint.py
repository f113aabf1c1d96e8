"""Checkpoints: everything a run needs to go on to the same numbers. Written whole or not at all; nothing is executed.

The data order needs only a counter (``training.data.batches``), so there is no state of random numbers to keep.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import torch

from engine.language import mark, tr
from training.config import TrainConfig
from training.errors import TrainingError
from training.run.folder import write_whole
from training.run.parts import read_state

FORMAT = "lacuna-training"
FORMAT_VERSION = 1


@dataclass(slots=True)
class Tally:
    """What a run counts as it goes: its plain numbers.

    Attributes:
        step: generator steps done.
        batches: batches drawn, also for steps that went wrong: where the data goes on.
        best_psnr: of the best validation so far, dB.
        rollbacks: in a row, without a validated or saved step in between.
        smooth, lowest, watched: smoothed reconstruction loss, its lowest value and the number of steps behind it: what
            divergence is measured against.
        seconds: spent training, also on steps that went wrong.
    """

    step: int = 0
    batches: int = 0
    best_psnr: float = float("-inf")
    rollbacks: int = 0
    smooth: float = 0.0
    lowest: float = float("inf")
    watched: int = 0
    seconds: float = 0.0

    def take(self, other: Tally) -> None:
        """Become equal to another."""
        for entry in fields(self):
            setattr(self, entry.name, getattr(other, entry.name))


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A saved run.

    Attributes:
        config: of the run.
        tally: where it is.
        tensors: state dictionaries: ``generator``, ``ema``, ``generator_optimiser`` and, with critics, ``critics``,
            ``critic_optimiser``.
    """

    config: TrainConfig
    tally: Tally
    tensors: Mapping[str, Any] = field(repr=False)


def save_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Replace ``path`` by a complete checkpoint.

    Raises:
        TrainingError: it could not be written; what was there before is untouched.
    """
    content = {"format": FORMAT, "version": FORMAT_VERSION, "config": checkpoint.config.to_json()}
    buffer = io.BytesIO()
    torch.save(content | {"progress": asdict(checkpoint.tally), "tensors": dict(checkpoint.tensors)}, buffer)
    write_whole(path, buffer.getbuffer())


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint, whole or in parts, on the CPU.

    Raises:
        TrainingError: missing, damaged, foreign or newer, as a sentence.
    """
    data = io.BytesIO(read_state(path))
    try:
        content = torch.load(data, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for a damaged file
        raise TrainingError(
            tr("“{path}” is damaged or not a training state; remove it or choose another folder.", path=path)
        ) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise TrainingError(tr("“{path}” is not a training state of Lacuna; choose another folder.", path=path))
    version = content.get("version")
    if not isinstance(version, int) or version > FORMAT_VERSION:
        raise TrainingError(
            tr("The training state “{path}” is newer than this Lacuna can read; please update.", path=path)
        )
    try:
        config = TrainConfig.from_dict(json.loads(content["config"]))
        return Checkpoint(config, Tally(**content["progress"]), dict(content["tensors"]))
    except TrainingError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise TrainingError(
            tr("“{path}” is not a training state of Lacuna: a part is missing or wrong.", path=path)
        ) from error


def check_fits(saved: TrainConfig, wanted: TrainConfig, path: Path) -> None:
    """A run may change learning rate, optimiser's values, masks and phases when it resumes; what its tensors mean, not.

    Raises:
        TrainingError: another network, other critics or another optimiser.
    """
    for what, ours, theirs in (
        (mark("network"), wanted.model, saved.model),
        (mark("critics"), wanted.critics, saved.critics),
        (mark("optimiser"), wanted.optimiser.name, saved.optimiser.name),
    ):
        if ours != theirs:
            raise TrainingError(
                tr(
                    "The training state “{path}” was made with another configuration ({what}); "
                    "use the recipe it was made with, or another folder.",
                    path=path,
                    what=tr(what),
                )
            )


def what_changes(saved: TrainConfig, wanted: TrainConfig) -> list[str]:
    """What a person should know of a run that goes on by another recipe; sentences."""
    before, after = saved.optimiser.kernels, wanted.optimiser.kernels
    if before == after:
        return []
    if after == "free":
        return [
            tr(
                "This state's kernels were standardised. This recipe leaves them free from now on, and whole branches "
                "may die; a recipe with standardised kernels keeps them."
            )
        ]
    return [
        tr(
            "This state is of the time before kernels were standardised. It is gone on with; its kernels are led to "
            "mean 0 and one length little by little, over some 2 000 steps."
        )
    ]
