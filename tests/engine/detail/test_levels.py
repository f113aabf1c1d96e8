"""The pyramid whose holes close on the way down, against its definition."""

import numpy as np
import pytest

from engine.detail.canvas import Canvas
from engine.detail.levels import Level, Levels
from engine.geometry import Bounds
from engine.hole.plan import HolePlan
from engine.types import FillRequest, Patch
from tests.reference import levels as reference


@pytest.mark.parametrize("barred", [False, True])
def test_half_the_size_is_the_mean_of_what_is_known(barred):
    rng = np.random.default_rng(0)
    image = rng.random((24, 32, 4), np.float32)
    hole, unknown = np.zeros((2, 24, 32), np.bool_)
    hole[4:18, 6:22], unknown[10:20, 22:32] = True, True
    sources = ~(hole | unknown)
    if barred:
        sources[:, :9] = False

    made = Level(image, hole, unknown, sources).halved()
    expected = reference.halved(image, hole, unknown, sources)

    np.testing.assert_array_equal(made.hole, expected[1])
    np.testing.assert_array_equal(made.unknown, expected[2])
    np.testing.assert_array_equal(made.sources, expected[3])
    np.testing.assert_allclose(made.image, expected[0], atol=1e-5)
    assert made.hole.any()
    assert made.unknown.any()


@pytest.mark.parametrize("shape", [(96, 128), (77, 131), (9, 40)])
def test_the_coarsest_level_has_no_hole_or_hardly_room_for_a_patch(shape):
    photo = np.random.default_rng(1).integers(0, 256, (*shape, 3), dtype=np.uint8)
    mask = np.zeros(shape, np.bool_)
    mask[shape[0] // 3 : shape[0] // 2, shape[1] // 4 : shape[1] // 2] = True
    box = Bounds.of_mask(mask)
    drawn = Patch(box, photo[box.slices].copy(), mask[box.slices])
    canvas = Canvas.of(FillRequest(photo, mask), HolePlan(box, Bounds.of_shape(shape), 1.0, 0, mask[box.slices]), drawn)

    levels = Levels.of(canvas, 1.0, np.ones((1, 1), np.float32), low_pass=2.0, texture=1.0).levels

    assert not levels[0].hole.any() or min(levels[0].hole.shape) < 16
    assert all(level.hole.any() for level in levels[1:])
    np.testing.assert_array_equal(levels[-1].hole, mask)
