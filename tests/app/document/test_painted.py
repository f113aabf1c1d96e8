"""A mask kept small is the mask that was given."""

import numpy as np
import pytest

from app.document.mask import count_holes
from app.document.painted import PaintedMask


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 1.0])
def test_it_comes_back_as_it_was(share):
    mask = np.random.default_rng(3).random((37, 53)) < share
    kept = PaintedMask.of(mask)
    assert np.array_equal(kept.mask(), mask)
    assert kept.nbytes <= mask.size / 8 + 1
    mask[...] = ~mask
    assert not np.array_equal(kept.mask(), mask)


def test_holes_are_counted_as_a_person_does():
    mask = np.zeros((40, 60), bool)
    assert count_holes(mask) == 0
    mask[5:10, 5:10] = mask[10:15, 10:15] = True  # they touch at a corner
    assert count_holes(mask) == 1
    mask[30, 50] = True
    assert count_holes(mask) == 2


def test_in_a_huge_mask_a_speck_counts_too():
    mask = np.zeros((3000, 4000), bool)
    mask[0, 0] = mask[-1, -1] = True
    mask[1000:1200, 1000:3000] = True
    assert count_holes(mask) == 3
