"""Spatial transformer and appearance flow: they move features, begin by moving nothing, and learn."""

import pytest
import torch

from engine.model.appearance_flow import AppearanceFlow
from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.model.spatial_transformer import SpatialTransformer
from engine.weights import load_generator, save_weights
from tests.fakes.networks import SMALL

ABLATIONS = ["spatial-transformer", "appearance-flow"]


def _hole(size=72):
    mask = torch.zeros(2, 1, size, size)
    mask[..., 24:48, 20:44] = 1
    return mask


@pytest.mark.parametrize("module", [SpatialTransformer(6, "reflect"), AppearanceFlow(6, "same")])
def test_a_new_module_is_the_identity(module):
    features = torch.randn(2, 6, 18, 18)
    torch.testing.assert_close(module(features, _hole()), features, atol=1e-4, rtol=1e-4)


def test_flow_reads_where_its_offsets_say():
    flow = AppearanceFlow(3, "same")
    with torch.no_grad():  # a quarter of the width (half of the unit) to the right, whatever the features
        flow.predict2.bias.copy_(torch.atanh(torch.tensor([0.25, 0.0])))
    features = torch.arange(3 * 8 * 8, dtype=torch.float32).view(1, 3, 8, 8)
    moved = flow(features, torch.zeros(1, 1, 32, 32))
    torch.testing.assert_close(moved[..., :6], features[..., 2:], atol=1e-3, rtol=1e-5)


def test_transformer_reads_through_its_transformation():
    transformer = SpatialTransformer(3, "same")
    with torch.no_grad():  # mirror left and right
        transformer.affine.bias.copy_(torch.tensor([-1.0, 0, 0, 0, 1, 0]))
    features = torch.randn(1, 3, 8, 12)
    moved = transformer(features, torch.zeros(1, 1, 32, 48))
    torch.testing.assert_close(moved, features.flip(-1), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("attention", ABLATIONS)
def test_gradients_reach_every_parameter(attention):
    generator = Generator(ModelConfig(attention=attention, **SMALL))
    mask = _hole()
    output = generator(torch.rand(2, 3, 72, 72) * 2 - 1, mask)
    output.refined.square().mean().backward()
    without = [name for name, p in generator.named_parameters() if p.grad is None]
    assert without == []
    moving = {"spatial-transformer": "affine", "appearance-flow": "predict2"}[attention]
    assert any(bool(p.grad.abs().max() > 0) for name, p in generator.named_parameters() if moving in name)


@pytest.mark.parametrize("attention", ABLATIONS)
def test_works_at_every_size_under_autocast_and_survives_a_file(attention, tmp_path):
    config = ModelConfig(attention=attention, **SMALL)
    assert config.multiple == 4
    generator = Generator(config).eval()
    save_weights(tmp_path / "w.safetensors", generator, {})
    loaded, card = load_generator(tmp_path / "w.safetensors")
    assert card.config == config
    image, mask = torch.rand(1, 3, 76, 100) * 2 - 1, torch.zeros(1, 1, 76, 100)
    mask[..., 30:50, 30:50] = 1
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        first, second = generator(image, mask), loaded(image, mask)
    assert first.refined.shape == image.shape
    assert first.attention.weights is None
    torch.testing.assert_close(first.refined, second.refined)


@pytest.mark.parametrize("attention", ABLATIONS)
def test_the_network_without_moving_equals_the_attention_branch_fed_through(attention):
    """The new seam adds nothing but the module itself: all other layers are those of the contextual network."""
    moved = set(Generator(ModelConfig(attention=attention, **SMALL)).state_dict())
    contextual = set(Generator(ModelConfig(**SMALL)).state_dict())
    assert contextual < moved
    assert all(name.startswith(("refine.transformer.", "refine.flow.")) for name in moved - contextual)
