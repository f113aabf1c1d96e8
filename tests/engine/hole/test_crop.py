"""The way back from what was drawn of a crop to a hole's pixels."""

import numpy as np
import pytest

from engine.hole.crop import HoleCrop
from engine.hole.plan import PlanOptions, plan_holes
from engine.types import FillRequest


@pytest.mark.parametrize("depth", [64, 40])  # at the photo's scale, and at a reduced one
def test_what_was_not_wanted_is_not_looked_at(depth):
    """Another hole reaches into the rectangle of this one: what is around it was not drawn, so it shows no error."""
    mask = np.zeros((500, 500), bool)
    mask[60:160, 60:420] = mask[60:420, 60:160] = True
    mask[180:380, 180:460] = True
    image = np.random.default_rng(0).integers(0, 256, (*mask.shape, 3), np.uint8)
    plan = plan_holes(mask, PlanOptions(piece=512, near=8, depth=depth))[0]
    assert mask[plan.piece.slices].sum() > plan.owned.sum() == 100 * 360 + 260 * 100

    crop = HoleCrop.cut(plan, FillRequest(image, mask))
    drawn = np.random.default_rng(1).uniform(-1, 1, (*crop.part.shape, 3)).astype(np.float32)
    other = np.where(crop.wanted[crop.part.slices][..., None], drawn, np.float32(1))
    patches = [crop.patch(picture, matched=True) for picture in (drawn, other)]
    np.testing.assert_array_equal(*(patch.pixels[patch.mask] for patch in patches))
