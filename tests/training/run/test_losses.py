"""Every term equals its slow reference, counts each sample apart, and has the gradient it should."""

import numpy as np
import pytest
import torch
from torch import nn

from tests.reference import losses as slow
from training.data.holes import spatial_discount
from training.run import losses


@pytest.fixture
def images():
    generator = torch.Generator().manual_seed(3)
    output, target = (torch.rand(3, 3, 7, 9, generator=generator) * 2 - 1 for _ in range(2))
    mask = torch.zeros(3, 1, 7, 9)
    mask[0, :, 2:5, 3:7] = 1
    mask[1] = (torch.rand(1, 7, 9, generator=generator) > 0.5).float()  # the third has no hole
    discount = torch.rand(3, 1, 7, 9, generator=generator)
    return output, target, mask, discount


@pytest.mark.parametrize("gamma", [0.99, 0.9])
def test_discount_is_gamma_to_the_distance_of_the_nearest_known_pixel(gamma):
    rng = np.random.default_rng(0)
    for mask in (rng.random((11, 14)) > 0.2, np.pad(np.ones((6, 7), bool), 2), np.ones((4, 5), bool)):
        np.testing.assert_allclose(spatial_discount(mask, gamma), slow.spatial_discount(mask, gamma), atol=1e-6)


def test_reconstruction_terms_equal_the_reference(images):
    output, target, mask, discount = images
    torch.testing.assert_close(
        losses.discounted_l1(output, target, mask, discount),
        torch.tensor(slow.discounted_l1(output, target, mask, discount)),
    )
    torch.testing.assert_close(losses.known_l1(output, target, mask), torch.tensor(slow.known_l1(output, target, mask)))


def test_total_variation_equals_the_reference(images):
    output, _, mask, _ = images
    torch.testing.assert_close(losses.total_variation(output, mask), torch.tensor(slow.total_variation(output, mask)))


def test_gradient_difference_equals_the_reference_and_leaves_out_what_nobody_knows(images):
    output, target, mask, _ = images
    all_known = torch.ones_like(mask)
    torch.testing.assert_close(
        losses.gradient_difference(output, target, mask),
        torch.tensor(slow.gradient_difference(output, target, mask, all_known)),
    )
    truth = all_known.clone()
    truth[:, :, 3:5, 4:6] = 0
    expected = torch.tensor(slow.gradient_difference(output, target, mask, truth))
    elsewhere = torch.where(truth == 0, torch.ones_like(target), target)
    for photo in (target, elsewhere):
        torch.testing.assert_close(losses.gradient_difference(output, photo, mask, truth), expected)


def test_gradient_difference_does_not_mind_another_brightness(images):
    _, target, mask, _ = images
    torch.testing.assert_close(losses.gradient_difference(target + 0.25, target, mask), torch.zeros(3))


def test_gradient_penalty_sees_only_the_hole(images):
    real, fake, mask, _ = images
    weight = torch.randn(3, 7, 9)
    penalty = losses.gradient_penalty(lambda x: (x * weight).flatten(1).sum(1), real, fake, mask, torch.rand(3))
    expected = torch.tensor(slow.gradient_penalty_of_linear(weight, mask))
    torch.testing.assert_close(penalty.detach(), expected, atol=1e-5, rtol=1e-5)


def test_gradient_penalty_can_be_differentiated_again_also_without_a_hole(images):
    real, fake, mask, _ = (image.double() for image in images)
    critic = nn.Sequential(nn.Flatten(), nn.Linear(3 * 7 * 9, 4), nn.Tanh(), nn.Linear(4, 1)).double()
    mix = torch.tensor([0.2, 0.7, 0.5], dtype=torch.float64)

    def value():
        return losses.gradient_penalty(lambda x: critic(x).squeeze(1), real, fake, mask, mix).sum()

    value().backward()
    weight = critic[1].weight
    assert bool(weight.grad.isfinite().all())
    # against a finite difference
    with torch.no_grad():
        step, at = 1e-5, (1, int(weight.grad[1].abs().argmax()))
        weight[at] += step
        above = float(value())
        weight[at] -= 2 * step
        below = float(value())
    assert float(weight.grad[at]) == pytest.approx((above - below) / (2 * step), rel=1e-4)


def test_mix_says_where_the_penalty_looks(images):
    real, fake, mask, _ = images
    seen = []

    def critic(x):
        seen.append(x.detach())
        return x.square().flatten(1).sum(1)

    losses.gradient_penalty(critic, real, fake, mask, torch.tensor([0.0, 1.0, 0.25]))
    torch.testing.assert_close(seen[0][0], real[0])
    torch.testing.assert_close(seen[0][1], fake[1])
    torch.testing.assert_close(seen[0][2], 0.75 * real[2] + 0.25 * fake[2])


def test_adversarial_terms_by_their_formulas():
    real, fake = torch.tensor([2.0, -1.0]), torch.tensor([0.5, -3.0])
    torch.testing.assert_close(losses.wgan_critic(real, fake), torch.tensor([-1.5, -2.0]))
    torch.testing.assert_close(losses.wgan_generator(fake), torch.tensor([-0.5, 3.0]))
    torch.testing.assert_close(losses.lsgan_critic(real, fake), torch.tensor([0.625, 6.5]))
    torch.testing.assert_close(losses.lsgan_generator(fake), torch.tensor([0.125, 8.0]))
    for r, f, critic, generator in zip(
        real.tolist(),
        fake.tolist(),
        losses.dcgan_critic(real, fake).tolist(),
        losses.dcgan_generator(fake).tolist(),
        strict=True,
    ):
        expected = slow.sigmoid_cross_entropy(r, True) + slow.sigmoid_cross_entropy(f, False)
        assert critic == pytest.approx(expected, rel=1e-5)
        assert generator == pytest.approx(slow.sigmoid_cross_entropy(f, True), rel=1e-5)


def test_feature_terms_with_a_network_of_ones_own(images):
    output, target, _, _ = images

    def network(image):
        return [image, image[:, :2, ::2, ::2] * 3]

    wanted = [
        sum(float((a[i] - b[i]).square().mean()) for a, b in zip(network(output), network(target), strict=True))
        for i in range(3)
    ]
    torch.testing.assert_close(losses.perceptual(network, output, target), torch.tensor(wanted))
    wanted = [
        sum(
            float((slow.gram(a[i]) - slow.gram(b[i])).square().mean())
            for a, b in zip(network(output), network(target), strict=True)
        )
        for i in range(3)
    ]
    torch.testing.assert_close(losses.style(network, output, target), torch.tensor(wanted), atol=1e-6, rtol=1e-4)
