"""The refinement network: two branches over the coarse result, one that imagines and one that copies (section 4.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from engine.geometry import Bounds
from engine.model.appearance_flow import AppearanceFlow
from engine.model.blocks import Conv, decoder, dilated, encoder, named, run, run_decoder
from engine.model.coarse import network_input
from engine.model.config import ModelConfig
from engine.model.contextual_attention import AttentionOutput, contextual_attention
from engine.model.partial_attention import DEFAULT_BUDGET, contextual_attention_part
from engine.model.spatial_transformer import SpatialTransformer
from engine.model.windows import Size, blocks_with_any, needed_mask, parts, run_part, sizes

# Numbers of the layers in a weights file: those of the paper's released code. 7 and 8 are attention itself.
_IMAGINE, _MATCH, _COPY, _DRAW = range(1, 11), range(1, 7), range(9, 11), range(11, 18)


@dataclass(frozen=True, slots=True)
class Encoded:
    """Features at a quarter of the resolution, B×C×H/4×W/4.

    Attributes:
        hallucination: all, or what ``decode`` reads for ``part``.
        attention: all: every cell may be a source. None without that branch.
        size: rows and columns of all features.
        part: the part of the picture that is wanted, in pixels; None = all of it.
    """

    hallucination: Tensor
    attention: Tensor | None
    size: Size
    part: Bounds | None = None


class RefinementNetwork(nn.Module):
    """Two encoders beside each other, ``imagine`` and ``match``; ``copy`` what matched; ``draw`` both together.

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
            _IMAGINE,
        )
        if config.attention != "none":
            width = config.attention_widths[-1]
            branch = encoder(channels, config.attention_widths, padding)
            branch += [Conv(width, width, padding=padding) for _ in range(2)]
            layers |= named("pmconv", branch, (*_MATCH, *_COPY))
            joined += width
        layers |= named("allconv", decoder(joined, config.decoder_widths, padding), _DRAW)
        for name, layer in layers.items():
            self.add_module(name, layer)
        if config.attention == "spatial-transformer":
            self.transformer = SpatialTransformer(config.attention_widths[-1], padding)
        elif config.attention == "appearance-flow":
            self.flow = AppearanceFlow(config.attention_widths[-1], padding)

    @property
    def imagine(self) -> list[Conv]:
        """``xconv1…10``: the branch that does not attend, to features at a quarter of the resolution."""
        return self._layers("xconv", _IMAGINE)

    @property
    def match(self) -> list[Conv]:
        """``pmconv1…6``: the features that attention compares and pastes, a quarter of the resolution; maybe none."""
        return self._layers("pmconv", _MATCH if self.config.attention != "none" else ())

    @property
    def copy(self) -> list[Conv]:
        """``pmconv9, 10``: after what was pasted; none without the attention branch."""
        return self._layers("pmconv", _COPY if self.config.attention != "none" else ())

    @property
    def draw(self) -> list[Conv]:
        """``allconv11…17``: from the features of both branches to the picture."""
        return self._layers("allconv", _DRAW)

    def encode(self, image: Tensor, coarse: Tensor, mask: Tensor, part: Bounds | None = None) -> Encoded:
        """Run both encoders on the picture with ``coarse`` in its hole.

        Args:
            image: B×3×H×W RGB in [-1, 1].
            coarse: B×3×H×W, output of the coarse network; not detached, the coarse network learns from here too.
            mask: B×1×H×W float 0/1, 1 = hole.
            part: decode only this part of the picture, later.
        """
        picture = image * (1 - mask) + coarse * mask
        x = network_input(picture, mask, self.config.input_channels)
        imagine = self.imagine
        x = x.to(imagine[0].weight.dtype)
        size = image.shape[-2], image.shape[-1]
        features = sizes(imagine, size)[-1]
        if part is None:
            hallucination = run(imagine, x)
        else:
            wanted = self._read_by_decoder(features, part)
            hallucination = run_part(imagine, x, Bounds(0, 0, *size), size, wanted)
        if self.config.attention == "none":
            return Encoded(hallucination, None, features, part)
        *before, last = self.match
        activate = F.relu if self.config.activation_before_attention == "relu" else F.elu
        return Encoded(hallucination, activate(last(run(before, x)), inplace=True), features, part)

    def attend(
        self,
        encoded: Encoded,
        mask: Tensor,
        *,
        allowed: Tensor | None = None,
        return_weights: bool = False,
        wanted: NDArray[np.bool_] | None = None,
        budget_bytes: int = DEFAULT_BUDGET,
    ) -> AttentionOutput | None:
        """Rebuild the features of the attention branch from known patches; None without that branch.

        The ablation modules move features instead of patches: they have no weights, and heed neither ``allowed`` nor
        ``wanted``.

        Args:
            encoded: from ``encode``.
            mask: B×1×H×W float 0/1, 1 = hole, at the image's resolution.
            allowed: B×1×H×W bool, True = may be used as a source; None = everything known.
            return_weights: keep the matrix of weights in the result; with ``wanted``, its rows of cells with a wanted
                pixel in the hole.
            wanted: H×W bool, for all samples: only cells that these pixels are made from ask, and the result is right
                only for them. Time and memory then grow with what is wanted instead of the image. None = all pixels.
            budget_bytes: for the matrices of scores, with ``wanted``.
        """
        features = encoded.attention
        if features is None:
            return None
        if self.config.attention == "spatial-transformer":
            return _moved(self.transformer(features, mask))
        if self.config.attention == "appearance-flow":
            return _moved(self.flow(features, mask))
        config = self.config.contextual
        if wanted is None or not wanted.any():
            return contextual_attention(
                features, features, mask, config, allowed=allowed, return_weights=return_weights
            )
        needed = needed_mask(self.copy + self.draw, wanted)
        asking = None
        if return_weights:
            hole = (mask.amax(dim=(0, 1)) > 0).cpu().numpy()
            asking = blocks_with_any(wanted & hole, hole.shape[1] // features.shape[-1])
        return contextual_attention_part(
            features, mask, needed, config, allowed=allowed, keep_weights_of=asking, budget_bytes=budget_bytes
        )

    def decode(self, encoded: Encoded, attended: AttentionOutput | None) -> Tensor:
        """B×3×H×W in [-1, 1]: the whole picture drawn anew, or the part that was wanted of ``encode``."""
        x = encoded.hallucination
        if encoded.part is None:
            if attended is not None:
                x = torch.cat([x, run(self.copy, attended.features)], dim=1)
            return run_decoder(self.draw, x)
        wanted = self._read_by_decoder(encoded.size, encoded.part)
        if attended is not None:
            have = attended.part or Bounds(0, 0, *encoded.size)
            x = torch.cat([x, run_part(self.copy, attended.features, have, encoded.size, wanted)], dim=1)
        return run_part(self.draw, x, wanted, encoded.size, encoded.part, activate_last=False).clamp(-1, 1)

    def _read_by_decoder(self, size: Size, part: Bounds) -> Bounds:
        """The part of all features, of ``size``, that is needed to decode ``part`` of the picture."""
        return parts(self.draw, size, part)[0]

    def _layers(self, prefix: str, numbers: Iterable[int]) -> list[Conv]:
        """Some of them, in the order in which they are applied."""
        layers = (self.get_submodule(f"{prefix}{number}") for number in numbers)
        return [layer for layer in layers if isinstance(layer, Conv)]


def _moved(features: Tensor) -> AttentionOutput:
    """What an ablation module made: every feature is a cell, nothing is known of its sources."""
    grid = features.shape[-2], features.shape[-1]
    return AttentionOutput(features, None, grid, grid, 1)
