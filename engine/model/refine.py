"""The refinement network: two branches over the coarse result, one that imagines and one that copies (section 4.3)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.model.appearance_flow import AppearanceFlow
from engine.model.blocks import Conv, decoder, dilated, encoder, named, run, run_decoder
from engine.model.coarse import network_input
from engine.model.config import ModelConfig
from engine.model.contextual_attention import AttentionOutput, contextual_attention
from engine.model.spatial_transformer import SpatialTransformer

# Features around a hole that a pixel of the hole is made from: pmconv9, 10 and allconv11, 12 (4 features), two
# convolutions at half (1) and three at full resolution (0.75), and the rounding of two nearest upsamplings.
_DECODER_REACH = 7


@dataclass(frozen=True, slots=True)
class Encoded:
    """Features at a quarter of the resolution: B×C×H/4×W/4; ``attention`` is None without that branch."""

    hallucination: Tensor
    attention: Tensor | None


class RefinementNetwork(nn.Module):
    """``xconv1…10`` (hallucination), ``pmconv1…6, 9, 10`` (attention) and ``allconv11…17`` (decoder).

    ``encode``, ``attend`` and ``decode`` are its stages, apart so that a caller can report progress and stop.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        channels, padding = config.input_channels, config.padding
        joined = config.hallucination_widths[-1]
        layers = named(
            "xconv",
            [
                *encoder(channels, config.hallucination_widths, padding),
                *dilated(config.hallucination_widths[-1], padding),
            ],
            range(1, 11),
        )
        if config.attention != "none":
            width = config.attention_widths[-1]
            branch = encoder(channels, config.attention_widths, padding)
            branch += [Conv(width, width, padding=padding) for _ in range(2)]
            layers |= named("pmconv", branch, (1, 2, 3, 4, 5, 6, 9, 10))
            joined += width
        layers |= named("allconv", decoder(joined, config.decoder_widths, padding), range(11, 18))
        for name, layer in layers.items():
            self.add_module(name, layer)
        if config.attention == "spatial-transformer":
            self.transformer = SpatialTransformer(config.attention_widths[-1], padding)
        elif config.attention == "appearance-flow":
            self.flow = AppearanceFlow(config.attention_widths[-1], padding)

    def encode(self, image: Tensor, coarse: Tensor, mask: Tensor) -> Encoded:
        """Run both encoders on the picture with ``coarse`` in its hole.

        Args:
            image: B×3×H×W RGB in [-1, 1].
            coarse: B×3×H×W, output of the coarse network; not detached, the coarse network learns from here too.
            mask: B×1×H×W float 0/1, 1 = hole.
        """
        picture = image * (1 - mask) + coarse * mask
        x = network_input(picture, mask, self.config.input_channels)
        hallucination = run(self._group("xconv", 1, 10), x)
        if self.config.attention == "none":
            return Encoded(hallucination, None)
        attention = self._group("pmconv", 6, 6)[0](run(self._group("pmconv", 1, 5), x))
        activate = F.relu if self.config.activation_before_attention == "relu" else F.elu
        return Encoded(hallucination, activate(attention, inplace=True))

    def attend(
        self,
        encoded: Encoded,
        mask: Tensor,
        *,
        allowed: Tensor | None = None,
        return_weights: bool = False,
        hole_only: bool = False,
    ) -> AttentionOutput | None:
        """Rebuild the features of the attention branch from known patches; None without that branch.

        The ablation modules move features instead of patches: they have no weights, and heed neither ``allowed`` nor
        ``hole_only``.

        Args:
            encoded: from ``encode``.
            mask: B×1×H×W float 0/1, 1 = hole, at the image's resolution.
            allowed: B×1×H×W bool, True = may be used as a source; None = everything known.
            return_weights: keep the matrix of weights in the result.
            hole_only: only cells that pixels of the hole are made from ask. The decoded hole is the same, the
                known part is not; time and memory grow with the hole instead of the image. Ignored with
                "flat" propagation, whose wrap-around joins far cells.
        """
        features = encoded.attention
        if features is None:
            return None
        if self.config.attention == "spatial-transformer":
            return _moved(self.transformer(features, mask))
        if self.config.attention == "appearance-flow":
            return _moved(self.flow(features, mask))
        config = self.config.contextual
        rows, columns = slice(0, features.shape[-2]), slice(0, features.shape[-1])
        if hole_only and config.propagation != "flat" and config.resize == "every-second":
            rows, columns = self._reach_of_hole(features, mask)
        output = contextual_attention(
            features[..., rows, columns],
            features,
            mask,
            config,
            allowed=allowed,
            return_weights=return_weights,
        )
        if output.features.shape == features.shape:
            return output
        whole = features.clone()
        whole[..., rows, columns] = output.features
        rate = config.foreground_rate
        return replace(output, features=whole, query_origin=(rows.start // rate, columns.start // rate))

    def decode(self, encoded: Encoded, attended: AttentionOutput | None) -> Tensor:
        """B×3×H×W in [-1, 1]: the whole picture drawn anew."""
        x = encoded.hallucination
        if attended is not None:
            copied = run(self._group("pmconv", 9, 10), attended.features)
            x = torch.cat([x, copied], dim=1)
        return run_decoder(self._group("allconv", 11, 17), x)

    def _group(self, prefix: str, first: int, last: int) -> list[Conv]:
        layers = (self.get_submodule(f"{prefix}{number}") for number in range(first, last + 1))
        return [layer for layer in layers if isinstance(layer, Conv)]

    def _reach_of_hole(self, features: Tensor, mask: Tensor) -> tuple[slice, slice]:
        """Rows and columns of features whose attention decides the hole of any sample; whole cells."""
        config = self.config.contextual
        rate = config.foreground_rate
        pixels = mask.shape[-1] // features.shape[-1] * rate
        # one cell for overlapping pastes, one for the 3×3 match, one step for propagation
        propagation = config.background_stride if config.propagation != "none" else 0
        margin = math.ceil(_DECODER_REACH / rate) + 2 + propagation
        touched = mask.amax(dim=(0, 1)) > 0
        slices = []
        for axis, length in enumerate(touched.shape):
            where = touched.any(dim=1 - axis).nonzero()
            if where.numel() == 0:
                return slice(0, features.shape[-2]), slice(0, features.shape[-1])
            first = max(0, int(where[0]) // pixels - margin)
            last = min(length // pixels, int(where[-1]) // pixels + 1 + margin)
            slices.append(slice(first * rate, last * rate))
        return slices[0], slices[1]


def _moved(features: Tensor) -> AttentionOutput:
    """What an ablation module made: every feature is a cell, nothing is known of its sources."""
    grid = features.shape[-2], features.shape[-1]
    return AttentionOutput(features, None, grid, (0, 0), grid, grid, 1)
