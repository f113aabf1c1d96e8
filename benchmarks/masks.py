"""How long masks take that are found in a photo of 24 megapixels: ``python -m benchmarks.masks``.

All of it runs on a thread of its own, so the window goes on meanwhile. An object is pointed at with a stroke as a
person draws one; the ratio is against GrabCut on every pixel of the same part of the photo, reckoned from its time on
one megapixel. What can be tried with a slider is timed twice: the first time, and with another number.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.document import mask as masks
from app.selection.colour import like_colour
from app.selection.lettering import Lettering
from app.selection.objects import find_object, window_of
from app.selection.scribble import Scribble
from app.selection.specks import Specks
from benchmarks.photos import photo
from benchmarks.rows import Row, run_program
from engine.geometry import Bounds
from engine.types import Mask

TARGET_S = 1.0
_PLAIN_AREA = 1_000_000
"""Pixels that GrabCut alone is timed on."""


def rows(quick: bool) -> Iterator[Row]:
    shape = (400, 600) if quick else (4000, 6000)
    label = f"{shape[0] * shape[1] / 1e6:.0f} MP" if not quick else "small"
    repeats = 1 if quick else 5
    for part in (0.05, 0.4):
        pixels, radius = _scene(shape, part)
        yield _object(pixels, radius, f"masks: object of {2 * radius} px by a stroke, {label}", repeats)
    yield from _colours(pixels, label, repeats)
    yield from _shapes(shape, label, repeats)
    for name, found in (("specks", Specks(pixels)), ("lettering", Lettering(pixels))):
        first, again = (
            _best(partial(found.found, 50, _never), 1)[0],
            _best(partial(found.found, 60, _never), repeats)[0],
        )
        yield Row(f"masks: {name}, {label}", first, "s", note=f"with another number {again:.2f} s")


def _object(pixels: NDArray[np.uint8], radius: int, name: str, repeats: int) -> Row:
    y, x = pixels.shape[0] / 2, pixels.shape[1] / 2
    scribble = Scribble(((x - radius * 0.6, y), (x, y + radius * 0.3), (x + radius * 0.6, y)), max(2.0, radius / 20))
    window = window_of(scribble, pixels.shape)

    def run() -> None:
        if find_object(pixels[window.slices].copy(), window, pixels.shape, scribble, _never) is None:
            raise RuntimeError("the object was not found")

    (seconds, processor), plain = _best(run, repeats), _plain_s_per_pixel(pixels, window)
    return Row(name, seconds, "s", target=TARGET_S, ratio=plain * window.area / seconds,
               against="GrabCut on every pixel", note=f"processor time {processor:.2f} s")  # fmt: skip


def _plain_s_per_pixel(pixels: NDArray[np.uint8], window: Bounds) -> float:
    """Five rounds, as the other side."""
    import cv2

    shrink = min(1.0, (_PLAIN_AREA / window.area) ** 0.5)
    middle = window.expanded(-round((1 - shrink) / 2 * min(window.shape))).clamped(pixels.shape)
    part = np.ascontiguousarray(pixels[middle.slices])
    height, width = part.shape[0], part.shape[1]
    labels = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    labels[height // 4 : -height // 4, width // 4 : -width // 4] = cv2.GC_PR_FGD
    start = time.perf_counter()
    cv2.grabCut(part, labels, (0, 0, 0, 0), np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    return (time.perf_counter() - start) / labels.size


def _colours(pixels: NDArray[np.uint8], label: str, repeats: int) -> Iterator[Row]:
    at = pixels.shape[1] // 2, pixels.shape[0] // 2
    for touching, how in ((True, "touching"), (False, "everywhere")):
        seconds, _ = _best(partial(like_colour, pixels, at, 60, touching=touching), repeats)
        yield Row(f"masks: colour, {how}, {label}", seconds, "s", target=0.5)


def _shapes(shape: tuple[int, int], label: str, repeats: int) -> Iterator[Row]:
    y, x = np.ogrid[: shape[0], : shape[1]]
    disc = (y - shape[0] / 2) ** 2 + (x - shape[1] / 2) ** 2 < (shape[0] / 3) ** 2
    changes: dict[str, Callable[[Mask, float], Bounds]] = {"grow": masks.grow, "smooth": masks.smooth}
    for name, change in changes.items():
        seconds, _ = _best(partial(_changed, change, disc), repeats)
        yield Row(f"masks: {name} by 40 px, {label}", seconds, "s", target=1.0)


def _scene(shape: tuple[int, int], part: float) -> tuple[NDArray[np.uint8], int]:
    """A photo with a ball of other colours in the middle, and the radius of the ball: a ``part`` of the height."""
    pixels, radius = photo(*shape), round(shape[0] * part)
    y, x = np.ogrid[: shape[0], : shape[1]]
    ball = (y - shape[0] / 2) ** 2 + (x - shape[1] / 2) ** 2 < radius**2
    pixels[ball] = pixels[ball] // 3 + np.array([150, 30, 20], np.uint8)
    return pixels, radius


def _changed(change: Callable[[Mask, float], Bounds], mask: Mask) -> None:
    change(mask.copy(), 40)


def _best(run: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Seconds by the wall, and of the processor."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter(), time.process_time()
        run()
        times.append((time.perf_counter() - start[0], time.process_time() - start[1]))
    return min(wall for wall, _ in times), min(processor for _, processor in times)


def _never() -> bool:
    return False


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
