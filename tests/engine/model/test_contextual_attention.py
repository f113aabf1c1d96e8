"""The fast attention equals the literal one, forward and gradient."""

import dataclasses

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.config import AttentionConfig
from engine.model.contextual_attention import contextual_attention
from engine.model.patches import align_corners_index, extract, fold, overlap
from tests.reference import attention as reference

PAPER, RELEASED = AttentionConfig(), AttentionConfig.released()
PRESETS = pytest.mark.parametrize("config", [PAPER, RELEASED], ids=["paper", "released"])
GRID = (5, 7)


def hole_of(kind, cell, grid=GRID):
    height, width = grid[0] * cell, grid[1] * cell
    hole = torch.zeros(1, 1, height, width, dtype=torch.float64)
    if kind == "inside":
        hole[..., 2 * cell + 1 : 3 * cell, 3 * cell : 4 * cell - 1] = 1
    elif kind == "border":
        hole[..., : cell + 1, width - 2 * cell :] = 1
    elif kind == "all":
        hole[:] = 1
    return hole


def assert_equal_to_reference(config, hole, *, grid=GRID, allowed=None, shared=True, seed=0):
    generator = torch.Generator().manual_seed(seed)
    batch = len(hole)
    shape = (batch, 3, grid[0] * config.foreground_rate, grid[1] * config.foreground_rate)
    f = torch.randn(shape, generator=generator, dtype=torch.float64)
    b = f if shared else torch.randn(shape, generator=generator, dtype=torch.float64)
    target = torch.randn(shape, generator=generator, dtype=torch.float64)
    results = []
    for attend in (fast, reference.contextual_attention):
        inputs = [f.clone().requires_grad_()] if shared else [t.clone().requires_grad_() for t in (f, b)]
        features, weights = attend(inputs[0], inputs[-1], hole, config, allowed)
        ((features - target) ** 2).sum().backward()
        results.append((features, weights, *(t.grad for t in inputs)))
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-10)
    with torch.no_grad():  # another path: in place
        features, weights = fast(f.clone(), b.clone(), hole, config, allowed)
    torch.testing.assert_close(features, results[1][0], rtol=1e-9, atol=1e-10)
    torch.testing.assert_close(weights, results[1][1], rtol=1e-9, atol=1e-10)
    return results[0][1]


def fast(f, b, hole, config, allowed=None):
    output = contextual_attention(f, b, hole, config, allowed=allowed, return_weights=True)
    return output.features, output.weights


@PRESETS
@pytest.mark.parametrize("kind", ["none", "inside", "border", "all"])
def test_equals_the_literal_version(config, kind):
    assert_equal_to_reference(config, hole_of(kind, 8))


@pytest.mark.parametrize(("config", "used"), [(PAPER, [26, 0, 26, 35]), (RELEASED, [26, 0, 29, 35])])
def test_every_sample_has_its_own_hole(config, used):
    hole = torch.cat([hole_of(kind, 8) for kind in ("inside", "all", "border", "none")])
    weights = assert_equal_to_reference(config, hole)
    sources = (weights.sum(1) > 0).view(4, *GRID)
    assert [int(sample.sum()) for sample in sources] == used  # the hole and a ring of one cell are no sources
    assert not sources[0, 1:4, 2:5].any()


@PRESETS
def test_another_background(config):
    assert_equal_to_reference(config, hole_of("inside", 8), shared=False)


@PRESETS
@pytest.mark.parametrize("rate", [1, 2, 4])
@pytest.mark.parametrize("stride", [1, 2, 3])
def test_memory_options(config, rate, stride):
    config = dataclasses.replace(config, foreground_rate=rate, background_stride=stride)
    assert_equal_to_reference(config, hole_of("inside", 4 * rate))


@PRESETS
@pytest.mark.parametrize("propagation", ["grid", "flat", "none"])
def test_propagation(config, propagation):
    config = dataclasses.replace(config, propagation=propagation)
    assert_equal_to_reference(config, hole_of("border", 8))


@PRESETS
def test_a_forbidden_source_is_never_used(config):
    hole = torch.cat([hole_of("inside", 8), hole_of("none", 8)])
    allowed = torch.ones(2, 1, 40, 56, dtype=torch.bool)
    allowed[0, :, :16, :24] = False
    allowed[1, :, 39, 55] = False  # one pixel forbids its cell
    weights = assert_equal_to_reference(config, hole, allowed=allowed).view(2, 35, *GRID)
    assert weights[0, :, :2, :3].abs().max() == 0
    assert weights[0, :, :2, 3:].max() > 0
    assert weights[1, :, 4, 6].max() == 0
    assert weights[1, :, 4, 5].max() > 0


@settings(max_examples=20, deadline=None)
@given(
    rows=st.integers(1, 5),
    columns=st.integers(1, 5),
    rate=st.sampled_from([1, 2]),
    stride=st.integers(1, 3),
    similarity=st.sampled_from(["cosine", "source-normalised"]),
    invalid=st.sampled_from(["exclude", "zero"]),
    overlap_by=st.sampled_from(["mean", "quarter"]),
    resize=st.sampled_from(["every-second", "align-corners"]),
    propagation=st.sampled_from(["grid", "flat", "none"]),
    seed=st.integers(0, 1000),
)
def test_any_combination(rows, columns, rate, stride, similarity, invalid, overlap_by, resize, propagation, seed):
    config = AttentionConfig(
        similarity=similarity,
        invalid=invalid,
        overlap=overlap_by,
        resize=resize,
        propagation=propagation,
        foreground_rate=rate,
        background_stride=stride,
    )
    noise = torch.Generator().manual_seed(seed)
    hole = (torch.rand(2, 1, rows * rate * 4, columns * rate * 4, generator=noise) < 0.004).double()
    allowed = torch.rand(hole.shape, generator=noise) < 0.999
    assert_equal_to_reference(config, hole, grid=(rows, columns), allowed=allowed, seed=seed)


@PRESETS
def test_no_source_left_gives_zeros_and_finite_gradients(config):
    f = torch.randn(1, 3, 10, 14, requires_grad=True)
    output = contextual_attention(f, f, hole_of("all", 8).float(), config, return_weights=True)
    assert output.features.abs().max() == 0
    assert output.weights.abs().max() == 0
    output.features.sum().backward()
    assert torch.isfinite(f.grad).all()


@PRESETS
@pytest.mark.parametrize("stride", [1, 2])
def test_empty_features_have_finite_gradients(config, stride):
    config = dataclasses.replace(config, background_stride=stride)
    f = torch.randn(1, 3, 10, 14)
    f[..., :8, :8] = 0
    f.requires_grad_()
    output = contextual_attention(f, f, hole_of("border", 8).float(), config)
    output.features.square().sum().backward()
    assert torch.isfinite(f.grad).all()
    assert f.grad.abs().max() > 0


def test_weights_of_the_paper_sum_to_one():
    f = torch.randn(1, 8, 10, 14)
    output = contextual_attention(f, f, hole_of("inside", 8).float(), PAPER, return_weights=True)
    torch.testing.assert_close(output.weights.sum(-1), torch.ones(1, 35))
    assert (output.query_cells, output.source_grid, output.cell_grid) == (None, GRID, GRID)


@PRESETS
@pytest.mark.parametrize("gradient", [False, True])
def test_a_weight_is_nothing_or_clear_of_subnormal_numbers(config, gradient):
    # A softmax of scores far apart makes numbers below 2⁻¹²⁶, whose products are a hundred times as slow.
    config = dataclasses.replace(config, softmax_scale=200.0)
    f = torch.randn(1, 3, *(n * config.foreground_rate for n in GRID), generator=torch.Generator().manual_seed(0))
    hole = hole_of("inside", 4 * config.foreground_rate).float()
    expected = reference.contextual_attention(f.double(), f.double(), hole.double(), config, None)[1]
    assert ((expected > 0) & (expected < 2.0**-100)).sum() > 5
    weights = fast(f.requires_grad_(gradient), f, hole, config)[1]
    assert ((weights == 0) | (weights >= 2.0**-64)).all()
    assert ((weights > 0) == (expected > 2.0**-64)).float().mean() > 0.999
    torch.testing.assert_close(weights.double(), expected, rtol=1e-2, atol=1e-6)


def test_what_is_not_a_number_stays_so():
    f = torch.full((1, 3, 10, 14), torch.nan)
    assert fast(f, f, hole_of("inside", 8).float(), PAPER)[1].isnan().any()


def test_foreground_and_background_of_different_sizes():
    f, b = torch.randn(1, 4, 6, 10, dtype=torch.float64), torch.randn(1, 4, 14, 8, dtype=torch.float64)
    hole = torch.zeros(1, 1, 56, 32, dtype=torch.float64)
    for config in (PAPER, RELEASED):
        features, weights = fast(f, b, hole, config)
        expected, expected_weights = reference.contextual_attention(f, b, hole, config)
        torch.testing.assert_close(features, expected)
        torch.testing.assert_close(weights, expected_weights)


def test_stays_in_float32_under_autocast():
    f = torch.randn(1, 16, 16, 16)
    hole = torch.zeros(1, 1, 64, 64)
    hole[..., 20:40, 20:40] = 1
    expected = contextual_attention(f, f, hole, PAPER, return_weights=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        output = contextual_attention(f, f, hole, PAPER, return_weights=True)
        low = contextual_attention(f.bfloat16(), f.bfloat16(), hole, PAPER, return_weights=True)
    assert torch.equal(output.features, expected.features)
    assert (low.features.dtype, low.weights.dtype) == (torch.bfloat16, torch.float32)


def test_without_weights_none_are_kept():
    f = torch.randn(1, 3, 4, 4)
    assert contextual_attention(f, f, torch.zeros(1, 1, 16, 16), PAPER).weights is None


@pytest.mark.parametrize(
    ("f", "b", "hole", "words"),
    [
        ((1, 3, 5, 4), (1, 3, 4, 4), (1, 1, 16, 16), "multiples of 2"),
        ((1, 3, 0, 4), (1, 3, 4, 4), (1, 1, 16, 16), "multiples of 2"),
        ((1, 3, 4, 4), (1, 2, 4, 4), (1, 1, 16, 16), "same batch and channels"),
        ((1, 3, 4, 4), (1, 3, 4, 4), (1, 1, 16, 17), "whole multiple"),
        ((1, 3, 4, 4), (1, 3, 4, 4), (1, 1, 2, 2), "whole multiple"),
    ],
)
def test_sizes_that_do_not_fit_are_refused(f, b, hole, words):
    with pytest.raises(ValueError, match=words):
        contextual_attention(torch.zeros(f), torch.zeros(b), torch.zeros(hole), PAPER)


def test_align_corners_index_rounds_in_float32():
    assert align_corners_index(64, 32).tolist() == [*range(0, 32, 2), *range(33, 64, 2)]
    assert align_corners_index(256, 64).tolist()[:14] == [*range(0, 41, 4), 45, 49, 53]
    assert align_corners_index(9, 1).tolist() == [0]
    for length in range(2, 200):
        for parts in (2, 4, 8):
            if length // parts:
                expected = [reference.align_corners(i, length, length // parts) for i in range(length // parts)]
                assert align_corners_index(length, length // parts).tolist() == expected
        assert align_corners_index(length, 2 * length).tolist() == [i // 2 for i in range(2 * length)]


def test_fold_is_the_inverse_of_extract_up_to_overlap():
    x = torch.randn(2, 3, 8, 12, dtype=torch.float64)
    geometry = {"kernel": 4, "stride": 2, "padding": 1}
    folded = fold(extract(x, **geometry), (8, 12), **geometry)
    torch.testing.assert_close(folded / overlap((8, 12), x, **geometry), x)
