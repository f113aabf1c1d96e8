"""Rows, columns, spread of an attention map; footprints in the photo; what the session adds."""

import numpy as np
import pytest

from engine.attention.map import AttentionMap, Frame
from engine.attention.measures import given_by, spread, strongest_use, weights_of
from engine.geometry import Bounds
from tests.fakes.attention import map_of

CROP = Bounds(10, 20, 58, 84)  # 6×8 cells


@pytest.fixture
def random_map():
    def make(budget_bytes=1 << 30):
        rng = np.random.default_rng(1)
        weights = rng.random((3, 48)) ** 6
        return AttentionMap.from_dense(
            weights / weights.sum(axis=1, keepdims=True),
            np.array([9, 10, 17]),
            Frame(CROP, 1.0, (48, 64), 8),
            budget_bytes=budget_bytes,
        )  # fmt: skip

    return make


def test_a_row_has_every_cell_and_a_column_every_query(random_map):
    attention = random_map()
    for query in range(3):
        np.testing.assert_array_equal(weights_of(attention, query), attention.weights[query])
    np.testing.assert_allclose(given_by(attention, [5, 7]), attention.weights[:, 5] + attention.weights[:, 7])
    np.testing.assert_array_equal(given_by(attention, [5, 5]), attention.weights[:, 5])
    np.testing.assert_array_equal(given_by(attention, []), np.zeros(3))
    with pytest.raises(IndexError):
        weights_of(attention, 3)


def test_the_strongest_use_of_some_or_all_queries(random_map):
    attention = random_map()
    np.testing.assert_array_equal(strongest_use(attention), attention.weights.max(axis=0))
    np.testing.assert_array_equal(strongest_use(attention, np.array([0, 2])), attention.weights[[0, 2]].max(axis=0))
    assert not strongest_use(attention, np.array([], int)).any()


def test_what_a_map_left_out_counts_as_nothing_but_widens_the_spread(random_map):
    dense, sparse = random_map(), random_map(budget_bytes=8 * 3 * 6)
    assert sparse.weights.shape == (3, 6)
    for query in range(3):
        row = weights_of(sparse, query)
        kept = np.argsort(-dense.weights[query])[:6]
        np.testing.assert_array_equal(row[kept], dense.weights[query][kept])
        assert np.count_nonzero(row) == 6
    np.testing.assert_array_equal(given_by(sparse, [int(sparse.indices[0, 0])])[0], sparse.weights[0, 0])
    np.testing.assert_array_equal(strongest_use(sparse)[sparse.best], strongest_use(dense)[sparse.best])
    assert (spread(sparse) >= spread(dense) - 1e-6).all()
    np.testing.assert_allclose(spread(sparse), spread(dense), atol=0.15)


def test_spread_is_0_on_one_source_and_1_on_all():
    everywhere = {(row, column): 1 / 48 for row in range(6) for column in range(8)}
    attention = map_of(
        {(1, 1): {(0, 0): 1.0}, (1, 2): everywhere, (1, 3): {(0, 0): 0.5, (0, 1): 0.5}, (1, 4): {}}, CROP
    )
    np.testing.assert_allclose(spread(attention), [0, 1, np.log(2) / np.log(48), 0], atol=1e-6)


def test_a_patch_is_pasted_half_a_cell_beyond_its_cell_and_cut_at_the_crop():
    attention = map_of({(1, 1): {(0, 0): 1.0}}, CROP)
    assert attention.patch_px == 16
    cell = 2 * 8 + 3
    assert attention.cell_bounds(cell) == Bounds(26, 44, 34, 52)
    assert attention.patch_bounds(cell) == Bounds(22, 40, 38, 56)
    assert attention.patch_bounds(0) == Bounds(10, 20, 22, 32)


def test_at_reduced_scale_patches_are_larger_in_the_photo():
    crop = Bounds(0, 0, 192, 256)
    attention = map_of({(1, 1): {(0, 0): 1.0}}, crop, scale=0.25)
    assert attention.grid == (6, 8)
    assert attention.cell_bounds(9) == Bounds(32, 32, 64, 64)
    assert attention.patch_bounds(9) == Bounds(16, 16, 80, 80)
    assert attention.query_at(40, 40) == 0


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.37])
def test_the_cell_of_a_pixel_is_the_one_that_shows_there(scale):
    attention = map_of({(0, 0): {(0, 0): 1.0}}, Bounds(7, 3, 107, 143), scale=scale)
    rows = attention.units_along(np.arange(0, 120), axis=0, unit=8)
    assert (rows[:7] == -1).all()
    assert (rows[107:] == -1).all()
    for y in range(7, 107, 5):
        for x in range(3, 143, 7):
            cell = attention.cell_at(x, y)
            assert cell == rows[y] * attention.grid[1] + attention.units_along(np.array([x]), axis=1, unit=8)[0]
            shown = attention.cell_bounds(cell)
            assert shown.y0 <= y < shown.y1
            assert shown.x0 <= x < shown.x1
    assert attention.cell_at(2, 50) is None


def test_disagreement_must_fit_the_queries():
    attention = map_of({(1, 1): {(0, 0): 1.0}, (1, 2): {}}, CROP, disagreement=np.array([0.1, 0.2]))
    np.testing.assert_allclose(attention.disagreement, [0.1, 0.2])
    assert attention.disagreement.dtype == np.float32
    with pytest.raises(ValueError, match="disagreement"):
        map_of({(1, 1): {(0, 0): 1.0}}, CROP, disagreement=np.array([0.1, 0.2]))
