"""What is planned for the detail of a hole is what it takes."""

import tracemalloc

import cv2
import numpy as np
import pytest

from engine.detail.cost import detail_cost
from engine.detail.sharpen import sharpen
from engine.hole.plan import plan_holes
from engine.types import FillRequest, Patch

SIDE = 700


def request_of(*, barred):
    rng = np.random.default_rng(0)
    photo = cv2.resize(rng.integers(0, 256, (SIDE // 8, SIDE // 8, 3), np.uint8), (SIDE, SIDE))
    mask, forbidden = np.zeros((2, SIDE, SIDE), np.bool_)
    mask[40:60, 40:60] = True
    forbidden[:300, :300] = barred
    return FillRequest(photo, mask, forbidden)


@pytest.mark.parametrize("barred", [False, True], ids=["near", "far"])
def test_arrays_fit_the_planned_memory_also_where_sources_are_far_away(barred):
    request = request_of(barred=barred)
    (plan,) = plan_holes(request.mask)
    soft = Patch(plan.piece, np.full((*plan.piece.shape, 3), 128, np.uint8), plan.owned)
    tracemalloc.start()
    try:
        sharpen(request, plan, soft, None)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < detail_cost(request, plan).bytes < 45_000_000 + 2.5 * most


def test_a_far_part_takes_memory_and_time_and_what_is_not_copied_takes_none():
    near, far = (detail_cost(request, *plan_holes(request.mask)) for request in map(barring, (False, True)))
    assert far.bytes > 2 * near.bytes
    assert far.multiplications > 2 * near.multiplications
    unmarked = request_of(barred=False)
    plain = FillRequest(unmarked.image, unmarked.mask)
    assert detail_cost(plain, *plan_holes(plain.mask)) == near


def barring(barred):
    return request_of(barred=barred)
