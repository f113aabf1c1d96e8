"""Several holes: the best guess is the better fill of each; one step, attention where the network filled."""

import json
import zipfile

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.attention.probe import InverseProbe, Probe
from app.project.project_file import read_project
from engine.attention.map import AttentionMap
from engine.geometry import Bounds
from engine.types import FillResult, MadeBy, Patch, ignore_progress, never_cancel
from tests.fakes.attention import CELL, map_of
from tests.fakes.fillers import ScriptedFiller

GOOD, GARISH = (120, 120, 120), (0, 255, 0)
MIDDLE_X = 80


class TwoHoles(ScriptedFiller):
    """A patch for each side of the photo, in a colour of its own; attention, too, where it is asked to attend."""

    def __init__(self, name, left, right, *, attends=False):
        super().__init__(name, left)
        self.colours, self.attends = (left, right), attends

    def varied(self, variant):
        other = super().varied(variant)
        shade = 3 + 10 * variant.seed + round(5 * variant.guide)
        other.colours = tuple(tuple((value + shade) % 256 for value in colour) for colour in self.colours)
        return other

    def fill(self, request, *, on_progress=ignore_progress, should_cancel=never_cancel):
        super().fill(request, on_progress=on_progress, should_cancel=should_cancel)
        patches, maps = [], []
        for side, colour in zip((slice(0, MIDDLE_X), slice(MIDDLE_X, None)), self.colours, strict=True):
            hole = np.zeros_like(request.mask)
            hole[:, side] = request.mask[:, side]
            bounds = Bounds.of_mask(hole)
            pixels = np.empty((*bounds.shape, 3), request.image.dtype)
            pixels[...] = colour
            patches.append(Patch(bounds, pixels, hole[bounds.slices].copy()))
            maps.append(attending(bounds, request.image.shape))
        return FillResult(
            self.name, tuple(patches), tuple(maps) if self.attends else (), made_by=MadeBy(model=f"of {self.name}")
        )


def attending(hole, shape) -> AttentionMap:
    cells = {
        (row, column): {(0, 0): 0.6, (0, 1): 0.4}
        for row in range(hole.y0 // CELL, -(-hole.y1 // CELL))
        for column in range(hole.x0 // CELL, -(-hole.x1 // CELL))
    }
    return map_of(cells, Bounds.of_shape(shape))


@pytest.fixture
def ready(editor):
    """A grey, grainy photo with two painted holes: the network is good at the left one, PatchMatch at the right."""
    editor.fillers["network"] = TwoHoles("network", GOOD, GARISH, attends=True)
    editor.fillers["patchmatch"] = TwoHoles("patchmatch", GARISH, GOOD)
    editor.start()
    path = editor.folder / "grey.png"
    grain = np.random.default_rng(0).normal(120, 3, (120, 160, 3))
    Image.fromarray(grain.clip(0, 255).astype(np.uint8)).save(path)
    editor.open(path)
    editor.app.settings.set("candidates", 2.0)
    editor.app.settings.set("show_best", True)
    editor.window.tool_options.radius_chosen.emit(8.0)
    editor.drag((20, 60), (35, 60))
    editor.drag((125, 60), (140, 60))
    return editor


def fill(editor):
    editor.fill()
    candidates = editor.app.candidates
    editor.qtbot.waitUntil(lambda: len(candidates.made) > 1 and not candidates.is_making, timeout=20_000)


def colours(editor):
    pixels = editor.document.pixels
    return tuple(map(int, pixels[60, 28])), tuple(map(int, pixels[60, 132]))


def test_the_best_guess_is_the_better_fill_of_each_hole_and_one_step(ready):
    before = ready.document.pixels.copy()
    with ready.said("Best guess: Best in each hole"):
        fill(ready)
    candidates = ready.app.candidates
    assert [one.contender.filler for one in candidates.made] == ["network", "patchmatch", "best", "network"]
    assert (candidates.shown, candidates.best) == (2, 2)
    assert colours(ready) == (GOOD, GOOD)
    assert ready.app.strip.tiles[2].text() == "Best in each hole"
    assert ready.app.strip.tiles[2].accessibleDescription() == "Best guess"
    ready.act("previous-answer")
    assert colours(ready) == (GARISH, GOOD)
    ready.act("next-answer")
    assert colours(ready) == (GOOD, GOOD)
    assert ready.app.history.count() == 3  # two strokes, and one fill
    ready.app.history.undo()
    assert np.array_equal(ready.document.pixels, before)


def test_trying_again_gives_other_pixels_than_all_of_them(ready):
    fill(ready)
    seen = [ready.document.pixels.copy()]
    for _ in range(3):
        ready.fill()
        seen.append(ready.document.pixels.copy())
    assert all(not np.array_equal(one, other) for n, one in enumerate(seen) for other in seen[:n])
    assert [one.contender.filler for one in ready.app.candidates.made].count("best") == 1
    ready.app.history.undo()
    ready.app.history.redo()
    ready.fill()
    assert all(not np.array_equal(ready.document.pixels, other) for other in seen[-1:])


def test_one_filler_that_is_better_in_both_holes_is_taken_whole(ready):
    ready.fillers["patchmatch"].colours = GOOD, GOOD
    fill(ready)
    assert [one.contender.filler for one in ready.app.candidates.made] == ["network", "patchmatch", "network"]
    assert ready.app.candidates.best == 1


def test_what_is_put_together_is_no_answer_where_its_pixels_are_there_already(ready):
    ready.fillers["network"].colours = GOOD, GOOD
    ready.fillers["patchmatch"].colours = GOOD, GARISH
    fill(ready)
    assert [one.contender.filler for one in ready.app.candidates.made] == ["network", "patchmatch", "network"]


def test_attention_is_shown_where_the_network_filled_and_inspect_says_who_did_elsewhere(ready):
    fill(ready)
    QTest.keyClick(ready.canvas, Qt.Key.Key_I)
    view = ready.app.explorer.view
    assert len(view.holes) == 1
    assert view.holes[0].bounds.x1 < MIDDLE_X
    QTest.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, pos=ready.at(28, 60))
    probe = ready.app.explorer.view.probe
    assert isinstance(probe, Probe)
    with ready.said("PatchMatch filled this pixel, and it has no attention to show"):
        QTest.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, pos=ready.at(132, 60))
    assert ready.app.explorer.view.probe is probe
    QTest.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, pos=ready.at(4, 4))
    assert isinstance(ready.app.explorer.view.probe, InverseProbe)


def saved(editor):
    editor.messages.save_path = editor.folder / "work.lacuna"
    with editor.said("Saved"):
        editor.act("save-project")
    return editor.messages.save_path


def test_a_project_keeps_who_filled_which_hole(ready):
    fill(ready)
    result = ready.app.history.last_fill()
    read = read_project(saved(ready)).steps[-1].result
    assert [share.filler for share in read.shares] == ["network", "patchmatch"]
    assert [share.made_by for share in read.shares] == [share.made_by for share in result.shares]
    for ours, theirs in zip(result.shares, read.shares, strict=True):
        assert [patch.bounds for patch in ours.patches] == [patch.bounds for patch in theirs.patches]
        assert len(ours.attention) == len(theirs.attention)
    assert sum(len(share.patches) for share in read.shares) == len(read.patches)


@pytest.mark.parametrize("said", [[], "all", [{"filler": "network"}], [None]])
def test_shares_that_do_not_fit_are_no_project_or_none(ready, said):
    fill(ready)
    path = saved(ready)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members["manifest.json"])
    manifest["steps"][-1]["fill"]["shares"] = said
    members["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    if said:
        with pytest.raises(Exception, match="damaged"):
            read_project(path)
    else:
        assert read_project(path).steps[-1].result.shares == ()
