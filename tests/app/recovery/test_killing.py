"""The short form of ``python -m tests.app.recovery.killing``."""

import pytest

from tests.app.recovery.killing import kill_once


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_editor_leaves_what_was_seen_at_the_last_pause(tmp_path, seed):
    assert kill_once(tmp_path / "work", seed) == ""
