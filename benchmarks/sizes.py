"""Does the time depend on the photo or on the hole? ``python -m benchmarks.sizes``.

A 256×256 hole in photos of 1 to 50 megapixels: the time must stay flat. Scratches 16 pixels wide and 256 to 2048 long,
solved at full scale in pieces, and squares, which are solved at a smaller scale from 128 pixels on: the time must grow
no faster than the area. In one process and in turn, best of some runs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from benchmarks.fill import interleaved
from benchmarks.photos import photo_with_hole
from benchmarks.rows import Row, run_program
from engine.session import InpaintSession
from engine.types import FillRequest

_MEGAPIXELS = {1: (800, 1250), 4: (1600, 2500), 12: (3000, 4000), 24: (4000, 6000), 50: (5773, 8660)}
_SCRATCHES = (256, 512, 1024, 2048)
_SQUARES = (64, 128, 256, 512, 1024)


def rows(quick: bool) -> Iterator[Row]:
    repeats = 1 if quick else 4
    session = InpaintSession.open(device="cpu", sharp=False)
    photos = dict(list(_MEGAPIXELS.items())[: 2 if quick else None])
    times = interleaved({f"{n} MP": _way(session, *shape, 256, 256) for n, shape in photos.items()}, repeats)
    _table("photo, hole 256×256", times)
    yield Row("sizes: slowest / fastest photo, 1 to 50 megapixels", max(times.values()) / min(times.values()), "×", 1.5,
              note="a hole of 256×256")  # fmt: skip
    lengths = _SCRATCHES[: 2 if quick else None]
    times = interleaved({f"16×{n}": _way(session, 1200, 2400, 16, n) for n in lengths}, repeats)
    _table("scratch", times)
    growth = (times[f"16×{lengths[-1]}"] / times[f"16×{lengths[0]}"]) / (lengths[-1] / lengths[0])
    yield Row(f"sizes: growth with the hole's area, {lengths[-1] // lengths[0]} times larger", growth, "×", 1.25,
              note="time ratio over area ratio, a scratch")  # fmt: skip
    sides = _SQUARES[: 2 if quick else None]
    times = interleaved({f"{n}×{n}": _way(session, 2400, 2400, n, n) for n in sides}, repeats)
    _table("square hole", times)
    growth = (times[f"{sides[-1]}×{sides[-1]}"] / times[f"{sides[0]}×{sides[0]}"]) / (sides[-1] / sides[0]) ** 2
    yield Row(f"sizes: the same, squares of {sides[0]} to {sides[-1]}", growth, "×", 1.25)


def _way(session: InpaintSession, height: int, width: int, hole_height: int, hole_width: int) -> Callable[[], object]:
    image, mask = photo_with_hole(height, width, hole_height, hole_width)

    request = FillRequest(image, mask)
    return lambda: session.fill(request)


def _table(what: str, times: dict[str, float]) -> None:
    print(f"{what}: " + ", ".join(f"{name} {seconds * 1e3:.0f} ms" for name, seconds in times.items()))


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
