"""Runs a fuzzer in worker processes, and finds out what killed them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parents[2]
CASE_SECONDS = 10.0
"""Of processor time, and twice that on the clock: a worker may wait for its turn on a busy machine."""
CASE_BYTES = 2 << 30
"""Address space beyond what the worker had. 200 megapixels of three bytes, twice, fit in."""


@dataclass
class Found:
    """What a fuzzer's cases came to.

    Attributes:
        read, refused: how many.
        failures: case number, what it was, details.
        slowest: seconds of the slowest case.
    """

    name: str
    seed: int
    samples: int = 0
    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    failures: list[tuple[int, str, str]] = field(default_factory=list)

    def take(self, number: int, outcome: str, details: str, seconds: float) -> None:
        self.slowest = max(self.slowest, seconds)
        if outcome == "read":
            self.read += 1
        elif outcome == "refused":
            self.refused += 1
        else:
            self.failures.append((number, outcome, details))


class Workers:
    """One worker process at a time; a new one when it has died. Use as a context manager."""

    def __init__(self, scratch: Path, kept: Path, seed: int, *, seconds: float = CASE_SECONDS, size: int = CASE_BYTES):
        """``kept`` gets the bytes of every failing case."""
        self._scratch, self._kept, self._seed, self._seconds, self._size = scratch, kept, seed, seconds, size
        self._process: subprocess.Popen[bytes] | None = None
        self._answers = b""

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._end()

    def run(self, name: str, count: int, first: int = 0) -> Found:
        found, number, end = Found(name, self._seed), first, first + count
        while number < end:
            try:
                self._ask(name, number, end)
                found.samples = self._answer(number, patience=120.0)[0]
                while found.samples and number < end:
                    found.take(*self._answer(number, patience=2 * self._seconds + 1))
                    number += 1
                break
            except _Died as died:
                found.take(number, died.why, died.said, died.seconds)
                self._keep(name, number)
                number += 1
        return found

    def _ask(self, name: str, first: int, end: int) -> None:
        if self._process is None:
            environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
            environment["TMPDIR"] = str(self._scratch)
            given = (self._scratch, self._kept, self._seed, self._seconds, self._size)
            self._scratch.mkdir(parents=True, exist_ok=True)
            with (self._scratch / "stderr").open("wb") as errors:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "tests.torture.worker", *map(str, given)],
                    cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                )  # fmt: skip
            self._answers = b""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([name, first, end]).encode() + b"\n")
        self._process.stdin.flush()

    def _answer(self, number: int, patience: float) -> list:
        assert self._process is not None
        assert self._process.stdout is not None
        began = time.monotonic()
        handle = self._process.stdout.fileno()
        while b"\n" not in self._answers:
            ready, _, _ = select.select([handle], [], [], max(0.0, began + patience - time.monotonic()))
            part = os.read(handle, 1 << 16) if ready else b""
            if not part:
                raise self._death(number, time.monotonic() - began, is_stuck=not ready)
            self._answers += part
        line, _, self._answers = self._answers.partition(b"\n")
        return json.loads(line)

    def _death(self, number: int, seconds: float, *, is_stuck: bool) -> _Died:
        process = self._process
        assert process is not None
        if is_stuck:
            process.kill()
        code = process.wait()
        self._end()
        said = (self._scratch / "stderr").read_text(errors="replace")[-4000:]
        if is_stuck or code == -getattr(signal, "SIGXCPU", 24):
            return _Died(number, "time", said, seconds)
        return _Died(number, f"died: {signal.Signals(-code).name}" if code < 0 else f"ended with {code}", said, seconds)

    def _end(self) -> None:
        if self._process is not None:
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                pipe.close()
            self._process.kill()
            self._process.wait()
            self._process = None

    def _keep(self, name: str, number: int) -> None:
        """The worker keeps failing cases itself, unless it died of them."""
        with contextlib.suppress(OSError):
            shutil.copytree(self._scratch / "case", kept_at(self._kept, name, self._seed, number), dirs_exist_ok=True)


def kept_at(folder: Path, name: str, seed: int, number: int) -> Path:
    """Where the bytes of a failing case are kept."""
    return folder / f"{''.join(c if c.isalnum() else '-' for c in name)}-{seed}-{number}"


class _Died(Exception):
    def __init__(self, number: int, why: str, said: str, seconds: float) -> None:
        super().__init__(why)
        self.number, self.why, self.said, self.seconds = number, why, said, seconds
