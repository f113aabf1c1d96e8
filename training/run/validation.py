"""How good the averaged weights are, on crops training never sees: always the same crops and holes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from engine.model.generator import Generator
from training.data.batches import Batch
from training.run import losses
from training.run.objective import composite


@dataclass(frozen=True, slots=True)
class Score:
    """Means over the crops: ℓ1 (%) and PSNR (dB) of the whole image; TV in the hole over the photos' own."""

    l1_percent: float
    psnr: float
    tv_ratio: float


@torch.no_grad()
def validate(
    generator: Generator, batches: Sequence[Batch], *, should_stop: Callable[[], bool] = lambda: False
) -> Score | None:
    """None if there is nothing to validate on, or if ``should_stop`` said so."""
    l1, psnr, variation, truth = 0.0, 0.0, 0.0, 0.0
    for batch in batches:
        if should_stop():
            return None
        error = (composite(generator(batch.image, batch.mask).refined, batch) - batch.image) / 2  # of the range 0 to 1
        if batch.truth is not None:
            error = error * batch.truth
        l1 += float(error.abs().mean())
        psnr += -10 * math.log10(max(float(error.square().mean()), 1e-10))
        fill = error * 2 + batch.image
        variation += float(losses.total_variation(fill, batch.mask).mean())
        truth += float(losses.total_variation(batch.image, batch.mask).mean())
    if not batches:
        return None
    return Score(100 * l1 / len(batches), psnr / len(batches), variation / max(truth, 1e-9))
