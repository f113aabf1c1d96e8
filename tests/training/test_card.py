"""Half an hour of a card, small: a pack, sittings that end in time, states carried in parts, weights at the end."""

import shutil
from dataclasses import replace

import pytest

from engine.model.generator import Generator
from engine.weights import load_generator, save_weights
from tests.fakes.runs import MODEL, SIZE, Run, recipe, reconstruction, write_photos
from tests.training.test_cli import RECIPE
from training import events
from training.cli import RECIPES, main
from training.cli.sitting import sit
from training.config import read_recipe
from training.run.checkpoint import load_checkpoint
from training.run.folder import LAST
from training.run.pace import Pace

ONE_PHASE, CRITICS = RECIPE.split("[[phases]]")[0], RECIPE.split("[[phases]]")[2]
LONG = ONE_PHASE + f'[[phases]]\nname = "r"\nsteps = 100000\nlr = 1e-3\ncrops = [{{size = {SIZE}, batch = 2}}]\n'


@pytest.fixture
def card(tmp_path, capsys):
    write_photos(tmp_path / "photos")
    assert main(["pack", str(tmp_path / "photos"), "-o", str(tmp_path / "p.pack"), "--size", str(SIZE), "--quiet"]) == 0
    assert "6 photos as WebP of quality 90" in capsys.readouterr().out
    (tmp_path / "first.toml").write_text(LONG)
    (tmp_path / "second.toml").write_text(ONE_PHASE + "[[phases]]" + CRITICS)
    save_weights(tmp_path / "start.safetensors", Generator(MODEL), {})

    def run(state, *more, minutes="9", first="0.03"):
        stages = ["--stage", "first", str(tmp_path / "first.toml"), first]
        stages += ["--stage", "second", str(tmp_path / "second.toml"), "5"]
        given = ["--pack", str(tmp_path / "p.pack"), "--state", str(tmp_path / state), "--quiet", "--minutes", minutes]
        start = ["--weights", str(tmp_path / "start.safetensors")]
        status = main(["card", *given, *start, *stages, *more])
        return status, capsys.readouterr()

    return run


def test_stages_follow_each_other_and_what_comes_back_is_in_small_files(card, tmp_path):
    status, said = card("state", "--out", str(tmp_path / "out"))
    assert status == 0
    assert said.out.endswith("All is done.\n")
    assert "first: step" in said.out
    assert "second: step 2, 0.0 of 5 minutes." in said.out
    first, second = (load_checkpoint(tmp_path / "state" / name / LAST) for name in ("first", "second"))
    assert 0.75 <= first.tally.seconds < 60
    assert first.config.total_steps < 100_000  # it ended with its minutes
    assert "critics" in second.tensors
    out = tmp_path / "out"
    files = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    expected = {f"{stage}/{name}" for stage in ("first", "second") for name in ("last.safetensors", "done.json")}
    assert files == expected | {"second/log.jsonl"}  # no state: all is done
    for name in ("first", "second"):
        load_generator(out / name / "last.safetensors")
    before = (tmp_path / "state" / "second" / "log.jsonl").read_bytes()
    assert card("state")[1].out.endswith("All is done.\n")
    assert (tmp_path / "state" / "second" / "log.jsonl").read_bytes() == before


def test_what_was_carried_away_stands_for_the_state(card, tmp_path, monkeypatch):
    monkeypatch.setattr("training.cli.card.sit", lambda sitting, *more: sit(replace(sitting, steps=2), *more))
    status, said = card("state", "--out", str(tmp_path / "out"), first="5")
    assert (status, said.out.splitlines()[-1]) == (0, "Run the same command again to go on.")
    assert {path.name for path in (tmp_path / "out" / "first").iterdir()} == {
        *("last.pt.part-1-of-1", "last.pt.parts.json", "last.safetensors", "log.jsonl"),
    }
    carried = load_checkpoint(tmp_path / "out" / "first" / LAST)
    assert carried.tally == load_checkpoint(tmp_path / "state" / "first" / LAST).tally
    assert "first: step 4" in card("out", first="5")[1].out
    card("state", "--out", str(tmp_path / "small"), "--out-mib", "0.01", first="5")
    assert not list((tmp_path / "small").rglob("last*"))


@pytest.fixture
def sittings(monkeypatch):
    """The weights each sitting starts from; those of the second stage stop after a step."""
    started = []

    def short(sitting, *more):
        started.append((sitting.state, sitting.weights))
        return sit(replace(sitting, steps=1) if sitting.state.name == "second" else sitting, *more)

    monkeypatch.setattr("training.cli.card.sit", short)
    return started


def test_a_stage_that_is_done_stays_done_wherever_its_weights_are_carried(card, tmp_path, sittings):
    _, said = card("state", "--out", str(tmp_path / "out"))
    (first,) = [line for line in said.out.splitlines() if line.startswith("first:")]
    kept = (tmp_path / "out" / "first" / "last.safetensors").read_bytes()
    sittings.clear()

    _, said = card("out", "--out", str(tmp_path / "next"))
    assert first in said.out
    assert "second: step 2," in said.out
    assert said.out.endswith("All is done.\n")
    assert [state for state, _ in sittings] == [tmp_path / "out" / "second"]
    sittings.clear()

    shutil.rmtree(tmp_path / "next" / "second")  # as if only the first stage had come back
    _, said = card("next")
    assert first in said.out
    assert sittings == [(tmp_path / "next" / "second", tmp_path / "next" / "first" / "last.safetensors")]
    assert (tmp_path / "next" / "first" / "last.safetensors").read_bytes() == kept


def test_a_stage_is_not_believed_to_be_done_without_its_weights(card, tmp_path, sittings):
    card("state", "--out", str(tmp_path / "whole"))
    whole, out = tmp_path / "whole", tmp_path / "out"
    done, weights = out / "first" / "done.json", out / "first" / "last.safetensors"
    damages = {
        "other weights": lambda: weights.write_bytes((tmp_path / "start.safetensors").read_bytes()),
        "no weights": weights.unlink,
        "no JSON": lambda: done.write_text("{"),
        "another version": lambda: done.write_text(done.read_text().replace('"version": 1', '"version": 2')),
    }
    for damage, do in damages.items():
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(whole, out)
        do()
        sittings.clear()

        status, said = card("out")

        assert status == 1, damage
        assert f"“{done}” is damaged or of other weights than the last.safetensors beside it" in said.err
        assert said.err.count("\n") == 1
        assert sittings == []


def test_parts_of_a_stage_that_is_done_now_do_not_stay_where_they_were_handed_out(card, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("training.cli.card.sit", lambda sitting, *more: sit(replace(sitting, steps=1), *more))
        card("state", "--out", str(tmp_path / "out"))
    assert (tmp_path / "out" / "first" / "last.pt.parts.json").exists()
    card("state", "--out", str(tmp_path / "out"))
    names = {path.name for path in (tmp_path / "out" / "first").iterdir()}
    assert names == {"last.safetensors", "done.json", "log.jsonl"}


def test_what_is_handed_out_goes_where_no_whole_state_is(card, tmp_path):
    (tmp_path / "out" / "second").mkdir(parents=True)
    (tmp_path / "out" / "second" / LAST).touch()
    status, said = card("state", "--out", str(tmp_path / "out"))
    assert (status, said.err.count("\n")) == (1, 1)
    assert f"“{tmp_path / 'out' / 'second'}” holds a run already" in said.err
    status, said = card("state", "--out", str(tmp_path / "state"))
    assert (status, said.err.count("\n")) == (1, 1)
    assert "--out must be another folder than --state" in said.err
    assert not (tmp_path / "state").exists()


def test_several_processes_are_refused(card, tmp_path, monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "2")
    status, said = card("state")
    assert (status, said.err.count("\n")) == (1, 1)
    assert "“card” is one process on one card; start it without torchrun" in said.err
    assert not (tmp_path / "state").exists()


def test_a_sitting_without_time_left_says_what_to_do(card, tmp_path):
    status, said = card("state", minutes="0.1")
    assert (status, said.out) == (0, "Run the same command again to go on.\n")
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--stage", "a", "r.toml", "many"], "The minutes of a --stage must be a number."),
        (["--stage", "a", "r.toml", "-1"], "A --stage has a plain name, a recipe, and minutes above 0."),
        (["--stage", "../a", "r.toml", "1"], "A --stage has a plain name"),
        (["--pack", "none.pack"], "There is no folder"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path, capsys, arguments, words):
    given = ["card", "--pack", "p.pack", "--state", str(tmp_path), "--device", "cpu", "--quiet", *arguments]
    assert main(given) == 1
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_a_run_is_made_to_fit_its_minutes(tmp_path):
    config = recipe(reconstruction(100_000))
    with Run(write_photos(tmp_path), config) as run:
        pace = Pace(run.trainer, minutes=2)
        for step in range(1, 400):
            run.trainer.tally.step, run.trainer.tally.seconds = step, step * 0.1 + 40
            pace(events.StepDone(step, 1, "r", SIZE, seconds=0.1 if step > 20 else 9.0))
            if step < 60:
                assert run.trainer.config.total_steps == 100_000
        assert run.trainer.config.total_steps == pytest.approx(800, abs=2)
        run.trainer.tally.seconds = 120
        pace(events.StepDone(400, 1, "r", SIZE, seconds=0.1))
        assert run.trainer.config.total_steps == run.trainer.tally.step


def test_the_recipes_of_the_card_follow_each_other():
    first, second = (read_recipe(RECIPES / name) for name in ("card.toml", "card-critics.toml"))
    assert [(c.size, c.batch) for c in first.phases[0].crops] == [(256, 24)]
    assert [phase.adversarial for phase in (*first.phases, *second.phases)] == ["none", "wgan-gp"]
    assert (first.photos, first.masks, first.model) == (second.photos, second.masks, second.model)
    assert {first.optimiser.kernels, second.optimiser.kernels} == {"standardised"}
