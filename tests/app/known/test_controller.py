"""Test on known in the editor: from the menu to a filler that is used, with real widgets and a real worker thread."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableWidget

from app.known.dialog import KnownDialog
from app.known.tiles import PlaceMap, Tile
from engine.fillers import FILLERS
from engine.types import FillError
from tests.fakes.models import cut_off, write_model


@pytest.fixture
def ready(editor):
    """A photo of one grey with a small stroke, so that the scripted fillers rank by their colours."""
    editor.start()
    path = editor.folder / "grey.png"
    Image.fromarray(np.full((240, 320, 3), 60, np.uint8)).save(path)
    editor.open(path)
    editor.window.tool_options.radius_chosen.emit(6.0)
    editor.paint()
    return editor


def outcome_of(editor, act=None):
    """Run a test and return its dialog."""
    with editor.qtbot.waitSignal(editor.app.known_test.tested) as signal:
        (act or (lambda: editor.act("test-on-known")))()
    dialog = next(d for d in reversed(editor.window.findChildren(KnownDialog)) if d.isVisible())
    editor.qtbot.waitExposed(dialog)
    return dialog, signal.args[0]


def table_of(dialog):
    table = dialog.findChild(QTableWidget)
    return [
        [table.item(row, column).text() if table.item(row, column) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def press(dialog, text):
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_needs_a_mask(editor):
    editor.start()
    editor.open()
    action = editor.window.actions_by_name["test-on-known"]
    assert not action.isEnabled()
    assert "Paint over" in action.toolTip()


def test_every_filler_is_measured_and_the_best_looking_comes_first(ready):
    pixels, mask = ready.document.pixels.copy(), ready.document.mask.copy()
    ready.fillers["telea"].colour = (60, 60, 61)
    ready.fillers["ns"].error = FillError("It does not run here.")
    dialog, report = outcome_of(ready)
    rows = table_of(dialog)
    assert rows[0][0] == "Telea"
    assert rows[0][1] == f"★ {len(report.views)} of {len(report.views)}"
    assert rows[0][2].startswith("★")
    ranked = sorted(report.scored, key=lambda row: -row.judged)
    assert [row[0] for row in rows] == [*(row.contender.name for row in ranked), "Navier–Stokes"]
    assert rows[-1][1] == "It does not run here."
    assert np.array_equal(ready.document.pixels, pixels)
    assert np.array_equal(ready.document.mask, mask)
    assert not ready.app.fills.is_busy
    assert ready.messages.errors == []


def test_use_this_chooses_the_filler_for_the_next_fill_and_start(ready):
    ready.fillers["patchmatch"].colour = (60, 60, 61)
    dialog, _ = outcome_of(ready)
    press(dialog, "Use PatchMatch")
    assert ready.window.fill_panel.filler == "patchmatch"
    assert ready.app.settings.text("filler") == "patchmatch"
    mask = ready.document.mask.copy()
    ready.fill()
    assert (ready.document.pixels[mask] == (60, 60, 61)).all()


def test_every_model_competes_and_the_picked_one_is_used(ready):
    folder = ready.app.models.folder
    garden = write_model(folder / "garden.safetensors")
    cut_off(write_model(folder / "broken.safetensors"))
    with ready.qtbot.waitSignal(ready.app.models.listed):
        ready.app.models.refresh()
    dialog, report = outcome_of(ready)
    names = [row.contender.name for row in report.rows]
    assert names == [
        "Network · garden",
        "Network · Bundled",
        "Network, as drawn · Bundled",
        *(info.label for info in FILLERS if not info.is_network),
    ]
    assert {network.weights for network in ready.networks} == {None, garden}
    row = [line[0] for line in table_of(dialog)].index("Network · garden")
    dialog.findChild(QTableWidget).setCurrentCell(row, 0)
    with ready.qtbot.waitSignal(ready.app.models.changed):
        press(dialog, "Use Network · garden")
    assert ready.app.models.chosen == garden
    assert ready.window.fill_panel.filler == "network"
    ready.qtbot.waitUntil(lambda: not ready.app.background.is_busy)


def test_the_memory_a_fill_may_take_holds_here_too_and_the_loaded_network_is_used(ready):
    ready.app.settings.set("memory_budget_mb", 3000.0)
    ready.fill()
    ready.app.history.undo()
    (loaded,) = {network for network in ready.networks if network.memory_budget_mb == 3000}
    made = len(ready.networks)
    _, report = outcome_of(ready)
    assert {row.contender.network for row in report.rows if row.contender.filler in ("network", "drawn")} == {loaded}
    assert [name for name, _ in ready.made[made:]] == [info.name for info in FILLERS if info.name != "network"]
    ready.fill()
    assert len(ready.made) == made + len(FILLERS) - 1  # the network itself was never given up


def test_what_failed_cannot_be_used(ready):
    for filler in ready.fillers.values():
        filler.error = FillError("No.")
    dialog, report = outcome_of(ready)
    assert report.scored == ()
    (use,) = (button for button in dialog.findChildren(QPushButton) if button.objectName() == "primary")
    assert not use.isEnabled()


def test_numbers_arrows_and_clicks_choose_the_place(ready):
    dialog, report = outcome_of(ready)
    places = dialog.findChild(PlaceMap)
    assert "Place 1" in places.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_3)
    assert places.accessibleDescription() == f"Place 3 of {len(report.views)}"
    QTest.keyClick(places, Qt.Key.Key_Right)
    assert "Place 4" in places.accessibleDescription()
    QTest.mouseClick(places, Qt.MouseButton.LeftButton, pos=places.box(0).center().toPoint())
    assert "Place 1" in places.accessibleDescription()


def test_a_held_picture_shows_the_truth_and_a_click_selects_its_row(ready):
    dialog, _ = outcome_of(ready)
    tile = dialog.findChildren(Tile)[2]
    button = tile.findChild(QPushButton)

    def shown():
        return button.icon().pixmap(button.iconSize()).toImage()

    own = shown()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    truth = shown()
    assert truth != own
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert shown() == own
    assert dialog.row.contender.name == table_of(dialog)[1][0]


def test_other_places_runs_the_test_again_there(ready):
    dialog, first = outcome_of(ready)
    _, second = outcome_of(ready, lambda: press(dialog, "Other places"))
    assert second.seed == first.seed + 1
    assert [view.place for view in second.views] != [view.place for view in first.views]


def test_escape_cancels_and_a_fill_can_follow(ready):
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    with ready.qtbot.waitSignal(ready.app.fills.progressed, check_params_cb=lambda name, _: "place 1" in name):
        ready.act("test-on-known")
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        QTest.keyClick(ready.window, Qt.Key.Key_Escape)
    assert "Test cancelled" in ready.window.statusBar().currentMessage()
    filler.hold.set()
    ready.qtbot.waitUntil(lambda: filler.cancelled == 1)
    assert ready.window.findChild(KnownDialog) is None
    filler.hold = None
    mask = ready.document.mask.copy()
    ready.fill()
    assert (ready.document.pixels[mask] == filler.colour).all()


def test_a_fill_replaces_a_running_test(ready):
    filler = ready.fillers["network"]
    filler.hold = threading.Event()
    with ready.qtbot.waitSignal(ready.app.fills.progressed, check_params_cb=lambda name, _: "place 1" in name):
        ready.act("test-on-known")
    ready.window.fill_panel.choose("telea", "auto")
    mask = ready.document.mask.copy()
    ready.act("fill")
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        filler.hold.set()
    assert (ready.document.pixels[mask] == ready.fillers["telea"].colour).all()
    assert ready.window.findChild(KnownDialog) is None


def test_where_the_shape_fits_nowhere_one_sentence_says_so(ready):
    ready.act("invert")
    with ready.qtbot.waitSignal(ready.app.fills.busy_changed, check_params_cb=lambda busy: not busy):
        ready.act("test-on-known")
    (sentence,) = ready.messages.errors
    assert "mask less" in sentence
    assert ready.window.findChild(KnownDialog) is None
