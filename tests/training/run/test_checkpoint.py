"""States of runs: what goes on from them, what is refused, and what they look like on disk."""

from dataclasses import replace

import pytest
import torch

from tests.fakes.runs import MODEL, SIZE, Run, assert_same, recipe, reconstruction, write_photos
from training import events
from training.config import Crop, OptimiserConfig, Phase
from training.errors import TrainingError
from training.run import checkpoint as state
from training.run.folder import LAST


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"))


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"model": replace(MODEL, padding="same")}, "network"),
        ({"optimiser": OptimiserConfig("adam")}, "optimiser"),
    ],
)
def test_a_checkpoint_of_another_configuration_is_refused(photos, tmp_path, changes, what):
    with Run(photos, recipe(reconstruction(1)), tmp_path / "run") as run:
        run.trainer.run()
    refused = pytest.raises(TrainingError, match=rf"another configuration \({what}\)")
    with Run(photos, recipe(reconstruction(1), **changes)) as other, refused:
        other.trainer.resume(tmp_path / "run" / LAST)


@pytest.mark.parametrize("name", ["adam", "muon"])
def test_a_run_that_goes_on_by_another_recipe_has_its_optimiser_s_values(photos, tmp_path, name):
    folder, before = tmp_path / "run", OptimiserConfig(name, (0.5, 0.9), momentum=0.95)
    with Run(photos, recipe(reconstruction(3), optimiser=before), folder) as run:
        run.trainer.run(steps=2)
    moments = _moments(state.load_checkpoint(folder / LAST))
    after = OptimiserConfig(name, (0.9, 0.99), momentum=0.5)
    with Run(photos, recipe(reconstruction(3), optimiser=after), folder) as run:
        run.trainer.resume(folder / LAST)
        run.trainer.save()
        kept = state.load_checkpoint(folder / LAST)
        run.trainer.run()
    assert kept.config.optimiser == after
    groups = kept.tensors["generator_optimiser"]["param_groups"]
    assert [group["betas"] for group in groups if "betas" in group] == [(0.9, 0.99)]
    assert [group["momentum"] for group in groups if "momentum" in group] == [0.5] * (name == "muon")
    assert_same(moments, _moments(kept))  # what it has learnt stays
    assert run.of(events.StepDone)[-1].step == 3


def test_kernels_that_will_be_free_from_now_on_are_said(photos, tmp_path):
    optimiser, folder = OptimiserConfig("muon", kernels="standardised"), tmp_path / "run"
    with Run(photos, recipe(reconstruction(2), optimiser=optimiser), folder) as run:
        run.trainer.run(steps=1)
    with Run(photos, recipe(reconstruction(2), optimiser=replace(optimiser, kernels="free")), folder) as run:
        run.trainer.resume(folder / LAST)
        run.trainer.run()
    (told,) = run.of(events.Problem)
    assert told.message.startswith("This state's kernels were standardised. This recipe leaves them free from now on")


def test_critics_may_join_a_run_that_had_none(photos, tmp_path):
    with Run(photos, recipe(reconstruction(1)), tmp_path / "run") as run:
        run.trainer.run()
    critics = Phase("c", 1, (Crop(SIZE, 2),), adversarial="wgan-gp", critic_steps=1)
    with Run(photos, recipe(reconstruction(1), critics)) as more:
        more.trainer.resume(tmp_path / "run" / LAST)
        assert more.trainer.run().step == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing", b"text"])
def test_a_damaged_checkpoint_is_refused_in_a_sentence(tmp_path, content):
    (tmp_path / "last.pt").write_bytes(content)
    with pytest.raises(TrainingError, match="damaged or not a training state"):
        state.load_checkpoint(tmp_path / "last.pt")
    with pytest.raises(TrainingError, match="There is no training state"):
        state.load_checkpoint(tmp_path / "none.pt")
    torch.save({"weights": 1}, tmp_path / "foreign.pt")
    with pytest.raises(TrainingError, match="not a training state of Lacuna"):
        state.load_checkpoint(tmp_path / "foreign.pt")


def test_checkpoints_are_as_version_0_1_wrote_them(photos, tmp_path):
    path = tmp_path / "run" / LAST
    with Run(photos, recipe(reconstruction(1)), path.parent) as run:
        run.trainer.run()
    content = torch.load(path, weights_only=True)
    numbers = {"step": 1, "batches": 1, "best_psnr": float("-inf"), "rollbacks": 0, "watched": 1}
    assert content.keys() == {"format", "version", "config", "progress", "tensors"}
    assert content["progress"].keys() == {*numbers, "smooth", "lowest", "seconds"}
    assert numbers.items() <= content["progress"].items()
    torch.save(content | {"progress": {"step": 7, "batches": 9}}, path)
    assert state.load_checkpoint(path).tally == state.Tally(7, 9)


def test_a_checkpoint_never_executes_code(tmp_path):
    torch.save({"format": state.FORMAT, "bad": _Bomb()}, tmp_path / "bomb.pt")
    with pytest.raises(TrainingError, match="damaged or not"):
        state.load_checkpoint(tmp_path / "bomb.pt")


def _moments(checkpoint):
    kept = checkpoint.tensors["generator_optimiser"]["state"]
    return {(number, name): torch.as_tensor(value) for number, found in kept.items() for name, value in found.items()}


class _Bomb:
    def __reduce__(self):
        return (exit, (3,))
