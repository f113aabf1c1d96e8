"""Where a fill may take from: marks, undo, files."""

import numpy as np
import pytest
from PIL import Image

from app.document.document import Document
from app.document.mask_files import load_sources, save_mask_and_sources
from app.document.sources import ANYWHERE, NOT_HERE, ONLY_HERE, forbidden_by
from engine.geometry import Bounds
from engine.photo.photo import Photo


@pytest.fixture
def document():
    return Document(Photo(np.zeros((60, 80, 3), np.uint8)))


def stroke(document, code, start, end, radius=4, value=True):
    edit = document.begin_source_edit(code)
    edit.segment(start, end, radius, value)
    return edit.commit("Stroke")


def test_nothing_marked_forbids_nothing(document):
    assert document.forbidden_sources() is None
    assert forbidden_by(None) is None


def test_not_here_forbids_itself_and_only_here_all_the_rest(document):
    stroke(document, NOT_HERE, (10, 10), (30, 10))
    np.testing.assert_array_equal(document.forbidden_sources(), document.sources == NOT_HERE)
    stroke(document, ONLY_HERE, (50, 40), (60, 40))
    np.testing.assert_array_equal(document.forbidden_sources(), document.sources != ONLY_HERE)


def test_a_stroke_covers_what_the_brush_of_the_mask_covers(document):
    for start, end, radius in (((10.3, 9.8), (40.2, 30.9), 5.5), ((-3, -3), (5, 5), 4), ((70, 58), (90, 70), 6)):
        stroke(document, NOT_HERE, start, end, radius)
        edit = document.begin_mask_edit()
        edit.segment(start, end, radius, True)
        edit.commit("Brush stroke")
    np.testing.assert_array_equal(document.sources == NOT_HERE, document.mask)


def test_strokes_are_undone_in_any_order_of_kinds(document):
    changes = []
    document.subscribe(changes.append)
    first = stroke(document, NOT_HERE, (10, 10), (30, 10))
    kept = document.sources.copy()
    second = stroke(document, ONLY_HERE, (20, 10), (40, 10))
    third = stroke(document, NOT_HERE, (30, 10), (30, 10), value=False)
    assert document.sources[10, 30] == ANYWHERE
    document.undo(third)
    document.undo(second)
    np.testing.assert_array_equal(document.sources, kept)
    document.undo(first)
    assert not document.sources.any()
    document.redo(first)
    np.testing.assert_array_equal(document.sources, kept)
    assert {change.kind for change in changes} == {"sources"}


def test_cancel_gives_the_marks_back_and_only_one_edit_is_open(document):
    stroke(document, NOT_HERE, (10, 10), (30, 10))
    kept = document.sources.copy()
    edit = document.begin_source_edit(ONLY_HERE)
    edit.rectangle(Bounds(0, 0, 99, 99), True)
    with pytest.raises(RuntimeError):
        document.begin_mask_edit()
    edit.cancel()
    np.testing.assert_array_equal(document.sources, kept)


def test_marks_are_kept_beside_the_mask_and_the_mask_stays_an_ordinary_file(document, tmp_path):
    stroke(document, NOT_HERE, (10, 10), (30, 10))
    stroke(document, ONLY_HERE, (20, 40), (30, 40))
    mask = np.zeros((60, 80), bool)
    mask[5:9, 5:9] = True
    path = tmp_path / "m.png"
    save_mask_and_sources(mask, document.sources, path)
    np.testing.assert_array_equal(np.asarray(Image.open(path)) == 255, mask)
    np.testing.assert_array_equal(load_sources(path, (60, 80)), document.sources)
    assert load_sources(path, (61, 80)) is None
    save_mask_and_sources(mask, np.zeros((60, 80), np.uint8), path)
    assert not load_sources(path, (60, 80)).any()  # taken away, so it must not come back


def test_without_marks_there_is_no_second_file(tmp_path):
    save_mask_and_sources(np.ones((4, 4), bool), np.zeros((4, 4), np.uint8), tmp_path / "m.png")
    assert [path.name for path in tmp_path.iterdir()] == ["m.png"]
    assert load_sources(tmp_path / "m.png", (4, 4)) is None
