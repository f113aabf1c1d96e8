"""All that a run changes besides plain numbers: networks, averaged weights, optimisers. Saved and restored as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import torch
from torch import nn

from engine.language import tr
from engine.model.generator import Generator
from training.config import TrainConfig
from training.errors import TrainingError
from training.run.compiling import compiled
from training.run.critics import Critics
from training.run.distributed import Group
from training.run.ema import AveragedWeights
from training.run.kernels import standardise
from training.run.objective import CriticLoss
from training.run.optimisers import critic_optimiser, follow_recipe, generator_optimiser

_Module = TypeVar("_Module", bound=nn.Module)


class Networks:
    """Generator, critics (None unless a phase has them), averaged weights and optimisers, on one device.

    ``shared`` and ``shared_critics`` are the generator and the critics' loss as a group of processes runs them, the
    generator compiled if the recipe wants it; ``notice`` says what became of that, empty if all is well.
    """

    def __init__(self, config: TrainConfig, device: torch.device, group: Group) -> None:
        self._form = torch.channels_last if config.channels_last else torch.contiguous_format
        self._device, self._recipe = device, config.optimiser
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.generator = self._place(Generator(config.model))
            standardise(self.generator, config.optimiser)
            wanted = any(phase.adversarial != "none" for phase in config.phases)
            self.critics = self._place(Critics(config.critics)) if wanted else None
        self.ema = AveragedWeights(self.generator, config.ema)
        self._averaged = self._place(Generator(config.model)).eval()
        self.optimiser = generator_optimiser(self.generator, config.optimiser)
        self.shared, self.notice = group.share(self.generator), ""
        if config.compile:
            self.shared, self.notice = compiled(self.shared, device)
        if self.critics is not None:
            self.critic_optimiser = critic_optimiser(self.critics)
            self.shared_critics = group.share(CriticLoss(self.critics))

    def start_from(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Begin with these weights of the generator.

        Raises:
            TrainingError: they are of another network.
        """
        try:
            self.generator.load_state_dict(dict(weights))
        except RuntimeError as error:
            raise TrainingError(tr("The weights to start from are of another network than the recipe's.")) from error
        self.ema.load(self.generator.state_dict())

    def averaged(self) -> Generator:
        """The generator with averaged weights, in eval mode; the same object every time."""
        self.ema.copy_to(self._averaged)
        return self._averaged

    def tensors(self) -> dict[str, Any]:
        """State dictionaries by name; they share memory with what is trained."""
        tensors = {
            "generator": self.generator.state_dict(),
            "ema": self.ema.tensors,
            "generator_optimiser": self.optimiser.state_dict(),
        }
        if self.critics is not None:
            tensors["critics"] = self.critics.state_dict()
            tensors["critic_optimiser"] = self.critic_optimiser.state_dict()
        return tensors

    def restore(self, tensors: Mapping[str, Any]) -> None:
        """The opposite of ``tensors``, but optimisers go on with this recipe's values.

        Critics a run did not have so far stay as they are: new.

        Raises:
            TrainingError: of other networks.
        """
        try:
            self.generator.load_state_dict(tensors["generator"])
            self.ema.load(tensors["ema"])
            self.optimiser.load_state_dict(tensors["generator_optimiser"])
            follow_recipe(self.optimiser, self._recipe)
            if self.critics is not None and "critics" in tensors:
                self.critics.load_state_dict(tensors["critics"])
                self.critic_optimiser.load_state_dict(tensors["critic_optimiser"])
        except (KeyError, ValueError, RuntimeError) as error:
            raise TrainingError(tr("The training state does not fit this recipe: {error}", error=error)) from error

    def _place(self, module: _Module) -> _Module:
        module.to(self._device)
        return module.to(memory_format=self._form)  # type: ignore[call-overload,no-any-return]  # overload not published
