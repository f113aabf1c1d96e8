"""Which parts of a photo a canvas shows."""

import tracemalloc

import numpy as np
import pytest

from engine.detail.canvas import far_part, layout
from engine.geometry import Bounds
from engine.hole.plan import plan_holes
from engine.types import FillRequest

SHAPE = (1500, 2600)


def request_of(*allowed):
    """A hole in the upper left corner; only these rectangles may be copied."""
    mask, forbidden = np.zeros(SHAPE, np.bool_), np.ones(SHAPE, np.bool_)
    mask[40:60, 40:60] = True
    for place in allowed:
        forbidden[place] = False
    return FillRequest(np.zeros((*SHAPE, 3), np.uint8), mask, forbidden)


def parts_of(request):
    parts, scale = layout(request, *plan_holes(request.mask))
    assert scale == 1
    return [part.bounds for part in parts]


def test_the_surroundings_are_enough_where_a_patch_of_them_may_be_copied():
    assert parts_of(request_of(np.s_[:300, :300], np.s_[900:1000, 900:1000])) == [Bounds(0, 0, 256, 256)]


@pytest.mark.parametrize("near", [np.s_[0:0], np.s_[100:103, :300], np.s_[100:300, 100:105]])
def test_else_what_may_be_copied_farther_away_is_shown_too(near):
    """Three rows of 256 px are more pixels than the hole has, but no patch fits in."""
    assert parts_of(request_of(near, np.s_[700:1000, 1400:1900]))[1].contains(Bounds(700, 1400, 1000, 1900))


def test_the_surroundings_are_not_shown_twice():
    few, far = np.s_[100:103, :256], np.s_[700:1000, 1400:1900]
    assert parts_of(request_of(few, far)) == parts_of(request_of(far))


def test_of_what_lies_wide_apart_the_square_with_the_most_is_shown():
    request = request_of(np.s_[280:310, 400:700], np.s_[1000:1400, 2000:2500], np.s_[1300:1310, 300:1800])
    far = parts_of(request)[1]
    assert max(far.shape) <= 1024
    assert far.contains(Bounds(1000, 2000, 1400, 2500))


def test_looking_for_it_takes_little_memory():
    request = request_of(np.s_[700:1000, 1400:1900])
    tracemalloc.start()
    try:
        assert far_part(request, Bounds(0, 0, 256, 256), 400, 1.0) == Bounds(700, 1400, 1000, 1900)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < SHAPE[0] * SHAPE[1] / 4


def test_nothing_is_far_where_nothing_is_barred_or_allowed():
    request = request_of()
    assert far_part(request, Bounds(0, 0, 256, 256), 400, 1.0) is None
    plain = FillRequest(request.image, request.mask)
    assert far_part(plain, Bounds(0, 0, 256, 256), 400, 1.0) is None
