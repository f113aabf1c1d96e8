"""What disks and folders do to a program: every fault × everything that reads or writes a file.

A write under a fault ends in a sentence (or in silence, where nobody is to be disturbed: settings), leaves the old file
as it was and nothing beside it; a read ends in a sentence or a default. Nothing waits.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.torture.handlers import READERS, WRITERS, refused
from tests.torture.rows import Row, table

PATIENCE = 15.0
"""Seconds. What waits for a pipe or reads a device waits for ever; a busy disk only now and then."""
_NOBODY = 65534

Fault = Callable[[Path], AbstractContextManager[object]]
"""Does something to a file or its folder, and takes it back."""


_MAY_RAISE_OS_ERROR = {"work.zip"}  # whoever calls it says so in a sentence


# ---- faults --------------------------------------------------------------------------------------------


@contextmanager
def _file_size_limit(_: Path) -> Iterator[None]:
    """The disk is full in the middle of a file."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def _unprivileged() -> Iterator[None]:
    """The superuser may do everything: be somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def _mode(of_folder: bool, mode: int) -> Fault:
    @contextmanager
    def fault(path: Path) -> Iterator[None]:
        target = path.parent if of_folder else path
        before = target.stat().st_mode
        if os.geteuid() == 0:
            for owned in (path.parent, *path.parent.iterdir()):
                os.chown(owned, _NOBODY, _NOBODY)
        target.chmod(mode)
        try:
            with _unprivileged():
                yield
        finally:
            target.chmod(before)

    return fault


@contextmanager
def _vanished(path: Path) -> Iterator[None]:
    aside = path.parent.with_name("aside")
    path.parent.rename(aside)
    try:
        yield
    finally:
        shutil.rmtree(path.parent, ignore_errors=True)
        aside.rename(path.parent)


def _instead(make: Callable[[Path], object]) -> Fault:
    """Something else has the name of the file."""

    @contextmanager
    def fault(path: Path) -> Iterator[None]:
        aside = path.parent.with_name("aside")
        path.rename(aside)
        make(path)
        try:
            yield
        finally:
            if path.is_dir():
                shutil.rmtree(path)
            elif path.is_symlink() or path.exists():
                path.unlink()
            aside.rename(path)

    return fault


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(40 << 30)


def _socket(path: Path) -> None:
    import socket

    here = Path.cwd()
    os.chdir(path.parent)  # the path of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


@contextmanager
def _full_disk(path: Path) -> Iterator[None]:
    """A disk of 64 kB mounted over the folder, with the old file on it: ENOSPC as the kernel says it."""
    folder, content = path.parent, path.read_bytes()[:20_000]
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, check=False, capture_output=True)
    if mounted.returncode:
        raise Unavailable("no right to mount a disk")
    try:
        path.write_bytes(content)
        (folder / "ballast").write_bytes(bytes(65536 - 4096 * 6))
        yield
        assert path.read_bytes() == content, "the old file on the full disk is not what it was"
        assert sorted(p.name for p in folder.iterdir()) == sorted([path.name, "ballast"]), list(folder.iterdir())
    finally:
        subprocess.run(["umount", str(folder)], check=True)


class Unavailable(Exception):
    """A fault that cannot be made here."""


FAULTS: dict[str, Fault] = {
    "full disk": _full_disk,
    "file size limit": _file_size_limit,
    "read-only file": _mode(False, 0o444),
    "unreadable file": _mode(False, 0o000),
    "read-only folder": _mode(True, 0o555),
    "locked folder": _mode(True, 0o000),
    "vanished folder": _vanished,
    "pipe": _instead(lambda path: os.mkfifo(path)),
    "socket": _instead(_socket),
    "folder instead": _instead(lambda path: path.mkdir()),
    "endless device": _instead(lambda path: path.symlink_to("/dev/zero")),
    "link to itself": _instead(lambda path: path.symlink_to(path.name)),
    "file of 40 GB": _instead(_sparse),
}
_DOES_NOT_HINDER_WRITING = {"unreadable file", "file of 40 GB"}
_DOES_NOT_HINDER_READING = {"full disk", "file size limit", "read-only file", "read-only folder"}


# ---- the product of them -------------------------------------------------------------------------------


def injected(scratch: Path, is_wanted: Callable[[str], bool]) -> Iterator[Row]:
    for fault in FAULTS:
        if is_wanted(f"fault {fault}") and sys.platform != "win32":
            began = time.monotonic()
            try:
                cases, failures = _under(fault, scratch)
            except Unavailable as why:
                yield Row(f"fault {fault}", 0, 0, f"not made: {why}", time.monotonic() - began)
                continue
            said = "; ".join(failures[:3]) or "a sentence or a default each, nothing lost, nothing left behind"
            yield Row(f"fault {fault}", cases, len(failures), said, time.monotonic() - began)


def _under(fault: str, scratch: Path) -> tuple[int, list[str]]:
    cases, failures = 0, []
    for name in WRITERS:
        cases += 1
        failures += [f"writing {name}: {problem}" for problem in written(fault, name, scratch)]
    if hinders_reading(fault):
        for name in READERS:
            cases += 1
            failures += [f"reading {name}: {problem}" for problem in read(fault, name, scratch)]
    return cases, failures


def hinders_reading(fault: str) -> bool:
    return fault not in _DOES_NOT_HINDER_READING


def _folder(scratch: Path) -> Path:
    folder = scratch / "faults" / "folder"
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.mkdir(parents=True)
    for open_to_all in (scratch.parent, scratch, folder.parent):
        open_to_all.chmod(0o755)
    return folder


def written(fault: str, name: str, scratch: Path) -> list[str]:
    path, write = _folder(scratch) / name, WRITERS[name]
    write(path)  # imports everything, too: nobody may not read the folder of Python
    before = _contents(path.parent)
    allowed = (refused(), OSError) if name in _MAY_RAISE_OS_ERROR else (refused(),)
    with FAULTS[fault](path):
        problem, ended = _tried(lambda: write(path), allowed)
    after = _contents(path.parent)
    problems = [problem] if problem else []
    if fault in _DOES_NOT_HINDER_WRITING:
        return problems
    if ended == "done" and name != "settings.json" and fault not in ("vanished folder",):
        problems.append("no word of it")
    if after != before and not (name == "settings.json" and fault == "vanished folder"):
        problems.append(f"the folder is not as it was: {sorted(before)} → {sorted(after)}")
    return problems


def read(fault: str, name: str, scratch: Path) -> list[str]:
    file, act = READERS[name]
    path = _folder(scratch) / file
    write = WRITERS.get(file, lambda path: path.write_bytes(b"{}"))
    write(path)
    with contextlib.suppress(refused(), Exception):
        act(path)
    with FAULTS[fault](path):
        problem, _ = _tried(lambda: act(path), (refused(),))
    return [problem] if problem else []


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _tried(act: Callable[[], None], allowed: tuple[type[BaseException], ...]) -> tuple[str, str]:
    """What was wrong, or "", and how it ended."""

    def too_long(*_: object) -> None:
        raise TimeoutError(f"more than {PATIENCE:.0f} s")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        act()
        return "", "done"
    except TimeoutError as error:
        return str(error), "waited"
    except allowed as refused:
        sentence = str(refused)
        is_one = sentence.rstrip().endswith((".", "!", "?")) or isinstance(refused, OSError)
        return "" if is_one else f"no sentence: {sentence[:100]}", "refused"
    except BaseException as error:
        return f"{type(error).__name__}: {str(error)[:200]}", "failed"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def main() -> int:
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        failures = 0
        for row in injected(Path(scratch), lambda name: not sys.argv[1:] or sys.argv[1] in name):
            print(table([row], heads=False), flush=True)
            failures += row.failures
    return failures


if __name__ == "__main__":
    sys.exit(main())
