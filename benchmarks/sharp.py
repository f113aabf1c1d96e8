"""Sharp fills: how fast, how much memory, and how good: ``python -m benchmarks.sharp [--photos DIR]``.

A hole of 500×500 in 24 megapixels, filled with the photo's detail: the time in this process, the peak of a child above
the loaded session; a hole of 4800×3400 in 50 megapixels, in a child; four holes in 512×680 beside PatchMatch. With
``--photos`` also the quality on photos at full size, largest first: holes of 30 to 45 % of the shorter side, rectangles
and ellipses by a seed, filled as the network draws them, sharply and by PatchMatch; means of PSNR, mean ℓ1, TV and seam
over the photo's own, and the sliced Wasserstein distance, all around the hole only.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.children import Peak, in_child
from benchmarks.photos import photo_with_hole
from benchmarks.rows import Row, add_options, report
from engine.photo.formats import has_photo_suffix
from engine.photo.reading import load_pixels, stored_size
from engine.session import InpaintSession
from engine.types import FillRequest, Variant

_SHAPE, _HOLE = (4000, 6000), 500
_LARGE, _LARGE_HOLE, _LARGE_BUDGET_MB = (5792, 8688), (3400, 4800), 2000
_SMALL = (512, 680)


def measure(height: int, width: int, hole: int, hole_width: int = 0, budget_mb: int = 0) -> dict[str, Any]:
    """In the child: bytes at the peak, seconds, and how much rougher the hole is than the rest."""
    image, mask = photo_with_hole(height, width, hole, hole_width or hole)
    session = InpaintSession.open(device="cpu", memory_budget_mb=budget_mb)
    peak, started = Peak(), time.perf_counter()
    result = session.fill(FillRequest(image, mask))
    seconds, most = time.perf_counter() - started, peak.stop()
    steps = np.abs(np.diff(result.composite(image)[..., 1].astype(np.int16), axis=1))
    inside = mask[:, 1:] & mask[:, :-1]
    return {"bytes": most, "seconds": seconds, "rough": float(steps[inside].mean() / steps[~mask[:, 1:]].mean())}


def rows(quick: bool) -> Iterator[Row]:
    shape, hole = ((400, 600), 50) if quick else (_SHAPE, _HOLE)
    image, mask = photo_with_hole(*shape, hole, hole)
    sessions = {sharp: InpaintSession.open(device="cpu", sharp=sharp) for sharp in (False, True)}
    times: dict[bool, float] = {}
    for _ in range(1 if quick else 4):
        for sharp, session in sessions.items():
            started = time.perf_counter()
            session.fill(FillRequest(image, mask))  # a new one: what was drawn for the same is not drawn again
            times[sharp] = min(times.get(sharp, np.inf), time.perf_counter() - started)
    size = f"{shape[0] * shape[1] / 1e6:.0f} MP, hole {hole}²"
    yield Row(f"sharp: {size}", times[True], "s", target=6, note=f"as drawn {times[False]:.2f} s")
    peak = in_child("benchmarks.sharp", "measure", height=shape[0], width=shape[1], hole=hole)["bytes"]
    yield Row(f"sharp: {size}, peak above the session", peak / 1e6, "MB", target=1500)
    yield from _large(quick)
    yield from _four_holes(quick)


def _large(quick: bool) -> Iterator[Row]:
    (height, width), (tall, wide) = ((400, 600), (250, 300)) if quick else (_LARGE, _LARGE_HOLE)
    options = {"hole": tall, "hole_width": wide, "budget_mb": _LARGE_BUDGET_MB}
    found = in_child("benchmarks.sharp", "measure", height=height, width=width, **options)
    name = f"sharp: {height * width / 1e6:.0f} MP, hole {wide}×{tall}"
    yield Row(name, found["seconds"], "s", target=60, note=f"{found['rough']:.2f} times as rough as the rest")
    yield Row(f"{name}, peak above the session", found["bytes"] / 1e6, "MB", target=_LARGE_BUDGET_MB)


def _four_holes(quick: bool) -> Iterator[Row]:
    """The time until the first answer, and PatchMatch's for the same."""
    from engine.fillers import make_filler, varied, why_unavailable

    if why_unavailable("patchmatch") is not None:
        return
    share = 4 if quick else 1
    image, mask = photo_with_hole(_SMALL[0] // share, _SMALL[1] // share, 1, 1)
    mask[...] = False
    for y, x in ((60, 80), (60, 440), (320, 80), (320, 440)):
        mask[y // share : (y + 110) // share, x // share : (x + 120) // share] = True
    fillers = {name: make_filler(name, device="cpu") for name in ("network", "patchmatch")}
    times: dict[str, float] = {}
    for _ in range(1 if quick else 4):
        for name, filler in fillers.items():
            started = time.perf_counter()
            filler.fill(FillRequest(image, mask))
            times[name] = min(times.get(name, np.inf), time.perf_counter() - started)
    ratio = times["patchmatch"] / times["network"]
    yield Row("sharp: 512×680, four holes", times["network"], "s", target=1.5, ratio=ratio, against="PatchMatch")
    request, network = FillRequest(image, mask), fillers["network"]
    started = time.perf_counter()
    network.fill(request)
    fillers["patchmatch"].fill(request)
    for variant in (Variant(guide=4.0), Variant(guide=0.0), Variant(seed=1)):
        varied(network, variant).fill(request)
    yield Row("sharp: the same, that and four further answers", time.perf_counter() - started, "s", target=6)


def quality(folder: Path, count: int, weights: Path | None = None) -> str:
    """A table of text."""
    from engine.fillers import make_filler

    fillers = {"as drawn": "drawn", "sharp": "network", "PatchMatch": "patchmatch"}
    made = {label: make_filler(name, weights=weights, device="cpu") for label, name in fillers.items()}
    found: dict[str, list[list[float]]] = {label: [] for label in made}
    rng = np.random.default_rng(0)
    for image in _largest(folder, count):
        mask = _hole(image.shape[:2], rng)
        for label, filler in made.items():
            filled = filler.fill(FillRequest(image, mask)).composite(image)
            found[label].append(_scores(image, filled, mask))
    lines = [f"{'':12} {'PSNR':>6} {'l1 %':>6} {'TV':>6} {'seam':>6} {'SWD':>6}"]
    for label, scores in found.items():
        psnr, l1, variation, seam, distance = np.mean(scores, axis=0)
        lines.append(f"{label:12} {psnr:6.2f} {l1:6.2f} {variation:6.2f} {seam:6.2f} {distance:6.1f}")
    return "\n".join(lines)


def _largest(folder: Path, count: int) -> list[NDArray[np.uint8]]:
    def shorter_side(path: Path) -> int:
        return min(stored_size(path.read_bytes()))

    files = [path for path in folder.iterdir() if has_photo_suffix(path)]
    chosen = sorted(files, key=lambda path: (-shorter_side(path), path.name))[:count]
    return [load_pixels(path) for path in chosen]


def _hole(shape: tuple[int, ...], rng: np.random.Generator) -> NDArray[np.bool_]:
    height, width = (int(side) for side in rng.uniform(0.3, 0.45, 2) * min(shape))
    y, x = int(rng.integers(20, shape[0] - height - 20)), int(rng.integers(20, shape[1] - width - 20))
    mask = np.zeros(shape, np.bool_)
    inside = mask[y : y + height, x : x + width]
    down, right = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    inside[...] = True if rng.integers(2) else down**2 + right**2 < 1
    return mask


def _scores(truth: NDArray[np.uint8], filled: NDArray[np.uint8], mask: NDArray[np.bool_]) -> list[float]:
    from engine.geometry import Bounds
    from training.evaluation import metrics

    around = Bounds.of_mask(mask).expanded(32).clamped(mask.shape).slices
    truth, filled, mask = truth[around], filled[around], mask[around]
    variation = metrics.total_variation(filled, mask) / max(metrics.total_variation(truth, mask), 1e-9)
    seam = metrics.seam(filled, mask) / max(metrics.seam(truth, mask), 1e-9)
    distance = float(np.mean(list(metrics.sliced_wasserstein(truth, filled, mask, patches=1024).values())))
    return [metrics.psnr(truth, filled, mask), metrics.mean_l1(truth, filled, mask), variation, seam, distance]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--photos", type=Path, metavar="DIR", help="also measure the quality on these photos")
    parser.add_argument("--count", type=int, default=23, help="how many of them (default: 23)")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="of the network there; default: the bundled ones")
    arguments = parser.parse_args()
    if arguments.photos is not None:
        print(quality(arguments.photos, arguments.count, arguments.weights), flush=True)
    return report(list(rows(arguments.quick)), arguments)


if __name__ == "__main__":
    sys.exit(main())
