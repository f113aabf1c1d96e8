"""What the two stages drew is found again at the pixel that they drew."""

from __future__ import annotations

import numpy as np
import pytest

from app.looking import stages
from app.looking.stages import Stages
from engine.geometry import Bounds
from engine.types import FillResult, Patch, Progress, Stage

HOLE = Bounds(10, 20, 30, 60)


def patch(value, bounds=HOLE):
    mask = np.ones(bounds.shape, bool)
    mask[0, 0] = False
    return Patch(bounds, np.full((*bounds.shape, 3), value, np.uint8), mask)


def result(value=3, filler="network"):
    return FillResult(filler, (patch(value),))


@pytest.fixture
def heard():
    made = Stages()
    made.begin()
    made.hear("network", Progress(Stage.COARSE, 0.1))
    made.hear("network", Progress(Stage.ATTENTION, 0.3, preview=patch(1)))
    made.hear("network", Progress(Stage.DETAIL, 0.6, preview=patch(2)))
    return made


def test_both_stages_are_known_where_they_drew_and_nowhere_else(heard):
    fill = result()
    heard.follow([fill], fill)
    assert heard.at(25, 15, [fill]) == ((1, 1, 1), (2, 2, 2))
    assert heard.at(20, 10, [fill]) is None, "not of the hole"
    assert heard.at(5, 5, [fill]) is None


def test_without_detail_the_answer_is_what_was_refined():
    made, fill = Stages(), result(9, "drawn")
    made.begin()
    made.hear("drawn", Progress(Stage.ATTENTION, 0.3, preview=patch(1)))
    made.follow([fill], fill)
    assert made.at(25, 15, [fill]) == ((1, 1, 1), (9, 9, 9))


def test_a_later_fill_that_says_nothing_hides_those_below_it(heard):
    first, second = result(), result(4, "telea")
    heard.follow([first], first)
    heard.follow([first, second], second)
    assert heard.at(25, 15, [first, second]) is None
    assert heard.at(25, 15, [first]) == ((1, 1, 1), (2, 2, 2)), "undone, the first one is seen again"


def test_a_cancelled_fill_leaves_nothing_to_the_next(heard):
    heard.begin()
    fill = result()
    heard.follow([fill], fill)
    assert heard.at(25, 15, [fill]) is None


def test_a_fill_that_is_started_over_leaves_nothing_either(heard):
    heard.hear("network", Progress(Stage.PREPARE, 0.0))
    heard.hear("network", Progress(Stage.ATTENTION, 0.3, preview=patch(7)))
    fill = result()
    heard.follow([fill], fill)
    assert heard.at(25, 15, [fill]) == ((7, 7, 7), (3, 3, 3))


def test_what_was_drawn_again_counts(heard):
    heard.hear("network", Progress(Stage.ATTENTION, 0.3, preview=patch(8)))
    fill = result()
    heard.follow([fill], fill)
    assert heard.at(25, 15, [fill]) == ((8, 8, 8), (2, 2, 2))


def test_what_an_older_fill_drew_is_not_taken_for_that_of_one_done_again(heard):
    old = result()
    made = Stages()
    made.follow([old], old)
    made.hear("network", Progress(Stage.ATTENTION, 0.3, preview=patch(1)))
    made.follow([old], None)
    made.follow([old], old)
    assert made.at(25, 15, [old]) is None


def test_the_oldest_are_forgotten_beyond_the_limit(heard, monkeypatch):
    monkeypatch.setattr(stages, "KEPT_BYTES", 1000)
    first, second = result(), result()
    heard.follow([first], first)
    heard.hear("network", Progress(Stage.ATTENTION, 0.3, preview=patch(5)))
    heard.follow([first, second], second)
    assert heard.at(25, 15, [first]) is None
    assert heard.at(25, 15, [first, second]) == ((5, 5, 5), (3, 3, 3))
