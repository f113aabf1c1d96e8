"""Holes: sizes, chance from the given generator only, and masks a person saved."""

import cv2
import numpy as np
import pytest

from training.config import MasksConfig
from training.data.holes import HoleMixture, blobs, rectangle, strokes
from training.errors import TrainingError


def test_rectangles_have_the_papers_sizes_and_lie_anywhere():
    rng = np.random.default_rng(1)
    tops, sides = [], []
    for _ in range(400):
        mask = rectangle(rng, 256)
        rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        assert mask.sum() == len(rows) * len(columns)
        tops.append(rows[0])
        sides += [len(rows), len(columns)]
    assert 64 <= min(sides) < 70
    assert 122 < max(sides) <= 128
    assert min(tops) < 5
    assert max(tops) > 130


@pytest.mark.parametrize("kind", ["rectangles", "strokes", "blobs"])
def test_each_kind_alone_gives_holes_of_a_useful_size(kind):
    alone = {"rectangles": 0.0, "strokes": 0.0, "blobs": 0.0} | {kind: 1.0}
    source = HoleMixture.open(MasksConfig(**alone))
    for seed in range(30):
        mask = source.draw(np.random.default_rng(seed), 128)
        assert mask.dtype == np.bool_
        assert mask.shape == (128, 128)
        assert 0.01 < mask.mean() < 0.45


def test_same_seed_same_hole():
    source = HoleMixture.open(MasksConfig())
    first, second = (source.draw(np.random.default_rng([1, 2]), 96) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert strokes(np.random.default_rng(0), 64).any() or blobs(np.random.default_rng(0), 64).any()


def test_saved_masks_are_scaled_to_the_crop(tmp_path):
    mask = np.zeros((100, 200), np.uint8)
    mask[25:75, 50:100] = 255
    cv2.imwrite(str(tmp_path / "a.png"), mask)
    (tmp_path / "broken.png").write_bytes(b"no image")
    config = MasksConfig(rectangles=0, strokes=0, blobs=0, saved=1, folder=str(tmp_path))
    drawn = HoleMixture.open(config).draw(np.random.default_rng(0), 80)
    assert drawn[20:60].any(1).all()
    assert not drawn[:20].any()
    assert drawn.sum() == 40 * 20


def test_a_folder_without_holes_is_refused(tmp_path):
    cv2.imwrite(str(tmp_path / "black.png"), np.zeros((8, 8), np.uint8))
    config = MasksConfig(saved=1, folder=str(tmp_path))
    with pytest.raises(TrainingError, match="no mask with a hole"):
        HoleMixture.open(config)
    with pytest.raises(TrainingError, match="no folder"):
        HoleMixture.open(MasksConfig(saved=1, folder=str(tmp_path / "none")))


def test_saved_masks_that_are_all_too_large_do_not_hang(tmp_path):
    cv2.imwrite(str(tmp_path / "white.png"), np.full((8, 8), 255, np.uint8))
    config = MasksConfig(rectangles=0, strokes=0, blobs=0, saved=1, folder=str(tmp_path))
    assert HoleMixture.open(config).draw(np.random.default_rng(0), 80).mean() < 0.45
