"""Files are written whole or not at all, and stay what they were in every other way."""

import os
import stat
import subprocess
import sys

import pytest

from engine.files import atomic
from engine.files.atomic import NotOrdinaryError, replace_file
from engine.photo.photo import PhotoError
from engine.photo.writing import write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="of systems with modes, links, pipes and signals")


def put(path, data):
    replace_file(path, lambda file: file.write(data))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


@posix
@pytest.mark.parametrize("mode", [0o600, 0o604, 0o640, 0o666, 0o777])
def test_the_temporary_file_has_the_mode_of_the_old_one_before_anything_is_in_it(tmp_path, mode):
    path, modes = tmp_path / "a", []
    path.write_bytes(b"old")
    path.chmod(mode)

    def write(file):
        (temporary,) = (name for name in names(tmp_path) if name.endswith(".tmp"))
        modes.append((mode_of(tmp_path / temporary), os.fstat(file.fileno()).st_size))
        file.write(b"new")

    umask = os.umask(0o077)
    try:
        replace_file(path, write)
    finally:
        os.umask(umask)
    assert modes == [(mode, 0)]
    assert (mode_of(path), path.read_bytes()) == (mode, b"new")


@posix
def test_a_private_file_is_never_open_to_others_not_even_when_it_is_made(tmp_path, monkeypatch):
    path, asked, really = tmp_path / "a", [], os.open
    path.write_bytes(b"old")
    path.chmod(0o600)

    def opened(name, flags, mode=0o777):
        if flags & os.O_CREAT:
            asked.append(mode)
        return really(name, flags, mode)

    monkeypatch.setattr(atomic.os, "open", opened)
    put(path, b"new")
    assert asked == [0o600]


@posix
@pytest.mark.parametrize("new", [b"n", b"longer than the old one"])
def test_the_other_names_of_a_file_stay_its_names(tmp_path, new):
    path, other = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"old one")
    os.link(path, other)
    put(path, new)
    assert other.read_bytes() == path.read_bytes() == new
    assert path.stat().st_ino == other.stat().st_ino
    assert names(tmp_path) == ["a", "b"]


@posix
def test_a_linked_file_has_its_old_content_again_when_writing_into_it_fails(tmp_path, monkeypatch):
    path, other = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"old one")
    os.link(path, other)

    def full(content, file, _size):
        file.write(b"half")
        file.flush()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.shutil, "copyfileobj", full)
    with pytest.raises(OSError, match="No space"):
        put(path, b"the new content")
    assert path.read_bytes() == other.read_bytes() == b"old one"
    assert names(tmp_path) == ["a", "b"]


@posix
def test_a_crash_in_the_middle_of_a_linked_file_leaves_the_new_content_whole(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old one")
    os.link(path, tmp_path / "b")
    program = (
        "import os, sys; from pathlib import Path; from engine.files import atomic\n"
        "atomic.shutil.copyfileobj = lambda *_: os.kill(os.getpid(), 9)\n"
        "atomic.replace_file(Path(sys.argv[1]), lambda file: file.write(b'new one'))\n"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == -9
    put(tmp_path / "c", b"")  # what is whole is no orphan
    (whole,) = tmp_path.glob(".*.whole")
    assert whole.read_bytes() == b"new one"


@posix
def test_what_killed_processes_left_is_removed_and_what_living_ones_write_is_not(tmp_path):
    program = (
        "import os, sys; from pathlib import Path; from engine.files.atomic import replace_file\n"
        "replace_file(Path(sys.argv[1]), lambda file: os.kill(os.getpid(), 9))\n"
    )
    assert subprocess.run([sys.executable, "-c", program, str(tmp_path / "a")], check=False).returncode == -9
    (orphan,) = tmp_path.iterdir()
    living = tmp_path / orphan.name.replace(f"-{orphan.name.split('-')[1]}-", f"-{os.getppid()}-")
    elsewhere = tmp_path / ("." + "f" * 8 + orphan.name[9:])
    for path in (living, elsewhere, tmp_path / "mine.tmp", tmp_path / ".0123456789abcdef.tmp"):
        path.write_bytes(b"")
    put(tmp_path / "a", b"new")
    assert not orphan.exists()
    assert names(tmp_path) == sorted(["a", living.name, elsewhere.name, "mine.tmp", ".0123456789abcdef.tmp"])


@posix
def test_a_file_that_is_written_while_another_is_begun_stays(tmp_path):
    def write(file):
        put(tmp_path / "b", b"second")
        file.write(b"first")

    replace_file(tmp_path / "a", write)
    assert (tmp_path / "a").read_bytes() == b"first"


@posix
def test_devices_and_pipes_are_refused_with_a_sentence(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "link.png").symlink_to("/dev/null")
    for name in ("pipe.png", "link.png"):
        with pytest.raises(NotOrdinaryError):
            put(tmp_path / name, b"")
        with pytest.raises(PhotoError, match=rf"{name} could not be saved: a device or a pipe has that name"):
            write_atomically(tmp_path / name, lambda file: file.write(b""))
    assert names(tmp_path) == ["link.png", "pipe.png"]
    assert stat.S_ISFIFO((tmp_path / "pipe.png").stat().st_mode)
