"""``compile`` is an option: with it the numbers are the same, and without a compiler the run goes on."""

import pytest
import torch

from tests.fakes.runs import Run, recipe, reconstruction, write_photos
from training import events
from training.config import TrainConfig


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"))


def _trained(photos, **changes):
    with Run(photos, recipe(reconstruction(2), **changes)) as run:
        run.trainer.run()
    return run


def test_it_is_off_by_default():
    assert TrainConfig().compile is False


def test_without_a_compiler_the_run_goes_on_and_says_why(photos, monkeypatch):
    def none(_function, **_options):
        def run(*_arguments):
            raise RuntimeError("InvalidCxxCompiler: No working C++ compiler found in g++, clang++.\nand more lines")

        return run

    plain = _trained(photos)
    monkeypatch.setattr(torch, "compile", none)
    run = _trained(photos, compile=True)
    (told,) = run.of(events.Problem)
    assert told.message == (
        "The network is not compiled, which only makes training slower: "
        "InvalidCxxCompiler: No working C++ compiler found in g++, clang++."
    )
    weights = run.weights()
    assert all(torch.equal(tensor, weights[name]) for name, tensor in plain.weights().items())


def test_compiled_the_generator_is_the_same_network(photos, monkeypatch):
    compile_, made = torch.compile, []

    def without_machine_code(function, **options):
        made.append(function)
        return compile_(function, backend="eager", **options)

    plain = _trained(photos)
    monkeypatch.setattr(torch, "compile", without_machine_code)
    run = _trained(photos, compile=True)
    assert run.of(events.Problem) == []
    assert made[-1] is run.trainer.networks.generator
    weights = run.weights()
    for name, tensor in plain.weights().items():
        torch.testing.assert_close(weights[name], tensor, atol=1e-4, rtol=1e-3)
    torch._dynamo.reset()
