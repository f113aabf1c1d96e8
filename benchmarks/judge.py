"""The judge: how long it takes to score a fill, beside making one: ``python -m benchmarks.judge``.

One hole of 400×400 in 24 megapixels, and one of 120×120 in 512×680; the best of three.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from benchmarks.photos import photo_with_hole
from benchmarks.rows import Row, run_program
from engine.fillers import make_filler, why_unavailable
from engine.judge.judge import Judge
from engine.types import FillRequest, FillResult

_MOST_MS = 150
_TIMES = 3


def rows(quick: bool) -> Iterator[Row]:
    cases = (("a hole of 400² in 24 MP", (4000, 6000), 400), ("one of 120² in 512×680", (512, 680), 120))
    filler = make_filler("patchmatch" if why_unavailable("patchmatch") is None else "mean")
    for name, shape, hole in cases:
        small = 4 if quick else 1
        image, mask = photo_with_hole(shape[0] // small, shape[1] // small, hole // small, hole // small)
        started = time.perf_counter()
        result = filler.fill(FillRequest(image, mask))
        filled = time.perf_counter() - started
        judge = Judge(image, mask)
        seconds = min(_time(judge, result) for _ in range(_TIMES))
        yield Row(
            f"judge: a fill of {name}",
            1000 * seconds,
            "ms",
            target=_MOST_MS,
            ratio=filled / seconds,
            against=f"filling it with {filler.name}",
        )


def _time(judge: Judge, result: FillResult) -> float:
    started = time.perf_counter()
    judge.score(result)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
