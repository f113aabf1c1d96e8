"""A batch from tasks to events, in this process and in others; what breaks one photo breaks no other."""

import os
import shutil
import sys
import threading
import time

import numpy as np
import pytest
from PIL import Image

from app.batch import filling, runner
from app.batch.lanes import ThreadLane
from app.batch.pairing import plan_of
from app.batch.runner import Control, Lost, run
from app.batch.values import Choice, Ended, Existing, FillOptions, Moved, Outcome, Started
from engine.photo.reading import load_photo
from engine.types import Progress, Stage
from tests.fakes import batch as fakes


@pytest.fixture
def tasks(folders):
    folders.pairs(*"abcd")
    return plan_of(Choice((folders.photos,), folders.masks, folders.out)).tasks


def outcomes(events):
    return {event.number: event.outcome for event in events if isinstance(event, Ended)}


def test_events_of_one_lane_come_in_order(tasks):
    events = list(run(tasks, FillOptions(), make=fakes.make_paint))
    told = [(type(event), event.number) for event in events if not isinstance(event, Moved)]
    assert told == [(kind, number) for number in range(4) for kind in (Started, Ended)]
    assert all(task.out.exists() for task in tasks)


def test_a_lane_that_ends_well_is_over_when_the_batch_is(tasks):
    """A thread that lets go of a network while Python ends takes the program down with it."""
    before = set(threading.enumerate())
    list(run(tasks[:1], FillOptions(), make=fakes.make_paint))
    assert set(threading.enumerate()) <= before


def test_a_lane_that_is_interrupted_is_over_when_the_batch_is(tasks):
    before = set(threading.enumerate())
    events = run(tasks[:1], FillOptions(), make=fakes.make_waiting)
    assert isinstance(next(events), Started)
    events.close()  # as Ctrl-C does
    assert set(threading.enumerate()) <= before


def test_two_processes_fill_all(tasks):
    events = list(run(tasks, FillOptions(filler="telea"), jobs=2))
    assert outcomes(events) == dict.fromkeys(range(4), Outcome.FILLED)
    photo, result = load_photo(tasks[0].photo).pixels, load_photo(tasks[0].out).pixels
    assert np.array_equal(photo[:10], result[:10])
    assert not np.array_equal(photo, result)


def test_a_process_that_crashes_fails_only_its_photo(folders):
    folders.pairs("a", "c")
    folders.mask("b.png")
    Image.new("RGB", (50, 40), (13, 0, 0)).save(folders.photos / "b.png")
    tasks = plan_of(Choice((folders.photos,), folders.masks, folders.out)).tasks
    events = list(run(tasks, FillOptions(), jobs=2, make=fakes.make_paint))
    assert outcomes(events) == {0: Outcome.FILLED, 1: Outcome.FAILED, 2: Outcome.FILLED}
    (sentence,) = next(e.sentences for e in events if isinstance(e, Ended) and e.number == 1)
    assert sentence == "b.png was not filled: its process ended by itself (code 3)."


def test_processes_that_always_crash_end_the_batch(folders):
    folders.pairs(*"abcdefgh")
    tasks = plan_of(Choice((folders.photos,), folders.masks, folders.out)).tasks
    with pytest.raises(Lost, match="4 times in a row"):
        list(run(tasks, FillOptions(), jobs=2, make=fakes.make_crash))


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_filler_that_cannot_be_made_ends_the_batch(jobs, tasks):
    with pytest.raises(Lost, match="The weights are damaged"):
        list(run(tasks, FillOptions(), jobs=jobs, make=fakes.make_none))


@pytest.mark.parametrize("jobs", [1, 2])
def test_stop_gives_up_what_is_begun(jobs, tasks):
    control, events = Control(), []
    for event in run(tasks, FillOptions(), jobs=jobs, make=fakes.make_waiting, control=control):
        events.append(event)
        if isinstance(event, Moved) and event.stage == "fill":
            control.stop()
    assert not outcomes(events)
    assert not any(task.out.exists() for task in tasks)


def test_pause_begins_nothing_and_resume_goes_on(tasks):
    control, seen = Control(), []
    for event in run(tasks, FillOptions(), make=fakes.make_paint, control=control):
        seen.append(event)
        if isinstance(event, Ended) and event.number == 1:
            control.pause()
            threading.Timer(0.5, control.resume).start()
            began = time.monotonic()
        if isinstance(event, Started) and event.number == 2:
            assert time.monotonic() - began >= 0.4
    assert len(outcomes(seen)) == 4


def test_results_that_are_there_are_skipped_and_load_nothing(tasks):
    list(run(tasks, FillOptions(), make=fakes.make_paint))
    options = FillOptions(existing=Existing.SKIP)
    assert set(outcomes(run(tasks, options, make=fakes.make_none)).values()) == {Outcome.SKIPPED}


def test_a_result_older_than_its_mask_is_said_or_made_anew(tasks):
    list(run(tasks, FillOptions(), make=fakes.make_paint))
    later = time.time() + 10
    os.utime(tasks[1].mask, (later, later))
    before = tasks[1].out.read_bytes()
    events = list(run(tasks, FillOptions(existing=Existing.SKIP), make=fakes.make_paint))
    assert outcomes(events)[1] is Outcome.EXISTS
    assert "is older than its photo or its mask" in next(
        e.sentences[0] for e in events if isinstance(e, Ended) and e.number == 1
    )
    assert tasks[1].out.read_bytes() == before
    options = FillOptions(existing=Existing.SKIP, replaces_older=True)
    assert outcomes(run(tasks, options, make=fakes.make_paint))[1] is Outcome.FILLED


def test_a_file_that_never_answers_is_given_up_and_the_rest_goes_on(tasks, monkeypatch):
    answer, read = threading.Event(), filling.read

    def hang(task, options):
        if task is tasks[1]:
            answer.wait()
        return read(task, options)

    monkeypatch.setattr(filling, "read", hang)
    events = list(run(tasks, FillOptions(patience_s=0.3), make=fakes.make_paint))
    answer.set()
    assert outcomes(events) == {0: Outcome.FILLED, 1: Outcome.FAILED, 2: Outcome.FILLED, 3: Outcome.FILLED}
    (sentence,) = next(e.sentences for e in events if isinstance(e, Ended) and e.number == 1)
    assert "b.png was given up: its files could not be read or written within 0.3 s" in sentence


def test_a_file_that_never_answers_is_given_up_while_another_lane_is_busy(tasks, monkeypatch):
    answer, given_up, read = threading.Event(), threading.Event(), filling.read

    def hang(task, options):
        if task is tasks[1]:
            answer.wait()
        return read(task, options)

    class Busy(fakes.PaintFiller):
        def fill(self, request, *, on_progress=None, should_cancel=lambda: False):
            for number in range(500):
                on_progress(Progress(Stage.REFINE, number / 500))
                if given_up.wait(0.01):
                    break
            return super().fill(request)

    def lane(options, make, threads, post):
        return ThreadLane(options, filling.Fillers(options, make), post)

    monkeypatch.setattr(filling, "read", hang)
    monkeypatch.setattr(runner, "ProcessLane", lane)
    ended = []
    for event in run(tasks[:2], FillOptions(patience_s=0.3), jobs=2, make=lambda *_, **__: Busy()):
        if isinstance(event, Ended):
            ended.append((event.number, event.outcome))
            given_up.set()
    answer.set()
    assert ended == [(1, Outcome.FAILED), (0, Outcome.FILLED)]


def test_each_process_has_its_share_of_threads(tasks, monkeypatch):
    monkeypatch.setattr(runner.os, "cpu_count", lambda: 6)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    events = list(run(tasks, FillOptions(), jobs=2, make=fakes.make_counting))
    assert {e.sentences for e in events if isinstance(e, Ended)} == {("3 of OpenCV, 3 of OpenMP",)}
    assert "OMP_NUM_THREADS" not in os.environ


@pytest.mark.skipif(sys.platform == "win32", reason="there a signal that one sends oneself is the end")
def test_ctrl_c_is_for_the_first_process_to_decide_about(tasks):
    events = list(run(tasks, FillOptions(), jobs=2, make=fakes.make_interrupted))
    assert outcomes(events) == dict.fromkeys(range(4), Outcome.FILLED)


def test_a_folder_that_vanishes_meanwhile(tasks, folders):
    ended = []
    for event in run(tasks, FillOptions(), make=fakes.make_paint):
        if isinstance(event, Ended):
            ended.append(event)
            if event.number == 0:
                shutil.rmtree(folders.photos)
    assert [event.outcome for event in ended] == [Outcome.FILLED] + [Outcome.FAILED] * 3
    assert ended[3].sentences == ("d.png does not exist.",)


def test_a_folder_for_results_that_vanishes_meanwhile_is_not_made_again(tasks, folders):
    ended = []
    for event in run(tasks, FillOptions(), make=fakes.make_paint):
        if isinstance(event, Ended):
            ended.append(event)
            if event.number == 1:
                shutil.rmtree(folders.out)
    assert [event.outcome for event in ended[2:]] == [Outcome.FAILED] * 2
    assert "is not there any more" in ended[3].sentences[0]
    assert not folders.out.exists()


def test_a_full_disk_is_said_before_the_work(tasks, monkeypatch):
    usage = shutil.disk_usage(tasks[0].photo.parent)
    monkeypatch.setattr(filling.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    ended = [e for e in run(tasks, FillOptions(), make=fakes.make_none) if isinstance(e, Ended)]
    assert len(ended) == 4
    assert "is full" in ended[0].sentences[0]


def test_a_photo_that_is_its_own_mask(folders):
    photo = folders.photo("a.png")
    tasks = plan_of(Choice((photo,), photo, folders.root / "x.png")).tasks
    (ended,) = [e for e in run(tasks, FillOptions(), make=fakes.make_paint) if isinstance(e, Ended)]
    assert ended.sentences == ("a.png is its own mask, but nothing in it is transparent; give it a mask of its own.",)


def test_labelme_and_a_smaller_size(folders):
    folders.photo("a.png")
    (folders.masks / "a.json").write_text('{"shapes": [{"points": [[10, 10], [30, 10], [30, 20], [10, 20]]}]}')
    tasks = plan_of(Choice((folders.photos,), folders.masks, folders.out)).tasks
    assert outcomes(run(tasks, FillOptions(max_side=25), make=fakes.make_paint)) == {0: Outcome.FILLED}
    pixels = load_photo(folders.out / "a.png").pixels
    assert pixels.shape == (20, 25, 3)
    painted = (pixels == fakes.PAINT).all(-1)
    assert painted[5:11, 5:16].all()
    assert painted.sum() == 6 * 11


def test_a_hole_is_grown_as_chosen(tasks):
    list(run(tasks[:1], FillOptions(grow_px=2), make=fakes.make_paint))
    painted = (load_photo(tasks[0].out).pixels == fakes.PAINT).all(-1)
    assert painted[8:22, 15:30].all()
    assert not painted[7].any()
