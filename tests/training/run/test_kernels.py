"""Standardised kernels: the optimiser decides directions, means and lengths stay or are led to their goals."""

from dataclasses import replace

import pytest
import torch

from engine.model.generator import Generator
from tests.fakes.runs import MODEL, Run, recipe, reconstruction, write_photos
from tests.reference import kernels as slow
from training.config import OptimiserConfig, read_recipe
from training.run.kernels import held, held_kernels, standardise

STANDARDISED = OptimiserConfig("muon", kernels="standardised", kernel_length=1.2, branch_length=1.4, decoder_length=0.7)


def _wild(seed, spread=1.0, shift=0.0):
    torch.manual_seed(seed)
    generator = Generator(MODEL).double()
    with torch.no_grad():
        for parameter in generator.parameters():
            parameter.copy_(torch.randn_like(parameter) * spread + shift)
    return generator


@pytest.mark.parametrize("start", ["elsewhere", "on the goal"])
def test_a_step_equals_the_reference(start):
    generator = _wild(0, 0.2, 0.05)
    if start == "on the goal":
        standardise(generator, STANDARDISED)
    before = {name: p.detach().clone() for name, p in generator.named_parameters()}
    wanted = {name: p + 0.1 * torch.randn_like(p) for name, p in before.items()}

    with held(generator, STANDARDISED), torch.no_grad():
        for name, parameter in generator.named_parameters():
            parameter.copy_(wanted[name])

    for name, parameter in generator.named_parameters():
        expected = wanted[name]
        layer = name.split(".")[-2]
        if name.endswith("weight") and layer not in ("conv17", "allconv17"):
            decoder = layer in {f"{p}conv{n}" for p in ("", "all") for n in range(11, 17)}
            branch = layer.startswith(("x", "pm"))
            goal, centred = 0.7 if decoder else 1.4 if branch else 1.2, layer not in ("conv1", "xconv1", "pmconv1")
            expected = torch.tensor(slow.held(before[name].tolist(), expected.tolist(), goal, centred)).double()
        torch.testing.assert_close(parameter.detach(), expected, atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("optimiser", ["adam", "muon"])
def test_kernels_of_a_new_run_are_on_their_goals_from_the_first_step_on(tmp_path, optimiser):
    config = recipe(reconstruction(3, lr=1e-2), optimiser=replace(STANDARDISED, name=optimiser))
    with Run(write_photos(tmp_path), config) as run:
        generator = run.trainer.networks.generator
        start = {name: p.detach().clone() for name, p in generator.named_parameters()}
        _assert_on_goal(generator)
        run.trainer.run()
        _assert_on_goal(generator)
        assert all(not torch.equal(start[name], p) for name, p in generator.named_parameters())


def _assert_on_goal(generator):
    kernels = held_kernels(generator, STANDARDISED)
    assert len(kernels) == 40
    for kernel in kernels:
        lengths = kernel.weight.detach().square().sum((1, 2, 3)).sqrt()
        torch.testing.assert_close(lengths, torch.full_like(lengths, kernel.length), atol=1e-5, rtol=1e-5)
        if kernel.centred:
            assert float(kernel.weight.detach().mean((1, 2, 3)).abs().max()) < 1e-6


def test_weights_of_the_time_before_are_led_to_the_goal_not_torn():
    layer = _wild(1, 0.2, 0.1).coarse.conv5
    only, lengths = torch.nn.ModuleDict({"conv5": layer}), []
    for _ in range(1600):
        lengths.append(layer.weight.detach().square().sum((1, 2, 3)).sqrt())
        with held(only, STANDARDISED):
            pass

    assert float((lengths[1] / lengths[0] - 1).abs().max()) < 6e-4
    torch.testing.assert_close(lengths[-1], torch.full_like(lengths[-1], 1.2))
    assert float(layer.weight.detach().mean((1, 2, 3)).abs().max()) < 1e-9


def test_free_kernels_are_left_alone():
    generator, twin = _wild(2), _wild(2)
    standardise(generator, OptimiserConfig())
    with held(generator, OptimiserConfig()):
        pass
    assert all(torch.equal(a, b) for a, b in zip(generator.parameters(), twin.parameters(), strict=True))


@pytest.mark.parametrize("attention", ["none", "spatial-transformer", "appearance-flow"])
def test_modules_of_the_ablations_are_not_held(attention):
    generator = Generator(replace(MODEL, attention=attention))
    names = {id(p): name for name, p in generator.named_parameters()}
    held_names = {names[id(kernel.weight)] for kernel in held_kernels(generator, STANDARDISED)}
    assert not any("predict" in name or "affine" in name for name in held_names)
    assert "refine.xconv10.weight" in held_names


def test_recipes_that_begin_from_nothing_hold_their_kernels_and_fine_tuning_does_not():
    from training.cli import RECIPES

    assert read_recipe(RECIPES / "paper.toml").optimiser.kernels == "standardised"
    assert read_recipe(RECIPES / "finetune.toml").optimiser.kernels == "free"
    assert OptimiserConfig().kernels == "free"  # what recipes, plans and checkpoints of the time before mean
