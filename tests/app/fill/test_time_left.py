"""A long fill says how long it will still take, a short one nothing."""

from app.fill.panel import FillPanel
from app.fill.time_left import TimeLeft
from app.window.actions import make_actions
from engine.types import Progress, Stage


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_nothing_is_said_for_three_seconds_then_what_is_left():
    clock = Clock()
    left = TimeLeft(clock)
    assert left.said(0.0) == ""
    clock.now += 2
    assert left.said(0.5) == ""
    clock.now += 2
    assert left.said(0.5) == "about 4 s left"
    clock.now += 16
    assert left.said(0.5) == "about 20 s left"
    clock.now += 180
    assert left.said(0.5) == "about 4 min left"
    assert left.said(0.999) == "nearly done"


def test_a_share_that_falls_is_something_new():
    clock = Clock()
    left = TimeLeft(clock)
    left.said(0.5)
    clock.now += 60
    assert left.said(0.1) == ""
    clock.now += 5
    left.forget()
    assert left.said(0.6) == ""


def test_the_panel_says_it_beside_the_stage(qtbot):
    clock = Clock()
    panel = FillPanel(make_actions(), time_left=TimeLeft(clock))
    qtbot.addWidget(panel)
    panel.show_progress("network", Progress(Stage.COARSE, 0.1))
    clock.now += 4
    panel.show_progress("network", Progress(Stage.DETAIL, 0.5, hole=2, holes=3))
    assert panel._stage.text() == "Network: detail, part 2 of 3… about 4 s left"
