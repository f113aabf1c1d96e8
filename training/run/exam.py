"""What a run looks at now and then: its networks on held-out crops, always the same ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray

from training.config import TrainConfig
from training.data.batches import Batch, Batches
from training.run.health import Health, examine
from training.run.networks import Networks
from training.run.sheets import sheet
from training.run.step import Step
from training.run.validation import Score, validate

_SHEET_ROWS = 8
_EXAMINED = 1  # crops that the health of the network is measured on


class Exam:
    """Scores, health and sheets of the networks as they are when asked."""

    def __init__(self, config: TrainConfig, batches: Batches, networks: Networks, step: Step) -> None:
        self._batches, self._networks, self._step = batches, networks, step
        self._size = max(crop.size for phase in config.phases for crop in phase.crops)
        self._form = config.channels_last

    def score(self, should_stop: Callable[[], bool]) -> Score | None:
        """Of the averaged weights; None if there is nothing to look at, or ``should_stop`` said so."""
        with self._step.autocast():
            return validate(self._networks.averaged(), self._held(), should_stop=should_stop)

    def health(self) -> Health:
        """Whether every part of what is trained is alive."""
        with self._step.autocast():
            return examine(self._networks.generator, self._held()[:_EXAMINED])

    def sheet(self) -> NDArray[np.uint8]:
        """Fills by the averaged weights, H×W×3 RGB."""
        with self._step.autocast():
            return sheet(self._networks.averaged(), self._held()[:_SHEET_ROWS])

    def _held(self) -> list[Batch]:
        device: torch.device = self._step.device
        return [batch.to(device, channels_last=self._form) for batch in self._batches.validation(self._size)]
