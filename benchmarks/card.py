"""What does a CUDA card bring, and what does each way of feeding it bring?

    python -m benchmarks.card [--what steps fills] [--batch 24] [--steps 12] [--rounds 2] [--compiled] [--photos PACK]

Needs a card, so it is not one of the programs of ``python -m benchmarks``. Steps of reconstruction at 256² as
`training/recipes/card.toml` takes them, in turn; every ratio is against all speed-ups together. Then whole fills as the
editor makes them, on the card and on this computer's processor, and how far they differ.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from benchmarks.photos import photo_with_hole
from benchmarks.training_step import write_photos
from engine.model import blocks
from engine.session import InpaintSession
from engine.types import FillRequest, Pixels
from training.config import Crop, TrainConfig, read_recipe
from training.data.batches import PhotoBatches
from training.data.holes import HoleMixture
from training.data.photos import index_photos
from training.run.trainer import Trainer

_RECIPE = Path(__file__).parent.parent / "training" / "recipes" / "card.toml"
_SIDES = ((512, 128), (1024, 256), (2048, 512))


@dataclass(frozen=True)
class _Way:
    name: str
    config: TrainConfig
    around: Callable[[], AbstractContextManager[object]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--what", nargs="+", choices=("steps", "fills"), default=["steps", "fills"])
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--size", type=int, default=256, help="of the crops, px")
    parser.add_argument("--steps", type=int, default=12, help="in a row, of every way")
    parser.add_argument("--rounds", type=int, default=2, help="measured, after one to warm up")
    parser.add_argument("--compiled", action="store_true", help="also torch.compile, which takes minutes to begin")
    parser.add_argument("--photos", type=Path, help="folder or pack (default: generated photos)")
    parser.add_argument("--device", default="cuda")
    arguments = parser.parse_args()
    if arguments.device == "cuda" and not torch.cuda.is_available():
        print("There is no CUDA card here.", file=sys.stderr)
        return 2
    if "steps" in arguments.what:
        with tempfile.TemporaryDirectory() as folder:
            if arguments.photos is None:
                write_photos(Path(folder))
            _steps(arguments, arguments.photos or Path(folder))
    if "fills" in arguments.what:
        _fills(arguments.device, arguments.rounds)
    return 0


def _steps(arguments: argparse.Namespace, photos: Path) -> None:
    device, seconds = torch.device(arguments.device), dict[str, list[float]]()
    with ExitStack() as stack:
        runs: list[tuple[_Way, Trainer]] = []
        for way in _ways(arguments):
            index = index_photos(photos, way.config.photos)
            batches = PhotoBatches(index, HoleMixture.open(way.config.masks), way.config)
            stack.callback(batches.close)
            runs.append((way, Trainer(way.config, batches, device=device)))
        for turn in range(arguments.rounds + 1):
            for way, trainer in runs:
                with way.around():
                    began = time.perf_counter()
                    trainer.run(steps=arguments.steps)  # ends with reading the losses: nothing is left to be done
                    taken = (time.perf_counter() - began) / arguments.steps
                if turn:
                    seconds.setdefault(way.name, []).append(taken)
    best = min(seconds["all speed-ups"])
    print(
        f"\nA step of {arguments.batch} crops of {arguments.size}², best of {arguments.rounds} times {arguments.steps}"
    )
    for name, values in seconds.items():
        fastest = min(values)
        print(f"{name:44} {fastest * 1e3:8.1f} ms {arguments.batch / fastest:8.1f} images/s {fastest / best:6.2f}×")
    if device.type == "cuda":
        print(f"{'most memory taken':44} {torch.cuda.max_memory_allocated() / 2**30:8.1f} GiB", flush=True)


def _ways(arguments: argparse.Namespace) -> list[_Way]:
    recipe = read_recipe(_RECIPE)
    phase = replace(recipe.phases[0], crops=(Crop(arguments.size, arguments.batch),), steps=100_000)
    full = replace(recipe, phases=(phase,), validate_every=0, sheet_every=0)
    if arguments.photos is None:
        full = replace(full, photos=replace(full.photos, kinds={}))
    if arguments.device != "cpu":
        full = replace(full, workers=4)  # of each way: more than one card needs
    ways = [
        _Way("all speed-ups", full, _chosen),
        _Way("mirrored padding by the library's own slopes", full, _librarys_slopes),
        _Way("mirrored padding channel by channel", full, _librarys_padding),
        _Way("convolutions not chosen by trying", full, nullcontext),
        _Way("batches made by one thread", replace(full, workers=0), _chosen),
        _Way("without 16 bits", replace(full, precision="float32"), _chosen),
    ]
    if arguments.compiled:
        ways.append(_Way("compiled", replace(full, compile=True), _chosen))
    return ways


@contextmanager
def _chosen() -> Iterator[None]:
    """As ``python -m training`` has it."""
    torch.backends.cudnn.benchmark = True
    yield
    torch.backends.cudnn.benchmark = False


@contextmanager
def _librarys_slopes() -> Iterator[None]:
    def mirrored(x: Tensor, border: tuple[int, int, int, int]) -> Tensor:
        top, bottom, left, right = border
        volume = x.permute(0, 2, 3, 1)[:, None]
        return F.pad(volume, [0, 0, left, right, top, bottom], mode="reflect")[:, 0].permute(0, 3, 1, 2)

    with patch.object(blocks, "mirrored", mirrored), _chosen():
        yield


@contextmanager
def _librarys_padding() -> Iterator[None]:
    def mirrored(x: Tensor, border: tuple[int, int, int, int]) -> Tensor:
        top, bottom, left, right = border
        return F.pad(x, [left, right, top, bottom], mode="reflect")

    with patch.object(blocks, "mirrored", mirrored), _chosen():
        yield


def _fills(device: str, rounds: int) -> None:
    print(f"\n{'A fill as in the editor':32} {'processor':>10} {device:>10} {'ratio':>7} {'PSNR in the hole':>17}")
    for sharp in (False, True):
        sessions = {where: InpaintSession.open(device=where, sharp=sharp) for where in ("cpu", device)}
        for side, hole in _SIDES:
            image, mask = photo_with_hole(side, side, hole, hole)
            request, best, filled = FillRequest(image, mask), dict.fromkeys(sessions, math.inf), dict[str, Pixels]()
            for turn in range(rounds + 1):
                for where, session in sessions.items():
                    began = time.perf_counter()
                    filled[where] = session.fill(request).composite(image)
                    if turn:
                        best[where] = min(best[where], time.perf_counter() - began)
            cpu, card = (filled[where][mask].astype(np.float64) for where in ("cpu", device))
            psnr = 10 * math.log10(255**2 / max(float(np.mean((cpu - card) ** 2)), 1e-9))
            name = f"{side}², hole {hole}²{', sharp' if sharp else ''}"
            print(f"{name:32} {best['cpu']:8.2f} s {best[device]:8.2f} s {best['cpu'] / best[device]:6.1f}×"
                  f" {psnr:14.1f} dB", flush=True)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
