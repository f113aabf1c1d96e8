"""A whole fill of a 512×512 photo with a 128×128 hole on the CPU: ``python -m benchmarks.fill``.

In one process and in turn: the session as the editor uses it, the same in float32, and the network computed
plainly (whole photo, every query, float32, contiguous). Prints medians, ratios and how far the pictures differ.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image

from engine.device import low_precision
from engine.session import InpaintSession
from engine.weights import default_weights_path, load_generator
from engine.working import from_working, to_working

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.types import Mask, Pixels

PHOTO = Path(__file__).parent.parent / "resources" / "samples" / "shore.jpg"
REPEATS = 5
TARGET_S = 1.5  # the paper's CPU time for 512×512


def main() -> int:
    with Image.open(PHOTO) as file:
        image = np.asarray(file.convert("RGB"))[100:612, 200:712].copy()
    mask = np.zeros((512, 512), np.bool_)
    mask[192:320, 192:320] = True
    ways: dict[str, Callable[[], Pixels]] = {
        "session, as in the editor": _session("auto", image, mask),
        "session, float32": _session("float32", image, mask),
        "plain network, float32": _plain(image, mask),
    }
    pictures = {name: way() for name, way in ways.items()}  # warms up
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(REPEATS):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - started)
    first = statistics.median(next(iter(times.values())))
    print(
        f"512×512, hole 128×128, {torch.get_num_threads()} threads, 16-bit type: {low_precision(torch.device('cpu'))}"
    )
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"  {name:28} {median:6.2f} s   {median / first:5.2f} ×")
    exact = pictures["session, float32"][mask].astype(np.float64)
    error = np.mean((pictures["session, as in the editor"][mask] - exact) ** 2)
    psnr = 10 * np.log10(255**2 / error) if error else float("inf")
    print(f"  picture in 16 bits against float32, in the hole: {psnr:.1f} dB")
    print(f"  target {TARGET_S} s: {'reached' if first < TARGET_S else 'NOT reached'}")
    return 0


def _session(precision: str, image: Pixels, mask: Mask) -> Callable[[], Pixels]:
    session = InpaintSession.open(device="cpu", precision=precision)

    def run() -> Pixels:
        session.prepare(image)
        return session.answer(mask).composite(image)

    return run


def _plain(image: Pixels, mask: Mask) -> Callable[[], Pixels]:
    generator, _ = load_generator(default_weights_path())

    def run() -> Pixels:
        values, holes = to_working(image, mask, (512, 512))
        with torch.inference_mode():
            output = generator(
                torch.from_numpy(values).permute(2, 0, 1)[None].contiguous(),
                torch.from_numpy(holes.astype(np.float32))[None, None],
            )
        drawn = output.refined[0].permute(1, 2, 0).contiguous().numpy()
        filled = image.copy()
        filled[mask] = from_working(drawn, (512, 512), image.dtype)[mask]
        return filled

    return run


if __name__ == "__main__":
    sys.exit(main())
