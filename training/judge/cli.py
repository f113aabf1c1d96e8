"""``python -m training judge``: does the judge choose what people chose, and which weights would make it?

Exit codes as ``python -m training evaluate``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from engine.judge.judge import PREFERENCE, SEAM, STRANGENESS, STRUCTURE
from training.evaluation.blind import KEY, TERMS, VOTES
from training.evaluation.errors import EvaluationError
from training.evaluation.votes import chosen, read_json
from training.judge.fit import fit

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from numpy.typing import NDArray

BUNDLED = Path(__file__).with_name("votes.json")
"""Votes of earlier looks: for each row what was chosen, and the terms of every fill."""
FIRST, SECOND = "network", "patchmatch"
TERMS_USED = ("strangeness", "seam", "structure")
IN_USE = (STRANGENESS, SEAM, STRUCTURE)
Vote: TypeAlias = "tuple[dict[str, tuple[float, ...]], str]"
"""The terms of every fill of a row, by filler, and the one that was chosen, or ``TIE``."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the verb."""
    add = parser.add_argument
    add("looks", nargs="*", type=Path, metavar="DIR", help="folders of blind looks that were voted on, added to")
    add("--alone", action="store_true", help="without the votes that come with Lacuna")


def run(args: argparse.Namespace) -> int:
    """Print the weights and the agreement; returns the exit code.

    Raises:
        EvaluationError: with a sentence for the person.
    """
    looks = [] if args.alone else bundled_looks()
    looks += [look_votes(folder) for folder in args.looks]
    rows = [(*row, number) for number, look in enumerate(looks) for row in pairs(look)]
    if len({is_first for _, is_first, _ in rows}) < 2:
        raise EvaluationError(f"There are too few votes: at least one for “{FIRST}” and one for “{SECOND}” are needed.")
    differences, is_first, numbers = (np.array(column) for column in zip(*rows, strict=True))
    found = fit(differences, is_first, numbers)
    in_use = differences @ np.array(IN_USE) - PREFERENCE[SECOND]
    print(f"{FIRST} and {SECOND}, one of them chosen: {found.count} times")
    named = zip(TERMS_USED, found.weights, strict=True)
    print("weights from these votes: " + ", ".join(f"{name} {weight:.2f}" for name, weight in named), end="")
    print(f"; for {SECOND} {-found.constant:.2f}")
    print(f"votes of a look foretold from the others: {found.agreed:.0%} right, area under the curve {found.area:.2f}")
    print(f"the weights in use: {((in_use > 0) == is_first).mean():.0%} right")
    return 0


def bundled_looks() -> list[list[Vote]]:
    """Votes that come with Lacuna, by look."""
    looks: dict[str, list[Vote]] = {}
    for row in read_json(BUNDLED, list):
        terms = {name: tuple(values[: len(TERMS_USED)]) for name, values in row["fills"].items()}
        looks.setdefault(row["look"], []).append((terms, row["chosen"]))
    return list(looks.values())


def look_votes(folder: Path) -> list[Vote]:
    """Of a folder that ``python -m training blind`` made.

    Raises:
        EvaluationError: a file is missing, or is none of a look.
    """
    key, votes, terms = (read_json(folder / name, dict) for name in (KEY, VOTES, TERMS))
    made: list[Vote] = []
    for row, vote in votes.items():
        try:
            measured = {name: tuple(each[term] for term in TERMS_USED) for name, each in terms[row].items()}
        except (KeyError, TypeError, AttributeError) as error:
            raise EvaluationError(f"“{folder / TERMS}” does not have row “{row}”; make the sheets again.") from error
        made.append((measured, chosen(key, row, vote)))
    return made


def pairs(votes: list[Vote]) -> Iterator[tuple[NDArray[np.float64], bool]]:
    """Difference of the terms of the two fillers, and whether the first was chosen; without ties."""
    for terms, winner in votes:
        if winner in (FIRST, SECOND) and {FIRST, SECOND} <= set(terms):
            yield np.array(terms[FIRST], np.float64) - np.array(terms[SECOND], np.float64), winner == FIRST
