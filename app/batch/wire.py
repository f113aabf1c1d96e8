"""What the window and the process that works for it tell each other, as ``app.system.json_lines`` writes it.

To the process: ``{"do": "plan", "choice": {…}}``, ``{"do": "run", "options": {…}, "jobs": 2}``, and ``pause``,
``resume``, ``stop``. From it: ``tasks`` and ``not taken`` (some of the plan), ``planned``, ``started``, ``moved``,
``ended``, ``finished``, and ``refused`` with a sentence; see the functions below.
"""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from app.batch.values import Choice, Ended, Existing, FillOptions, MaskNaming, NotTaken, Outcome, Task
from engine.model.overrides import AttentionOverrides


def pack_choice(choice: Choice) -> dict[str, Any]:
    """As a message holds it; shards and several answers are for the verb only."""
    return {
        "photos": [str(path) for path in choice.photos],
        "mask": str(choice.mask),
        "out": None if choice.out is None else str(choice.out),
        "suffix": choice.suffix,
        "format": choice.format,
        "naming": choice.naming.value,
    }


def unpack_choice(packed: dict[str, Any]) -> Choice:
    """The same again."""
    out = packed["out"]
    return Choice(
        tuple(map(Path, packed["photos"])),
        Path(packed["mask"]),
        None if out is None else Path(out),
        packed["suffix"],
        packed["format"],
        MaskNaming(packed["naming"]),
    )


def pack_options(options: FillOptions) -> dict[str, Any]:
    """As a message holds it."""
    packed = {field.name: getattr(options, field.name) for field in fields(options)}
    weights = None if options.weights is None else str(options.weights)
    return packed | {"weights": weights, "attention": options.attention.given, "existing": options.existing.value}


def unpack_options(packed: dict[str, Any]) -> FillOptions:
    """The same again."""
    weights = packed["weights"]
    return replace(
        FillOptions(**packed),
        weights=None if weights is None else Path(weights),
        attention=AttentionOverrides.of(packed["attention"]),
        existing=Existing(packed["existing"]),
    )


def pack_tasks(tasks: list[Task]) -> list[list[str]]:
    return [[str(task.photo), str(task.mask), str(task.out)] for task in tasks]


def unpack_tasks(packed: list[list[str]]) -> list[Task]:
    return [Task(*map(Path, one)) for one in packed]


def pack_not_taken(items: list[NotTaken]) -> list[list[Any]]:
    return [[str(item.photo), item.why, item.is_result] for item in items]


def unpack_not_taken(packed: list[list[Any]]) -> list[NotTaken]:
    return [NotTaken(Path(photo), why, is_result) for photo, why, is_result in packed]


def pack_ended(event: Ended) -> dict[str, Any]:
    return {
        "event": "ended",
        "number": event.number,
        "outcome": event.outcome.value,
        "sentences": list(event.sentences),
        "seconds": event.seconds,
    }


def unpack_ended(message: dict[str, Any]) -> Ended:
    sentences = tuple(message["sentences"])
    return Ended(message["number"], Outcome(message["outcome"]), sentences, message["seconds"])
