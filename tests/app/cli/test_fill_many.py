"""``lacuna fill`` on many photos: shards, going on after a kill, the report, processes. Exit codes and sentences."""

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.app.cli.filling import PaintFiller, hole, photograph, run

ROOT = Path(__file__).parents[3]


@pytest.fixture
def many(tmp_path):
    photos, masks = tmp_path / "photos", tmp_path / "masks"
    photos.mkdir()
    masks.mkdir()
    for seed, stem in enumerate("abcdef"):
        Image.fromarray(photograph(seed)).save(photos / f"{stem}.png")
        Image.fromarray(hole()).save(masks / f"{stem}.png")
    return tmp_path


def arguments(many, *more):
    return (many / "photos", "--mask", many / "masks", "-o", many / "out", *more)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [(Path(row["photo"]).name, row["outcome"]) for row in csv.DictReader(file)]


def test_shards_of_an_array_job_fill_everything_once(many):
    fillers = [run(*arguments(many, "--shard", f"{k}/4"))[::2] for k in (1, 2, 3, 4)]
    assert [code for code, _ in fillers] == [0] * 4
    assert [filler.filled for _, filler in fillers] == [2, 2, 1, 1]
    assert len(list((many / "out").iterdir())) == 6


def test_an_empty_shard_is_no_failure(many):
    code, said, filler = run(*arguments(many, "--shard", "8/8"))
    assert (code, filler.filled) == (0, 0)
    assert said == "No photo falls to this shard.\n"


def test_results_beside_their_photos_are_said_and_no_failure_the_next_time(many):
    beside = (many / "photos", "--mask", many / "masks", "--suffix=-filled", "--resume")
    assert run(*beside)[0] == 0
    code, said, filler = run(*beside)
    assert (code, filler.filled) == (0, 0)
    assert said.splitlines()[0] == "a-filled.png was left out: by its name it is the result of a.png."
    assert len(said.splitlines()) == 6


def test_no_answer_of_several_is_written_over_a_mask(many):
    before = (many / "masks" / "b.png").read_bytes()
    (many / "masks" / "b.png").rename(many / "masks" / "a-1.png")
    (many / "photos" / "b.png").rename(many / "photos" / "a-1.png")
    base = (many / "photos", "--mask", many / "masks", "-o", many / "masks", "--overwrite", "--candidates", "1")
    code, said, _ = run(*base)
    assert code == 1
    assert "The result of a.png would replace the mask a-1.png" in said
    assert (many / "masks" / "a-1.png").read_bytes() == before


@pytest.mark.parametrize("shard", ["0/4", "5/4", "x", "1/", "1/0"])
def test_a_shard_that_is_none_is_wrong_usage(shard, many, capsys):
    with pytest.raises(SystemExit) as stopped:
        run(*arguments(many, "--shard", shard))
    assert stopped.value.code == 2
    assert "shard" in capsys.readouterr().err


def test_resume_fills_what_is_missing(many):
    run(*arguments(many, "--report", many / "r.csv"), filler=PaintFiller(failure=KeyboardInterrupt(), at=4))
    assert rows(many / "r.csv") == [(f"{stem}.png", "filled") for stem in "abc"]
    code, said, filler = run(*arguments(many, "--resume", "--report", many / "r.csv"))
    assert (code, filler.filled) == (0, 3)
    assert "exists" not in said
    assert rows(many / "r.csv") == [(f"{stem}.png", "filled") for stem in "abcdef"]
    assert run(*arguments(many, "--resume"))[2].filled == 0


def test_resume_does_not_replace_what_is_older_unless_told(many):
    run(*arguments(many))
    later = time.time() + 10
    os.utime(many / "masks" / "b.png", (later, later))
    code, said, filler = run(*arguments(many, "--resume"))
    assert (code, filler.filled) == (1, 0)
    assert "b.png is older than its photo or its mask, and was left as it is. Add --overwrite to replace it." in said
    code, _, filler = run(*arguments(many, "--resume", "--overwrite"))
    assert (code, filler.filled) == (0, 1)


def test_the_report_says_what_became_of_every_photo(many):
    (many / "photos" / "b.png").write_bytes(b"broken")
    (many / "masks" / "c.png").unlink()
    (many / "photos" / "=SUM(A1).png").write_bytes((many / "photos" / "a.png").read_bytes())
    (many / "masks" / "=SUM(A1).png").write_bytes((many / "masks" / "a.png").read_bytes())
    code, _, filler = run(*arguments(many, "--report", many / "r.csv"))
    assert (code, filler.filled) == (1, 5)
    found = dict(rows(many / "r.csv"))
    assert found == {"a.png": "filled", "b.png": "failed", "c.png": "not taken", "=SUM(A1).png": "filled"} | {
        f"{stem}.png": "filled" for stem in "def"
    }


def test_a_report_that_cannot_be_written_fills_nothing(many):
    (many / "r.csv").mkdir()
    code, said, filler = run(*arguments(many, "--report", many / "r.csv"))
    assert (code, filler.filled) == (1, 0)
    assert "The report" in said


def test_a_report_never_takes_the_place_of_another_file(many):
    photo = next(path for path in sorted((many / "photos").iterdir()) if path.is_file())
    before = photo.read_bytes()
    code, said, filler = run(*arguments(many, "--report", photo))
    assert (code, filler.filled) == (1, 0)
    assert "is not a report of Lacuna" in said
    assert photo.read_bytes() == before


def test_several_photos_beside_themselves(many):
    photos = (many / "photos" / "a.png", many / "photos" / "b.png")
    code, _, filler = run(*photos, "--mask", many / "masks", "--suffix=-filled", "--format", "jpeg")
    assert (code, filler.filled) == (0, 2)
    assert (many / "photos" / "a-filled.jpg").exists()


@pytest.mark.parametrize("option", [("--jobs", "0"), ("--max-side", "-1"), ("--patience", "0"), ("--patience", "nan")])
def test_numbers_that_make_no_sense(option, many):
    code, said, filler = run(*arguments(many, *option))
    assert (code, filler.filled) == (2, 0)
    assert option[0] in said


def start(many, *more):
    command = [sys.executable, "main.py", "fill", *map(str, arguments(many, "--filler", "telea", "--grow", "0", *more))]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)


def test_two_jobs_killed_in_the_middle_and_gone_on_with(many):
    for number in range(60):
        Image.fromarray(photograph(number)).save(many / "photos" / f"n{number:02}.png")
        Image.fromarray(hole()).save(many / "masks" / f"n{number:02}.png")
    first = start(many, "--jobs", "2", "--report", many / "r.csv")
    while not (many / "out").exists() or len(list((many / "out").glob("*.png"))) < 5:
        assert first.poll() is None
        time.sleep(0.02)  # there is no signal from another program's folder
    first.send_signal(signal.SIGKILL)
    first.wait()
    first.stderr.close()
    before = {path.name: path.read_bytes() for path in (many / "out").glob("*.png")}
    assert len(before) < 66
    second = start(many, "--jobs", "2", "--resume", "--report", many / "r.csv")
    assert (second.communicate()[1], second.returncode) == ("", 0)
    after = {path.name: path.read_bytes() for path in (many / "out").glob("*.png")}
    assert len(after) == 66
    assert before.items() <= after.items()
    assert sorted(name for name, _ in rows(many / "r.csv")) == sorted(after)
    one = np.asarray(Image.open(many / "out" / "a.png"))
    assert np.array_equal(one[~hole()], photograph(0)[~hole()])
