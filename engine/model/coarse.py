"""The coarse network: a first guess of the hole (section 3, appendix D)."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn

from engine.model.blocks import Conv, decoder, dilated, encoder, named, run, run_decoder
from engine.model.config import ModelConfig


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

    def forward(self, image: Tensor, mask: Tensor) -> Tensor:
        """Image B×3×H×W RGB in [-1, 1] (what is under the hole is not seen), mask B×1×H×W float 0/1, 1 = hole.

        Returns B×3×H×W in [-1, 1]: the whole picture drawn anew, dtype of ``image``.
        """
        layers = list(self._layers())
        x = run(layers[:10], network_input(image * (1 - mask), mask, self.input_channels))
        return run_decoder(layers[10:], x).to(image.dtype)

    def _layers(self) -> Iterator[Conv]:
        return (layer for layer in self.children() if isinstance(layer, Conv))


def network_input(picture: Tensor, mask: Tensor, channels: int) -> Tensor:
    """What a network sees: picture, (of 5 channels) ones that mark the image under zero padding, mask."""
    if channels == 5:
        return torch.cat([picture, torch.ones_like(mask), mask], dim=1)
    return torch.cat([picture, mask], dim=1)
