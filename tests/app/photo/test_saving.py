"""What Save writes, and what it leaves unsaved."""

import threading

import numpy as np
import pytest
from PIL import Image

from app.window.messages import Answer
from engine.photo.photo import PhotoError
from engine.photo.reading import load_photo
from engine.photo.writing import save_photo


@pytest.fixture
def slow(started, monkeypatch):
    """A filled photo, and a disk that takes nothing before ``slow.free`` is set."""
    started.free = threading.Event()
    monkeypatch.setattr(
        "app.photo.saving.save_photo", lambda *what, **how: started.free.wait(20) and save_photo(*what, **how)
    )
    started.messages.overwrite = True
    started.path = started.open()
    started.paint()
    started.fill()
    yield started
    started.free.set()


def rest(editor):
    editor.qtbot.waitUntil(lambda: not (editor.app.background.is_busy or editor.app.saving.is_busy))


def save(editor, how="save"):
    editor.act(how)
    rest(editor)


def test_a_fill_that_changes_only_transparency_is_saved(started):
    pixels = np.full((120, 160, 4), 255, np.uint8)
    pixels[40:80, 60:100, 3] = 0  # white beneath what cannot be seen
    path = started.folder / "logo.png"
    Image.fromarray(pixels).save(path)
    started.open(path)
    started.fillers["network"].colour = (255, 255, 255)
    started.paint()
    started.fill()
    started.messages.overwrite = True
    save(started)
    assert started.messages.asked == ["overwrite logo.png"]
    assert np.array_equal(load_photo(path).alpha, started.document.alpha)
    assert load_photo(path).alpha[60, 80] == 255
    assert not started.window.isWindowModified()


def fill_elsewhere(editor):
    editor.drag((20, 20), (30, 20))
    editor.fill()


def test_save_as_during_a_save_writes_both(slow):
    slow.act("save")
    first = slow.document.pixels.copy()
    fill_elsewhere(slow)
    slow.messages.save_path = slow.folder / "other.png"
    slow.act("save-as")
    with slow.said("Saved other.png"):
        slow.free.set()
    assert np.array_equal(load_photo(slow.path).pixels, first)
    assert np.array_equal(load_photo(slow.folder / "other.png").pixels, slow.document.pixels)
    assert slow.app.photos.path == slow.folder / "other.png"
    assert not slow.window.isWindowModified()


def test_saving_again_during_a_save_does_not_call_off_the_closing(slow):
    slow.act("save")
    fill_elsewhere(slow)
    slow.messages.answer = Answer.SAVE
    slow.window.close()
    assert slow.messages.asked[-1] == "unsaved photo.png"
    slow.act("save")
    slow.free.set()
    slow.qtbot.waitUntil(lambda: not slow.window.isVisible())
    assert np.array_equal(load_photo(slow.path).pixels, slow.document.pixels)


def test_closing_after_a_save_waits_for_what_is_to_be_saved_as_another(slow):
    slow.messages.answer = Answer.SAVE
    slow.act("close")
    slow.messages.save_path = slow.folder / "other.png"
    slow.act("save-as")
    mine = slow.document.pixels.copy()
    with slow.qtbot.waitSignal(slow.app.photo.replaced):
        slow.free.set()
    assert np.array_equal(load_photo(slow.folder / "other.png").pixels, mine)


def test_a_save_that_fails_calls_off_the_same_file_alone(slow, monkeypatch):
    def write(photo, pixels, path, **how):
        slow.free.wait(20)
        if path == slow.path:
            raise PhotoError("the disk is full")
        return save_photo(photo, pixels, path, **how)

    monkeypatch.setattr("app.photo.saving.save_photo", write)
    slow.act("save")
    fill_elsewhere(slow)
    slow.act("save")
    slow.messages.save_path = slow.folder / "other.png"
    slow.act("save-as")
    with slow.said("Saved other.png"):
        slow.free.set()
    assert slow.messages.errors == ["the disk is full"]
    assert np.array_equal(load_photo(slow.folder / "other.png").pixels, slow.document.pixels)
