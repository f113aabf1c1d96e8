"""On a card: one step of each phase, batches made by processes, padding that keeps the layout."""

from dataclasses import replace

import pytest
import torch

from engine.model.blocks import mirrored
from tests.fakes.runs import SIZE, Run, recipe, write_photos
from training import events
from training.config import CriticsConfig, Crop, OptimiserConfig, Phase, PhotosConfig
from training.data.batches import Order, PhotoBatches
from training.data.holes import HoleMixture
from training.data.photos import index_photos

pytestmark = [
    pytest.mark.cuda,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA card"),
]
CARD = torch.device("cuda:0")


def test_one_step_of_each_phase(tmp_path):
    phases = [
        Phase(kind, 1, (Crop(SIZE, 2),), lr=1e-3, warmup_steps=0, adversarial=kind, critic_steps=1)
        for kind in ("none", "wgan-gp", "dcgan", "lsgan")
    ]
    config = recipe(
        *phases,
        optimiser=OptimiserConfig("muon", kernels="standardised"),
        critics=CriticsConfig((4, 4, 8), (4, 4, 8), SIZE, 40),
        precision="auto",
        validate_every=4,
    )
    with Run(write_photos(tmp_path), config, device=CARD) as run:
        run.trainer.run()
    steps = run.of(events.StepDone)
    assert [event.phase for event in steps] == ["none", "wgan-gp", "dcgan", "lsgan"]
    assert {"penalty_local", "adversarial_global"} <= set(steps[1].losses)
    assert run.of(events.HealthMeasured)[0].is_well
    assert run.of(events.RolledBack) == []


def test_a_steps_numbers_are_those_of_the_cpu(tmp_path):
    write_photos(tmp_path)
    losses = []
    for device in (torch.device("cpu"), CARD):
        with Run(tmp_path, recipe(), device=device) as run:
            run.trainer.run()
        losses.append([event.losses for event in run.of(events.StepDone)])
    for cpu, card in zip(*losses, strict=True):
        assert card == pytest.approx(cpu, rel=0.02, abs=2e-3)


def test_batches_of_processes_finished_on_the_card_are_those_of_the_cpu(tmp_path):
    config = recipe(photos=PhotosConfig(validation_share=0, colour=0.6))
    index = index_photos(write_photos(tmp_path), config.photos)
    made = []
    for workers, device in ((0, torch.device("cpu")), (2, CARD)):
        batches = PhotoBatches(index, HoleMixture.open(config.masks), replace(config, workers=workers))
        made.append([batches.get(Order(number, SIZE, range(4)), device=device) for number in range(3)])
        batches.close()
    for cpu, card in zip(*made, strict=True):
        for name in ("image", "mask", "discount", "patch", "mix"):
            assert getattr(card, name).device == CARD
            torch.testing.assert_close(getattr(card, name).cpu(), getattr(cpu, name), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_mirrored_padding_stays_channels_last(dtype):
    x = torch.rand(2, 32, 24, 40, device=CARD, dtype=dtype).contiguous(memory_format=torch.channels_last)
    found = mirrored(x.requires_grad_(), (2, 2, 2, 2))
    assert found.is_contiguous(memory_format=torch.channels_last)
    assert torch.equal(found, torch.nn.functional.pad(x, [2, 2, 2, 2], mode="reflect"))
    (slope,) = torch.autograd.grad(found.sum(), x)
    assert slope.is_contiguous(memory_format=torch.channels_last)
