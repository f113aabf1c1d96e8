"""How much memory and time one hole takes, from shapes alone, before anything runs.

Memory: what is alive at once in each step, added up from the shapes of the tensors that the code makes; the largest
step is the peak. Time: multiplications over a rate that is measured once on the machine, plus the activations, each
of which costs as much as many multiplications. The few constants are fitted with ``python -m benchmarks.memory``.
"""

from __future__ import annotations

import functools
import itertools
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn import functional as F

from engine.detail.cost import detail_cost
from engine.geometry import Bounds
from engine.hole.crop import HoleShape
from engine.hole.plan import HoleForecast, HolePlan, scaled_down
from engine.hole.seams import RING_PX
from engine.model.blocks import Conv
from engine.model.partial_attention import DEFAULT_BUDGET, piece_rows
from engine.model.windows import blocks_with_any, needed_mask, parts, sizes

if TYPE_CHECKING:
    from engine.model.generator import Generator
    from engine.types import FillRequest

SMALLEST_SCALE = 1 / 32
SMALLEST_ATTENTION = 1 << 20
_MATRICES = 5  # of scores alive at once: a step's input and output, a gathered neighbour, weights, their sum
_KEPT_BY_LIBRARIES = 7 << 20  # scratch space, reordered weights, code made for these shapes
_SLACK_NETWORK = 1.5  # freed blocks that the allocator has not given back: many of different sizes …
_SLACK_PHOTO = 1.15  # … and few large ones
_ACTIVATION = 900  # multiplications that take as long as one exponential of the ELU
_OVERHEAD_S = 0.01


@dataclass(frozen=True, slots=True)
class Cost:
    """What one hole takes.

    Attributes:
        bytes: memory at the peak, above what the loaded session holds.
        kept: part of it that stays until the fill ends: pixels and attention map.
        multiplications: of all convolutions and products.
        activations: exponentials.
    """

    bytes: int
    kept: int
    multiplications: int
    activations: int

    def seconds(self, rate: float) -> float:
        """Predicted time; ``rate`` in multiplications per second, see ``measured_rate``."""
        return _OVERHEAD_S + (self.multiplications + _ACTIVATION * self.activations) / rate


def forecast(
    network: Generator,
    plan: HolePlan,
    device: torch.device,
    *,
    budget_bytes: int,
    itemsize: int,
    sharpened: FillRequest | None = None,
) -> HoleForecast:
    """Predict one hole, in smaller pieces and then at a smaller scale until it fits the budget, if it ever does.

    Args:
        network: on ``device``, with the precision of its weights.
        plan: as the hole alone wants it.
        device: where it runs.
        budget_bytes: what it may take above the loaded session.
        itemsize: bytes of a sample of the photo.
        sharpened: of which the photo's detail is wanted, too; None = it stays as drawn.
    """
    attention = DEFAULT_BUDGET
    rate = measured_rate(device, next(iter(network.parameters())).dtype)
    cost = cost_of(network, plan, HoleShape.of(plan), attention, itemsize)
    while cost.bytes > budget_bytes and attention > SMALLEST_ATTENTION:
        attention //= 4
        cost = cost_of(network, plan, HoleShape.of(plan), attention, itemsize)
    while cost.bytes > budget_bytes and plan.scale > SMALLEST_SCALE:
        smaller = scaled_down(plan, 0.8)
        less = cost_of(network, smaller, HoleShape.of(smaller), attention, itemsize)
        if less.bytes >= cost.bytes:  # what is left is the crop of the photo itself
            break
        plan, cost = smaller, less
    alone = HoleForecast(plan, attention, cost.bytes, cost.kept, cost.seconds(rate))
    return alone if sharpened is None else _with_detail(alone, sharpened, budget_bytes)


def _with_detail(hole: HoleForecast, request: FillRequest, budget_bytes: int) -> HoleForecast:
    """Detail comes after the network; where it does not fit the budget it is left out."""
    detail = detail_cost(request, hole.plan)
    if detail.bytes > budget_bytes:
        return hole
    seconds = hole.predicted_seconds + detail.multiplications / measured_rate(torch.device("cpu"), torch.float32)
    most = max(hole.predicted_bytes, detail.bytes + hole.kept_bytes)
    return replace(hole, predicted_bytes=most, predicted_seconds=seconds, sharp=True)


def cost_of(network: Generator, plan: HolePlan, shape: HoleShape, attention_bytes: int, itemsize: int = 1) -> Cost:
    """Predict one hole.

    Args:
        network: with the precision of its weights.
        plan: crop and scale.
        shape: what is answered and drawn, from the mask.
        attention_bytes: budget of the matrices of scores.
        itemsize: bytes of a sample of the photo.
    """
    config, refine = network.config, network.refine
    step, least = config.multiple, config.minimum_size
    height, width = (max(least, -(-n // step) * step) for n in plan.working_shape)
    size, part = (height, width), Bounds.of_mask(shape.wanted)
    e = next(iter(network.parameters())).element_size()
    picture = height * width * 4  # one plane in float32
    inputs = config.input_channels * (picture + height * width * e)
    held = 4 * picture  # image and mask, all the time

    first = _Chain.of(network.coarse.layers, size, part, e)
    coarse = held + inputs + first.bytes

    features = sizes(refine.imagine, size)[-1]
    decoded = parts(refine.draw, features, part)[0]
    chains = [first, _Chain.of(refine.imagine, size, decoded, e)]
    held += 6 * picture + inputs  # the picture with the coarse drawing, and itself as an input
    hallucination = decoded.area * config.hallucination_widths[-1] * e
    steps = [coarse, held + chains[-1].bytes]
    products = 0
    answers = 0
    if config.attention == "contextual":
        chains.append(_Chain.of(refine.match, size, Bounds.of_shape(features), e))
        steps.append(held + hallucination + chains[-1].bytes)
        held = 10 * picture + hallucination
        wanted = np.zeros(size, np.bool_)
        wanted[: shape.wanted.shape[0], : shape.wanted.shape[1]] = shape.wanted
        rate, stride = config.contextual.foreground_rate, config.contextual.background_stride
        targets = int(blocks_with_any(needed_mask(refine.copy + refine.draw, wanted), rate).sum())
        kept = -(-int(shape.answered.sum()) // config.cell_px**2) + 2 * sum(part.shape) // config.cell_px
        cells = features[0] * features[1] // rate**2
        sources = cells // stride**2
        channels = config.attention_widths[-1]
        whole = features[0] * features[1] * channels
        rows = min(targets, piece_rows(attention_bytes, sources))
        around = (math.isqrt(rows) + 6) ** 2  # with the neighbours of the piece
        matrices = 4 * sources * (around * 2 + rows * 3)
        corner = 2 * 4 * channels * max(1, rate // 2) ** 2 * sources
        attended = 4 * targets * rate**2 * channels
        answers = 8 * kept * sources
        attention = whole * (e + 4) + 2 * 4 * cells * channels + matrices + corner + attended + answers
        steps.append(held + attention)
        pieces = max(1, round(targets / rows))
        products = pieces * around * sources * channels + targets * sources * channels * rate**2
        held += whole * e + attended + answers // 2
        chains.append(_Chain.of(refine.copy, features, decoded, e))
        hallucination += decoded.area * channels * e
    chains.append(_Chain.of(refine.draw, features, part, e))
    steps.append(held + 2 * hallucination + chains[-1].bytes)

    # At the photo's scale: cutting the crop, and the ring around the piece that is matched to its surroundings.
    cut = plan.crop.area * (3 * itemsize + 1)
    cutting = plan.crop.area * 17 + 2 * picture
    window = plan.piece.expanded(round(RING_PX / plan.scale)).intersection(plan.crop).area
    matching = window * 3 * 4 * 6
    peak = max(_SLACK_PHOTO * (cut + max(cutting, matching)), cut + _SLACK_NETWORK * max(held, *steps))
    return Cost(
        bytes=int(peak) + _KEPT_BY_LIBRARIES,
        kept=answers // 2 + plan.piece.area * (3 * itemsize + 1),
        multiplications=sum(chain.multiplications for chain in chains) + products,
        activations=sum(chain.activations for chain in chains),
    )


@dataclass(frozen=True, slots=True)
class _Chain:
    """Layers applied to a part: bytes alive at its peak, multiplications, activations."""

    bytes: int
    multiplications: int
    activations: int

    @classmethod
    def of(cls, layers: Sequence[Conv], size: tuple[int, int], wanted: Bounds, itemsize: int) -> _Chain:
        bounds = parts(layers, size, wanted)
        alive, multiplications, activations = 0, 0, 0
        for layer, (before, after) in zip(layers, itertools.pairwise(bounds), strict=True):
            read = before.area * layer.in_channels
            copied = read * layer.upsample**2 if layer.upsample > 1 or layer.border == "reflect" else 0
            written = after.area * layer.out_channels
            alive = max(alive, read + copied + written)
            multiplications += written * layer.in_channels * layer.kernel_size[0] ** 2
            activations += written
        return cls(alive * itemsize, multiplications, activations)


@functools.cache
def measured_rate(device: torch.device, dtype: torch.dtype) -> float:
    """Multiplications per second of the network's commonest layer here: 3×3, 128 to 128. Takes some ms, once."""
    layer = torch.nn.Conv2d(128, 128, 3).to(device, dtype)
    x = torch.zeros(1, 128, 48, 48, device=device, dtype=dtype).contiguous(memory_format=torch.channels_last)

    def run() -> float:
        started = time.perf_counter()
        F.conv2d(x, layer.weight, layer.bias)
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        return time.perf_counter() - started

    with torch.inference_mode():
        best = min(run() for _ in range(6))
    return 46 * 46 * 128 * 128 * 9 / best
