"""The open document: live changes, one edit per gesture or fill, everything can be taken back."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document import mask as operations
from app.document.document import Document
from app.document.edits import DocumentChange
from engine.geometry import Bounds
from engine.photo.photo import Photo
from engine.photo.pixels import luma
from engine.types import Patch
from tests.fakes.documents import make_document, make_patch, stroke


def test_the_photo_itself_is_never_written():
    document = make_document()
    before = document.photo.pixels.copy()
    document.apply_fill([make_patch(document, Bounds(0, 0, 50, 50))], clear_mask=True, label="Fill")
    assert np.array_equal(document.photo.pixels, before)
    with pytest.raises(ValueError, match="read-only"):
        document.photo.pixels[0, 0] = 0


def test_listeners_hear_a_stroke_live_until_they_unsubscribe():
    document = make_document()
    heard = []
    unsubscribe = document.subscribe(heard.append)
    edit = document.begin_mask_edit()
    edit.segment((10.5, 10.5), (40.5, 10.5), 4.0, True)
    assert heard == [DocumentChange("mask", Bounds(6, 6, 15, 45))]
    assert len(heard) == 1
    assert document.mask[10, 25]
    edit.rectangle(Bounds(100, 100, 400, 120), True)
    assert heard[-1].bounds == Bounds(100, 100, 300, 120)
    assert edit.commit("Brush").label == "Brush"
    assert len(heard) == 2
    unsubscribe()
    unsubscribe()
    stroke(document, (1, 1), (5, 5))
    assert len(heard) == 2


def test_undo_and_redo_of_a_stroke():
    document = make_document()
    edit = stroke(document, (30, 40), (200, 120))
    painted = document.mask.copy()
    assert painted.any()
    assert edit.nbytes > 0
    heard = []
    document.subscribe(heard.append)
    document.undo(edit)
    assert not document.mask.any()
    assert heard == [DocumentChange("mask", Bounds.of_mask(painted))]
    document.redo(edit)
    assert np.array_equal(document.mask, painted)


def test_a_cancelled_stroke_leaves_no_trace():
    document = make_document()
    stroke(document, (30, 40), (200, 120))
    before = document.mask.copy()
    edit = document.begin_mask_edit()
    edit.segment((0, 0), (250, 250), 30, False)
    edit.cancel()
    edit.cancel()
    assert np.array_equal(document.mask, before)
    with pytest.raises(RuntimeError):
        edit.segment((0, 0), (1, 1), 3, True)
    assert document.begin_mask_edit().commit("Nothing") is None


def test_a_stroke_that_changes_nothing_is_no_edit():
    document = make_document()
    assert stroke(document, (30, 40), (60, 40), value=False) is None


def test_two_strokes_at_once_are_refused():
    document = make_document()
    document.begin_mask_edit()
    with pytest.raises(RuntimeError):
        document.begin_mask_edit()


def test_replacing_the_mask():
    document = make_document()
    stroke(document, (30, 40), (60, 40))
    before = document.mask.copy()
    edit = document.begin_mask_edit()
    edit.replace(~before)
    done = edit.commit("Invert")
    assert np.array_equal(document.mask, ~before)
    document.undo(done)
    assert np.array_equal(document.mask, before)
    edit = document.begin_mask_edit()
    with pytest.raises(ValueError, match="mask"):
        edit.replace(before[1:])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_fill_is_one_edit_that_brings_the_mask_back(dtype):
    document = make_document(dtype)
    stroke(document, (100, 100), (150, 150), 40)
    pixels, mask = document.pixels.copy(), document.mask.copy()
    bounds = Bounds.of_mask(mask)
    hole = mask[bounds.slices]
    new = np.full((*bounds.shape, 3), 17, dtype)
    edit = document.apply_fill([Patch(bounds, new, hole)], clear_mask=True, label="Fill")
    assert [kind for kind, _ in edit.deltas] == ["pixels", "mask"]
    assert not document.mask.any()
    assert (document.pixels[mask] == 17).all()
    assert np.array_equal(document.pixels[~mask], pixels[~mask])
    filled = document.pixels.copy()
    document.undo(edit)
    assert np.array_equal(document.pixels, pixels)
    assert np.array_equal(document.mask, mask)
    document.redo(edit)
    assert np.array_equal(document.pixels, filled)
    assert not document.mask.any()


def test_a_fill_clears_only_what_it_filled():
    document = make_document()
    stroke(document, (50, 50), (50, 50), 20)
    first = document.mask.copy()
    stroke(document, (200, 200), (200, 200), 20)
    bounds = Bounds.of_mask(first)
    patch = Patch(bounds, np.zeros((*bounds.shape, 3), np.uint8), first[bounds.slices])
    both = document.mask.copy()
    document.apply_fill([patch], clear_mask=True, label="Fill")
    assert np.array_equal(document.mask, both & ~first)
    document.apply_fill([patch], clear_mask=False, label="Fill")
    assert np.array_equal(document.mask, both & ~first)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_grey_photo_is_filled_with_grey(dtype):
    document = make_document(dtype, is_grey=True)
    before = document.pixels.copy()
    patch = make_patch(document, Bounds(10, 20, 90, 120))
    document.apply_fill([patch], clear_mask=True, label="Fill")
    assert (document.pixels == document.pixels[..., :1]).all()
    region = document.pixels[patch.bounds.slices]
    expected = np.rint(patch.pixels.astype(np.float64) @ (0.299, 0.587, 0.114))
    assert np.abs(region[patch.mask][:, 0] - expected[patch.mask]).max() <= 1  # ties may round either way
    assert np.array_equal(region[~patch.mask], before[patch.bounds.slices][~patch.mask])


@pytest.mark.parametrize("top", [255, 65535])
def test_luma_leaves_grey_as_it_is(top):
    grey = np.repeat(np.arange(top + 1)[:, None], 3, axis=1).astype(np.uint8 if top == 255 else np.uint16)
    assert np.array_equal(luma(grey), grey[:, 0])


def test_a_patch_that_does_not_fit_changes_nothing():
    document = make_document()
    before = document.pixels.copy()
    good = make_patch(document, Bounds(0, 0, 20, 20))
    outside = make_patch(document, Bounds(290, 0, 310, 20))
    other_depth = Patch(Bounds(0, 0, 2, 2), np.zeros((2, 2, 3), np.uint16), np.ones((2, 2), bool))
    for bad in (outside, other_depth):
        with pytest.raises(ValueError, match="patch"):
            document.apply_fill([good, bad], clear_mask=True, label="Fill")
    assert np.array_equal(document.pixels, before)
    assert not document.mask.any()


def test_a_fill_that_changes_nothing_is_no_edit():
    document = make_document()
    bounds = Bounds(0, 0, 9, 9)
    same = Patch(bounds, document.pixels[bounds.slices].copy(), np.ones((9, 9), bool))
    assert document.apply_fill([same], clear_mask=True, label="Fill") is None


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_history_is_undone_and_redone_byte_for_byte(data):
    document = make_document()
    states = [(document.pixels.copy(), document.mask.copy())]
    edits = []
    coordinate = st.integers(-40, 330)
    for seed in range(data.draw(st.integers(1, 6))):
        kind = data.draw(st.sampled_from(["paint", "erase", "fill", "fill during a stroke"]))
        a, b, c, d = (data.draw(coordinate) for _ in range(4))
        made = []
        if kind.startswith("fill"):
            open_edit = document.begin_mask_edit() if "during" in kind else None
            if open_edit:
                open_edit.segment((a, b), (c, d), 30, True)
            y, x = min(max(a, 0), 250), min(max(b, 0), 250)
            patch = make_patch(document, Bounds(y, x, y + 30, x + 25), seed)
            made.append(document.apply_fill([patch], clear_mask=True, label="Fill"))
            if open_edit:
                open_edit.segment((c, d), (b, a), 20, False)
                made.append(open_edit.commit("Brush"))
        else:
            made.append(stroke(document, (a, b), (c, d), 25, kind == "paint"))
        edits += [edit for edit in made if edit is not None]
    final = (document.pixels.copy(), document.mask.copy())
    for edit in reversed(edits):
        document.undo(edit)
    assert np.array_equal(document.pixels, states[0][0])
    assert np.array_equal(document.mask, states[0][1])
    for edit in edits:
        document.redo(edit)
    assert np.array_equal(document.pixels, final[0])
    assert np.array_equal(document.mask, final[1])


def test_an_operation_on_the_whole_mask_is_one_step_and_uniform_tiles_are_not_copied():
    document = Document(Photo(np.zeros((2000, 2000, 3), np.uint8)))
    tracemalloc.start()
    try:
        edit = document.begin_mask_edit()
        edit.apply(operations.invert)
        step = edit.commit("Invert mask")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert document.mask.all()
    assert document.has_hole
    assert peak < document.mask.nbytes / 4
    document.undo(step)
    assert not document.mask.any()
    assert not document.has_hole


def test_whether_there_is_a_hole_is_known_after_every_change():
    document = Document(Photo(np.zeros((90, 90, 3), np.uint8)))
    assert not document.has_hole
    edit = document.begin_mask_edit()
    for bounds, value in (
        (Bounds(5, 5, 9, 9), True), (Bounds(50, 50, 60, 60), True), (Bounds(0, 0, 20, 20), False),
        (Bounds(40, 40, 90, 90), False), (Bounds(1, 1, 2, 2), True),
    ):  # fmt: skip
        edit.rectangle(bounds, value)
        assert document.has_hole == document.mask.any()
    edit.cancel()
    assert not document.has_hole


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_what_is_filled_is_opaque_until_the_fill_is_undone(dtype):
    document = make_document(dtype, has_alpha=True)
    opened = document.photo.alpha.copy()
    hole = np.zeros((20, 30), bool)
    hole[5:15, 5:25] = True
    bounds = Bounds(40, 50, 60, 80)
    same_colours = document.pixels[bounds.slices].copy()  # it counts that it was filled, not that it looks different
    changes = []
    document.subscribe(changes.append)
    edit = document.apply_fill([Patch(bounds, same_colours, hole)], clear_mask=True, label="Fill")
    expected = opened.copy()
    expected[bounds.slices][hole] = np.iinfo(dtype).max
    assert np.array_equal(document.alpha, expected)
    assert "alpha" in [change.kind for change in changes]
    saved = document.photo_to_save()
    document.undo(edit)
    assert np.array_equal(document.alpha, opened)
    assert np.array_equal(document.photo.alpha, opened)
    assert np.array_equal(saved.alpha, expected)  # another thread may be writing it
    document.redo(edit)
    assert np.array_equal(document.alpha, expected)


def test_a_fill_leaves_masked_what_it_was_not_asked_about():
    document = make_document()
    stroke(document, (50, 50), (50, 50), 20)
    asked = document.mask.copy()
    stroke(document, (70, 50), (90, 50), 8)
    painted = document.mask & ~asked
    patch = Patch(Bounds(20, 20, 90, 120), np.zeros((70, 100, 3), np.uint8), np.ones((70, 100), bool))
    edit = document.apply_fill([patch], clear_mask=True, label="Fill", asked=asked)
    assert np.array_equal(document.mask, painted)
    document.undo(edit)
    assert np.array_equal(document.mask, painted | asked)
