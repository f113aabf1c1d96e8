"""The steps of training are Algorithm 1's: gradients and updates equal those of the literal reference."""

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from engine.photo.reading import load_pixels
from tests.fakes.runs import SIZE, recipe, write_photos
from tests.reference import algorithm1 as paper
from training.config import Crop, LossWeights, MasksConfig, OptimiserConfig, Phase, PhotosConfig
from training.data.batches import Order, PhotoBatches
from training.data.crops import centre_crop
from training.data.holes import HoleMixture
from training.data.photos import index_photos
from training.run.distributed import Group
from training.run.networks import Networks
from training.run.schedule import Position
from training.run.step import Step

KINDS = ["none", "wgan-gp", "dcgan", "lsgan"]
GAMMA, LAMBDA, PENALTY = 0.9, 0.7, 3.0  # far from each other, so that none can stand for another
WEIGHTS = LossWeights(coarse=1.7, refined=0.9, hole=1.3, known=0.4, gradient_penalty=PENALTY)
EXTRAS = {"total_variation": 0.8, "perceptual": 2.5, "style": 60.0}


class Bench:
    """Networks, a stepper, a batch of two, and what the reference wants."""

    def __init__(self, folder, kind, *, clip=0.0, optimiser=None, of_phase=None, **weights):
        phase = Phase("p", 5, (Crop(SIZE, 2),), 1e-3, 0, adversarial=kind, critic_lr=2e-3, adversarial_weight=LAMBDA)
        phase = replace(phase, refined=of_phase)
        self.config = recipe(
            phase,
            weights=replace(WEIGHTS, **weights),
            optimiser=optimiser or OptimiserConfig("adam", clip=clip),
            discount=GAMMA,
            masks=MasksConfig(smallest=0.2, largest=0.3),
        )
        index = index_photos(write_photos(folder), self.config.photos)
        self.source = PhotoBatches(index, HoleMixture.open(self.config.masks), self.config)
        self.networks = Networks(self.config, torch.device("cpu"), Group())
        self.at = Position(0, phase, 0)
        self.kind = kind
        self.features = _features()
        self.stepper = Step(self.config, self.networks, torch.device("cpu"), self.features)

    def batch(self, number=0):
        return self.source.make(Order(number, SIZE, range(2)))

    def generator_gradients(self, batch):
        """Of Algorithm 1's generator step, by the parameter's name."""
        generator, weights = self.networks.generator, self.config.weights
        output = generator(batch.image, batch.mask)
        terms = {
            "total_variation": paper.total_variation,
            "perceptual": paper.perceptual(self.features),
            "style": paper.style(self.features),
        }
        loss = paper.generator_loss(
            output,
            batch.image,
            batch.mask,
            gamma=GAMMA,
            coarse=weights.coarse,
            refined=weights.refined if self.at.phase.refined is None else self.at.phase.refined,
            hole=weights.hole,
            known=weights.known,
            extras={name: (getattr(weights, name), term) for name, term in terms.items()},
        )
        if self.kind != "none":
            opinion = paper.generator_opinion(self.critics(), output, batch.image, batch.mask, batch.patch, self.kind)
            loss = loss + LAMBDA * opinion
        return _gradients(loss, dict(generator.named_parameters()))

    def critic_gradients(self, batch):
        with torch.no_grad():
            refined = self.networks.generator(batch.image, batch.mask).refined
        critics = self.critics()
        parameters = {name: p for name, p in critics.items() if name != "patch"}
        loss = paper.critic_loss(critics, refined, batch.image, batch.mask, batch.patch, batch.mix, self.kind, PENALTY)
        return _gradients(loss, parameters)

    def critics(self):
        critics = self.networks.critics
        return dict(critics.named_parameters()) | {"patch": critics.patch}


@pytest.fixture
def bench(tmp_path):
    made = []

    def make(kind, **options):
        made.append(Bench(tmp_path / f"photos{len(made)}", kind, **options))
        return made[-1]

    yield make
    for one in made:
        one.source.close()


@pytest.mark.parametrize("kind", KINDS)
def test_the_generators_gradient_is_algorithm_ones(bench, kind):
    bench = bench(kind)
    batch = bench.batch()
    wanted = bench.generator_gradients(batch)
    critics = {} if kind == "none" else dict(bench.networks.critics.named_parameters())
    before = {name: p.detach().clone() for name, p in critics.items()}

    terms, norm = bench.stepper.generator(bench.at, batch)

    _assert_same(bench.networks.generator, wanted)
    assert float(norm) == pytest.approx(_length(wanted), rel=1e-3)
    assert ("adversarial_local" in terms) == (kind != "none")
    for name, parameter in critics.items():  # they are asked, not taught
        assert torch.equal(parameter, before[name])
        assert parameter.grad is None


@pytest.mark.parametrize("term", EXTRAS)
def test_every_optional_term_has_its_own_weight(bench, term):
    plain = bench("none")
    bench = bench("none", **{term: EXTRAS[term]})
    batch = bench.batch()
    wanted, without = bench.generator_gradients(batch), plain.generator_gradients(batch)
    assert _distance(wanted, without) > 0.02  # enough to see

    terms, _ = bench.stepper.generator(bench.at, batch)

    _assert_same(bench.networks.generator, wanted)
    assert term in terms


def test_all_terms_at_once(bench):
    bench = bench("wgan-gp", **EXTRAS)
    batch = bench.batch()
    wanted = bench.generator_gradients(batch)
    bench.stepper.generator(bench.at, batch)
    _assert_same(bench.networks.generator, wanted)


@pytest.mark.parametrize("kind", KINDS[1:])
def test_the_critics_gradient_is_algorithm_ones(bench, kind):
    bench = bench(kind)
    batch = bench.batch()
    wanted = bench.critic_gradients(batch)

    bench.stepper.critics(bench.at, batch)

    _assert_same(bench.networks.critics, wanted)
    assert all(p.grad is None for p in bench.networks.generator.parameters())


def test_critics_step_as_adam_with_the_papers_betas(bench):
    bench = bench("wgan-gp")
    critics = bench.networks.critics
    _assert_adam(critics, lambda n: bench.stepper.critics(bench.at, bench.batch(n)), rate=2e-3, betas=(0.5, 0.9))


def test_the_generator_steps_as_adam_with_the_recipes_betas(bench):
    bench = bench("none", optimiser=OptimiserConfig("adam", (0.3, 0.8), clip=0.0))
    generator = bench.networks.generator
    _assert_adam(generator, lambda n: bench.stepper.generator(bench.at, bench.batch(n)), rate=1e-3, betas=(0.3, 0.8))


def _assert_adam(module, step, *, rate, betas):
    """Three steps move ``module`` as Adam does with the gradients they leave, which other tests hold to the paper."""
    before = {name: p.detach().clone() for name, p in module.named_parameters()}
    gradients = []
    for number in range(3):
        step(number)
        gradients.append({name: p.grad.clone() for name, p in module.named_parameters()})
    for name, parameter in module.named_parameters():
        wanted = paper.adam(before[name], [g[name] for g in gradients], rate=rate, betas=betas)
        torch.testing.assert_close(parameter.detach(), wanted, atol=1e-5, rtol=1e-4, msg=name)


def test_a_long_gradient_is_clipped_and_its_length_told(bench):
    bench = bench("none", clip=0.01)
    batch = bench.batch()
    wanted = bench.generator_gradients(batch)
    length = _length(wanted)
    assert length > 0.1

    _, norm = bench.stepper.generator(bench.at, batch)

    assert float(norm) == pytest.approx(length, rel=1e-3)
    _assert_same(bench.networks.generator, {name: g * 0.01 / length for name, g in wanted.items()})


@pytest.mark.parametrize("where", ["refined", "of_phase"])
def test_without_l1_in_the_refinement_network_a_step_is_made(bench, where):
    """Section 5.1: with ℓ1 in the coarse network only, the refined one hears nothing but its critics."""
    bench = bench("wgan-gp", **{where: 0.0})
    batch = bench.batch()
    wanted = bench.generator_gradients(batch)

    terms, _ = bench.stepper.generator(bench.at, batch)

    _assert_same(bench.networks.generator, wanted)
    assert math.isfinite(float(terms["total"].detach()))
    assert float(terms["refined_hole"].detach()) > 0  # still told


def test_held_out_photos_are_never_trained_on_and_nothing_else_is_validated_on(tmp_path):
    rng = np.random.default_rng(0)
    import cv2

    for number in range(20):  # another colour each, so that a crop tells where it is from
        cv2.imwrite(str(tmp_path / f"scene-{number}.png"), np.full((90, 90, 3), rng.integers(0, 256, 3), np.uint8))
    photos = PhotosConfig(validation_share=0.4, colour=0.0)
    config = recipe(photos=photos, validation_crops=99)
    index = index_photos(tmp_path, photos)
    source = PhotoBatches(index, HoleMixture.open(config.masks), config)
    trained = {_colour(image) for number in range(12) for image in source.make(Order(number, SIZE, range(8))).image}
    validated = {_colour(batch.image[0]) for batch in source.validation(SIZE)}
    source.close()

    def colours(files):
        return {tuple(int(v) for v in centre_crop(load_pixels(photo.path), SIZE)[0, 0]) for photo in files}

    assert len(index.validation) >= 4
    assert validated == colours(index.validation)
    assert trained == colours(index.training)
    assert not trained & validated


def _colour(image):
    return tuple(round((float(v) + 1) * 127.5) for v in image[:, 0, 0])


def _features():
    torch.manual_seed(5)
    first, second = nn.Conv2d(3, 4, 3), nn.Conv2d(4, 5, 3, stride=2)
    for parameter in (*first.parameters(), *second.parameters()):
        parameter.requires_grad_(False)

    def network(image):
        near = torch.tanh(3 * first(image))
        return [near, torch.tanh(3 * second(near))]

    return network


def _gradients(loss, parameters):
    found = torch.autograd.grad(loss, list(parameters.values()))
    return dict(zip(parameters, found, strict=True))


def _assert_same(module, wanted):
    for name, parameter in module.named_parameters():
        difference = float((parameter.grad - wanted[name]).norm())
        assert difference <= 2e-3 * float(wanted[name].norm()) + 1e-6 * _length(wanted), name


def _length(gradients):
    return math.sqrt(sum(float(g.square().sum()) for g in gradients.values()))


def _distance(first, second):
    return _length({name: first[name] - second[name] for name in first}) / _length(second)
