"""The folders of runs: what may go by itself, and what is offered to a person. No processes."""

import json
import os
import time

import pytest

from app.finetune.paces import plan_for
from app.finetune.runs import RunFolders
from training.finetune.folder import PLAN_FILE, PROGRESS_FILE, Progress, write_progress
from training.run.folder import BEST, LAST

HOURS = 7200.0


@pytest.fixture
def folders(tmp_path):
    return RunFolders(tmp_path)


def made(folders, plan=None, *saved):
    """A run of hours ago; ``saved`` are names of its files."""
    folder = folders.make()
    if plan is not None:
        (folder / PLAN_FILE).write_text(plan, encoding="utf-8")
    for name in saved:
        if name == PROGRESS_FILE:
            write_progress(folder, Progress(900, 1000, photos=40, seconds=7000.0, ended=True))
        else:
            (folder / name).write_bytes(b"weights")
    make_old(folder)
    return folder


def make_old(folder):
    then = time.time() - HOURS
    os.utime(folder, (then, then))


def plan_of(**options):
    values = json.loads(plan_for("thorough", "Sea", ("photos",)).to_json())
    values["config"]["photos"] |= options
    return json.dumps(values)


UNREADABLE = {
    "of a newer Lacuna": plan_of(of_tomorrow=1),
    "cut off": plan_of()[:200],
    "a list": "[]",
    "missing": None,
}


@pytest.mark.parametrize("plan", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("saved", [(PROGRESS_FILE,), (PROGRESS_FILE, BEST, LAST), (LAST,), (BEST,)])
def test_what_a_run_has_saved_never_goes_by_itself(folders, plan, saved):
    folder = made(folders, plan, *saved)

    (run,) = folders.unfinished()
    assert run.folder == folder
    assert run.problem
    assert run.name == ("Sea" if plan == UNREADABLE["of a newer Lacuna"] else folder.name)
    make_old(folder)
    folders.tidy()
    assert sorted(path.name for path in folder.iterdir() if path.name in saved) == sorted(saved)


def test_a_plan_that_cannot_be_read_now_can_be_later(folders):
    folder = made(folders, None, PROGRESS_FILE)
    (folder / PLAN_FILE).mkdir()  # as when the disk fails
    (run,) = folders.unfinished()
    assert run.problem
    make_old(folder)
    folders.tidy()

    (folder / PLAN_FILE).rmdir()
    (folder / PLAN_FILE).write_text(plan_of(), encoding="utf-8")
    (run,) = folders.unfinished()
    assert (run.name, run.step, run.problem) == ("Sea", 900, "")


def test_a_run_whose_progress_was_not_written_yet_is_offered(folders):
    folder = made(folders, plan_of(), LAST)

    (run,) = folders.unfinished()
    assert (run.folder, run.name, run.step, run.problem) == (folder, "Sea", 0, "")


@pytest.mark.parametrize("plan", [None, plan_of()])
def test_what_saved_nothing_goes_after_an_hour(folders, plan):
    old = made(folders, plan, "photo.png", "parent.safetensors", "log.jsonl")
    new = folders.make()

    assert folders.unfinished() == ()
    make_old(old)
    folders.tidy()
    assert not old.exists()
    assert new.exists()
