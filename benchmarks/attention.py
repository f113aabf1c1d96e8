"""How much faster is the attention than its literal version?

    python -m benchmarks.attention [--sizes 256 512] [--threads 2]

Random features, float32, no gradient, the paper's options; both versions see the same input in this one process, and
their outputs are compared. Prints seconds and the ratio, and ends with status 1 below the ratio asked for.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import torch
from torch import Tensor

from engine.model.config import AttentionConfig
from engine.model.contextual_attention import contextual_attention
from tests.reference import attention as reference

_CHANNELS = 128


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[256, 512], help="sides of square images, pixels")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--at-least", type=float, default=10.0, help="ratio below which the status is 1")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(0)
    print(f"{'image':>9} {'cells':>6} {'literal s':>10} {'fast s':>8} {'ratio':>7} {'difference':>11}")
    return 0 if all(_compare(size) >= arguments.at_least for size in arguments.sizes) else 1


def _compare(size: int) -> float:
    config = AttentionConfig()
    features = torch.randn(1, _CHANNELS, size // 4, size // 4)
    hole = torch.zeros(1, 1, size, size)
    hole[..., size // 4 : size // 2, size // 4 : size // 2] = 1
    with torch.no_grad():
        fast, fast_seconds = _time(lambda: contextual_attention(features, features, hole, config).features, 5)
        slow, slow_seconds = _time(lambda: reference.contextual_attention(features, features, hole, config)[0], 1)
    difference = (fast - slow).abs().max().item()
    ratio = slow_seconds / fast_seconds
    row = f"{slow_seconds:10.2f} {fast_seconds:8.3f} {ratio:6.1f}× {difference:11.1e}"
    print(f"{size:>4}×{size:<4} {(size // 8) ** 2:>6} {row}", flush=True)
    return ratio


def _time(run: Callable[[], Tensor], repeats: int) -> tuple[Tensor, float]:
    """The result and the best of some runs."""
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = run()
        seconds.append(time.perf_counter() - start)
    return result, min(seconds)


if __name__ == "__main__":
    sys.exit(main())
