"""From a stroke to a filled photo, with real widgets, a real worker thread and scripted fillers."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from app.document.mask import grow
from app.fill.compare_dialog import CompareDialog
from app.settings.store import Settings
from engine.fillers import FILLERS
from engine.types import Cancelled, FillError

GREEN, RED = (10, 200, 30), (200, 10, 30)


@pytest.fixture
def ready(editor):
    editor.start()
    editor.open()
    return editor


def test_enter_fills_the_stroke_and_undo_brings_both_back(ready):
    before = ready.document.pixels.copy()
    ready.paint()
    mask = ready.document.mask.copy()
    assert mask.any()
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        QTest.keyClick(ready.window, Qt.Key.Key_Return)
    document = ready.document
    assert (document.pixels[mask] == GREEN).all()
    assert np.array_equal(document.pixels[~mask], before[~mask])
    assert not document.mask.any()
    assert ready.window.isWindowModified()
    ready.app.history.undo()
    assert np.array_equal(document.pixels, before)
    assert np.array_equal(document.mask, mask)
    ready.app.history.undo()
    assert not document.mask.any()
    assert not ready.window.isWindowModified()
    ready.app.history.redo()
    ready.app.history.redo()
    assert (document.pixels[mask] == GREEN).all()
    assert len(ready.fillers["network"].requests) == 1  # redo computes nothing


def test_the_chosen_filler_is_used(ready):
    panel = ready.window.fill_panel
    panel.choose("patchmatch", "auto")
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    assert (ready.document.pixels[mask] == RED).all()


def test_the_result_stays_with_its_command(ready):
    assert ready.app.history.last_fill() is None
    ready.paint()
    ready.fill()
    result = ready.app.history.last_fill()
    assert result.filler == "network"
    ready.app.history.undo()
    assert ready.app.history.last_fill() is None


def test_nothing_masked_cannot_be_filled_and_says_why(ready):
    action = ready.window.actions_by_name["fill"]
    assert not action.isEnabled()
    assert "Paint over" in action.toolTip()


def test_progress_and_preview_are_shown_while_it_runs(ready):
    ready.fillers["network"].hold = threading.Event()
    ready.paint()
    with ready.qtbot.waitSignals([ready.app.fills.progressed, ready.app.fills.preview_changed]):
        ready.act("fill")
    assert ready.window.actions_by_name["cancel"].isEnabled()
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        ready.fillers["network"].hold.set()
    assert not ready.window.actions_by_name["cancel"].isEnabled()


def test_escape_cancels_and_loses_nothing(ready):
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    before = ready.document.pixels.copy()
    ready.paint()
    mask = ready.document.mask.copy()
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("fill")
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        QTest.keyClick(ready.window, Qt.Key.Key_Escape)
    filler.hold.set()
    ready.qtbot.waitUntil(lambda: filler.cancelled == 1)
    assert np.array_equal(ready.document.pixels, before)
    assert np.array_equal(ready.document.mask, mask)
    filler.hold = None
    ready.fill()  # and it can be filled again at once
    assert (ready.document.pixels[mask] == GREEN).all()


def test_what_is_painted_during_a_fill_stays_masked(ready):
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    ready.paint()
    first = ready.document.mask.copy()
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("fill")
    ready.window.tool_options.radius_chosen.emit(4.0)
    ready.drag((20, 20), (40, 20))
    second = ready.document.mask & ~first
    assert second.any()
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        filler.hold.set()
    assert np.array_equal(ready.document.mask, second)
    assert (ready.document.pixels[first] == GREEN).all()


def test_an_undo_of_pixels_during_a_fill_drops_the_late_result(ready):
    ready.paint()
    ready.fill()
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    ready.drag((20, 100), (60, 100))
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("fill")
    ready.app.history.undo()  # the stroke
    ready.app.history.undo()  # the first fill: its pixels are what the running fill was asked about
    pixels = ready.document.pixels.copy()
    filler.hold.set()
    ready.qtbot.waitUntil(lambda: filler.cancelled == 1)
    assert np.array_equal(ready.document.pixels, pixels)


def test_undo_during_a_fill_cancels_it_whatever_is_undone(ready):
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    ready.paint()
    before = ready.document.pixels.copy()
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("fill")
    with ready.said("cancelled"), ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        ready.app.history.undo()  # the stroke: no pixel changes
    assert not ready.document.has_hole
    filler.hold.set()
    ready.qtbot.waitUntil(lambda: filler.cancelled == 1)
    assert np.array_equal(ready.document.pixels, before)
    assert ready.app.history.count() == 1
    ready.app.history.redo()
    filler.hold = None
    ready.fill()
    assert not np.array_equal(ready.document.pixels, before)


def test_an_answer_that_waits_in_the_queue_when_undo_is_pressed_does_not_land(ready):
    ready.paint()
    before = ready.document.pixels.copy()
    worker, answered = ready.app.fills._worker, threading.Event()
    # On the worker's thread: the answer lies in the queue of this one when undo is pressed.
    worker.answered.connect(lambda *_: answered.set(), Qt.ConnectionType.DirectConnection)
    ready.act("fill")
    assert answered.wait(20)
    ready.app.history.undo()
    QCoreApplication.processEvents()
    assert np.array_equal(ready.document.pixels, before)
    assert ready.app.history.count() == 1


def test_the_newest_request_wins(ready):
    slow = ready.fillers["network"]
    slow.hold = threading.Event()
    ready.paint()
    mask = ready.document.mask.copy()
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("fill")
    ready.window.fill_panel.choose("patchmatch", "auto")
    ready.act("fill")
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        slow.hold.set()
    assert (ready.document.pixels[mask] == RED).all()
    assert slow.cancelled == 1
    assert ready.app.history.count() == 2


def test_another_photo_drops_the_running_fill(ready):
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    ready.paint()
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("fill")
    ready.app.history.clear()
    ready.open(ready.photo_file("other.png"))
    pixels = ready.document.pixels.copy()
    filler.hold.set()
    ready.qtbot.waitUntil(lambda: filler.cancelled == 1)
    assert np.array_equal(ready.document.pixels, pixels)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (FillError("Too little is known here."), "Too little is known here."),
        (MemoryError(), "not enough memory"),
        (ZeroDivisionError("oops"), "unexpectedly: oops"),
    ],
)
def test_a_failed_fill_says_why_and_changes_nothing(ready, error, sentence):
    ready.fillers["network"].error = error
    before = ready.document.pixels.copy()
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    (shown,) = ready.messages.errors
    assert sentence in shown
    assert np.array_equal(ready.document.pixels, before)
    assert np.array_equal(ready.document.mask, mask)


def test_without_a_network_the_editor_opens_and_the_others_fill(editor):
    editor.model_error = FillError("The weights file is missing; install Lacuna again.")
    editor.start()
    editor.open()
    assert editor.window.statusBar().isVisible()
    editor.paint()
    mask = editor.document.mask.copy()
    editor.fill()
    assert editor.messages.errors == ["The weights file is missing; install Lacuna again."]
    editor.window.fill_panel.choose("telea", "auto")
    editor.fill()
    assert (editor.document.pixels[mask] == (1, 2, 3)).all()


def test_comparing_runs_every_filler_and_the_picked_result_is_one_step(ready):
    ready.fillers["ns"].error = FillError("No.")
    ready.paint()
    mask = ready.document.mask.copy()
    with ready.qtbot.waitSignal(ready.app.fills.compared) as signal:
        ready.act("compare")
    request, outcomes = signal.args
    assert np.array_equal(request.mask, mask)
    assert [name for name, _ in outcomes] == [info.name for info in FILLERS]
    assert outcomes[4][1] == "No."
    assert ready.messages.errors == []
    dialog = ready.window.findChild(CompareDialog)
    ready.qtbot.waitExposed(dialog)
    count = ready.app.history.count()
    QTest.keyClick(dialog, Qt.Key.Key_3)
    ready.qtbot.waitUntil(lambda: ready.app.history.count() == count + 1)
    assert (ready.document.pixels[mask] == RED).all()
    ready.app.history.undo()
    assert np.array_equal(ready.document.mask, mask)


def test_a_cancelled_comparison_asks_no_further_filler_and_shows_nothing(ready):
    first = ready.fillers["network"]
    first.hold = threading.Event()
    ready.paint()
    with ready.qtbot.waitSignal(ready.app.fills.preview_changed):
        ready.act("compare")
    ready.act("cancel")
    first.hold.set()
    ready.qtbot.waitUntil(lambda: first.cancelled == 1)
    ready.window.fill_panel.choose("telea", "auto")
    ready.fill()  # runs after whatever is left of the comparison
    asked = {name: len(filler.requests) for name, filler in ready.fillers.items()}
    assert asked == {**dict.fromkeys(ready.fillers, 0), "network": 1, "telea": 1}
    assert ready.window.findChild(CompareDialog) is None


def test_a_filler_that_stops_by_itself_leaves_the_editor_ready(ready):
    ready.fillers["network"].error = Cancelled()
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    assert not ready.app.fills.is_busy
    assert ready.messages.errors == []
    assert np.array_equal(ready.document.mask, mask)


@pytest.mark.parametrize(("quality", "px"), [(40, 6), (96, 1)])
def test_a_hole_in_a_jpeg_is_filled_wider_by_what_its_compression_asks_for(ready, tmp_path, quality, px):
    path = tmp_path / "compressed.jpg"
    Image.fromarray(ready.document.pixels).save(path, quality=quality)
    ready.open(path)
    spin = ready.window.fill_panel.findChild(QSpinBox)
    spin.setValue(spin.minimum())
    ready.paint()
    grown = ready.document.mask.copy()
    grow(grown, px)
    ready.fill()

    assert spin.text() == f"Automatic ({px} px)"
    assert np.array_equal(ready.fillers["network"].requests[0].mask, grown)


def test_a_hole_is_filled_wider_than_painted_by_what_the_panel_says(ready):
    ready.paint()
    painted = ready.document.mask.copy()
    spin = ready.window.fill_panel.findChild(QSpinBox)
    spin.setValue(3)
    before = ready.document.pixels.copy()
    ready.fill()

    request = ready.fillers["network"].requests[-1]
    grown = painted.copy()
    grow(grown, 3)
    assert np.array_equal(request.mask, grown)
    assert np.array_equal(ready.document.pixels[~grown], before[~grown])
    ready.qtbot.waitUntil(lambda: Settings(ready.settings_path).number("grow_px") == 3)


def test_both_ways_of_the_network_share_one_choice_of_weights(ready):
    ready.paint()
    with ready.qtbot.waitSignal(ready.app.fills.compared):
        ready.act("compare")
    made = len(ready.networks)
    with ready.qtbot.waitSignal(ready.app.fills.compared):
        ready.act("compare")
    assert len(ready.networks) == made  # neither threw the other out


def test_the_plan_is_said_and_nothing_is_filled(ready):
    ready.paint()
    before = ready.document.pixels.copy()
    with ready.said("full size"):
        ready.act("plan")
    ready.fillers["network"].plan = lambda request: PlannedAs(f"{request.mask.sum()} pixels")
    with ready.said(f"{ready.document.mask.sum()} pixels") as said:
        ready.act("plan")
    assert said.args[0].startswith("1 hole, ")
    assert "solved at 50%" in said.args[0]  # what will be done otherwise than wished is said, too
    assert np.array_equal(ready.document.pixels, before)


def test_the_plan_of_a_photo_is_not_said_over_another(ready):
    ready.paint()
    heard, may_plan = [], threading.Event()
    ready.window.statusBar().messageChanged.connect(heard.append)
    ready.fillers["network"].plan = lambda request: PlannedAs(f"late {may_plan.wait(10)}")
    ready.act("plan")
    ready.app.history.setClean()
    ready.open(ready.photo_file("other.png"))
    may_plan.set()
    ready.fillers["network"].plan = lambda request: PlannedAs("next")
    ready.paint()
    with ready.said("next"):  # they are answered one after the other
        ready.act("plan")
    assert not [said for said in heard if "late" in said]


class PlannedAs:
    """What ``engine.hole.plan.FillPlan`` says of itself."""

    notes = ("hole 1 is solved at 50% of its size",)

    def __init__(self, text):
        self._text = text

    def describe(self):
        return self._text
