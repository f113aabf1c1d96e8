"""From the plain values of a recipe file to checked dataclasses."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import is_dataclass
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from engine.model.config import ModelConfig
from training.errors import TrainingError

_T = TypeVar("_T")


def build(cls: type[_T], values: Any, where: str) -> _T:
    """A dataclass from a table of plain values, its fields converted by their types; ``where`` names it in messages.

    Raises:
        TrainingError: unknown entry, wrong type or value out of range, as a sentence.
    """
    if not isinstance(values, Mapping):
        raise TrainingError(f"The {where} must be a table of names and values, not {values!r}.")
    if cls is ModelConfig:
        try:
            return cls.from_dict(values)  # type: ignore[attr-defined,no-any-return]  # ModelConfig, checked above
        except ValueError as error:
            raise TrainingError(str(error)) from error
    hints = get_type_hints(cls)
    unknown = sorted(str(name) for name in set(values) - set(hints))
    if unknown:
        raise TrainingError(f"The {where} has an unknown entry: {', '.join(unknown)}.")
    return cls(**{name: _convert(hints[name], value, name) for name, value in values.items()})


def at_least(name: str, value: float, least: float) -> None:
    """Raises TrainingError unless ``value`` ≥ ``least`` and finite."""
    if not value >= least or value == float("inf"):
        raise TrainingError(f"{name} must be at least {least:g}, not {value!r}.")


def above_zero(name: str, value: float) -> None:
    """Raises TrainingError unless ``value`` > 0 and finite."""
    if not 0 < value < float("inf"):
        raise TrainingError(f"{name} must be above 0, not {value!r}.")


def between(name: str, value: float, least: float, most: float) -> None:
    """Raises TrainingError unless ``least`` ≤ ``value`` ≤ ``most``."""
    if not least <= value <= most:
        raise TrainingError(f"{name} must be between {least:g} and {most:g}, not {value!r}.")


def _convert(hint: Any, value: Any, name: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        return value if isinstance(value, hint) else build(hint, value, f"part “{name}” of the recipe")
    if origin is Literal:
        if value not in arguments:
            raise TrainingError(f"{name} must be one of {', '.join(map(str, arguments))}, not {value!r}.")
        return value
    if origin in (Union, UnionType):
        return None if value is None else _convert(arguments[0], value, name)
    if origin is tuple:
        if not isinstance(value, (list, tuple)):
            raise TrainingError(f"{name} must be a list, not {value!r}.")
        if arguments[-1] is not Ellipsis and len(value) != len(arguments):
            raise TrainingError(f"{name} must be {len(arguments)} values, not {value!r}.")
        return tuple(_convert(arguments[0], entry, name) for entry in value)
    if hint is not None and origin is not None and issubclass(origin, Mapping):
        if not isinstance(value, Mapping):
            raise TrainingError(f"{name} must be a table of names and numbers, not {value!r}.")
        return {str(key): _convert(arguments[1], entry, f"{name}.{key}") for key, entry in value.items()}
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        kind = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}[hint]
        raise TrainingError(f"{name} must be {kind}, not {value!r}.")
    if hint is float and math.isnan(value):
        raise TrainingError(f"{name} must be a number, not {value!r}.")
    return value
