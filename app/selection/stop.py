"""Whoever computes for long asks whether anybody still wants the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Stop: TypeAlias = Callable[[], bool]


class Stopped(Exception):
    """Nobody wants to know any more."""


def check(stop: Stop) -> None:
    """Go on, or raise ``Stopped`` because ``stop`` said so."""
    if stop():
        raise Stopped
