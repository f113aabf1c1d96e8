"""Several answers to one fill: made one after another, switched in place, one undo step in all."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.types import FillError
from tests.app.fill.answers import GREEN, RED, colour_at, fill_and_wait, many, press


def test_further_answers_are_made_and_shown_in_a_strip(ready):
    many(ready)
    ready.paint()
    mask = ready.document.mask.copy()
    assert not ready.app.strip.isVisible()
    fill_and_wait(ready, 5)
    assert colour_at(ready, mask) == GREEN  # the first answer stays until a person changes it
    strip, candidates = ready.app.strip, ready.app.candidates
    assert strip.isVisible()
    assert [tile.isChecked() for tile in strip.tiles] == [True, False, False, False, False]
    shades = []
    for _ in candidates.made:
        shades.append(colour_at(ready, mask))
        press(ready, Qt.Key.Key_Period)
    assert len(set(shades)) == 5
    assert colour_at(ready, mask) == GREEN
    press(ready, Qt.Key.Key_Comma)
    assert colour_at(ready, mask) == shades[-1]
    QTest.mouseClick(strip.tiles[1], Qt.MouseButton.LeftButton)
    assert colour_at(ready, mask) == RED == shades[1]
    assert strip.tiles[1].isChecked()
    assert ready.app.history.count() == 2
    assert ready.app.history.last_fill() is candidates.made[1].result
    ready.app.history.undo()
    assert np.array_equal(ready.document.mask, mask)
    assert not strip.isVisible()


def test_going_on_keeps_what_is_shown(ready, tmp_path):
    many(ready)
    ready.paint()
    mask = ready.document.mask.copy()
    fill_and_wait(ready, 5)
    ready.act("next-answer")
    ready.drag((20, 20), (40, 20))
    assert not ready.app.strip.isVisible()
    ready.act("next-answer")
    assert colour_at(ready, mask) == RED
    assert not ready.window.actions_by_name["next-answer"].isEnabled()


def test_another_answer_after_saving_is_not_saved(ready, tmp_path):
    many(ready)
    ready.paint()
    fill_and_wait(ready, 5)
    ready.messages.save_path = tmp_path / "out.png"
    with ready.said("Saved"):
        ready.act("save-as")
    assert not ready.window.isWindowModified()
    ready.act("next-answer")
    assert ready.window.isWindowModified()


def test_painting_is_live_while_more_are_made_and_ends_it(ready):
    many(ready)
    ready.fillers["patchmatch"].hold = threading.Event()
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    ready.qtbot.waitUntil(lambda: len(ready.fillers["patchmatch"].requests) == 1)
    assert ready.app.candidates.is_making
    ready.drag((20, 20), (40, 20))
    assert not ready.app.candidates.is_making
    ready.fillers["patchmatch"].hold.set()
    ready.qtbot.waitUntil(lambda: ready.fillers["patchmatch"].cancelled == 1)
    assert colour_at(ready, mask) == GREEN
    assert ready.document.mask.any()


@pytest.mark.parametrize("what", ["undo", "fill", "photo", "close"])
def test_what_ends_the_making_of_more(ready, what):
    many(ready)
    slow = ready.fillers["patchmatch"]
    slow.hold = threading.Event()
    ready.paint()
    ready.fill()
    ready.qtbot.waitUntil(lambda: len(slow.requests) == 1)
    if what == "undo":
        ready.app.history.undo()
    elif what == "fill":
        ready.drag((20, 20), (40, 20))
        ready.act("fill")
    elif what == "photo":
        ready.app.history.setClean()
        ready.open(ready.photo_file("other.png"))
    else:
        ready.app.history.setClean()
        ready.act("close")
        ready.qtbot.waitUntil(lambda: ready.document is None)
    slow.hold.set()
    ready.qtbot.waitUntil(lambda: slow.cancelled == 1)
    assert ready.app.candidates.made == () or what == "fill"
    assert ready.messages.errors == []


def test_a_candidate_that_fails_is_not_there(ready):
    many(ready)
    ready.fillers["patchmatch"].error = FillError("No wheel.")
    ready.paint()
    mask = ready.document.mask.copy()
    fill_and_wait(ready, 4)
    assert {candidate.contender.filler for candidate in ready.app.candidates.made} == {"network"}
    assert colour_at(ready, mask) == GREEN
    assert ready.messages.errors == []


@pytest.mark.parametrize("error", [MemoryError(), ZeroDivisionError("oops")])
def test_when_everything_else_fails_the_first_answer_is_kept_and_trying_again_says_why(ready, error):
    many(ready)
    ready.window.fill_panel.choose("telea", "auto")
    ready.fillers["network"].error = ready.fillers["patchmatch"].error = error
    ready.paint()
    mask = ready.document.mask.copy()
    fill_and_wait(ready, 1)
    assert ready.messages.errors == []
    ready.fill()
    assert "no other answer" in ready.messages.errors[0]
    assert colour_at(ready, mask) == (1, 2, 3)
    assert ready.app.history.count() == 2


def test_a_photo_of_one_colour_has_one_answer_and_nobody_is_asked_twice(ready):
    many(ready)
    asked = []
    for filler in ready.fillers.values():
        filler.colour = GREEN
        filler.varied = lambda variant, filler=filler: asked.append((filler.name, variant)) or filler
    ready.paint()
    mask = ready.document.mask.copy()
    fill_and_wait(ready, 1)
    ready.fill()
    assert "no other answer" in ready.messages.errors[0]
    assert colour_at(ready, mask) == GREEN
    assert len(asked) == len(set(asked)) > 6


@pytest.mark.parametrize("points", [[(0, 0), (159, 0)], [(0, 0), (0, 119), (159, 119), (159, 0), (0, 0)], [(70, 60)]])
def test_strips_borders_and_dots_have_candidates_too(ready, points):
    many(ready)
    ready.window.tool_options.radius_chosen.emit(0.5)
    ready.drag(*points)
    mask = ready.document.mask.copy()
    fill_and_wait(ready, 5)
    ready.act("next-answer")
    assert colour_at(ready, mask) == RED


def test_a_photo_smaller_than_a_patch(editor):
    editor.start()
    editor.open(editor.photo_file("small.png", shape=(4, 5)))
    many(editor)
    editor.app.photo.edit("Mask", lambda edit: edit.segment((2, 2), (2, 2), 1.0, True))
    mask = editor.document.mask.copy()
    fill_and_wait(editor, 5)
    editor.act("next-answer")
    assert colour_at(editor, mask) == RED


def test_two_painted_holes_are_two_holes(ready):
    ready.window.tool_options.radius_chosen.emit(4.0)
    ready.drag((20, 20), (40, 20))
    ready.drag((20, 90), (40, 90))
    ready.fill()
    assert ready.app.history.undoText() == "Fill 2 holes"


def test_the_strip_leaves_the_photo_where_it_is_and_escape_puts_it_away(ready):
    many(ready)
    ready.paint()
    where = ready.at(80, 60)
    fill_and_wait(ready, 5)
    assert ready.at(80, 60) == where
    press(ready, Qt.Key.Key_Escape)
    assert not ready.app.strip.isVisible()
    assert ready.app.history.count() == 2


@pytest.mark.parametrize(("y", "is_at_top"), [(4, False), (115, True)])
def test_the_strip_does_not_hide_the_hole(ready, y, is_at_top):
    many(ready)
    ready.window.tool_options.radius_chosen.emit(2.0)
    ready.drag((20, y), (40, y))
    fill_and_wait(ready, 5)
    assert (ready.app.strip.y() == 0) == is_at_top


def test_a_grey_photo_has_grey_candidates(editor):
    path = editor.folder / "grey.png"
    Image.fromarray(np.full((120, 160), 90, np.uint8)).save(path)
    editor.start()
    editor.open(path)
    many(editor)
    editor.paint()
    fill_and_wait(editor, 5)
    picture = editor.app.strip.tiles[1].grab().toImage()
    colour = picture.pixelColor(picture.width() // 2, picture.height() // 2 - 8)
    assert colour.red() == colour.green() == colour.blue()
    assert editor.app.photo.document.photo.is_grey
