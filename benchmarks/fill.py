"""A whole fill of a 512×512 photo with a 128×128 hole on the CPU: ``python -m benchmarks.fill``.

In one process and in turn: the session as the editor uses it, the same in float32, the *exact* saving (the whole photo
attended, only what decides the hole computed, float32) and the network computed plainly (every pixel, every query,
float32, contiguous). Prints the best of some runs, how far the pictures differ, and how far the time is from the
arithmetic limit: multiplications over the rate of the machine's matrix products.
"""

from __future__ import annotations

import functools
import sys
import time
from collections.abc import Callable, Iterator

import numpy as np
import torch
from torch.nn import functional as F

from benchmarks.photos import photo_with_hole
from benchmarks.rows import Row, run_program
from engine.forecast import cost_of
from engine.hole.crop import HoleCrop, HoleShape
from engine.hole.draw import draw
from engine.hole.plan import PlanOptions, plan_holes
from engine.hole.working import FloatImage, to_working
from engine.model.generator import Generator
from engine.session import InpaintSession
from engine.types import FillRequest, Mask, Pixels
from engine.weights import default_weights_path, load_generator

WHOLE = PlanOptions(context=1 << 20, depth=1 << 20, piece=1 << 20)
"""The whole photo is the crop, at full scale."""
_SIDE, _HOLE = 512, 128
_CPU = torch.device("cpu")
_PRODUCT = 2048, 1152, 2048


def rows(quick: bool) -> Iterator[Row]:
    image, mask = photo_with_hole(_SIDE, _SIDE, _HOLE, _HOLE)
    editor, editor32 = (_session(precision, image, mask) for precision in ("auto", "float32"))
    exact, whole = exact_way(load_generator(default_weights_path())[0], image, mask), plain_way(image)
    ways: dict[str, Callable[[], object]] = {
        "editor": editor,
        "editor32": editor32,
        "exact": exact,
        "plain": lambda: whole(mask),
        **_products(),
    }
    times = interleaved(ways, 1 if quick else 5)
    plain = times["plain"]
    yield Row("fill: 512², hole 128², as in the editor", times["editor"], "s", 1.5, ratio=plain / times["editor"],
              against="the plain network", target_ratio=3)  # fmt: skip
    yield Row("fill: the same in float32", times["editor32"], "s", ratio=plain / times["editor32"],
              against="the plain network")  # fmt: skip
    drawn, part = exact()
    everything = whole(mask)
    inside = mask[part]
    difference = float(np.abs(drawn - everything[part])[inside].max())
    yield Row("fill: the whole photo attended, float32, exact", times["exact"], "s", ratio=plain / times["exact"],
              against="the plain network", target_ratio=3)  # fmt: skip
    yield Row("fill: exact against plain, largest difference of 2", difference * 1e6, "·10⁻⁶", target=100)
    error = np.mean((editor()[mask].astype(np.float64) - editor32()[mask]) ** 2)
    yield Row("fill: 16 bits against float32, in the hole", 10 * np.log10(255**2 / error), "dB", 45, at_least=True)
    yield from _limits(image, mask, times)


def _limits(image: Pixels, mask: Mask, times: dict[str, float]) -> Iterator[Row]:
    """How far from multiplications over the measured rate of matrix products."""
    for name, dtype, options in (
        ("editor", torch.bfloat16, PlanOptions()),
        ("editor32", torch.float32, PlanOptions()),
        ("exact", torch.float32, WHOLE),
    ):
        generator = load_generator(default_weights_path())[0].to(dtype)
        (plan,) = plan_holes(mask, options)
        cost = cost_of(generator, plan, HoleShape.of(plan), 32 << 20)
        rate = (
            _PRODUCT[0]
            * _PRODUCT[1]
            * _PRODUCT[2]
            / min(times[f"{dtype}, {way}"] for way in ("product", "convolution"))
        )
        limit = cost.multiplications / rate
        yield Row(f"fill: {name}, time over arithmetic limit", times[name] / limit, "×",
                  note=f"{cost.multiplications / 1e9:.1f} G at {rate / 1e9:.0f} G/s: {limit * 1e3:.0f} ms")  # fmt: skip


def _products() -> dict[str, Callable[[], object]]:
    """One large matrix product in both precisions, by both of torch's libraries."""
    n, k, m = _PRODUCT
    ways: dict[str, Callable[[], object]] = {}
    for dtype in (torch.float32, torch.bfloat16):
        a, b = torch.randn(n, k).to(dtype), torch.randn(m, k).to(dtype)
        pixels, kernels = a.view(1, n, 1, k).permute(0, 3, 1, 2), b[:, :, None, None]
        ways[f"{dtype}, product"] = functools.partial(torch.mm, a, b.T)
        ways[f"{dtype}, convolution"] = functools.partial(F.conv2d, pixels, kernels)
    return ways


def interleaved(ways: dict[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    """Best seconds of each, run in turn after one warm-up."""
    for way in ways.values():
        way()
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(repeats):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            best[name] = min(best[name], time.perf_counter() - started)
    return best


def exact_way(
    generator: Generator, image: Pixels, mask: Mask, attention_bytes: int = 32 << 20
) -> Callable[[], tuple[FloatImage, tuple[slice, slice]]]:
    """The hole as the plain network draws it, and where: the whole photo attended, only what decides it computed."""
    network = generator.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    (plan,) = plan_holes(mask, WHOLE)

    def run() -> tuple[FloatImage, tuple[slice, slice]]:
        crop = HoleCrop.cut(plan, FillRequest(image, mask))
        drawn = draw(network, crop, _CPU, lambda *_: None, attention_bytes=attention_bytes)
        return drawn.refined, crop.part.slices

    return run


def plain_way(image: Pixels) -> Callable[[Mask], FloatImage]:
    """The network of the paper as it stands: the whole photo, every query, float32, contiguous."""
    generator, _ = load_generator(default_weights_path())

    def run(mask: Mask) -> FloatImage:
        values, holes = to_working(image, mask, mask.shape)
        with torch.inference_mode():
            output = generator(
                torch.from_numpy(values).permute(2, 0, 1)[None].contiguous(),
                torch.from_numpy(holes.astype(np.float32))[None, None],
            )
        drawn: FloatImage = output.refined[0].permute(1, 2, 0).contiguous().numpy()
        return drawn

    return run


def _session(precision: str, image: Pixels, mask: Mask) -> Callable[[], Pixels]:
    session = InpaintSession.open(device="cpu", sharp=False, precision=precision)
    request = FillRequest(image, mask)
    return lambda: session.fill(request).composite(image)


if __name__ == "__main__":
    sys.exit(run_program(rows, __doc__))
