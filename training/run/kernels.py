"""Standardised kernels: every inner kernel keeps mean 0 and a set length, however the optimiser steps.

Nothing in the network normalises activations (section 3: batch normalisation is left out), so something has to hold the
weights, or features grow from layer to layer until ELU saturates and whole branches die. This is the scaled weight
standardisation of networks without normalisation (Brock et al., 2021) as a projection after the step: the network, its
weights file and inference stay as they are.

First layers keep their means, for what they read is colours, not features; last layers are free: they set the contrast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.model.blocks import DECODER_NAMES
from engine.model.generator import Generator
from training.config import OptimiserConfig

_FIRST, _LAST = 1, DECODER_NAMES[-1]
_LARGEST_CHANGE = 5e-4  # of a kernel's length, a step: weights made otherwise are led to the goal, not torn
_SHORTEST = 1e-8
_LAYER = re.compile(r"(x|pm|all)?conv(\d+)")
_BRANCHES = ("x", "pm")


@dataclass(frozen=True, slots=True)
class Kernel:
    """One kernel that is held.

    Attributes:
        weight: out×in×k×k; every output channel is held by itself.
        length: its goal, √Σw² over in, k, k.
        centred: whether the goal of its mean is 0.
    """

    weight: Tensor
    length: float
    centred: bool


def held_kernels(generator: Generator, config: OptimiserConfig) -> list[Kernel]:
    """All that ``config`` wants held; of the ablations' own modules (section 5.1) none."""
    if config.kernels == "free":
        return []
    kernels = []
    for name, module in generator.named_modules():
        found = _LAYER.fullmatch(name.rpartition(".")[2])
        if found is None or not isinstance(module, nn.Conv2d) or int(found[2]) == _LAST:
            continue
        number = int(found[2])
        kernels.append(Kernel(module.weight, _length(found[1], number, config), centred=number != _FIRST))
    return kernels


def _length(branch: str | None, number: int, config: OptimiserConfig) -> float:
    if branch in _BRANCHES:
        return config.branch_length
    return config.decoder_length if number >= DECODER_NAMES[0] else config.kernel_length


@torch.no_grad()
def standardise(generator: Generator, config: OptimiserConfig) -> None:
    """Put every held kernel on its goal at once: for a new network, which has learnt nothing that could be torn."""
    for kernel in held_kernels(generator, config):
        _set(kernel, torch.zeros(()), torch.tensor(kernel.length))


@contextmanager
def held(generator: Generator, config: OptimiserConfig) -> Iterator[None]:
    """The optimiser steps inside: afterwards means and lengths are where they were, or a little nearer to their goals.

    So the step decides directions only; what is on its goal stays there exactly.
    """
    kernels = held_kernels(generator, config)
    before = [_measure(kernel.weight) for kernel in kernels]
    yield
    for kernel, (mean, length) in zip(kernels, before, strict=True):
        step = _LARGEST_CHANGE * length
        goal = torch.clamp(torch.full_like(length, kernel.length), length - step, length + step)
        _set(kernel, _towards_zero(mean, step / _entries(kernel.weight) ** 0.5), goal)


@torch.no_grad()
def _measure(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and length of every output channel, out×1×1×1."""
    mean = weight.mean(dim=(1, 2, 3), keepdim=True)
    return mean, weight.square().sum(dim=(1, 2, 3), keepdim=True).sqrt()


@torch.no_grad()
def _set(kernel: Kernel, mean: Tensor, length: Tensor) -> None:
    weight = kernel.weight
    if kernel.centred:
        weight.add_(mean - weight.mean(dim=(1, 2, 3), keepdim=True))
    weight.mul_(length / _measure(weight)[1].clamp_min(_SHORTEST))


def _towards_zero(values: Tensor, step: Tensor) -> Tensor:
    return values.sign() * (values.abs() - step).clamp_min(0)


def _entries(weight: Tensor) -> int:
    return weight[0].numel()
