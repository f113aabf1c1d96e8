"""Zoom, keys, drops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas import keyboard
from tests.fakes.canvas import ALT, CTRL, SHIFT

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("held", [NO_KEYS, CTRL])
def test_the_wheel_zooms_at_the_cursor(driver, canvas, held):
    place = driver.at(70, 40)
    before = canvas.viewport
    point = before.to_image_point(place.x(), place.y())
    driver.wheel(70, 40, held=held)
    assert canvas.viewport.zoom == pytest.approx(before.zoom * 2**0.5)
    assert canvas.viewport.to_view_point(*point) == pytest.approx((place.x(), place.y()), abs=1.3)


@pytest.mark.parametrize("angle", [(0, 120), (120, 0)])
def test_alt_wheel_resizes_the_tool_whichever_way_qt_reports_it(driver, canvas, qtbot, angle):
    zoom, radius = canvas.viewport.zoom, canvas.tool.radius
    with qtbot.waitSignal(canvas.tool_resized) as told:
        driver.wheel(70, 40, angle=angle, held=ALT)
    assert told.args[0] == canvas.tool.radius > radius
    assert canvas.viewport.zoom == zoom


def test_two_fingers_pan_and_ctrl_makes_them_zoom(driver, canvas):
    canvas.zoom_100()
    canvas.look(canvas.viewport.zoomed_to(8))
    x, y = canvas.viewport.to_view_point(100, 100)
    driver.wheel(100, 100, angle=(0, 30), pixels=(-14, 9), phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.viewport.to_view_point(100, 100) == pytest.approx((x - 14, y + 9), abs=1)
    driver.wheel(100, 100, angle=(0, -120), pixels=(0, -9), held=CTRL, phase=Qt.ScrollPhase.ScrollUpdate)
    assert canvas.viewport.zoom == pytest.approx(8 / 2**0.5)


def test_shift_wheel_moves_sideways(driver, canvas):
    canvas.look(canvas.viewport.zoomed_to(8))
    x, y = canvas.viewport.to_view_point(100, 100)
    driver.wheel(100, 100, held=SHIFT)
    assert canvas.viewport.to_view_point(100, 100) == pytest.approx((x + 60, y), abs=1)


def test_a_pinch_zooms_at_the_fingers(driver, canvas):
    zoom = canvas.viewport.zoom
    place = QPointF(driver.at(50, 50))
    point = canvas.viewport.to_image_point(place.x(), place.y())
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(canvas, QNativeGestureEvent(kind, device, 2, place, place, place, 0.5, QPointF()))
    assert canvas.viewport.zoom == pytest.approx(zoom * 1.5)
    assert canvas.viewport.to_view_point(*point) == pytest.approx((place.x(), place.y()), abs=1.3)


def test_fit_stays_fitted_until_the_person_zooms(driver, canvas, qtbot):
    with qtbot.waitSignal(canvas.zoom_changed):
        canvas.resize(900, 700)
    assert canvas.viewport == canvas.viewport.fitted()
    canvas.zoom_in()
    zoom = canvas.viewport.zoom
    canvas.resize(500, 400)
    assert canvas.viewport.zoom == zoom
    with qtbot.waitSignal(canvas.zoom_changed):
        canvas.fit()
    assert canvas.viewport == canvas.viewport.fitted()


def test_zoom_100_shows_one_pixel_per_device_pixel(driver, canvas):
    canvas.zoom_100()
    assert canvas.viewport.zoom == 1
    canvas.zoom_in()
    assert canvas.viewport.zoom == 1.5
    canvas.zoom_out()
    canvas.zoom_out()
    assert canvas.viewport.zoom == pytest.approx(0.6667)


def test_brackets_change_the_size(driver, canvas):
    radius = canvas.tool.radius
    driver.key(Qt.Key.Key_BracketRight)
    assert canvas.tool.radius > radius
    driver.key(Qt.Key.Key_BracketLeft)
    assert canvas.tool.radius == pytest.approx(radius, abs=0.51)


def test_painting_with_the_keyboard_alone(driver, canvas, document, qtbot):
    canvas.set_tool_radius(4)
    driver.key(Qt.Key.Key_Left)
    driver.key(Qt.Key.Key_P)
    assert canvas.gesture_active
    for _ in range(5):
        driver.key(Qt.Key.Key_Right)
    with qtbot.waitSignal(canvas.edit_committed):
        driver.key(Qt.Key.Key_P)
    drawn = document.mask.copy()
    assert drawn.any()
    driver.key(Qt.Key.Key_P, SHIFT)
    driver.key(Qt.Key.Key_Left, SHIFT)
    with qtbot.waitSignal(canvas.edit_committed):
        driver.key(Qt.Key.Key_Return)
    assert document.mask.sum() < drawn.sum()
    driver.key(Qt.Key.Key_P)
    driver.key(Qt.Key.Key_Down, SHIFT)
    before = document.mask.sum()
    driver.key(Qt.Key.Key_Escape)
    assert document.mask.sum() < before
    assert not canvas.gesture_active


def test_ctrl_arrow_moves_by_one_pixel_and_never_off_the_photo(driver, canvas, qtbot):
    points = []
    canvas.hovered.connect(points.append)
    driver.key(Qt.Key.Key_Up)
    driver.key(Qt.Key.Key_Right, CTRL)
    assert points[-1][0] - points[-2][0] == 1
    for _ in range(40):
        driver.key(Qt.Key.Key_Right, SHIFT)
    assert points[-1][0] == 299.5


def test_the_keyboard_cursor_stays_in_view(driver, canvas):
    canvas.look(canvas.viewport.zoomed_to(20))
    points = []
    canvas.hovered.connect(points.append)
    for _ in range(12):
        driver.key(Qt.Key.Key_Right, SHIFT)
    x, _ = canvas.viewport.to_view_point(*points[-1])
    assert 0 < x < canvas.width()


@pytest.mark.parametrize(
    ("key", "idle", "drawing"),
    [
        (Qt.Key.Key_Return, False, True),
        (Qt.Key.Key_Escape, False, True),
        (Qt.Key.Key_Space, True, True),
        (Qt.Key.Key_Left, True, True),
        (Qt.Key.Key_M, False, False),
    ],
)
def test_menus_get_the_keys_the_canvas_does_not_need(driver, canvas, key, idle, drawing):
    def takes():
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NO_KEYS)
        event.ignore()
        QApplication.sendEvent(canvas, event)
        return event.isAccepted()

    assert takes() == idle
    driver.press(100, 100)
    assert takes() == drawing
    driver.release(100, 100)


@pytest.mark.parametrize("held", [ALT, CTRL, Qt.KeyboardModifier.MetaModifier], ids=["alt", "ctrl", "meta"])
@pytest.mark.parametrize("key", [keyboard.PEN, keyboard.BEFORE, keyboard.HAND, *keyboard.SIZES])
@pytest.mark.parametrize("drawing", [False, True], ids=["idle", "drawing"])
def test_what_menus_are_opened_with_is_theirs(driver, canvas, key, held, drawing):
    if drawing:
        driver.press(100, 100)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    assert not event.isAccepted()


def test_losing_the_focus_lifts_everything_that_was_held(driver, canvas, document, qtbot):
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    canvas.clearFocus()
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    canvas.setFocus()
    driver.key(Qt.Key.Key_P)
    with qtbot.waitSignal(canvas.edit_committed):
        canvas.clearFocus()
    assert document.mask.any()


def test_dropped_files_are_announced_and_other_things_are_not(canvas, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg")), QUrl("https://example.org/b.jpg")])
    args = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEYS
    enter = QDragEnterEvent(QPoint(5, 5), *args)
    QApplication.sendEvent(canvas, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(canvas.file_dropped) as told:
        QApplication.sendEvent(canvas, QDropEvent(QPointF(5, 5), *args))
    assert told.args == [[str(tmp_path / "a.jpg")]]
    text = QMimeData()
    text.setText("a.jpg")
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, text, Qt.MouseButton.LeftButton, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(canvas, enter)
    assert not enter.isAccepted()


def test_without_a_photo_input_does_nothing(canvas, qtbot):
    from tests.fakes.canvas import Driver

    driver = Driver(canvas)
    with qtbot.assertNotEmitted(canvas.edit_committed):
        driver.drag((10, 10), (50, 50))
        driver.wheel(10, 10)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_O):
            driver.key(key)
        canvas.zoom_in()
        canvas.fit()
        canvas.zoom_100()
