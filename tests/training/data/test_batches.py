"""A batch is what its order says: the same pixels whoever asks, whenever, today and in the versions to come."""

import os
import threading
from dataclasses import replace

import numpy as np
import pytest
import torch

from tests.fakes.runs import SIZE, Run, recipe, reconstruction, write_photos
from tests.reference import losses as slow
from training.config import Crop, Phase, PhotosConfig
from training.data.ahead import Ahead, sensible_workers
from training.data.batches import Order, PhotoBatches, patch_corner
from training.data.crops import draw_colours
from training.data.finish import discounted, discounts, recoloured
from training.data.holes import HoleMixture
from training.data.photos import index_photos
from training.errors import TrainingError


@pytest.fixture
def batches(tmp_path):
    config = recipe(reconstruction(1))
    batches = PhotoBatches(index_photos(write_photos(tmp_path), config.photos), HoleMixture.open(config.masks), config)
    yield batches
    batches.close()


def test_a_batch_is_a_function_of_its_number(batches):
    whole = batches.make(Order(7, SIZE, range(4)))
    again = batches.get(Order(7, SIZE, range(4)), then=[Order(8, SIZE, range(4))])
    ahead = batches.get(Order(8, SIZE, range(4)))
    for name in ("image", "mask", "discount", "patch", "mix"):
        assert torch.equal(getattr(whole, name), getattr(again, name))
        assert torch.equal(getattr(batches.make(Order(8, SIZE, range(4))), name), getattr(ahead, name))
    assert not torch.equal(whole.image, ahead.image)
    part = batches.make(Order(7, SIZE, range(2, 4)))
    assert torch.equal(part.image, whole.image[2:])
    assert whole.image.shape == (4, 3, SIZE, SIZE)
    assert whole.image.abs().max() <= 1
    assert set(whole.mask.unique().tolist()) == {0.0, 1.0}


def test_validation_is_the_same_every_time_and_held_out(batches):
    first, second = batches.validation(SIZE), batches.validation(SIZE)
    assert len(first) == len(second) > 0
    assert all(
        torch.equal(a.image, b.image) and torch.equal(a.mask, b.mask) for a, b in zip(first, second, strict=True)
    )


MIXED = Phase(
    "mixed", 9, (Crop(72, 2, share=0.7, share_end=0.2), Crop(96, 3, share=0.3, share_end=0.8)), warmup_steps=0
)
FIRST = [  # number, size, samples, hole pixels, corners, sum of mix; mean and spread of the image, mean of the discount
    (0, 72, 2, 1988, [[18, 0], [21, 22]], 1.87176, 0.0786, 0.4812, 0.9902),
    (1, 96, 3, 5404, [[28, 24], [41, 4], [24, 32]], 3.77575, 0.0347, 0.5163, 0.991),
    (2, 96, 3, 4057, [[56, 35], [32, 46], [12, 50]], 3.04253, 0.0382, 0.4677, 0.9904),
    (3, 72, 2, 2404, [[0, 2], [16, 15]], 1.86495, 0.0087, 0.4871, 0.9928),
    (4, 72, 2, 1878, [[16, 21], [24, 28]], 1.72232, 0.0866, 0.4979, 0.9925),
    (5, 96, 3, 3858, [[44, 46], [6, 4], [46, 42]], 2.31101, 0.0496, 0.4655, 0.9915),
]


def test_a_run_gets_the_batches_that_version_0_1_made(tmp_path, monkeypatch):
    """Old checkpoints hold a counter only: where it goes on, the data must be what it was."""
    got, get = {}, PhotoBatches.get

    def spy(self, order, **more):
        got[order.number] = order, get(self, order, **more)
        return got[order.number][1]

    monkeypatch.setattr(PhotoBatches, "get", spy)
    with Run(write_photos(tmp_path), recipe(MIXED)) as run:
        run.trainer.run(steps=len(FIRST))

    for number, size, count, holes, corners, mix, mean, spread, discount in FIRST:
        order, batch = got[number]
        assert (order.size, len(batch), int(batch.mask.sum()), batch.patch.tolist()) == (size, count, holes, corners)
        assert float(batch.mix.sum()) == pytest.approx(mix, abs=1e-4)
        numbers = [float(n) for n in (batch.image.mean(), batch.image.std(), batch.discount.mean())]
        assert numbers == pytest.approx([mean, spread, discount], abs=1e-3)


@pytest.mark.parametrize("workers", [1, 2])
def test_batches_are_equal_whatever_the_number_of_workers(tmp_path, workers):
    write_photos(tmp_path)
    for broken in (tmp_path / f"scene-00{number}.png" for number in (1, 2, 3, 4)):
        broken.write_bytes(broken.read_bytes()[:400])  # found out when it is decoded
    config = recipe(reconstruction(1), photos=PhotosConfig(validation_share=0, colour=0.6))
    config = replace(config, seed=4)
    orders = [Order(number, size, range(3)) for number, size in enumerate((SIZE, 96, SIZE, SIZE))]
    made, told = [], []
    for count in (0, workers):
        index = index_photos(tmp_path, config.photos)
        batches = PhotoBatches(index, HoleMixture.open(config.masks), replace(config, workers=count))
        made.append([batches.get(order, then=iter(orders[i + 1 :])) for i, order in enumerate(orders)])
        batches.close()
        told.append(batches.counts()[2])
    for alone, ahead in zip(*made, strict=True):
        for name in ("image", "mask", "discount", "patch", "mix"):
            assert torch.equal(getattr(alone, name), getattr(ahead, name)), name
    assert "scene-003.png (damaged or cut off)" in told[0]
    assert told[0] == told[1]


def test_a_process_that_was_ended_is_a_sentence():
    ahead = Ahead(os.kill, 1)
    ahead._make = _die
    with pytest.raises(TrainingError, match="was ended, perhaps for want of memory; start again with fewer workers"):
        ahead.get(0)
    ahead.close()


def _die(_order):
    os._exit(1)


def test_how_many_workers_pay(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert sensible_workers() == 0
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: range(16), raising=False)
    assert sensible_workers() == 8
    monkeypatch.setenv("LOCAL_WORLD_SIZE", "4")
    assert sensible_workers() == 3


def test_distances_and_colours_of_a_card_are_those_of_the_reference():
    rng = np.random.default_rng(2)
    masks = np.stack([rng.random((17, 23)) < share for share in (0.5, 0.97, 0.999)] + [np.ones((17, 23), bool)])
    masks[1, 4:12, 5:20] = True
    found = discounted(torch.from_numpy(masks), 0.93)
    wanted = torch.stack([slow.spatial_discount(mask, 0.93) for mask in masks])
    assert torch.allclose(found, wanted, atol=1e-6)
    assert torch.allclose(discounts(torch.from_numpy(masks), 0.93), wanted, atol=1e-6)
    image = rng.uniform(-1, 1, (2, 5, 4, 3)).astype(np.float32)
    colours = np.stack([draw_colours(rng) for _ in range(2)])
    changed = recoloured(torch.from_numpy(image), torch.from_numpy(colours)).numpy()
    literal = np.stack([slow.recoloured(image[i], colours[i]) for i in range(2)])
    np.testing.assert_allclose(changed, literal, atol=1e-6)
    assert np.abs(changed - image).max() > 0.05


def test_what_is_ordered_next_is_made_meanwhile(batches):
    first, second = Order(0, SIZE, range(2)), Order(1, SIZE, range(2))
    made, make, ahead = [], batches.make, threading.Event()

    def spy(order):
        made.append(order)
        if order == second:
            ahead.set()
        return make(order)

    batches.make = spy
    batches.get(first, then=[second])
    assert ahead.wait(60)
    batches.get(second)

    assert made == [first, second]


def test_the_local_patch_surrounds_the_hole():
    mask = np.zeros((100, 120), bool)
    mask[30:50, 60:70] = True
    assert patch_corner(mask, 40) == (20, 45)
    mask[:] = False
    mask[95:, :3] = True
    assert patch_corner(mask, 40) == (60, 0)
    assert patch_corner(np.zeros((80, 80), bool), 40) == (20, 20)
