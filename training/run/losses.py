"""Every term of the losses (sections 3 and 5.1), each its own function with B values: one a sample.

Images are B×3×H×W RGB in [-1, 1], masks B×1×H×W float 0/1, 1 = hole. All arithmetic is in float32. A step takes the
mean over the samples, so processes that share a batch only have to average.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

Scorer = Callable[[Tensor], Tensor]
"""A critic: B×3×H×W → B."""
FeatureNetwork = Callable[[Tensor], Sequence[Tensor]]
"""A network a person supplies: B×3×H×W RGB in [-1, 1] → feature maps, each B×C×H'×W'."""
_TINY = 1e-12


def discounted_l1(output: Tensor, target: Tensor, mask: Tensor, discount: Tensor) -> Tensor:
    """Mean over the hole's values of |output - target| · γ^l; ``discount`` is B×1×H×W. 0 where there is no hole."""
    error = (output.float() - target).abs().sum(1, keepdim=True)
    return (error * (mask * discount)).flatten(1).sum(1) / (3 * mask.flatten(1).sum(1)).clamp(min=1)


def known_l1(output: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean |output - target| over the known values: the network also redraws what it sees."""
    error, known = (output.float() - target).abs().sum(1, keepdim=True), 1 - mask
    return (error * known).flatten(1).sum(1) / (3 * known.flatten(1).sum(1)).clamp(min=1)


def wgan_critic(real: Tensor, fake: Tensor) -> Tensor:
    """What a Wasserstein critic makes small: D(fake) - D(real). Scores B → B."""
    return fake.float() - real.float()


def wgan_generator(fake: Tensor) -> Tensor:
    """-D(fake)."""
    return -fake.float()


def dcgan_critic(real: Tensor, fake: Tensor) -> Tensor:
    """Cross entropy of the scores as logits: real is 1, fake is 0."""
    return F.softplus(-real.float()) + F.softplus(fake.float())


def dcgan_generator(fake: Tensor) -> Tensor:
    """The non-saturating form: the critic should say 1."""
    return F.softplus(-fake.float())


def lsgan_critic(real: Tensor, fake: Tensor) -> Tensor:
    """Least squares: real is 1, fake is 0."""
    return 0.5 * ((real.float() - 1).square() + fake.float().square())


def lsgan_generator(fake: Tensor) -> Tensor:
    """Least squares: the critic should say 1."""
    return 0.5 * (fake.float() - 1).square()


def gradient_penalty(critic: Scorer, real: Tensor, fake: Tensor, mask: Tensor, mix: Tensor) -> Tensor:
    """(‖∇D(x̂) ⊙ m‖₂ - 1)² at x̂ = real + mix · (fake - real): only the hole's gradient counts (section 3).

    ``mix`` is B in [0, 1]. The result can be differentiated with respect to the critic's weights.
    """
    between = torch.lerp(real, fake.detach().to(real.dtype), mix.to(real.dtype).view(-1, 1, 1, 1)).requires_grad_()
    with torch.enable_grad():
        (slope,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
    # clamped before the root: √ has no slope at 0, and a sample without a hole is exactly there
    length = (slope * mask).square().flatten(1).sum(1).clamp(min=_TINY).sqrt()
    return (length - 1).square()


def total_variation(image: Tensor, mask: Tensor) -> Tensor:
    """Mean |difference| of neighbours, right and below, over the pairs that touch the hole."""
    return _mean_step(image.float(), mask, None)


def gradient_difference(output: Tensor, target: Tensor, mask: Tensor, truth: Tensor | None = None) -> Tensor:
    """Mean |∂output - ∂target| over the pairs of neighbours, right and below, that touch the hole.

    M. Mathieu, C. Couprie, Y. LeCun, "Deep multi-scale video prediction beyond mean square error", 2016,
    with signs. ``truth`` is B×1×H×W, 0 = nobody knows what belongs here: such pixels are in no pair; None = all are
    known.
    """
    return _mean_step(output.float() - target, mask, truth)


def perceptual(features: FeatureNetwork, output: Tensor, target: Tensor) -> Tensor:
    """Mean squared difference of the features, summed over the maps."""
    with torch.no_grad():
        wanted = features(target)
    pairs = zip(features(output), wanted, strict=True)
    return torch.stack([(a.float() - b.float()).square().flatten(1).mean(1) for a, b in pairs]).sum(0)


def style(features: FeatureNetwork, output: Tensor, target: Tensor) -> Tensor:
    """Mean squared difference of the features' Gram matrices, summed over the maps."""
    with torch.no_grad():
        wanted = [gram(b) for b in features(target)]
    pairs = zip(features(output), wanted, strict=True)
    return torch.stack([(gram(a) - b).square().flatten(1).mean(1) for a, b in pairs]).sum(0)


def gram(features: Tensor) -> Tensor:
    """B×C×H×W → B×C×C: how channels go together, wherever they do, divided by C·H·W."""
    flat = features.float().flatten(2)
    return torch.bmm(flat, flat.transpose(1, 2)) / (flat.shape[1] * flat.shape[2])


def _mean_step(image: Tensor, mask: Tensor, truth: Tensor | None) -> Tensor:
    """Mean |step| from pixel to pixel over the pairs that touch the hole and of which both are known in ``truth``."""
    total, count = image.new_zeros(len(image)), image.new_zeros(len(image))
    for axis in (2, 3):
        length = image.shape[axis] - 1
        steps = image.narrow(axis, 1, length) - image.narrow(axis, 0, length)
        counted = torch.maximum(mask.narrow(axis, 1, length), mask.narrow(axis, 0, length))
        if truth is not None:
            counted = counted * truth.narrow(axis, 1, length) * truth.narrow(axis, 0, length)
        total = total + (steps.abs().sum(1, keepdim=True) * counted).flatten(1).sum(1)
        count = count + 3 * counted.flatten(1).sum(1)
    return total / count.clamp(min=1)


CRITIC_LOSSES = {"wgan-gp": wgan_critic, "dcgan": dcgan_critic, "lsgan": lsgan_critic}
GENERATOR_LOSSES = {"wgan-gp": wgan_generator, "dcgan": dcgan_generator, "lsgan": lsgan_generator}
