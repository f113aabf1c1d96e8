"""How much faster is the attention than its literal version?

    python -m benchmarks.attention

Random features, float32, no gradient, two threads, the paper's options; both versions see the same input in this one
process, and their outputs are compared.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

import torch
from torch import Tensor

from benchmarks.rows import Row, run_program
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
