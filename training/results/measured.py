"""Evaluations in folders: done once, read for ever after, unless another question is asked."""

from __future__ import annotations

import argparse
import contextlib
import csv
import hashlib
import io
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.files.atomic import replace_file
from training.evaluation.bootstrap import Estimate, paired_difference
from training.evaluation.errors import EvaluationError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ASKED = "asked.json"


@dataclass(frozen=True, slots=True)
class Question:
    """What an evaluation is asked, but for the weights.

    Attributes:
        photos: the folder.
        holes: kinds.
        limit: so many photos, spread over the folder; None = all.
        seed: of the holes.
        size: side of the pictures, px.
        device: where networks run.
    """

    photos: Path
    holes: tuple[str, ...]
    limit: int | None = None
    seed: int = 0
    size: int = 256
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class Measured:
    """One evaluation: its ``summary.json``, and every fill's numbers by hole kind and method."""

    summary: dict[str, Any]
    fills: dict[tuple[str, str], list[dict[str, str]]]

    @property
    def photos(self) -> int:
        """How many were measured."""
        return len(self.summary["photos"])

    def methods(self, kind: str) -> list[str]:
        """In the order of the evaluation's table."""
        return list(self.summary["results"][kind]["whole"])

    def estimate(self, kind: str, region: str, method: str, metric: str) -> Estimate:
        """The evaluation's own number and 95 % interval; NaN where it is not finite."""
        found = self.summary["results"][kind][region][method][metric]
        return Estimate(*(float("nan") if found[end] is None else found[end] for end in ("value", "low", "high")))

    def column(self, kind: str, method: str, key: str) -> NDArray[np.float64]:
        """One number per photo, in the order of the photos; ``key`` as in per-image.csv."""
        return np.array([float(row[key] or "inf") for row in self.fills[kind, method]])


def measure(question: Question, weights: Path, methods: str | None, folder: Path) -> Measured:
    """The answer in ``folder``, measured only where it holds none to this question.

    Args:
        question: what is measured on which holes.
        weights: of the network.
        methods: with commas between; None = the evaluation's own choice.
        folder: for the files of the evaluation; made if missing.

    Raises:
        EvaluationError: a sentence for the person.
    """
    asked = describe(question, weights, methods)
    if _read_json(folder / _ASKED) != asked:
        _evaluate(question, weights, methods, folder)
        note_question(folder, asked)
    return read(folder)


def describe(question: Question, weights: Path, methods: str | None) -> dict[str, Any]:
    """A question as JSON; photos and weights by their content."""
    from training.evaluation.photos import list_photos

    photos = hashlib.sha256()
    for number, path in list_photos(question.photos, limit=question.limit):
        photos.update(f"{number} {path.relative_to(question.photos).as_posix()} {_sha256(path)}\n".encode())
    values = asdict(question) | {"photos": photos.hexdigest(), "holes": list(question.holes), "methods": methods}
    return values | {"weights": _sha256(weights)}


def note_question(folder: Path, asked: dict[str, Any]) -> None:
    """Say beside an evaluation's files what they answer."""
    text = json.dumps(asked, indent=1) + "\n"
    replace_file(folder / _ASKED, lambda file: file.write(text.encode()))


def read(folder: Path) -> Measured:
    """What an evaluation wrote.

    Raises:
        EvaluationError: it is not there or not whole.
    """
    summary = _read_json(folder / "summary.json")
    fills: dict[tuple[str, str], list[dict[str, str]]] = {}
    try:
        with (folder / "per-image.csv").open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                fills.setdefault((row["holes"], row["method"]), []).append(row)
    except (OSError, KeyError, ValueError) as error:
        raise EvaluationError(f"“{folder}” holds no whole evaluation; delete it, and it is made anew.") from error
    if summary is None or "results" not in summary:
        raise EvaluationError(f"“{folder}” holds no whole evaluation; delete it, and it is made anew.")
    return Measured(summary, fills)


def difference(one: Measured, method: str, other: Measured, reference: str, kind: str, key: str) -> Estimate:
    """One method less another on the same photos and holes, maybe of two evaluations; interval as the evaluation's."""
    values, against = one.column(kind, method, key), other.column(kind, reference, key)
    return paired_difference(values, against, seed=one.summary["seed"])


def _evaluate(question: Question, weights: Path, methods: str | None, folder: Path) -> None:
    from training.evaluation.arguments import add_arguments
    from training.evaluation.cli import measure_folder

    parser = argparse.ArgumentParser()
    add_arguments(parser)
    given = ["--photos", str(question.photos), "--weights", str(weights), "--holes", ",".join(question.holes)]
    given += ["--seed", str(question.seed), "--size", str(question.size), "--device", question.device]
    given += ["--out", str(folder)]
    given += [] if question.limit is None else ["--limit", str(question.limit)]
    given += [] if methods is None else ["--methods", methods]
    with contextlib.redirect_stdout(io.StringIO()):  # its tables become the page
        measure_folder(parser.parse_args(given))


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise EvaluationError(f"“{path}” cannot be read: {error.strerror or error}.") from error
