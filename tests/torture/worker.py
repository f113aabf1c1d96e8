"""One process that reads damaged files, one after another, under caps; it is expected to die now and then.

``python -m tests.torture.worker FOLDER KEPT SEED CASE_SECONDS CASE_BYTES`` takes lines "NAME FIRST END" on stdin
and answers every case with a line of JSON. Whoever started it knows which case it died of: the one it did not answer.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import time
import traceback
import warnings
from pathlib import Path
from random import Random

from tests.torture.fuzzers import Files, Fuzzer, fuzzers
from tests.torture.fuzzing import kept_at

_FORBIDDEN = frozenset(
    ["os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "subprocess.Popen", "pty.spawn",
     "socket.connect", "socket.bind", "ctypes.dlopen", "webbrowser.open", "urllib.Request", "os.putenv"]
)  # fmt: skip
"""Of sys.audit: what reading a file never does."""


class Watch:
    """Notes what a case did that no file may cause."""

    def __init__(self, folder: Path) -> None:
        self.is_on = False
        self.seen: list[str] = []
        self._folder = str(folder)
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_on:
            return
        if event in _FORBIDDEN:
            self.seen.append(event)
            raise RuntimeError(f"not allowed here: {event}")
        if event == "open":
            path, _, flags = arguments
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if writes and isinstance(path, (str, os.PathLike)) and not self._may_write(str(path)):
                self.seen.append(f"writing {path}")

    def _may_write(self, path: str) -> bool:
        return os.path.realpath(path).startswith((self._folder, "/dev/null", "/proc/self/"))


def case_of(fuzzer: Fuzzer, samples: list[Files], seed: int, number: int) -> Files:
    random = Random(f"{seed} {fuzzer.name} {number}")
    random.number = number
    return fuzzer.damage(random, samples)


def read_case(fuzzer: Fuzzer, files: Files, folder: Path, watch: Watch) -> tuple[str, str]:
    """What became of one case, and details: "read", "refused" with its sentence, or a failure."""
    from engine.errors import Refused

    put(files, folder)
    watch.seen.clear()
    watch.is_on = True
    try:
        fuzzer.read(folder)
        outcome, details = "read", ""
    except Refused as refused:
        outcome, details = "refused", str(refused)
    except MemoryError:
        outcome, details = "memory", traceback.format_exc()
    except BaseException as error:  # whatever it is, it is a finding
        said = (str(error).splitlines() or [""])[0][:200]
        outcome, details = f"{type(error).__name__}: {said}", traceback.format_exc()
    finally:
        watch.is_on = False
    if watch.seen:
        return f"forbidden: {watch.seen[0]}", details
    return (_judged(details), details) if outcome == "refused" else (outcome, details)


def _judged(sentence: str) -> str:
    """A sentence for a person is one: an end, no traceback, of a length that a box can show."""
    if "memory" in sentence and ("more memory" in sentence or "not enough memory" in sentence):
        return "memory"
    if not sentence.rstrip().endswith((".", "!", "?", ")", "…")) or len(sentence) > 2000 or "Traceback" in sentence:
        return "not a sentence"
    return "refused"


def put(files: Files, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def cap(seconds: float, size: int) -> None:
    """The next case's processor time, and memory beyond what there is now."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + size, resource.RLIM_INFINITY))


def uncap() -> None:
    if sys.platform != "win32":
        import resource

        for kind in (resource.RLIMIT_CPU, resource.RLIMIT_AS):
            resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def _address_space() -> int:
    with contextlib.suppress(OSError):
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGESIZE")
    return 8 << 30


def main(arguments: list[str]) -> None:
    folder, kept = (Path(name).resolve() for name in arguments[:2])
    seed, seconds, size = int(arguments[2]), float(arguments[3]), int(arguments[4])
    warnings.simplefilter("ignore")
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what a library prints is no answer
    os.environ["LACUNA_SETTINGS_DIR"] = str(folder / "settings")
    found, made = fuzzers(), {}
    watch = Watch(folder)
    for line in sys.stdin:
        name, first, end = json.loads(line)
        fuzzer = found[name]
        if name not in made:
            uncap()
            made[name] = _samples(fuzzer, folder)
        print(json.dumps([len(made[name])]), file=answers)
        for number in range(first, end if made[name] else first):
            files = case_of(fuzzer, made[name], seed, number)
            cap(seconds, size)
            began = time.perf_counter()
            outcome, details = read_case(fuzzer, files, folder / "case", watch)
            took = time.perf_counter() - began
            if outcome not in ("read", "refused"):
                put(files, kept_at(kept, name, seed, number))
            print(json.dumps([number, outcome, details[-4000:], round(took, 4)]), file=answers)


def _samples(fuzzer: Fuzzer, folder: Path) -> list[Files]:
    """Made, and read once as they are: that imports what the first case would be charged for."""
    inside = folder / "samples" / "".join(c for c in fuzzer.name if c.isalnum())
    shutil.rmtree(inside, ignore_errors=True)
    inside.mkdir(parents=True)
    samples = fuzzer.samples(inside)
    for files in samples[:1]:
        put(files, folder / "case")
        with contextlib.suppress(Exception):
            fuzzer.read(folder / "case")
    return samples


if __name__ == "__main__":
    main(sys.argv[1:])
