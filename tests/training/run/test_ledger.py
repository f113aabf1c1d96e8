"""A fast device is not kept waiting: a step asks it for no number, and what is read together is judged one by one."""

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from tests.fakes.runs import SIZE, Run, recipe, reconstruction, write_photos
from training import events
from training.config import Crop, LossWeights, OptimiserConfig, Phase
from training.run import ledger, losses
from training.run.critics import Critics, crop_patches
from training.run.distributed import Group
from training.run.objective import CriticLoss
from training.run.step import Step

WAITS = {"_local_scalar_dense", "nonzero", "masked_select", "is_nonzero", "equal", "unique", "_unique2", "item"}


class Waits(TorchDispatchMode):
    """Counts what would make the computer wait for a card: results whose value or size Python must know."""

    def __init__(self, allowed=()):
        super().__init__()
        self.found, self._allowed = [], {tensor.data_ptr() for tensor in allowed}

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        name = function.overloadpacket.__name__
        by_mask = name == "index" and any(i is not None and i.dtype == torch.bool for i in args[1])
        if (name in WAITS or by_mask) and args[0].data_ptr() not in self._allowed:
            self.found.append(name)
        return function(*args, **(kwargs or {}))


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"))


def _counters(optimiser):
    """Adam's own counts of steps: on the computer, wherever the network is."""
    return [state["step"] for state in optimiser.state.values() if torch.is_tensor(state.get("step"))]


@pytest.mark.parametrize("optimiser", ["adam", "muon"])
@pytest.mark.parametrize("kind", ["none", "wgan-gp", "dcgan", "lsgan"])
def test_a_step_waits_for_no_number(photos, monkeypatch, optimiser, kind):
    found = {}
    for name in ("critics", "generator"):
        original = getattr(Step, name)

        def counted(self, at, batch, name=name, original=original):
            networks = self._networks
            own = _counters(networks.optimiser) + (_counters(networks.critic_optimiser) if networks.critics else [])
            with Waits(own) as waits:
                result = original(self, at, batch)
            found.setdefault(name, []).append(waits.found)
            return result

        monkeypatch.setattr(Step, name, counted)
    phase = Phase("p", 2, (Crop(SIZE, 2),), warmup_steps=0, adversarial=kind, critic_steps=1)
    kernels = OptimiserConfig(optimiser, kernels="standardised")
    weights = LossWeights(total_variation=0.1, gradient_difference=0.1, perceptual=0.1, style=0.1)
    config = recipe(phase, optimiser=kernels, weights=weights)
    with Run(photos, config, features=lambda image: [image]) as run:
        run.trainer.run()
    assert found["generator"][1] == []  # the first one makes the optimiser's state
    assert ("critics" in found) == (kind != "none")
    assert found.get("critics", [[]])[-1] == []


def test_the_counter_sees_a_wait():
    with Waits() as waits:
        float(torch.ones(2).sum())
        torch.ones(2)[torch.tensor([True, False])]
    assert waits.found == ["_local_scalar_dense", "index"]


@pytest.fixture
def late(monkeypatch):
    """Numbers are read as on a card: with the log."""
    monkeypatch.setattr(ledger.Ledger, "due", lambda self, step: step % 4 == 0)


def test_steps_that_are_read_together_are_told_one_by_one(photos, late):
    with Run(photos, recipe(reconstruction(6))) as run:
        before = []
        run.trainer._emit = lambda event: (before.append(run.trainer.tally.step), run.events.append(event))
        run.trainer.run()
    steps = run.of(events.StepDone)
    assert [event.step for event in steps] == [1, 2, 3, 4, 5, 6]
    assert len({event.losses["total"] for event in steps}) == 6
    assert before[1:7] == [4, 4, 4, 4, 6, 6]  # after Started
    assert run.trainer.tally.seconds == pytest.approx(sum(event.seconds for event in steps))


def test_reading_late_changes_no_number(photos, monkeypatch):
    with Run(photos, recipe()) as prompt:
        prompt.trainer.run()
    monkeypatch.setattr(ledger.Ledger, "due", lambda self, step: step % 4 == 0)
    with Run(photos, recipe()) as run:
        run.trainer.run()
    losses_of = [[event.losses for event in one.of(events.StepDone)] for one in (prompt, run)]
    assert losses_of[0] == losses_of[1]
    assert prompt.trainer.tally.smooth == run.trainer.tally.smooth


def test_a_step_that_went_wrong_is_found_out_when_it_is_read(photos, late, monkeypatch):
    calls, original = [], losses.discounted_l1

    def broken_once(*arguments):
        calls.append(1)
        result = original(*arguments)
        return result * float("nan") if len(calls) == 11 else result  # two calls a step: the sixth

    monkeypatch.setattr(losses, "discounted_l1", broken_once)
    with Run(photos, recipe(reconstruction(8))) as run:
        run.trainer.run()
    (back,) = run.of(events.RolledBack)
    assert (back.step, back.to_step) == (5, 0)
    assert [event.step for event in run.of(events.StepDone)] == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8]
    assert all(bool(tensor.isfinite().all()) for tensor in run.weights().values())


def test_on_a_card_numbers_are_read_with_the_log():
    assert [n for n in range(1, 9) if ledger.Ledger(torch.device("cuda"), 4).due(n)] == [4, 8]
    assert all(ledger.Ledger(torch.device("cpu"), 4).due(n) for n in range(1, 9))
    assert Group().mean(torch.tensor([1.0, 2.5])) == [1.0, 2.5]


def test_each_sample_is_cropped_at_its_own_place():
    images = torch.rand(3, 2, 20, 30, requires_grad=True)
    places = [(0, 22), (12, 0), (5, 9)]
    found = crop_patches(images, torch.tensor(places), 8)
    wanted = torch.stack([images[i, :, y : y + 8, x : x + 8] for i, (y, x) in enumerate(places)])
    assert torch.equal(found, wanted)
    factors = torch.rand_like(wanted)
    gradients = [torch.autograd.grad((patches * factors).sum(), images)[0] for patches in (found, wanted)]
    assert torch.equal(*gradients)


def test_scores_are_float32_whatever_the_layers_are():
    critics = Critics(recipe().critics)
    image, corners = torch.rand(4, 3, SIZE, SIZE), torch.zeros(4, 2, dtype=torch.int64)
    with torch.autocast("cpu", torch.bfloat16):
        scores = critics(image.bfloat16(), corners)
        half = slice(0, 2), slice(2, 4)
        mask, mix = torch.ones(2, 1, SIZE, SIZE), torch.full((2, 2), 0.5)
        real, fake = (image[part] for part in half)
        total, terms = CriticLoss(critics)(real, fake, mask, corners[:2], mix, "wgan-gp", 10.0)
    assert {score.dtype for score in scores} == {torch.float32}
    assert {value.dtype for value in (total, *terms.values())} == {torch.float32}
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        flat = critics.global_critic.layers[0](image)
        assert flat.dtype == torch.bfloat16
    local = critics.local_critic
    kept = {}
    handle = local.layers[-1].register_forward_hook(lambda _module, _in, out: kept.setdefault("last", out))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        score = local(image[:, :, :40, :40])
    handle.remove()
    features = torch.nn.functional.leaky_relu(kept["last"], 0.2).flatten(1).float()
    assert torch.allclose(score, features @ local.score.weight[0] + local.score.bias, atol=1e-6)  # not in 16 bits
