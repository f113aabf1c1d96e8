"""The verdict on weights of which everybody knows which are better: one network draws calm, the other noise."""

import numpy as np
import pytest
import torch

from engine.model.generator import Generator
from engine.weights import save_weights
from tests.fakes.runs import MODEL, SIZE
from training.data.holes import rectangle
from training.finetune.places import Place
from training.finetune.verdict import judge


@pytest.fixture
def weights(tmp_path):
    """Files by what the network draws; the hole's border is matched, so calm becomes a soft fill."""
    files = {}
    for name, contrast in (("calm", 0.0), ("noise", 60.0)):
        torch.manual_seed(0)
        generator = Generator(MODEL)
        with torch.no_grad():
            generator.refine.allconv17.weight.mul_(contrast)
        files[name] = tmp_path / f"{name}.safetensors"
        save_weights(files[name], generator, {})
    return files


@pytest.fixture
def places():
    """Two holes in each of six slow gradients."""
    rng = np.random.default_rng(0)
    found = []
    for number in range(12):
        y, x = np.mgrid[0:SIZE, 0:SIZE] / SIZE
        planes = [60 + 120 * (a * x + b * y) for a, b in rng.uniform(0, 0.5, (3, 2))]
        mask = rectangle(rng, SIZE)
        found.append(Place(f"photo {number // 2}", np.stack(planes, 2).astype(np.uint8), mask, mask))
    return found


def _judge(weights, before, after, places, folder):
    return judge(weights[before], weights[after], places, folder, device=torch.device("cpu"), steps=7, minutes=1.5)


def test_weights_that_are_better_are_better_for_sure(weights, places, tmp_path):
    verdict = _judge(weights, "noise", "calm", places, tmp_path)

    psnr, l1, ssim = verdict.measures
    assert psnr.after - psnr.before > 5  # far from any doubt
    assert 0 < psnr.low < psnr.after - psnr.before < psnr.high
    assert l1.high < 0 < ssim.low
    assert verdict.better
    assert verdict.sentence.startswith("Better: ")
    assert "inside 12 holes in 6 photos it never saw" in verdict.sentence
    assert (verdict.steps, verdict.minutes, verdict.places, verdict.photos) == (7, 1.5, 12, 6)


def test_weights_that_are_worse_are_called_so(weights, places, tmp_path):
    verdict = _judge(weights, "calm", "noise", places, tmp_path)
    assert not verdict.better
    assert verdict.measures[0].is_worse
    assert verdict.sentence.startswith("Worse: ")


def test_the_same_weights_are_no_gain(weights, places, tmp_path):
    verdict = _judge(weights, "calm", "calm", places, tmp_path)
    assert not verdict.better
    assert verdict.sentence.startswith("No step made it better")
