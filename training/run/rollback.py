"""The last state of a run that was good, in memory: where it goes back to when it went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from torch import Tensor

from training.run.checkpoint import Tally
from training.run.networks import Networks


class GoodState:
    """A copy of a run's tally and networks."""

    def __init__(self, tally: Tally, networks: Networks) -> None:
        """Keep what they are now."""
        self._tally, self._networks = tally, networks
        self.keep()

    def keep(self) -> None:
        """What they are now is good."""
        self._kept, self._tensors = replace(self._tally), clone(self._networks.tensors())

    def put_back(self) -> None:
        """Make them what was kept, as often as need be; but what was drawn, spent and found since then stays counted.

        The same batches would only do it again, and the best validation is of a state that is still on disk.
        """
        self._networks.restore(clone(self._tensors))
        now = self._tally
        stays = replace(self._kept, batches=now.batches, seconds=now.seconds, best_psnr=now.best_psnr)
        self._tally.take(stays)


def clone(tree: Any) -> Any:
    """A copy of nested state dictionaries that shares no tensor with the original."""
    if isinstance(tree, Tensor):
        return tree.detach().clone()
    if isinstance(tree, Mapping):
        return {key: clone(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [clone(value) for value in tree]
    return tree
