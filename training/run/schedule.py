"""What a step number means: its phase, its learning rate, its crop size. Pure functions, no state."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from training.config import Crop, Phase


@dataclass(frozen=True, slots=True)
class Position:
    """Step ``step`` (from 0) of phase ``number``."""

    number: int
    phase: Phase
    step: int

    @property
    def progress(self) -> float:
        """0 at the first step of the phase, towards 1."""
        return self.step / self.phase.steps


def locate(phases: Sequence[Phase], step: int) -> Position:
    """The phase of generator step ``step`` (from 0); past the end, the end of the last."""
    for number, phase in enumerate(phases):
        if step < phase.steps:
            return Position(number, phase, step)
        step -= phase.steps
    return Position(len(phases) - 1, phases[-1], phases[-1].steps)


def warmup(phase: Phase, step: int) -> float:
    """From 1/n to 1 over the first n = ``warmup_steps`` steps."""
    return min(1.0, (step + 1) / phase.warmup_steps) if phase.warmup_steps else 1.0


def generator_rate(at: Position) -> float:
    """Warm-up, then half a cosine from ``lr`` to ``lr · final_lr`` at the end of the phase. 0 while critics warm up."""
    phase, step = at.phase, at.step
    if generator_waits(at):
        return 0.0
    start = phase.critic_warmup_steps if phase.adversarial != "none" else 0
    span = max(1, phase.steps - start)
    cosine = (1 + math.cos(math.pi * min(1.0, (step - start) / span))) / 2
    return phase.lr * warmup(phase, step - start) * (phase.final_lr + (1 - phase.final_lr) * cosine)


def generator_waits(at: Position) -> bool:
    """Whether only the critics learn at this step."""
    return at.phase.adversarial != "none" and at.step < at.phase.critic_warmup_steps


def adversarial_weight(at: Position) -> float:
    """The generator hears its critics more and more while it warms up."""
    phase = at.phase
    return phase.adversarial_weight * warmup(phase, at.step - phase.critic_warmup_steps)


def choose_crop(at: Position, unit: float) -> Crop:
    """The crop for a random number in [0, 1), by the shares of this moment."""
    crops = at.phase.crops
    shares = [c.share + ((c.share if c.share_end is None else c.share_end) - c.share) * at.progress for c in crops]
    left = unit * sum(shares)
    for crop, share in zip(crops, shares, strict=True):
        if left < share:
            return crop
        left -= share
    return crops[-1]
