"""A model's card as HTML: what it is, where it comes from, which network it is for, and the file. No Qt."""

from __future__ import annotations

import contextlib
import math
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from engine.language import mark, tr, tr_count, with_fraction
from engine.model.config import ModelConfig

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from app.models.entry import ModelEntry

_PRESETS = {mark("paper"): ModelConfig.paper(), mark("released"): ModelConfig.released()}


def card_html(entry: ModelEntry) -> str:
    """Everything that is known of a model. Texts from its file are shown as they are, never as HTML."""
    parts = []
    if not entry.text:
        parts.append(f"<h2>{escape(entry.name)}</h2>")
    if entry.problem:
        unusable = escape(tr("This model cannot be used."))
        parts.append(f"<p><b>{unusable}</b> {escape(entry.problem)}</p>")
    if entry.card is not None:
        if not entry.text:  # the bundled model's text says all this already
            parts.append(
                _section(tr("Origin"), entry.card.provenance.items() or [("", tr("The file says nothing about it."))])
            )
        parameters = sum(math.prod(shape) for shape in entry.card.tensors.values())
        parts.append(_section(tr("Network"), _network(entry.card.config, parameters, len(entry.card.tensors))))
    parts.append(_section(tr("File"), _file(entry)))
    return "".join(parts)


def _network(config: ModelConfig, parameters: int, tensors: int) -> Iterable[tuple[str, str]]:
    said = tr_count(
        "{parameters} in {n} tensor", "{parameters} in {n} tensors", tensors, parameters=_grouped(parameters)
    )
    yield tr("parameters"), said
    yield tr("attention"), config.attention
    differences = {name: list(_differences(preset.to_dict(), config.to_dict())) for name, preset in _PRESETS.items()}
    nearest = min(differences, key=lambda name: len(differences[name]))
    if not differences[nearest]:
        yield tr("preset"), tr(nearest)
        return
    yield tr("preset"), tr("{preset}, except for:", preset=tr(nearest))
    yield from differences[nearest]


def _differences(preset: Mapping[str, Any], config: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for name, value in config.items():
        if isinstance(value, dict):
            yield from _differences(preset[name], value, f"{name}.")
        elif value != preset[name]:
            text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
            yield f"{prefix}{name}".replace("_", " "), text


def _file(entry: ModelEntry) -> Iterable[tuple[str, str]]:
    if entry.path is not None:
        yield tr("path"), str(entry.path)
    else:
        yield tr("path"), tr("comes with Lacuna")
    if entry.size:
        yield tr("size"), size_text(entry.size)
        with contextlib.suppress(OverflowError, ValueError, OSError):  # a time that no calendar has
            yield tr("written"), f"{datetime.fromtimestamp(entry.changed):%Y-%m-%d %H:%M}"
    if entry.card is not None:
        yield tr("format"), tr("safetensors, Lacuna's version {version}", version=entry.card.format_version)


def size_text(size: int) -> str:
    """Bytes in a unit that fits."""
    return f"{with_fraction(size / 1e6, '.1f')} MB" if size >= 100_000 else f"{with_fraction(size / 1e3, '.1f')} kB"


def _section(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td style='padding: 2px 14px 2px 0'><b>{escape(name)}</b></td>"
        f"<td style='padding: 2px 0'>{escape(text).replace(chr(10), '<br>')}</td></tr>"
        for name, text in rows
    )
    return f"<h3>{escape(title)}</h3><table>{lines}</table>"


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")
