"""The networks of the page beside the bundled one: those whose rows are kept free, and others."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

from training.evaluation.errors import EvaluationError
from training.run.folder import LAST, LOG_FILE, weights_of

EXPECTED = {
    "baseline": "Baseline, no attention",
    "critics": "Full model, with critics",
}
"""Rows of the table that are there before their weights are (``--also``)."""

ABLATIONS = {
    "full": ("Contextual attention, WGAN-GP: the paper's choice", "ablation-full.toml"),
    "spatial-transformer": ("Spatial transformer for attention", "ablation-spatial-transformer.toml"),
    "appearance-flow": ("Appearance flow for attention", "ablation-appearance-flow.toml"),
    "no-attention": ("No attention", "ablation-no-attention.toml"),
    "dcgan": ("DCGAN for WGAN-GP", "ablation-dcgan.toml"),
    "lsgan": ("LSGAN for WGAN-GP", "ablation-lsgan.toml"),
    "no-l1": ("No ℓ1 for the second stage", "ablation-no-l1.toml"),
}
"""The paper's ablations (section 5.1) by name: what is different, and its recipe."""

ABLATION_HOLES = ("rectangles", "centre")
"""Kinds of holes they are compared on."""


@dataclass(frozen=True, slots=True)
class Trained:
    """A run's averaged network and how far it went."""

    weights: Path
    steps: int


def named(text: str) -> tuple[str, Path]:
    """``NAME=PATH`` of the command line.

    Raises:
        ArgumentTypeError: it is not.
    """
    name, _, path = text.partition("=")
    plain = name.replace("-", "").replace("_", "")
    if not path or not plain.isalnum():
        raise argparse.ArgumentTypeError(f"“{text}” is not NAME=PATH with letters, digits, - and _ in NAME")
    return name, Path(path)


def ablation(text: str) -> tuple[str, Path]:
    """``NAME=STATE``, NAME one of ``ABLATIONS``.

    Raises:
        ArgumentTypeError: it is not.
    """
    name, path = named(text)
    if name not in ABLATIONS:
        raise argparse.ArgumentTypeError(f"there is no ablation “{name}”; choose from {', '.join(ABLATIONS)}")
    return name, path


def read_run(state: Path) -> Trained:
    """The run in a state folder.

    Raises:
        EvaluationError: it holds none that saved weights.
    """
    weights = weights_of(state / LAST)
    if not weights.is_file():
        raise EvaluationError(f"“{state}” holds no run with weights; train it first, or leave it out.")
    return Trained(weights, _steps(state / LOG_FILE))


def _steps(log: Path) -> int:
    """Of the last event that names one; 0 without a log."""
    steps = 0
    try:
        for line in log.read_text(encoding="utf-8").splitlines():
            steps = int(json.loads(line).get("step", steps))
    except (OSError, ValueError, AttributeError, TypeError):
        return steps
    return steps
