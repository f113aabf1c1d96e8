"""The fields of a training configuration as rows of a table, and the way back. No Qt.

Everything comes from the dataclasses of ``training.config``: names, types, and the sentence of each field from its
class's docstring. A field added there appears in the table by itself.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from app.window.words import number
from engine.language import tr
from training.config import TrainConfig
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator

Path: TypeAlias = tuple[str | int, ...]
"""Where a value stands in ``TrainConfig.to_dict()``: names of fields and indices into lists."""

NOT_SHOWN = ("name", "model", "workers", "compile")
"""The dialog asks for the name; the network comes with the weights and cannot be changed by training on; the
rest is for training without a window."""

_ENTRY = re.compile(r"^([a-z_]+(?:, [a-z_]+)*): (.*)$")


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One line of the table.

    Attributes:
        path: where its value stands.
        label: the field's name with spaces, in the person's language; parts of a list are numbered from 1.
        tip: the sentence of the docstring.
        kind: "group" holds other rows; "choice" is one of ``choices``; "switch" is yes or no; "text" is typed.
        text: its value as typed, or "true" and "false"; "" for groups.
        choices: the allowed texts.
    """

    path: Path
    label: str
    tip: str
    kind: Literal["group", "choice", "switch", "text"]
    text: str = ""
    choices: tuple[str, ...] = ()


def rows_of(config: TrainConfig) -> list[SettingRow]:
    """Every row, each group right before what it holds."""
    return list(_rows(config, ()))


def texts(cls: type = TrainConfig) -> Iterator[str]:
    """Labels and sentences of all rows that there can be, in English, for the catalogues of translations."""
    sentences = _sentences(cls)
    for name, hint in get_type_hints(cls).items():
        if cls is TrainConfig and name in NOT_SHOWN:
            continue
        yield _label(name)
        part = next((kind for kind in (hint, *get_args(hint)) if isinstance(kind, type) and is_dataclass(kind)), None)
        yield sentences.get(name) or _summary(part or cls)
        if part is not None:
            if part is not hint:
                yield from (_one_of(name), _summary(part))
            yield from texts(part)


def with_texts(config: TrainConfig, texts: Mapping[Path, str]) -> TrainConfig:
    """``config`` with the values at these paths replaced by what was typed.

    Raises:
        TrainingError: something typed is no such value, or the values do not fit together, as a sentence.
    """
    values = _lists(config.to_dict())
    for path, text in texts.items():
        _put(values, path, parsed(config, path, text))
    return TrainConfig.from_dict(values)


def parsed(config: TrainConfig, path: Path, text: str) -> Any:
    """The plain value of what was typed for the row at ``path``.

    Raises:
        TrainingError: it is not of the row's type.
    """
    return _parse(_hint(config, path), text.strip(), tr(_label(str(path[-1]))))


def _rows(part: Any, path: Path) -> Iterator[SettingRow]:
    cls = type(part)
    hints, sentences = get_type_hints(cls), _sentences(cls)
    for entry in fields(cls):
        if not path and entry.name in NOT_SHOWN:
            continue
        value, here = getattr(part, entry.name), (*path, entry.name)
        label = tr(_label(entry.name))
        tip = tr(sentences.get(entry.name) or _summary(type(value) if is_dataclass(value) else cls))
        if is_dataclass(value):
            yield SettingRow(here, label, tip, "group")
            yield from _rows(value, here)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            for index, item in enumerate(value):
                kind, number_of_it = tr(_one_of(entry.name)), index + 1
                name = (
                    tr("{part} {number}: {name}", part=kind, number=number_of_it, name=item.name)
                    if hasattr(item, "name")
                    else tr("{part} {number}", part=kind, number=number_of_it)
                )
                yield SettingRow((*here, index), name, tr(_summary(type(item))), "group")
                yield from _rows(item, (*here, index))
        else:
            yield _row(here, label, tip, hints[entry.name], value)


def _label(name: str) -> str:
    return name.replace("_", " ")


def _one_of(name: str) -> str:
    """What one of a list of these is called."""
    return _label(name).removesuffix("s")


def _row(path: Path, label: str, tip: str, hint: Any, value: Any) -> SettingRow:
    if get_origin(hint) is Literal:
        return SettingRow(path, label, tip, "choice", str(value), tuple(str(choice) for choice in get_args(hint)))
    if hint is bool:
        return SettingRow(path, label, tip, "switch", "true" if value else "false")
    return SettingRow(path, label, tip, "text", _text(value))


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return ", ".join(f"{name} = {number(weight)}" for name, weight in value.items())
    if isinstance(value, tuple):
        return ", ".join(_text(item) for item in value)
    return value if isinstance(value, str) else number(value)


def _parse(hint: Any, text: str, name: str) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _parse(arguments[0], text, name) if text else None
    if origin is tuple:
        return [_parse(arguments[0], part.strip(), name) for part in text.split(",")] if text else []
    if origin is not None and origin is not Literal and issubclass(origin, Mapping):
        return dict(_pair(part, name) for part in text.split(",")) if text else {}
    if hint is bool:
        return text == "true"
    if hint not in (int, float):
        return text
    try:
        return hint(text)
    except ValueError:
        raise TrainingError(
            tr("{name} must be a whole number, not “{text}”.", name=name, text=text)
            if hint is int
            else tr("{name} must be a number, not “{text}”.", name=name, text=text)
        ) from None


def _pair(text: str, name: str) -> tuple[str, float]:
    key, _, weight = text.partition("=")
    try:
        return key.strip(), float(weight)
    except ValueError:
        raise TrainingError(
            tr("{name} must be pairs such as “scene = 0.5, face = 0.2”, not “{text}”.", name=name, text=text.strip())
        ) from None


def _hint(config: Any, path: Path) -> Any:
    part = config
    for step in path[:-1]:
        part = part[step] if isinstance(step, int) else getattr(part, step)
    return get_type_hints(type(part))[str(path[-1])]


def _put(values: Any, path: Path, value: Any) -> None:
    for step in path[:-1]:
        values = values[step]
    values[path[-1]] = value


def _lists(value: Any) -> Any:
    """The same with lists, which can be written to, in place of tuples."""
    if isinstance(value, Mapping):
        return {key: _lists(item) for key, item in value.items()}
    return [_lists(item) for item in value] if isinstance(value, tuple) else value


def _summary(cls: type) -> str:
    """The first paragraph of the docstring on one line."""
    return " ".join(_doc(cls).split("\n\n", maxsplit=1)[0].split())


def _sentences(cls: type) -> dict[str, str]:
    """What the section “Attributes:” of the docstring says, by field."""
    _, _, section = _doc(cls).partition("Attributes:\n")
    found: dict[str, str] = {}
    names: Sequence[str] = ()
    for line in section.splitlines():
        started = _ENTRY.match(line.strip()) if line.startswith("    ") and line[4:5].strip() else None
        if started:
            names = started[1].split(", ")
            found |= dict.fromkeys(names, _capital(started[2]))
        elif line.strip():
            found |= {name: f"{found[name]} {line.strip()}" for name in names}
    return found


def _doc(cls: type) -> str:
    return (inspect.getdoc(cls) or "").replace("``", "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text[:1].isascii() else text  # a formula's λ stays one
