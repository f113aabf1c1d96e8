"""What is on the screen, and how little of it is painted."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.geometry import Bounds
from engine.types import Patch
from tests.fakes.canvas import Driver, make_document


def shown(canvas):
    """What is on the screen now, put together by every repaint so far: H×W×3 RGB."""
    QApplication.processEvents()
    return as_array(canvas.screen().grabWindow(canvas.winId()).toImage())


def painted_anew(canvas):
    canvas.update()
    return shown(canvas)


def as_array(image):
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.array(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[..., :3]


class Painted(QObject):
    """Collects the regions of a widget's paint events."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        QApplication.processEvents()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False

    def area(self):
        return sum(rect.width() * rect.height() for rect in self.region)


def fill(document, bounds, value):
    pixels = np.full((*bounds.shape, 3), value, document.pixels.dtype)
    document.apply_fill([Patch(bounds, pixels, np.ones(bounds.shape, bool))], clear_mask=True, label="Fill")


def at(canvas, picture, x, y):
    """The colour shown in the middle of an image pixel."""
    view_x, view_y = canvas.viewport.to_view_point(x + 0.5, y + 0.5)
    ratio = canvas.viewport.device_ratio
    return tuple(int(value) for value in picture[int(view_y * ratio), int(view_x * ratio)])


def photo_on(canvas, picture):
    """The part of the screen that shows the photo of 300×200 at 100 %."""
    left, top = (round(value * canvas.viewport.device_ratio) for value in canvas.viewport.offset)
    return picture[top : top + 200, left : left + 300]


def test_at_100_percent_the_screen_shows_the_pixels_themselves(driver, canvas, document):
    canvas.zoom_100()
    assert np.array_equal(photo_on(canvas, shown(canvas)), document.pixels)


def test_above_200_percent_pixels_are_squares(driver, canvas, document):
    canvas.look(canvas.viewport.zoomed_to(8))
    picture = shown(canvas)
    x, y = (int(value) for value in canvas.viewport.to_image_point(320, 240))
    x0, y0 = (round(value * canvas.viewport.device_ratio) for value in canvas.viewport.to_view_point(x, y))
    assert (picture[y0 : y0 + 8, x0 : x0 + 8] == document.pixels[y, x]).all()


def test_16_bit_photos_show_their_high_bytes(canvas):
    document = make_document(dtype=np.uint16)
    Driver(canvas).show(document)
    canvas.zoom_100()
    assert np.array_equal(photo_on(canvas, shown(canvas)), document.pixels >> 8)


def test_squares_show_through_where_the_photo_is_clear(canvas):
    alpha = np.full((200, 300), 255, np.uint8)
    alpha[:, :100] = 0
    document = make_document(alpha=alpha)
    Driver(canvas).show(document)
    canvas.zoom_100()
    picture = shown(canvas)
    clear = {at(canvas, picture, x, 50) for x in range(2, 90)}
    assert clear == {(255, 255, 255), (204, 204, 204)}
    assert at(canvas, picture, 200, 50) == tuple(document.pixels[50, 200])


def test_a_stroke_repaints_only_its_surroundings(driver, canvas):
    canvas.set_tool_radius(5)
    driver.move(50, 60)
    driver.press(50, 60)
    painted = Painted(canvas)
    driver.move(56, 60)
    QApplication.processEvents()
    corner, far = driver.at(50 - 8, 60 - 8), driver.at(56 + 8, 60 + 8)
    allowed = QRegion(corner.x() - 12, corner.y() - 12, far.x() - corner.x() + 24, far.y() - corner.y() + 24)
    assert painted.area() > 0
    assert (painted.region - allowed).isEmpty()
    driver.release(56, 60)


def test_a_large_ring_repaints_its_edge_and_not_its_inside(driver, canvas):
    canvas.set_tool_radius(90)
    driver.move(150, 100)
    painted = Painted(canvas)
    driver.move(151, 100)
    QApplication.processEvents()
    assert not painted.region.contains(driver.at(150, 100))
    assert painted.region.contains(driver.at(150 + 90, 100))


def test_pieces_painted_one_by_one_look_like_one_painting(driver, canvas, tools, document):
    """Strokes, erasing, a fill, its undo, tools and outlines, at several zooms, without a trace left behind."""
    black = Patch(Bounds(5, 5, 60, 70), np.zeros((55, 65, 3), np.uint8), np.ones((55, 65), bool))
    steps = (
        lambda: driver.drag((40, 50), (120, 90), (200, 40)),
        lambda: driver.drag((60, 50), (160, 120), button=Qt.MouseButton.RightButton),
        lambda: fill(document, Bounds(30, 30, 90, 150), 40),
        lambda: canvas.set_tool_radius(31),
        lambda: driver.move(100, 140),
        lambda: canvas.set_tool(tools["rectangle"]),
        lambda: driver.drag((150, 60), (230, 170)),
        lambda: driver.press(20, 20),
        lambda: driver.move(90, 120),
        lambda: driver.move(60, 80),
        lambda: driver.key(Qt.Key.Key_Escape),
        lambda: driver.release(60, 80),
        lambda: canvas.set_tool(tools["ellipse"]),
        lambda: driver.drag((150, 60), (230, 170)),
        lambda: driver.press(20, 20),
        lambda: driver.move(90, 120),
        lambda: driver.move(60, 80),
        lambda: driver.key(Qt.Key.Key_Escape),
        lambda: driver.release(60, 80),
        lambda: canvas.set_tool(tools["lasso"]),
        lambda: driver.drag((150, 60), (230, 70), (200, 170), (140, 120), (240, 100)),
        lambda: driver.press(20, 20),
        *(partial(driver.move, 60 + 40 * math.cos(k / 5), 60 + 30 * math.sin(k / 4)) for k in range(0, 60, 3)),
        lambda: driver.key(Qt.Key.Key_Escape),
        lambda: driver.release(60, 80),
        lambda: driver.key(Qt.Key.Key_Left),
        lambda: driver.key(Qt.Key.Key_Down),
        lambda: canvas.set_preview(black),
        lambda: canvas.set_preview(None),
        lambda: canvas.set_tool(tools["brush"]),
    )  # fmt: skip
    for zoom in (0.37, 1.0, 1.7, 3.3):
        canvas.look(canvas.viewport.fitted().zoomed_to(zoom))
        for number, step in enumerate(steps):
            step()
            left_behind = shown(canvas)
            error = np.abs(left_behind.astype(int) - painted_anew(canvas)).max(axis=2)
            difference = np.argwhere(error > 1)  # Qt's smoothing rounds by where a span starts
            assert difference.size == 0, f"zoom {zoom}, step {number}: differs at {difference[:3]}"


def test_new_pixels_appear_at_every_zoom(driver, canvas, document):
    fill(document, Bounds(50, 50, 150, 150), 0)
    for zoom in (0.3, 1.0, 5.0):
        canvas.look(canvas.viewport.zoomed_to(zoom))
        assert at(canvas, shown(canvas), 140, 95) == (0, 0, 0)


def test_the_mask_can_be_hidden(driver, canvas, document):
    canvas.zoom_100()
    plain = shown(canvas)
    driver.click(100, 100)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert at(canvas, shown(canvas), 100, 100) != at(canvas, plain, 100, 100)
    canvas.set_mask_visible(False)
    assert np.array_equal(shown(canvas), plain)


@pytest.mark.parametrize("zoom", [0.4, 1.0, 6.0])
def test_holding_o_shows_the_photo_as_it_was_opened(driver, canvas, document, zoom):
    canvas.look(canvas.viewport.zoomed_to(zoom))
    before = shown(canvas)
    fill(document, Bounds(60, 60, 140, 190), 200)
    driver.click(150, 100)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    after = shown(canvas)
    assert not np.array_equal(after, before)
    QTest.keyPress(canvas, Qt.Key.Key_O)
    assert np.array_equal(shown(canvas), before)
    QTest.keyRelease(canvas, Qt.Key.Key_O)
    assert np.array_equal(shown(canvas), after)


def test_the_original_follows_the_zoom_while_it_is_shown(driver, canvas, document):
    canvas.zoom_100()
    fill(document, Bounds(0, 0, 200, 300), 0)
    canvas.show_original(True)
    shown(canvas)
    canvas.look(canvas.viewport.zoomed_to(8))
    x, y = (int(value) for value in canvas.viewport.to_image_point(320, 240))
    assert at(canvas, shown(canvas), x, y) == tuple(document.photo.pixels[y, x])


def test_somebody_else_may_say_what_the_original_is(driver, canvas, document):
    canvas.original_pixels = lambda: np.full_like(document.pixels, 77)
    canvas.show_original(True)
    assert at(canvas, shown(canvas), 100, 100) == (77, 77, 77)


def test_the_preview_covers_its_mask_and_leaves_the_document_alone(driver, canvas, document):
    canvas.zoom_100()
    plain = shown(canvas)
    mask = np.zeros((40, 40), bool)
    mask[:, :20] = True
    pixels, changes = document.pixels.copy(), []
    document.subscribe(changes.append)
    canvas.set_preview(Patch(Bounds(50, 50, 90, 90), np.full((40, 40, 3), 9, np.uint8), mask))
    picture = shown(canvas)
    assert at(canvas, picture, 55, 60) == (9, 9, 9)
    assert at(canvas, picture, 85, 60) == at(canvas, plain, 85, 60)
    assert np.array_equal(document.pixels, pixels)
    assert changes == []
    canvas.set_preview(None)
    assert np.array_equal(shown(canvas), plain)


def test_a_layer_can_be_added(driver, canvas):
    canvas.layers = (*canvas.layers, lambda painter, context: painter.fillRect(0, 0, 9, 9, Qt.GlobalColor.green))
    assert tuple(painted_anew(canvas)[4, 4]) == (0, 255, 0)


def test_the_ring_is_dark_and_light(driver, canvas):
    canvas.zoom_100()
    canvas.set_document(None, None)
    grey = make_document()
    grey.pixels[:] = 128
    driver.show(grey)
    canvas.zoom_100()
    canvas.set_tool_radius(30)
    driver.move(10, 10)
    driver.move(150, 100)
    row = [at(canvas, shown(canvas), x, 100)[0] for x in range(175, 185)]
    assert min(row) < 90
    assert max(row) > 200
    assert at(canvas, shown(canvas), 150, 100) == (128, 128, 128)


def test_a_closed_document_is_not_listened_to(driver, canvas, document):
    canvas.set_document(None, None)
    painted = Painted(canvas)
    document.begin_mask_edit().rectangle(Bounds(0, 0, 50, 50), True)
    QApplication.processEvents()
    assert painted.area() == 0
