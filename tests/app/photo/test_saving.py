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


def save_mask(editor, name="mask.png"):
    editor.messages.save_path = editor.folder / name
    with editor.said("Saved the mask"):
        editor.act("save-mask")


def test_a_painted_mask_is_not_saved_by_saving_the_photo(started):
    started.open()
    started.paint()
    with started.said("but the mask"):
        started.act("save")
    assert started.window.isWindowModified()
    started.messages.answer, started.messages.save_path = Answer.SAVE, started.folder / "mask.png"
    mask = started.document.mask.copy()
    started.window.close()
    started.qtbot.waitUntil(lambda: not started.window.isVisible())
    assert started.messages.asked == ["unsaved photo.png"]
    assert np.array_equal(load_photo(started.folder / "mask.png").pixels[..., 0] > 0, mask)


@pytest.mark.parametrize("how", ["save", "save-as"])
def test_what_is_painted_after_the_fill_is_not_saved_with_it(started, how):
    started.open()
    started.paint()
    started.fill()
    started.paint()
    started.drag((20, 20), (30, 20))
    started.app.history.undo()
    started.messages.overwrite, started.messages.save_path = True, started.folder / "other.png"
    with started.said("The mask is not in it"):
        started.act(how)
    assert started.window.isWindowModified()
    assert not started.app.history.has_unsaved_pixels
    filled = started.document.pixels.copy()
    started.app.history.undo()
    assert not started.window.isWindowModified()
    started.app.history.redo()
    started.app.history.redo()
    assert not started.app.history.canRedo()
    assert np.array_equal(started.document.pixels, filled)
    with started.said("but the mask"):
        started.act("save")
    started.messages.answer = Answer.CANCEL
    started.window.close()
    assert started.messages.asked[-1].startswith("unsaved")


def test_a_mask_that_was_wiped_out_again_is_nothing_to_lose(started):
    started.open()
    started.paint()
    started.act("clear")
    with started.said("Nothing has changed since photo.png was opened"):
        started.act("save")
    assert not started.window.isWindowModified()


def test_a_mask_that_is_in_its_file_is_saved_until_it_is_changed(started):
    started.open()
    started.paint()
    save_mask(started)
    assert not started.window.isWindowModified()
    started.app.history.undo()
    assert not started.window.isWindowModified()  # as it was opened
    started.app.history.redo()
    assert not started.window.isWindowModified()
    started.drag((20, 20), (30, 20))
    assert started.window.isWindowModified()


def test_a_fill_stays_unsaved_when_the_mask_is_saved(started):
    started.open()
    started.paint()
    started.fill()
    started.paint()
    save_mask(started)
    assert started.window.isWindowModified()
    started.messages.overwrite = True
    save(started)
    assert not started.window.isWindowModified()


def test_closing_saves_the_photo_and_then_what_is_painted(started):
    path = started.open()
    started.paint()
    started.fill()
    started.paint()
    pixels, mask = started.document.pixels.copy(), started.document.mask.copy()
    started.messages.answer, started.messages.overwrite = Answer.SAVE, True
    started.messages.save_path = started.folder / "mask.png"
    started.window.close()
    started.qtbot.waitUntil(lambda: not started.window.isVisible())
    assert started.messages.asked == ["unsaved photo.png", "overwrite photo.png"]
    assert np.array_equal(load_photo(path).pixels, pixels)
    assert np.array_equal(load_photo(started.folder / "mask.png").pixels[..., 0] > 0, mask)


def test_what_goes_wrong_after_a_save_holds_no_other_photo_back(editor, qtbot):
    editor.start()
    first, second = (editor.photo_file(name, (90, 120)) for name in ("a.png", "b.png"))
    with editor.said("Opened a.png"):
        editor.app.photos.open(first)
    editor.app.photos.saver.allow(first)
    editor.paint()
    editor.fill()

    def no_memory():
        raise MemoryError

    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(editor.app.photos.saver.ended):
        editor.app.photos.save(no_memory)
    assert [kind for kind, *_ in raised] == [MemoryError]
    with editor.said("Opened b.png"):
        editor.app.photos.open(second)
