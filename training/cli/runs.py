"""The verbs ``pretrain`` and ``finetune``: a thin listener around ``Trainer``."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.cli.interrupt import Interrupt
from training.cli.sitting import Sitting, joined, sit
from training.config import TrainConfig, read_recipe

RECIPES = Path(__file__).parents[1] / "recipes"
INTERRUPTED = 130


def add_training(verbs: Any, name: str, recipe: Path, text: str) -> None:
    """The arguments of a verb that trains by ``recipe`` unless told otherwise."""
    more = (
        "The run lives in the folder STATE: last.pt and best.pt hold everything to go on with, last.safetensors and "
        "best.safetensors the averaged network for the editor, log.jsonl what happened, sheets/ pictures to look at. "
        "Run the same command again to go on where it stopped. Ctrl-C stops after the step and saves. "
        "On several cards or computers: torchrun --nproc-per-node N -m training " + name + " …"
    )
    parser = verbs.add_parser(name, help=text, description=f"{text} {more}")
    add = parser.add_argument
    add("--photos", type=Path, required=True, metavar="DIR", help="folder of photos with all its folders, or a pack")
    add("--state", type=Path, required=True, metavar="STATE", help="folder of the run; made if missing, resumed if not")
    add("--recipe", type=Path, default=recipe, metavar="FILE", help=f"TOML file (default: {recipe.name})")
    add("--weights", type=Path, metavar="FILE", help="safetensors to start from where STATE holds no run yet")
    add("--hours", type=float, default=float("inf"), metavar="H", help="stop and save after this time")
    add("--steps", type=int, metavar="N", help="stop and save after this many steps")
    add("--masks", type=Path, metavar="DIR", help="folder of saved masks to train on, white = hole, half of all holes")
    add("--features", type=Path, metavar="FILE", help="network of the perceptual and style terms: TorchScript, or VGG")
    add("--layout", choices=("folder", "celeba", "places2", "imagenet", "dtd"), help="how DIR is organised")
    add("--device", default="auto", help="auto, cpu, cuda or cuda:N (default: auto)")
    add("--threads", type=int, metavar="N", help="CPU threads (default: one per core)")
    add("--workers", type=int, metavar="N", help="processes that make batches ahead (default: as many as pay)")
    add("--licence", default="", metavar="TEXT", help="licence of the photos, written into the weights")
    add("--tensorboard", action="store_true", help="also write STATE/tensorboard (needs the package tensorboard)")
    add("--quiet", action="store_true", help="no progress bar")
    parser.set_defaults(run=_train, verb=name)


def _train(given: argparse.Namespace) -> int:
    config = _config(given)
    if given.threads:
        import torch

        torch.set_num_threads(given.threads)
    weights = given.weights or (bundled() if given.verb == "finetune" else None)
    sitting = Sitting(
        config,
        given.photos,
        given.state,
        weights,
        seconds=given.hours * 3600,
        steps=given.steps,
        features=given.features,
        licence=given.licence,
        tensorboard=given.tensorboard,
        quiet=given.quiet,
    )
    with joined(given.device) as (group, device), Interrupt() as interrupt:
        finished = sit(sitting, group, device, interrupt)
    return INTERRUPTED if finished.reason == "stopped" else 0


def _config(given: argparse.Namespace) -> TrainConfig:
    config = read_recipe(given.recipe)
    if given.workers is not None:
        config = replace(config, workers=given.workers)
    if given.layout:
        config = replace(config, photos=replace(config.photos, layout=given.layout))
    if given.masks:
        masks = config.masks
        others = masks.rectangles + masks.strokes + masks.blobs
        config = replace(config, masks=replace(masks, saved=others or 1.0, folder=str(given.masks)))
    return config


def bundled() -> Path:
    """The weights that come with Lacuna."""
    from engine.weights import default_weights_path

    return default_weights_path()
