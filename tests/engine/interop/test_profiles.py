"""The attention of other people's networks equals the literal one, also with the options a person can set."""

from dataclasses import replace

import pytest
import torch

from engine.interop.profiles import PROFILES
from engine.model.config import ModelConfig
from engine.model.contextual_attention import contextual_attention
from tests.reference import attention as reference

GRID = (5, 7)


@pytest.mark.parametrize("options", [{}, {"background_stride": 2}, {"foreground_rate": 4}, {"similarity": "cosine"}])
@pytest.mark.parametrize("name", ["daa233", "mmagic"])
def test_forward_and_gradient_equal_the_literal_version(name, options):
    config = replace(PROFILES[name].config.contextual, **options)
    numbers = torch.Generator().manual_seed(0)
    rate = config.foreground_rate
    features = torch.randn(2, 3, GRID[0] * rate, GRID[1] * rate, generator=numbers, dtype=torch.float64)
    features[0, :, :, : 2 * rate] *= 1e-3  # where what is added to the norm matters
    cell = 4 * rate
    hole = torch.zeros(2, 1, GRID[0] * cell, GRID[1] * cell, dtype=torch.float64)
    hole[0, :, 2 * cell : 3 * cell, 3 * cell + 1 : 5 * cell] = 1  # column 3 is touched but not sampled
    hole[1, :, : cell + 1, : 2 * cell] = 1
    results = []
    for attend in (fast, reference.contextual_attention):
        given = features.clone().requires_grad_()
        output, weights = attend(given, given, hole, config)
        output.square().sum().backward()
        results.append((output, weights, given.grad))
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-10)


def fast(foreground, background, hole, config):
    output = contextual_attention(foreground, background, hole, config, return_weights=True)
    return output.features, output.weights


def test_the_rules_of_each_profile():
    released, port, mmagic = (PROFILES[name].config for name in ("tensorflow", "daa233", "mmagic"))
    assert released == ModelConfig.released()
    assert (port.padding, port.activation_before_attention) == ("zeros", "relu")
    assert (mmagic.padding, mmagic.activation_before_attention) == ("reflect", "elu")
    assert (port.contextual.invalid, mmagic.contextual.invalid) == ("zero", "exclude")
    assert (port.contextual.overlap, mmagic.contextual.overlap) == ("quarter", "mean")
    assert {c.contextual.propagation for c in (released, port, mmagic)} == {"flat"}
    assert {c.contextual.similarity for c in (released, port, mmagic)} == {"source-normalised"}


def test_every_profile_has_a_notice():
    for profile in PROFILES.values():
        assert "esearch" in profile.licence
        assert profile.origin.startswith("https://")
