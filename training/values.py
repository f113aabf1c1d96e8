"""The checks of a recipe's values, as ``TrainingError``s."""

from __future__ import annotations

import math
from typing import Any, TypeVar

from engine.language import tr
from engine.model import values as plain
from training.errors import TrainingError

_T = TypeVar("_T")
_LARGEST = 2**63 - 1  # of a whole number; above it neither NumPy nor torch takes it


def build(cls: type[_T], values: Any, where: str) -> _T:
    """As ``engine.model.values.build``; ``where`` names the table in messages.

    Raises:
        TrainingError: unknown entry, wrong type or value out of range, as a sentence.
    """
    try:
        return plain.build(cls, values, where)
    except ValueError as error:
        raise TrainingError(str(error)) from error


def at_least(name: str, value: float, least: float) -> None:
    """Raises TrainingError unless ``value`` ≥ ``least`` and finite."""
    _check_number(name, value)
    if not value >= least or value == float("inf"):
        raise TrainingError(
            tr("{name} must be at least {least:g}, not {value!r}.", name=name, least=least, value=value)
        )


def above_zero(name: str, value: float) -> None:
    """Raises TrainingError unless ``value`` > 0 and finite."""
    _check_number(name, value)
    if not 0 < value < float("inf"):
        raise TrainingError(tr("{name} must be above 0, not {value!r}.", name=name, value=value))


def between(name: str, value: float, least: float, most: float) -> None:
    """Raises TrainingError unless ``least`` ≤ ``value`` ≤ ``most``."""
    _check_number(name, value)
    try:
        plain.check_range(name, value, least, most)
    except ValueError as error:
        raise TrainingError(str(error)) from error


def _check_number(name: str, value: float) -> None:
    if isinstance(value, float) and math.isnan(value):
        raise TrainingError(tr("{name} must be a number, not {value!r}.", name=name, value=value))
    if isinstance(value, int) and abs(value) > _LARGEST:
        raise TrainingError(tr("{name} must be a number of a sane size.", name=name))
