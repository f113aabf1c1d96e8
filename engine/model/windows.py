"""Compute only a part of a network's output, exactly: which part of its input each layer reads, and running on that.

A *part* is a rectangle (:class:`engine.geometry.Bounds`) of a layer's whole input or output. The receptive field is
never a number here: it follows from kernels, strides, dilations and upsampling, layer by layer, and stops at the border
of the picture. Every layer then computes just what the next one reads, so a part costs little more than its own pixels.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from torch import Tensor
from torch.nn import functional as F

from engine.geometry import Bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.model.blocks import Conv

Size = tuple[int, int]
"""Rows and columns."""


def sizes(layers: Sequence[Conv], size: Size) -> list[Size]:
    """Rows and columns before the first layer, between the layers and after the last."""
    result = [size]
    for layer in layers:
        step = layer.stride[0]
        rows, columns = (-(-n * layer.upsample // step) for n in result[-1])
        result.append((rows, columns))
    return result


def parts(layers: Sequence[Conv], size: Size, wanted: Bounds) -> list[Bounds]:
    """What is needed before each layer, and after the last (``wanted``), to compute ``wanted``.

    Args:
        layers: applied one after another.
        size: rows and columns of the whole input.
        wanted: part of the last output.
    """
    result = [wanted]
    for layer, before in zip(reversed(layers), reversed(sizes(layers, size)[:-1]), strict=True):
        result.append(read_by(layer, before, result[-1]))
    return result[::-1]


def read_by(layer: Conv, size: Size, wanted: Bounds) -> Bounds:
    """The part of an input of ``size`` that one layer reads for ``wanted`` of its output; mirrored pixels lie in it."""
    reach = _reach(layer, size, wanted).clamped((size[0] * layer.upsample, size[1] * layer.upsample))
    k = layer.upsample
    return Bounds(reach.y0 // k, reach.x0 // k, -(-reach.y1 // k), -(-reach.x1 // k))


def needed_mask(layers: Sequence[Conv], wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Like ``parts`` for any shape: H×W bool of the last output → which positions of the input decide it.

    Raises:
        ValueError: a layer that lowers the resolution.
    """
    mask = wanted.astype(np.uint8)
    for layer in reversed(layers):
        if layer.stride != (1, 1):
            raise ValueError("needed_mask goes through layers that keep or double the resolution only.")
        side = layer.dilation[0] * (layer.kernel_size[0] - 1) + 1
        mask = np.asarray(cv2.dilate(mask, np.ones((side, side), np.uint8)))
        mask = blocks_with_any(mask, layer.upsample)
    return mask.astype(np.bool_)


def blocks_with_any(mask: NDArray[Any], side: int) -> NDArray[Any]:
    """H×W to H/side × W/side, the largest of every side×side block."""
    height, width = mask.shape
    blocks = mask.reshape(height // side, side, width // side, side)
    return np.asarray(blocks.max(axis=3).max(axis=1)) if side > 1 else mask


def run_part(
    layers: Sequence[Conv], x: Tensor, have: Bounds, size: Size, wanted: Bounds, *, activate_last: bool = True
) -> Tensor:
    """``blocks.run`` for a part of the output.

    Args:
        layers: applied one after another, ELU after each.
        x: B×C×h×w, the part ``have`` of the first layer's input.
        have: must hold what is read, see ``parts``.
        size: rows and columns of the whole input.
        wanted: part of the last output.
        activate_last: ELU after the last layer too.
    """
    plan, whole = parts(layers, size, wanted), sizes(layers, size)
    y0, x0 = plan[0].y0 - have.y0, plan[0].x0 - have.x0
    x = x[..., y0 : y0 + plan[0].height, x0 : x0 + plan[0].width]
    for index, (layer, (before, after)) in enumerate(zip(layers, itertools.pairwise(plan), strict=True)):
        x = _layer_part(layer, x, before, whole[index], after)
        if activate_last or index < len(layers) - 1:
            x = F.elu(x, inplace=True)
    return x


def place(picture: Tensor, part: Tensor, bounds: Bounds) -> Tensor:
    """``picture`` (B×C×H×W) with ``part`` (B×C×h×w) at ``bounds``; a copy, nothing is changed."""
    if part.shape == picture.shape:
        return part
    whole = picture.clone()
    whole[(..., *bounds.slices)] = part
    return whole


def _layer_part(layer: Conv, x: Tensor, have: Bounds, size: Size, wanted: Bounds) -> Tensor:
    """One layer's ``wanted``; ``x`` is the part ``have`` of its input of ``size``."""
    k = layer.upsample
    if k > 1:
        x = F.interpolate(x, scale_factor=k, mode="nearest")
        size = size[0] * k, size[1] * k
        have = Bounds(have.y0 * k, have.x0 * k, have.y1 * k, have.x1 * k)
    reach = _reach(layer, (size[0] // k, size[1] // k), wanted)
    inside = reach.clamped(size)
    x = x[..., inside.y0 - have.y0 : inside.y1 - have.y0, inside.x0 - have.x0 : inside.x1 - have.x0]
    outside = inside.y0 - reach.y0, reach.y1 - inside.y1, inside.x0 - reach.x0, reach.x1 - inside.x1
    return layer.convolve(x, outside)


def _reach(layer: Conv, size: Size, wanted: Bounds) -> Bounds:
    """What the kernel covers of the (doubled) input, beyond its border too."""
    step, length = layer.stride[0], layer.dilation[0] * (layer.kernel_size[0] - 1) + 1
    (top, _), (left, _) = (layer.border_width(n * layer.upsample) for n in size)
    return Bounds(
        wanted.y0 * step - top,
        wanted.x0 * step - left,
        (wanted.y1 - 1) * step - top + length,
        (wanted.x1 - 1) * step - left + length,
    )
