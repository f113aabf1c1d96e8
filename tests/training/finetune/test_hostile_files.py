"""Files of a run of any content end in a default or a sentence."""

import json
import os

import pytest
import torch

from app.finetune.run_record import RunRecord
from app.finetune.runs import RunFolders, read_log
from training.config import TrainConfig, read_recipe
from training.errors import TrainingError
from training.finetune.folder import PROGRESS_FILE, SPLIT_FILE, VERDICT_FILE, Progress, read_progress, read_verdict
from training.finetune.plan import PLAN_FILE, FinetunePlan, read_plan
from training.finetune.preparation import open_batches
from training.run.checkpoint import load_checkpoint
from training.run.folder import LOG_FILE

NESTED = b"[" * 100_000 + b"]" * 100_000
HOSTILE = {
    "nothing": b"",
    "not text": b"\xff\xfe\x00",
    "nested": NESTED,
    "a list": b"[]",
    "a number without end": b"9" * 5000,
    "other entries": b'{"a": 1}',
    "wrong types": b'{"step": "x", "name": 7, "sources": 3, "config": [], "measures": {}, "pictures": 1}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_plan_progress_verdict_and_log(name, tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    for file in (PLAN_FILE, PROGRESS_FILE, VERDICT_FILE, LOG_FILE):
        (run / file).write_bytes(HOSTILE[name])
    with pytest.raises(TrainingError):
        read_plan(run)
    assert read_progress(run) == Progress()
    assert read_verdict(run) is None
    read_log(run)
    folders = RunFolders(tmp_path)
    folders.tidy()
    (info,) = folders.unfinished()
    assert info.name == "run"
    assert info.problem


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX files")
def test_pipes_with_the_names_of_a_runs_files_are_not_waited_for(tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    for file in (PLAN_FILE, PROGRESS_FILE, VERDICT_FILE, LOG_FILE, "last.pt", "recipe.toml"):
        os.mkfifo(run / file)
    with pytest.raises(TrainingError, match="named pipe"):
        read_plan(run)
    assert read_progress(run) == Progress()
    assert read_verdict(run) is None
    assert read_log(run) == []
    (info,) = RunFolders(tmp_path).unfinished()
    assert "named pipe" in info.problem
    with pytest.raises(TrainingError, match="named pipe"):
        load_checkpoint(run / "last.pt")
    with pytest.raises(TrainingError, match="named pipe"):
        read_recipe(run / "recipe.toml")


@pytest.mark.parametrize("content", [NESTED, b"\xff", b"7", b"[[]"])
def test_a_damaged_list_of_held_out_photos_is_a_sentence(content, tmp_path):
    (tmp_path / SPLIT_FILE).write_bytes(content)
    plan = FinetunePlan("mine", (tmp_path,), None, "quick", 1.0, None, TrainConfig())
    with pytest.raises(TrainingError, match="damaged; delete the run"):
        open_batches(tmp_path, plan, plan.config, lambda: False)


def test_events_that_make_no_sense_are_left_out(tmp_path):
    events = [
        {"event": "StepDone"},
        {"event": "SheetWritten", "path": 7},
        {"event": "Validated", "step": []},
        {},
        {"event": []},
    ]
    (tmp_path / LOG_FILE).write_bytes(b"\n".join([*(json.dumps(e).encode() for e in events), NESTED, b"\xff"]))
    record = RunRecord.of_folder(None, tmp_path)
    assert record.history == []
    assert record.sheet is None


@pytest.mark.parametrize("content", [NESTED, b"\xff", b"a = " + b"9" * 5000, b"a = " + NESTED, b"steps = 'x'"])
def test_a_recipe_is_a_sentence(content, tmp_path):
    (tmp_path / "a.toml").write_bytes(content)
    with pytest.raises(TrainingError, match=r"a\.toml"):
        read_recipe(tmp_path / "a.toml")


@pytest.mark.parametrize(
    "changed",
    [
        {"config": 7},
        {"config": "[" * 100_000},
        {"config": "{}", "progress": {"x": 1}},
        {"version": "new"},
        {"tensors": 7},
    ],
)
def test_a_checkpoint_is_a_sentence(changed, tmp_path):
    whole = {"format": "lacuna-training", "version": 1, "config": "{}", "progress": {}, "tensors": {}}
    torch.save(whole | changed, tmp_path / "a.pt")
    with pytest.raises(TrainingError, match="training state"):
        load_checkpoint(tmp_path / "a.pt")
