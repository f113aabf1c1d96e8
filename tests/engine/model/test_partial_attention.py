"""The exact saving: what only the hole's surroundings ask for equals the full computation."""

import dataclasses

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.geometry import Bounds
from engine.model.config import ModelConfig
from engine.model.generator import Generator
from engine.model.products import product
from engine.model.windows import parts, place
from tests.fakes.networks import UNEVEN

PRESETS = {"paper": ModelConfig.paper(), "released": ModelConfig.released()}


def tiny(preset, **changes):
    torch.manual_seed(1)
    return Generator(dataclasses.replace(preset, **UNEVEN, **changes)).eval()


def picture(height, width, dtype=torch.float32):
    return (torch.rand(1, 3, height, width, generator=torch.Generator().manual_seed(0)) * 2 - 1).to(dtype)


def fill_part(generator, image, mask, *, allowed=None, budget=64 << 20):
    """As the session does it: only what decides the hole. Returns its bounds, the pixels there, and the attention."""
    hole = mask[0, 0].numpy() > 0
    part = Bounds.of_mask(hole)
    with torch.no_grad():
        coarse = place(torch.zeros_like(image), generator.coarse(image, mask, part), part)
        encoded = generator.refine.encode(image, coarse, mask, part)
        attended = generator.refine.attend(
            encoded, mask, allowed=allowed, return_weights=True, wanted=hole, budget_bytes=budget
        )
        return part, generator.refine.decode(encoded, attended), attended


def assert_equals_the_full_computation(generator, image, mask, *, atol, allowed=None, budget=64 << 20):
    with torch.no_grad():
        full = generator(image, mask, allowed=allowed, return_weights=True)
    part, drawn, attended = fill_part(generator, image, mask, allowed=allowed, budget=budget)
    here = (..., *part.slices)
    assert ((drawn - full.refined[here]) * mask[here]).abs().max() < atol
    if full.attention is not None and full.attention.weights is not None:
        expected = full.attention.weights[:, attended.query_cells]
        torch.testing.assert_close(attended.weights, expected, rtol=1e-3, atol=atol)
    return full, attended


@st.composite
def holes(draw):
    """Rectangles, lines, an L, single pixels; anywhere, at borders too."""
    height, width = 8 * draw(st.integers(9, 16)), 8 * draw(st.integers(9, 16))
    mask = torch.zeros(1, 1, height, width)
    for _ in range(draw(st.integers(1, 3))):
        y, x = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
        kind = draw(st.sampled_from(["rectangle", "row", "column", "ell", "pixel"]))
        if kind == "rectangle":
            mask[..., y : y + draw(st.integers(1, 50)), x : x + draw(st.integers(1, 50))] = 1
        if kind in ("row", "ell"):
            mask[..., y : y + 3, x : x + 80] = 1
        if kind in ("column", "ell"):
            mask[..., y : y + 80, x : x + 3] = 1
        mask[..., y, x] = 1
    return mask


@pytest.mark.parametrize("preset", PRESETS)
@settings(max_examples=8, deadline=None)
@given(mask=holes(), budget=st.sampled_from([1 << 10, 1 << 17, 1 << 30]))
def test_the_hole_of_the_full_computation_in_float32(preset, mask, budget):
    image = picture(*mask.shape[-2:])
    assert_equals_the_full_computation(tiny(PRESETS[preset]), image, mask, atol=1e-4, budget=budget)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("propagation", ["grid", "flat", "none"])
@pytest.mark.parametrize(("rate", "stride"), [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (4, 1), (4, 2)])
def test_every_option_of_the_attention(preset, propagation, rate, stride):
    options = dataclasses.replace(
        PRESETS[preset].contextual, foreground_rate=rate, background_stride=stride, propagation=propagation
    )
    generator = tiny(PRESETS[preset], contextual=options).double()
    mask = torch.zeros(1, 1, 80, 96, dtype=torch.float64)
    mask[..., :20, 80:] = 1  # at the border, where the flattened index wraps around
    mask[..., 50:53, 20:60] = 1
    image = picture(80, 96, torch.float64)
    assert_equals_the_full_computation(generator, image, mask, atol=1e-12, budget=1 << 14)


def test_barred_sources_stay_barred():
    generator = tiny(ModelConfig.paper()).double()
    mask = torch.zeros(1, 1, 96, 120, dtype=torch.float64)
    mask[..., 30:50, 40:70] = 1
    allowed = torch.ones_like(mask, dtype=torch.bool)
    allowed[..., :40] = False
    image = picture(96, 120, torch.float64)
    _, attended = assert_equals_the_full_computation(generator, image, mask, atol=1e-12, allowed=allowed)
    assert attended.weights.view(-1, 12, 15)[:, :, :5].abs().max() == 0


@pytest.mark.parametrize("attention", ["none", "spatial-transformer", "appearance-flow"])
def test_networks_with_another_attention(attention):
    generator = tiny(ModelConfig.paper(), attention=attention).double()
    mask = torch.zeros(1, 1, 96, 120, dtype=torch.float64)
    mask[..., 30:50, 40:70] = 1
    assert_equals_the_full_computation(generator, picture(96, 120, torch.float64), mask, atol=1e-12)


def test_several_samples_with_their_own_holes():
    generator = tiny(ModelConfig.paper()).double()
    image = torch.cat([picture(96, 120, torch.float64), -picture(96, 120, torch.float64)])
    mask = torch.zeros(2, 1, 96, 120, dtype=torch.float64)
    mask[0, :, 30:50, 40:70] = 1
    mask[1, :, 60:70, 80:90] = 1
    wanted = mask.amax(dim=(0, 1)).numpy() > 0
    with torch.no_grad():
        encoded = generator.refine.encode(image, generator.coarse(image, mask), mask)
        whole = generator.refine.decode(encoded, generator.refine.attend(encoded, mask))
        attended = generator.refine.attend(encoded, mask, wanted=wanted)
        encoded = dataclasses.replace(encoded, part=Bounds.of_mask(wanted))
        size = tuple(encoded.size)
        read = parts(generator.refine.draw, size, encoded.part)[0]
        encoded = dataclasses.replace(encoded, hallucination=encoded.hallucination[(..., *read.slices)])
        drawn = generator.refine.decode(encoded, attended)
    difference = (drawn - whole[(..., *encoded.part.slices)]) * torch.from_numpy(wanted)[encoded.part.slices]
    assert difference.abs().max() < 1e-12


def test_fewer_cells_ask_for_a_thin_hole_than_for_its_bounding_box():
    """An L asks along its arms: the time grows with the hole, not with the box around it."""
    generator = tiny(ModelConfig.paper())
    image, mask = picture(240, 240), torch.zeros(1, 1, 240, 240)
    mask[..., 20:23, 20:220] = 1
    mask[..., 20:220, 20:23] = 1
    asked = []
    original = torch.softmax

    def count(scores, dim):
        asked.append(scores.shape[-2])
        return original(scores, dim)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(torch, "softmax", count)
        fill_part(generator, image, mask)
    assert 0 < sum(asked) < 0.5 * 30 * 30


@pytest.mark.parametrize(("n", "k", "m"), [(3, 5, 7), (300, 128, 400)])
def test_products_by_either_library(n, k, m):
    torch.set_num_threads(2)
    a, b = torch.randn(n, k), torch.randn(m, k)
    result = product(a, b)
    assert result.is_contiguous()
    torch.testing.assert_close(result, a @ b.T, rtol=1e-4, atol=1e-4)
    assert np.allclose(product(a.double(), b.double()), a.double() @ b.double().T)
