"""What is counted, what a step takes, and what the machine has left."""

import os
import subprocess
import sys

import pytest

from tests.fakes.runs import recipe, reconstruction
from training.config import Crop
from training.errors import TrainingError
from training.events import StepDone
from training.finetune import machine as resources
from training.finetune.clock import Budget, PaceMeter


class Clock:
    """Time and work that go on when told."""

    def __init__(self):
        self.now = self.worked = 100.0

    def go(self, seconds, work=None):
        self.now += seconds
        self.worked += seconds if work is None else work

    def budget(self, minutes, used=0.0):
        return Budget(minutes, used, clock=lambda: self.now, work=lambda: self.worked)


def test_seconds_are_counted_between_looks():
    clock = Clock()
    budget = clock.budget(1.0, used=5.0)

    clock.go(20)

    assert budget.tick() == 25
    assert budget.left == 35


def test_a_machine_that_slept_costs_next_to_nothing():
    clock = Clock()
    budget = clock.budget(10.0)
    clock.go(8 * 3600, work=0.5)

    assert budget.tick() <= 10


def test_a_clock_that_goes_back_costs_nothing():
    clock = Clock()
    budget = clock.budget(10.0)
    clock.go(-3600, work=1)

    assert budget.tick() == 0


def test_a_long_step_of_a_slow_machine_counts():
    clock = Clock()
    budget = clock.budget(10.0)
    clock.go(90, work=15)  # starved by others, but at work

    assert budget.tick() == 90


def test_pauses_do_not_count():
    clock = Clock()
    budget = clock.budget(10.0)
    clock.go(5)
    budget.tick()
    clock.go(9)
    budget.skip()
    clock.go(5)

    assert budget.tick() == 10


def test_no_limit_is_never_spent():
    assert Clock().budget(None).left == float("inf")


def pace(**changes):
    crops = (Crop(80, 4, share=3.0), Crop(160, 1, share=1.0))
    return PaceMeter(recipe(reconstruction(9, crops=crops), **changes))


def step(number, size, seconds):
    return StepDone(number, 99, "r", size, {}, 0.0, seconds, 4)


def test_a_crop_size_not_seen_yet_is_judged_by_its_pixels():
    meter = pace()
    for number in range(1, 4):
        meter.add(step(number, 80, 5.0 if number == 1 else 2.0), 2.0 * number)

    assert meter.seconds_per_step() == pytest.approx(2.0)  # 4·80² = 160²


def test_sizes_are_mixed_by_their_shares():
    meter = pace(validate_every=10)
    for number, (size, seconds) in enumerate([(80, 9.0), (80, 2.0), (160, 9.0), (160, 6.0)], 1):
        meter.add(step(number, size, seconds), float(number))
    meter.validation = 5.0

    assert meter.seconds_per_step() == pytest.approx(0.75 * 2 + 0.25 * 6 + 1.0)


def test_after_many_steps_the_clock_decides():
    meter = pace()
    for number in range(1, 41):
        meter.add(step(number, 80, 1.0), 3.0 * number)

    assert meter.seconds_per_step() == pytest.approx(3.0)


def test_a_full_disk_is_noticed_before_the_run(tmp_path, monkeypatch):
    weights = tmp_path / "weights"
    weights.write_bytes(b"0" * 1000)
    resources.check_disk(tmp_path, weights)
    usage = resources.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(resources.shutil, "disk_usage", lambda _path: usage._replace(free=3 << 20))

    with pytest.raises(TrainingError, match="Only 3 MB are free"):
        resources.check_disk(tmp_path, weights)


def test_a_folder_that_is_none_is_noticed_before_the_run(tmp_path):
    (tmp_path / "file").write_bytes(b"0")

    with pytest.raises(TrainingError, match="cannot be used"):
        resources.check_disk(tmp_path / "file", tmp_path / "file")


def test_little_memory_is_noticed_before_the_run(monkeypatch):
    monkeypatch.setattr(resources, "free_memory", lambda: 200 << 20)

    with pytest.raises(TrainingError, match="Only 200 MB of memory"):
        resources.check_memory()


@pytest.mark.skipif(not hasattr(os, "nice"), reason="nice is POSIX")
def test_the_process_takes_a_low_priority():
    code = "import os; from training.finetune.machine import yield_to_others; yield_to_others(); print(os.nice(0))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=_root())

    assert int(shown.stdout) == max(10, os.nice(0))


def test_a_core_is_left_to_the_editor():
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()

    assert resources.spare_threads() == max(1, cores - 1)


def _root():
    from tests.fakes.finetune_runs import ROOT

    return ROOT
