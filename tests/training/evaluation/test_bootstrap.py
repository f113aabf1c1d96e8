"""Intervals: right size, paired, repeatable."""

import math

import numpy as np
import pytest

from training.evaluation.bootstrap import estimate, paired_difference


def test_the_interval_of_a_mean_is_that_of_the_normal_distribution():
    values = np.random.default_rng(0).normal(10, 2, 400)
    found = estimate(values)
    half = 1.96 * values.std(ddof=1) / math.sqrt(400)
    assert found.value == pytest.approx(values.mean())
    assert found.low == pytest.approx(values.mean() - half, abs=0.03)
    assert found.high == pytest.approx(values.mean() + half, abs=0.03)


def test_a_ratio_is_of_means_not_a_mean_of_ratios():
    found = estimate(np.array([1.0, 30.0]), np.array([0.5, 10.0]))
    assert found.value == pytest.approx(31 / 10.5)
    assert found.low <= found.value <= found.high


def test_pairs_tell_small_differences_of_uneven_photos():
    random = np.random.default_rng(0)
    hard = random.normal(20, 6, 100)
    better = hard + 0.3 + random.normal(0, 0.2, 100)
    found = paired_difference(better, hard)
    assert 0 < found.low < 0.3 < found.high < 0.4
    apart = estimate(better), estimate(hard)
    assert apart[0].low < apart[1].high  # the separate intervals overlap


def test_the_same_seed_gives_the_same_interval():
    values = np.random.default_rng(0).normal(0, 1, 20)
    assert estimate(values, seed=4) == estimate(values, seed=4)
    assert estimate(values, seed=4) != estimate(values, seed=5)


def test_one_photo_has_no_interval():
    found = estimate(np.array([3.0]))
    assert found.value == 3
    assert math.isnan(found.low)
    assert math.isnan(found.high)


def test_nothing_over_nothing_is_as_good_as_the_truth():
    assert estimate(np.zeros(3), np.zeros(3)).value == 1
    assert estimate(np.ones(3), np.zeros(3)).value == math.inf
