"""The open photo's mask, opened, pasted and saved through the whole editor."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest


def test_a_second_file_can_be_dropped_as_mask(started):
    started.open()
    mask = np.zeros((120, 160), np.uint8)
    mask[5:9, 5:9] = 255
    Image.fromarray(mask).save(started.folder / "m.png")
    started.messages.mask_answer = True
    started.app.folder.drop([started.folder / "m.png"])
    started.qtbot.waitUntil(lambda: bool(started.document.mask.any()))
    assert np.array_equal(started.document.mask, mask > 0)
    started.app.history.undo()
    assert not started.document.mask.any()


def test_a_mask_of_another_size_is_one_sentence_with_both_sizes(started):
    started.open()
    Image.new("L", (50, 40), 255).save(started.folder / "m.png")
    started.app.photos.masks.open(started.folder / "m.png")
    started.qtbot.waitUntil(lambda: bool(started.messages.errors))
    assert "50×40" in started.messages.errors[0]
    assert "160×120" in started.messages.errors[0]


def test_the_mask_is_saved_as_it_is(started):
    started.open()
    started.paint()
    started.messages.save_path = started.folder / "mask.png"
    with started.said("Saved the mask mask.png"):
        started.act("save-mask")
    assert np.array_equal(np.asarray(Image.open(started.folder / "mask.png")) == 255, started.document.mask)


def test_a_picture_on_the_clipboard_becomes_the_mask(started):
    started.open()
    height, width = started.document.mask.shape
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(0xFF000000)
    for column in range(10, 30):
        picture.setPixel(column, 5, 0xFFFFFFFF)
    QGuiApplication.clipboard().setImage(picture)
    with started.said("Pasted the mask"):
        started.act("paste-mask")
    assert np.argwhere(started.document.mask).tolist() == [[5, column] for column in range(10, 30)]
    started.app.history.undo()
    assert not started.document.has_hole


def test_a_pasted_picture_of_another_shape_is_refused_as_a_mask(started):
    started.open()
    picture = QImage(30, 31, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    QGuiApplication.clipboard().setImage(picture)
    started.act("paste-mask")
    started.qtbot.waitUntil(lambda: bool(started.messages.errors))
    assert "30×31" in started.messages.errors[0]
    assert not started.document.has_hole
    QGuiApplication.clipboard().clear()
    started.act("paste-mask")
    assert "no picture" in started.window.statusBar().currentMessage()


def opened_mask(started, mask):
    Image.fromarray(mask).save(started.folder / "m.png")
    started.app.photos.masks.open(started.folder / "m.png")
    started.qtbot.waitUntil(lambda: not started.app.background.is_busy)


@pytest.mark.parametrize("agrees", [True, False])
def test_a_mask_of_the_same_proportions_is_scaled_if_the_person_agrees(agrees, started):
    started.open()
    small = np.zeros((60, 80), np.uint8)
    small[10:20, 30:50] = 255
    started.messages.mask_answer = agrees
    opened_mask(started, small)
    assert started.messages.asked == ["scale m.png from 80×60 to 160×120"]
    expected = small.repeat(2, axis=0).repeat(2, axis=1) > 0
    assert np.array_equal(started.document.mask, expected if agrees else np.zeros_like(expected))


@pytest.mark.parametrize("answer", [True, False, None])
def test_a_mask_that_marks_nearly_everything_asks(answer, started):
    started.open()
    mask = np.full((120, 160), 255, np.uint8)
    mask[10:20, 30:50] = 0
    started.messages.mask_answer = answer
    opened_mask(started, mask)
    assert started.messages.asked == ["m.png marks 98 %"]
    wanted = {True: mask == 0, False: mask > 0, None: np.zeros(mask.shape, bool)}[answer]
    assert np.array_equal(started.document.mask, wanted)


def test_a_stroke_goes_on_over_a_mask_that_is_opened_meanwhile(started):
    started.open()
    mask = np.zeros((120, 160), np.uint8)
    mask[50:60, 70:90] = 255
    Image.fromarray(mask).save(started.folder / "m.png")
    with started.said("Opened the mask"):
        started.app.photos.masks.open(started.folder / "m.png")
        QTest.mousePress(started.canvas, Qt.MouseButton.LeftButton, pos=started.at(30, 30))
        QTest.mouseMove(started.canvas, started.at(80, 55))
    assert started.canvas.gesture_active
    QTest.mouseMove(started.canvas, started.at(130, 90))
    QTest.mouseRelease(started.canvas, Qt.MouseButton.LeftButton, pos=started.at(130, 90))
    assert started.document.mask[[30, 55, 90], [30, 80, 130]].all()
    started.app.history.undo()
    assert np.array_equal(started.document.mask, mask > 0)
    started.app.history.undo()
    assert not started.document.mask.any()
