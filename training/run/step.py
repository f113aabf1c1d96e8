"""One step of the generator and one of the critics (Algorithm 1): forward, loss, backward, optimiser.

Nothing here asks the device for a number, so it is never kept waiting; a step that went wrong is found out afterwards.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn

from engine.device import autocast, low_precision
from training.config import TrainConfig
from training.data.batches import Batch
from training.run.kernels import held
from training.run.losses import FeatureNetwork
from training.run.networks import Networks
from training.run.objective import Terms, adversarial_terms, composite, reconstruction_terms
from training.run.optimisers import set_learning_rate
from training.run.schedule import Position, adversarial_weight, generator_rate, warmup


class Step:
    """Moves the networks of a run; what it is told to do is decided by the trainer.

    Attributes:
        device: where the networks are.
    """

    def __init__(
        self, config: TrainConfig, networks: Networks, device: torch.device, features: FeatureNetwork | None
    ) -> None:
        """``features`` is the network of the perceptual and style terms."""
        self._config, self._networks, self._features = config, networks, features
        self.device = device

    @property
    def precision(self) -> str:
        """Name of the number format of the convolutions, for people."""
        dtype = self._low_precision()
        return "float32" if dtype is None else str(dtype).removeprefix("torch.")

    def autocast(self) -> Any:
        """The context in which networks run."""
        return autocast(self.device, "auto" if self._low_precision() is not None else "float32")

    def generator(self, at: Position, batch: Batch) -> tuple[Terms, Tensor]:
        """The loss and its terms, and the length of the gradient, all still on the device: see ``Ledger``."""
        config, networks = self._config, self._networks
        networks.optimiser.zero_grad(set_to_none=True)
        with self.autocast():
            output = networks.shared(batch.image, batch.mask)
        weights = config.weights
        if at.phase.refined is not None:
            weights = replace(weights, refined=at.phase.refined)
        total, terms = reconstruction_terms(output, batch, weights, self._features)
        if at.phase.adversarial != "none" and networks.critics is not None:
            with self.autocast():
                fake = composite(output.refined, batch)
                opinion, more = adversarial_terms(networks.critics, fake, batch, at.phase.adversarial)
            total, terms = total + adversarial_weight(at) * opinion, terms | more
        total.backward()  # type: ignore[no-untyped-call]
        norm = nn.utils.clip_grad_norm_(networks.generator.parameters(), config.optimiser.clip or math.inf)
        set_learning_rate(networks.optimiser, generator_rate(at))
        with held(networks.generator, config.optimiser):
            networks.optimiser.step()
        return {"total": total} | terms, norm

    def critics(self, at: Position, batch: Batch) -> Terms:
        """The terms of the critics' loss."""
        networks = self._networks
        with torch.no_grad(), self.autocast():
            fake = composite(networks.generator(batch.image, batch.mask).refined, batch)
        networks.critic_optimiser.zero_grad(set_to_none=True)
        with self.autocast():
            total, terms = networks.shared_critics(
                batch.image,
                fake,
                batch.mask,
                batch.patch,
                batch.mix,
                at.phase.adversarial,
                self._config.weights.gradient_penalty,
            )
        total.backward()
        set_learning_rate(networks.critic_optimiser, at.phase.critic_lr * warmup(at.phase, at.step))
        networks.critic_optimiser.step()
        return dict(terms)

    def _low_precision(self) -> torch.dtype | None:
        """16 bits as in float32's range only: float16 would need its loss scaled, and its gradients vanish."""
        dtype = low_precision(self.device) if self._config.precision == "auto" else None
        return None if dtype is torch.float16 else dtype
