"""What a run may start from: Lacuna's own files as the editor takes them, and plain tensors that are numbers."""

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from engine.weights import save_weights
from tests.fakes.networks import SMALL, tiny_generator
from tests.fakes.runs import MODEL
from training.errors import TrainingError
from training.run.weights import read_start_weights

NAME = "coarse.conv1.weight"
BROKEN = {NAME: torch.full((4, 4, 5, 5), float("nan"))}


@pytest.fixture
def whole(tmp_path):
    path = tmp_path / "whole.safetensors"
    save_weights(path, tiny_generator(SMALL), {})
    return path


def _changed(path, tensors, metadata):
    """The file with other tensors (None = without) and metadata (None = without any)."""
    with safe_open(path, "pt") as file:
        old = file.metadata()
    kept = {name: tensor for name, tensor in (load_file(path) | tensors).items() if tensor is not None}
    save_file(kept, path, None if metadata is None else old | metadata)
    return path


@pytest.mark.parametrize(
    ("tensors", "metadata", "words"),
    [
        (BROKEN, {}, "“coarse.conv1.weight” is not finite"),
        ({NAME: None}, {}, "“coarse.conv1.weight” is missing"),
        ({}, {"format_version": "99"}, "newer than this Lacuna can read; please update"),
        ({}, {"format_version": "x"}, "has no valid format version"),
        ({}, {"config": "{"}, "describes its network wrongly"),
        (BROKEN, None, "“coarse.conv1.weight” is not finite"),
        ({NAME: torch.full((4, 4, 5, 5), 1e39, dtype=torch.float64)}, None, "“coarse.conv1.weight” is not finite"),
    ],
)
def test_what_the_editor_would_refuse_is_refused_with_the_same_sentence(whole, tensors, metadata, words):
    with pytest.raises(TrainingError, match=words):
        read_start_weights(_changed(whole, tensors, metadata), MODEL)


@pytest.mark.parametrize("metadata", [None, {"format": "pt"}])
def test_plain_tensors_are_taken_in_float32(whole, metadata):
    expected = load_file(whole)
    plain = _changed(whole, {name: tensor.double() for name, tensor in expected.items()}, metadata)
    found = read_start_weights(plain, MODEL)
    assert found.keys() == expected.keys()
    assert all(torch.equal(found[name], tensor) for name, tensor in expected.items())
