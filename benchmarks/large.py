"""A 2048×2048 photo with a 256×256 hole: ``python -m benchmarks.large``. Time and peak memory, in child processes.

The plain network cannot run at this size in 24 GB: one matrix of scores of 65 536 cells is 17 GB, and the softmax needs
a second. So the plain side is measured at 512² and 1024², and its time and memory are extrapolated as a·n + b·n² in the
number of cells n (convolutions grow with n, attention with n²). Where there is the memory, ``--plain`` runs it instead.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.children import Peak, in_child
from benchmarks.photos import photo_with_hole
from benchmarks.rows import Row, add_options, report

_SIDE, _HOLE = 2048, 256


def measure(way: str, side: int, hole: int, repeats: int) -> dict[str, Any]:
    """In the child: seconds (best, after one warm-up if repeated) and peak bytes of one way to fill."""
    import torch

    from benchmarks.fill import exact_way, plain_way
    from engine.device import prepare_network
    from engine.session import InpaintSession
    from engine.types import FillRequest
    from engine.weights import default_weights_path, load_generator

    image, mask = photo_with_hole(side, side, hole, hole)
    if way == "editor":
        session = InpaintSession.open(device="cpu", sharp=False)
        request = FillRequest(image, mask)
        run: Callable[[], object] = lambda: session.fill(request)  # noqa: E731
    elif way == "plain":
        whole = plain_way(image)
        run = lambda: whole(mask)  # noqa: E731
    else:
        precision = "auto" if way == "exact, 16 bits" else "float32"
        generator = prepare_network(load_generator(default_weights_path())[0], torch.device("cpu"), precision)
        run = exact_way(generator, image, mask, 256 << 20)  # fewer neighbours computed twice
    peak, seconds = Peak(), []
    for _ in range(repeats):
        started = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - started)
    return {"seconds": min(seconds), "bytes": peak.stop()}


def rows(quick: bool, *, plain: bool = False) -> Iterator[Row]:
    side, hole = (512, 64) if quick else (_SIDE, _HOLE)
    repeats = 1 if quick else 3
    if plain or quick:
        other, how = in_child("benchmarks.large", "measure", way="plain", side=side, hole=hole, repeats=1), "plain"
    else:
        other, how = _extrapolated(), "plain, extrapolated from 512² and 1024²"
    print(f"{how}: {other['seconds']:.1f} s, {other['bytes'] / 1e9:.2f} GB", flush=True)
    for way in ("editor", "exact, 16 bits", "exact, float32"):
        found = in_child("benchmarks.large", "measure", way=way, side=side, hole=hole, repeats=repeats)
        print(f"{way}: {found['seconds']:.2f} s, {found['bytes'] / 1e6:.0f} MB", flush=True)
        target = way != "exact, float32"
        name = f"large: {side}², hole {hole}², {way}"
        yield Row(f"{name}", found["seconds"], "s", ratio=other["seconds"] / found["seconds"], against=how,
                  target_ratio=20 if target else None)  # fmt: skip
        yield Row(f"{name}, peak", found["bytes"] / 1e6, "MB", ratio=other["bytes"] / found["bytes"], against=how,
                  target_ratio=10 if target else None)  # fmt: skip


def _extrapolated() -> dict[str, float]:
    """a·n + b·n² through 512² (n = 1) and 1024² (n = 4), at n = 16."""
    small, large = (
        in_child("benchmarks.large", "measure", way="plain", side=side, hole=side // 8, repeats=repeats)
        for side, repeats in ((512, 2), (1024, 1))
    )
    result = {}
    for what in ("seconds", "bytes"):
        square = max(0.0, (large[what] - 4 * small[what]) / 12)
        result[what] = 16 * (small[what] - square) + 256 * square
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plain", action="store_true", help="really run the plain side at 2048² (about 40 GB)")
    add_options(parser)
    arguments = parser.parse_args()
    return report(list(rows(arguments.quick, plain=arguments.plain)), arguments)


if __name__ == "__main__":
    sys.exit(main())
