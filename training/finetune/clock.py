"""How much of a run's time is spent. A machine that slept, or a process that was stopped, costs nothing."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

_LONGEST = 10.0  # seconds between two looks at the clock that are believed without proof of work
_BUSY = 0.1  # share of a longer wait in which this process must have worked


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
