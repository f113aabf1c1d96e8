"""``python -m training VERB``: what can be done, each verb in a module of its own."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from engine.errors import Refused
from training.cli.card import add_card
from training.cli.handing_on import add_export
from training.cli.packs import add_pack
from training.cli.runs import INTERRUPTED, RECIPES, add_training
from training.evaluation import blind
from training.evaluation import cli as evaluation
from training.judge import cli as judge
from training.results import cli as results

__all__ = ["RECIPES", "main"]

_MEASURING = (
    (
        "evaluate",
        evaluation,
        "Measure weights and the classical methods on a folder of photos, as the paper's Table 1 does.",
    ),
    ("blind", blind, "Put fills side by side without names, and count which ones a person chose."),
    (
        "judge",
        judge,
        "Say how often the judge of fills chooses what people chose, and which weights their votes give it.",
    ),
    ("results", results, "Write the page of results: Table 1 and figures of the paper, with our network."),
)
"""Verbs that have a module of their own: what they are called, where they are, what they do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 = done, 1 = a problem (said on stderr), 2 = wrong usage, 130 = stopped by Ctrl-C after saving."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        return int(given.run(given))
    except Refused as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train the network that fills holes, measure it, and hand on its weights.",
    )
    verbs = parser.add_subparsers(title="verbs", required=True, metavar="VERB")
    add_training(
        verbs,
        "pretrain",
        RECIPES / "paper.toml",
        "Train a network on a folder of photos, from nothing or from weights.",
    )
    add_training(
        verbs,
        "finetune",
        RECIPES / "finetune.toml",
        "Go on training finished weights, by default the bundled ones, on a folder of your own photos.",
    )
    add_pack(verbs)
    add_card(verbs)
    add_export(verbs)
    for name, module, text in _MEASURING:
        one = verbs.add_parser(name, help=text, description=text)
        module.add_arguments(one)
        one.set_defaults(run=module.run)
    return parser
