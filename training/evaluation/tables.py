"""Results as text: Markdown for people, CSV and plain values for programs. No files are written here."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from training.evaluation.bootstrap import Estimate, estimate, paired_difference
from training.evaluation.measure import METRICS, REGIONS
from training.evaluation.methods import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.evaluation.measure import Metric, Scores

REFERENCES = ("full", "full+border", "coarse", "baseline")
"""What differences are taken against: the first of these that was evaluated."""

_REGION_TITLES = {"whole": "whole image", "hole": "inside the hole"}
_INTERVALS_OF = ("l1", "psnr", "ssim")  # in the Markdown table of differences; the CSV has all


@dataclass(frozen=True, slots=True)
class Line:
    """One number with its interval, and its difference to the reference; None for the reference itself."""

    kind: str
    region: str
    metric: Metric
    method: str
    estimate: Estimate
    difference: Estimate | None
    is_best: bool


def summarise(scores: Scores, *, seed: int = 0) -> list[Line]:
    """Every metric of every method, hole kind and region."""
    lines: list[Line] = []
    reference = reference_of(scores)
    for kind in scores.kinds:
        for region in REGIONS:
            for metric in METRICS:
                if region in metric.regions:
                    lines += _compare(scores, kind, region, metric, reference, seed)
    return lines


def reference_of(scores: Scores) -> str:
    """The method differences are taken against."""
    methods = scores.methods
    return next((name for name in REFERENCES if name in methods), methods[0])


def markdown(scores: Scores, lines: Sequence[Line]) -> str:
    """Two tables per hole kind, and the differences to the reference; best values are bold."""
    parts = []
    for kind in scores.kinds:
        photos = len(scores.column(kind, scores.methods[0], "seconds"))
        for region in REGIONS:
            here = [line for line in lines if line.kind == kind and line.region == region]
            parts.append(f"### {kind.capitalize()}, {_REGION_TITLES[region]} ({photos} photos)\n")
            parts.append(_main_table(scores, kind, region, here))
        parts.append(_differences(scores, kind, [line for line in lines if line.kind == kind]))
    return "\n".join(parts)


def table_csv(scores: Scores, lines: Iterable[Line]) -> str:
    """One row per hole kind, region, metric and method."""
    head = ["holes", "region", "metric", "method", "value", "low", "high", "difference", "low", "high", "best"]
    head[8:10] = ["difference_low", "difference_high"]
    rows: list[list[object]] = []
    for line in lines:
        e, d = line.estimate, line.difference or Estimate(math.nan, math.nan, math.nan)
        numbers = [_plain(x) for x in (e.value, e.low, e.high, d.value, d.low, d.high)]
        rows.append([line.kind, line.region, line.metric.key, line.method, *numbers, int(line.is_best)])
    for kind in scores.kinds:
        for method in scores.methods:
            seconds = estimate(scores.column(kind, method, "seconds"))
            numbers = [_plain(x) for x in (seconds.value, seconds.low, seconds.high)]
            rows.append([kind, "whole", "seconds", method, *numbers, "", "", "", ""])
    return _csv(head, rows)


def per_image_csv(scores: Scores) -> str:
    """One row per fill with everything that was measured."""
    keys = list(scores.records[0].values)
    rows = [
        [r.photo, r.kind, r.method, _plain(r.seconds), *(_plain(r.values[key]) for key in keys)] for r in scores.records
    ]
    return _csv(["photo", "holes", "method", "seconds", *keys], rows)


def as_values(scores: Scores, lines: Iterable[Line]) -> dict[str, Any]:
    """The same for JSON: kind → region → method → metric → value, interval, difference; and seconds per image."""
    tree: dict[str, Any] = {}
    for line in lines:
        entry = tree.setdefault(line.kind, {}).setdefault(line.region, {}).setdefault(line.method, {})
        values: dict[str, Any] = _estimate_values(line.estimate)
        if line.difference is not None:
            values["difference"] = _estimate_values(line.difference)
        entry[line.metric.key] = values
    for kind in scores.kinds:
        means = {name: float(scores.column(kind, name, "seconds").mean()) for name in scores.methods}
        tree[kind]["seconds"] = means
    return tree


def _compare(scores: Scores, kind: str, region: str, metric: Metric, reference: str, seed: int) -> list[Line]:
    def columns(method: str) -> tuple[Any, Any]:
        over = scores.column(kind, method, f"{metric.over}_{region}") if metric.over else None
        return scores.column(kind, method, f"{metric.source}_{region}"), over

    against, against_over = columns(reference)
    found: list[tuple[str, Estimate, Estimate | None]] = []
    for method in scores.methods:
        values, over = columns(method)
        difference = None
        if method != reference:
            difference = paired_difference(values, against, over, against_over, seed=seed)
        found.append((method, estimate(values, over, seed=seed), difference))
    target = 1.0
    if metric.key == "tv":  # as good as the photographs' own
        target = float(scores.column(kind, reference, f"tv_truth_{region}").mean())
    badness = {method: _badness(e.value, metric, target) for method, e, _ in found}
    # Values that print the same are equally good.
    best = round(min(badness.values()), metric.digits)
    return [
        Line(kind, region, metric, method, e, d, round(badness[method], metric.digits) == best)
        for method, e, d in found
    ]


def _badness(value: float, metric: Metric, target: float) -> float:
    if metric.better == "one":
        return abs(value - target)
    return -value if metric.better == "high" else value


def _main_table(scores: Scores, kind: str, region: str, lines: Sequence[Line]) -> str:
    shown = [metric for metric in METRICS if region in metric.regions]
    rows = [["Method", *(metric.label for metric in shown), "s / image"]]
    for method in scores.methods:
        cells = [_cell(next(x for x in lines if x.method == method and x.metric is metric)) for metric in shown]
        rows.append([LABELS[method], *cells, f"{scores.column(kind, method, 'seconds').mean():.3f}"])
    own = scores.column(kind, scores.methods[0], f"tv_truth_{region}").mean()
    return f"{markdown_table(rows)}\nThe photographs' own TV: {own:.2f} %.\n"


def _differences(scores: Scores, kind: str, lines: Sequence[Line]) -> str:
    reference = reference_of(scores)
    others = [name for name in scores.methods if name != reference]
    if not others:
        return ""
    columns = [(region, metric) for region in REGIONS for metric in METRICS if metric.key in _INTERVALS_OF]
    rows = [["Less " + LABELS[reference], *(f"{metric.label}, {region}" for region, metric in columns)]]
    for method in others:
        cells = []
        for region, metric in columns:
            line = next(x for x in lines if (x.method, x.region, x.metric) == (method, region, metric))
            cells.append(interval(line.difference, metric.digits))
        rows.append([LABELS[method], *cells])
    title = f"### {kind.capitalize()}, paired differences with 95 % intervals"
    return f"{title}\n\n{markdown_table(rows)}\n{_margins(scores, kind)}"


def _margins(scores: Scores, kind: str) -> str:
    """How far the network is ahead of the classical methods, in the terms of the paper's Table 1."""
    sentences = []
    for network in ("full", "full+border"):
        for other in ("patchmatch", "telea"):
            if {network, other} <= set(scores.methods):
                psnr = [scores.column(kind, name, "psnr_whole").mean() for name in (network, other)]
                l1 = [scores.column(kind, name, "l1_whole").mean() for name in (network, other)]
                share = f"{l1[0] / l1[1]:.3f}" if l1[1] else "–"
                sentences.append(
                    f"{LABELS[network]} against {LABELS[other]}, whole image: "
                    f"{signed(psnr[0] - psnr[1], 2)} dB PSNR, {share} of its ℓ1.  \n"
                )
    return "".join(sentences)


def _cell(line: Line) -> str:
    text = f"{line.estimate.value:.{line.metric.digits}f}"
    return f"**{text}**" if line.is_best else text


def interval(value: Estimate | None, digits: int) -> str:
    """A difference with its 95 % interval; nothing for None."""
    if value is None:
        return ""
    text = signed(value.value, digits)
    if math.isnan(value.low):
        return text
    return f"{text} ({signed(value.low, digits)} to {signed(value.high, digits)})"


def signed(value: float, digits: int) -> str:
    return f"{value:+.{digits}f}".replace("-", "−")


def markdown_table(rows: Sequence[Sequence[str]]) -> str:
    """Padded, so that it reads well in a terminal too; numbers to the right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    padded = [
        [row[0].ljust(widths[0]), *(text.rjust(width) for text, width in zip(row[1:], widths[1:], strict=True))]
        for row in rows
    ]
    return "".join(f"| {' | '.join(row)} |\n" for row in (padded[0], rule, *padded[1:]))


def _estimate_values(e: Estimate) -> dict[str, Any]:
    low, high = (None if not math.isfinite(x) else x for x in (e.low, e.high))
    return {"value": e.value if math.isfinite(e.value) else None, "low": low, "high": high}


def _plain(value: float) -> str:
    return f"{value:.6g}" if math.isfinite(value) else ""


def _csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()
