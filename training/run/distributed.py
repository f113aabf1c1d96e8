"""Several processes as one: torchrun starts them, DistributedDataParallel averages their gradients.

NCCL between CUDA cards, gloo between CPUs. A run that was not started by torchrun is a group of one.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor, nn
from torch import distributed as dist
from torch.nn.parallel import DistributedDataParallel

from engine.device import resolve_device
from engine.language import tr
from training.errors import TrainingError

_Module = TypeVar("_Module", bound=nn.Module)


@dataclass(frozen=True, slots=True)
class Group:
    """One process among its peers."""

    rank: int = 0
    world: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process writes files and speaks to the person."""
        return self.rank == 0

    def samples(self, batch: int) -> range:
        """Which samples of a batch of ``batch`` are this process's.

        Raises:
            TrainingError: the batch cannot be shared equally.
        """
        if batch % self.world:
            raise TrainingError(
                tr("A batch of {batch} cannot be shared equally by {world} processes.", batch=batch, world=self.world)
            )
        each = batch // self.world
        return range(self.rank * each, (self.rank + 1) * each)

    def share(self, module: nn.Module) -> nn.Module:
        """Wrapped so that gradients are averaged over the group; itself in a group of one."""
        if self.world == 1:
            return module
        device = next(module.parameters()).device
        return DistributedDataParallel(module, device_ids=[device.index] if device.type == "cuda" else None)

    def mean(self, values: Tensor) -> list[float]:
        """N numbers on the device: the mean over the group of each."""
        if self.world > 1:
            values = values.double()
            dist.all_reduce(values)
            values = values / self.world
        return [float(value) for value in values.tolist()]

    def any(self, flag: bool, device: torch.device) -> bool:
        """Whether one of the group says so; all get the same answer."""
        if self.world == 1:
            return flag
        said: Tensor = torch.tensor(int(flag), device=device)
        dist.all_reduce(said, dist.ReduceOp.MAX)
        return bool(said.item())

    def wait(self) -> None:
        """Until all are here."""
        if self.world > 1:
            dist.barrier()


def started() -> int:
    """How many processes torchrun started; 1 if it started none."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def join(device_key: str = "auto") -> tuple[Group, torch.device]:
    """Join the processes torchrun started, if it did; the device of this process.

    Raises:
        TrainingError: the group cannot be joined.
        engine.device.DeviceError: no such device.
    """
    if started() == 1:
        return Group(), resolve_device(device_key)
    device = resolve_device(device_key)
    if device.type == "cuda":
        device = resolve_device(f"cuda:{os.environ.get('LOCAL_RANK', '0')}")
        torch.cuda.set_device(device)
    try:
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    except (RuntimeError, ValueError) as error:
        raise TrainingError(tr("The processes could not find each other: {error}", error=error)) from error
    return Group(dist.get_rank(), dist.get_world_size()), device


def leave(group: Group) -> None:
    """The opposite of ``join``."""
    if group.world > 1 and dist.is_initialized():
        dist.destroy_process_group()
