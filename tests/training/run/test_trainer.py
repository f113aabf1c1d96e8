"""Runs: they learn, resume to the same numbers, survive what goes wrong, and say so."""

import errno
import json
import os
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from engine.model.config import ModelConfig
from engine.weights import load_generator
from tests.fakes.runs import MODEL, SIZE, Run, assert_same, recipe, reconstruction, write_photos
from training import events
from training.config import Crop, LossWeights, OptimiserConfig, Phase, PhotosConfig
from training.errors import TrainingError
from training.run import checkpoint as state
from training.run import losses, trainer
from training.run.exam import Exam
from training.run.folder import BEST, LAST
from training.run.logs import JsonLog
from training.run.step import Step
from training.run.validation import Score
from training.run.weights import export_weights, read_start_weights


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"))


@pytest.mark.parametrize("optimiser", ["adam", "muon"])
def test_a_run_learns_to_reconstruct(tmp_path, optimiser):
    for name, shade in (("a", 220), ("b", 235)):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((90, 90, 3), shade, np.uint8))
    config = recipe(
        reconstruction(25, lr=1e-2), optimiser=OptimiserConfig(optimiser, (0.9, 0.99)), photos=PhotosConfig(colour=0.0)
    )
    with Run(tmp_path, config) as run:
        run.trainer.run()
    total = [event.losses["total"] for event in run.of(events.StepDone)]
    assert np.mean(total[-3:]) < 0.5 * np.mean(total[:3])


@pytest.mark.parametrize("optimiser", ["adam", "muon"])
def test_resumed_in_the_middle_of_everything_it_reaches_the_same_numbers(photos, tmp_path, optimiser):
    config = recipe(optimiser=OptimiserConfig(optimiser), precision="auto")
    with Run(photos, config) as whole:
        whole.trainer.run()
    for steps in (1, 2, 1):  # stops inside both phases, and between them
        with Run(photos, config, tmp_path / "run") as part:
            if (tmp_path / "run" / LAST).exists():
                part.trainer.resume(tmp_path / "run" / LAST)
            part.trainer.run(steps=steps)
    assert_same(whole.weights(), part.weights())
    assert_same(dict(whole.trainer.networks.critics.state_dict()), dict(part.trainer.networks.critics.state_dict()))
    last = [run.of(events.StepDone)[-1].losses for run in (whole, part)]
    assert last[0] == last[1]


def test_algorithm_one_takes_fresh_batches_for_every_critic_step(photos, monkeypatch):
    phase = Phase("c", 2, (Crop(SIZE, 2),), adversarial="wgan-gp", critic_steps=3, warmup_steps=0)
    order = []
    for name in ("critics", "generator"):
        original = getattr(Step, name)

        def spy(self, at, batch, name=name, original=original):
            order.append((name, float(batch.image.sum())))
            return original(self, at, batch)

        monkeypatch.setattr(Step, name, spy)
    with Run(photos, recipe(phase)) as run:
        run.trainer.run()
    assert [name for name, _ in order] == (["critics"] * 3 + ["generator"]) * 2
    assert len({pixels for _, pixels in order}) == 8
    step = run.of(events.StepDone)[-1]
    names = {"critic_local", "critic_global", "penalty_local", "penalty_global", "adversarial_local"}
    assert names <= set(step.losses)


def test_stages_are_not_detached(photos):
    weights = LossWeights(coarse=0, hole=1, known=1)
    with Run(photos, recipe(reconstruction(1), weights=weights)) as run:
        before = {n: p.clone() for n, p in run.trainer.networks.generator.coarse.named_parameters()}
        run.trainer.run()
        after = dict(run.trainer.networks.generator.coarse.named_parameters())
    assert any(not torch.equal(before[name], after[name]) for name in before)


@pytest.mark.parametrize("kind", ["dcgan", "lsgan"])
def test_other_critics_train_too(photos, kind):
    phase = Phase("c", 2, (Crop(SIZE, 2),), adversarial=kind, critic_steps=1, critic_warmup_steps=1)
    with Run(photos, recipe(phase)) as run:
        run.trainer.run()
    first, second = run.of(events.StepDone)
    assert first.images == 0
    assert "adversarial_local" not in first.losses
    assert second.images == 2
    assert "penalty_local" not in second.losses


@pytest.mark.parametrize("attention", ["none", "spatial-transformer", "appearance-flow"])
def test_ablation_modules_train(photos, tmp_path, attention):
    model = replace(MODEL, attention=attention)
    with Run(photos, recipe(reconstruction(2), model=model), tmp_path / "run") as run:
        run.trainer.run()
    generator, card = load_generator(tmp_path / "run" / "last.safetensors")
    assert card.config.attention == attention
    assert_same(run.weights(), dict(generator.state_dict()))


def test_ablation_terms_are_logged_under_their_names_and_need_a_feature_network(photos):
    weights = LossWeights(total_variation=0.1, gradient_difference=0.1, perceptual=0.1, style=0.1)
    config = recipe(reconstruction(1), weights=weights)
    with pytest.raises(TrainingError, match="need a feature network"), Run(photos, config):
        pass
    with Run(photos, config, features=lambda image: [image]) as run:
        run.trainer.run()
    assert {"total_variation", "gradient_difference", "perceptual", "style"} <= set(run.of(events.StepDone)[0].losses)


def test_should_stop_saves_and_says_so(photos, tmp_path):
    run = Run(
        photos, recipe(reconstruction(50)), tmp_path / "run", should_stop=lambda: len(run.of(events.StepDone)) >= 3
    )
    with run:
        finished = run.trainer.run()
    assert (finished.reason, finished.step) == ("stopped", 3)
    assert state.load_checkpoint(tmp_path / "run" / LAST).tally.step == 3


def test_time_is_up(photos):
    with Run(photos, recipe(reconstruction(50))) as run:
        assert run.trainer.run(seconds=0).reason == "time"


def test_not_a_number_goes_back_to_the_last_good_state_and_on_with_other_batches(photos, monkeypatch):
    calls = []
    original = losses.discounted_l1

    def broken_once(*arguments):
        calls.append(1)
        result = original(*arguments)
        return result * float("nan") if len(calls) == 7 else result  # two calls a step: the fourth

    monkeypatch.setattr(losses, "discounted_l1", broken_once)
    monkeypatch.setattr(trainer, "_SNAPSHOT_EVERY", 2)
    with Run(photos, recipe(reconstruction(5))) as run:
        run.trainer.run()
    (back,) = run.of(events.RolledBack)
    assert (back.step, back.to_step) == (3, 2)
    assert "not a number" in back.reason
    assert [event.step for event in run.of(events.StepDone)] == [1, 2, 3, 3, 4, 5]
    assert all(bool(tensor.isfinite().all()) for tensor in run.weights().values())
    assert run.trainer.tally.batches == 7  # the broken one was not tried again


@pytest.mark.parametrize("rollbacks", [0, 3])
def test_going_back_forgets_neither_the_best_validation_nor_the_time(photos, tmp_path, monkeypatch, rollbacks):
    """Validated at 2, 4 and, after the fifth step went wrong and the run went back to 4, at 6."""
    scores, steps, original = iter((20.0, 30.0, 25.0)), [], Step.generator

    def broken_once(step, *arguments):
        steps.append(1)
        terms, norm = original(step, *arguments)
        return terms, norm * float("nan") if len(steps) == 5 else norm

    monkeypatch.setattr(Exam, "score", lambda *_: Score(1.0, next(scores), 1.0))
    monkeypatch.setattr(Step, "generator", broken_once)
    monkeypatch.setattr(trainer, "_SNAPSHOT_EVERY", 2)
    config, seconds = recipe(reconstruction(6), validate_every=2, rollbacks=rollbacks), []
    with Run(photos, config, tmp_path / "run", listen=lambda _: seconds.append(run.trainer.tally.seconds)) as run:
        if rollbacks:
            run.trainer.run()
            assert [event.is_best for event in run.of(events.Validated)] == [True, True, False]
        else:
            with pytest.raises(TrainingError, match="again and again"):
                run.trainer.run()
    assert run.trainer.tally.best_psnr == 30
    assert state.load_checkpoint(tmp_path / "run" / BEST).tally.step == 4
    kept = state.load_checkpoint(tmp_path / "run" / LAST).tally
    assert (kept.best_psnr, kept.batches) == (30, len(steps))
    assert seconds == sorted(seconds)
    before, after = (seconds[run.events.index(event)] for event in (run.of(events.StepDone)[3], run.events[-1]))
    assert after > before  # also the step that went wrong took time


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_run_killed_after_its_best_validation_does_not_replace_it_by_a_worse_one(
    photos, tmp_path, monkeypatch, is_whole
):
    """The last state is of before that validation; gone on with elsewhere, it may come to other numbers."""
    config, folder, scores = recipe(reconstruction(4), validate_every=2), tmp_path / "run", iter((20.0, 30.0, 25.0))
    monkeypatch.setattr(Exam, "score", lambda *_: Score(1.0, next(scores), 1.0))
    with Run(photos, config, folder) as run:
        run.trainer.run(steps=2)
        last = (folder / LAST).read_bytes()
        run.trainer.run()
    (folder / LAST).write_bytes(last)
    best = (folder / BEST).read_bytes()
    if not is_whole:
        (folder / BEST).write_bytes(best[:100])
    with Run(photos, config, folder) as run:
        run.trainer.resume(folder / LAST)
        run.trainer.run()
    assert [event.is_best for event in run.of(events.Validated)] == [not is_whole]
    assert ((folder / BEST).read_bytes() == best) == is_whole
    state.load_checkpoint(folder / BEST)


def test_a_loss_that_runs_away_is_divergence(photos, monkeypatch):
    original, calls = losses.discounted_l1, []

    def growing(*arguments):
        calls.append(1)
        return original(*arguments) * (1 if len(calls) < 26 else 1000)

    monkeypatch.setattr(losses, "discounted_l1", growing)
    refused = pytest.raises(TrainingError, match=r"again and again at step .* \(the loss rose to")
    with Run(photos, recipe(reconstruction(16, lr=1e-6), rollbacks=0)) as run, refused:
        run.trainer.run()
    assert run.trainer.tally.step == 0  # the last good state is in place again


def test_a_run_that_only_goes_wrong_gives_up_and_keeps_the_good_state(photos, tmp_path, monkeypatch):
    with Run(photos, recipe(reconstruction(9)), tmp_path / "run") as run:
        run.trainer.run(steps=2)
        good = run.weights()
        monkeypatch.setattr(losses, "known_l1", lambda output, *_: output.sum((1, 2, 3)) * float("inf"))
        with pytest.raises(TrainingError, match="the last good state is kept"):
            run.trainer.run()
    assert len(run.of(events.RolledBack)) == 3
    assert_same(good, dict(load_generator(tmp_path / "run" / "last.safetensors")[0].state_dict()))


def test_a_full_disk_while_running_is_a_warning_and_the_old_checkpoint_stays(photos, tmp_path, monkeypatch):
    config = recipe(reconstruction(4), checkpoint_minutes=1e-9)
    folder = tmp_path / "run"
    with Run(photos, config, folder) as run:
        run.trainer.run(steps=1)
        before = (folder / LAST).read_bytes()
        monkeypatch.setattr(os, "fsync", _full_disk)
        with pytest.raises(TrainingError, match=r"No space left .* What was saved before is still there"):
            run.trainer.run()
    assert run.trainer.tally.step == 4  # it went on training
    assert len(run.of(events.Problem)) == 3
    assert (folder / LAST).read_bytes() == before
    assert not list(folder.glob(".*"))
    monkeypatch.undo()
    assert state.load_checkpoint(folder / LAST).tally.step == 1


def test_killed_while_writing_leaves_the_last_good_state(photos, tmp_path, monkeypatch):
    folder = tmp_path / "run"
    with Run(photos, recipe(reconstruction(4)), folder) as run:
        run.trainer.run(steps=1)

        def killed(_descriptor):
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", killed)
        with pytest.raises(KeyboardInterrupt):
            run.trainer.run(steps=1)
    monkeypatch.undo()
    assert state.load_checkpoint(folder / LAST).tally.step == 1
    load_generator(folder / "last.safetensors")


def test_a_folder_that_cannot_be_written(photos, tmp_path):
    (tmp_path / "file").touch()
    refused = pytest.raises(TrainingError, match="could not be written")
    with Run(photos, recipe(reconstruction(1)), tmp_path / "file" / "run") as run, refused:
        run.trainer.run()


def test_best_and_last_are_kept_with_sheets(photos, tmp_path):
    config = recipe(reconstruction(6), validate_every=2, sheet_every=3)
    with Run(photos, config, tmp_path / "run") as run:
        run.trainer.run()
    scores = run.of(events.Validated)
    assert [event.step for event in scores] == [2, 4, 6]
    best = max(scores, key=lambda event: event.psnr)
    assert state.load_checkpoint(tmp_path / "run" / BEST).tally.step == best.step
    assert state.load_checkpoint(tmp_path / "run" / LAST).tally.step == 6
    sheets = run.of(events.SheetWritten)
    assert [event.step for event in sheets] == [3, 6]
    assert sheets[0].path.read_bytes().startswith(b"\x89PNG")
    assert scores[0].l1_percent > 0


def test_export_and_warm_start_from_both_kinds_of_file(photos, tmp_path):
    from safetensors.torch import save_file

    with Run(photos, recipe(reconstruction(2)), tmp_path / "run") as run:
        run.trainer.run()
    assert export_weights(tmp_path / "run", tmp_path / "out.safetensors", provenance={"licence": "mine"}) == 2
    generator, card = load_generator(tmp_path / "out.safetensors")
    assert (card.provenance["licence"], card.provenance["steps"]) == ("mine", "2")
    assert_same(run.weights(), dict(generator.state_dict()))
    save_file({n: t.contiguous() for n, t in run.weights().items()}, tmp_path / "plain.safetensors")
    for name in ("out.safetensors", "plain.safetensors"):
        with Run(photos, recipe(reconstruction(2))) as other:
            other.trainer.start_from(read_start_weights(tmp_path / name, MODEL))
            assert_same(run.weights(), other.weights())
    with pytest.raises(TrainingError, match="another network"):
        read_start_weights(tmp_path / "out.safetensors", ModelConfig())
    otherwise = replace(MODEL, contextual=replace(MODEL.contextual, softmax_scale=5.0, propagation="none"))
    assert_same(run.weights(), read_start_weights(tmp_path / "out.safetensors", otherwise))
    with pytest.raises(TrainingError, match="There is no weights file"):
        read_start_weights(tmp_path / "none.safetensors", MODEL)
    baseline = replace(MODEL, attention="none")
    refused = pytest.raises(TrainingError, match="another network")
    with Run(photos, recipe(reconstruction(1), model=baseline)) as other, refused:
        other.trainer.start_from(read_start_weights(tmp_path / "plain.safetensors", MODEL))


def test_photos_smaller_than_the_crop_and_only_one_of_them(tmp_path):
    folder = write_photos(tmp_path / "one", 1, size=(31, 44))
    with Run(folder, recipe(reconstruction(1), validate_every=1)) as run:
        assert run.trainer.run().reason == "steps"
    assert run.of(events.Started)[0].photos == 1


def test_a_photo_found_broken_while_running_is_reported(tmp_path):
    write_photos(tmp_path, 3)
    broken = tmp_path / "scene-001.png"
    broken.write_bytes(broken.read_bytes()[:400])
    with Run(tmp_path, recipe(reconstruction(6), photos=PhotosConfig(validation_share=0))) as run:
        run.trainer.run()
    assert run.of(events.Started)[0].skipped == ""
    assert [event.message for event in run.of(events.Problem)] == [
        "1 file was skipped: scene-001.png (damaged or cut off)."
    ]


def test_every_event_can_be_logged(photos, tmp_path):
    config = recipe(reconstruction(4), validate_every=2, sheet_every=2, log_every=2)
    log = JsonLog(tmp_path / "log.jsonl", config.log_every)
    with log, Run(photos, config, tmp_path / "run", listen=log) as run:
        run.trainer.run()
        log(events.RolledBack(3, 2, "why"))
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    steps = [line for line in lines if line["event"] == "StepDone"]
    assert [line["step"] for line in steps] == [2, 4]
    assert steps[0]["images_per_second"] > 0
    assert {"refined_hole", "coarse_hole"} <= set(steps[0]["losses"])
    assert {line["event"] for line in lines} >= {
        "Started",
        "Validated",
        "Saved",
        "SheetWritten",
        "Finished",
        "RolledBack",
    }


def _full_disk(_descriptor):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
