"""Critics, averaged weights, optimisers: the parts a run is made of."""

import math

import pytest
import torch

from engine.model.generator import Generator
from tests.fakes.runs import CRITICS, MODEL, SIZE
from training.config import CriticsConfig, OptimiserConfig
from training.errors import TrainingError
from training.run.critics import Critics, crop_patches
from training.run.distributed import Group
from training.run.ema import AveragedWeights
from training.run.objective import CriticLoss
from training.run.optimisers import generator_optimiser, set_learning_rate, split_parameters


def test_patches_are_cropped_sample_by_sample():
    images = torch.arange(2 * 3 * 10 * 12, dtype=torch.float32).view(2, 3, 10, 12).requires_grad_()
    patches = crop_patches(images, torch.tensor([[1, 2], [5, 7]]), 4)
    assert torch.equal(patches[0], images[0, :, 1:5, 2:6])
    assert torch.equal(patches[1], images[1, :, 5:9, 7:11])
    patches.sum().backward()
    assert images.grad.sum() == 2 * 3 * 16


def test_critics_have_appendix_ds_parameters():
    critics = Critics(CriticsConfig())
    counts = [sum(p.numel() for p in c.parameters()) for c in (critics.local_critic, critics.global_critic)]
    assert counts == [4_339_329, 2_733_441]


def test_a_critic_learns_to_tell_and_its_gradient_tends_to_one():
    torch.manual_seed(0)
    step = CriticLoss(Critics(CRITICS))
    optimiser = torch.optim.Adam(step.parameters(), 2e-3, betas=(0.5, 0.9))
    real = torch.rand(2, 3, SIZE, SIZE) * 0.2 + 0.5
    mask = torch.zeros(2, 1, SIZE, SIZE)
    mask[..., 24:56, 24:56] = 1
    fake = real - 0.1 * mask  # so near that a slope of 1 is worth more than a steeper one's penalty
    corners = torch.tensor([[20, 20], [20, 20]])
    for _ in range(60):
        optimiser.zero_grad()
        total, terms = step(real, fake, mask, corners, torch.rand(2, 2), "wgan-gp", 10.0)
        total.backward()
        optimiser.step()
    values = {name: float(value.detach()) for name, value in terms.items()}
    assert values["critic_local"] < -1
    assert values["critic_global"] < -1
    assert values["penalty_local"] < 0.2


def test_averaged_weights_follow_their_formula():
    module = torch.nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        module.weight.fill_(0)
    ema, expected = AveragedWeights(module, 0.9), 0.0
    for step in range(1, 60):
        with torch.no_grad():
            module.weight.fill_(step)
        ema.update(module, step)
        decay = min(0.9, (step + 1) / (step + 11))
        expected = decay * expected + (1 - decay) * step
    assert float(ema.tensors["weight"]) == pytest.approx(expected, rel=1e-5)


def test_muon_takes_inner_kernels_only():
    generator = Generator(MODEL)
    names = {id(p): name for name, p in generator.named_parameters()}
    kernels, rest = ({names[id(p)] for p in part} for part in split_parameters(generator))
    assert kernels | rest == set(names.values())
    outer = {"coarse.conv1", "coarse.conv17", "refine.xconv1", "refine.pmconv1", "refine.allconv17"}
    assert {name for name in rest if name.endswith("weight")} == {f"{name}.weight" for name in outer}
    assert len(kernels) == 42 - len(outer)


def test_a_batch_is_shared_equally_or_refused():
    parts = [list(Group(rank, 2).samples(6)) for rank in range(2)]
    assert parts == [[0, 1, 2], [3, 4, 5]]
    with pytest.raises(TrainingError, match="A batch of 3 cannot be shared equally by 2 processes"):
        Group(1, 2).samples(3)


def test_muon_steps_along_the_orthogonalised_gradient_of_flattened_kernels():
    torch.manual_seed(0)
    generator = Generator(MODEL).to(memory_format=torch.channels_last)
    optimiser = generator_optimiser(generator, OptimiserConfig("muon"))
    set_learning_rate(optimiser, 0.01)
    name, kernel = next((n, p) for n, p in generator.named_parameters() if n == "coarse.conv11.weight")
    before = kernel.detach().clone()
    for p in generator.parameters():
        p.grad = torch.randn_like(p)
    gradient = kernel.grad.clone().flatten(1)
    optimiser.step()
    moved = (kernel.detach() - before).flatten(1) / -0.01
    u, _, v = torch.linalg.svd(gradient, full_matrices=False)
    size = 0.2 * math.sqrt(max(gradient.shape))
    # five Newton-Schulz steps bring every singular value near 1, between 0.6 and 1.3, and leave directions alone
    values = torch.linalg.svdvals(moved) / size
    assert 0.6 < values.min() <= values.max() < 1.3
    cosine = (moved * (u @ v)).sum() / (moved.norm() * (u @ v).norm())
    assert cosine > 0.97, name


@pytest.mark.parametrize("name", ["adam", "muon"])
def test_learning_rate_reaches_all_groups(name):
    generator = Generator(MODEL)
    optimiser = generator_optimiser(generator, OptimiserConfig(name))
    set_learning_rate(optimiser, 0.0)
    before = [p.detach().clone() for p in generator.parameters()]
    for p in generator.parameters():
        p.grad = torch.ones_like(p)
    optimiser.step()
    assert all(torch.equal(a, b) for a, b in zip(before, generator.parameters(), strict=True))
