"""Whose copies there are, and which of them are kept."""

import json
import os
import stat
import sys
import time

import pytest

from app.recovery import sessions
from app.recovery.sessions import COPY, LOCK, Session, abandoned_copies, forget


def abandoned(root, number, *, age_s=0.0, content=b"work", lock=b"{}"):
    folder = root / f"{number:016x}"
    folder.mkdir(parents=True)
    (folder / LOCK).write_bytes(lock)
    (folder / COPY).write_bytes(content)
    when = time.time() - age_s
    os.utime(folder / COPY, (when, when))
    return folder / COPY


def test_a_session_leaves_nothing_before_it_claims_and_nothing_after_it_ends(tmp_path):
    root = tmp_path / "recovery"
    session = Session(root)
    session.remove()
    assert not root.exists()
    session.claim()
    session.claim()
    session.copy.write_bytes(b"work")
    assert abandoned_copies(root) == []
    if sys.platform != "win32":
        assert stat.S_IMODE(session.copy.parent.stat().st_mode) == 0o700
    session.remove()
    assert not root.exists()


def test_the_newest_come_first_and_only_so_many_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(sessions, "MAX_COPIES", 3)
    made = [abandoned(tmp_path, number, age_s=60.0 * number) for number in range(5)]
    assert abandoned_copies(tmp_path) == made[:3]
    assert [copy.exists() for copy in made] == [True, True, True, False, False]


def test_old_ones_and_those_that_take_too_much_go_but_never_the_newest(tmp_path, monkeypatch):
    monkeypatch.setattr(sessions, "MAX_BYTES", 10)
    newest = abandoned(tmp_path, 1, content=bytes(11))
    second = abandoned(tmp_path, 2, age_s=5.0)
    old = abandoned(tmp_path, 3, age_s=sessions.MAX_AGE_S + 60, content=b"")
    assert abandoned_copies(tmp_path) == [newest]
    assert not second.exists()
    assert not old.exists()


@pytest.mark.parametrize(
    "lock",
    [b"", b"[]", b"null", b"[" * 9000, b"\xff", b'{"pid": 1e400, "started": 0, "machine": ""}',
     b'{"pid": -5, "started": 0, "machine": "HERE"}',
     b'{"pid": 99999999999999999999, "started": 0, "machine": "HERE"}'],
)  # fmt: skip
def test_a_broken_lock_is_nobodys(tmp_path, lock):
    copy = abandoned(tmp_path, 1, lock=lock.replace(b"HERE", sessions.platform.node().encode()))
    assert abandoned_copies(tmp_path) == [copy]


def test_another_machines_session_is_left_alone(tmp_path):
    lock = json.dumps({"pid": 1, "started": 0.0, "machine": "elsewhere"}).encode()
    copy = abandoned(tmp_path, 1, lock=lock, age_s=2 * sessions.MAX_AGE_S)
    assert abandoned_copies(tmp_path) == []
    assert copy.exists()


def test_only_its_own_folders_are_removed(tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / COPY).write_bytes(b"mine")
    forget(tmp_path / "photos" / COPY)
    if sys.platform != "win32":
        (tmp_path / ("0" * 16)).symlink_to(tmp_path / "photos")
    half_made = tmp_path / f".{1:016x}"
    half_made.mkdir()
    assert abandoned_copies(tmp_path) == []
    assert half_made.exists()
    os.utime(half_made, (1.0, 1.0))
    assert abandoned_copies(tmp_path) == []
    assert not half_made.exists()
    assert (tmp_path / "photos" / COPY).read_bytes() == b"mine"
