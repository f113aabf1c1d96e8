"""How many images a second does a training step take, and what does each speed-up bring?

    python -m benchmarks.training_step [--sizes 128 256] [--rounds 3] [--threads 2] [--at-least 1.0]

The network of the `paper` preset, generated photos of 512×384 px, a whole step: crops, holes, both networks, backward,
optimiser, averaged weights. Every way of doing it takes one step in turn, again and again, so that a busy machine slows
all alike; the ratio is the best step of one way over the best of all speed-ups together. Ends with status 1 if all of
them together are less than ``--at-least`` times as fast as none.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import cv2
import numpy as np
import torch
from torch.nn import functional as F

from benchmarks.rows import Row, add_options, report
from training import events
from training.config import CriticsConfig, Crop, OptimiserConfig, Phase, PhotosConfig, TrainConfig
from training.data.batches import PhotoBatches
from training.data.holes import HoleMixture
from training.data.photos import index_photos
from training.run.trainer import Trainer

_PADDED_IN_32_BITS = "padding in 32 bits"
_pad = F.pad
_PHOTOS = 12
_BATCHES = {128: 8, 256: 2}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", choices=_BATCHES, default=list(_BATCHES), help="crops, px")
    parser.add_argument("--rounds", type=int, default=3, help="measured steps of every way, after one to warm up")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--at-least", type=float, default=1.0, help="ratio below which the status is 1")
    add_options(parser)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    cv2.setNumThreads(1)
    crops = [Crop(size, _BATCHES[size]) for size in arguments.sizes]
    with tempfile.TemporaryDirectory() as folder:
        write_photos(Path(folder))
        rows = [
            _measure(Path(folder), crop, 1 if arguments.quick else arguments.rounds, arguments.at_least)
            for crop in (crops[:1] if arguments.quick else crops)
        ]
    return report(rows, arguments)


def _ways(crop: Crop) -> dict[str, TrainConfig]:
    photos = PhotosConfig(validation_share=0)
    optimiser = OptimiserConfig("muon", (0.9, 0.99))
    alone = Phase("reconstruction", 10_000, (crop,), lr=1e-5)
    critics = CriticsConfig(size=crop.size, patch=crop.size // 2)
    full = TrainConfig(
        phases=(alone,),
        optimiser=optimiser,
        photos=photos,
        critics=critics,
        validate_every=0,
        sheet_every=0,
        workers=0,
    )
    heard = replace(alone, adversarial="wgan-gp", critic_steps=1)
    return {
        "all speed-ups": full,
        "without 16 bits": replace(full, precision="float32"),
        _PADDED_IN_32_BITS: full,
        "without channels-last": replace(full, channels_last=False),
        "without decoded cache": replace(full, photos=replace(photos, cache_mb=0)),
        "without any": replace(full, precision="float32", channels_last=False, photos=replace(photos, cache_mb=0)),
        "Adam instead of Muon": replace(full, optimiser=replace(optimiser, name="adam")),
        "with critics, n = 1": replace(full, phases=(heard,)),
        "with critics, n = 5": replace(full, phases=(replace(heard, critic_steps=5),)),
    }


def _measure(folder: Path, crop: Crop, rounds: int, at_least: float) -> Row:
    seconds: dict[str, list[float]] = {}
    with ExitStack() as stack:
        trainers = {}
        for name, config in _ways(crop).items():
            batches = PhotoBatches(index_photos(folder, config.photos), HoleMixture.open(config.masks), config)
            stack.callback(batches.close)
            trainers[name] = Trainer(config, batches, device=torch.device("cpu"))
        for turn in range(rounds + 1):
            for name, trainer in trainers.items():
                way = patch.object(F, "pad", _pad_in_32_bits) if name == _PADDED_IN_32_BITS else nullcontext()
                with way:
                    start = time.perf_counter()
                    finished: events.Finished = trainer.run(steps=1)
                    taken = time.perf_counter() - start
                assert finished.step == turn + 1
                if turn:
                    seconds.setdefault(name, []).append(taken)
    print(f"\n{crop.size}×{crop.size}, batch {crop.batch}")
    print(f"{'':24} {'s a step':>9} {'images/s':>9} {'time':>8}")
    shortest = {name: min(values) for name, values in seconds.items()}
    best = shortest["all speed-ups"]
    for name, taken in shortest.items():
        print(f"{name:24} {taken:9.2f} {crop.batch / taken:9.2f} {taken / best:7.2f}×", flush=True)
    return Row(
        f"training: a step of {crop.size}×{crop.size}, batch {crop.batch}",
        best,
        "s",
        ratio=shortest["without any"] / best,
        against="without any speed-up",
        target_ratio=at_least,
        note=f"{crop.batch / best:.1f} images/s",
    )


def _pad_in_32_bits(x: torch.Tensor, *args: Any, **kwargs: Any) -> torch.Tensor:
    """What autocast does with mirrored padding if it is let."""
    return _pad(x.float(), *args, **kwargs)


def write_photos(folder: Path) -> None:
    for number in range(_PHOTOS):
        coarse = np.random.default_rng(number).integers(0, 256, (24, 32, 3), np.uint8)
        photo = cv2.resize(coarse, (512, 384), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"{number}.jpg"), photo)


if __name__ == "__main__":
    sys.exit(main())
