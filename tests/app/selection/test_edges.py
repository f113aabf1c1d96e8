"""The outline in the photo’s own pixels."""

import cv2
import numpy as np
import pytest

from app.selection import edges
from app.selection.stop import Stopped
from tests.reference import guided as reference

NEVER = lambda: False  # noqa: E731


def picture(height, width, dtype=np.uint8):
    """A bright disc on a dark ground with noise."""
    y, x = np.mgrid[:height, :width]
    disc = np.hypot(y - height / 2, x - width / 2) < height / 3
    noise = np.random.default_rng(3).normal(0, 0.02, (height, width, 3))
    colours = np.where(disc[..., None], (0.8, 0.5, 0.3), (0.2, 0.3, 0.4)) + noise
    return (colours.clip(0, 1) * np.iinfo(dtype).max).astype(dtype), disc


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_the_filter_is_that_of_the_formulas(dtype):
    pixels, disc = picture(19, 23, dtype)
    soft = cv2.blur(disc.astype(np.float32), (5, 5))
    assert np.abs(edges.guided(pixels, soft, 2) - reference.guided(pixels, soft, 2)).max() < 1e-3


def test_tiles_without_outline_need_not_be_computed(monkeypatch):
    for module in (edges, reference):
        monkeypatch.setattr(module, "TILE", 16)
    pixels, disc = picture(50, 61)
    small = disc[::2, ::2]
    found = edges.at_full_size(pixels, small, NEVER)
    soft = cv2.resize(small.astype(np.uint8) * 255, (61, 50)) / 255
    assert np.count_nonzero(found != reference.at_full_size(pixels, soft, 3)) <= 2  # float32 at 0.5
    assert np.count_nonzero(found != disc) < 30


def test_a_coarse_outline_moves_to_the_edge_in_the_photo():
    pixels, disc = picture(240, 300)
    coarse = cv2.resize(disc.astype(np.float32), (30, 24), interpolation=cv2.INTER_AREA) > 0.5
    nearest = cv2.resize(coarse.view(np.uint8), (300, 240), interpolation=cv2.INTER_NEAREST) > 0
    found = edges.at_full_size(pixels, coarse, NEVER)
    assert np.count_nonzero(found != disc) < 0.25 * np.count_nonzero(nearest != disc)


def test_it_stops_when_it_is_told_to():
    pixels, disc = picture(40, 40)
    with pytest.raises(Stopped):
        edges.at_full_size(pixels, disc, lambda: True)
