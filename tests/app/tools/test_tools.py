"""Tools against a real document, without a window."""

from __future__ import annotations

import itertools
import subprocess
import sys

import numpy as np
import pytest

from app.document.document import Document
from app.tools.base import Band, Button, Loop, PointerEvent, Ring
from app.tools.brush import MAX_RADIUS, MIN_RADIUS, Brush
from app.tools.ellipse import Ellipse
from app.tools.eraser import Eraser
from app.tools.lasso import Lasso
from app.tools.rectangle import Rectangle
from app.tools.registry import TOOLS, make_tools
from engine.geometry import Bounds
from engine.photo.photo import Photo


@pytest.fixture
def document():
    return Document(Photo(np.zeros((100, 120, 3), np.uint8)))


def gesture(tool, document, *points, button=Button.PRIMARY, **held):
    events = [PointerEvent(*point, button=button, **held) for point in points]
    tool.begin(events[0], document)
    for event in events[1:]:
        tool.move(event)
    return tool.end(events[-1])


def test_a_fast_stroke_has_no_gaps(document):
    edit = gesture(Brush(4), document, (10, 50), (110, 50))
    assert document.mask[50, 10:110].all()
    document.undo(edit)
    assert not document.mask.any()


def test_a_click_is_a_dab_and_marks_at_least_the_pixel_under_it(document):
    assert gesture(Brush(MIN_RADIUS), document, (10.9, 20.1)) is not None
    assert np.argwhere(document.mask).tolist() == [[20, 10]]


def test_eraser_and_brush_are_opposites_and_so_are_their_buttons(document):
    gesture(Brush(10), document, (50, 50))
    gesture(Eraser(4), document, (50, 50))
    assert not document.mask[50, 50]
    assert document.mask[50, 58]
    gesture(Eraser(4), document, (50, 50), button=Button.SECONDARY)
    assert document.mask[50, 50]
    gesture(Brush(4), document, (50, 50), button=Button.SECONDARY)
    assert not document.mask[50, 50]


def test_cancel_gives_the_mask_back(document):
    gesture(Brush(10), document, (50, 50))
    before = document.mask.copy()
    brush = Brush(20)
    brush.begin(PointerEvent(50, 50), document)
    brush.move(PointerEvent(90, 90))
    assert not np.array_equal(document.mask, before)
    brush.cancel()
    assert np.array_equal(document.mask, before)
    brush.cancel()
    assert brush.end(PointerEvent(90, 90)) is None


def test_a_stroke_that_changes_nothing_is_no_edit(document):
    assert gesture(Eraser(10), document, (50, 50), (60, 60)) is None


def test_shift_draws_from_the_last_point_of_this_document_only(document):
    brush = Brush(2)
    gesture(brush, document, (10, 10), (20, 10))
    gesture(brush, document, (100, 90), shift=True)
    assert document.mask[50, 60]
    other = Document(Photo(np.zeros((100, 120, 3), np.uint8)))
    gesture(brush, other, (10, 90), shift=True)
    assert Bounds.of_mask(other.mask).width <= 5


def test_the_ring_shows_where_a_shift_line_would_start(document):
    brush = Brush(2)
    gesture(brush, document, (10, 10), (20, 10))
    brush.hover(PointerEvent(50, 50, shift=True))
    assert brush.outline == Ring(2, True, (20, 10))
    brush.hover(PointerEvent(50, 50))
    assert brush.outline == Ring(2)


def test_sizes_step_in_proportion_and_stay_in_range():
    brush = Brush(MIN_RADIUS)
    sizes = [brush.radius]
    while brush.radius < MAX_RADIUS:
        brush.resize(1)
        sizes.append(brush.radius)
    assert sizes[:3] == [0.5, 1.0, 1.5]
    assert all(low < high for low, high in itertools.pairwise(sizes))
    assert len(sizes) < 70
    assert all(high / low < 1.2 for low, high in itertools.pairwise(sizes) if low > 10)
    for _ in range(100):
        brush.resize(-1)
    assert brush.radius == MIN_RADIUS
    brush.radius = 1e9
    assert brush.radius == MAX_RADIUS


@pytest.mark.parametrize("end", [(70.2, 60.7), (20.3, 20.9)])
def test_a_rectangle_holds_every_pixel_it_touches(document, end):
    gesture(Rectangle(), document, (40.5, 40.5), (50, 99), end)
    x0, x1 = sorted((40, int(end[0])))
    y0, y1 = sorted((40, int(end[1])))
    assert Bounds.of_mask(document.mask) == Bounds(y0, x0, y1 + 1, x1 + 1)
    assert document.mask[y0 : y1 + 1, x0 : x1 + 1].all()


@pytest.mark.parametrize("end", [(70, 50), (30, 15), (65, 10), (10, 42)])
def test_shift_makes_a_square(document, end):
    gesture(Rectangle(), document, (40, 40), end, shift=True)
    height, width = Bounds.of_mask(document.mask).shape
    assert height == width == max(abs(end[0] - 40), abs(end[1] - 40))


def test_ctrl_and_the_other_button_subtract(document):
    gesture(Rectangle(), document, (10, 10), (90, 90))
    gesture(Rectangle(), document, (20, 20), (30, 30), ctrl=True)
    gesture(Rectangle(), document, (50, 50), (60, 60), button=Button.SECONDARY)
    assert document.mask.sum() == 80 * 80 - 200


@pytest.mark.parametrize("end", [(97.6, 70.2), (20.1, 20.4), (40.9, 90.5), (400.5, 300.5)])
def test_an_ellipse_touches_the_four_sides_of_its_box_and_no_corner(document, end):
    edit = gesture(Ellipse(), document, (40.5, 40.5), end)
    (x0, x1), (y0, y1) = sorted((40, int(end[0]))), sorted((40, int(end[1])))
    ys, xs = np.mgrid[:100, :120] + 0.5
    a, b = (x1 + 1 - x0) / 2, (y1 + 1 - y0) / 2
    away = np.hypot((xs - x0 - a) / a, (ys - y0 - b) / b)  # 1 on the ellipse
    assert not document.mask[away > 1].any()
    assert document.mask[away < 1 - 0.0013].all()
    assert edit.label == "Ellipse"


def test_shift_makes_a_circle(document):
    gesture(Ellipse(), document, (30, 30), (80, 45), shift=True)
    assert Bounds.of_mask(document.mask) == Bounds(30, 30, 80, 80)
    assert document.mask.sum() == pytest.approx(np.pi * 25**2, rel=0.01)


def test_an_ellipse_subtracts_and_is_shown_as_what_it_will_take(document):
    gesture(Rectangle(), document, (10, 10), (90, 90))
    ellipse = Ellipse()
    ellipse.begin(PointerEvent(20, 30), document)
    ellipse.move(PointerEvent(80, 70, ctrl=True))
    outline = ellipse.outline
    assert (outline.adds, outline.points[0]) == (False, (80, 50))
    edit = ellipse.end(PointerEvent(80, 70, ctrl=True))
    assert not document.mask[31:69, 50].any()
    assert document.mask[[31, 31, 68, 68], [21, 78, 21, 78]].all()
    assert (edit.label, ellipse.outline) == ("Subtract ellipse", None)


@pytest.mark.parametrize("tool", [Rectangle, Ellipse])
def test_a_box_beside_the_photo_is_neither_shown_nor_an_edit(document, tool):
    box = tool()
    box.begin(PointerEvent(130, -40), document)
    box.move(PointerEvent(150, -10))
    assert (box.outline, box.end(PointerEvent(150, -10))) == (None, None)
    assert document.begin_mask_edit().commit("nothing") is None


def test_the_mask_is_untouched_until_the_end_and_the_band_is_clamped(document):
    rectangle = Rectangle()
    rectangle.begin(PointerEvent(100, 80), document)
    rectangle.move(PointerEvent(500, 90, ctrl=True))
    assert rectangle.outline == Band(Bounds(80, 100, 90, 120), adds=False)
    assert not document.mask.any()
    rectangle.cancel()
    assert rectangle.outline is None
    assert rectangle.end(PointerEvent(500, 90)) is None


@pytest.mark.parametrize(("view_px", "is_click"), [(0.1, False), (1.0, False), (10.0, True)])
def test_a_drag_of_a_few_screen_pixels_is_a_click(document, view_px, is_click):
    edit = gesture(Rectangle(), document, (40, 40), (44, 44), view_px=view_px)
    assert (edit is None) == is_click


def test_a_lasso_takes_all_it_goes_around_also_where_it_crosses_itself(document):
    twice_around = ((80, 20), (80, 80), (20, 80), (20, 20), (80, 20), (80, 80), (20, 80))
    edit = gesture(Lasso(), document, (20, 20), *twice_around)
    assert Bounds.of_mask(document.mask) == Bounds(20, 20, 80, 80)
    assert document.mask[20:80, 20:80].all()
    assert edit.label == "Lasso"


def test_a_lasso_subtracts_and_is_given_up(document):
    gesture(Rectangle(), document, (10, 10), (90, 90))
    for held in ({"ctrl": True}, {"button": Button.SECONDARY}):
        gesture(Lasso(), document, (20, 20), (30, 20), (30, 30), (20, 30), **held)
        assert not document.mask[20:30, 20:30].any()
    lasso = Lasso()
    lasso.begin(PointerEvent(40, 40), document)
    lasso.move(PointerEvent(60, 40))
    lasso.move(PointerEvent(60, 60, ctrl=True))
    assert lasso.outline == Loop(((40, 40), (60, 40), (60, 60)), adds=False)
    before = document.mask.copy()
    lasso.cancel()
    assert (lasso.outline, lasso.end(PointerEvent(0, 0))) == (None, None)
    assert np.array_equal(document.mask, before)


@pytest.mark.parametrize(("view_px", "is_click"), [(0.1, False), (1.0, False), (10.0, True)])
def test_a_lasso_of_a_few_screen_pixels_is_a_click(document, view_px, is_click):
    edit = gesture(Lasso(), document, (40, 40), (44, 40), (44, 44), view_px=view_px)
    assert (edit is None) == is_click


def test_the_toolbar_has_unique_names_and_letters():
    tools = make_tools()
    assert list(tools) == [
        "brush",
        "eraser",
        "rectangle",
        "ellipse",
        "lasso",
        "polygon",
        "select-object",
        "select-colour",
        "inspect",
        "not-from-here",
        "only-from-here",
        "pan",
    ]
    assert [tool.shortcut for tool in tools.values()] == list("BERQLGSWINUH")
    assert len(TOOLS) == len(tools)
    assert all(tool.label and tool.status_text for tool in tools.values())
    tools["brush"].radius = 5
    assert tools["eraser"].radius != 5
    assert tools["rectangle"].radius is None


def test_tools_load_neither_qt_nor_torch():
    code = (
        "import sys, app.tools.registry, app.canvas.viewport;"
        "print([name for name in sys.modules if name in ('PySide6', 'torch', 'cv2')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
