"""The real program on a real display: real windows, mouse, keys, network and files."""

import shutil

import numpy as np
import pytest
from PIL import Image

from app.document.mask import grow
from tests.e2e.desktop import Desktop, Program

pytestmark = [
    pytest.mark.xcb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs the programs Xvfb and xdotool"
    ),
]

MAIN_WINDOW = "— Lacuna"


@pytest.fixture(scope="module")
def desktop():
    made = Desktop()
    yield made
    made.close()


@pytest.fixture
def start(desktop):
    programs = []

    def run(*arguments, **options):
        programs.append(Program(desktop, *arguments, **options))
        return programs[-1]

    yield run
    for program in programs:
        program.stop()


def pixels(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def test_open_paint_fill_undo_redo_save_and_reopen(desktop, start, samples, tmp_path):
    original = pixels(samples / "dune.jpg")
    photo = tmp_path / "dune.png"
    Image.fromarray(original).save(photo)
    lacuna = start(photo)
    lacuna.wait_for("Opened dune.png")
    lacuna.wait_for("Network ready")

    def save(title, keys, name, answer):
        desktop.focus(MAIN_WINDOW)
        desktop.do("key", *keys)
        desktop.focus(title)
        desktop.do("key", "ctrl+a")
        desktop.do("type", "--delay", "2", str(tmp_path / name))
        desktop.do("key", "Return")
        lacuna.wait_for(answer)

    desktop.focus(MAIN_WINDOW)
    desktop.do("mousemove", 420, 420, "mousedown", 1)
    for x in range(430, 520, 10):
        desktop.do("mousemove", x, 430)
    desktop.do("mouseup", 1)
    save("Save mask", ["alt+m", "s"], "mask.png", "Saved the mask mask.png")
    desktop.focus(MAIN_WINDOW)
    desktop.do("key", "Return")
    lacuna.wait_for("Filled in")
    save("Save photo as", ["ctrl+shift+s"], "filled.png", "Saved filled.png")
    desktop.focus(MAIN_WINDOW)
    desktop.do("key", "ctrl+z")
    lacuna.wait_for("Undone: Fill")
    save("Save photo as", ["ctrl+shift+s"], "undone.png", "Saved undone.png")
    desktop.focus(MAIN_WINDOW)
    desktop.do("key", "ctrl+y")
    lacuna.wait_for("Done again: Fill")
    save("Save photo as", ["ctrl+shift+s"], "redone.png", "Saved redone.png")
    save("Open photo", ["ctrl+o"], "filled.png", "Opened filled.png")
    desktop.focus(MAIN_WINDOW)
    desktop.do("key", "ctrl+q")
    assert lacuna.wait_for_end() == 0

    with Image.open(tmp_path / "mask.png") as image:
        mask = np.asarray(image) > 127
    filled = pixels(tmp_path / "filled.png")
    assert 500 < np.count_nonzero(mask) < mask.size / 4
    grow(mask, 1)  # as the panel says
    assert np.array_equal(filled[~mask], original[~mask])
    assert (filled[mask] != original[mask]).any(axis=-1).mean() > 0.5
    assert np.array_equal(pixels(tmp_path / "undone.png"), original)
    assert np.array_equal(pixels(tmp_path / "redone.png"), filled)


def test_the_window_opens_although_opencv_was_imported_first(desktop, start, samples):
    """Importing opencv-python points Qt at plugins it cannot load; the program must not care."""
    code = "import sys, cv2, main; sys.exit(main.main())"
    lacuna = start(samples / "pier.jpg", code=code)
    lacuna.wait_for("Opened pier.jpg")
    desktop.focus(MAIN_WINDOW)
    lacuna.wait_for("Network ready")
    desktop.do("key", "ctrl+q")
    assert lacuna.wait_for_end() == 0
