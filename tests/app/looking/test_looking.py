"""Ways of looking at the open photo, through the whole editor and with real events."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QProxyStyle, QStyle, QWidget

from app.window.motion import reduce_motion
from engine.geometry import Bounds
from engine.types import Patch


@pytest.fixture
def filled(editor):
    """An editor with a grey photo of 400×300 in whose middle a square of 100 px is green."""
    path = editor.folder / "grey.png"
    Image.fromarray(np.full((300, 400, 3), 100, np.uint8)).save(path)
    editor.start()
    editor.open(path)
    green(editor, Bounds(100, 150, 200, 250))
    editor.canvas.zoom_100()
    return editor


def green(editor, bounds, colour=(10, 200, 30)):
    pixels = np.zeros((*bounds.shape, 3), np.uint8)
    pixels[...] = colour
    patch = Patch(bounds, pixels, np.ones(bounds.shape, bool))
    editor.app.photo.record(editor.document.apply_fill([patch], clear_mask=True, label="Fill"))


def colour_at(editor, x, y, widget=None):
    """What is on screen at a pixel of the photo: R, G, B."""
    widget = widget or editor.canvas
    QApplication.processEvents()
    view_x, view_y = widget.viewport.to_view_point(x + 0.5, y + 0.5)
    return widget.grab().toImage().pixelColor(int(view_x), int(view_y)).getRgb()[:3]


def press(editor, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or editor.canvas, key, held)


def place(editor, x):
    """View px of an image column."""
    return round(editor.canvas.viewport.to_view_point(x, 0)[0])


NOW, BEFORE = (10, 200, 30), (100, 100, 100)


def test_left_of_the_line_is_before_and_right_of_it_now(filled):
    filled.act("split")
    filled.app.looking.handle.move_to(place(filled, 200))
    assert colour_at(filled, 160, 150) == BEFORE
    assert colour_at(filled, 240, 150) == NOW


def test_the_line_is_dragged_with_the_mouse(filled):
    filled.act("split")
    handle = filled.app.looking.handle
    handle.move_to(place(filled, 200))
    middle = QPoint(handle.width() // 2, handle.height() // 2)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(45, 7))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert handle.place == place(filled, 200) + 45
    assert colour_at(filled, 220, 150) == BEFORE
    assert filled.document.mask.sum() == 0, "nothing was painted on the way"


def test_the_line_is_moved_with_keys_and_other_keys_reach_the_canvas(filled):
    QTest.keyClick(filled.canvas, Qt.Key.Key_Y)
    handle = filled.app.looking.handle
    assert handle.isVisible()
    start = handle.place
    press(filled, Qt.Key.Key_Left)
    press(filled, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert handle.place == start - 10 + 50
    press(filled, Qt.Key.Key_Home)
    assert handle.place == 0
    press(filled, Qt.Key.Key_End)
    assert handle.place == filled.canvas.width()
    radius = filled.canvas.tool.radius
    press(filled, Qt.Key.Key_BracketRight)
    assert filled.canvas.tool.radius > radius
    QTest.keyPress(handle, Qt.Key.Key_O)
    assert colour_at(filled, 160, 150) == BEFORE
    QTest.keyRelease(handle, Qt.Key.Key_O)
    handle.move_to(0)
    assert colour_at(filled, 160, 150) == NOW
    press(filled, Qt.Key.Key_Escape)
    assert filled.canvas.hasFocus()


def test_the_photo_can_be_painted_and_changed_while_it_is_split(filled):
    filled.act("split")
    filled.app.looking.handle.move_to(place(filled, 300))
    filled.drag((50, 50), (60, 50))
    assert filled.document.mask[50, 55]
    assert colour_at(filled, 50, 50) == BEFORE, "before has no mask"
    green(filled, Bounds(0, 280, 40, 320), (1, 2, 3))
    assert colour_at(filled, 285, 20) == BEFORE
    assert colour_at(filled, 315, 20) == (1, 2, 3)


def test_one_way_of_looking_ends_another(filled):
    actions = filled.window.actions_by_name
    for mode in ("split", "beside", "difference", "flicker", "split"):
        filled.act(mode)
        assert [name for name in ("split", "beside", "difference", "flicker") if actions[name].isChecked()] == [mode]
    filled.act("split")
    assert filled.app.looking.mode == "now"
    assert colour_at(filled, 160, 150) == NOW


def test_side_by_side_zooms_and_pans_in_step(filled):
    filled.act("beside")
    QApplication.processEvents()
    canvas, pane = filled.canvas, filled.window.centralWidget().currentWidget().pane
    assert abs(pane.width() - canvas.width()) <= 1
    canvas.look(canvas.viewport.zoomed_at(30, 40, 3))
    assert pane.viewport.zoom == canvas.viewport.zoom
    pane.look(pane.viewport.panned(-70, -30))
    x, y = canvas.viewport.to_image_point(canvas.width() / 2, canvas.height() / 2)
    assert pane.viewport.to_image_point(pane.width() / 2, pane.height() / 2) == pytest.approx((x, y), abs=0.5)
    canvas.zoom_100()
    assert colour_at(filled, 200, 150) == NOW
    assert colour_at(filled, 200, 150, pane) == BEFORE
    filled.act("beside")
    assert not pane.isVisible()


def test_side_by_side_marks_the_pointer_in_the_other_view_and_reads_its_pixel(filled):
    filled.act("pixel-values")
    filled.act("beside")
    QApplication.processEvents()
    canvas, pane, readout = filled.canvas, filled.app.looking._beside.pane, filled.app.looking.readout
    canvas.zoom_100()
    canvas.centre_on(200, 150)
    plain = pane.grab().toImage(), canvas.grab().toImage()
    QTest.mouseMove(canvas, filled.at(180.5, 140.5))
    assert pane.grab().toImage() != plain[0]
    _, view_y = pane.viewport.to_view_point(20.5, 150.5)
    QTest.mouseMove(canvas, QPoint(1, 1))
    QTest.mouseMove(pane, QPoint(round(pane.viewport.to_view_point(180, 0)[0]), round(view_y)))
    assert readout.text("Before").split() == ["100"] * 3
    assert readout.text("Now").split() == ["10", "200", "30"]
    assert canvas.grab().toImage() != plain[1]
    filled.act("beside")
    assert filled.app.looking._mark is None


def test_flicker_alternates_and_ends_with_now(filled, qtbot):
    filled.act("flicker")
    assert colour_at(filled, 200, 150) == BEFORE
    timer = filled.app.looking._timer
    assert timer.interval() * 3 > 1000, "never more than three flashes a second"
    with qtbot.waitSignal(timer.timeout):
        pass
    assert colour_at(filled, 200, 150) == NOW
    with qtbot.waitSignal(timer.timeout):
        pass
    filled.act("flicker")
    assert not timer.isActive()
    assert colour_at(filled, 200, 150) == NOW


def test_the_difference_is_black_where_nothing_changed_and_bright_where_much_did(filled):
    filled.act("difference")
    assert colour_at(filled, 20, 20) == (0, 0, 0)
    assert min(colour_at(filled, 200, 150)[:2]) > 200
    assert filled.app.looking.legend.isVisible()
    assert filled.app.looking.legend.most == "64 and more"


def test_the_navigator_is_there_at_high_zoom_only_and_moves_the_photo(filled):
    navigator, canvas = filled.app.looking.navigator, filled.canvas
    assert not navigator.isVisible()
    canvas.look(canvas.viewport.zoomed_to(8))
    assert navigator.isVisible()
    start = navigator.frame().center()
    QTest.mousePress(navigator, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(navigator, start.toPoint() + QPoint(-30, 20))
    QTest.mouseRelease(navigator, Qt.MouseButton.LeftButton, pos=start.toPoint() + QPoint(-30, 20))
    moved = navigator.frame().center() - start
    assert (moved.x(), moved.y()) == pytest.approx((-30, 20), abs=1.5)
    filled.act("navigator")
    assert not navigator.isVisible()
    filled.act("navigator")
    canvas.fit()
    assert not navigator.isVisible()


def test_the_readout_says_now_and_before(filled):
    filled.act("pixel-values")
    readout = filled.app.looking.readout
    QTest.mouseMove(filled.canvas, filled.at(200.5, 150.5))
    assert readout.text("Now").split() == ["10", "200", "30"]
    assert readout.text("Before").split() == ["100"] * 3
    assert readout.text("Coarse") == "–"


def test_after_a_fill_by_the_network_the_readout_says_what_its_stages_drew(editor):
    editor.start()
    editor.open()
    editor.paint()
    editor.fill()
    editor.act("pixel-values")
    height, width = editor.document.shape
    QTest.mouseMove(editor.canvas, editor.at(width / 2, height / 2))
    readout = editor.app.looking.readout
    assert readout.text("Coarse").split() == ["10", "200", "30"]
    assert readout.text("Refined").split() == ["10", "200", "30"]


def test_with_less_motion_wanted_nothing_moves_by_itself(filled):
    class Still(QProxyStyle):
        def styleHint(self, hint, option=None, widget=None, data=None):
            return 0 if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else super().styleHint(hint, option)

    style = Still()
    filled.canvas.setStyle(style)
    with filled.said("less motion"):
        filled.act("flicker")
    assert not filled.app.looking._timer.isActive()
    assert colour_at(filled, 200, 150) == BEFORE
    filled.act("flicker")
    assert colour_at(filled, 200, 150) == NOW
    filled.canvas.setStyle(None)


def test_with_less_motion_chosen_in_the_settings_nothing_moves_either(filled):
    reduce_motion(True)
    try:
        with filled.said("less motion"):
            filled.act("flicker")
        assert not filled.app.looking._timer.isActive()
        assert colour_at(filled, 200, 150) == BEFORE
    finally:
        reduce_motion(False)


def test_another_photo_is_looked_at_in_the_same_way_and_none_in_the_usual_one(filled):
    filled.act("beside")
    filled.app.history.setClean()  # nobody is asked
    filled.open(filled.photo_file("other.png", (90, 500)))
    pane = filled.app.looking._beside.pane
    QApplication.processEvents()
    assert pane.isVisible()
    assert (pane.viewport.image_width, pane.viewport.image_height) == (500, 90)
    assert pane.viewport.zoom == filled.canvas.viewport.zoom
    filled.act("close")
    assert filled.app.looking.mode == "now"
    assert not filled.window.actions_by_name["beside"].isChecked()


def test_undo_is_seen_beside_and_in_the_difference(filled):
    filled.act("beside")
    QApplication.processEvents()
    pane = filled.app.looking._beside.pane
    green(filled, Bounds(0, 0, 20, 20))
    assert colour_at(filled, 10, 10, pane) == BEFORE
    filled.act("difference")
    filled.canvas.zoom_100()
    filled.canvas.centre_on(10, 10)
    assert colour_at(filled, 10, 10) != (0, 0, 0)
    filled.app.history.undo()
    assert colour_at(filled, 10, 10) == (0, 0, 0)


def test_small_differences_are_seen_when_they_are_enlarged(filled):
    green(filled, Bounds(0, 0, 40, 40), (104, 100, 98))
    filled.canvas.centre_on(10, 10)
    filled.act("difference")
    weak = sum(colour_at(filled, 10, 10))
    legend = filled.app.looking.legend
    box = legend.findChild(QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert legend.most == "16 and more"
    assert sum(colour_at(filled, 10, 10)) > weak


def test_in_a_narrow_window_no_panel_lies_over_another(filled):
    looking, canvas = filled.app.looking, filled.canvas
    filled.window.resize(filled.window.minimumSizeHint())
    QApplication.processEvents()
    canvas.look(canvas.viewport.zoomed_to(8))
    filled.act("pixel-values")
    filled.act("difference")
    panels = (looking.legend, looking.readout, looking.navigator)
    assert all(panel.isVisible() for panel in panels)
    for one, other in itertools.combinations(panels, 2):
        assert not one.geometry().intersects(other.geometry())


def test_panels_keep_clear_of_what_others_put_over_the_edge(filled):
    bar = QWidget(filled.canvas)
    bar.setGeometry(0, 0, filled.canvas.width(), 90)
    bar.show()
    filled.act("split")
    filled.act("pixel-values")
    looking = filled.app.looking
    assert looking.handle.y() == 90
    assert looking.readout.y() > 90
    bar.hide()
    assert looking.handle.y() == 0
    assert looking.readout.y() < 90


def test_values_of_one_photo_are_not_looked_for_in_a_smaller_one(filled):
    filled.act("pixel-values")
    QTest.mouseMove(filled.canvas, filled.at(300, 250))
    QTest.mouseMove(filled.canvas, filled.at(380, 280))
    assert filled.app.looking._pointer is not None
    filled.app.history.setClean()
    filled.open(filled.photo_file("small.png", (60, 80)))  # an exception in a slot fails the test
    assert filled.app.looking._pointer is None
