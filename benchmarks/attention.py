"""How much faster is the attention than its literal version?

    python -m benchmarks.attention

Random features, float32, no gradient, two threads, the paper's options; both versions see the same input in this one
process, and their outputs are compared. Smooth features have scores far apart, as a photo's have; there the
weights are also left as the softmax makes them, subnormal numbers and all.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from unittest import mock

import torch
from torch import Tensor
from torch.nn import functional as F

from benchmarks.rows import Row, run_program
from engine.model import contextual_attention as module
from engine.model.config import AttentionConfig
from engine.model.contextual_attention import contextual_attention
from tests.reference import attention as reference

_CHANNELS = 128
_AT_LEAST = 10.0


def rows(quick: bool) -> Iterator[Row]:
    torch.set_num_threads(2)
    torch.manual_seed(0)
    for size in (64,) if quick else (256, 512):
        yield _compared(size)
        yield _far_apart(size)


def _compared(size: int) -> Row:
    config = AttentionConfig()
    features = torch.randn(1, _CHANNELS, size // 4, size // 4)
    hole = torch.zeros(1, 1, size, size)
    hole[..., size // 4 : size // 2, size // 4 : size // 2] = 1
    with torch.no_grad():
        fast, fast_seconds = _time(lambda: contextual_attention(features, features, hole, config).features, 5)
        slow, slow_seconds = _time(lambda: reference.contextual_attention(features, features, hole, config)[0], 1)
    difference = (fast - slow).abs().max().item()
    return Row(
        f"attention: {size}×{size}, {(size // 8) ** 2} cells",
        fast_seconds * 1e3,
        "ms",
        ratio=slow_seconds / fast_seconds,
        against="the formulas with loops",
        target_ratio=_AT_LEAST,
        note=f"largest difference {difference:.0e}",
    )


def _far_apart(size: int) -> Row:
    config = AttentionConfig()
    features = F.interpolate(torch.randn(1, _CHANNELS, 8, 8), size=(size // 4, size // 4), mode="bicubic")
    hole = torch.zeros(1, 1, size, size)
    hole[..., size // 4 : size // 2, size // 4 : size // 2] = 1
    run = lambda: contextual_attention(features, features, hole, config).features  # noqa: E731
    with torch.no_grad():
        ours, seconds = _time(run, 5)
        with mock.patch.object(module, "_SMALLEST_WEIGHT", 0.0):
            theirs, with_all = _time(run, 2)
    return Row(
        f"attention, scores far apart: {size}×{size}",
        seconds * 1e3,
        "ms",
        ratio=with_all / seconds,
        against="weights as the softmax makes them",
        note=f"largest difference {(ours - theirs).abs().max().item():.0e}; what it brings depends on the processor",
    )


def _time(run: Callable[[], Tensor], repeats: int) -> tuple[Tensor, float]:
    """The result and the best of some runs."""
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = run()
        seconds.append(time.perf_counter() - start)
    return result, min(seconds)


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
