"""The page as Markdown, from evaluations and names. No files are read or written here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.evaluation.measure import METRICS, Metric
from training.evaluation.methods import LABELS
from training.evaluation.tables import interval, markdown_table, signed
from training.results.ablations import ablation_section
from training.results.credits import credit
from training.results.figures import NOT_TRAINED
from training.results.measured import difference
from training.results.networks import EXPECTED
from training.results.paper import CITATION, TABLE_1
from training.results.paper import DIGITS as PAPER_DIGITS
from training.results.paper import METRICS as PAPER_METRICS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.results.ablations import Ablation
    from training.results.figures import Figure
    from training.results.measured import Measured

_NONE = "–"
_KINDS = {
    "rectangles": "random rectangles, sides a quarter to half of the picture's, as in training",
    "centre": "a square of half the side in the middle",
    "strokes": "strokes of a brush",
}
_TITLES = {"hole": "inside the hole", "whole": "whole picture"}
_BY_KEY = {metric.key: metric for metric in METRICS}
_WITH_INTERVAL = ("l1", "psnr")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the tables: one method of one evaluation, or one that nothing was measured for."""

    label: str
    method: str
    measured: Measured | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure that was drawn: where the page finds it, its photos' names, columns that have no network yet."""

    figure: Figure
    link: str
    photos: Sequence[str]
    left_out: Sequence[str] = ()


def make_page(
    command: str,
    measured: Measured,
    others: Mapping[str, Measured],
    ablations: Mapping[str, Ablation],
    drawn: Sequence[Drawn],
    *,
    all_photos: int,
) -> str:
    """The whole page.

    Args:
        command: that made it.
        measured: the evaluation of the network the page is about.
        others: of more networks, by name.
        ablations: of short runs, by name, on ``ABLATION_HOLES``.
        drawn: figures.
        all_photos: how many the folder holds.
    """
    rows = _rows(measured, others)
    kinds = sorted(measured.summary["holes"], key=list(_KINDS).index)
    parts = [_head(command, measured, all_photos), _beside_the_paper(rows, measured, kinds[0])]
    for kind in kinds:
        parts.append(f"## {kind.capitalize()}\n\nHoles: {_KINDS[kind]}.\n")
        parts += [_kind_table(rows, measured, kind, region) for region in _TITLES]
    parts.append(ablation_section(ablations))
    if drawn:
        parts.append(_figure_section(drawn))
    return "\n".join(parts)


def _rows(measured: Measured, others: Mapping[str, Measured]) -> list[Row]:
    own = [Row(LABELS[name], name, measured) for name in measured.methods(measured.summary["holes"][0])]
    expected = [Row(label, "full", others.get(name)) for name, label in EXPECTED.items()]
    more = [
        Row(f"Full model, {name.replace('-', ' ')}", "full", found)
        for name, found in others.items()
        if name not in EXPECTED
    ]
    return own + expected + more


def _head(command: str, measured: Measured, all_photos: int) -> str:
    summary = measured.summary
    network = summary["networks"]["weights"]
    left_out = len(summary["skipped"])
    is_all = measured.photos + left_out == all_photos
    some = "" if is_all else f", taken evenly from the {all_photos} of the sorted folder"
    some += f", {left_out} left out as the project does everywhere" if left_out else ""
    return (
        "# Results\n\n<!-- Written by a program; change that, not this page. -->\n\n"
        f"    {command}\n\nmade this page from the evaluation's own numbers. The paper is {CITATION}.\n\n"
        f"Measured: `{network['name']}`; {measured.photos} photos{some}, at {summary['size']}×{summary['size']}; "
        f"holes of seed {summary['seed']}; {summary['device']}, {summary['precision']}. Bold is best, of TV what is "
        "nearest to the photos' own. Brackets hold 95 % intervals (bootstrap over photos).\n\n"
        "*Full model* is the network alone, as in the paper, *coarse* its first stage. *+ border*: matched to the "
        "border of the hole. *Sharp*: then the photo's own texture is put into it, the fill “Network” of the editor.\n"
    )


def _beside_the_paper(rows: Sequence[Row], measured: Measured, kind: str) -> str:
    metrics = [_BY_KEY[key] for key in PAPER_METRICS]
    head = ["", *(f"ours: {metric.label}" for metric in metrics), *(f"paper: {metric.label}" for metric in metrics)]
    table = [head]
    for row in rows:
        key = next((k for k, label in EXPECTED.items() if label == row.label), row.method)
        theirs = TABLE_1.get(key)
        paper = (
            [_NONE] * len(metrics)
            if theirs is None
            else [f"{value:.{digits}f}" for value, digits in zip(theirs, PAPER_DIGITS, strict=True)]
        )
        table.append([row.label, *_plain_cells(row, kind, "hole", metrics), *paper])
    return (
        "## Table 1, beside the paper's\n\n"
        f"Ours: {kind}, inside the hole, where the numbers are of the paper's order.\n\n{markdown_table(table)}\n"
        f"{_margin(measured)}{_as_good(measured)}{_trained_otherwise(rows, measured)}{_why_they_differ(measured)}"
    )


def _margin(measured: Measured) -> str:
    """How far the network is ahead of PatchMatch, in the terms of Table 1."""
    ours: list[str] = []
    for kind in measured.summary["holes"]:
        if not {"full", "patchmatch"} <= set(measured.methods(kind)):
            return ""
        ahead = interval(difference(measured, "full", measured, "patchmatch", kind, "psnr_hole"), 2)
        l1 = [measured.estimate(kind, "hole", method, "l1").value for method in ("full", "patchmatch")]
        ours.append(f"{kind} {ahead} dB and {l1[0] / l1[1]:.2f} of its ℓ1")
    theirs = {name: dict(zip(PAPER_METRICS, TABLE_1[name], strict=True)) for name in ("full", "patchmatch")}
    ahead = signed(theirs["full"]["psnr"] - theirs["patchmatch"]["psnr"], 2)
    share = theirs["full"]["l1"] / theirs["patchmatch"]["l1"]
    return f"Full model against PatchMatch: {'; '.join(ours)}. In the paper {ahead} dB and {share:.2f}.\n\n"


def _as_good(measured: Measured) -> str:
    """Which methods cannot be told from the full model."""
    found = []
    for kind in measured.summary["holes"]:
        for method in measured.methods(kind):
            less = difference(measured, method, measured, "full", kind, "psnr_hole")
            if method != "full" and less.low <= 0 <= less.high:
                found.append(f"{LABELS[method]} ({kind})")
    if not found:
        return ""
    return f"By PSNR these cannot be told from the full model on so many photos: {', '.join(found)}.\n\n"


def _trained_otherwise(rows: Sequence[Row], measured: Measured) -> str:
    """How long the networks of the other rows learned, as far as their weights say."""
    found = []
    for row in rows:
        if row.measured is not None and row.measured is not measured:
            origin = row.measured.summary["networks"]["weights"].get("provenance", {})
            if {"steps", "recipe"} <= origin.keys():
                found.append(f"{row.label}: {origin['steps']} steps by the recipe {origin['recipe']}")
    if not found:
        return ""
    return (
        f"Trained otherwise than the full model: {'; '.join(found)}. What critics made of the bundled weights is told "
        "in [no critics yet](decisions/no-critics-yet.md).\n\n"
    )


def _why_they_differ(measured: Measured) -> str:
    origin = measured.summary["networks"]["weights"].get("provenance", {})
    trained = f" ({origin['training']})" if "training" in origin else ""
    return (
        "**The two halves compare in order, not in size.** The paper trained on Places2 for days on a graphics card "
        f"and measured on its validation set. Ours are {measured.photos} photos of many kinds, some of them plain "
        f"textures, and a network that was trained for hours, not for days{trained}. The paper does not say whether "
        "its means are over the picture or the hole, nor how TV is scaled, and gives its table “for reference”, as no "
        "number measures inpainting well. Nobody measured on Places2 here.\n"
    )


def _kind_table(rows: Sequence[Row], measured: Measured, kind: str, region: str) -> str:
    metrics = [metric for metric in METRICS if region in metric.regions]
    best = {metric.key: _best(rows, kind, region, metric) for metric in metrics}
    table = [["", *(metric.label for metric in metrics), "PSNR less Full model's"]]
    for row in rows:
        if row.measured is None:
            table.append([row.label, NOT_TRAINED, *[_NONE] * len(metrics)])
            continue
        cells = [_cell(row, kind, region, metric, best[metric.key]) for metric in metrics]
        table.append([row.label, *cells, _less_full(row, measured, kind, region)])
    return f"### {kind.capitalize()}, {_TITLES[region]} ({measured.photos} photos)\n\n{markdown_table(table)}"


def _plain_cells(row: Row, kind: str, region: str, metrics: Sequence[Metric]) -> list[str]:
    if row.measured is None:
        return [NOT_TRAINED, *[_NONE] * (len(metrics) - 1)]
    found = [row.measured.estimate(kind, region, row.method, metric.key).value for metric in metrics]
    return [f"{value:.{metric.digits}f}" for value, metric in zip(found, metrics, strict=True)]


def _cell(row: Row, kind: str, region: str, metric: Metric, best: float) -> str:
    assert row.measured is not None
    found = row.measured.estimate(kind, region, row.method, metric.key)
    text = f"{found.value:.{metric.digits}f}"
    if _badness(row, kind, region, metric) == best:
        text = f"**{text}**"
    if metric.key in _WITH_INTERVAL and not math.isnan(found.low):
        text += f" ({found.low:.{metric.digits}f} to {found.high:.{metric.digits}f})"
    return text


def _best(rows: Sequence[Row], kind: str, region: str, metric: Metric) -> float:
    return min(_badness(row, kind, region, metric) for row in rows if row.measured is not None)


def _badness(row: Row, kind: str, region: str, metric: Metric) -> float:
    """Rounded as it is printed: values that print the same are equally good."""
    assert row.measured is not None
    shown = _BY_KEY["tv_ratio"] if metric.key == "tv" else metric  # as good as the photos' own
    value = row.measured.estimate(kind, region, row.method, shown.key).value
    if math.isnan(value):
        return math.inf
    bad = {"low": value, "high": -value, "one": abs(value - 1)}[shown.better]
    return round(bad, shown.digits)


def _less_full(row: Row, measured: Measured, kind: str, region: str) -> str:
    if row.measured is None or "full" not in measured.methods(kind):
        return _NONE
    if row.measured is measured and row.method == "full":
        return ""
    return interval(difference(row.measured, row.method, measured, "full", kind, f"psnr_{region}"), 2)


def _figure_section(drawn: Sequence[Drawn]) -> str:
    parts = [
        "## Figures\n\nThe paper's figures with our network, on validation photos that it never saw. None of the "
        "paper's images are shown. Pictures made from CC BY-SA photos are under the same licence.\n"
    ]
    for one in drawn:
        figure = one.figure
        parts.append(
            f"### Figure {figure.number}: {figure.theirs}\n\n"
            f"![Figure {figure.number} of the paper, made with our network]({one.link})\n\n"
            f"{figure.ours}{_left_out(one)} Holes: {_KINDS[figure.holes]}. {credit(one.photos)}\n"
        )
    return "\n".join(parts)


def _left_out(drawn: Drawn) -> str:
    return "".join(f" The paper's column “{column.lower()}” is left out: {NOT_TRAINED}." for column in drawn.left_out)
