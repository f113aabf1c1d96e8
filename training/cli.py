"""``python -m training pretrain | finetune | evaluate | blind | judge | results | export``: its verbs."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from engine.errors import Refused
from training import events
from training.config import TrainConfig, read_recipe
from training.evaluation import cli as evaluation

if TYPE_CHECKING:
    from training.run.distributed import Group

RECIPES = Path(__file__).parent / "recipes"
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """0 = done, 1 = a problem (said on stderr), 2 = wrong usage, 130 = stopped by Ctrl-C after saving."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        return int(given.run(given))
    except Refused as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train the network that fills holes, measure it, and hand on its weights.",
    )
    verbs = parser.add_subparsers(title="verbs", required=True, metavar="VERB")
    _add_training(
        verbs,
        "pretrain",
        RECIPES / "paper.toml",
        "Train a network on a folder of photos, from nothing or from weights.",
    )
    _add_training(
        verbs,
        "finetune",
        RECIPES / "finetune.toml",
        "Go on training finished weights, by default the bundled ones, on a folder of your own photos.",
    )
    _add_export(verbs)
    _add_evaluate(verbs)
    _add_blind(verbs)
    _add_judge(verbs)
    _add_results(verbs)
    return parser


def _add_training(verbs: Any, name: str, recipe: Path, text: str) -> None:
    more = (
        "The run lives in the folder STATE: last.pt and best.pt hold everything to go on with, last.safetensors and "
        "best.safetensors the averaged network for the editor, log.jsonl what happened, sheets/ pictures to look at. "
        "Run the same command again to go on where it stopped. Ctrl-C stops after the step and saves. "
        "On several cards or computers: torchrun --nproc-per-node N -m training " + name + " …"
    )
    parser = verbs.add_parser(name, help=text, description=f"{text} {more}")
    add = parser.add_argument
    add("--photos", type=Path, required=True, metavar="DIR", help="folder of photos, searched with all its folders")
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
    add("--licence", default="", metavar="TEXT", help="licence of the photos, written into the weights")
    add("--tensorboard", action="store_true", help="also write STATE/tensorboard (needs the package tensorboard)")
    add("--quiet", action="store_true", help="no progress bar")
    parser.set_defaults(run=_train, verb=name)


def _add_export(verbs: Any) -> None:
    text = "Write the averaged network of a run as a weights file for the editor."
    parser = verbs.add_parser("export", help=text, description=text)
    parser.add_argument("state", type=Path, metavar="STATE", help="folder of the run, or one of its .pt files")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="safetensors file to write")
    parser.add_argument("--best", action="store_true", help="the best validated state instead of the last")
    parser.add_argument(
        "--note", action="append", default=[], metavar="NAME=TEXT", help="more about its origin; repeatable"
    )
    parser.set_defaults(run=_export)


def _add_evaluate(verbs: Any) -> None:
    text = "Measure weights and the classical methods on a folder of photos, as the paper's Table 1 does."
    parser = verbs.add_parser("evaluate", help=text, description=text)
    evaluation.add_arguments(parser)
    parser.set_defaults(run=evaluation.run)


def _add_blind(verbs: Any) -> None:
    from training.evaluation import blind

    text = "Put fills side by side without names, and count which ones a person chose."
    parser = verbs.add_parser("blind", help=text, description=text)
    blind.add_arguments(parser)
    parser.set_defaults(run=blind.run)


def _add_judge(verbs: Any) -> None:
    from training.judge import cli as judge

    text = "Say how often the judge of fills chooses what people chose, and which weights their votes give it."
    parser = verbs.add_parser("judge", help=text, description=text)
    judge.add_arguments(parser)
    parser.set_defaults(run=judge.run)


def _add_results(verbs: Any) -> None:
    from training.results import cli as results

    text = "Write the page of results: Table 1 and figures of the paper, with our network."
    parser = verbs.add_parser("results", help=text, description=text)
    results.add_arguments(parser)
    parser.set_defaults(run=results.run)


def _export(given: argparse.Namespace) -> int:
    from training.run.weights import export_weights

    notes = dict(note.partition("=")[::2] for note in given.note)
    step = export_weights(given.state, given.output, best=given.best, provenance=notes)
    print(f"Wrote {given.output} (step {step}).")
    return 0


def _train(given: argparse.Namespace) -> int:
    config = _config(given)
    import torch

    from training.run.distributed import join, leave

    if given.threads:
        torch.set_num_threads(given.threads)
    group, device = join(given.device)
    try:
        with Interrupt() as interrupt:
            return _run(given, config, group, device, interrupt)
    finally:
        leave(group)


def _run(given: argparse.Namespace, config: TrainConfig, group: Group, device: Any, interrupt: Interrupt) -> int:
    from training.data.batches import PhotoBatches
    from training.data.holes import HoleMixture
    from training.data.photos import index_photos
    from training.run.console import Console
    from training.run.features import read_features
    from training.run.folder import LAST, LOG_FILE, TENSORBOARD_FOLDER
    from training.run.logs import JsonLog, TensorBoardLog
    from training.run.trainer import Trainer
    from training.run.weights import origin, read_start_weights

    listeners: list[events.Listener] = []
    with ExitStack() as stack:
        if group.leads:
            listeners.append(stack.enter_context(JsonLog(given.state / LOG_FILE, config.log_every)))
            if given.tensorboard:
                board = TensorBoardLog(given.state / TENSORBOARD_FOLDER)
                stack.callback(board.close)
                listeners.append(board)
            if not given.quiet:
                console = Console()
                stack.callback(console.close)
                listeners.append(console)
        index = index_photos(given.photos, config.photos, should_stop=interrupt)
        batches = PhotoBatches(index, HoleMixture.open(config.masks), config)
        stack.callback(batches.close)
        trainer = Trainer(
            config,
            batches,
            directory=given.state,
            device=device,
            group=group,
            on_event=lambda event: _tell(listeners, event),
            should_stop=interrupt,
            features=None if given.features is None else read_features(given.features, device),
            provenance=origin(config) | ({"data licence": given.licence} if given.licence else {}),
        )
        if (given.state / LAST).exists():
            trainer.resume(given.state / LAST)
        elif given.weights is not None or given.verb == "finetune":
            trainer.start_from(read_start_weights(given.weights or _bundled(), config.model))
        finished = trainer.run(seconds=given.hours * 3600, steps=given.steps)
    return _INTERRUPTED if finished.reason == "stopped" else 0


def _tell(listeners: Sequence[events.Listener], event: events.Event) -> None:
    for listener in listeners:
        listener(event)


def _config(given: argparse.Namespace) -> TrainConfig:
    config = read_recipe(given.recipe)
    if given.layout:
        config = replace(config, photos=replace(config.photos, layout=given.layout))
    if given.masks:
        masks = config.masks
        others = masks.rectangles + masks.strokes + masks.blobs
        config = replace(config, masks=replace(masks, saved=others or 1.0, folder=str(given.masks)))
    return config


def _bundled() -> Path:
    from engine.weights import default_weights_path

    return default_weights_path()


class Interrupt:
    """Ctrl-C asks politely: the step is finished and the run saved. A second Ctrl-C does not wait."""

    def __init__(self) -> None:
        self._asked = False
        self._before: list[tuple[int, Any]] = []

    def __call__(self) -> bool:
        """Whether Ctrl-C was pressed."""
        return self._asked

    def __enter__(self) -> Interrupt:
        """Listen to Ctrl-C and to the system's request to end."""
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before.append((number, signal.signal(number, self._ask)))
        return self

    def __exit__(self, *_: object) -> None:
        """Back to what was before."""
        for number, handler in self._before:
            signal.signal(number, handler)

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True
