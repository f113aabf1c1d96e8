"""How long a batch will still take, from how long its photos took. No Qt."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ENOUGH = 2
"""Photos before anything is said: the first one loads the network."""


class Pace:
    """An estimate that leaves pauses out."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` tells seconds."""
        self._clock = clock
        self._passed = 0.0
        self._since: float | None = None
        self._done = 0

    def begin(self) -> None:
        """The clock runs: the batch starts, or goes on after a pause."""
        if self._since is None:
            self._since = self._clock()

    def pause(self) -> None:
        """The clock stands."""
        self._passed, self._since = self.passed, None

    def count(self) -> None:
        """One more photo was worked on; those that were skipped are not counted."""
        self._done += 1

    @property
    def passed(self) -> float:
        """Seconds of work."""
        return self._passed + (0.0 if self._since is None else self._clock() - self._since)

    def left(self, photos: int) -> float | None:
        """Seconds that so many photos will take; None while nobody knows."""
        return None if self._done < _ENOUGH else self.passed / self._done * photos
