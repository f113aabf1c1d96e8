"""Optimisers of the generator: Adam as in the paper, or Muon on the inner kernels with Adam for the rest.

Muon (orthogonalised momentum) is pytorch-optimizer's. It flattens a kernel to out × in·k·k by itself; its option
``use_adjusted_lr`` scales the update by 0.2·√max(out, in·k·k), the size Adam's has, so one learning rate serves both.
First and last layers stay with Adam: their rows are pixels and colours, not features.
"""

from __future__ import annotations

from typing import Any

from torch import nn, optim
from torch.nn import Parameter

from engine.model.generator import Generator
from training.config import OptimiserConfig

_CRITIC_BETAS = (0.5, 0.9)
_EPSILON = 1e-8


def generator_optimiser(generator: Generator, config: OptimiserConfig) -> optim.Optimizer:
    """Over all parameters; the learning rate is set with ``set_learning_rate`` before every step."""
    if config.name == "adam":
        return optim.Adam(generator.parameters(), betas=config.betas, eps=_EPSILON)
    from pytorch_optimizer import Muon

    kernels, rest = split_parameters(generator)
    groups = [
        {"params": kernels, "use_muon": True, "use_adjusted_lr": True, "lr": 0.0},
        {"params": rest, "use_muon": False, "eps": _EPSILON, "lr": 0.0},
    ]
    return Muon([group | values for group, values in zip(groups, _by_recipe(config), strict=True)])


def follow_recipe(optimiser: optim.Optimizer, config: OptimiserConfig) -> None:
    """Put the recipe's values into an optimiser of the generator whose state, with the values of then, was restored."""
    for group, values in zip(optimiser.param_groups, _by_recipe(config), strict=True):
        group.update(values)


def critic_optimiser(critics: nn.Module) -> optim.Adam:
    """Adam with the paper's betas."""
    return optim.Adam(critics.parameters(), betas=_CRITIC_BETAS, eps=_EPSILON)


def set_learning_rate(optimiser: optim.Optimizer, rate: float) -> None:
    """For all groups."""
    for group in optimiser.param_groups:
        group["lr"] = rate


def _by_recipe(config: OptimiserConfig) -> list[dict[str, Any]]:
    """What a recipe says of every group, in their order."""
    adam = {"betas": config.betas}
    return [adam] if config.name == "adam" else [{"momentum": config.momentum}, adam]


def split_parameters(generator: Generator) -> tuple[list[Parameter], list[Parameter]]:
    """Inner kernels, and the rest: biases, and layers that read the picture or draw it."""
    kernels: list[Parameter] = []
    rest: list[Parameter] = []
    for name, parameter in generator.named_parameters():
        layer = name.split(".")[-2]
        outer = layer.endswith(("conv1", "conv17"))
        inner = parameter.dim() == 4 and not outer
        (kernels if inner else rest).append(parameter)
    return kernels, rest
