"""How much of a run's time is spent, and how long a step takes.

A machine that slept, or a process that was stopped, costs nothing.
"""

from __future__ import annotations

import math
import statistics
import time
from collections import defaultdict
from collections.abc import Callable

from training.config import TrainConfig
from training.events import StepDone

_LONGEST = 10.0  # seconds between two looks at the clock that are believed without proof of work
_BUSY = 0.1  # share of a longer wait in which this process must have worked
_ENOUGH = 30  # steps after which the clock knows better than single measurements


class Budget:
    """Counts seconds between ``tick``s. Single-threaded."""

    def __init__(
        self,
        minutes: float | None,
        used: float = 0.0,
        *,
        clock: Callable[[], float] = time.monotonic,
        work: Callable[[], float] = time.process_time,
    ) -> None:
        """Start counting.

        Args:
            minutes: allowed in all; None = no limit.
            used: seconds spent in earlier sittings.
            clock: seconds that pass; some systems' go on while the machine sleeps.
            work: seconds this process computed.
        """
        self._limit = math.inf if minutes is None else 60 * minutes
        self._clock, self._work = clock, work
        self.used = used
        self._then, self._worked = clock(), work()

    def tick(self) -> float:
        """Count the time since the last look, which comes after every step and every picture; the time used so far."""
        now, worked = self._clock(), self._work()
        proven = max(_LONGEST, (worked - self._worked) / _BUSY)
        self.used += min(max(0.0, now - self._then), proven)
        self._then, self._worked = now, worked
        return self.used

    def skip(self) -> None:
        """Do not count the time since the last look: a pause."""
        self._then, self._worked = self._clock(), self._work()

    @property
    def left(self) -> float:
        """Seconds; infinite without a limit, 0 when they are spent."""
        return max(0.0, self._limit - self.used)


class PaceMeter:
    """Seconds per step, with the share of validations and sheets: from the first few, then from all that happened."""

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
