"""The section of the page about ablations: short runs that differ in one value each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.evaluation.measure import METRICS
from training.evaluation.tables import interval, markdown_table
from training.results.figures import NOT_TRAINED
from training.results.measured import difference
from training.results.networks import ABLATION_HOLES, ABLATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from training.results.measured import Measured

_NONE = "–"
_HEADS = ("PSNR dB", "ℓ1 %", "SWD ×10³", "PSNR less the first's")
_DIGITS = {metric.key: metric.digits for metric in METRICS}


@dataclass(frozen=True, slots=True)
class Ablation:
    """One ablation's evaluation, and the steps its run has made."""

    measured: Measured
    steps: int


def ablation_section(ablations: Mapping[str, Ablation]) -> str:
    heads = [f"{kind}: {text}" for kind in ABLATION_HOLES for text in _HEADS]
    table = [["", "steps", *heads, "recipe"]]
    for name, (label, recipe) in ABLATIONS.items():
        found = ablations.get(name)
        if found is None:
            table.append([label, NOT_TRAINED, *[_NONE] * len(heads), f"`{recipe}`"])
            continue
        first = ablations.get("full") if name != "full" else None
        cells = [cell for kind in ABLATION_HOLES for cell in _cells(found, first, kind)]
        table.append([label, f"{found.steps}", *cells, f"`{recipe}`"])
    return f"## Ablations\n\n{_said(ablations)}\n\n{markdown_table(table)}"


def _cells(found: Ablation, first: Ablation | None, kind: str) -> list[str]:
    cells = []
    for key in ("psnr", "l1", "swd"):
        value = found.measured.estimate(kind, "whole", "full", key).value
        cells.append(f"{value:.{_DIGITS[key]}f}")
    if first is None:
        return [*cells, _NONE]
    return [*cells, interval(difference(found.measured, "full", first.measured, "full", kind, "psnr_whole"), 2)]


def _said(ablations: Mapping[str, Ablation]) -> str:
    what = (
        "The paper's section 5.1: what attends, which critics, and whether the second stage needs ℓ1. The recipes "
        "(`training/recipes`) begin from nothing with one seed, take 1 500 steps, the last 500 of them with critics, "
        "and differ from the first in one value. "
    )
    if not ablations:
        return f"{what}**None has been trained**, so nothing is claimed about any of them."
    missing = len(ABLATIONS) - len(ablations)
    more = f" {missing} of {len(ABLATIONS)} have not been trained." if missing else ""
    return f"{what}Whole picture, the same photos and holes as above.{more}"
