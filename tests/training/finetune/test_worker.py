"""The child process itself: killed, stopped, starved, left alone. Real processes, real signals."""

import os
import resource
import signal
import sys

import pytest

from tests.fakes.finetune_runs import Process, Sitting, make_plan, write_plan
from tests.fakes.runs import reconstruction
from training.config import Crop
from training.finetune.folder import RunLock, read_progress, read_verdict
from training.finetune.news import Wish
from training.finetune.plan import read_plan
from training.finetune.worker import Commands, main
from training.run.checkpoint import load_checkpoint

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and limits")


def long_run(folder, **changes):
    """Far more steps than any test waits for; saved several times a second."""
    changes = {"checkpoint_minutes": 0.005, "validate_every": 0} | changes
    return write_plan(folder / "run", make_plan(folder, 100_000, **changes))


def test_killed_stopped_continued_and_left(tmp_path):
    run = long_run(tmp_path)

    with Process(run) as child:
        while read_progress(run).step == 0:
            child.until("StepDone")
        child.process.send_signal(signal.SIGKILL)
        child.process.wait()
    saved = load_checkpoint(run / "last.pt").tally.step
    assert saved > 0
    with Process(run) as child:
        assert child.until("Started")["resumed"]
        assert child.until("StepDone")["step"] == saved + 1
        assert os.getpriority(os.PRIO_PROCESS, child.process.pid) == max(10, os.nice(0))
        child.process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, child.process.pid, os.WSTOPPED)
        child.process.send_signal(signal.SIGCONT)
        child.until("StepDone", step=saved + 8)
        child.say("pause")
        paused = child.until("Paused")["step"]
        child.say("resume")
        child.until("Resumed", step=paused)
        child.process.stdin.close()  # the editor is gone
        assert child.process.wait() == 0

    assert load_checkpoint(run / "last.pt").tally.step == read_progress(run).step >= paused
    assert read_verdict(run) is None


def test_stop_from_a_pause_is_judged(tmp_path):
    run = long_run(tmp_path)

    with Process(run) as child:
        child.say("pause")
        assert child.until("Paused")["step"] == 0
        child.say("stop")
        child.until("Judged")
        assert child.process.wait() == 0

    assert read_verdict(run).sentence.startswith("No step made it better")


def limited(kind, limit):
    return lambda: resource.setrlimit(kind, (limit, limit))


def test_a_disk_that_fills_up_keeps_what_was_saved(tmp_path):
    run = long_run(tmp_path)
    Sitting(run, read_plan(run), {2: Wish.LEAVE})
    before = load_checkpoint(run / "last.pt").tally.step

    # files may not grow beyond what a checkpoint needs: writing fails in the middle, as on a full disk
    with Process(run, preexec_fn=limited(resource.RLIMIT_FSIZE, 50_000)) as child:
        child.until("Problem")
        child.say("leave")
        sentence, code = child.failure()

    assert "could not be written: File too large. What was saved before is still there" in sentence
    assert code == 1
    assert load_checkpoint(run / "last.pt").tally.step == before
    assert not list(run.glob("*.tmp"))


def test_memory_that_runs_out_is_a_sentence(tmp_path):
    crops = (Crop(1536, 1),)  # 37 000 cells that look at each other: 5 GB
    run = write_plan(tmp_path / "run", make_plan(tmp_path, 5, phase=reconstruction(5, crops=crops)))

    with Process(run, preexec_fn=limited(resource.RLIMIT_AS, 5 << 30)) as child:
        sentence, code = child.failure()

    assert sentence.startswith("The memory ran out")
    assert code == 1


def test_a_second_process_is_refused(tmp_path):
    run = long_run(tmp_path)

    with RunLock(run), Process(run) as child:
        sentence, code = child.failure()

    assert "Another window of Lacuna is working on this run" in sentence
    assert code == 1


def test_no_plan_is_a_sentence(tmp_path):
    with Process(tmp_path) as child:
        assert "There is no fine-tuning run" in child.failure()[0]


def test_wrong_usage(capsys):
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "last"),
    [
        (["pause"], "PAUSE"),
        (["pause", "resume"], "GO_ON"),
        (["stop", "resume"], "STOP"),
        (["stop", "leave", "resume"], "LEAVE"),
        (["nonsense"], "GO_ON"),
    ],
)
def test_commands(words, last):
    commands = Commands()
    for word in words:
        commands.say(word)

    assert commands.wish().name == last
