"""Averaged weights: what is validated and exported (they are better than any single step's)."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn


class AveragedWeights:
    """Exponential moving average of a module's parameters, kept beside it."""

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.decay = decay
        self.tensors = {name: p.detach().clone() for name, p in module.named_parameters()}

    @torch.no_grad()
    def update(self, module: nn.Module, step: int) -> None:
        """After generator step ``step`` (from 1). Young averages follow faster: decay ≤ (step + 1) / (step + 11)."""
        decay = min(self.decay, (step + 1) / (step + 11))
        current = [p.detach() for p in module.parameters()]
        torch._foreach_lerp_(list(self.tensors.values()), current, 1 - decay)

    def copy_to(self, module: nn.Module) -> None:
        """Make ``module`` the averaged network."""
        module.load_state_dict(self.tensors)

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over saved averages; names and shapes must be the same."""
        for name, tensor in self.tensors.items():
            tensor.copy_(tensors[name])
