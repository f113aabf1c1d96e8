"""The short form of ``make torture``, and that its judges find what they are there to find."""

import json
import subprocess
import sys

import pytest

from engine.photo.formats import OPENED
from tests.fakes.bad_readers import BAD
from tests.torture import faults, worker
from tests.torture.fuzzers import fuzzers
from tests.torture.fuzzing import Workers
from tests.torture.handlers import READERS
from tests.torture.killers import kill_writer
from tests.torture.soak import MAY_GROW, judged, soak

CASES, SEED, CYCLES = 8, 15, 6

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="of systems with signals and limits")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """A few cases of every fuzzer, in one worker."""
    scratch = tmp_path_factory.mktemp("torture")
    with Workers(scratch / "scratch", scratch / "kept", SEED) as workers:
        return {name: workers.run(name, CASES) for name in fuzzers()}


@pytest.mark.parametrize("name", fuzzers())
def test_damaged_files_are_read_or_refused_in_a_sentence(found, name):
    if not found[name].samples:
        pytest.skip("nobody has made samples to damage")
    assert found[name].failures == []
    assert found[name].read + found[name].refused == CASES


def test_every_format_that_opens_has_its_fuzzer():
    assert {f"photos: {row.name}" for row in OPENED} <= set(fuzzers())


@pytest.mark.parametrize("name", ["settings", "snapshots", "photos: PNG"])
def test_a_seed_is_a_case(name, tmp_path):
    fuzzer = fuzzers()[name]
    samples = fuzzer.samples(tmp_path)
    once, again, other = (worker.case_of(fuzzer, samples, SEED, number) for number in (7, 7, 8))
    assert once == again
    assert once != other


def test_what_a_file_must_not_cause_is_seen(tmp_path):
    start = [sys.executable, "-m", "tests.fakes.bad_readers", str(tmp_path)]
    done = subprocess.run(start, capture_output=True, text=True, check=True)
    outcomes = json.loads(done.stdout)
    assert {name: outcome[: len(name)] for name, outcome in outcomes.items()} == {name: name for name in BAD}


def test_a_worker_that_dies_or_waits_costs_one_case_and_its_bytes_are_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("TORTURE_TARGETS", "tests.fakes.deadly_fuzzer")
    with Workers(tmp_path / "scratch", tmp_path / "kept", SEED, seconds=1.0) as workers:
        found = workers.run("deadly", 5)
    assert [(number, what) for number, what, _ in found.failures] == [
        (1, "died: SIGSEGV"),
        (2, "time"),
        (3, "KeyError: 'x'"),
    ]
    assert found.read == 2
    kept = {path.name: (path / "a").read_bytes() for path in (tmp_path / "kept").iterdir()}
    assert kept == {f"deadly-{SEED}-{number}": b"%d" % number for number in (1, 2, 3)}


def test_a_writer_that_is_killed_leaves_whole_files(tmp_path):
    assert kill_writer(tmp_path / "work", SEED) == ""


@pytest.mark.parametrize("fault", [name for name in faults.FAULTS if name not in ("full disk", "unreadable file")])
def test_faults_end_in_sentences_and_lose_nothing(fault, tmp_path):
    quick = ("photo.jpg", "mask.png", "settings.json", "work.zip", "work.lacuna", "progress.json")
    problems = [problem for name in quick for problem in faults.written(fault, name, tmp_path)]
    if faults.hinders_reading(fault):
        problems += [problem for name in READERS for problem in faults.read(fault, name, tmp_path)]
    assert problems == []


def test_a_session_of_many_photos_takes_no_more_memory(tmp_path):
    row = soak(tmp_path / "soak", CYCLES)
    assert (row.cases, row.failures) == (CYCLES, 0), row.said


@pytest.mark.parametrize(("bytes_", "files", "threads"), [(MAY_GROW // 40, 0, 0), (0, 1, 0), (0, 0, 1)])
def test_what_grows_is_seen(bytes_, files, threads):
    flat = [(10**8, 5, 9)] * 200
    assert not judged(flat)[0]
    assert judged([(a + bytes_ * n, b + files * n, c + threads * n) for n, (a, b, c) in enumerate(flat)])[0]
