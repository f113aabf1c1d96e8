"""The table that a run prints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One kind of torture."""

    name: str
    cases: int
    failures: int
    said: str
    seconds: float


def table(rows: Iterable[Row], *, heads: bool = True) -> str:
    """As Markdown."""
    lines = ["| torture | cases | failures | what became of them | s |", "|---|--:|--:|---|--:|"] if heads else []
    lines += [f"| {row.name} | {row.cases} | {row.failures} | {row.said} | {row.seconds:.0f} |" for row in rows]
    return "\n".join(lines)
