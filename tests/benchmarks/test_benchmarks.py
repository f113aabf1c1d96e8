"""The table, and that the editor's programs run; what they measure here means nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.rows import Row, read_rows, table

ROOT = Path(__file__).parent.parent.parent


def run(*arguments):
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("row", "is_ok"),
    [
        (Row("plain", 5.0), True),
        (Row("below", 15.9, "ms", target=16), True),
        (Row("above", 16.1, "ms", target=16), False),
        (Row("enough", 20.0, "dB", target=19, at_least=True), True),
        (Row("too little", 18.0, "dB", target=19, at_least=True), False),
        (Row("fast enough", 1.0, "s", ratio=3.1, target_ratio=3), True),
        (Row("too slow", 1.0, "s", target=2, ratio=2.9, target_ratio=3), False),
        (Row("no other side", 1.0, "s", target_ratio=3), False),
    ],
)
def test_a_row_knows_whether_it_meets_its_targets(row, is_ok):
    assert row.is_ok is is_ok
    assert row.has_target is (row.name != "plain")


def test_the_table_says_what_was_measured_against_what():
    lines = table(
        [
            Row("fill: 512²", 0.284, "s", target=1.5, ratio=7.24, against="computed plainly", target_ratio=3),
            Row("brush", 21.52, "ms", target=16, note="p50 3 ms"),
            Row("window", 123.4, "ms"),
        ]
    ).splitlines()
    assert lines[0].split() == ["what", "measured", "target", "ok", "ratio"]
    assert " ".join(lines[1].split()) == "fill: 512² 0.28 s ≤ 1.5 s ≥ 3× yes 7.24× against computed plainly"
    assert " ".join(lines[2].split()) == "brush 21.5 ms ≤ 16 ms NO p50 3 ms"
    assert " ".join(lines[3].split()) == "window 123 ms"


def test_every_program_of_the_editor_runs_and_hands_its_rows_over(tmp_path):
    done = run("benchmarks", "--quick", "window", "brush", "zoom")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines[1:]] == ["window"] * 4 + ["brush"] * 6 + ["zoom"] * 3
    assert "numpy, torch, cv2, PIL come later" in done.stdout


def test_the_folder_program_runs(tmp_path):
    done = run("benchmarks.folder", "--quick", "--rows", str(tmp_path / "rows"))
    assert done.returncode == 0, done.stderr
    rows = read_rows(tmp_path / "rows")
    assert [row.unit for row in rows] == ["s", "ms", "MB", "MB", "ms"]
    assert all(row.has_target for row in rows)


def test_the_soak_program_fills_and_counts(tmp_path):
    done = run("benchmarks.soak", "--quick", "--rows", str(tmp_path / "rows"))
    assert done.returncode == 0, done.stderr
    (row,) = read_rows(tmp_path / "rows")
    assert row.unit == "MB"
    assert row.has_target


def test_a_program_that_does_not_exist_is_named():
    done = run("benchmarks", "zomo")
    assert done.returncode == 2
    assert "there is no benchmark zomo" in done.stderr
