"""One run of the network over one hole: only what decides the hole's pixels is computed."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from engine.geometry import Bounds
from engine.hole.attended import every_source_barred, has_sources
from engine.hole.working import FloatImage, pad_mirrored
from engine.model.windows import place
from engine.types import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from torch import Tensor

    from engine.hole.crop import HoleCrop
    from engine.model.contextual_attention import AttentionOutput
    from engine.model.generator import Generator


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the network made of a crop.

    Attributes:
        coarse: h×w×3 float32 in [-1, 1], ``crop.part`` as the first stage drew it; right in the holes only.
        refined: the same of the second stage; right where ``crop.wanted``.
        attended: with the weights of the cells in the hole; None for a network without attention.
        heeded: whether nothing that is barred was attended to.
    """

    coarse: FloatImage
    refined: FloatImage
    attended: AttentionOutput | None
    heeded: bool


def draw(
    network: Generator,
    crop: HoleCrop,
    device: torch.device,
    enter: Callable[[Stage, FloatImage | None], None],
    *,
    attention_bytes: int,
    insists: bool = True,
) -> Drawn:
    """Run both stages.

    Args:
        network: in evaluation mode, on the device; its weights say in which precision it runs.
        crop: of the hole.
        device: where the network is.
        enter: told what comes next, with the coarse drawing of ``crop.part`` before attention.
        attention_bytes: for matrices of scores.
        insists: on what is barred; else all is attended to where every source is.

    Raises:
        FillError: every source is barred, and it insists.
        Cancelled: ``enter`` said so.
    """
    config = network.config

    def padded(array: NDArray[Any]) -> NDArray[Any]:
        """Mirrored at the bottom and right to a size that the network takes."""
        return pad_mirrored(array, config.multiple, config.minimum_size)

    def tensor(array: NDArray[Any]) -> Tensor:
        """H×W×C to 1×C×H×W on the device; stays channels-last."""
        return torch.from_numpy(np.ascontiguousarray(array)).permute(2, 0, 1)[None].to(device)

    with torch.inference_mode():
        holes = padded(crop.mask)
        image, mask = tensor(padded(crop.values)), tensor(holes.astype(np.float32)[..., None])
        allowed = None if crop.barred is None else tensor(padded(~crop.barred)[..., None])
        wanted = np.zeros(holes.shape, np.bool_)  # nothing of the padding is
        wanted[: crop.wanted.shape[0], : crop.wanted.shape[1]] = crop.wanted
        part = crop.part

        enter(Stage.COARSE, None)
        # The coarse picture goes into every hole, also into those mirrored into the padding.
        filled = Bounds.of_mask(holes).union(part)
        coarse = network.coarse(image, mask, filled)
        inner = part.translated(-filled.y0, -filled.x0)
        coarse_part = _array(coarse[(..., *inner.slices)])
        enter(Stage.ATTENTION, coarse_part)
        encoded = network.refine.encode(image, place(image, coarse, filled), mask, part)
        attend = functools.partial(
            network.refine.attend, encoded, mask, return_weights=True, wanted=wanted, budget_bytes=attention_bytes
        )
        attended = attend(allowed=allowed)
        heeded = allowed is None or attended is None or has_sources(attended)
        if not heeded:
            if insists:
                raise every_source_barred()
            attended = None  # before there is another
            attended = attend()
        enter(Stage.REFINE, None)
        refined = _array(network.refine.decode(encoded, attended))
    return Drawn(coarse_part, refined, attended, heeded)


def _array(output: Tensor) -> FloatImage:
    """1×3×h×w to h×w×3."""
    values: FloatImage = output[0].float().permute(1, 2, 0).cpu().numpy()
    return values
