"""A state in parts is gone on with as a whole one, and what is missing is said."""

import json

import pytest
import torch

from tests.fakes.runs import Run, recipe, reconstruction, write_photos
from training import events
from training.config import OptimiserConfig
from training.errors import TrainingError
from training.run import parts
from training.run.checkpoint import load_checkpoint
from training.run.folder import LAST
from training.run.parts import is_there, read_state, split_state


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"))


@pytest.fixture(scope="module")
def state(photos, tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    with Run(photos, recipe(reconstruction(2)), folder) as run:
        run.trainer.run(steps=1)
    return folder / LAST


@pytest.fixture
def split(state, tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "PART_BYTES", state.stat().st_size // 3)
    return split_state(state, tmp_path / "parts")


def test_parts_are_small_and_joined_they_are_the_state(state, split, tmp_path):
    assert [path.name for path in split] == [f"last.pt.part-{n}-of-4" for n in (1, 2, 3, 4)]
    assert max(path.stat().st_size for path in split) <= parts.PART_BYTES
    assert is_there(tmp_path / "parts" / LAST)
    assert read_state(tmp_path / "parts" / LAST) == state.read_bytes()
    assert split_state(tmp_path / "parts" / LAST, tmp_path / "again")[0].read_bytes() == split[0].read_bytes()


def test_a_run_goes_on_from_parts_to_the_same_numbers(photos, state, split, tmp_path):
    weights = []
    for checkpoint in (state, tmp_path / "parts" / LAST):
        with Run(photos, recipe(reconstruction(2)), tmp_path / "parts") as run:
            run.trainer.resume(checkpoint)
            run.trainer.run()
        weights.append(run.weights())
        if checkpoint == state:
            (tmp_path / "parts" / LAST).unlink()
    assert all(torch.equal(tensor, weights[1][name]) for name, tensor in weights[0].items())
    assert load_checkpoint(tmp_path / "parts" / LAST).tally.step == 2  # the whole file counts


def test_the_parts_are_of_at_most_15_mib():
    assert parts.PART_BYTES == 15 * 2**20


def test_a_state_that_became_smaller_leaves_no_old_parts(state, split, tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "PART_BYTES", state.stat().st_size)
    split_state(state, tmp_path / "parts")
    assert sorted(path.name for path in (tmp_path / "parts").iterdir()) == [
        "last.pt.part-1-of-1",
        "last.pt.parts.json",
    ]


def test_what_is_missing_or_damaged_is_a_sentence(split, tmp_path):
    checkpoint, listed = tmp_path / "parts" / LAST, tmp_path / "parts" / "last.pt.parts.json"
    second = split[1].read_bytes()
    split[1].unlink()
    with pytest.raises(TrainingError, match=r"The part “last.pt.part-2-of-4” of the training state is missing; copy"):
        load_checkpoint(checkpoint)
    split[1].write_bytes(second[:-1] + b"\x00\x01")
    with pytest.raises(TrainingError, match=r"part-2-of-4” is damaged or of another state; copy it again"):
        load_checkpoint(checkpoint)
    split[1].write_bytes(second)
    content = json.loads(listed.read_text())
    for change in ({"version": 2}, {"format": "x"}, {"parts": []}, {"parts": [{"name": "../x"}]}, {"parts": 3}):
        listed.write_text(json.dumps(content | change))
        with pytest.raises(TrainingError, match=r"of another version than|is damaged or no list of parts"):
            load_checkpoint(checkpoint)
    listed.unlink()
    assert not is_there(checkpoint)
    with pytest.raises(TrainingError, match="There is no training state"):
        load_checkpoint(checkpoint)


def test_a_state_of_the_time_before_standardisation_is_gone_on_with_and_said(photos, state, tmp_path):
    """Configurations written then do not know the setting; the kernels are led, not torn."""
    content = torch.load(state, weights_only=True)
    config = json.loads(content["config"])
    for name in ("kernels", "kernel_length", "branch_length", "decoder_length"):
        del config["optimiser"][name]
    for name in ("workers", "compile"):
        del config[name]
    (tmp_path / "old").mkdir()
    torch.save(content | {"config": json.dumps(config)}, tmp_path / "old" / LAST)
    standardised = recipe(reconstruction(3), optimiser=OptimiserConfig("muon", kernels="standardised"))
    with Run(photos, standardised, tmp_path / "new") as run:
        run.trainer.resume(tmp_path / "old" / LAST)
        run.trainer.run()
        run.trainer.run()
    (told,) = run.of(events.Problem)
    assert told.message.startswith("This state is of the time before kernels were standardised. It is gone on with;")
    assert run.trainer.tally.step == 3
    before = content["tensors"]["generator"]["refine.xconv7.weight"]
    after = run.trainer.networks.generator.refine.xconv7.weight
    assert torch.linalg.vector_norm(after - before) < 0.1 * torch.linalg.vector_norm(before)
    with Run(photos, standardised, tmp_path / "new") as later:  # once is enough
        later.trainer.resume(tmp_path / "new" / LAST)
        later.trainer.run()
    assert later.of(events.Problem) == []
