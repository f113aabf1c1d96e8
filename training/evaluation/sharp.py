"""The row of the table that is what the editor gives: the network's fill with the photo's own detail."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from engine.session import InpaintSession
from engine.types import FillRequest
from training.evaluation.methods import Fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch

    from engine.model.generator import Generator
    from training.evaluation.methods import Sample

NAME = "sharp"


class SharpMethod:
    """A session of the engine, one picture at a time."""

    def __init__(self, generator: Generator, *, device: torch.device, precision: str = "auto") -> None:
        """Take a network in evaluation mode."""
        self._session = InpaintSession(generator, device=str(device), precision=precision)

    @property
    def names(self) -> tuple[str, ...]:
        return (NAME,)

    def fill(self, samples: Sequence[Sample]) -> dict[str, list[Fill]]:
        """See :class:`training.evaluation.methods.Method`."""
        return {NAME: [self._one(sample) for sample in samples]}

    def _one(self, sample: Sample) -> Fill:
        started = time.perf_counter()
        filled = self._session.fill(FillRequest(sample.image, sample.mask)).composite(sample.image)
        return Fill(filled, time.perf_counter() - started)
