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

from tests.torture.rows import Row, table

PATIENCE = 15.0
"""Seconds. What waits for a pipe or reads a device waits for ever; a busy disk only now and then."""
_NOBODY = 65534

Fault = Callable[[Path], AbstractContextManager[object]]
"""Does something to a file or its folder, and takes it back."""


# ---- everything that writes ----------------------------------------------------------------------------


def _photo(path: Path) -> None:
    from engine.photo.photo import Photo
    from engine.photo.writing import save_photo
    from tests.torture.killers import _pixels

    save_photo(Photo(_pixels(time.time_ns() % 97)), _pixels(time.time_ns() % 97), path)


def _mask(path: Path) -> None:
    from app.document.mask_files import save_mask_and_sources
    from tests.torture.killers import _pixels

    noise = _pixels(time.time_ns() % 97)[..., 0]
    save_mask_and_sources(noise > 90, (noise > 200).astype("uint8"), path)


def _settings(path: Path) -> None:
    from app.settings.store import Settings

    Settings(path).set("recent_files", tuple(f"{time.time_ns()}" * 50 for _ in range(300)))


def _weights(path: Path) -> None:
    from engine.weights import save_weights
    from tests.fakes.networks import tiny_generator

    save_weights(path, tiny_generator(seed=time.time_ns() % 97), {"title": "kite"})


def _snapshot(path: Path) -> None:
    import numpy as np

    from app.recovery.copy_file import write_copy
    from app.work.work import Work, fingerprint
    from engine.photo.photo import Photo
    from tests.torture.killers import _pixels

    photo = Photo(_pixels(time.time_ns() % 97))
    work = Work(photo, None, "x", None, (), (), 0, np.zeros((4, 4, 4), np.uint8))
    write_copy(work, fingerprint(photo), path)


def _project(path: Path) -> None:
    import numpy as np

    from app.project.project_file import write_project
    from app.work.work import Work, fingerprint
    from engine.photo.photo import Photo
    from tests.torture.killers import _pixels

    photo = Photo(_pixels(time.time_ns() % 97))
    work = Work(photo, None, "x", None, (), (), 0, np.zeros((4, 4, 4), np.uint8))
    write_project(work, fingerprint(photo), path)


def _progress(path: Path) -> None:
    from training.run.folder import write_whole

    write_whole(path, os.urandom(90_000))


WRITERS: dict[str, Callable[[Path], None]] = {
    "photo.png": _photo,
    "photo.jpg": _photo,
    "photo.tif": _photo,
    "photo.webp": _photo,
    "mask.png": _mask,
    "settings.json": _settings,
    "model.safetensors": _weights,
    "work.zip": _snapshot,
    "work.lacuna": _project,
    "progress.json": _progress,
}
_MAY_RAISE_OS_ERROR = {"work.zip"}  # whoever calls it says so in a sentence


# ---- everything that reads -----------------------------------------------------------------------------


def _read_photo(path: Path) -> None:
    from engine.photo.reading import load_photo

    load_photo(path)


def _read_mask(path: Path) -> None:
    from app.document.mask_files import load_mask, load_sources

    load_sources(path.with_name("mask.png"), (300, 400))
    load_mask(path, (300, 400))


def _read_settings(path: Path) -> None:
    from app.photo.recent import recent_files
    from app.settings.store import Settings

    settings = Settings(path)
    settings.set("recent_files", (str(path), str(path.parent), str(path / "x")))
    recent_files(settings)


def _read_weights(path: Path) -> None:
    from app.models.library import ModelLibrary
    from engine.weights import load_generator

    ModelLibrary(path.parent).entries(path)
    load_generator(path)


def _read_foreign(path: Path) -> None:
    from engine.interop.importer import describe_weights

    describe_weights(path, out=path.parent)


def _read_snapshot(path: Path) -> None:
    from app.recovery.copy_file import read_copy, read_summary
    from app.recovery.sessions import abandoned_copies

    abandoned_copies(path.parent)
    read_summary(path)
    read_copy(path)


def _read_project(path: Path) -> None:
    from app.project.project_file import FORM, read_project
    from app.work.work_file import read_summary

    read_summary(path, FORM)
    read_project(path)


def _read_run(path: Path) -> None:
    from app.finetune.runs import RunFolders, read_log
    from training.finetune.folder import read_progress, read_verdict
    from training.finetune.plan import read_plan

    RunFolders(path.parent).unfinished()
    for folder in (path, path.parent):
        read_progress(folder)
        read_verdict(folder)
        read_log(folder)
        with contextlib.suppress(_refused()):
            read_plan(folder)


def _read_recipe(path: Path) -> None:
    from training.config import read_recipe

    read_recipe(path)


def _read_state(path: Path) -> None:
    from training.run.checkpoint import load_checkpoint

    load_checkpoint(path)


READERS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "photo": ("photo.png", _read_photo),
    "mask": ("mask.png", _read_mask),
    "settings": ("settings.json", _read_settings),
    "weights": ("model.safetensors", _read_weights),
    "foreign weights": ("model.pth", _read_foreign),
    "snapshot": ("work.zip", _read_snapshot),
    "project": ("work.lacuna", _read_project),
    "a run's progress": ("progress.json", _read_run),
    "a run's plan": ("plan.json", _read_run),
    "a run's log": ("log.jsonl", _read_run),
    "recipe": ("recipe.toml", _read_recipe),
    "training state": ("last.pt", _read_state),
}


def _refused() -> type[Exception]:
    from engine.errors import Refused

    return Refused


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
    allowed = (_refused(), OSError) if name in _MAY_RAISE_OS_ERROR else (_refused(),)
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
    with contextlib.suppress(_refused(), Exception):
        act(path)
    with FAULTS[fault](path):
        problem, _ = _tried(lambda: act(path), (_refused(),))
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
