"""The real program goes through a folder: mouse, keys, files."""

import json
import shutil

import numpy as np
import pytest

from engine.photo.reading import load_photo
from tests.e2e.desktop import Desktop, Program

pytestmark = [
    pytest.mark.xcb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs the programs Xvfb and xdotool"
    ),
]


@pytest.fixture
def desktop(tmp_path):
    made = Desktop()
    made.environment["LACUNA_SETTINGS_DIR"] = str(tmp_path / "settings")
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path, samples):
    made = tmp_path / "trip"
    made.mkdir()
    for name in ("dune", "pier", "shore"):
        shutil.copy(samples / f"{name}.jpg", made)
    shutil.copy(samples / "dune-mask.png", made)  # is no photo
    return made


def test_from_a_folder_to_saved_photos_in_one_take(desktop, folder, tmp_path):
    (tmp_path / "settings").mkdir()
    settings = {"filler": "telea", "candidates": 0.0}
    (tmp_path / "settings" / "settings.json").write_text(json.dumps(settings))
    lacuna = Program(desktop, folder)
    try:
        lacuna.wait_for("dune.jpg: photo 1 of 3")
        desktop.focus("dune.jpg — Lacuna")

        def paint_and_fill():
            desktop.do(
                "mousemove", 420, 300, "mousedown", 1, "mousemove", 440, 305, "mousemove", 470, 310, "mouseup", 1
            )
            desktop.do("key", "Return")
            lacuna.wait_for("Filled in")

        paint_and_fill()
        desktop.do("key", "ctrl+shift+n")
        desktop.focus("Where to save")
        desktop.do("key", "Return")
        lacuna.wait_for("Saved dune-filled.jpg")
        lacuna.wait_for("pier.jpg: photo 2 of 3")
        desktop.focus("pier.jpg — Lacuna")
        paint_and_fill()  # and leave it unsaved
        desktop.do("key", "Next")
        lacuna.wait_for("shore.jpg: photo 3 of 3")
        desktop.do("key", "Prior")
        lacuna.wait_for("pier.jpg: photo 2 of 3")
        desktop.do("key", "ctrl+z")
        lacuna.wait_for("Undone: Fill")
        desktop.do("key", "ctrl+y")
        lacuna.wait_for("Done again: Fill")
        desktop.do("key", "ctrl+shift+n")  # it is not asked again
        lacuna.wait_for("Saved pier-filled.jpg")
        lacuna.wait_for("shore.jpg: photo 3 of 3")
        desktop.do("key", "ctrl+q")
        assert lacuna.wait_for_end() == 0
    finally:
        lacuna.stop()
    made = ["dune-filled.jpg", "dune-mask.png", "dune.jpg", "pier-filled.jpg", "pier.jpg", "shore.jpg"]
    assert sorted(file.name for file in folder.iterdir()) == made
    for name in ("dune", "pier"):
        before, after = load_photo(folder / f"{name}.jpg").pixels, load_photo(folder / f"{name}-filled.jpg").pixels
        changed = (before != after).any(2)
        assert 0 < np.mean(changed) < 0.2
