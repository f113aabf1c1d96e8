"""Counting votes of a blind look, and how sure the count is."""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

TIE = "tie"
Value = TypeVar("Value", dict[str, Any], list[Any])
_Z = 1.959964  # 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many, with the ends of the 95 % interval of the share."""

    count: int
    total: int
    low: float
    high: float

    @classmethod
    def of(cls, count: int, total: int) -> Share:
        """E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927."""
        if total == 0:
            return cls(0, 0, 0.0, 1.0)
        share, spread = count / total, _Z**2 / total
        middle = share + spread / 2
        half = _Z * math.sqrt(share * (1 - share) / total + spread / (4 * total))
        return cls(count, total, max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread)))

    def __str__(self) -> str:
        percent = 100 * self.count / self.total if self.total else 0
        return f"{self.count} of {self.total}, {percent:.0f} % ({100 * self.low:.0f} to {100 * self.high:.0f} %)"


def counted(key: Mapping[str, Sequence[str]], votes: Mapping[str, str]) -> dict[str, Share]:
    """How often each filler was preferred, and how often none was (``TIE``).

    Args:
        key: fillers of every row in the order of the columns A, B, …
        votes: by row, the letter of a column or ``TIE``.

    Raises:
        EvaluationError: a vote for a row or a column that there is not.
    """
    votes_for = Counter(chosen(key, row, vote) for row, vote in votes.items())
    fillers = sorted({name for columns in key.values() for name in columns})
    return {name: Share.of(votes_for[name], len(votes)) for name in (*fillers, TIE)}


def tally(key: Mapping[str, Sequence[str]], votes: Mapping[str, str]) -> str:
    """The count as lines of text.

    Raises:
        EvaluationError: as ``counted``.
    """
    shares = counted(key, votes)
    lines = [f"{name} preferred: {share}" for name, share in shares.items() if name != TIE]
    ties = shares[TIE]
    lines.append(f"no preference: {ties}")
    lines += [
        f"{name} preferred or as good: {Share.of(share.count + ties.count, share.total)}"
        for name, share in shares.items()
        if name != TIE and len(shares) == 3
    ]
    return "\n".join(lines)


def read_strings(path: Path) -> dict[str, Any]:
    """A JSON object of a file.

    Raises:
        EvaluationError: it cannot be read, or is none.
    """
    return read_json(path, dict)


def read_json(path: Path, kind: type[Value]) -> Value:
    """A JSON object (``dict``) or list of a file.

    Raises:
        EvaluationError: it cannot be read, or is something else.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EvaluationError(f"“{path}” cannot be read as JSON: {error}") from error
    if not isinstance(found, kind):
        wanted = 'object such as {"00": "A", "01": "tie"}' if kind is dict else "list"
        raise EvaluationError(f"“{path}” must hold a JSON {wanted}.")
    return found


def chosen(key: Mapping[str, Sequence[str]], row: str, vote: str) -> str:
    """The filler that a vote is for, or ``TIE``.

    Raises:
        EvaluationError: there is no such row or column.
    """
    columns = key.get(row)
    if columns is None:
        raise EvaluationError(f"There is no row “{row}” in the key; its rows are {', '.join(sorted(key))}.")
    letters = [chr(ord("A") + number) for number in range(len(columns))]
    if vote == TIE:
        return TIE
    if vote not in letters:
        raise EvaluationError(f"Row “{row}” has the vote “{vote}”; it must be one of {', '.join(letters)} or {TIE}.")
    return columns[letters.index(vote)]
