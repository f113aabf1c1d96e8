"""How long a running fill will still take, as far as it can be told from how far it is. No Qt."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from engine.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_SILENT_S = 3.0
"""A fill that takes no longer says nothing: a number that comes and goes at once is no help."""


class TimeLeft:
    """An estimate in words, from the shares that are told to it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` tells seconds."""
        self._clock = clock
        self._began = 0.0
        self._fraction = math.inf

    def forget(self) -> None:
        """Nothing runs any more."""
        self._fraction = math.inf

    def said(self, fraction: float) -> str:
        """What to say at this share, 0..1; "" while it is not worth saying.

        A share below the one before means that something new has begun.
        """
        now = self._clock()
        if fraction < self._fraction:
            self._began = now
        self._fraction = fraction
        passed = now - self._began
        if passed < _SILENT_S or fraction <= 0:
            return ""
        left = passed * (1 - fraction) / fraction
        return tr("about {time} left", time=_rounded(left)) if left >= 1 else tr("nearly done")


def _rounded(seconds: float) -> str:
    """No finer than it is known."""
    if seconds < 10:
        return f"{math.ceil(seconds)} s"
    return f"{math.ceil(seconds / 5) * 5} s" if seconds < 90 else f"{math.ceil(seconds / 60)} min"
