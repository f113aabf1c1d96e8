"""How rough a place is, against its definition."""

import numpy as np
import pytest

from engine.detail.texture import texture_of
from tests.reference import texture as reference


@pytest.mark.parametrize("shape", [(40, 33), (9, 50), (1, 1)])
def test_it_is_the_root_of_the_mean_step_among_known_neighbours(shape):
    rng = np.random.default_rng(0)
    image, known = rng.random((*shape, 3), np.float32), rng.random(shape) > 0.4
    known[:, shape[1] // 2 :] = False  # far from everything known

    made = texture_of(image, known)

    np.testing.assert_allclose(made, reference.texture_of(image, known), atol=1e-5)


def test_what_is_not_known_has_no_say():
    known = np.ones((30, 30), np.bool_)
    known[10:20, 10:20] = False
    image = np.random.default_rng(1).random((30, 30, 3), np.float32)
    black, white = (np.where(known[..., None], image, np.float32(value)) for value in (0, 1))

    np.testing.assert_array_equal(texture_of(black, known), texture_of(white, known))
