"""``python -m training VERB``: what can be done, each verb in a module of its own."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from engine.errors import Refused
from training.cli.card import add_card
from training.cli.handing_on import add_export
from training.cli.packs import add_pack
from training.cli.runs import INTERRUPTED, RECIPES, add_training
from training.evaluation import cli as evaluation

__all__ = ["RECIPES", "main"]


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
    _add_evaluate(verbs)
    _add_blind(verbs)
    _add_judge(verbs)
    _add_results(verbs)
    return parser


def _add_evaluate(verbs: Any) -> None:
    text = "Measure weights and the classical methods on a folder of photos, as the paper's Table 1 does."
    parser = verbs.add_parser("evaluate", help=text, description=text)
    evaluation.add_arguments(parser)
    parser.set_defaults(run=evaluation.run)


def _add_blind(verbs: Any) -> None:
    from training.evaluation import blind

    text = "Put fills side by side without names, and count which ones a person chose."
    parser = verbs.add_parser("blind", help=text, description=text)
    blind.add_arguments(parser)
    parser.set_defaults(run=blind.run)


def _add_judge(verbs: Any) -> None:
    from training.judge import cli as judge

    text = "Say how often the judge of fills chooses what people chose, and which weights their votes give it."
    parser = verbs.add_parser("judge", help=text, description=text)
    judge.add_arguments(parser)
    parser.set_defaults(run=judge.run)


def _add_results(verbs: Any) -> None:
    from training.results import cli as results

    text = "Write the page of results: Table 1 and figures of the paper, with our network."
    parser = verbs.add_parser("results", help=text, description=text)
    results.add_arguments(parser)
    parser.set_defaults(run=results.run)
