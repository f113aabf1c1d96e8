"""What changes a document while a stroke is drawn lies beneath the stroke."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document.document import Document
from app.document.sources import NOT_HERE, ONLY_HERE
from engine.geometry import Bounds
from engine.photo.photo import Photo
from engine.types import Patch
from tests.fakes.documents import make_document, make_patch, stroke


def test_a_fill_during_a_stroke_survives_cancelling_the_stroke():
    document = make_document()
    stroke(document, (60, 60), (60, 60), 20)
    hole = document.mask.copy()
    bounds = Bounds.of_mask(hole)
    edit = document.begin_mask_edit()
    edit.segment((70, 60), (120, 60), 10, True)
    patch = Patch(bounds, np.zeros((*bounds.shape, 3), np.uint8), hole[bounds.slices])
    document.apply_fill([patch], clear_mask=True, label="Fill")
    edit.cancel()
    assert not document.mask.any()
    assert (document.pixels[hole] == 0).all()


def test_a_fill_that_lands_during_a_stroke_on_a_uniform_tile_stays_when_the_stroke_is_cancelled():
    document = Document(Photo(np.zeros((300, 300, 3), np.uint8)))
    first = document.begin_mask_edit()
    first.rectangle(Bounds(0, 0, 256, 256), True)  # a tile that is all hole
    first.commit("Rectangle")
    stroke = document.begin_mask_edit()
    stroke.segment((100, 100), (200, 200), 10, False)
    patch = Patch(Bounds(0, 0, 50, 60), np.full((50, 60, 3), 9, np.uint8), np.ones((50, 60), bool))
    document.apply_fill((patch,), clear_mask=True, label="Fill")
    stroke.cancel()
    expected = np.zeros((300, 300), bool)
    expected[:256, :256] = True
    expected[:50, :60] = False
    assert np.array_equal(document.mask, expected)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_changes_during_a_stroke_lies_beneath_it(data):
    """Against the plainest way: everything else is done first, then the whole stroke at once."""
    kind = data.draw(st.sampled_from(["mask", "sources"]))
    value = data.draw(st.booleans())
    drawn, plain = make_document(), make_document()
    coordinate = st.integers(60, 220)

    def begin(document, code):
        return document.begin_mask_edit() if kind == "mask" else document.begin_source_edit(code)

    def painted(document, ends, code, value=True):
        edit = begin(document, code)
        edit.segment(ends[:2], ends[2:], 40, value)
        return edit.commit("Brush")

    steps = []
    for code in (NOT_HERE, ONLY_HERE):
        ends = [data.draw(coordinate) for _ in range(4)]
        steps.append([painted(document, ends, code) for document in (drawn, plain)])
    steps = [step for step in steps if step[0] is not None]
    segments, undone = [], []
    under_way = begin(drawn, ONLY_HERE)
    for seed in range(data.draw(st.integers(1, 6))):
        what = data.draw(st.sampled_from(["draw", "undo", "redo", "fill", "land"]))
        ends = [data.draw(coordinate) for _ in range(4)]
        if what == "draw":
            segments.append(ends)
            under_way.segment(ends[:2], ends[2:], 30, value)
        elif what == "undo" and steps:
            undone.append(steps.pop())
            for document, edit in zip((drawn, plain), undone[-1], strict=True):
                document.undo(edit)
        elif what == "redo" and undone:
            steps.append(undone.pop())
            for document, edit in zip((drawn, plain), steps[-1], strict=True):
                document.redo(edit)
        elif what in ("fill", "land"):
            made = []
            for document in (drawn, plain):
                if what == "land":
                    with document.beneath_open_edit():
                        made.append(painted(document, ends, NOT_HERE, value=False))
                else:
                    patch = make_patch(document, Bounds(ends[0], ends[1] // 2, ends[0] + 20, ends[1] // 2 + 90), seed)
                    made.append(document.apply_fill([patch], clear_mask=True, label="Fill"))
            if made[0] is not None:
                steps, undone = [*steps, made], []
    before = plain.array(kind).copy()
    on_top = begin(plain, ONLY_HERE)
    for ends in segments:
        on_top.segment(ends[:2], ends[2:], 30, value)
    assert np.array_equal(drawn.array(kind), plain.array(kind))
    assert drawn.sources.max() <= ONLY_HERE
    assert drawn.has_hole == drawn.mask.any()
    if data.draw(st.booleans()):
        under_way.cancel()
    elif (edit := under_way.commit("Brush")) is not None:
        drawn.undo(edit)
    assert np.array_equal(drawn.array(kind), before)
    for edit, _ in reversed(steps):
        drawn.undo(edit)
    assert np.array_equal(drawn.pixels, drawn.photo.pixels)
    assert not drawn.array(kind).any()


def test_a_stroke_over_what_is_undone_meanwhile_stays_whole():
    document = make_document()
    before = stroke(document, (50, 50), (100, 50))
    under_way = document.begin_mask_edit()
    under_way.segment((80, 50), (150, 50), 9.0, True)
    document.undo(before)
    alone = make_document()
    stroke(alone, (80, 50), (150, 50))
    assert np.array_equal(document.mask, alone.mask)
    document.undo(under_way.commit("Brush"))
    assert not document.mask.any()
