"""One sitting of a run on a terminal: everything is opened, trained with, and closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from training import events
from training.config import TrainConfig

if TYPE_CHECKING:
    import torch

    from training.run.distributed import Group
    from training.run.trainer import Trainer


@dataclass(frozen=True, slots=True)
class Sitting:
    """What to train on, where, and for how long.

    Attributes:
        config: the recipe.
        photos: a folder, or a pack.
        state: folder of the run; gone on with if there is one.
        weights: to start from otherwise; None = from nothing.
        seconds, steps: of this sitting at most; ``steps`` None = all.
        features: file of the network of the perceptual and style terms.
        licence: of the photos, written into the weights.
        tensorboard, quiet: whether to write for TensorBoard, whether to leave out the progress bar.
        listener: makes one more listener of the trainer.
    """

    config: TrainConfig
    photos: Path
    state: Path
    weights: Path | None
    seconds: float
    steps: int | None = None
    features: Path | None = None
    licence: str = ""
    tensorboard: bool = False
    quiet: bool = False
    listener: Callable[[Trainer], events.Listener] | None = None


@contextmanager
def joined(device: str) -> Iterator[tuple[Group, torch.device]]:
    """The processes torchrun started, and this one's device: see ``training.run.distributed.join``."""
    from training.run.distributed import join, leave

    group, found = join(device)
    if found.type == "cuda":
        _choose_kernels_by_trying()
    try:
        yield group, found
    finally:
        leave(group)


def _choose_kernels_by_trying() -> None:
    """Crops have few sizes, each of thousands of steps: it pays to try every way of convolving once."""
    import torch

    torch.backends.cudnn.benchmark = True


def sit(sitting: Sitting, group: Group, device: torch.device, should_stop: Callable[[], bool]) -> events.Finished:
    """Train.

    Raises:
        TrainingError: as ``Trainer`` and the reading of its photos, weights and state.
    """
    from training.data.batches import PhotoBatches
    from training.data.holes import HoleMixture
    from training.data.photos import index_photos
    from training.run.features import read_features
    from training.run.parts import state_in
    from training.run.trainer import Trainer
    from training.run.weights import origin, read_start_weights

    config, before = sitting.config, state_in(sitting.state)
    with ExitStack() as stack:
        listeners = _listeners(sitting, stack) if group.leads else []
        index = index_photos(sitting.photos, config.photos, should_stop=should_stop)
        batches = PhotoBatches(index, HoleMixture.open(config.masks), config)
        stack.callback(batches.close)
        trainer = Trainer(
            config,
            batches,
            directory=sitting.state,
            device=device,
            group=group,
            on_event=lambda event: _tell(listeners, event),
            should_stop=should_stop,
            features=None if sitting.features is None else read_features(sitting.features, device),
            provenance=origin(config) | ({"data licence": sitting.licence} if sitting.licence else {}),
        )
        if before is not None:
            trainer.resume(before)
        elif sitting.weights is not None:
            trainer.start_from(read_start_weights(sitting.weights, config.model))
        if sitting.listener is not None:
            listeners.append(sitting.listener(trainer))
        return trainer.run(seconds=sitting.seconds, steps=sitting.steps)


def _listeners(sitting: Sitting, stack: ExitStack) -> list[events.Listener]:
    from training.run.console import Console
    from training.run.folder import LOG_FILE, TENSORBOARD_FOLDER
    from training.run.logs import JsonLog, TensorBoardLog

    listeners: list[events.Listener] = []
    listeners.append(stack.enter_context(JsonLog(sitting.state / LOG_FILE, sitting.config.log_every)))
    if sitting.tensorboard:
        board = TensorBoardLog(sitting.state / TENSORBOARD_FOLDER)
        stack.callback(board.close)
        listeners.append(board)
    if not sitting.quiet:
        console = Console()
        stack.callback(console.close)
        listeners.append(console)
    return listeners


def _tell(listeners: Sequence[events.Listener], event: events.Event) -> None:
    for listener in listeners:
        listener(event)
