"""The verb from its arguments to its files and sentences."""

import argparse
import csv
import json

import numpy as np
import pytest
from PIL import Image

from tests.fakes.networks import SIZE
from training.evaluation.cli import FAILED, OK, add_arguments, run


def _run(*arguments):
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return run(parser.parse_args([str(a) for a in (*arguments, "--size", SIZE, "--precision", "float32")]))


def _rows(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_run_writes_every_file_and_prints_the_tables(photos, weights, baseline, tmp_path, capsys):
    out = tmp_path / "out"
    methods = "telea,ns,baseline,coarse,full,full+border"
    arguments = ("--photos", photos, "--weights", weights, "--baseline", baseline, "--methods", methods)
    arguments += ("--holes", "centre,rectangles")
    assert _run(*arguments, "--weights-name", "tiny one", "--out", out) == OK
    printed = capsys.readouterr().out
    assert (out / "table.md").read_text().strip() == printed.strip()
    assert "tiny one" in printed
    for text in (
        "Navier–Stokes",
        "Baseline",
        "### Centre, whole image (4 photos)",
        "### Rectangles, inside the hole",
        "**",
    ):
        assert text in printed

    per_image = _rows(out / "per-image.csv")
    assert len(per_image) == 4 * 2 * 6
    table = _rows(out / "table.csv")
    mean = np.mean([float(r["psnr_hole"]) for r in per_image if (r["holes"], r["method"]) == ("rectangles", "full")])
    wanted = {"holes": "rectangles", "region": "hole", "metric": "psnr", "method": "full"}
    (row,) = [r for r in table if wanted.items() <= r.items()]
    assert float(row["value"]) == pytest.approx(mean, rel=1e-4)
    assert float(row["low"]) <= mean <= float(row["high"])
    for region in ("whole", "hole"):
        chosen = [r for r in table if (r["holes"], r["region"], r["metric"]) == ("centre", region, "l1")]
        best = min(chosen, key=lambda r: float(r["value"]))
        assert best["best"] == "1"

    summary = json.loads((out / "summary.json").read_text())
    assert summary["networks"]["weights"]["provenance"] == {"title": "tiny"}
    difference = summary["results"]["rectangles"]["whole"]["telea"]["psnr"]["difference"]
    assert difference["low"] <= difference["value"] <= difference["high"]
    with Image.open(out / "sheet.png") as sheet:
        columns, rows = 2 + 6 + 2, 6
        assert sheet.width > columns * SIZE
        assert sheet.height > rows * SIZE


def test_attention_can_compute_otherwise_than_the_weights_say(photos, weights, baseline, tmp_path, capsys):
    arguments = ("--photos", photos, "--holes", "centre", "--methods", "full", "--limit", 1)
    errors = []
    for number, options in enumerate(((), ("--attention", "softmax_scale=0.01", "--attention", "propagation=none"))):
        out = tmp_path / str(number)
        assert _run(*arguments, "--weights", weights, *options, "--out", out) == OK
        errors.append(_rows(out / "per-image.csv")[0]["l1_hole"])
    assert errors[0] != errors[1]
    assert "with softmax_scale=0.01, propagation=none" in capsys.readouterr().out
    summary = json.loads((out / "summary.json").read_text())
    assert summary["networks"]["weights"]["attention"] == "softmax_scale=0.01, propagation=none"
    assert _run(*arguments, "--weights", baseline, "--attention", "softmax_scale=5") == FAILED
    assert "no contextual attention" in capsys.readouterr().err


def test_a_second_run_gives_the_same_numbers(photos, weights, tmp_path):
    for out in ("first", "second"):
        arguments = ("--photos", photos, "--weights", weights, "--methods", "telea,full", "--holes", "rectangles")
        assert _run(*arguments, "--out", tmp_path / out) == OK
    first, second = (_rows(tmp_path / out / "per-image.csv") for out in ("first", "second"))
    for row in (*first, *second):
        del row["seconds"]
    assert first == second


def test_a_limit_measures_the_same_holes_as_the_whole_folder(photos, weights, tmp_path):
    for out, extra in (("all", ()), ("some", ("--limit", 2))):
        arguments = ("--photos", photos, "--weights", weights, "--methods", "telea", "--holes", "strokes")
        assert _run(*arguments, "--out", tmp_path / out, *extra) == OK
    everything = {r["photo"]: r["l1_hole"] for r in _rows(tmp_path / "all" / "per-image.csv")}
    some = {r["photo"]: r["l1_hole"] for r in _rows(tmp_path / "some" / "per-image.csv")}
    assert list(some) == ["photo-0.png", "photo-2.png"]
    assert some.items() <= everything.items()


def test_a_broken_photo_is_named_and_left_out(photos, capsys):
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    assert _run("--photos", photos, "--methods", "telea", "--holes", "centre") == OK
    captured = capsys.readouterr()
    assert "broken.jpg" in captured.err
    assert "4 photos" in captured.out


def _empty(photos, weights, tmp_path):
    (tmp_path / "empty").mkdir()
    return ("--photos", tmp_path / "empty"), "There is no photo"


def _none_readable(photos, weights, tmp_path):
    for path in photos.iterdir():
        path.write_bytes(b"no picture")
    return ("--photos", photos), "None of the 4 pictures"


def _wrong_weights(photos, weights, tmp_path):
    (tmp_path / "other.safetensors").write_bytes(b"PK\x03\x04 and so on")
    return ("--photos", photos, "--weights", tmp_path / "other.safetensors"), "not a weights file"


def _missing_weights(photos, weights, tmp_path):
    return ("--photos", photos, "--weights", tmp_path / "gone.safetensors"), "There is no weights file"


def _no_folder_for_results(photos, weights, tmp_path):
    (tmp_path / "file").write_text("")
    return ("--photos", photos, "--out", tmp_path / "file"), "cannot be written"


def _no_baseline(photos, weights, tmp_path):
    return ("--photos", photos, "--methods", "baseline"), "--baseline"


def _no_such_card(photos, weights, tmp_path):
    return ("--photos", photos, "--device", "tpu"), "no device “tpu”"


@pytest.mark.parametrize(
    "case",
    [_empty, _none_readable, _wrong_weights, _missing_weights, _no_folder_for_results, _no_baseline, _no_such_card],
)
def test_what_goes_wrong_is_one_line(photos, weights, tmp_path, capsys, case):
    arguments, expected = case(photos, weights, tmp_path)
    assert _run(*arguments) == FAILED
    captured = capsys.readouterr()
    assert captured.out == ""
    assert expected in captured.err
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [("--holes", "blobs"), ("--methods", "magic"), ("--limit", "0"), ("--seed", "x"), ("--holes", ",")]
)
def test_wrong_usage_says_what_is_possible(photos, arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        _run("--photos", photos, *arguments)
    assert stop.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_health_prints_every_layer_and_fills_nothing(photos, weights, capsys):
    assert _run("--photos", photos, "--weights", weights, "--health") == OK
    printed = capsys.readouterr().out
    assert printed.startswith("## Health: tiny.safetensors\n\n4 photos at ")
    assert "| refine.xconv10 |" in printed
    assert "| attention |" in printed
    assert printed.rstrip().endswith("All parts of the network are learning.")
