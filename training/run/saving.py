"""Writing the files of a run: its state with the weights for the editor, and sheets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.weights import WeightsError, save_weights
from training.config import TrainConfig
from training.errors import TrainingError
from training.run.checkpoint import Checkpoint, Tally, load_checkpoint, save_checkpoint
from training.run.folder import BEST, sheet_of, weights_of, write_whole
from training.run.networks import Networks
from training.run.schedule import locate
from training.run.sheets import encode_png


class Saving:
    """The files of the run in one folder."""

    def __init__(self, folder: Path, provenance: Mapping[str, str]) -> None:
        """``provenance`` is written into the weights: data, licence, …"""
        self._folder, self._provenance = folder, dict(provenance)

    def state(self, name: str, config: TrainConfig, tally: Tally, networks: Networks) -> Path:
        """Write the checkpoint ``name`` and the averaged weights beside it; the checkpoint's path.

        Raises:
            TrainingError: they cannot be written; what was there before is untouched.
        """
        path = self._folder / name
        save_checkpoint(path, Checkpoint(config, tally, networks.tensors()))
        notes = {"recipe": config.name, "steps": str(tally.step), "phases": _phases_so_far(config, tally.step)}
        try:
            save_weights(weights_of(path), networks.averaged(), self._provenance | notes)
        except WeightsError as error:
            raise TrainingError(str(error)) from error
        return path

    def best_psnr(self) -> float:
        """Of the best state that is in the folder, dB; -∞ if there is none that can be read."""
        path = self._folder / BEST
        try:
            return load_checkpoint(path).tally.best_psnr if path.exists() else -math.inf
        except TrainingError:
            return -math.inf

    def sheet(self, step: int, picture: NDArray[np.uint8]) -> Path:
        """Write a sheet, H×W×3 RGB; its path.

        Raises:
            TrainingError: it cannot be written.
        """
        path = sheet_of(self._folder, step)
        write_whole(path, encode_png(picture))
        return path


def _phases_so_far(config: TrainConfig, step: int) -> str:
    number = locate(config.phases, max(0, step - 1)).number
    return ", ".join(phase.name for phase in config.phases[: number + 1])
