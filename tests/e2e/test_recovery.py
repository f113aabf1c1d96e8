"""The real program on a real display, ended by SIGKILL, and started again."""

import shutil

import pytest

from tests.e2e.desktop import Desktop, Program

pytestmark = [
    pytest.mark.xcb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs the programs Xvfb and xdotool"
    ),
]


def test_paint_be_killed_start_again_and_recover(samples, tmp_path, monkeypatch):
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(tmp_path / "settings"))
    folder = tmp_path / "settings" / "recovery"
    photo = shutil.copy(samples / "dune.jpg", tmp_path / "dune.jpg")
    desktop = Desktop()
    programs = [Program(desktop, photo)]
    try:
        first = programs[0]
        first.wait_for("Opened dune.jpg")
        desktop.focus("— Lacuna")
        desktop.do("mousemove", 500, 400, "mousedown", 1, "mousemove", 540, 420, "mousemove", 600, 440, "mouseup", 1)
        first.wait_for("kept for recovery")
        assert len(list(folder.glob("*/work.zip"))) == 1
        first.stop()  # SIGKILL
        second = Program(desktop)
        programs.append(second)
        desktop.focus("Recover unsaved work")
        desktop.do("key", "Return")
        second.wait_for("Recovered dune.jpg")
        second.wait_for("kept for recovery")
        desktop.focus("dune.jpg")
        desktop.do("key", "ctrl+z")
        second.wait_for("Undone: Brush stroke")
        assert len(list(folder.glob("*/work.zip"))) == 1
    finally:
        for program in programs:
            program.stop()
        desktop.close()
