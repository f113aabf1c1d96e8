"""From plain values, as they stand in a file, to dataclasses whose fields have the types they name. No torch here."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping
from dataclasses import is_dataclass
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from engine.language import mark, tr

_T = TypeVar("_T")
_KINDS = {
    int: mark("a whole number"),
    float: mark("a number"),
    str: mark("a text"),
    bool: mark("true or false"),
}


_short = reprlib.Repr()
_short.maxlevel, _short.maxlist, _short.maxtuple, _short.maxdict = 4, 12, 12, 12
_short.maxstring = _short.maxother = 200


def shown(value: object) -> str:
    """A value in a sentence, cut where a file holds more than anybody wants to read."""
    try:
        return _short.repr(value)
    except ValueError:  # Python writes no number of more than 4300 digits
        return tr("a number without end")


def build(cls: type[_T], values: Any, whole: str, part: str = "") -> _T:
    """A dataclass from a table of plain values; its fields, also dataclasses, are converted to their types.

    Args:
        cls: the dataclass. Missing entries keep its defaults. A field of the type ``Annotated[type, "words"]`` is
            called by these words where its value is refused.
        values: by name.
        whole: what is read, for messages: "recipe".
        part: name of the field of ``whole`` that it is.

    Raises:
        ValueError: unknown entry, wrong type or value out of range, as a sentence.
    """
    where = tr("part “{part}” of the {whole}", part=part, whole=whole) if part else whole
    if not isinstance(values, Mapping):
        raise ValueError(
            tr("The {where} must be a table of names and values, not {value}.", where=where, value=shown(values))
        )
    hints = get_type_hints(cls, include_extras=True)
    unknown = sorted(str(name) for name in set(values) - set(hints))
    if unknown:
        raise ValueError(tr("The {where} has an unknown entry: {entries}.", where=where, entries=", ".join(unknown)))
    return cls(**{name: _convert(hints[name], value, name, whole) for name, value in values.items()})


def check_types(made: object) -> None:
    """Raises ValueError unless every field of a dataclass has the type it names; a whole number is a number, too."""
    for name, hint in get_type_hints(type(made), include_extras=True).items():
        value = getattr(made, name)
        wanted = type(_convert(hint, value, name, type(made).__name__))
        if not isinstance(value, wanted) and wanted is not float:
            raise ValueError(f"{name} must be of the type {wanted.__name__}, not {shown(value)}.")


def check_range(name: str, value: float, least: float, most: float) -> None:
    """Raises ValueError unless ``least`` ≤ ``value`` ≤ ``most``."""
    if not least <= value <= most:
        raise ValueError(
            tr(
                "{name} must be between {least:g} and {most:g}, not {value}.",
                name=name,
                least=least,
                most=most,
                value=shown(value),
            )
        )


def _convert(hint: Any, value: Any, name: str, whole: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        return value if isinstance(value, hint) else build(hint, value, whole, name)
    if origin is Annotated:
        try:
            return _convert(arguments[0], value, name, whole)
        except ValueError as error:
            raise ValueError(
                tr("{name} must be {kind}, not {value}.", name=name, kind=tr(arguments[1]), value=shown(value))
            ) from error
    if origin is Literal:
        if value not in arguments:
            raise ValueError(
                tr(
                    "{name} must be one of {choices}, not {value}.",
                    name=name,
                    choices=", ".join(map(str, arguments)),
                    value=shown(value),
                )
            )
        return value
    if origin in (Union, UnionType):
        return None if value is None else _convert(arguments[0], value, name, whole)
    if origin is tuple:
        return _entries(arguments, value, name, whole)
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(value, Mapping):
            raise ValueError(
                tr("{name} must be a table of names and numbers, not {value}.", name=name, value=shown(value))
            )
        return {str(key): _convert(arguments[1], entry, f"{name}.{key}", whole) for key, entry in value.items()}
    return _plain(hint, value, name)


def _entries(hints: tuple[Any, ...], value: Any, name: str, whole: str) -> tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise ValueError(tr("{name} must be a list, not {value}.", name=name, value=shown(value)))
    if hints[-1] is not Ellipsis and len(value) != len(hints):
        raise ValueError(
            tr("{name} must be {count} values, not {value}.", name=name, count=len(hints), value=shown(value))
        )
    return tuple(_convert(hints[0], entry, name, whole) for entry in value)


def _plain(kind: type, value: Any, name: str) -> Any:
    if kind is float and type(value) is int:
        try:
            return float(value)
        except OverflowError as error:
            raise ValueError(tr("{name} must be a number of a sane size.", name=name)) from error
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(
            tr("{name} must be {kind}, not {value}.", name=name, kind=tr(_KINDS[kind]), value=shown(value))
        )
    return value
