"""The whole network: coarse, then refined (figure 2 of the paper)."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from engine.model.coarse import CoarseNetwork
from engine.model.config import ModelConfig
from engine.model.contextual_attention import AttentionOutput
from engine.model.refine import RefinementNetwork


@dataclass(frozen=True, slots=True)
class GeneratorOutput:
    """Outputs of both stages, B×3×H×W RGB in [-1, 1], and what attention said (None without that branch)."""

    coarse: Tensor
    refined: Tensor
    attention: AttentionOutput | None


class Generator(nn.Module):
    """Two networks in a row. Nothing is composited: known pixels are for the caller to keep.

    ``forward`` does it at once. Stage by stage, for progress and cancelling::

        generator.check_size(height, width)
        coarse = generator.coarse(image, mask)
        encoded = generator.refine.encode(image, coarse, mask)
        attended = generator.refine.attend(encoded, mask)
        refined = generator.refine.decode(encoded, attended)

    Device and dtype follow the input; convolutions may run under autocast, attention stays in float32.
    """

    def __init__(self, config: ModelConfig | None = None) -> None:
        super().__init__()
        self.config = config or ModelConfig.paper()
        self.coarse = CoarseNetwork(self.config)
        self.refine = RefinementNetwork(self.config)

    def forward(
        self, image: Tensor, mask: Tensor, *, allowed: Tensor | None = None, return_weights: bool = False
    ) -> GeneratorOutput:
        """Draw the picture.

        Args:
            image: B×3×H×W RGB in [-1, 1]; what is under the hole is not seen. H and W as ``check_size`` wants them.
            mask: B×1×H×W float 0/1, 1 = hole; every sample has its own.
            allowed: B×1×H×W bool, True = attention may copy from here; None = everything known.
            return_weights: keep the attention weights in the result.

        Raises:
            ValueError: a size or shape the network cannot take.
        """
        self.check_size(image.shape[-2], image.shape[-1])
        if image.dim() != 4 or image.shape[1] != 3 or mask.shape != (image.shape[0], 1, *image.shape[2:]):
            shapes = f"{tuple(image.shape)} and {tuple(mask.shape)}"
            msg = f"The network needs an image B×3×H×W and a mask B×1×H×W, not {shapes}."
            raise ValueError(msg)
        coarse = self.coarse(image, mask)
        encoded = self.refine.encode(image, coarse, mask)
        attended = self.refine.attend(encoded, mask, allowed=allowed, return_weights=return_weights)
        refined = self.refine.decode(encoded, attended).to(image.dtype)
        return GeneratorOutput(coarse, refined, attended)

    def check_size(self, height: int, width: int) -> None:
        """Raises ValueError unless both are multiples of ``config.multiple`` and at least ``config.minimum_size``."""
        step, least = self.config.multiple, self.config.minimum_size
        if height % step or width % step or min(height, width) < least:
            msg = f"The network takes multiples of {step} and at least {least} pixels, not {width}×{height}."
            raise ValueError(msg)
