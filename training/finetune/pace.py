"""How long a step takes: from the first few, then from everything that happened since."""

from __future__ import annotations

import statistics
from collections import defaultdict

from training.config import TrainConfig
from training.events import StepDone

_ENOUGH = 30  # steps after which the clock knows better than single measurements


class PaceMeter:
    """Seconds per step, with the share of validations and sheets."""

    def __init__(self, config: TrainConfig) -> None:
        self._crops = [crop for phase in config.phases for crop in phase.crops if crop.share > 0]
        self._every = config.validate_every
        self._times: dict[int, list[float]] = defaultdict(list)
        self._began: tuple[int, float] | None = None
        self._now = (0, 0.0)
        self.steps = 0
        self.validation = 0.0
        """Seconds one validation takes; set by whoever measures it."""

    def add(self, event: StepDone, used: float) -> None:
        """A step, and the seconds of the budget used by then."""
        self.steps += 1
        self._times[event.size].append(event.seconds)
        if self._began is None:
            self._began = event.step, used
        self._now = event.step, used

    def seconds_per_step(self) -> float:
        """Of the run's mixture of crop sizes; one not seen yet is judged by its pixels."""
        if self._began is not None and self._now[0] - self._began[0] >= _ENOUGH:
            return max(1e-6, (self._now[1] - self._began[1]) / (self._now[0] - self._began[0]))
        # the first step of a size also warms up
        seen = {size: statistics.median(times[1:] or times) for size, times in self._times.items()}
        pixels = {crop.size: crop.batch * crop.size**2 for crop in self._crops}
        known = [seen[size] / pixels[size] for size in seen if size in pixels]
        typical = statistics.mean(known) if known else 0.0
        shares = sum(crop.share for crop in self._crops)
        mixed = sum(crop.share / shares * seen.get(crop.size, typical * pixels[crop.size]) for crop in self._crops)
        extra = 2 * self.validation / self._every if self._every else 0.0  # a sheet takes as long again
        return max(1e-6, mixed + extra)
