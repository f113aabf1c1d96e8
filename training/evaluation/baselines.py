"""Load a network for an evaluation: Lacuna's own weights files, or the plain tensors of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.config import ModelConfig
from engine.weights import ForeignWeightsError, WeightsError, load_generator
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from engine.model.generator import Generator
    from engine.model.overrides import AttentionOverrides


@dataclass(frozen=True, slots=True)
class LoadedNetwork:
    """A generator in evaluation mode, float32 on the CPU, and what its file says about itself."""

    generator: Generator
    provenance: Mapping[str, str]


def load_network(path: Path, *, attention: AttentionOverrides | None = None) -> LoadedNetwork:
    """Read weights; ``attention`` has options to use instead of the file's.

    A file that does not name its network must hold the tensors of the ``paper`` preset, with or without the attention
    branch, under their exact names.

    Raises:
        EvaluationError: one sentence that says what is wrong with the file.
    """
    try:
        generator, card = load_generator(path, attention=attention)
    except ForeignWeightsError as error:
        return LoadedNetwork(_load_plain(path, attention), error.metadata)
    except WeightsError as error:
        raise EvaluationError(str(error)) from error
    return LoadedNetwork(generator, dict(card.provenance))


def _load_plain(path: Path, attention: AttentionOverrides | None) -> Generator:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from engine.model.generator import Generator

    try:
        tensors = load_file(path)
    except (SafetensorError, OSError) as error:
        raise EvaluationError(f"The weights file “{path}” is damaged: {error}.") from error
    has_attention = any(name.startswith("refine.pmconv") for name in tensors)
    config = ModelConfig(attention="contextual" if has_attention else "none")
    try:
        generator = Generator(config if attention is None else attention.applied_to(config))
    except ValueError as error:
        raise EvaluationError(f"The weights file “{path}” does not fit: {error}") from error
    try:
        generator.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        msg = f"The weights file “{path}” names no network, and its tensors are not those of the paper preset: {reason}"
        raise EvaluationError(msg) from error
    if not all(bool(tensor.isfinite().all()) for tensor in tensors.values()):
        raise EvaluationError(f"The weights in “{path}” are broken: some are not finite (NaN or infinity).")
    return generator.eval()
