"""Metrics equal their literal definitions and behave as a person reads them."""

import cv2
import numpy as np
import pytest

from tests.reference import metrics as literal
from training.evaluation import metrics
from training.evaluation.measure import METRICS, measure


@pytest.fixture
def pair():
    """A textured picture, a bad fill of it, and the hole: it touches the border of the picture."""
    random = np.random.default_rng(1)
    truth = cv2.GaussianBlur(random.integers(0, 256, (32, 32, 3), dtype=np.uint8), (0, 0), 1.5)
    mask = np.zeros((32, 32), np.bool_)
    mask[0:13, 9:22] = True
    mask[20:23, 2:7] = True
    filled = truth.copy()
    filled[mask] = np.clip(truth[mask] * 0.7 + random.integers(0, 60, (int(mask.sum()), 3)), 0, 255)
    return truth, filled, mask


@pytest.mark.parametrize("region", ["whole", "hole"])
def test_errors_equal_their_definitions(pair, region):
    truth, filled, mask = pair
    within = mask if region == "hole" else None
    counted = mask if region == "hole" else np.ones_like(mask)
    assert metrics.mean_l1(truth, filled, within) == pytest.approx(literal.l1(truth, filled, counted))
    assert metrics.mean_l2(truth, filled, within) == pytest.approx(literal.l2(truth, filled, counted))
    assert metrics.psnr(truth, filled, within) == pytest.approx(literal.psnr(truth, filled, counted))
    assert metrics.total_variation(filled, within) == pytest.approx(literal.total_variation(filled, counted))


def test_ssim_equals_its_definition_in_every_window(pair):
    truth, filled, mask = pair
    expected = np.array(
        [[[literal.ssim_at(truth, filled, y, x, c) for c in range(3)] for x in range(32)] for y in range(32)]
    )
    np.testing.assert_allclose(metrics.ssim_map(truth, filled), expected, atol=1e-6)
    assert metrics.ssim(truth, filled) == pytest.approx(expected[5:-5, 5:-5].mean())
    assert metrics.ssim(truth, filled, mask) == pytest.approx(expected[mask].mean())


@pytest.mark.parametrize("region", ["whole", "hole"])
def test_sliced_wasserstein_equals_its_definition(pair, region):
    truth, filled, mask = pair
    within = mask if region == "hole" else None
    counted = mask if region == "hole" else np.ones_like(mask)
    found = metrics.sliced_wasserstein(truth, filled, within, seed=3, patches=24)
    assert list(found) == [32, 16]
    expected = literal.sliced_wasserstein(truth, filled, counted, seed=3, patches=24)
    assert list(found.values()) == pytest.approx(expected, rel=1e-4)


def test_seam_equals_its_definition(pair):
    _, filled, mask = pair
    assert metrics.seam(filled, mask) == pytest.approx(literal.seam(filled, mask))


def test_a_mask_without_border_has_no_seam(pair):
    assert metrics.seam(pair[0], np.zeros((32, 32), np.bool_)) == 0


def test_a_perfect_fill_has_perfect_numbers(pair):
    truth, _, mask = pair
    values = measure(truth, truth.copy(), mask)
    for region in ("whole", "hole"):
        assert values[f"l1_{region}"] == values[f"l2_{region}"] == values[f"swd_{region}"] == 0
        assert values[f"psnr_{region}"] == metrics.BEST_PSNR
        assert values[f"ssim_{region}"] == pytest.approx(1)
        assert values[f"tv_{region}"] == values[f"tv_truth_{region}"] > 0
    assert values["seam_hole"] == values["seam_truth_hole"] > 0


def test_blur_lowers_tv_and_shows_in_the_fine_levels_most():
    noisy = np.random.default_rng(2).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    blurred = cv2.GaussianBlur(noisy, (0, 0), 1)
    levels = metrics.sliced_wasserstein(noisy, blurred)
    assert levels[64] > 2 * levels[16]
    assert metrics.total_variation(blurred) < 0.5 * metrics.total_variation(noisy)


def test_a_step_at_the_hole_shows_in_the_seam_alone():
    truth = np.full((32, 32, 3), 100, np.uint8)
    truth[::2] += 4
    mask = np.zeros((32, 32), np.bool_)
    mask[8:24, 8:24] = True
    filled = truth.copy()
    filled[mask] += 50
    values = measure(truth, filled, mask)
    assert values["seam_hole"] > 5 * values["seam_truth_hole"]
    assert values["tv_hole"] == pytest.approx(values["tv_truth_hole"])


def test_everything_a_table_needs_is_measured(pair):
    values = measure(*pair)
    for metric in METRICS:
        for region in metric.regions:
            assert f"{metric.source}_{region}" in values
            assert not metric.over or f"{metric.over}_{region}" in values
