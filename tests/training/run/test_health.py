"""Health of a network: what is saturated, constant or without gradient is found, said, and ends a run."""

import json
import math

import pytest
import torch

from engine.model.generator import Generator
from tests.fakes.runs import MODEL, SIZE, Run, recipe, reconstruction, write_photos
from training import events
from training.errors import DivergedError
from training.run import health
from training.run.console import Console
from training.run.logs import JsonLog


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"))


@pytest.fixture
def batches(photos):
    with Run(photos, recipe(reconstruction(1))) as run:
        yield run.batches.validation(SIZE)


def _network():
    torch.manual_seed(0)
    return Generator(MODEL)


def _kill(layer):
    with torch.no_grad():
        layer.bias.fill_(-500)  # ELU is -1 everywhere, its slope e⁻⁵⁰⁰


def test_a_new_network_is_well_in_every_layer(batches):
    found = health.examine(_network(), batches)
    assert len(found.layers) == 42
    assert max(layer.saturated for layer in found.layers.values()) < 0.05
    assert found.dead == ()
    assert found.sentence == "All parts of the network are learning."
    assert set(found.gradients) == {"coarse", "hallucination", "attention", "decoder"}
    assert min(found.gradients.values()) > 0


@pytest.mark.parametrize(
    ("layer", "branch", "name"),
    [
        ("coarse.conv5", "coarse", "coarse stage"),
        ("refine.xconv10", "hallucination", "hallucination branch"),
        ("refine.pmconv3", "attention", "attention branch"),
        ("refine.allconv12", "decoder", "decoder"),
    ],
)
def test_a_saturated_layer_is_found(batches, layer, branch, name):
    generator = _network()
    _kill(generator.get_submodule(layer))
    found = health.examine(generator, batches)
    assert (found.layers[layer].saturated, found.layers[layer].constant) == pytest.approx((1, 1))
    assert branch in found.dead
    assert found.gradients["hallucination"] == 0 or branch != "hallucination"
    assert health.say([branch]).startswith(f"The {name} has stopped learning")


def test_shares_and_gradients_equal_plain_sums(batches):
    generator = _network()
    with torch.no_grad():
        generator.coarse.conv6.bias[:2] = -500
    (batch,) = batches[:1]
    seen = []
    handle = generator.coarse.conv6.register_forward_hook(lambda _m, _i, output: seen.append(output.detach().clone()))
    output = generator(batch.image, batch.mask)
    handle.remove()
    loss = 0.0
    for image in (output.coarse, output.refined):
        error = (image - batch.image).abs().mean(1, keepdim=True)
        loss = loss + (error * batch.mask * batch.discount).sum() / batch.mask.sum()
        loss = loss + (error * (1 - batch.mask)).sum() / (1 - batch.mask).sum()
    loss.backward()

    before = {name: p.detach().clone() for name, p in generator.named_parameters()}
    gradients = {name: p.grad.clone() for name, p in generator.named_parameters()}
    found = health.examine(generator, [batch])

    assert found.layers["coarse.conv6"].saturated == pytest.approx(float((seen[0] < -4).float().mean()))
    assert found.layers["coarse.conv6"].constant == pytest.approx(2 / 8)
    decoder = [g for name, g in gradients.items() if "allconv" in name and name.endswith("weight")]
    assert found.gradients["decoder"] == pytest.approx(
        math.sqrt(sum(float(g.square().sum()) for g in decoder)), rel=1e-4
    )
    for name, p in generator.named_parameters():
        assert torch.equal(p, before[name])
        assert torch.equal(p.grad, gradients[name])


def test_a_run_says_how_its_network_is_and_logs_it(photos, tmp_path):
    config = recipe(reconstruction(4), validate_every=2)
    stream = open(tmp_path / "console", "w+", encoding="utf-8")  # noqa: SIM115  # closed below
    with stream, JsonLog(tmp_path / "log.jsonl", 1) as log, Run(photos, config) as run:
        console = Console(stream)
        run.trainer._emit = lambda event: (run.events.append(event), log(event), console(event))
        run.trainer.run()
        console.close()
        stream.seek(0)
        said = stream.read()
    measured = run.of(events.HealthMeasured)
    assert [event.step for event in measured] == [2, 4]
    assert measured[0].is_well
    assert "Step 2: All parts of the network are learning. (most saturated: " in said
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    (first, _) = [line for line in lines if line["event"] == "HealthMeasured"]
    assert len(first["saturated"]) == len(first["constant"]) == 42
    assert first["gradients"]["decoder"] > 0


def test_tensorboard_gets_rows_of_health(monkeypatch):
    from training.run import logs

    rows = {}

    class Writer:
        def add_scalar(self, name, value, step):
            rows[name] = value, step

    board = object.__new__(logs.TensorBoardLog)
    board._writer = Writer()
    board(events.HealthMeasured(7, {"coarse.conv1": 0.5}, {"coarse.conv1": 0.25}, {"decoder": 3.0}, "Well."))
    assert rows == {
        "health/saturated/coarse.conv1": (0.5, 7),
        "health/constant/coarse.conv1": (0.25, 7),
        "health/gradients/decoder": (3.0, 7),
    }


def test_a_run_whose_branch_dies_ends_with_a_sentence_and_is_saved(photos, tmp_path):
    config = recipe(reconstruction(50), validate_every=2)
    with Run(photos, config, tmp_path / "run") as run:
        emit = run.trainer._emit

        def kill(event):
            emit(event)
            if isinstance(event, events.StepDone) and event.step == 3:
                _kill(run.trainer.networks.generator.refine.xconv10)

        run.trainer._emit = kill
        with pytest.raises(DivergedError, match=r"stopped at step 6\. The hallucination branch has stopped learning"):
            run.trainer.run()
    assert [event.is_well for event in run.of(events.HealthMeasured)] == [True, False, False]  # twice in a row
    assert (tmp_path / "run" / "last.pt").exists()
    assert (tmp_path / "run" / "best.pt").exists()


def test_weights_that_were_dead_before_may_be_trained_on(photos):
    generator = _network()
    _kill(generator.refine.xconv10)
    with Run(photos, recipe(reconstruction(6), validate_every=2)) as run:
        run.trainer.start_from(generator.state_dict())
        assert run.trainer.run().step == 6
    measured = run.of(events.HealthMeasured)
    assert not any(event.is_well for event in measured)
    assert "hallucination branch has stopped learning" in measured[0].sentence


def test_the_table_has_a_row_for_every_layer_and_branch(batches):
    text = health.table(health.examine(_network(), batches))
    assert "| refine.xconv10 |" in text
    assert "| hallucination |" in text
    assert text.endswith("All parts of the network are learning.")
