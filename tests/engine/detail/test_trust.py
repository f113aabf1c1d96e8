"""How far the network is believed."""

import numpy as np
import pytest

from engine.attention.map import AttentionMap, Frame
from engine.detail.trust import trust_in
from engine.geometry import Bounds


def map_with(disagreement):
    """Two by two queries in the middle of 8×8 cells."""
    queries = np.array([27, 28, 35, 36])
    weights = np.full((4, 64), 1 / 64, np.float32)
    return AttentionMap.from_dense(
        weights,
        queries,
        Frame(Bounds(0, 0, 64, 64), scale=1.0, working_shape=(64, 64), cell_px=8),
        disagreement=disagreement,
    )


def test_stages_that_agree_are_believed_and_others_less():
    trust = trust_in(map_with(np.array([0.0, 0.2, 0.0, 0.2], np.float32)))

    assert trust.shape == (8, 8)
    assert 0 < trust[3, 4] < trust[3, 3] < 1
    assert (np.delete(trust.ravel(), [27, 28, 35, 36]) == 1).all()
    assert trust_in(map_with(np.zeros(4, np.float32))) == pytest.approx(np.ones((8, 8)))


def test_without_attention_there_is_no_reason_to_doubt():
    assert trust_in(None) == pytest.approx(1)
    assert trust_in(map_with(None)) == pytest.approx(1)
