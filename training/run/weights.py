"""Weights to begin a run with, and weights to hand on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from torch import Tensor

from engine.language import tr
from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.weights import ForeignWeightsError, WeightsError, check_finite, load_generator, read_card, save_weights
from training.config import TrainConfig
from training.errors import TrainingError
from training.run.checkpoint import load_checkpoint
from training.run.folder import WEIGHTS_SUFFIX, checkpoint_in


def read_start_weights(path: Path, config: ModelConfig) -> Mapping[str, Tensor]:
    """A Lacuna weights file, or a plain safetensors state dictionary with the layers' names, float32.

    The recipe may choose other options of contextual attention than the file was trained with.

    Raises:
        TrainingError: it cannot be read or is of another network.
    """
    try:
        if not config.has_tensors_of(read_card(path).config):
            raise TrainingError(
                tr("“{path}” holds weights of another network than the recipe's; choose other weights.", path=path)
            )
        return load_generator(path)[0].state_dict()
    except ForeignWeightsError:
        return _read_plain(path)
    except WeightsError as error:
        raise TrainingError(str(error)) from error


def export_weights(
    folder: Path,
    output: Path,
    *,
    best: bool = False,
    half: bool = False,
    provenance: Mapping[str, str] | None = None,
) -> int:
    """Write the averaged generator of a run as a weights file for the editor; the step it is of.

    ``folder`` is the run's, or one of its checkpoints, or a weights file that a run left; ``half`` writes float16.

    Raises:
        TrainingError: there is no run, or the file cannot be written.
    """
    try:
        generator, notes = _made(folder, best=best)
        save_weights(output, generator, notes | dict(provenance or {}), half=half)
    except WeightsError as error:
        raise TrainingError(str(error)) from error
    return int(notes["steps"])


def _made(folder: Path, *, best: bool) -> tuple[Generator, dict[str, str]]:
    """The averaged generator, and what is to be said about how it was made, its steps with it."""
    if folder.suffix == WEIGHTS_SUFFIX and not folder.is_dir():
        generator, card = load_generator(folder)
        said = {name: text for name, text in card.provenance.items() if name != "precision"}
        return generator, said | {"steps": said["steps"] if said.get("steps", "").isdecimal() else "0"}
    checkpoint = load_checkpoint(checkpoint_in(folder, best=best))
    generator = Generator(checkpoint.config.model)
    generator.load_state_dict(checkpoint.tensors["ema"])
    return generator, origin(checkpoint.config) | {"steps": str(checkpoint.tally.step)}


def origin(config: TrainConfig) -> dict[str, str]:
    """What a weights file should say about how it was made."""
    phases = ", ".join(f"{phase.name} ({phase.adversarial})" for phase in config.phases)
    return {"recipe": config.name, "phases": phases, "optimiser": config.optimiser.name}


def _read_plain(path: Path) -> Mapping[str, Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors = {name: tensor.float() for name, tensor in load_file(path).items()}
        check_finite(tensors, path)
    except (SafetensorError, OSError) as error:
        raise TrainingError(tr("The weights file “{path}” is damaged: {error}.", path=path, error=error)) from error
    except WeightsError as error:
        raise TrainingError(str(error)) from error
    return tensors
