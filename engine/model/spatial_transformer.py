"""A spatial transformer in the place of contextual attention: the ablation of section 5.1.

A small network looks at the features and the hole and says one affine transformation for the whole picture; the
features are read through it, bilinearly. Jaderberg et al., "Spatial Transformer Networks", NIPS 2015.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.model.blocks import Conv, Padding


class SpatialTransformer(nn.Module):
    """``predict1``, ``predict2`` (stride 2, ELU), the mean over the picture, ``affine`` (→ 6 numbers).

    Begins as the identity. The mean makes it work for every size.
    """

    def __init__(self, width: int, padding: Padding) -> None:
        super().__init__()
        self.predict1 = Conv(width + 1, width, stride=2, padding=padding)
        self.predict2 = Conv(width, width, stride=2, padding=padding)
        self.affine = nn.Linear(width, 6)
        nn.init.zeros_(self.affine.weight)
        with torch.no_grad():
            self.affine.bias.copy_(torch.eye(2, 3).flatten())

    def forward(self, features: Tensor, mask: Tensor) -> Tensor:
        """Features B×C×h×w, mask B×1×(k·h)×(k·w) float 0/1, 1 = hole → B×C×h×w, dtype of ``features``."""
        transformation = self.transformation(features, mask)
        with torch.autocast(features.device.type, enabled=False):  # positions need more than 8 bits
            shape = [features.shape[0], 1, *features.shape[-2:]]
            places = F.affine_grid(transformation.float(), shape, align_corners=False)
            moved = F.grid_sample(features.float(), places, padding_mode="reflection", align_corners=False)
        return moved.to(features.dtype)

    def transformation(self, features: Tensor, mask: Tensor) -> Tensor:
        """B×2×3: from where the features of each position are read, in the coordinates of ``affine_grid``."""
        hole = F.max_pool2d(mask, mask.shape[-1] // features.shape[-1]).to(features.dtype)
        x = F.elu(self.predict1(torch.cat([features, hole], dim=1)))
        x = F.elu(self.predict2(x)).mean(dim=(2, 3))
        return self.affine(x).view(-1, 2, 3)  # type: ignore[no-any-return]  # nn.Module calls are untyped
