"""From what the network's attention said to the map that the editor keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.attention.map import AttentionMap, Frame
from engine.language import tr
from engine.types import FillError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.hole.crop import HoleCrop
    from engine.model.config import ModelConfig
    from engine.model.contextual_attention import AttentionOutput


def attention_map(
    attended: AttentionOutput, config: ModelConfig, crop: HoleCrop, apart: NDArray[np.float32]
) -> AttentionMap:
    """Keep what the cells of the hole attended to.

    Args:
        attended: with its weights.
        config: of the network.
        crop: of the hole; cells with a pixel that it answers are queries.
        apart: h×w of ``crop.part``, 0..1: how far the stages lie apart.
    """
    assert attended.weights is not None
    cell = config.cell_px
    rows, columns = attended.cell_grid
    shape = (rows, cell, columns, cell)
    answered = np.zeros((rows * cell, columns * cell), np.float32)
    answered[: crop.mask.shape[0], : crop.mask.shape[1]] = crop.answered
    difference = np.zeros_like(answered)
    difference[crop.part.slices] = apart
    pixels = answered.reshape(shape).sum(axis=(1, 3)).ravel()
    queries = np.flatnonzero(pixels)
    difference = (difference * answered).reshape(shape).sum(axis=(1, 3)).ravel()[queries] / pixels[queries]
    weights = attended.weights[0]
    if attended.query_cells is not None:
        weights = weights[np.searchsorted(attended.query_cells.cpu().numpy(), queries)]
    patch_px = config.contextual.paste_kernel * cell // config.contextual.foreground_rate
    return AttentionMap.from_dense(
        weights.float().cpu().numpy(),
        queries,
        Frame(crop.plan.crop, crop.plan.scale, answered.shape, cell, patch_px),
        background_stride=attended.background_stride,
        disagreement=difference,
    )


def has_sources(attended: AttentionOutput) -> bool:
    """Whether anything was attended to; False where a person's own marks bar every source."""
    return attended.weights is None or bool((attended.weights > 0).any())


def every_source_barred() -> FillError:
    """Why nothing can be filled then."""
    return FillError(
        tr(
            "Every source near the hole is barred, so there is nothing left to attend to; "
            "erase some of “not from here”, or paint “only from here” closer to the hole."
        )
    )
