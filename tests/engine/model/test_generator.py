"""The two networks: names, sizes, arithmetic of padding, stages."""

import dataclasses

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from engine.model.blocks import Conv, mirrored
from engine.model.config import AttentionConfig, ModelConfig
from engine.model.generator import Generator
from tests.fakes.networks import UNEVEN


def tiny(preset=None, **changes):
    torch.manual_seed(1)
    return Generator(dataclasses.replace(preset or ModelConfig.paper(), **UNEVEN, **changes)).eval()


def picture(height=72, width=80, batch=2):
    noise = torch.Generator().manual_seed(0)
    image = torch.rand(batch, 3, height, width, generator=noise) * 2 - 1
    mask = torch.zeros(batch, 1, height, width)
    mask[:, :, 20:40, 30:50] = 1
    mask[-1, :, :17, 50:] = 1
    return image, mask


def count(module):
    return sum(p.numel() for p in module.parameters())


def test_paper_preset_has_the_papers_layers():
    generator = Generator()
    state = generator.state_dict()
    numbers = {"conv": range(1, 18), "xconv": range(1, 11), "pmconv": (1, 2, 3, 4, 5, 6, 9, 10)}
    numbers["allconv"] = range(11, 18)
    names = [f"{'coarse' if p == 'conv' else 'refine'}.{p}{n}" for p, ns in numbers.items() for n in ns]
    assert list(state) == [f"{name}.{kind}" for name in names for kind in ("weight", "bias")]
    assert (len(state), count(generator)) == (84, 3_765_158)
    assert state["coarse.conv1.weight"].shape == (32, 4, 5, 5)
    assert state["refine.allconv11.weight"].shape == (128, 256, 3, 3)


def test_released_preset_has_the_published_size():
    generator = Generator(ModelConfig.released())
    assert len(generator.state_dict()) == 84
    assert count(generator.coarse) == 1_448_227
    assert count(generator) == 3_601_542


@pytest.mark.parametrize("preset", [ModelConfig.paper(), ModelConfig.released()], ids=["paper", "released"])
def test_stage_by_stage_is_forward(preset):
    generator = tiny(preset)
    image, mask = picture()
    allowed = torch.ones_like(mask, dtype=torch.bool)
    allowed[..., 60:, :40] = False
    with torch.no_grad():
        output = generator(image, mask, allowed=allowed, return_weights=True)
        coarse = generator.coarse(image, mask)
        encoded = generator.refine.encode(image, coarse, mask)
        attended = generator.refine.attend(encoded, mask, allowed=allowed)
        refined = generator.refine.decode(encoded, attended)
    assert torch.equal(coarse, output.coarse)
    assert torch.equal(refined, output.refined)
    assert refined.shape == coarse.shape == image.shape
    assert refined.abs().max() <= 1
    assert encoded.attention.shape == (2, 6, 18, 20)
    assert output.attention.weights.shape == (2, 90, 90)
    assert output.attention.weights.view(2, 90, 9, 10)[..., 8, :5].max() == 0
    assert attended.weights is None


def test_what_is_under_the_hole_is_not_seen():
    generator = tiny()
    image, mask = picture()
    with torch.no_grad():
        one = generator(image, mask)
        other = generator(torch.where(mask > 0, torch.ones_like(image), image), mask)
    assert torch.equal(one.refined, other.refined)


def test_samples_of_a_batch_do_not_mix():
    generator = tiny()
    image, mask = picture()
    with torch.no_grad():
        both = generator(image, mask).refined
        alone = torch.cat([generator(image[i : i + 1], mask[i : i + 1]).refined for i in range(2)])
    torch.testing.assert_close(both, alone, rtol=1e-4, atol=1e-5)


def test_the_coarse_network_learns_from_the_refined_picture():
    generator = tiny().train()
    image, mask = picture()
    (generator(image, mask).refined * mask).sum().backward()
    for name, parameter in generator.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().max() > 0, name


def test_without_attention_the_imagining_branch_stands_alone():
    generator = tiny(attention="none")
    image, mask = picture(68, 72)
    output = generator(image, mask)
    assert output.attention is None
    assert output.refined.shape == image.shape
    assert not [name for name in generator.state_dict() if "pmconv" in name]
    assert generator.refine.allconv11.in_channels == 8


@pytest.mark.parametrize("kernel", [3, 5])
@pytest.mark.parametrize("dilation", [1, 2, 4])
@pytest.mark.parametrize("stride", [1, 2])
def test_mirror_padding(kernel, dilation, stride):
    conv = Conv(2, 3, kernel, stride=stride, dilation=dilation, padding="reflect")
    x = torch.randn(1, 2, 20, 22)
    pad = dilation * (kernel - 1) // 2
    padded = F.pad(x, [pad] * 4, mode="reflect")
    expected = F.conv2d(padded, conv.weight, conv.bias, stride, 0, dilation)
    torch.testing.assert_close(conv(x), expected)
    assert conv(x).shape[2:] == (20 // stride, 22 // stride)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_mirror_padding_of_a_card_copies_the_same_numbers_and_stays_channels_last(dtype):
    x = torch.rand(2, 6, 9, 11, dtype=dtype).contiguous(memory_format=torch.channels_last).requires_grad_()
    found, wanted = mirrored(x, (3, 1, 2, 4)), F.pad(x, [2, 4, 3, 1], mode="reflect")
    assert torch.equal(found, wanted)
    assert found.is_contiguous(memory_format=torch.channels_last)
    factors = torch.rand_like(wanted)
    gradients = [torch.autograd.grad((padded * factors).sum(), x)[0].float() for padded in (found, wanted)]
    assert torch.allclose(*gradients, atol=0.05 if dtype == torch.bfloat16 else 1e-6)
    (of_sum,) = torch.autograd.grad(mirrored(x, (1, 1, 1, 1)).sum(), x)  # one number, spread over all
    assert of_sum.is_contiguous(memory_format=torch.channels_last)
    plain = x.detach().contiguous()
    assert torch.equal(mirrored(plain, (1, 1, 1, 1)), F.pad(plain, [1, 1, 1, 1], mode="reflect"))


@pytest.mark.parametrize(
    ("size", "kernel", "stride", "dilation", "before", "after"),
    [(20, 3, 1, 1, 1, 1), (20, 5, 1, 1, 2, 2), (20, 3, 1, 16, 16, 16), (20, 3, 2, 1, 0, 1), (21, 3, 2, 1, 1, 1)],
)
def test_tensorflow_same_padding(size, kernel, stride, dilation, before, after):
    conv = Conv(2, 3, kernel, stride=stride, dilation=dilation, padding="same")
    x = torch.randn(1, 2, size, size)
    padded = F.pad(x, [before, after, before, after])
    torch.testing.assert_close(conv(x), F.conv2d(padded, conv.weight, conv.bias, stride, 0, dilation))


@pytest.mark.parametrize("stride", [1, 2])
def test_mirror_padding_in_16_bits_is_the_same_as_through_float32(stride):
    conv = Conv(8, 8, stride=stride)
    x = torch.randn(1, 8, 20, 22).bfloat16().requires_grad_()
    padded = F.pad(x.float(), [1] * 4, mode="reflect").bfloat16()
    expected = F.conv2d(padded, conv.weight.bfloat16(), conv.bias.bfloat16(), stride)
    with torch.autocast("cpu", torch.bfloat16):
        found = conv(x)
    torch.testing.assert_close(found, expected, rtol=0, atol=0)
    found.sum().backward()
    assert x.grad.dtype == torch.bfloat16
    assert x.grad.abs().max() > 0


def test_new_networks_keep_the_scale_of_their_input():
    torch.manual_seed(0)
    conv = Conv(64, 64)
    assert conv.weight.std().item() == pytest.approx(1.245 / (64 * 9) ** 0.5, rel=0.02)
    assert conv.bias.abs().max() == 0
    last = Generator().coarse.conv17.weight
    assert last.std().item() == pytest.approx(0.2 * 1.245 / (16 * 9) ** 0.5, rel=0.15)


@pytest.mark.parametrize(
    ("config", "multiple", "least"),
    [
        (ModelConfig.paper(), 8, 72),
        (ModelConfig.released(), 8, 8),
        (ModelConfig(contextual=AttentionConfig(foreground_rate=1)), 4, 68),
        (ModelConfig(contextual=AttentionConfig(foreground_rate=4)), 16, 80),
        (ModelConfig(attention="none"), 4, 68),
    ],
)
def test_smallest_size(config, multiple, least):
    generator = tiny(config)
    assert (config.multiple, config.minimum_size) == (multiple, least)
    with torch.no_grad():
        assert generator(*picture(least, least)).refined.shape[-2:] == (least, least)
    with pytest.raises(ValueError, match=f"multiples of {multiple}"):
        generator(*picture(least, least + multiple // 2))
    if least > multiple:
        with pytest.raises(ValueError, match=f"at least {least}"):
            generator(*picture(least, least - multiple))


def test_shapes_that_do_not_fit_are_refused():
    image, mask = picture()
    for wrong_image, wrong_mask in ((image[:, :2], mask), (image, mask[:1]), (image, mask[..., :72])):
        with pytest.raises(ValueError, match="image B×3×H×W"):
            tiny()(wrong_image, wrong_mask)


def test_autocast_and_channels_last_give_nearly_the_same_picture():
    generator = tiny()
    image, mask = picture()
    with torch.no_grad():
        expected = generator(image, mask).refined
        last = generator.to(memory_format=torch.channels_last)
        arranged = image.contiguous(memory_format=torch.channels_last)
        torch.testing.assert_close(last(arranged, mask).refined, expected, rtol=1e-4, atol=1e-5)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            low = last(arranged, mask, return_weights=True)
        double = generator.double()(image.double(), mask.double())
    assert low.attention.weights.dtype == low.refined.dtype == low.coarse.dtype == torch.float32
    assert (low.refined - expected).abs().mean() < 0.02
    assert double.refined.dtype == torch.float64
    torch.testing.assert_close(double.refined.float(), expected, rtol=1e-4, atol=1e-5)


def test_the_paper_preset_draws_what_the_program_that_trained_its_weights_draws():
    """Values from that program with the same weights: padding, attention and layers must all be the same arithmetic."""
    generator = Generator(ModelConfig.paper()).eval()
    numbers = np.random.RandomState(7)
    weights = {}
    for name, tensor in sorted(generator.state_dict().items()):
        scale = 1.2 / np.sqrt(np.prod(tensor.shape[1:])) if tensor.dim() > 1 else 0.05
        drawn = numbers.standard_normal(tuple(tensor.shape)).astype(np.float32)
        weights[name] = torch.from_numpy((drawn * scale).astype(np.float32))
    generator.load_state_dict(weights)
    y, x = torch.meshgrid(torch.arange(96.0), torch.arange(128.0), indexing="ij")
    image = torch.stack([torch.sin(x / 9 + c) * torch.cos(y / (11 + c)) * 0.8 for c in range(3)])[None]
    mask = torch.zeros(1, 1, 96, 128)
    mask[..., 30:66, 40:84] = 1
    with torch.no_grad():
        output = generator(image, mask)
    rows, columns = [48, 33, 60], [62, 45, 80]
    coarse = [[0.184, -0.50231, 0.73843], [0.55253, -0.68958, -0.09225], [0.24563, 0.96839, 0.14968]]
    refined = [[0.43447, 0.97254, -0.0773], [-0.64126, 0.56007, -0.41737], [-0.85764, 0.09582, 0.12267]]
    for picture, expected in ((output.coarse, coarse), (output.refined, refined)):
        torch.testing.assert_close(picture[0, :, rows, columns].T, torch.tensor(expected), rtol=0, atol=1e-4)
