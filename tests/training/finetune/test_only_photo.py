"""Learning from one photo: nothing secret is ever shown, learnt or judged twice."""

import numpy as np
import pytest
import torch

from engine.model.generator import GeneratorOutput
from tests.fakes.finetune_runs import photo_plan
from tests.fakes.runs import SIZE
from training.config import LossWeights
from training.data.batches import Order
from training.data.holes import HoleMixture
from training.errors import TrainingError
from training.finetune.only_photo import OnlyPhotoBatches, intact_photo, open_photo
from training.run.folder import write_whole
from training.run.objective import reconstruction_terms

SHAPE = (200, 240)


def photo_pixels(seed=0, shape=SHAPE):
    return np.random.default_rng(seed).integers(0, 256, (*shape, 3), np.uint8)


def hole_mask(shape=SHAPE, rows=slice(60, 100), columns=slice(80, 120)):
    mask = np.zeros(shape, np.bool_)
    mask[rows, columns] = True
    return mask


@pytest.fixture
def config(tmp_path):
    return photo_plan(tmp_path).config


def batches_of(photo, config):
    return OnlyPhotoBatches(photo, HoleMixture.open(config.masks), config)


def made(photo, config, count=40):
    batches = batches_of(photo, config)
    try:
        return batches.make(Order(0, SIZE, range(count)))
    finally:
        batches.close()


@pytest.mark.parametrize(("shape", "side"), [(SHAPE, 40), ((700, 800), 260)])  # full scale, and reduced
def test_training_is_blind_to_what_is_under_the_hole(config, shape, side):
    pixels = photo_pixels(0, shape)
    hole = hole_mask(shape, slice(60, 60 + side), slice(80, 80 + side))
    other = np.where(hole[..., None], 255 - pixels, pixels)

    first, second = (made(intact_photo(p, hole, SIZE, 1), config) for p in (pixels, other))

    for name in ("image", "mask", "discount", "truth"):
        assert torch.equal(getattr(first, name), getattr(second, name))


def test_training_is_blind_to_the_hold_out_places(config):
    photo = intact_photo(photo_pixels(), hole_mask(), SIZE, 1)
    other = type(photo)(np.where(photo.secret[..., None], 255 - photo.pixels, photo.pixels), photo.hole, photo.places)

    first, second = made(photo, config), made(other, config)

    assert (first.mask * (1 - first.truth)).sum() > 0  # crops do touch them
    assert torch.equal(first.image, second.image)


def test_secret_pixels_are_inside_the_hole_and_count_in_no_loss(config):
    batch = made(intact_photo(photo_pixels(), hole_mask(), SIZE, 1), config)
    secret = batch.truth == 0

    assert batch.mask[secret].min() == 1
    assert batch.discount[secret].max() == 0
    assert (batch.mask * batch.truth).sum((1, 2, 3)).min() >= 0.01 * SIZE**2  # there is something to learn


def test_synthetic_holes_keep_away_from_the_real_one(config):
    photo = intact_photo(photo_pixels(), hole_mask(), SIZE, 1)
    batch = made(photo, config)
    synthetic, secret = (batch.mask * batch.truth)[:, 0].bool().numpy(), (batch.truth == 0)[:, 0].numpy()

    touching = 0
    for one, other in zip(synthetic, secret, strict=True):
        grown = np.zeros_like(other)
        for y, x in np.argwhere(other):
            grown[max(0, y - 4) : y + 5, max(0, x - 4) : x + 5] = True
        touching += bool((one & grown).any())

    assert touching <= 2  # only where a crop leaves no room


def test_places_to_choose_and_places_to_judge_are_different_and_away_from_the_hole(config):
    photo = intact_photo(photo_pixels(), hole_mask(), SIZE, 1)
    batches = batches_of(photo, config)

    judged, chosen = batches.places(SIZE), batches.validation(SIZE)
    batches.close()

    assert len(judged) + len(chosen) == len(photo.places)
    assert len(chosen) >= 1
    assert len(judged) >= 4
    assert not photo.hole[photo.secret & ~hole_mask()].any()
    for top, left, side in photo.places:
        assert not hole_mask()[max(0, top - 8) : top + side + 8, max(0, left - 8) : left + side + 8].any()
    for place in judged:
        assert place.judged.any()
        assert place.mask[place.judged].all()


def test_the_learning_rule_ignores_pixels_without_truth(config):
    """A prediction that is wrong only where nobody knows the truth costs nothing."""
    from training.run.losses import discounted_l1

    batch = made(intact_photo(photo_pixels(), hole_mask(), SIZE, 1), config, 8)
    wrong = batch.image + (1 - batch.truth)

    assert discounted_l1(wrong, batch.image, batch.mask, batch.discount).max() == 0
    weights = LossWeights(gradient_difference=1.0)
    total, terms = reconstruction_terms(GeneratorOutput(wrong, wrong, None), batch, weights, None)
    assert "gradient_difference" in terms
    assert total == 0


def test_hardly_anything_intact(tmp_path, config):
    with pytest.raises(TrainingError, match="Too little of the photo is intact"):
        intact_photo(photo_pixels(), hole_mask(SHAPE, slice(2, 198), slice(2, 238)), SIZE, 1)


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda folder: (folder / "photo.png").write_bytes(b""), "cannot be read"),
        (lambda folder: (folder / "hole.png").write_bytes((folder / "photo.png").read_bytes()[:50]), "cannot be read"),
        (lambda folder: _write(folder / "hole.png", np.zeros(SHAPE, np.uint8)), "no hole"),
        (lambda folder: _write(folder / "hole.png", np.full((20, 20), 255, np.uint8)), "different sizes"),
    ],
)
def test_bad_copies_of_the_open_photo(tmp_path, damage, sentence):
    photo_plan(tmp_path, shape=SHAPE)
    damage(tmp_path)

    with pytest.raises(TrainingError, match=sentence):
        open_photo(tmp_path / "photo.png", tmp_path / "hole.png", SIZE, 1)


def _write(path, pixels):
    import cv2

    write_whole(path, cv2.imencode(".png", pixels)[1].tobytes())
