"""Algorithm 1 of the paper, slow and literal: the losses of one generator step and of one critic step, as plain sums.

Written from the paper's text (sections 3 and 5.1, Algorithm 1, appendix D), one sample after the other; nothing of
``training`` is used. The paper's m is 1 where pixels are known; here ``mask`` is 1 in the hole, so 1 - m.
"""

import torch
from torch.nn import functional as F

LEAK = 0.2


def composite(refined, image, mask):
    """x̃ = z + G(z, m) ⊙ (1 - m)."""
    return image * (1 - mask) + refined * mask


def generator_loss(output, image, mask, *, gamma, coarse, refined, hole, known, extras=None):
    """Spatially discounted ℓ1 of both stages, ℓ1 of what is known, and ``extras``: weight and function of x̃ by name."""
    samples = []
    for i in range(len(image)):
        total = 0.0
        for stage, factor in ((output.coarse[i], coarse), (output.refined[i], refined)):
            total = total + factor * hole * discounted_l1(stage, image[i], mask[i, 0], gamma)
            total = total + factor * known * plain_l1(stage, image[i], 1 - mask[i, 0])
        fake = composite(output.refined[i], image[i], mask[i])
        for weight, term in (extras or {}).values():
            total = total + weight * term(fake, image[i], mask[i, 0])
        samples.append(total)
    return sum(samples) / len(samples)


def generator_opinion(critics, output, image, mask, corners, kind):
    """What both critics think of x̃; the generator wants it small. The critics themselves do not learn here."""
    samples = []
    for i in range(len(image)):
        fake = composite(output.refined[i], image[i], mask[i])
        for name, seen in (("local_critic", crop(fake, corners[i], critics["patch"])), ("global_critic", fake)):
            samples.append(wish(score(critics, name, seen), kind))
    return sum(samples) / len(image)


def critic_loss(critics, refined, image, mask, corners, mix, kind, penalty):
    """Both critics' losses added; with "wgan-gp" and λ = ``penalty`` times the penalty of the hole's gradient."""
    samples = []
    for i in range(len(image)):
        fake, real, hole = composite(refined[i], image[i], mask[i]), image[i], mask[i]
        cut = [crop(x, corners[i], critics["patch"]) for x in (real, fake, hole)]
        for name, (x, made, where), t in (
            ("local_critic", cut, mix[i, 0]),
            ("global_critic", (real, fake, hole), mix[i, 1]),
        ):
            samples.append(judgement(score(critics, name, x), score(critics, name, made), kind))
            if kind == "wgan-gp":
                samples.append(penalty * gradient_penalty(lambda p, n=name: score(critics, n, p), x, made, where, t))
    return sum(samples) / len(image)


def gradient_penalty(critic, real, fake, hole, t):
    """(‖∇D(x̂) ⊙ (1 - m)‖₂ - 1)² at x̂ = (1 - t) x + t x̃."""
    between = ((1 - t) * real + t * fake).detach().requires_grad_()
    (slope,) = torch.autograd.grad(critic(between), between, create_graph=True)
    return (torch.sqrt(((slope * hole) ** 2).sum()) - 1) ** 2


def judgement(real, fake, kind):
    """What a critic makes small."""
    if kind == "wgan-gp":
        return fake - real
    if kind == "dcgan":
        return -torch.log(torch.sigmoid(real)) - torch.log(1 - torch.sigmoid(fake))
    return ((real - 1) ** 2 + fake**2) / 2


def wish(fake, kind):
    """What the generator makes small."""
    if kind == "wgan-gp":
        return -fake
    if kind == "dcgan":
        return -torch.log(torch.sigmoid(fake))
    return (fake - 1) ** 2 / 2


def score(critics, name, image):
    """Appendix D: 5×5 convolutions of stride 2 with leaky ReLU, then one number."""
    x, number = image[None], 0
    while f"{name}.layers.{number}.weight" in critics:
        x = F.pad(x, (1, 2, 1, 2))
        x = F.conv2d(x, critics[f"{name}.layers.{number}.weight"], critics[f"{name}.layers.{number}.bias"], stride=2)
        x = torch.where(x > 0, x, LEAK * x)
        number += 1
    return (x.flatten() * critics[f"{name}.score.weight"][0]).sum() + critics[f"{name}.score.bias"][0]


def discounted_l1(output, image, hole, gamma):
    """Mean over the hole's values of γˡ |output - x|, l = distance to the nearest known pixel."""
    inside, known = hole.nonzero().double(), (1 - hole).nonzero().double()
    distance = torch.stack([((known - p) ** 2).sum(1).min().sqrt() for p in inside])
    error = (output - image).abs().sum(0)[hole > 0]
    return ((gamma**distance).to(error) * error).sum() / (3 * len(inside))


def plain_l1(output, image, where):
    """Mean over the values of ``where``."""
    return ((output - image).abs().sum(0) * where).sum() / (3 * where.sum())


def total_variation(image, _real, hole):
    """Mean over all pairs of neighbours of which at least one is in the hole."""
    down, right = image[:, 1:] - image[:, :-1], image[:, :, 1:] - image[:, :, :-1]
    touched = (hole[1:] + hole[:-1] > 0).to(image), (hole[:, 1:] + hole[:, :-1] > 0).to(image)
    total = (down.abs() * touched[0]).sum() + (right.abs() * touched[1]).sum()
    return total / (3 * (touched[0].sum() + touched[1].sum()))


def perceptual(features):
    """Mean squared difference of features, added over the maps."""
    return lambda fake, real, _hole: sum(
        ((a - b) ** 2).mean() for a, b in zip(features(fake[None]), features(real[None]), strict=True)
    )


def style(features):
    """The same of their Gram matrices."""
    return lambda fake, real, _hole: sum(
        ((gram(a[0]) - gram(b[0])) ** 2).mean() for a, b in zip(features(fake[None]), features(real[None]), strict=True)
    )


def gram(features):
    """How often channels go together, over C·H·W."""
    rows = [[(a * b).sum() for b in features] for a in features]
    return torch.stack([torch.stack(row) for row in rows]) / features.numel()


def adam(parameters, gradients, *, rate, betas, epsilon=1e-8):
    """``parameters`` after one step for each of ``gradients``."""
    first, second, now = 0.0, 0.0, parameters.clone()
    for number, gradient in enumerate(gradients, 1):
        first = betas[0] * first + (1 - betas[0]) * gradient
        second = betas[1] * second + (1 - betas[1]) * gradient**2
        now = now - rate * (first / (1 - betas[0] ** number)) / (
            torch.sqrt(second / (1 - betas[1] ** number)) + epsilon
        )
    return now


def crop(image, corner, side):
    """C×H×W around the hole."""
    top, left = int(corner[0]), int(corner[1])
    return image[:, top : top + side, left : left + side]
