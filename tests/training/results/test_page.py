"""The page says what the evaluations measured, and what nobody has."""

import itertools
import json
import re

import pytest

from engine.fillers import why_unavailable
from engine.weights import save_weights
from tests.fakes.networks import tiny_generator
from training.results.networks import ABLATIONS
from training.results.paper import TABLE_1


def table(page, heading):
    """Rows of the first table under a heading: label to cells by the head of their column."""
    after = page.split(heading, 1)[1].splitlines()
    first = next(place for place, line in enumerate(after) if line.startswith("|"))
    lines = itertools.takewhile(lambda line: line.startswith("|"), after[first:])
    head, _, *rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
    return {row[0]: dict(zip(head[1:], row[1:], strict=True)) for row in rows}


def number(text):
    return text.replace("*", "").split(" ")[0]


def summary(folder, name="bundled"):
    return json.loads((folder / "work" / name / "summary.json").read_text())["results"]


DIGITS = {"ℓ1 %": ("l1", 3), "ℓ2 %": ("l2", 3), "PSNR dB": ("psnr", 2), "TV %": ("tv", 2), "SSIM": ("ssim", 4)}
ROWS = {"Telea": "telea", "Coarse only": "coarse", "Full model": "full", "Full + border": "full+border"}


@pytest.mark.parametrize("kind", ["centre", "rectangles", "strokes"])
@pytest.mark.parametrize(("region", "title"), [("hole", "inside the hole"), ("whole", "whole picture")])
def test_its_numbers_are_the_evaluations(made, folder, kind, region, title):
    found = table(made.page, f"### {kind.capitalize()}, {title} (4 photos)")
    for label, method in ROWS.items():
        for column, (metric, digits) in DIGITS.items():
            value = summary(folder)[kind][region][method][metric]
            assert number(found[label][column]) == f"{value['value']:.{digits}f}", (label, column)
            if metric in ("l1", "psnr"):
                assert f"({value['low']:.{digits}f} to {value['high']:.{digits}f})" in found[label][column]


def test_differences_to_the_full_model_are_the_evaluations(made, folder):
    found = table(made.page, "### Rectangles, whole picture")
    value = summary(folder)["rectangles"]["whole"]["telea"]["psnr"]["difference"]
    shown = re.findall(r"[+−][\d.]+", found["Telea"]["PSNR less Full model's"])
    assert [float(n.replace("−", "-")) for n in shown] == pytest.approx([*value.values()], abs=0.0051)
    assert found["Full model"]["PSNR less Full model's"] == ""


def test_the_papers_numbers_stand_beside_ours(made, folder):
    found = table(made.page, "## Table 1, beside the paper's")
    full = found["Full model"]
    assert [full[f"paper: {head}"] for head in ("ℓ1 %", "ℓ2 %", "PSNR dB", "TV %")] == ["8.6", "2.1", "18.91", "25.3"]
    assert full["ours: PSNR dB"] == f"{summary(folder)['rectangles']['hole']['full']['psnr']['value']:.2f}"
    assert found["Telea"]["paper: PSNR dB"] == "–"
    assert found["Baseline, no attention"]["paper: PSNR dB"] == f"{TABLE_1['baseline'][2]}"
    assert "compare in order, not in size" in made.page
    assert "none at all" in made.page  # what the weights say of their training


def test_methods_within_the_interval_are_named(made, folder):
    (line,) = [line for line in made.page.splitlines() if line.startswith("By PSNR these")] or [""]
    for kind in ("centre", "rectangles", "strokes"):
        for label, method in ROWS.items():
            less = summary(folder)[kind]["hole"][method]["psnr"].get("difference")
            is_named = less is not None and less["low"] <= 0 <= less["high"]
            assert (f"{label} ({kind})" in line) == is_named


@pytest.mark.skipif(why_unavailable("patchmatch") is not None, reason="PatchMatch is not installed here")
def test_how_far_it_is_ahead_of_patchmatch_is_said_in_the_papers_terms(made, folder):
    line = next(line for line in made.page.splitlines() if line.startswith("Full model against PatchMatch"))
    hole = summary(folder)["strokes"]["hole"]
    ahead = hole["full"]["psnr"]["value"] - hole["patchmatch"]["psnr"]["value"]
    assert f"strokes {ahead:+.2f} (".replace("-", "−") in line
    assert f"{hole['full']['l1']['value'] / hole['patchmatch']['l1']['value']:.2f} of its ℓ1. In the paper" in line
    assert line.endswith("In the paper +2.29 dB and 0.53.")


def test_what_has_no_weights_is_not_trained_yet(made):
    for heading in ("## Table 1, beside", "### Strokes, inside the hole"):
        found = table(made.page, heading)
        for label in ("Baseline, no attention", "Full model, with critics"):
            assert next(iter(found[label].values())) == "not trained yet"
    ablations = table(made.page, "## Ablations")
    assert [next(iter(row.values())) for row in ablations.values()] == ["not trained yet"] * len(ABLATIONS)
    assert "None has been trained" in made.page


def test_weights_that_are_given_have_rows(make, made, folder):
    out = folder / "more.md"
    assert make(out, "--also", f"baseline={folder / 'plain.safetensors'}") == 0
    found = table(out.read_text(), "### Centre, inside the hole")
    value = summary(folder, "also-baseline")["centre"]["hole"]["full"]["psnr"]["value"]
    assert number(found["Baseline, no attention"]["PSNR dB"]) == f"{value:.2f}"
    assert "to" in found["Baseline, no attention"]["PSNR less Full model's"]
    assert "not trained yet" in found["Full model, with critics"].values()
    assert "Trained otherwise" not in out.read_text()  # as its weights do not say how


def test_what_other_weights_say_of_their_training_is_said(make, made, folder):
    out, weights = folder / "others.md", folder / "short.safetensors"
    save_weights(weights, tiny_generator(seed=2), {"recipe": "ablation-full", "steps": "1500"})
    assert make(out, "--also", f"as-short={weights}") == 0
    assert "Trained otherwise than the full model: Full model, as short: 1500 steps by the recipe ablation-full." in (
        out.read_text()
    )


def test_ablations_are_read_from_the_folders_of_their_runs(make, made, folder):
    out = folder / "ablations.md"
    for name, weights in (("full", "tiny"), ("no-attention", "plain")):
        state = folder / f"run-{name}"
        state.mkdir()
        (state / "last.safetensors").write_bytes((folder / f"{weights}.safetensors").read_bytes())
        events = [
            {"event": "StepDone", "step": 1400},
            {"event": "Problem", "message": "…"},
            {"event": "Saved", "step": 1500},
        ]
        (state / "log.jsonl").write_text("".join(json.dumps(event) + "\n" for event in events))
    runs = [word for name in ("full", "no-attention") for word in ("--ablation", f"{name}={folder / f'run-{name}'}")]
    assert make(out, *runs) == 0
    found = table(out.read_text(), "## Ablations")
    row = found["No attention"]
    value = summary(folder, "ablation-no-attention")["rectangles"]["whole"]["full"]["psnr"]["value"]
    assert (row["steps"], row["rectangles: PSNR dB"]) == ("1500", f"{value:.2f}")
    first = summary(folder, "ablation-full")["centre"]["whole"]["full"]["l1"]["value"]
    assert found["Contextual attention, WGAN-GP: the paper's choice"]["centre: ℓ1 %"] == f"{first:.3f}"
    assert all(" to " in row[f"{kind}: PSNR less the first's"] for kind in ("rectangles", "centre"))
    assert set(summary(folder, "ablation-full")) == {"rectangles", "centre"}
    reference = summary(folder, "ablation-full")["rectangles"]["whole"]["full"]["psnr"]["value"]
    less = number(row["rectangles: PSNR less the first's"]).replace("−", "-")
    assert float(less) == pytest.approx(value - reference, abs=0.0051)
    assert found["DCGAN for WGAN-GP"]["steps"] == "not trained yet"
    assert "5 of 7 have not been trained" in out.read_text()
