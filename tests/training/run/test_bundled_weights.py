"""The weights that are shipped are alive: every branch changes the picture, no layer has stopped saying anything."""

from pathlib import Path

import numpy as np
import pytest
import torch

import resources
from engine.photo.reading import load_pixels
from engine.weights import default_weights_path, load_generator
from training.data.batches import Batch
from training.data.crops import centre_crop
from training.data.holes import spatial_discount
from training.run.health import branch_of, examine

SIZE = 128
HOLE = np.s_[44:84, 44:84]
MOST_CONSTANT, LEAST_CHANGE = 0.05, 1 / 255  # share of channels; mean change inside the hole, of -1 to 1
SAMPLES = sorted((Path(resources.__path__[0]) / "samples").glob("*.jpg"))[:3]


@pytest.fixture(scope="module")
def generator():
    return load_generator(default_weights_path())[0]


@pytest.fixture(scope="module")
def batches():
    return [_batch(load_pixels(path)) for path in SAMPLES]


def _batch(pixels):
    mask = np.zeros((SIZE, SIZE), np.bool_)
    mask[HOLE] = True
    image = torch.from_numpy(centre_crop(pixels, SIZE).astype(np.float32) / 127.5 - 1).permute(2, 0, 1)[None]
    discount = torch.from_numpy(spatial_discount(mask, 0.99))[None, None]
    hole = torch.from_numpy(mask.astype(np.float32))[None, None]
    return Batch(image, hole, discount, torch.zeros(1, 2, dtype=torch.int64), torch.zeros(1, 2))


def test_no_layer_has_more_than_a_few_constant_channels_and_every_branch_learns(generator, batches):
    health = examine(generator, batches)
    constant = {name: layer.constant for name, layer in health.layers.items() if layer.constant > MOST_CONSTANT}
    assert constant == {}
    assert health.dead == ()
    assert min(health.gradients.values()) > 0.01


@pytest.mark.parametrize("branch", ["coarse", "hallucination", "attention"])
def test_every_branch_changes_the_picture(generator, batches, branch):
    last = {"coarse": "coarse.conv16", "hallucination": "refine.xconv10", "attention": "refine.pmconv10"}[branch]
    assert branch_of(last) == branch
    changes = []
    with torch.no_grad():
        for batch in batches:
            whole = generator(batch.image, batch.mask).refined
            # as another picture would leave it, so that the branch still says something of the right size
            handle = generator.get_submodule(last).register_forward_hook(lambda _m, _i, out: out.flip(-1))
            without = generator(batch.image, batch.mask).refined
            handle.remove()
            changes.append(float((whole - without)[..., *HOLE].abs().mean()))
    assert min(changes) > LEAST_CHANGE
