"""A pen that is pressed, fingers on a screen, and Alt-drag."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes.canvas import ALT, CTRL, LEFT, NONE, RIGHT

PEN, ERASER = QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser


class Pen:
    """A tablet's pen on a canvas; where it stands is given in image coordinates."""

    def __init__(self, driver, kind=PEN):
        self.driver, self.kind = driver, kind
        self.device = QPointingDevice(
            "pen",
            7,
            QInputDevice.DeviceType.Stylus,
            kind,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            1,
        )

    def send(self, kind, x, y, pressure):
        canvas = self.driver.canvas
        place = QPointF(self.driver.at(x, y))
        is_down = kind != QEvent.Type.TabletRelease and pressure > 0
        event = QTabletEvent(
            kind, self.device, place, canvas.mapToGlobal(place), pressure, 0, 0, 0, 0, 0, NONE,
            Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT,
            LEFT if is_down else Qt.MouseButton.NoButton,
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)
        return event

    def draw(self, *points):
        self.send(QEvent.Type.TabletPress, *points[0])
        for point in points[1:]:
            self.send(QEvent.Type.TabletMove, *point)
        return self.send(QEvent.Type.TabletRelease, *points[-1][:2], 0.0)


def height_at(mask, x):
    return np.count_nonzero(mask[:, x])


def test_pressure_changes_the_size_and_the_end_does_not_thin_out(canvas, driver, document, tools):
    canvas.pen_presses = True
    canvas.set_tool_radius(20)
    Pen(driver).draw((50, 100, 0.2), (150, 100, 0.2), (250, 100, 1.0))
    assert height_at(document.mask, 100) == pytest.approx(8, abs=2)
    assert height_at(document.mask, 200) == pytest.approx(24, abs=3)
    assert height_at(document.mask, 249) == pytest.approx(40, abs=3)
    assert tools["brush"].radius == 20


def test_without_the_setting_a_pen_is_a_mouse(canvas, driver, document):
    event = Pen(driver).draw((50, 100, 0.2), (150, 100, 0.2))
    assert not event.isAccepted()  # then Qt sends those of a mouse
    driver.drag((50, 100), (150, 100))
    assert height_at(document.mask, 100) == pytest.approx(40, abs=2)


def test_the_other_end_of_the_pen_erases(canvas, driver, document):
    canvas.pen_presses = True
    driver.drag((50, 100), (150, 100))
    Pen(driver, ERASER).draw((100, 100, 1.0), (102, 100, 1.0))
    assert not document.mask[100, 100]
    assert document.mask[100, 60]


def test_the_other_end_of_the_pen_erases_with_the_eraser_too(canvas, driver, document, tools):
    canvas.pen_presses = True
    driver.drag((50, 100), (150, 100))
    canvas.set_tool(tools["eraser"])
    Pen(driver, ERASER).draw((100, 100, 1.0), (102, 100, 1.0))
    assert not document.mask[100, 100]
    assert document.mask[100, 60]


@pytest.mark.parametrize("presses", [True, False])
def test_a_pen_that_left_the_window_and_was_lifted_there_does_not_go_on_painting(canvas, driver, document, presses):
    edits = []
    canvas.edit_committed.connect(lambda *edit: edits.append(edit))
    canvas.pen_presses = presses
    pen = Pen(driver)
    if presses:
        pen.send(QEvent.Type.TabletPress, 50, 100, 1.0)
        pen.send(QEvent.Type.TabletMove, 100, 100, 1.0)
    else:
        driver.press(50, 100)
        driver.move(100, 100)
    place = QPointF(driver.at(250, 60))  # it hovers, which Qt reports as a mouse; its release went elsewhere
    up = Qt.MouseButton.NoButton
    QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, place, canvas.mapToGlobal(place), up, up, NONE))
    assert document.mask[100, 75]
    assert not document.mask[70, 220]
    assert len(edits) == 1
    assert not canvas.gesture_active
    driver.click(250, 60)
    assert document.mask[60, 250]


def test_after_the_pen_the_mouse_paints_at_full_size(canvas, driver, document):
    canvas.pen_presses = True
    Pen(driver).draw((50, 50, 0.1), (60, 50, 0.1))
    driver.click(200, 100)
    assert height_at(document.mask, 200) == pytest.approx(40, abs=2)


@pytest.fixture(scope="module")
def screen(qapp):
    return QTest.createTouchDevice()


def touch(driver, screen, *moves):
    """Every move is a list of fingers, image coordinates; the first one puts them down."""
    canvas, down = driver.canvas, set()
    for fingers in moves:
        sequence = QTest.touchEvent(canvas, screen, False)
        for number, point in enumerate(fingers):
            (sequence.move if number in down else sequence.press)(number, driver_point(driver, point), canvas)
            down.add(number)
        sequence.commit()
    sequence = QTest.touchEvent(canvas, screen, False)
    for number in down:
        sequence.release(number, driver_point(driver, moves[-1][number]), canvas)
    sequence.commit()


def driver_point(driver, point):
    return point if not isinstance(point, tuple) else driver.at(*point)


def test_one_finger_paints(canvas, driver, document, screen):
    touch(driver, screen, [(100, 100)], [(150, 100)], [(200, 100)])
    assert document.mask[100, 100:200].all()


def test_a_tap_is_a_dot(canvas, driver, document, screen):
    touch(driver, screen, [(100, 100)])
    assert document.mask[100, 100]
    assert not canvas.gesture_active


def test_two_fingers_zoom_and_take_back_what_one_began(canvas, driver, document, screen):
    zoom = canvas.viewport.zoom
    a, b = driver.at(100, 100), driver.at(200, 100)
    fixed = [driver.at(150, 100)]
    touch(driver, screen, [(100, 100)], [a, b], [a - (b - a) / 2, b + (b - a) / 2])
    assert canvas.viewport.zoom == pytest.approx(2 * zoom, rel=0.02)
    assert canvas.image_point(QPointF(fixed[0])) == pytest.approx((150, 100), abs=1)
    assert not document.mask.any()
    assert not canvas.gesture_active


def test_two_fingers_leave_the_corners_of_a_polygon(canvas, driver, tools, screen):
    polygon = tools["polygon"]
    canvas.set_tool(polygon)
    corners = (50, 50), (150, 50), (150, 150)
    for corner in corners:
        driver.move(*corner)
        driver.click(*corner)
    a, b = driver.at(100, 100), driver.at(200, 100)
    touch(driver, screen, [a], [driver.at(104, 104)], [a, b], [a - (b - a) / 2, b + (b - a) / 2])
    assert len(polygon.outline.points) == 3
    touch(driver, screen, [driver.at(50, 50)], [driver.at(50, 50), b])  # on the first corner, which would close it
    assert len(polygon.outline.points) == 3
    driver.key(Qt.Key.Key_Backspace)
    assert len(polygon.outline.points) == 2
    assert not canvas.gesture_active


def test_two_fingers_that_go_down_together_do_not_give_up_what_is_looked_for(canvas, driver, tools, screen):
    tool, given_up = tools["select-object"], []
    tool.given_up = lambda: given_up.append(True)
    canvas.set_tool(tool)
    driver.drag((50, 50), (90, 90))
    assert tool.waits
    a, b = driver.at(100, 100), driver.at(200, 100)
    touch(driver, screen, [a, b], [a - (b - a) / 2, b + (b - a) / 2])
    touch(driver, screen, [a], [a, b])
    assert tool.waits
    assert not given_up


@pytest.mark.parametrize("held", [ALT, ALT | CTRL], ids=["alt", "ctrl+alt"])
@pytest.mark.parametrize("button", [LEFT, RIGHT], ids=["left", "right"])
def test_alt_drag_changes_the_size_and_paints_nothing(canvas, driver, document, tools, qtbot, button, held):
    canvas.set_tool_radius(20)
    with qtbot.waitSignal(canvas.tool_resized):
        driver.drag((100, 100), (120, 100), (130, 90), button=button, held=held)
    assert tools["brush"].radius == pytest.approx(50, abs=1)
    assert not document.mask.any()
    driver.drag((200, 100), (10, 100), button=button, held=held)
    assert tools["brush"].radius == 0.5


def test_alt_drag_with_a_tool_without_size_is_a_drag(canvas, driver, document, tools):
    canvas.set_tool(tools["rectangle"])
    driver.drag((50, 50), (90, 90), held=ALT)
    assert document.mask[60, 60]
