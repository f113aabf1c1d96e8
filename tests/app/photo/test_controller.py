"""Opening, saving, closing and dropping, with real files."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from app.photo import controller
from app.photo.loading import load
from app.window.messages import Answer
from engine.photo.reading import load_photo
from tests.fakes.raw_file import make_dng


def saved(editor, how="save"):
    editor.act(how)
    editor.qtbot.waitUntil(lambda: not (editor.app.background.is_busy or editor.app.saving.is_busy))


def changed(editor):
    editor.open()
    editor.paint()
    editor.fill()


def test_a_photo_and_its_mask_given_at_the_start_are_opened(editor):
    photo = editor.photo_file()
    mask = np.zeros((120, 160), np.uint8)
    mask[10:20, 30:50] = 255
    Image.fromarray(mask).save(editor.folder / "mask.png")
    editor.start(photo, editor.folder / "mask.png")
    editor.qtbot.waitUntil(lambda: editor.document is not None and bool(editor.document.mask.any()))
    assert np.array_equal(editor.document.mask, mask > 0)
    assert editor.window.windowTitle().startswith("photo.png")


def test_a_broken_file_is_one_sentence_and_the_open_photo_stays(started):
    started.open()
    document = started.document
    broken = started.folder / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not much of a photo")
    started.app.photos.open(broken)
    started.qtbot.waitUntil(lambda: bool(started.messages.errors))
    (sentence,) = started.messages.errors
    assert "broken.jpg" in sentence
    assert started.document is document


def test_save_as_writes_the_filled_photo_and_the_star_goes(started):
    changed(started)
    assert started.window.isWindowModified()
    started.messages.save_path = started.folder / "out.png"
    saved(started, "save-as")
    assert not started.window.isWindowModified()
    assert np.array_equal(np.asarray(Image.open(started.folder / "out.png")), started.document.pixels)
    assert started.window.windowTitle().startswith("out.png")
    started.app.history.undo()
    assert started.window.isWindowModified()


def test_the_original_is_replaced_only_after_asking_once(started):
    changed(started)
    path = started.folder / "photo.png"
    original = path.read_bytes()
    started.act("save")
    assert started.messages.asked == ["overwrite photo.png"]
    assert path.read_bytes() == original
    started.messages.overwrite = True
    saved(started)
    assert np.array_equal(np.asarray(Image.open(path)), started.document.pixels)
    started.app.history.undo()
    saved(started)
    assert started.messages.asked == ["overwrite photo.png"] * 2


@pytest.mark.parametrize("name", ["IMG_0001.HEIC", "IMG_0001.jpg"])  # by its content, whatever it is called
def test_a_format_that_is_only_opened_is_saved_as_another(started, name):
    original = write_heic(started.folder / name)
    started.open(started.folder / name)
    started.paint()
    started.fill()
    started.act("save")  # nowhere: the person changes their mind
    assert started.window.isWindowModified()
    started.messages.save_path = started.folder / "filled.jpg"
    saved(started)
    assert started.messages.suggested == ["IMG_0001-filled" + (".png" if name.endswith("C") else ".jpg")] * 2
    assert (started.messages.asked, started.messages.errors) == ([], [])
    assert (started.folder / name).read_bytes() == original
    assert not started.window.isWindowModified()
    started.app.history.undo()
    started.app.history.undo()
    saved(started)  # over what was just saved, without a question
    assert not started.window.isWindowModified()
    assert len(started.messages.suggested) == 2
    assert load_photo(started.folder / "filled.jpg").format == "JPEG"


def test_a_camera_raw_is_saved_as_a_tiff_beside_it_and_never_written(started):
    pytest.importorskip("rawpy")
    path = started.folder / "IMG_0002.NEF"
    path.write_bytes(original := make_dng(6))
    started.open(path)
    assert "developed" in started.window.statusBar().currentMessage()
    started.paint()
    started.fill()
    started.messages.save_path = started.folder / "IMG_0002-filled.tif"
    saved(started)
    assert started.messages.suggested == ["IMG_0002-filled.tif"]
    assert path.read_bytes() == original
    written = load_photo(started.messages.save_path)
    assert (written.format, written.depth) == ("TIFF", 16)
    assert np.array_equal(written.pixels, started.document.pixels)


def test_what_its_own_format_cannot_hold_any_more_is_saved_as_another(started):
    """AVIF of 10 bits is opened in 16, and written in 8."""
    imagecodecs = pytest.importorskip("imagecodecs")
    steps = np.linspace(0, 1023, 160).astype(np.uint16)
    samples = np.ascontiguousarray(np.broadcast_to(steps[None, :, None], (120, 160, 3)))
    path = started.folder / "deep.avif"
    path.write_bytes(imagecodecs.avif_encode(samples, bitspersample=10))
    started.open(path)
    started.paint()
    started.fill()
    started.messages.save_path = started.folder / "deep-filled.png"
    saved(started)
    assert started.messages.suggested == ["deep-filled.png"]
    assert started.messages.errors == []
    assert load_photo(started.messages.save_path).depth == 16


def write_heic(path):
    import pillow_heif

    samples = np.random.default_rng(3).integers(0, 255, (12, 16, 3), np.uint8)
    smooth = Image.fromarray(samples).resize((160, 120), Image.Resampling.BICUBIC)
    with path.open("wb") as file:
        pillow_heif.from_pillow(smooth).save(file)
    return path.read_bytes()


def test_a_save_that_fails_keeps_the_star_and_says_why(started):
    changed(started)
    started.messages.save_path = started.folder / "nowhere" / "out.png"
    saved(started, "save-as")
    assert started.window.isWindowModified()
    assert len(started.messages.errors) == 1


@pytest.mark.parametrize("answer", list(Answer))
def test_closing_with_changes_asks(started, answer):
    changed(started)
    started.messages.answer = answer
    started.messages.overwrite = True
    started.window.close()
    assert started.messages.asked[0] == "unsaved photo.png"
    if answer is Answer.CANCEL:
        assert started.window.isVisible()
    else:
        started.qtbot.waitUntil(lambda: not started.window.isVisible())
    is_saved = np.array_equal(np.asarray(Image.open(started.folder / "photo.png")), started.document.pixels)
    assert is_saved == (answer is Answer.SAVE)


def test_closing_without_changes_asks_nothing(started):
    started.open()
    started.window.close()
    assert started.messages.asked == []
    assert not started.window.isVisible()


def test_opening_another_photo_with_changes_asks_and_cancel_keeps_everything(started):
    changed(started)
    document = started.document
    started.app.photos.open(started.photo_file("other.png"))
    assert started.messages.asked == ["unsaved photo.png"]
    assert started.document is document
    started.messages.answer = Answer.DISCARD
    started.open(started.folder / "other.png")
    assert started.document is not document


def test_recent_files_are_newest_first_without_missing_ones_and_survive_a_restart(started):
    first, second = started.photo_file("a.png"), started.photo_file("b.png")
    for path in (first, second, first):
        started.open(path)
    recent = started.app.photos.recent
    assert [path.name for path in recent.files] == ["a.png", "b.png"]
    moved = second.rename(started.folder / "elsewhere.png")
    with started.qtbot.waitSignal(recent.changed):
        started.window.recent_menu.aboutToShow.emit()
    assert [path.name for path in recent.files] == ["a.png"]
    assert [action.data() for action in started.window.recent_menu.actions() if action.data()] == [first]
    assert "a.png" in started.settings_path.read_text(encoding="utf-8")
    moved.rename(second)  # as of a disk that is put in again
    with started.qtbot.waitSignal(recent.changed):
        started.window.recent_menu.aboutToShow.emit()
    assert recent.files == (first, second)
    second.unlink()
    started.window.recent_menu.aboutToShow.emit()
    recent.clear()
    assert recent.files == ()


def test_a_dropped_folder_without_photos_is_one_sentence(started):
    (started.folder / "notes.txt").write_text("no photo")
    started.app.folder.drop([started.folder])
    started.qtbot.waitUntil(lambda: bool(started.messages.errors))
    assert "There is no photo" in started.messages.errors[0]


def test_a_picture_on_the_clipboard_opens_and_the_photo_can_be_copied(started):
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0xFF3366CC)
    QGuiApplication.clipboard().setImage(picture)
    with started.qtbot.waitSignal(started.app.photo.replaced):
        started.act("paste")
    assert started.document.pixels.shape == (20, 30, 3)
    assert (started.document.pixels == (0x33, 0x66, 0xCC)).all()
    QGuiApplication.clipboard().clear()
    started.act("copy")
    assert QGuiApplication.clipboard().image().pixel(3, 3) == 0xFF3366CC


def test_an_empty_clipboard_says_so(started):
    QGuiApplication.clipboard().clear()
    started.act("paste")
    assert "no picture" in started.window.statusBar().currentMessage()


@pytest.mark.parametrize("answer", [Answer.CANCEL, Answer.DISCARD])
def test_what_is_done_while_a_slow_file_is_read_is_asked_about(started, answer, monkeypatch):
    photo, second = started.open(), started.photo_file("second.png")
    started.messages.answer = answer
    may_read = threading.Event()
    monkeypatch.setattr(controller, "load", lambda source: (may_read.wait(30), load(source))[1])
    started.app.photos.open(second)
    started.paint()
    painted = started.document
    may_read.set()
    started.qtbot.waitUntil(lambda: not started.app.background.is_busy)
    assert started.messages.asked == [f"unsaved {photo.name}"]
    assert (started.document is painted) == (answer is Answer.CANCEL)
    assert started.app.photos.path == (photo if answer is Answer.CANCEL else second)


def test_what_was_given_up_before_a_file_is_read_is_asked_about_once(started):
    started.open()
    started.paint()
    started.messages.answer = Answer.DISCARD
    started.open(started.photo_file("second.png"))
    assert started.messages.asked == ["unsaved photo.png"]


def test_a_hole_that_was_erased_to_nothing_is_there_to_be_seen_once_filled(started):
    pixels = np.random.default_rng(5).integers(0, 256, (120, 160, 4), np.uint8)
    pixels[..., 3] = 255
    pixels[40:80, 40:120] = 0
    Image.fromarray(pixels).save(started.folder / "erased.png")
    started.open(started.folder / "erased.png")
    started.app.photos.masks.open(started.folder / "erased.png")
    started.qtbot.waitUntil(lambda: bool(started.document.mask.any()))
    assert np.array_equal(started.document.mask, pixels[..., 3] == 0)
    started.fill()
    started.messages.save_path = started.folder / "out.png"
    saved(started, "save-as")
    written = np.asarray(Image.open(started.folder / "out.png"))
    assert (written[..., 3] == 255).all()
    assert written[60, 80, :3].tolist() == [10, 200, 30]
    assert started.app.photo.pyramid.alpha is started.document.alpha
    started.app.history.undo()
    started.messages.save_path = started.folder / "undone.png"
    saved(started, "save-as")
    assert np.array_equal(np.asarray(Image.open(started.folder / "undone.png")), pixels)
