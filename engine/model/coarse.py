"""The coarse network: a first guess of the hole (section 3, appendix D)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.geometry import Bounds
from engine.model.blocks import Conv, decoder, dilated, encoder, named, run_decoder
from engine.model.config import ModelConfig
from engine.model.windows import parts, run_part


class CoarseNetwork(nn.Module):
    """``conv1`` … ``conv17``."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.input_channels = config.input_channels
        width = config.coarse_widths[-1]
        layers = [
            *encoder(config.input_channels, config.coarse_widths, config.padding),
            *dilated(width, config.padding),
            *decoder(width, config.decoder_widths, config.padding),
        ]
        for name, layer in named("conv", layers, range(1, 18)).items():
            self.add_module(name, layer)

    def forward(self, image: Tensor, mask: Tensor, part: Bounds | None = None) -> Tensor:
        """Image B×3×H×W RGB in [-1, 1] (what is under the hole is not seen), mask B×1×H×W float 0/1, 1 = hole.

        Returns B×3×H×W in [-1, 1]: the whole picture drawn anew, or only ``part`` of it; dtype of ``image``.
        """
        layers = self.layers
        if part is None:
            x = network_input(image * (1 - mask), mask, self.input_channels)
            return run_decoder(layers, x.to(layers[0].weight.dtype)).to(image.dtype)
        size = image.shape[-2], image.shape[-1]
        have = parts(layers, size, part)[0]
        here = (..., *have.slices)
        x = network_input(image[here] * (1 - mask[here]), mask[here], self.input_channels)
        x = run_part(layers, x.to(layers[0].weight.dtype), have, size, part, activate_last=False)
        return x.clamp(-1, 1).to(image.dtype)

    @property
    def layers(self) -> list[Conv]:
        """In the order in which they are applied."""
        return [layer for layer in self.children() if isinstance(layer, Conv)]


def network_input(picture: Tensor, mask: Tensor, channels: int) -> Tensor:
    """What a network sees: picture, (of 5 channels) ones that mark the image under zero padding, mask."""
    if channels == 5:
        return torch.cat([picture, torch.ones_like(mask), mask], dim=1)
    return torch.cat([picture, mask], dim=1)
