"""The polygon, corner by corner."""

import numpy as np
import pytest

from app.document.document import Document
from app.tools.base import Button, Loop, PointerEvent
from app.tools.polygon import Polygon
from engine.photo.photo import Photo

SQUARE = ((10, 10), (60, 10), (60, 60), (10, 60))


@pytest.fixture
def document():
    return Document(Photo(np.zeros((100, 120, 3), np.uint8)))


def click(tool, document, *points, **held):
    edit = None
    for point in points:
        event = PointerEvent(*point, **held)
        tool.hover(event)
        tool.begin(event, document)
        edit = tool.end(event)
    return edit


@pytest.mark.parametrize("last", [(12, 11), (10, 60.5)], ids=["first corner", "double-click"])
def test_a_click_on_the_first_corner_or_a_double_click_closes_it(document, last):
    tool = Polygon()
    assert click(tool, document, *SQUARE) is None
    assert tool.waits
    assert not document.mask.any()
    edit = click(tool, document, last)
    assert edit is not None
    assert edit.label == "Polygon"
    assert not tool.waits
    assert np.count_nonzero(document.mask) == 50 * 50
    document.undo(edit)
    assert not document.mask.any()


def test_enter_closes_it_and_two_corners_are_nothing(document):
    tool = Polygon()
    click(tool, document, *SQUARE)
    assert tool.finish() is not None
    click(tool, document, *SQUARE[:2])
    assert tool.finish() is None
    assert not tool.waits


def test_backspace_takes_the_last_corner_back_to_none(document):
    tool = Polygon()
    click(tool, document, *SQUARE, (5, 90))
    tool.take_back()
    assert np.array_equal(tool.outline.points[:4], SQUARE)
    tool.finish()
    assert np.count_nonzero(document.mask) == 50 * 50
    click(tool, document, (5, 5))
    tool.take_back()
    assert not tool.waits
    tool.take_back()


def test_a_corner_can_be_dragged_to_its_place(document):
    tool = Polygon()
    click(tool, document, *SQUARE[:3])
    tool.begin(PointerEvent(30, 90), document)
    tool.move(PointerEvent(10, 60))
    tool.end(PointerEvent(10, 60))
    tool.finish()
    assert np.count_nonzero(document.mask) == 50 * 50


@pytest.mark.parametrize("held", [{"ctrl": True}, {"button": Button.SECONDARY}], ids=["ctrl", "right"])
def test_the_first_corner_says_whether_it_subtracts(document, held):
    tool = Polygon()
    click(tool, document, *SQUARE)
    tool.finish()
    click(tool, document, (0, 0), **held)
    click(tool, document, (40, 0), (40, 80), (0, 80))
    edit = tool.finish()
    assert edit.label == "Subtract polygon"
    assert np.count_nonzero(document.mask) == 20 * 50


def test_it_shows_the_way_to_the_pointer_and_back(document):
    tool = Polygon()
    assert tool.outline is None
    click(tool, document, *SQUARE[:2])
    tool.hover(PointerEvent(33, 44))
    assert tool.outline == Loop((*SQUARE[:2], (33, 44)), True, SQUARE[0])


def test_escape_and_another_photo_give_it_up(document):
    tool = Polygon()
    click(tool, document, *SQUARE)
    tool.cancel()
    assert tool.outline is None
    click(tool, document, *SQUARE)
    other = Document(Photo(np.zeros((100, 120, 3), np.uint8)))
    click(tool, other, (1, 1))
    assert len(tool.outline.points) == 1
