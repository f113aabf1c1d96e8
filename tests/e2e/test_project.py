"""The real program on a real display: a project is saved, the program killed, and the project opened and made anew."""

import json
import shutil
import subprocess
import sys

import pytest

from tests.e2e.desktop import PATIENCE_S, ROOT, Desktop, Program

pytestmark = [
    pytest.mark.xcb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs the programs Xvfb and xdotool"
    ),
]


def test_save_a_project_be_killed_open_it_undo_and_make_its_fill_anew(samples, tmp_path, monkeypatch):
    monkeypatch.setenv("LACUNA_SETTINGS_DIR", str(tmp_path / "settings"))
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "settings.json").write_text(json.dumps({"filler": "telea", "candidates": 0.0}))
    photo = shutil.copy(samples / "dune.jpg", tmp_path / "dune.jpg")
    project = tmp_path / "walk.lacuna"
    desktop = Desktop()
    programs = [Program(desktop, photo)]
    try:
        first = programs[0]
        first.wait_for("Opened dune.jpg")
        desktop.focus("— Lacuna")
        desktop.do("mousemove", 500, 400, "mousedown", 1, "mousemove", 540, 420, "mousemove", 600, 440, "mouseup", 1)
        desktop.do("key", "Return")
        first.wait_for("Filled in")
        desktop.do("key", "ctrl+alt+s")
        desktop.focus("Save project")
        desktop.do("key", "ctrl+a")
        desktop.do("type", "--delay", "2", str(project))
        desktop.do("key", "Return")
        first.wait_for("Saved the project walk.lacuna")
        first.stop()  # SIGKILL
        (tmp_path / "dune.jpg").unlink()
        second = Program(desktop, project)
        programs.append(second)
        second.wait_for("Opened walk.lacuna")
        desktop.focus("walk.lacuna")
        desktop.do("key", "ctrl+z")
        second.wait_for("Undone: Fill")
    finally:
        for program in programs:
            program.stop()
        desktop.close()
    verb = [sys.executable, "main.py", "replay", str(project), "--verify"]
    done = subprocess.run(verb, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Fill 1 (Telea): the same in all ")
