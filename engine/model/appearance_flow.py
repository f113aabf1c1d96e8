"""Appearance flow in the place of contextual attention: the ablation of section 5.1.

Two convolutions look at the features and the hole and say, for every position, where else to read (a 2-D offset); the
features are read there, bilinearly. Zhou et al., "View Synthesis by Appearance Flow", ECCV 2016.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.model.blocks import Conv, Padding

_FURTHEST = 2.0  # in units of half the picture: from any position to any other


class AppearanceFlow(nn.Module):
    """``predict1`` (width + mask → width, ELU) and ``predict2`` (→ 2 offsets, tanh). Begins as the identity."""

    def __init__(self, width: int, padding: Padding) -> None:
        super().__init__()
        self.predict1 = Conv(width + 1, width, padding=padding)
        self.predict2 = Conv(width, 2, padding=padding)
        nn.init.zeros_(self.predict2.weight)

    def forward(self, features: Tensor, mask: Tensor) -> Tensor:
        """Features B×C×h×w, mask B×1×(k·h)×(k·w) float 0/1, 1 = hole → B×C×h×w, dtype of ``features``."""
        offsets = self.offsets(features, mask)
        with torch.autocast(features.device.type, enabled=False):  # positions need more than 8 bits
            batch, _, height, width = features.shape
            identity = torch.eye(2, 3, device=features.device).expand(batch, 2, 3)
            grid = F.affine_grid(identity, [batch, 1, height, width], align_corners=False)
            places = grid + offsets.float().permute(0, 2, 3, 1)
            moved = F.grid_sample(features.float(), places, padding_mode="reflection", align_corners=False)
        return moved.to(features.dtype)

    def offsets(self, features: Tensor, mask: Tensor) -> Tensor:
        """B×2×h×w: how far right and down to read, in units of half the picture's width and height."""
        hole = F.max_pool2d(mask, mask.shape[-1] // features.shape[-1]).to(features.dtype)
        x = F.elu(self.predict1(torch.cat([features, hole], dim=1)))
        return _FURTHEST * torch.tanh(self.predict2(x))
