"""Recipes: what a file may say, and what a step number means."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

import training
from engine.weights import default_weights_path, read_card
from training.config import Crop, Phase, TrainConfig, read_recipe
from training.errors import TrainingError
from training.run.schedule import adversarial_weight, choose_crop, generator_rate, generator_waits, locate

RECIPES = sorted((Path(training.__file__).parent / "recipes").glob("*.toml"))


def test_defaults_are_the_papers():
    config = TrainConfig()
    (phase,) = config.phases
    assert (phase.adversarial, phase.critic_steps, phase.lr, config.discount) == ("wgan-gp", 5, 1e-4, 0.99)
    assert (config.optimiser.name, config.optimiser.betas) == ("adam", (0.5, 0.9))
    assert (phase.crops, config.weights.gradient_penalty) == ((Crop(256, 16),), 10)


def test_a_recipe_can_weigh_a_term_that_is_off_by_default(tmp_path):
    assert TrainConfig().weights.gradient_difference == 0
    (tmp_path / "mine.toml").write_text("[weights]\ngradient_difference = 0.5")
    assert read_recipe(tmp_path / "mine.toml").weights.gradient_difference == 0.5


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_shipped_recipes_are_valid_and_survive_json(path):
    config = read_recipe(path)
    assert config.name == path.stem
    assert TrainConfig.from_dict(json.loads(config.to_json())) == config


def test_the_bundled_model_reconstructs_and_its_critics_start_from_there():
    first, critics = (read_recipe(next(p for p in RECIPES if p.stem == name)) for name in ("paper", "paper-critics"))
    assert {phase.adversarial for phase in first.phases} == {"none"}
    assert {crop.size for crop in first.phases[0].crops} == {128, 256}
    assert [phase.adversarial for phase in critics.phases] == ["wgan-gp"]
    assert (critics.photos, critics.masks, critics.model) == (first.photos, first.masks, first.model)


def test_the_recipe_of_the_bundled_model_has_the_schedule_that_made_it():
    """What /resources/models/paper.md says of the training, and what the weights say of themselves."""
    config = read_recipe(next(p for p in RECIPES if p.stem == "paper"))
    said = read_card(default_weights_path()).provenance
    assert said["steps"] == str(config.total_steps)
    assert said["phases"] == ", ".join(phase.name for phase in config.phases) + " (reconstruction)"
    assert (config.optimiser.name, config.optimiser.kernels) == ("muon", "standardised")
    assert said["optimiser"] == "muon, standardised kernels"
    assert (config.ema, config.discount, config.weights.known) == (0.998, 0.99, 0.3)
    optimiser = config.optimiser
    assert (optimiser.kernel_length, optimiser.branch_length, optimiser.decoder_length) == (1.0, 1.0, 1.0)
    assert [(p.steps, p.lr, p.warmup_steps, p.final_lr) for p in config.phases] == [
        (2000, 1e-3, 60, 0.5),
        (2000, 6e-4, 20, 0.02),
        (4000, 4e-4, 60, 0.02),
        (8000, 5e-4, 60, 0.02),
        (5778, 1e-3, 100, 0.02),
    ]
    mostly_large = (Crop(256, 4, 0.8), Crop(128, 8, 0.2))
    assert [phase.crops for phase in config.phases] == [
        (Crop(128, 8, 0.85), Crop(256, 4, 0.15)),
        *[mostly_large] * 3,
        (Crop(256, 24),),
    ]


def test_the_last_phase_of_the_bundled_model_is_that_of_a_card():
    paper, card = (read_recipe(next(p for p in RECIPES if p.stem == name)) for name in ("paper", "card"))
    last, phase = paper.phases[-1], card.phases[0]
    assert (last.lr, last.warmup_steps, last.final_lr, last.crops) == (
        phase.lr,
        phase.warmup_steps,
        phase.final_lr,
        phase.crops,
    )
    assert (card.optimiser, card.photos.kinds, card.masks, card.weights) == (
        paper.optimiser,
        paper.photos.kinds,
        paper.masks,
        paper.weights,
    )


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_every_recipe_says_how_it_is_run(path):
    head = path.read_text().split("\n\n", 1)[0]
    assert f"training/recipes/{path.name}" in head or path.stem == "finetune"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour = 1", "unknown entry: colour"),
        ("seed = 'x'", "seed must be a whole number"),
        ("seed = -1", "seed must be at least 0"),
        ("seed = true", "seed must be a whole number"),
        (f"[weights]\nhole = {'9' * 400}", "hole must be a number of a sane size"),
        (f"seed = {'9' * 400}", "seed must be a number of a sane size"),
        ("discount = 2", "discount must be between"),
        ("discount = nan", "discount must be a number"),
        ("phases = 3", "phases must be a list"),
        ("phases = []", "no phases"),
        ("[[phases]]\nsteps = 0", "steps must be at least 1"),
        ("[[phases]]\nlr = 0", "lr must be above 0"),
        ("[[phases]]\ncrops = []", "has no crops"),
        ("[[phases]]\ncrops = [{size = 100}]", "multiple of 8"),
        ("[[phases]]\ncrops = [{size = 64}]", "size must be at least 72"),
        ("[[phases]]\ncrops = [{share_end = nan}]", "share_end must be a number"),
        ("[[phases]]\nadversarial = 'gan'", "adversarial must be one of none, wgan-gp, dcgan, lsgan"),
        ("[[phases]]\nadversarial = 'lsgan'\ncrops = [{size = 128}]", "has critics, which take crops of 256 px"),
        ("[critics]\npatch = 300", "must be a multiple of 16"),
        ("[critics]\npatch = 320", "larger than the crop"),
        ("[critics]\nlocal_widths = [0]", "whole numbers above 0"),
        ("[model]\npadding = 'zero'", "padding must be one of"),
        ("[model]\nattention = 'contextual'\nhue = 1", "unknown entry: hue"),
        ("[masks]\nrectangles = 0\nstrokes = 0\nblobs = 0", "All kinds of holes"),
        ("[masks]\nsaved = 1", "no folder is given"),
        ("[photos.kinds]\na = 0", "All kinds of photos"),
        ("[photos.kinds]\na = 'b'", "kinds.a must be a number"),
        ("[photos]\nlayout = 'coco'", "layout must be one of"),
        ("[optimiser]\nbetas = [0.9]", "betas must be 2 values"),
        ("[optimiser]\nkernels = 'tight'", "kernels must be one of free, standardised"),
        ("[optimiser]\nkernel_length = 0", "kernel_length must be between"),
        ("[weights]\nhole = -1", "hole must be at least 0"),
        ("model = 3", "must be a table"),
        ("name = ", "not valid TOML"),
    ],
)
def test_a_wrong_recipe_is_refused_in_a_sentence(tmp_path, text, words):
    path = tmp_path / "r.toml"
    path.write_text(text)
    with pytest.raises(TrainingError, match="The recipe “") as caught:
        read_recipe(path)
    assert words in str(caught.value)


def test_a_missing_recipe_is_refused(tmp_path):
    with pytest.raises(TrainingError, match="cannot be read"):
        read_recipe(tmp_path / "none.toml")


def test_configurations_of_the_time_before_free_or_standardised_kernels_still_open():
    values = json.loads(TrainConfig().to_json())
    for part, names in (
        ("optimiser", ("kernels", "kernel_length", "branch_length", "decoder_length")),
        ("weights", ("refined",)),
    ):
        for name in names:
            del values[part][name]
    assert TrainConfig.from_dict(values) == TrainConfig()
    assert TrainConfig().optimiser.kernels == "free"


def test_steps_are_located_in_phases():
    phases = (Phase("a", 10), Phase("b", 5))
    assert [(locate(phases, n).phase.name, locate(phases, n).step) for n in (0, 9, 10, 14, 99)] == [
        ("a", 0),
        ("a", 9),
        ("b", 0),
        ("b", 4),
        ("b", 5),
    ]


def test_learning_rate_warms_up_and_falls_as_a_cosine():
    phases = (Phase("a", 100, lr=1.0, warmup_steps=10, final_lr=0.1),)
    rates = [generator_rate(locate(phases, step)) for step in range(101)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == pytest.approx(max(rates[8:12]))
    assert rates[50] == pytest.approx(0.55)
    assert rates[100] == pytest.approx(0.1)
    assert all(a >= b for a, b in pairwise(rates[10:]))


def test_critics_learn_alone_first_and_are_then_heard_more_and_more():
    phase = Phase(
        "c", 100, lr=1.0, warmup_steps=10, adversarial="wgan-gp", critic_warmup_steps=20, adversarial_weight=2.0
    )
    positions = [locate((phase,), step) for step in range(100)]
    assert [generator_waits(at) for at in positions] == [True] * 20 + [False] * 80
    assert generator_rate(positions[19]) == 0
    assert generator_rate(positions[20]) == pytest.approx(0.1)
    assert [adversarial_weight(positions[n]) for n in (20, 29, 90)] == pytest.approx([0.2, 2.0, 2.0])
    assert not generator_waits(locate((replace(phase, adversarial="none"),), 0))


def test_crops_grow_during_a_phase():
    phase = Phase("a", 100, crops=(Crop(128, 8, 1.0, 0.0), Crop(256, 2, 0.0, 1.0)))

    def share_of_large(step):
        at = locate((phase,), step)
        return sum(choose_crop(at, (n + 0.5) / 100).size == 256 for n in range(100)) / 100

    assert [share_of_large(step) for step in (0, 25, 50, 99)] == pytest.approx([0, 0.25, 0.5, 0.99])
