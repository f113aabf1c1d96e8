"""How much detail there is and should be."""

import numpy as np
import pytest

from engine.attention.map import AttentionMap, Frame
from engine.detail.energy import detail_energy, expected_energy
from engine.geometry import Bounds


def half_and_half(contrast, scale=1.0, size=128):
    """Noise at the left, flat grey at the right."""
    rng = np.random.default_rng(0)
    image = np.full((size, size, 3), 0.5, np.float32)
    image[:, : size // 2] += rng.normal(0, contrast, (size, size // 2, 3)).astype(np.float32)
    return image


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.26])
def test_energy_is_the_logarithm_of_the_contrast(scale):
    known = np.ones((128, 128), np.bool_)
    weak, strong = (detail_energy(half_and_half(contrast), known, scale) for contrast in (0.05, 0.2))
    left = np.s_[2:-2, 2 : weak.shape[1] // 2 - 2, 0]

    assert weak.shape == (round(64 * scale), round(64 * scale), 2)
    assert (strong - weak)[left].mean() == pytest.approx(np.log(4), abs=0.2)
    assert weak[:, -4:, 0].mean() < weak[left].mean() - 1  # hardly any at the right


def test_what_is_not_known_does_not_count():
    image = half_and_half(0.1)
    known = np.ones((128, 128), np.bool_)
    known[40:90, 20:110] = False
    painted = image.copy()
    painted[~known] = np.random.default_rng(1).random((int((~known).sum()), 3))

    np.testing.assert_allclose(detail_energy(painted, known, 0.5), detail_energy(image, known, 0.5), atol=1e-3)


def looking_at(cells, size=128, cell=8):
    """A map whose queries are the 2×2 cells in the middle, each with all its weight on one of ``cells``."""
    columns = size // cell
    queries = np.array([7 * columns + 7, 7 * columns + 8, 8 * columns + 7, 8 * columns + 8])
    weights = np.zeros((4, columns * columns), np.float32)
    weights[np.arange(4), cells] = 1
    whole = Bounds(0, 0, size, size)
    return AttentionMap.from_dense(weights, queries, Frame(whole, 1.0, (size, size), cell))


def test_a_hole_expects_the_energy_of_what_it_attended_to():
    image, known = half_and_half(0.2), np.ones((128, 128), np.bool_)
    known[56:72, 56:72] = False
    energy = detail_energy(image, known, 1.0)
    hole = np.zeros((64, 64), np.bool_)
    hole[28:36, 28:36] = True
    rough, flat = 3 * 16 + 2, 3 * 16 + 13  # cells at the left and at the right

    all_rough = expected_energy(energy, hole, looking_at([rough] * 4))
    all_flat = expected_energy(energy, hole, looking_at([flat] * 4))
    mixed = expected_energy(energy, hole, looking_at([rough, flat, rough, flat]))

    assert all_rough[hole][:, 0].mean() == pytest.approx(energy[4:20, 4:20, 0].mean(), abs=0.4)
    assert all_flat[hole][:, 0].mean() == pytest.approx(energy[4:20, -12:-4, 0].mean(), abs=0.4)
    assert mixed[32, 29, 0] > mixed[32, 34, 0] + 1
    np.testing.assert_array_equal(all_rough[~hole], energy[~hole])


def test_without_attention_the_energy_around_a_hole_goes_on_inside():
    image, known = half_and_half(0.2), np.ones((128, 128), np.bool_)
    known[50:78, 20:40] = False
    energy = detail_energy(image, known, 1.0)
    hole = np.zeros((64, 64), np.bool_)
    hole[25:39, 10:20] = True
    energy[hole] = -99  # must not be looked at

    expected = expected_energy(energy, hole, None)

    assert expected[hole][:, 0].min() > np.log(0.05)
