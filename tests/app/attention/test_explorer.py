"""The explorer in the whole editor: hover, click, keys, barring sources, filling again, exports."""

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from app.attention.probe import InverseProbe, Probe
from app.attention.views import Overlay
from app.document.sources import ANYWHERE, NOT_HERE, ONLY_HERE
from engine.geometry import Bounds
from engine.types import FillError
from tests.fakes.attention import AttendingFiller


@pytest.fixture
def filled(editor):
    """A photo with a filled stroke in the middle, the Inspect tool in hand."""
    editor.fillers["network"] = AttendingFiller("network")
    editor.start()
    editor.open()
    editor.paint()
    editor.fill()
    QTest.keyClick(editor.canvas, Qt.Key.Key_I)
    return editor


def explorer(editor):
    return editor.app.explorer


def hover(editor, x, y):
    QTest.mouseMove(editor.canvas, editor.at(x, y))


def click(editor, x, y):
    QTest.mouseClick(editor.canvas, Qt.MouseButton.LeftButton, pos=editor.at(x, y))


def size_of(path):
    with Image.open(path) as image:
        return image.size


def shown_sources(editor):
    panel = editor.window.attention_panel.findChild(QListWidget)
    return [panel.item(row).text() for row in range(panel.count())]


def test_hovering_a_filled_pixel_shows_what_it_attended_to(filled):
    hover(filled, 80, 60)
    probe = explorer(filled).view.probe
    assert isinstance(probe, Probe)
    assert shown_sources(filled) == ["60%", "40%"]
    before = filled.canvas.grab().toImage()
    hover(filled, 5, 115)  # on the way to the panel the answer stays
    assert explorer(filled).view.probe is probe
    filled.act("next-overlay")
    assert explorer(filled).view.overlay is Overlay.BEST
    assert filled.canvas.grab().toImage() != before


def test_the_heat_is_on_the_photo_only_with_a_tool_of_the_explorer(filled):
    hover(filled, 80, 60)
    place = filled.at(12.5, 4.5)  # inside the second source's cell, beside every outline
    seen = filled.canvas.grab().toImage().pixelColor(place)
    QTest.keyClick(filled.canvas, Qt.Key.Key_B)
    without = filled.canvas.grab().toImage().pixelColor(place)
    assert seen != without
    QTest.keyClick(filled.canvas, Qt.Key.Key_I)
    assert filled.canvas.grab().toImage().pixelColor(place) == seen


def test_a_click_pins_and_a_second_one_lets_go(filled):
    click(filled, 80, 60)
    pinned = explorer(filled).view.probe
    assert explorer(filled).view.is_pinned
    hover(filled, 70, 60)
    assert explorer(filled).view.probe is pinned
    click(filled, 80, 60)
    assert not explorer(filled).view.is_pinned


def test_arrow_keys_probe_without_a_mouse(filled):
    hover(filled, 80, 60)
    first = explorer(filled).view.probe
    QTest.keyClick(filled.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    second = explorer(filled).view.probe
    assert isinstance(second, Probe)
    assert second.point[0] < first.point[0]
    QTest.keyClick(filled.canvas, Qt.Key.Key_P)
    QTest.keyClick(filled.canvas, Qt.Key.Key_P)
    assert explorer(filled).view.is_pinned


def test_dragging_over_known_pixels_asks_back(filled):
    filled.drag((4, 4), (20, 4))
    probe = explorer(filled).view.probe
    assert isinstance(probe, InverseProbe)
    (hole,) = explorer(filled).view.holes
    assert probe.cells(hole) == (0, 1, 2)
    np.testing.assert_allclose(probe.weights(hole), 1.0)
    assert filled.app.history.count() == 2  # looking changes nothing


@pytest.fixture
def shows(filled, monkeypatch):
    """Every state that the panel was given since."""
    panel, seen = filled.window.attention_panel, []
    show = panel.show_view

    def seen_first(view, document, *, has_fills):
        seen.append(view)
        show(view, document, has_fills=has_fills)

    monkeypatch.setattr(panel, "show_view", seen_first)
    return seen


def test_a_drag_over_known_pixels_is_answered_once_a_move_however_far_it_goes(filled, shows):
    QTest.mousePress(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(4, 4))
    assert len(shows) == 1
    for count, x in ((2, 150), (2, 4), (2, 150), (2, 80)):  # to and fro over the same cells
        hover(filled, x, 4)
        assert len(shows) == count
    QTest.mouseRelease(filled.canvas, Qt.MouseButton.LeftButton, pos=filled.at(80, 110))
    probe = explorer(filled).view.probe
    (hole,) = explorer(filled).view.holes
    columns = range(150 // 8 + 1)
    assert set(probe.cells(hole)) >= set(columns)
    assert len(probe.points) == len(probe.cells(hole))  # nothing is asked twice


def test_a_drag_that_begins_on_a_filled_pixel_shows_its_answer_once(filled, shows):
    filled.drag((80, 60), (4, 60), (4, 4))
    assert len(shows) == 1
    assert isinstance(explorer(filled).view.probe, Probe)


def refill_corner(filled):
    """Another hole is filled in a corner."""
    filled.window.tool_actions["rectangle"].trigger()
    filled.drag((8, 88), (32, 112))
    filled.fill()
    QTest.keyClick(filled.canvas, Qt.Key.Key_I)


@pytest.mark.parametrize("overlay", [Overlay.OFFSETS, Overlay.BEST])
def test_the_overlay_that_was_chosen_stays_whatever_is_filled_or_undone(filled, overlay):
    click(filled, 80, 60)
    explorer(filled).choose(overlay)
    refill_corner(filled)
    assert explorer(filled).view.overlay is overlay
    filled.app.history.undo()
    assert explorer(filled).view.overlay is overlay


def test_no_question_is_left_where_the_fill_was_undone(filled):
    refill_corner(filled)
    click(filled, 20, 100)
    assert isinstance(explorer(filled).view.probe, Probe)
    filled.app.history.undo()
    assert explorer(filled).view.probe is None
    assert "known pixels attended" not in filled.window.attention_panel._text.text()


def test_clicking_a_source_centres_it(filled):
    for _ in range(6):
        filled.act("zoom-in")
    click(filled, 80, 60)
    panel = filled.window.attention_panel.findChild(QListWidget)
    panel.itemActivated.emit(panel.item(0))
    canvas = filled.canvas
    x, y = canvas.viewport.to_image_point(canvas.width() / 2, canvas.height() / 2)
    assert (abs(x - 6), abs(y - 6)) < (1.5, 1.5)


def test_undo_takes_the_map_away_and_redo_brings_it_back(filled):
    hover(filled, 80, 60)
    filled.app.history.undo()
    assert explorer(filled).view.holes == ()
    assert explorer(filled).view.picture() is None
    filled.app.history.redo()
    assert len(explorer(filled).view.holes) == 1


def test_another_photo_starts_empty(filled):
    hover(filled, 80, 60)
    filled.app.history.setClean()
    filled.open(filled.photo_file("other.png"))
    assert explorer(filled).view.holes == ()
    assert explorer(filled).view.probe is None


def test_fills_without_attention_say_so(editor):
    editor.start()
    editor.open()
    editor.paint()
    editor.fill()
    editor.window.tool_actions["inspect"].trigger()
    text = editor.window.attention_panel._text.text()
    assert "not made by the network" in text


def test_see_forbid_and_fill_again(filled):
    click(filled, 80, 60)
    filled.act("bar-sources")
    document = filled.document
    assert (document.sources[:12, :20] == NOT_HERE).all()
    assert np.count_nonzero(document.sources) == 12 * 20
    filled.fill("refill")
    first, second = filled.fillers["network"].requests
    assert first.forbidden is None
    np.testing.assert_array_equal(second.forbidden, document.sources == NOT_HERE)
    np.testing.assert_array_equal(second.mask, first.mask)
    assert isinstance(explorer(filled).view.probe, Probe)  # asked again of the new map
    for _ in range(3):
        filled.app.history.undo()
    assert not document.sources.any()


def test_what_knows_no_sources_does_not_fill_without_them(filled):
    click(filled, 80, 60)
    filled.act("bar-sources")
    filled.window.fill_panel.choose("telea", "auto")
    filled.fill("refill")
    assert filled.fillers["network"].requests[-1].forbidden is not None
    assert filled.fillers["telea"].requests == []


def test_source_brushes_paint_sources_and_never_the_mask(filled):
    document = filled.document
    mask = document.mask.copy()
    QTest.keyClick(filled.canvas, Qt.Key.Key_N)
    filled.drag((20, 20), (40, 20))
    assert document.sources[20, 30] == NOT_HERE
    before = filled.canvas.grab().toImage().pixelColor(filled.at(30, 20))
    QTest.keyClick(filled.canvas, Qt.Key.Key_U)
    filled.drag((30, 20), (50, 20))
    assert document.sources[20, 45] == ONLY_HERE
    assert filled.canvas.grab().toImage().pixelColor(filled.at(30, 20)) != before
    filled.drag((45, 20), (46, 20), button=Qt.MouseButton.RightButton)
    assert document.sources[20, 45] == ANYWHERE
    np.testing.assert_array_equal(document.mask, mask)
    for _ in range(3):
        filled.app.history.undo()
    assert not document.sources.any()
    filled.app.history.redo()
    filled.act("allow-all")
    assert not document.sources.any()


def test_when_nothing_is_left_the_sentence_is_shown_and_the_photo_stays(filled):
    click(filled, 80, 60)
    filled.act("bar-sources")
    filled.fillers["network"].error = FillError("Every source near the hole is barred.")
    pixels = filled.document.pixels.copy()
    filled.fill("refill")
    assert filled.messages.errors == ["Every source near the hole is barred."]
    np.testing.assert_array_equal(filled.document.pixels, pixels)


def test_marks_of_the_source_brush_are_saved_with_the_mask(filled, tmp_path):
    QTest.keyClick(filled.canvas, Qt.Key.Key_U)
    filled.drag((20, 20), (40, 20))
    filled.paint()  # with "only from here": more of it
    QTest.keyClick(filled.canvas, Qt.Key.Key_B)
    filled.paint()
    sources, mask = filled.document.sources.copy(), filled.document.mask.copy()
    filled.messages.save_path = tmp_path / "kept.png"
    with filled.said("Saved"):
        filled.act("save-mask")
    filled.act("allow-all")
    filled.act("clear")
    count = filled.app.history.count()
    with filled.said("Opened"):
        filled.app.photos.masks.open(tmp_path / "kept.png")
    np.testing.assert_array_equal(filled.document.sources, sources)
    np.testing.assert_array_equal(filled.document.mask, mask)
    assert filled.app.history.count() == count + 1
    filled.app.history.undo()
    assert not filled.document.sources.any()
    assert not filled.document.mask.any()


def test_overlay_probe_and_figure_are_saved(filled, tmp_path):
    click(filled, 80, 60)
    for what, name in (("overlay", "o.png"), ("probe", "p.json"), ("figure", "f.png")):
        filled.messages.save_path = tmp_path / name
        with filled.said("Saved"):
            filled.act(f"save-{what}")
    assert size_of(tmp_path / "o.png") == (160, 120)
    assert [round(s["weight"], 3) for s in json.loads((tmp_path / "p.json").read_text())["sources"]] == [0.6, 0.4]
    assert size_of(tmp_path / "f.png")[0] > 320


def test_there_is_nothing_to_save_before_a_fill(editor, tmp_path):
    editor.start()
    editor.open()
    editor.messages.save_path = tmp_path / "never.png"
    for what, words in (
        ("save-overlay", "no overlay"), ("save-probe", "be saved"), ("save-figure", "figure can be saved"),
        ("refill", "Nothing has been filled"), ("bar-sources", "be barred"),
    ):  # fmt: skip
        with editor.said(words):
            editor.act(what)
    assert not list(tmp_path.glob("never*"))
    assert not editor.messages.errors


def test_16_bit_photos_have_thumbnails_too(editor, tmp_path):
    import cv2

    editor.fillers["network"] = AttendingFiller("network")
    editor.start()
    path = tmp_path / "deep.png"
    cv2.imwrite(str(path), np.random.default_rng(0).integers(0, 65535, (120, 160, 3), np.uint16))
    editor.open(path)
    editor.paint()
    editor.fill()
    QTest.keyClick(editor.canvas, Qt.Key.Key_I)
    hover(editor, 84, 60)
    assert shown_sources(editor) == ["60%", "40%"]
    assert explorer(editor).view.probe.bounds == Bounds(56, 80, 64, 88)
