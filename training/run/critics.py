"""The two critics (appendix D): one looks at a patch around the hole, one at the whole crop."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.model.blocks import Conv
from training.config import CriticsConfig

_LEAK = 0.2


class Critic(nn.Module):
    """5×5 convolutions of stride 2, leaky ReLU 0.2, and one number: B×3×size×size → B. No normalisation."""

    def __init__(self, widths: Sequence[int], size: int) -> None:
        super().__init__()
        channels = [3, *widths]
        self.layers = nn.ModuleList(Conv(i, o, 5, stride=2, padding="same") for i, o in pairwise(channels))
        self.score = nn.Linear(channels[-1] * (size // 2 ** len(widths)) ** 2, 1)

    def forward(self, image: Tensor) -> Tensor:
        """B×3×H×W in [-1, 1] → B, float32 whatever the layers before are computed in."""
        x = image
        for layer in self.layers:
            x = F.leaky_relu(layer(x), _LEAK)
        with torch.autocast(x.device.type, enabled=False):  # a difference of scores in 16 bits has hardly any digits
            return self.score(x.flatten(1).float()).squeeze(1)  # type: ignore[no-any-return]  # nn.Module is untyped


class Critics(nn.Module):
    """Both, side by side; their losses are added (Algorithm 1)."""

    def __init__(self, config: CriticsConfig) -> None:
        super().__init__()
        self.patch = config.patch
        self.local_critic = Critic(config.local_widths, config.patch)
        self.global_critic = Critic(config.global_widths, config.size)

    def forward(self, image: Tensor, corners: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of both, B each; ``corners`` is B×2: top and left of every sample's patch."""
        return self.local_critic(crop_patches(image, corners, self.patch)), self.global_critic(image)


def crop_patches(images: Tensor, corners: Tensor, side: int) -> Tensor:
    """B×C×H×W and B×2 (top, left, px) → B×C×side×side, each sample cropped at its own place; differentiable."""
    count, channels, _, width = images.shape
    reach = torch.arange(side, device=images.device)
    rows, columns = (corners[:, axis, None] + reach for axis in (0, 1))  # read on the device: nobody waits for it
    strip = images.gather(2, rows[:, None, :, None].expand(count, channels, side, width))
    return strip.gather(3, columns[:, None, None, :].expand(count, channels, side, side))
