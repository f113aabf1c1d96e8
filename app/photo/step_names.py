"""Names of undo steps: stored in English, in projects and recovery copies, and read by a person in their language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from engine.language import mark, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable

_COUNTED: tuple[tuple[re.Pattern[str], Callable[[int], str]], ...] = (
    (re.compile(r"Fill (\d+) holes"), lambda n: tr_count("Fill", "Fill {n} holes", n)),
    (re.compile(r"Bar (\d+) sources"), lambda n: tr_count("Bar {n} sources", "Bar {n} sources", n)),
)


def filling(holes: int) -> str:
    """The label of a step that fills so many holes."""
    return mark("Fill") if holes <= 1 else f"Fill {holes} holes"


def said(label: str) -> str:
    """What a person reads of a step with this label; one of another program stays as it is."""
    for pattern, say in _COUNTED:
        if found := pattern.fullmatch(label):
            return say(int(found[1]))
    return tr(label)
