"""Notices when a run goes wrong: numbers that are none, or a loss that runs away."""

from __future__ import annotations

import math
from collections.abc import Mapping

from engine.language import tr
from training.run.checkpoint import Tally

_MEMORY = 0.97  # of the smoothed loss, about 30 steps: single hard batches differ by a factor of two
_RUNAWAY = 3.0
_CALM = 1.5
_FEWEST = 10  # steps before a mean says anything


class Watch:
    """Keeps its two numbers in the run's tally, so that they are saved with it."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally

    @property
    def calm(self) -> bool:
        """Whether this is a state worth going back to."""
        return self._tally.smooth <= _CALM * self._tally.lowest

    def judge(self, terms: Mapping[str, float], gradient_norm: float) -> str:
        """What is wrong after a step with these losses; empty if nothing is."""
        if not math.isfinite(gradient_norm):
            return tr("the gradient is not a number")
        broken = [name for name, value in terms.items() if not math.isfinite(value)]
        if broken:
            return tr("“{term}” is not a number", term=broken[0])
        if "refined_hole" not in terms:
            return ""
        tally, loss = self._tally, terms["refined_hole"]
        tally.watched += 1
        memory = min(_MEMORY, 1 - 1 / tally.watched)  # at first the plain mean
        tally.smooth = memory * tally.smooth + (1 - memory) * loss
        if tally.watched < _FEWEST:
            return ""
        if tally.smooth > _RUNAWAY * tally.lowest:
            return tr("the loss rose to {now:.3f} from {before:.3f}", now=tally.smooth, before=tally.lowest)
        tally.lowest = min(tally.lowest, tally.smooth)
        return ""

    def reset(self) -> None:
        """Forget, after the run went back."""
        self._tally.smooth, self._tally.lowest, self._tally.watched = 0.0, math.inf, 0
