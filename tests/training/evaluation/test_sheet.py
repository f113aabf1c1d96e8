"""The contact sheet shows the right pictures in the right places."""

import numpy as np

from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds
from training.evaluation.sheet import SheetRow, contact_sheet, direction_picture, received_picture

SIDE, CELL = 64, 8
HOLE = Bounds(16, 16, 32, 48)  # 2×4 cells


def _mask():
    mask = np.zeros((SIDE, SIDE), np.bool_)
    mask[HOLE.slices] = True
    return mask


def _attention(sources):
    """A map in which query i looks at the cell ``sources[i]`` alone."""
    cells = SIDE // CELL
    queries = np.flatnonzero(_mask()[::CELL, ::CELL])
    weights = np.zeros((queries.size, cells * cells), np.float32)
    weights[np.arange(queries.size), sources] = 1
    return AttentionMap.from_dense(weights, queries, Frame(Bounds(0, 0, SIDE, SIDE), 1.0, (SIDE, SIDE), CELL))


def test_cells_that_look_the_same_way_have_one_colour():
    photo = np.full((SIDE, SIDE, 3), 200, np.uint8)
    queries = np.flatnonzero(_mask()[::CELL, ::CELL])
    down = direction_picture(photo, _attention(queries + 4 * 8))
    colours = np.unique(down[HOLE.slices].reshape(-1, 3), axis=0)
    assert len(colours) == 1
    up = direction_picture(photo, _attention(queries - 2 * 8))
    assert not np.array_equal(up[HOLE.slices], down[HOLE.slices])
    assert (down[~_mask()] < 100).all()  # the rest is darkened


def test_what_was_used_is_bright_and_the_hole_is_grey():
    photo = np.full((SIDE, SIDE, 3), 100, np.uint8)
    picture = received_picture(photo, _mask(), _attention([63] * 8))
    used = Bounds(56, 56, 64, 64)
    assert picture[used.slices].mean() > 3 * picture[0:8, 0:8].mean()
    assert (picture[HOLE.slices] == 128).all()


def test_the_sheet_holds_every_picture_unchanged():
    random = np.random.default_rng(0)
    photo, first, second = random.integers(0, 256, (3, SIDE, SIDE, 3), dtype=np.uint8)
    fills = {"Telea": first, "Full model": second}
    queries = np.flatnonzero(_mask()[::CELL, ::CELL])
    rows = [SheetRow("a", photo, _mask(), fills, _attention(queries - 8)), SheetRow("b", second, _mask(), {})]
    sheet = contact_sheet(rows, ["Telea", "Full model"])
    places = [_find(sheet, picture) for picture in (photo, first, second)]
    assert places[0][0] == places[1][0]
    assert places[0][1] < places[1][1]
    assert len(_find_all(sheet, second)) == 2  # a fill of one row, the photo of the other
    alone = contact_sheet(rows[1:], ["Telea"])
    assert alone.shape[1] < sheet.shape[1]  # no attention, no columns for it


def _find(sheet, picture):
    return _find_all(sheet, picture)[0]


def _find_all(sheet, picture):
    corners = np.argwhere((sheet[: -SIDE + 1, : -SIDE + 1] == picture[0, 0]).all(axis=2))
    found = [(int(y), int(x)) for y, x in corners if np.array_equal(sheet[y : y + SIDE, x : x + SIDE], picture)]
    assert found
    return found
