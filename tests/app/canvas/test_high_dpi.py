"""A fractional screen scale is chosen when a program starts, so these run the painting tests in one of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("scale", ["1.25", "1.5"])
def test_painting_is_right_on_a_screen_with_a_fractional_scale(scale):
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    tests = Path(__file__).with_name("test_painting.py")
    environment = {**os.environ, "QT_SCALE_FACTOR": scale}
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [*command, str(tests)], env=environment, cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:]
