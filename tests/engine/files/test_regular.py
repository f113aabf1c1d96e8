"""Only regular files are read, never more of them than allowed, and no more memory is taken than they are long."""

import os
import sys
import tracemalloc
from pathlib import Path

import pytest

from engine.files import regular
from engine.files.regular import NotRegular, TooLong, read_regular, read_text

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"0123456789")
    return path


def test_all_of_a_file_up_to_the_limit(file):
    assert read_regular(file, 10) == b"0123456789"
    assert read_text(file) == "0123456789"
    for read in (read_regular, read_text):
        with pytest.raises(TooLong):
            read(file, 9)


def test_a_large_limit_takes_no_memory(file):
    read_regular(file, 1 << 31)
    tracemalloc.start()
    read_regular(file, 1 << 31)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 << 20


def test_a_file_that_grows_while_it_is_read_is_read_to_its_end_or_refused(file, monkeypatch):
    really = os.fstat

    def before_it_grew(handle):
        state = really(handle)
        return os.stat_result((*state[:6], 4, *state[7:10]))

    monkeypatch.setattr(regular.os, "fstat", before_it_grew)
    monkeypatch.setattr(regular, "_MORE", 3)
    assert read_regular(file, 100) == b"0123456789"
    with pytest.raises(TooLong):
        read_regular(file, 8)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="of systems with /proc")
def test_a_file_that_says_nothing_of_its_length():
    assert read_text(Path("/proc/self/status")).endswith("\n")


@posix
def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for read in (lambda path: read_regular(path, 10), read_text):
        with pytest.raises(NotRegular, match="named pipe"):
            read(tmp_path / "pipe")
