"""Tables say what was measured, and which value is best."""

import csv
import io

import pytest

from training.evaluation.measure import METRICS, Record, Scores
from training.evaluation.tables import as_values, markdown, reference_of, summarise, table_csv

KEYS = [
    f"{name}_{region}" for name in ("l1", "l2", "psnr", "tv", "tv_truth", "ssim", "swd") for region in ("whole", "hole")
]


def _scores(**methods):
    """Two photos per method; ``methods`` gives what differs from 1."""
    records = []
    for name, values in methods.items():
        for photo, change in (("a", -0.5), ("b", 0.5)):
            numbers = dict.fromkeys([*KEYS, "seam_hole", "seam_truth_hole"], 1.0)
            numbers |= {key: value + change for key, value in values.items()}
            records.append(Record(photo, "centre", name, 0.25, numbers))
    return Scores(records)


def _best(scores, metric, region="hole"):
    lines = summarise(scores)
    return {x.method for x in lines if (x.metric.key, x.region) == (metric, region) and x.is_best}


def test_low_errors_and_high_similarities_are_best():
    scores = _scores(
        telea={"l1_hole": 2, "psnr_hole": 20, "swd_hole": 5}, full={"l1_hole": 3, "psnr_hole": 21, "swd_hole": 4}
    )
    assert _best(scores, "l1") == {"telea"}
    assert _best(scores, "psnr") == {"full"}
    assert _best(scores, "swd") == {"full"}
    assert _best(scores, "ssim") == {"telea", "full"}


def test_neither_blur_nor_noise_is_the_best_variation():
    scores = _scores(telea={"tv_hole": 3}, patchmatch={"tv_hole": 9}, full={"tv_hole": 13}, ns={})
    for record in scores.records:
        record.values["tv_truth_hole"] = 10.0
    assert _best(scores, "tv") == _best(scores, "tv_ratio") == {"patchmatch"}


def test_the_smallest_step_across_the_border_is_not_the_best():
    scores = _scores(telea={"seam_hole": 0.6}, full={"seam_hole": 1.2}, coarse={"seam_hole": 2})
    assert _best(scores, "seam_ratio") == {"full"}


def test_differences_are_against_the_full_model():
    scores = _scores(telea={"psnr_whole": 20}, full={"psnr_whole": 21.25})
    assert reference_of(scores) == "full"
    values = as_values(scores, summarise(scores))["centre"]["whole"]
    assert values["telea"]["psnr"]["difference"] == {"value": -1.25, "low": -1.25, "high": -1.25}
    assert "difference" not in values["full"]["psnr"]
    text = markdown(scores, summarise(scores))
    assert "−1.25 (−1.25 to −1.25)" in text
    assert "Full model against Telea, whole image: +1.25 dB PSNR, 1.000 of its ℓ1." in text


def test_without_a_network_the_first_method_is_the_reference():
    assert reference_of(_scores(telea={}, ns={})) == "telea"


@pytest.mark.parametrize("methods", [("full",), ("telea", "full", "full+border")])
def test_every_row_of_every_table_is_as_wide_as_its_head(methods):
    scores = _scores(**{name: {} for name in methods})
    lines = summarise(scores)
    rows = [line for line in markdown(scores, lines).splitlines() if line.startswith("|")]
    for title in ("| Method", "| Less"):
        heads = [i for i, row in enumerate(rows) if row.startswith(title)]
        assert len(heads) == (2 if title == "| Method" else len(methods) > 1)
        for i in heads:
            table = rows[i : i + 2 + len(methods) - (title == "| Less")]
            assert len({row.count("|") for row in table}) == 1
    written = list(csv.DictReader(io.StringIO(table_csv(scores, lines))))
    assert len(written) == len(methods) * (sum(len(metric.regions) for metric in METRICS) + 1)
