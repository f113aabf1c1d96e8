"""The health of finished weights, measured as a run measures its own (``training.run.health``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.weights import default_weights_path
from training.data.batches import Batch
from training.data.holes import spatial_discount
from training.evaluation.baselines import load_network
from training.evaluation.errors import EvaluationError
from training.evaluation.holes import make_hole
from training.run.health import examine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.evaluation.photos import EvaluationPhoto
    from training.run.health import Health

_DISCOUNT = 0.99


def network_health(
    path: Path | None, photos: Sequence[EvaluationPhoto], *, seed: int, device: torch.device
) -> tuple[Path, Health]:
    """The weights' file (None = the bundled one) and their health, on rectangles in these photos, in float32.

    Raises:
        EvaluationError: weights that cannot be read, or a size their network does not take.
    """
    path = path or default_weights_path()
    generator = load_network(path).generator.to(device)
    batches = [_batch(photo, seed).to(device, channels_last=False) for photo in photos]
    try:
        return path, examine(generator, batches)
    except ValueError as error:
        raise EvaluationError(f"{error} Choose another --size.") from error


def _batch(photo: EvaluationPhoto, seed: int) -> Batch:
    size = len(photo.pixels)
    mask = make_hole("rectangles", photo.number, seed=seed, size=size)
    image = photo.pixels.astype(np.float32) / np.float32(127.5) - 1
    return Batch(
        image=torch.from_numpy(image).permute(2, 0, 1)[None],
        mask=torch.from_numpy(mask.astype(np.float32))[None, None],
        discount=torch.from_numpy(spatial_discount(mask, _DISCOUNT))[None, None],
        patch=torch.zeros(1, 2, dtype=torch.int64),  # the critics' parts: nothing here looks at them
        mix=torch.zeros(1, 2),
    )
