"""The loss of one generator step and of one critic step (Algorithm 1), from a batch to named terms."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.func import functional_call

from engine.model.generator import GeneratorOutput
from training.config import Adversarial, LossWeights
from training.data.batches import Batch
from training.run import losses
from training.run.critics import Critics, crop_patches
from training.run.losses import FeatureNetwork

Terms = dict[str, Tensor]
"""Mean over the batch of every term, by the name it is logged under."""


def composite(refined: Tensor, batch: Batch) -> Tensor:
    """The refined output inside the hole, the photo outside: what critics and people see."""
    return refined.float() * batch.mask + batch.image * (1 - batch.mask)


def reconstruction_terms(
    output: GeneratorOutput, batch: Batch, weights: LossWeights, features: FeatureNetwork | None
) -> tuple[Tensor, Terms]:
    """The weighted sum of everything but the critics' opinion, and its terms."""
    terms: Terms = {}
    total = batch.image.new_zeros(())
    for name, image, factor in (
        ("coarse", output.coarse, weights.coarse),
        ("refined", output.refined, weights.refined),
    ):
        hole = losses.discounted_l1(image, batch.image, batch.mask, batch.discount).mean()
        known = losses.known_l1(image, batch.image, batch.mask).mean()
        terms[f"{name}_hole"], terms[f"{name}_known"] = hole, known
        total = total + factor * (weights.hole * hole + weights.known * known)
    picture = composite(output.refined, batch)
    for name, term in _composite_terms(picture, batch, features).items():
        weight = getattr(weights, name)
        if weight:
            terms[name] = term().mean()
            total = total + weight * terms[name]
    return total, terms


def _composite_terms(picture: Tensor, batch: Batch, features: FeatureNetwork | None) -> dict[str, Callable[[], Tensor]]:
    """What can be asked of the composite, by the name of its weight; each is B when called.

    Who compares with the photo leaves out the pixels that ``batch.truth`` does.
    """
    terms: dict[str, Callable[[], Tensor]] = {
        "total_variation": lambda: losses.total_variation(picture, batch.mask),
        "gradient_difference": lambda: losses.gradient_difference(picture, batch.image, batch.mask, batch.truth),
    }
    if features is not None:
        terms["perceptual"] = lambda: losses.perceptual(features, picture, batch.image)
        terms["style"] = lambda: losses.style(features, picture, batch.image)
    return terms


def adversarial_terms(critics: Critics, fake: Tensor, batch: Batch, kind: Adversarial) -> tuple[Tensor, Terms]:
    """What the generator pays for each critic's opinion of the composite; the critics' weights get no gradient."""
    frozen = {name: p.detach() for name, p in critics.named_parameters()}
    local_score, global_score = functional_call(critics, frozen, (fake, batch.patch))
    loss = losses.GENERATOR_LOSSES[kind]
    terms = {"adversarial_local": loss(local_score).mean(), "adversarial_global": loss(global_score).mean()}
    return terms["adversarial_local"] + terms["adversarial_global"], terms


class CriticLoss(nn.Module):
    """Both critics and their whole loss in one ``forward``.

    One module, so that DistributedDataParallel sees one forward and one backward although the gradient penalty
    differentiates inside.
    """

    def __init__(self, critics: Critics) -> None:
        super().__init__()
        self.critics = critics

    def forward(
        self, real: Tensor, fake: Tensor, mask: Tensor, patch: Tensor, mix: Tensor, kind: Adversarial, penalty: float
    ) -> tuple[Tensor, Terms]:
        """Images and composites B×3×H×W, mask B×1×H×W, corners B×2, mix B×2; ``penalty``: λ of the gradient penalty."""
        critics, count = self.critics, len(real)
        local_scores, global_scores = critics(torch.cat([real, fake]), torch.cat([patch, patch]))
        loss = losses.CRITIC_LOSSES[kind]
        terms: Terms = {
            "critic_local": loss(local_scores[:count], local_scores[count:]).mean(),
            "critic_global": loss(global_scores[:count], global_scores[count:]).mean(),
        }
        total = terms["critic_local"] + terms["critic_global"]
        if kind == "wgan-gp":
            cut_real, cut_fake, cut_mask = (crop_patches(x, patch, critics.patch) for x in (real, fake, mask))
            local_penalty = losses.gradient_penalty(critics.local_critic, cut_real, cut_fake, cut_mask, mix[:, 0])
            terms["penalty_local"] = local_penalty.mean()
            terms["penalty_global"] = losses.gradient_penalty(critics.global_critic, real, fake, mask, mix[:, 1]).mean()
            total = total + penalty * (terms["penalty_local"] + terms["penalty_global"])
        return total, terms
