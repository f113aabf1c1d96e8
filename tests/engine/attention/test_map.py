"""The attention of one hole as data in pixels of the photo."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.attention.map import AttentionMap, Frame
from engine.geometry import Bounds

# a crop of 80×64 photo px at (100, 200), halved to 40×32, padded by 8 below and on the right: 48×40 = 6×5 cells
FRAME = Frame(Bounds(100, 200, 180, 264), 0.5, (48, 40), 8)
QUERIES = [12, 13, 17, 18]


def weights_of(queries=4, sources=30, seed=0):
    weights = np.random.default_rng(seed).random((queries, sources))
    return (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)


def make(weights=None, **changes):
    return AttentionMap.from_dense(weights_of() if weights is None else weights, np.array(QUERIES), FRAME, **changes)


def test_dense_map_keeps_everything():
    weights = weights_of()
    attention = make(weights)
    assert attention.grid == (6, 5)
    assert attention.indices is None
    np.testing.assert_array_equal(attention.weights, weights)
    np.testing.assert_allclose(attention.received, weights.sum(axis=0), rtol=1e-6)
    np.testing.assert_array_equal(attention.best, weights.argmax(axis=1))
    assert attention.nbytes == 4 * (4 + 4 * 30 + 30 + 4)
    assert [a.dtype for a in (attention.queries, attention.best)] == [np.int32] * 2
    assert [a.dtype for a in (attention.weights, attention.received)] == [np.float32] * 2


def test_over_budget_the_strongest_sources_stay():
    weights = weights_of()
    dense, sparse = make(weights), make(weights, budget_bytes=4 * 7 * 8)
    assert sparse.weights.shape == sparse.indices.shape == (4, 7)
    assert sparse.indices.nbytes + sparse.weights.nbytes <= 4 * 7 * 8
    for query in range(4):
        for k in (1, 5, 7):
            a, b = dense.sources_of(query, k), sparse.sources_of(query, k)
            np.testing.assert_array_equal(a.cells, b.cells)
            np.testing.assert_array_equal(a.weights, b.weights)
        assert len(sparse.sources_of(query, 20).cells) == 7
    np.testing.assert_allclose(sparse.weights.sum(axis=1) + sparse.rest, 1, rtol=1e-5)
    np.testing.assert_array_equal(sparse.received, dense.received)
    np.testing.assert_array_equal(sparse.best, dense.best)


def test_even_no_budget_keeps_the_best():
    attention = make(budget_bytes=0)
    np.testing.assert_array_equal(attention.indices[:, 0], attention.best)


def test_sources_come_strongest_first_and_without_zeros():
    weights = np.zeros((4, 30), np.float32)
    weights[0, [3, 7, 9]] = 0.2, 0.5, 0.3
    attention = make(weights)
    sources = attention.sources_of(0, 10)
    assert sources.cells.tolist() == [7, 9, 3]
    np.testing.assert_allclose(sources.weights, [0.5, 0.3, 0.2])
    assert attention.sources_of(0, 1).cells.tolist() == [7]
    assert attention.sources_of(0, 0).cells.tolist() == attention.sources_of(1, 3).cells.tolist() == []


def test_a_query_without_sources_has_no_best():
    weights = weights_of()
    weights[2] = 0
    attention = make(weights)
    assert attention.best[2] == -1
    assert attention.offsets()[2].tolist() == [0, 0]


def test_offsets_count_cells_from_query_to_source():
    weights = np.zeros((4, 30), np.float32)
    weights[0, 0] = weights[1, 29] = weights[2, 17] = weights[3, 19] = 1
    assert make(weights).offsets().tolist() == [[-2, -2], [3, 1], [0, 0], [0, 1]]


def test_background_stride_names_cells_of_the_whole_grid():
    weights = np.zeros((4, 9), np.float32)  # sources: rows 0, 2, 4 and columns 0, 2, 4
    weights[:, 4] = 0.75
    weights[:, 8] = 0.25
    attention = make(weights, background_stride=2)
    assert attention.best.tolist() == [12] * 4
    assert attention.sources_of(1, 5).cells.tolist() == [12, 24]
    assert attention.received[[12, 24]].tolist() == [3, 1]
    assert attention.received.sum() == 4
    assert attention.rest.tolist() == [0] * 4


def test_from_photo_to_query():
    attention = make()
    # cell 12 = row 2, column 2: working rows 16..24, columns 16..24 = photo rows 132..148, columns 232..248
    assert attention.query_at(232, 132) == 0
    assert attention.query_at(247, 147) == 0
    assert attention.query_at(247.9, 147.9) == 0
    assert attention.query_at(248, 147) == 1
    assert attention.query_at(232, 148) == 2
    assert attention.query_at(263, 163) == 3
    for x, y in ((231, 132), (232, 131), (263, 164), (0, 0), (264, 140), (-1, -1)):
        assert attention.query_at(x, y) is None


def test_from_cell_to_photo():
    attention = make()
    assert attention.cell_bounds(12) == Bounds(132, 232, 148, 248)
    # column 4 is padding: working columns 32..39 mirror 30..23 = photo columns 246..262
    assert attention.cell_bounds(14) == Bounds(132, 246, 148, 262)
    lower = AttentionMap.from_dense(weights_of(1), np.array([12]), Frame(Bounds(100, 200, 188, 264), 0.5, (48, 40), 8))
    assert lower.cell_bounds(27) == Bounds(180, 232, 188, 248)  # half in the padding: what shows


def test_every_pixel_of_the_crop_lies_in_the_bounds_of_its_cell():
    attention = AttentionMap.from_dense(weights_of(30), np.arange(30), FRAME)
    for y in range(100, 180, 3):
        for x in range(200, 264, 3):
            cell = attention.queries[attention.query_at(x, y)]
            assert attention.cell_bounds(cell).contains(Bounds(y, x, y + 1, x + 1))


@given(
    height=st.integers(1, 90),
    width=st.integers(1, 90),
    scale=st.floats(0.1, 1.0),
    below=st.integers(0, 40),
    right=st.integers(0, 40),
)
def test_bounds_stay_inside_the_crop_whatever_the_padding(height, width, scale, below, right):
    bounds = Bounds(7, 9, 7 + height, 9 + width)
    content = max(1, round(height * scale)), max(1, round(width * scale))
    working = tuple(-(-(n + pad) // 8) * 8 for n, pad in zip(content, (below, right), strict=True))
    cells = working[0] // 8 * (working[1] // 8)
    attention = AttentionMap.from_dense(
        np.zeros((cells, cells), np.float32), np.arange(cells), Frame(bounds, scale, working, 8)
    )
    for cell in range(cells):
        shown = attention.cell_bounds(cell)
        assert bounds.contains(shown)
        assert shown.area >= 1
    corners = [(9, 7), (9 + width - 1, 7 + height - 1)]
    assert all(attention.query_at(x, y) is not None for x, y in corners)


def test_identity_scale_without_padding_is_plain_cells():
    attention = AttentionMap.from_dense(weights_of(1, 4), np.array([3]), Frame(Bounds(0, 0, 16, 16), 1.0, (16, 16), 8))
    assert [attention.cell_bounds(i) for i in range(4)] == [Bounds(y, x, y + 8, x + 8) for y in (0, 8) for x in (0, 8)]


def test_no_queries():
    attention = AttentionMap.from_dense(np.zeros((0, 30)), np.zeros(0, int), FRAME)
    assert attention.query_at(220, 130) is None
    assert attention.offsets().shape == (0, 2)
    assert attention.received.sum() == 0


def test_the_map_is_data_nobody_changes():
    weights, queries = weights_of(), np.array(QUERIES, np.int32)
    attention = AttentionMap.from_dense(weights, queries, FRAME)
    weights[:] = 0
    queries[:] = 0
    assert attention.weights.sum() == pytest.approx(4, rel=1e-5)
    assert attention.queries.tolist() == QUERIES
    with pytest.raises(ValueError, match="read-only"):
        attention.weights[0, 0] = 1


def test_arrays_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match=r"they must be \(4, 30\)"):
        make(weights_of(4, 29))
    for queries in ([13, 12, 17, 18], [12, 12, 17, 18], [12, 13, 17, 30], [-1, 13, 17, 18]):
        with pytest.raises(ValueError, match="ascending cell numbers"):
            AttentionMap.from_dense(weights_of(), np.array(queries), FRAME)
    with pytest.raises(IndexError, match="no query 4"):
        make().sources_of(4, 1)
    with pytest.raises(IndexError, match="no cell 30"):
        make().cell_bounds(30)
