"""Is the plan's prediction of memory and time right? ``python -m benchmarks.memory``.

Each size in child processes, the median of three: load the session, plan, fill once and compare the peak of the process
above the loaded session with what the plan said; then fill again and compare the time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from benchmarks.children import Peak, in_child
from benchmarks.photos import photo_with_hole
from benchmarks.rows import Row, run_program

# photo side, hole height, hole width
_SIZES = (
    (512, 64, 64),
    (512, 128, 128),
    (1024, 200, 256),
    (1500, 40, 700),
    (2048, 256, 256),
    (3000, 600, 600),
    (5000, 1000, 1000),
)


def measure(
    side: int, height: int, width: int, precision: str = "auto", budget_mb: int = 0, sharp: bool = False
) -> dict[str, Any]:
    """In the child."""
    from engine.session import InpaintSession
    from engine.types import FillRequest

    image, mask = photo_with_hole(side, side, height, width)
    session = InpaintSession.open(device="cpu", sharp=sharp, precision=precision, memory_budget_mb=budget_mb)
    request = FillRequest(image, mask)
    plan = session.plan(request)
    peak = Peak()
    session.fill(request)
    measured = peak.stop()
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        session.fill(FillRequest(image, mask))  # a new one: what was drawn for the same is not drawn again
        seconds.append(time.perf_counter() - started)
    return {
        "bytes": measured,
        "seconds": min(seconds),
        "predicted_bytes": plan.predicted_bytes,
        "predicted_seconds": plan.predicted_seconds,
        "pieces": len(plan.holes),
        "scale": plan.holes[0].plan.scale,
    }


def rows(quick: bool) -> Iterator[Row]:
    yield _compared(quick, sharp=False)
    yield _compared(quick, sharp=True)


def _compared(quick: bool, *, sharp: bool) -> Row:
    ratios = []
    print(f"{'photo':>6} {'hole':>10} {'scale':>6} {'predicted':>10} {'measured':>9} {'ratio':>6} {'seconds':>16}")
    for side, height, width in _SIZES[: 1 if quick else None]:
        runs = [
            in_child("benchmarks.memory", "measure", side=side, height=height, width=width, sharp=sharp)
            for _ in range(1 if quick else 3)
        ]
        found = sorted(runs, key=lambda run: run["bytes"])[len(runs) // 2]
        ratio = found["predicted_bytes"] / found["bytes"]
        ratios.append(ratio)
        print(
            f"{side:>5}² {height:>5}×{width:<4} {found['scale']:6.2f} {found['predicted_bytes'] / 1e6:7.0f} MB"
            f" {found['bytes'] / 1e6:6.0f} MB {ratio:6.2f}"
            f" {found['predicted_seconds']:7.2f} {found['seconds']:6.2f} s"
        )
    worst = max(ratios, key=lambda ratio: abs(np.log(ratio)))
    return Row(
        f"memory: predicted / measured peak, {'sharp' if sharp else 'as drawn'}, farthest from 1",
        100 * abs(worst - 1),
        "%",
        target=25,
        note=f"over {len(ratios)} sizes",
    )


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
