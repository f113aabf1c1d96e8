"""A picture of fills to look at while a run goes on: photo, input, coarse, refined, one row a sample."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from engine.model.generator import Generator
from training.data.batches import Batch

_GAP = 4


@torch.no_grad()
def sheet(generator: Generator, batches: Sequence[Batch]) -> NDArray[np.uint8]:
    """H×W×3 RGB uint8; the columns are photo, input (hole grey), coarse and refined composite."""
    rows = []
    for batch in batches:
        output = generator(batch.image, batch.mask)
        known = batch.image * (1 - batch.mask)
        columns = (batch.image, known, known + output.coarse * batch.mask, known + output.refined * batch.mask)
        for i in range(len(batch)):
            rows.append(_row([_to_pixels(column[i]) for column in columns]))
    return np.concatenate(rows)


def encode_png(pixels: NDArray[np.uint8]) -> bytes:
    """H×W×3 → the bytes of a PNG file."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG")
    return buffer.getvalue()


def _row(images: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    height = images[0].shape[0]
    gap = np.full((height, _GAP, 3), 255, np.uint8)
    parts = [part for image in images for part in (image, gap)]
    line = np.concatenate(parts[:-1], axis=1)
    return np.concatenate([line, np.full((_GAP, line.shape[1], 3), 255, np.uint8)])


def _to_pixels(image: Tensor) -> NDArray[np.uint8]:
    values = ((image.float() + 1) * 127.5).round().clamp(0, 255).to(torch.uint8)
    return np.asarray(values.permute(1, 2, 0).cpu().numpy())
