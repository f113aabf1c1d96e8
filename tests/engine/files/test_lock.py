"""One holder at a time, waited for, and given up where there is none to get."""

import contextlib

from engine.files.lock import waiting_lock


def test_one_at_a_time_and_then_the_next(tmp_path):
    path = tmp_path / "lock"
    with waiting_lock(path, 0.0) as first, waiting_lock(path, 0.02) as second:
        assert (first, second) == (True, False)
    with waiting_lock(path, 0.0) as third:
        assert third


def test_what_fails_under_a_lock_gives_it_back(tmp_path):
    with contextlib.suppress(ZeroDivisionError), waiting_lock(tmp_path / "lock", 0.0):
        raise ZeroDivisionError
    with waiting_lock(tmp_path / "lock", 0.0) as got:
        assert got


def test_a_lock_that_cannot_be_opened_is_not_got_and_stops_nobody(tmp_path):
    (tmp_path / "lock").mkdir()
    with waiting_lock(tmp_path / "lock", 10.0) as got:
        assert not got
