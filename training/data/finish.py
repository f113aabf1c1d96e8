"""The last of what makes a batch, where it is trained on: colours and distances, which a card computes in no time."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from training.data.holes import spatial_discount


def recoloured(image: Tensor, colours: Tensor) -> Tensor:
    """B×H×W×3 RGB in [-1, 1], each sample with its row of B×6 as ``training.data.crops.draw_colours`` gives it."""
    contrast, brightness, saturation = (colours[:, i, None, None, None] for i in (0, 1, 5))
    image = image * contrast + brightness
    grey = image.mean(-1, keepdim=True)
    return (grey + (image - grey) * saturation + colours[:, None, None, 2:5]).clamp(-1, 1)


def discounts(masks: Tensor, gamma: float) -> Tensor:
    """B×H×W bool, True = hole → γ^l, as ``spatial_discount`` of each."""
    if masks.device.type == "cpu":
        return torch.from_numpy(np.stack([spatial_discount(mask, gamma) for mask in masks.numpy()]))
    return discounted(masks, gamma)


def discounted(masks: Tensor, gamma: float) -> Tensor:
    """The same on any device, without a loop over pixels."""
    distance = torch.stack([_distance(mask) for mask in masks])  # one by one: a pass takes H²·W numbers
    power = torch.pow(torch.full_like(distance, gamma), distance)
    return power.masked_fill(distance.isinf(), 1.0)  # nothing is known: there is no distance


def _distance(mask: Tensor) -> Tensor:
    """H×W bool: Euclidean distance in px to the nearest False; infinite without any.

    Exact, an axis at a time: A. Meijster, J. Roerdink, W. Hesselink, "A general algorithm for computing distance
    transforms in linear time", 2000, with a search over all of a line instead of its lower envelope.
    """
    down, across = (_squares(length, mask.device) for length in mask.shape)
    far = torch.zeros_like(mask, dtype=torch.float32).masked_fill(mask, torch.inf)
    column = (down[:, :, None] + far[None]).amin(1)  # H×W: squared distance within the column
    return (across[None] + column[:, None, :]).amin(2).sqrt()


def _squares(length: int, device: torch.device) -> Tensor:
    line = torch.arange(length, device=device, dtype=torch.float32)
    return (line[:, None] - line[None]).square()
