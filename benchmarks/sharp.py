"""Sharp fills: how fast, how much memory, and how good: ``python -m benchmarks.sharp [--photos DIR]``.

A hole of 500×500 in 24 megapixels, filled with the photo's detail: the time in this process, the peak of a child above
the loaded session. With ``--photos`` also the quality on photos at full size, largest first: holes of 30 to 45 % of the
shorter side, rectangles and ellipses by a seed, filled as the network draws them, sharply and by PatchMatch; means of
PSNR, mean ℓ1, TV and seam over the photo's own, and the sliced Wasserstein distance, all around the hole only. This is
what decided that sharp is the default.
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
from engine.types import FillRequest

_SHAPE, _HOLE = (4000, 6000), 500


def measure(height: int, width: int, hole: int) -> dict[str, Any]:
    """In the child."""
    image, mask = photo_with_hole(height, width, hole, hole)
    session = InpaintSession.open(device="cpu")
    peak = Peak()
    session.fill(FillRequest(image, mask))
    return {"bytes": peak.stop()}


def rows(quick: bool) -> Iterator[Row]:
    shape, hole = ((400, 600), 50) if quick else (_SHAPE, _HOLE)
    image, mask = photo_with_hole(*shape, hole, hole)
    request = FillRequest(image, mask)
    sessions = {sharp: InpaintSession.open(device="cpu", sharp=sharp) for sharp in (False, True)}
    times: dict[bool, float] = {}
    for _ in range(1 if quick else 4):
        for sharp, session in sessions.items():
            started = time.perf_counter()
            session.fill(request)
            times[sharp] = min(times.get(sharp, np.inf), time.perf_counter() - started)
    size = f"{shape[0] * shape[1] / 1e6:.0f} MP, hole {hole}²"
    yield Row(f"sharp: {size}", times[True], "s", target=6, note=f"as drawn {times[False]:.2f} s")
    peak = in_child("benchmarks.sharp", "measure", height=shape[0], width=shape[1], hole=hole)["bytes"]
    yield Row(f"sharp: {size}, peak above the session", peak / 1e6, "MB", target=1500)


def quality(folder: Path, count: int) -> str:
    """A table of text."""
    from engine.fillers import make_filler

    fillers = {"as drawn": "drawn", "sharp": "network", "PatchMatch": "patchmatch"}
    made = {label: make_filler(name, device="cpu") for label, name in fillers.items()}
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
    arguments = parser.parse_args()
    if arguments.photos is not None:
        print(quality(arguments.photos, arguments.count))
    return report(list(rows(arguments.quick)), arguments)


if __name__ == "__main__":
    sys.exit(main())
