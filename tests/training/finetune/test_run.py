"""A fine-tuning run from plan to verdict, in this process: tiny networks, real files."""

import itertools
import json
from contextlib import closing
from dataclasses import replace

import cv2
import pytest
import torch

from engine.weights import load_generator, save_weights
from tests.fakes.finetune_runs import Sitting, make_plan, photo_plan, write_plan
from tests.fakes.runs import SIZE, recipe, reconstruction, write_photos
from training.config import Phase
from training.data.holes import HoleMixture
from training.data.photos import index_sources
from training.errors import TrainingError
from training.finetune.folder import SPLIT_FILE, RunLock, is_locked, read_progress, read_verdict
from training.finetune.news import Wish
from training.finetune.outcome import Verdict
from training.finetune.places import FolderBatches
from training.finetune.plan import FinetunePlan, read_plan


def test_a_run_measures_trains_and_judges(tmp_path):
    sitting = Sitting(tmp_path / "run", make_plan(tmp_path, 12))

    names, estimate = sitting.names(), sitting.of("Estimate")[0]
    assert names[0] == "Validated"  # what the parent can do
    assert names[-2:] == ["Judging", "Judged"]
    assert [event.step for event in sitting.of("StepDone")] == list(range(1, 13))
    assert names.index("Estimate") <= names.index("StepDone") + 8
    assert estimate.total_steps == 12
    assert 0 < estimate.seconds_per_step < estimate.seconds_total
    verdict = sitting.verdict
    assert verdict.steps == 12
    assert [m.name for m in verdict.measures] == ["PSNR", "ℓ1", "SSIM"]
    assert all(m.low <= m.after - m.before <= m.high for m in verdict.measures)
    assert len(verdict.pictures) == 8
    assert all(path.is_file() for row in verdict.pictures for path in row)
    assert read_verdict(tmp_path / "run") == verdict
    load_generator(verdict.weights)


def _draw_wildly(weights):
    generator, card = load_generator(weights)
    with torch.no_grad():
        generator.refine.allconv17.weight *= 20
    save_weights(weights, generator, card.provenance)


def test_weights_that_learnt_are_better_for_sure(tmp_path):
    plan = make_plan(tmp_path, 60, phase=reconstruction(60, lr=1e-2), validate_every=20)
    _draw_wildly(plan.parent)  # what is learnt are many dB, however the processor rounds

    verdict = Sitting(tmp_path / "run", plan).verdict

    assert verdict.better
    psnr = verdict.measures[0]
    assert 0 < psnr.low < psnr.after - psnr.before < psnr.high
    assert verdict.sentence.startswith("Better: ")


def test_the_hold_out_photos_are_never_trained_on(tmp_path):
    plan = make_plan(tmp_path, 1)
    Sitting(tmp_path / "run", plan)
    held = set(json.loads((tmp_path / "run" / SPLIT_FILE).read_text()))

    write_photos(tmp_path / "photos", 9)  # three more while the run rests: none of them may change sides
    index = index_sources(plan.sources, 0.2, held=held)

    assert len(held) >= 1
    assert {photo.digest for photo in index.validation} == held
    assert not held & {photo.digest for photo in index.training}
    assert len(index.training) == 9 - len(held)


def test_copies_of_a_photo_choose_or_judge_but_not_both_and_count_once(tmp_path):
    for number, path in enumerate(sorted(write_photos(tmp_path / "photos", 30, size=(90, 100)).iterdir())):
        photo = cv2.imread(str(path))
        photo[..., 0] = 8 * number  # by its blue a crop is known again
        cv2.imwrite(str(path), photo)
        cv2.imwrite(str(path.with_suffix(".jpg")), photo)
    config = recipe(reconstruction(1), validation_crops=40)
    index = index_sources([tmp_path / "photos"], 0.3)

    with closing(FolderBatches(index, HoleMixture.open(config.masks), config)) as batches:
        places, chosen = batches.places(SIZE), batches.validation(SIZE)

    judging = {round(float(place.image[..., 2].mean()) / 8) for place in places}
    choosing = {round(float((batch.image[0, 2].mean() + 1) * 127.5) / 8) for batch in chosen}
    assert len(index.validation) == 18
    assert (len(choosing), len(judging), choosing & judging) == (3, 6, set())
    assert len({place.photo for place in places}) == 6


def test_leaving_and_coming_back_reaches_the_same_weights(tmp_path):
    plan = make_plan(tmp_path, 8)
    whole = Sitting(tmp_path / "whole", plan)
    first = Sitting(tmp_path / "run", plan, {3: Wish.LEAVE})
    second = Sitting(tmp_path / "run", plan)

    assert first.verdict is None
    assert read_verdict(tmp_path / "run") == second.verdict
    assert second.of("Started")[0].resumed
    assert [event.step for event in second.of("StepDone")] == [4, 5, 6, 7, 8]
    weights = [load_generator(sitting.verdict.weights)[0].state_dict() for sitting in (whole, second)]
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])


def test_leaving_while_it_is_judged_leaves_only_the_verdict_to_do(tmp_path):
    plan = make_plan(tmp_path, 3)

    assert Sitting(tmp_path / "run", plan, {"Judging": Wish.LEAVE}).verdict is None
    again = Sitting(tmp_path / "run", plan)

    assert again.names() == ["Judging", "Judged"]
    assert again.verdict.steps == 3


def test_a_pause_saves_and_a_stop_judges_what_there_is(tmp_path):
    plan = make_plan(tmp_path, 50)

    sitting = Sitting(tmp_path / "run", plan, {2: Wish.PAUSE, 5: Wish.STOP})

    assert [event.step for event in sitting.of("Paused")] == [2]
    assert [event.step for event in sitting.of("Resumed")] == [2]
    assert sitting.verdict.steps == 5
    assert read_progress(tmp_path / "run").ended


def test_a_budget_in_minutes_decides_the_number_of_steps(tmp_path):
    plan = replace(make_plan(tmp_path, 100_000), minutes=9 / 60)
    looks = itertools.count()

    sitting = Sitting(tmp_path / "run", plan, clock=lambda: next(looks) / 10)

    assert sitting.of("Estimate")[0].total_steps < 100
    assert 6 <= sitting.verdict.steps < 100
    assert 5 < sitting.verdict.minutes * 60 < 10


def test_numbers_that_run_away_are_told_and_the_best_weights_are_judged(tmp_path):
    plan = make_plan(tmp_path, 200, phase=reconstruction(200, lr=1e30))

    sitting = Sitting(tmp_path / "run", plan)

    assert sitting.of("RolledBack")
    assert "again and again" in sitting.of("Problem")[0].message
    assert not sitting.verdict.better
    assert sitting.verdict.sentence.startswith("No step made it better")


@pytest.mark.parametrize(("count", "sentence"), [(1, "Only one photo can be used"), (0, "no photos in this folder")])
def test_too_few_photos(tmp_path, count, sentence):
    (tmp_path / "photos").mkdir()
    plan = make_plan(tmp_path, photos=count)

    with pytest.raises(TrainingError, match=sentence):
        Sitting(tmp_path / "run", plan)


def test_two_photos_are_enough(tmp_path):
    verdict = Sitting(tmp_path / "run", make_plan(tmp_path, 1, photos=2)).verdict

    assert (verdict.photos, verdict.places) == (1, 12)


def test_one_process_at_a_time(tmp_path):
    with RunLock(tmp_path):
        assert is_locked(tmp_path)
        with pytest.raises(TrainingError, match="Another window of Lacuna"):
            RunLock(tmp_path)
    assert not is_locked(tmp_path)


def test_a_damaged_last_state_falls_back_to_the_best(tmp_path):
    plan = make_plan(tmp_path, 9)
    Sitting(tmp_path / "run", plan, {6: Wish.LEAVE})
    (tmp_path / "run" / "last.pt").write_bytes(b"PK\x03\x04 cut off")

    sitting = Sitting(tmp_path / "run", plan)

    assert "damaged" in sitting.of("Problem")[0].message
    assert sitting.verdict.steps == 9


def test_only_this_photo_is_reverted_when_it_did_not_help(tmp_path):
    plan = photo_plan(tmp_path, 3, phase=reconstruction(3, lr=1e-12))  # nothing is learnt
    same = replace(plan, config=replace(plan.config, ema=0.0))

    verdict = Sitting(tmp_path / "run", same).verdict

    assert verdict.reverted
    assert not verdict.weights.exists()
    assert verdict.sentence.startswith("No step made it better")
    assert "places of this photo" in verdict.sentence


def test_only_this_photo_refuses_what_would_look_under_the_hole(tmp_path):
    plan = photo_plan(tmp_path)
    critics = Phase("critics", 2, plan.config.phases[0].crops, adversarial="wgan-gp")

    with pytest.raises(TrainingError, match="without critics"):
        Sitting(tmp_path / "run", replace(plan, config=replace(plan.config, phases=(critics,))))


def test_plans_survive_their_file(tmp_path):
    plan = photo_plan(tmp_path)

    assert read_plan(write_plan(tmp_path / "run", plan)) == plan
    (tmp_path / "run" / "plan.json").write_text("{}")
    with pytest.raises(TrainingError, match="cannot be read"):
        read_plan(tmp_path / "run")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"minutes": None, "steps": None}, "no budget"),
        ({"steps": 0}, "above 0"),
        ({"sources": ()}, "No photos are chosen"),
        ({"pace": "photo"}, "open photo with a hole"),
    ],
)
def test_plans_without_photos_or_end_are_refused(tmp_path, change, sentence):
    plan = make_plan(tmp_path, photos=0)

    with pytest.raises(TrainingError, match=sentence):
        replace(plan, **change)


def test_a_verdict_of_one_place_has_no_interval(tmp_path):
    verdict = Sitting(tmp_path / "run", make_plan(tmp_path, 1, photos=2)).verdict
    unsure = replace(verdict, measures=(replace(verdict.measures[0], low=float("nan"), high=float("nan")),))

    again = Verdict.from_json(unsure.to_json(), tmp_path / "run")

    assert not again.measures[0].is_better
    assert not again.measures[0].is_worse
    assert isinstance(read_plan(tmp_path / "run"), FinetunePlan)
