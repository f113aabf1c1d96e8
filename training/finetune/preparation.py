"""What a sitting needs before it trains: weights to start from, settings that fit the machine, batches."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.device import free_memory
from engine.files.regular import read_regular, read_text
from engine.language import tr
from engine.weights import default_weights_path
from training.config import TrainConfig
from training.data.holes import HoleMixture
from training.data.photos import index_sources, why_not
from training.errors import TrainingError
from training.finetune.folder import PARENT_FILE, SPLIT_FILE
from training.finetune.only_photo import OnlyPhotoBatches, open_photo
from training.finetune.places import FolderBatches
from training.finetune.plan import FinetunePlan
from training.run.folder import write_whole

_LARGEST_PARENT = 4 << 30
_CACHE_SHARE = 4  # at most one in four bytes of the available memory for decoded photos


def take_parent(folder: Path, plan: FinetunePlan) -> Path:
    """A copy of the weights to start from: the verdict needs them after days, whatever happens to their file.

    Raises:
        TrainingError: they cannot be read, or the copy cannot be written.
    """
    parent, chosen = folder / PARENT_FILE, plan.parent or default_weights_path()
    if not parent.exists():
        try:
            data = read_regular(chosen, _LARGEST_PARENT)
        except OSError as error:
            raise TrainingError(
                tr(
                    "The weights to start from, “{chosen}”, cannot be read: {reason}.",
                    chosen=chosen,
                    reason=error.strerror or error,
                )
            ) from error
        write_whole(parent, data)
    return parent


def settings(plan: FinetunePlan) -> TrainConfig:
    """The plan's, with no more memory for photos than this machine can give.

    Raises:
        TrainingError: only this photo is to be learnt by terms that would look under its hole.
    """
    config = plan.config
    cache = min(config.photos.cache_mb, (free_memory() >> 20) // _CACHE_SHARE)
    config = replace(config, photos=replace(config.photos, cache_mb=cache), workers=0)  # the window's computer
    if plan.pace == "photo":
        terms = config.weights
        if terms.perceptual or terms.style or any(phase.adversarial != "none" for phase in config.phases):
            raise TrainingError(
                tr(
                    "Only this photo learns without critics, perceptual and style terms, which would need to see what "
                    "is under the hole; set them to 0."
                )
            )
    return config


def _held_out(split: Path) -> frozenset[str]:
    try:
        return frozenset(map(str, json.loads(read_text(split))))
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise TrainingError(tr("The list of the photos this run was not to see is damaged; delete the run.")) from error


def open_batches(
    folder: Path, plan: FinetunePlan, config: TrainConfig, should_stop: Callable[[], bool]
) -> FolderBatches | OnlyPhotoBatches:
    """Batches of the plan's photos; which of them are held out is decided once and kept in ``folder``.

    Raises:
        TrainingError: too little to learn from, or ``should_stop`` said so.
    """
    holes = HoleMixture.open(config.masks)
    if plan.photo is not None and plan.hole is not None:
        return OnlyPhotoBatches(open_photo(plan.photo, plan.hole, largest_crop(config), config.seed), holes, config)
    split, held = folder / SPLIT_FILE, None
    if split.exists():
        held = _held_out(split)
    index = index_sources(plan.sources, config.photos.validation_share, held=held, should_stop=should_stop)
    problem = why_not(index)
    if problem:
        raise TrainingError(problem)
    if held is None:
        write_whole(split, json.dumps([photo.digest for photo in index.validation]).encode())
    return FolderBatches(index, holes, config)


def largest_crop(config: TrainConfig) -> int:
    """Side of the largest crops of the run, px: the size it is measured on."""
    return max(crop.size for phase in config.phases for crop in phase.crops)
