"""Steps whose numbers nobody has read yet. Reading one makes the computer wait for its card, so they are read together.

On a CPU there is nothing to wait for, and every step is read at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from training.run.distributed import Group
from training.run.objective import Terms


@dataclass(frozen=True, slots=True)
class Taken:
    """One generator step, with what it is called in ``events.StepDone``.

    Attributes:
        step: generator steps done, with this one.
        phase: name of its phase.
        size: of its crops, px.
        images: crops over all processes; 0 = only the critics learnt.
        rate: learning rate of the generator.
        terms: of the losses, by name; each a number on the device.
        norm: length of the generator's gradient; None = only the critics learnt.
    """

    step: int
    phase: str
    size: int
    images: int
    rate: float
    terms: Terms
    norm: Tensor | None


class Ledger:
    """Keeps what was taken until it is read."""

    def __init__(self, device: torch.device, log_every: int) -> None:
        """``log_every``: steps between two lines of the log; no number is wanted sooner."""
        self._device = device
        self._every = log_every if device.type == "cuda" else 1
        self._open: list[Taken] = []
        self._seconds = 0.0

    def add(self, taken: Taken, seconds: float) -> None:
        """One more; ``seconds`` are those it took to say what is to be done."""
        self._open.append(taken)
        self._seconds += seconds

    def due(self, step: int) -> bool:
        """Whether the log wants numbers after generator step ``step``."""
        return step % self._every == 0

    def wait(self, seconds: float) -> float:
        """Seconds each of the open steps took, with those that were waited for their numbers."""
        return (self._seconds + seconds) / max(1, len(self._open))

    def read(self, group: Group) -> list[tuple[Taken, dict[str, float], float]]:
        """All that is open, each with its terms (means over the group) and the length of its gradient."""
        values = [value for taken in self._open for value in (*taken.terms.values(), taken.norm) if value is not None]
        if not values:
            return [(taken, {}, 0.0) for taken in self._open]
        numbers = iter(group.mean(torch.stack([value.detach().float() for value in values])))
        read = []
        for taken in self._open:
            terms = {name: next(numbers) for name in taken.terms}
            read.append((taken, terms, 0.0 if taken.norm is None else next(numbers)))
        return read

    def clear(self) -> None:
        """What was open is read, or of a run that went back."""
        self._open, self._seconds = [], 0.0
