"""Trying again: one more answer to the same fill, in its place."""

import threading

import numpy as np
from PySide6.QtCore import Qt

from app.document.mask import grow
from engine.types import FillError
from tests.app.fill.answers import GREEN, RED, colour_at, many, press


def test_filling_again_starts_from_the_mask_as_painted_and_never_gives_the_same_pixels(ready):
    ready.app.fills.set_grow(3)
    before = ready.document.pixels.copy()
    ready.paint()
    painted = ready.document.mask.copy()
    grown = painted.copy()
    grow(grown, 3)
    ready.fill()
    colours = [colour_at(ready, grown)]
    for _ in range(6):
        ready.fill("refill")
        colours.append(colour_at(ready, grown))
    requests = [request for filler in ready.fillers.values() for request in filler.requests]
    assert all(np.array_equal(request.mask, grown) for request in requests)
    assert len(set(colours)) == 7
    assert np.array_equal(ready.document.pixels[~grown], before[~grown])
    assert ready.app.history.count() == 2  # the stroke, and one fill


def test_a_fill_under_other_steps_is_masked_again_as_painted(ready):
    ready.app.fills.set_grow(3)
    ready.paint()
    painted = ready.document.mask.copy()
    ready.fill()
    first = ready.document.pixels.copy()
    ready.drag((20, 20), (40, 20))
    ready.act("clear")
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        ready.act("refill")
    assert np.array_equal(ready.document.mask, painted)
    ready.qtbot.waitUntil(lambda: not ready.app.fills.is_busy)
    assert not ready.document.mask.any()
    assert (ready.document.pixels[painted] != first[painted]).any()


def test_the_main_button_becomes_try_again_and_enter_does_it(ready):
    action = ready.window.actions_by_name["fill"]
    ready.paint()
    mask = ready.document.mask.copy()
    assert action.text() == "&Fill"
    ready.fill()
    assert action.text() == "&Try again"
    assert action.isEnabled()
    seen = {colour_at(ready, mask)}
    for _ in range(8):
        with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
            press(ready, Qt.Key.Key_Return)
        seen.add(colour_at(ready, mask))
    assert len(seen) == 9
    assert ready.app.history.count() == 2
    ready.app.history.undo()
    assert np.array_equal(ready.document.mask, mask)
    assert action.text() == "&Fill"
    ready.app.history.redo()
    assert action.text() == "&Try again"
    ready.drag((20, 20), (40, 20))
    assert action.text() == "&Fill"


def test_trying_again_takes_the_answer_that_is_being_made_and_does_not_begin_anew(ready):
    many(ready)
    slow = ready.fillers["patchmatch"]
    slow.hold = threading.Event()
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    ready.qtbot.waitUntil(lambda: len(slow.requests) == 1)
    for _ in range(3):  # impatient
        press(ready, Qt.Key.Key_Return)
    assert ready.app.fills.is_busy
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        slow.hold.set()
    assert colour_at(ready, mask) == RED
    assert (len(slow.requests), slow.cancelled) == (1, 0)
    assert ready.app.history.count() == 2
    ready.qtbot.waitUntil(lambda: len(ready.app.candidates.made) == 5)
    assert colour_at(ready, mask) == RED


def test_an_answer_that_is_waited_for_and_fails_is_looked_for_further_on(ready):
    many(ready)
    slow = ready.fillers["patchmatch"]
    slow.hold = threading.Event()
    network = ready.fillers["network"]
    network.varied = lambda _variant: network
    slow.error = FillError("No sources.")
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    ready.qtbot.waitUntil(lambda: len(slow.requests) == 1)
    press(ready, Qt.Key.Key_Return)
    slow.hold.set()
    ready.qtbot.waitUntil(lambda: ready.messages.errors != [], timeout=20_000)
    assert "no other answer" in ready.messages.errors[0]
    assert colour_at(ready, mask) == GREEN
    slow.error = None
    ready.fill()
    assert colour_at(ready, mask) != GREEN


def test_enter_while_the_same_hole_is_filled_does_not_begin_anew(ready):
    slow = ready.fillers["network"]
    slow.hold = threading.Event()
    ready.paint()
    mask = ready.document.mask.copy()
    for _ in range(3):
        press(ready, Qt.Key.Key_Return)
    ready.qtbot.waitUntil(lambda: len(slow.requests) == 1)
    press(ready, Qt.Key.Key_Return)
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        slow.hold.set()
    assert (len(slow.requests), slow.cancelled) == (1, 0)
    assert colour_at(ready, mask) == GREEN


def test_enter_after_painting_on_fills_what_is_masked_now(ready):
    slow = ready.fillers["network"]
    slow.hold = threading.Event()
    ready.paint()
    press(ready, Qt.Key.Key_Return)
    ready.qtbot.waitUntil(lambda: len(slow.requests) == 1)
    ready.drag((20, 20), (40, 20))
    mask = ready.document.mask.copy()
    press(ready, Qt.Key.Key_Return)
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed):
        slow.hold.set()
    assert (len(slow.requests), slow.cancelled) == (2, 1)
    assert colour_at(ready, mask) == GREEN


def test_after_undo_and_redo_the_answer_there_is_not_given_again(ready):
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    ready.fill()
    second = colour_at(ready, mask)
    ready.app.history.undo()
    ready.app.history.redo()
    ready.fill()
    assert colour_at(ready, mask) != second
    assert ready.app.history.count() == 2


def test_another_filler_or_another_width_is_what_trying_again_tries(ready):
    ready.paint()
    mask = ready.document.mask.copy()
    ready.fill()
    ready.window.fill_panel.choose("telea", "auto")
    ready.fill()
    assert colour_at(ready, mask) == (1, 2, 3)
    ready.app.fills.set_grow(2)
    ready.fill()
    grown = mask.copy()
    grow(grown, 2)
    assert colour_at(ready, grown) == (1, 2, 3)
    ready.app.fills.set_grow(0)
    before = ready.document.pixels.copy()
    ready.fill("refill")  # the ring around the painted mask is the photo's own again
    assert (ready.document.pixels[grown & ~mask] != before[grown & ~mask]).any()


def test_trying_again_comes_to_the_other_models(ready):
    folder = ready.app.models.folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mine.safetensors").write_bytes(b"weights")
    ready.paint()
    ready.fill()
    for _ in range(5):
        ready.fill()
    assert {network.weights for network in ready.networks} == {None}
    ready.fill()
    assert {network.weights for network in ready.networks} == {None, folder / "mine.safetensors"}
