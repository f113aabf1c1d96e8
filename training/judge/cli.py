"""``python -m training judge``: does the judge choose what people chose, and which weights would make it?

Exit codes as ``python -m training evaluate``.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.judge.judge import SEAM, STRANGENESS
from training.evaluation.blind import KEY, TERMS, VOTES
from training.evaluation.errors import EvaluationError
from training.evaluation.votes import TIE, chosen, read_json
from training.judge.fit import fit

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

BUNDLED = Path(__file__).with_name("votes.json")
"""Votes of earlier looks: for each row what was chosen, and strangeness, seam and loss of every fill."""


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
    pairs = [] if args.alone else list(bundled_pairs())
    for folder in args.looks:
        pairs += look_pairs(folder)
    if len({is_first for _, is_first in pairs}) < 2:
        raise EvaluationError("There are too few votes: at least one for the first and one for the second are needed.")
    differences, is_first = np.array([pair for pair, _ in pairs]), np.array([first for _, first in pairs])
    found, now = fit(differences, is_first), differences @ -np.array([STRANGENESS, SEAM])
    print(f"pairs of which one was chosen: {found.count}")
    print("weights from these votes: strangeness {:.3f}, seam {:.2f}".format(*-found.weights))
    print(f"each pair by weights from the others: {found.agreed:.0%} as people chose, area {found.area:.2f}")
    print(f"weights in use ({STRANGENESS}, {SEAM}): {((now > 0) == is_first).mean():.0%} as people chose")
    return 0


def bundled_pairs() -> Iterator[tuple[NDArray[np.float64], bool]]:
    """Difference of the terms of two fills, and whether the first was chosen; without ties."""
    for row in read_json(BUNDLED, list):
        yield from _pairs({name: terms[:2] for name, terms in row["fills"].items()}, row["chosen"])


def look_pairs(folder: Path) -> Iterator[tuple[NDArray[np.float64], bool]]:
    """As ``bundled_pairs``, of a folder that ``python -m training blind`` made.

    Raises:
        EvaluationError: a file is missing, or is none of a look.
    """
    key, votes, terms = (read_json(folder / name, dict) for name in (KEY, VOTES, TERMS))
    for row, vote in votes.items():
        try:
            measured = {name: (each["strangeness"], each["seam"]) for name, each in terms[row].items()}
        except (KeyError, TypeError, AttributeError) as error:
            raise EvaluationError(f"“{folder / TERMS}” does not have row “{row}”; make the sheets again.") from error
        yield from _pairs(measured, chosen(key, row, vote))


def _pairs(terms: Mapping[str, Any], winner: str) -> Iterator[tuple[NDArray[np.float64], bool]]:
    for first, second in combinations(sorted(terms), 2):
        if winner != TIE and winner in (first, second):
            difference = np.array(terms[first], np.float64) - np.array(terms[second], np.float64)
            if difference.any():  # two names for the same fill say nothing
                yield difference, winner == first
