"""Whether every part of the network is alive: saturated units, constant channels and gradients, layer by layer.

A unit below -4 before ELU passes under 2 % of its gradient; a channel that is the same everywhere says nothing. A
branch is dead when one of its layers has only constant channels or gets no gradient at all: nothing behind it can learn
any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.language import mark, tr
from engine.model.blocks import DECODER_NAMES
from engine.model.generator import Generator
from training.config import LossWeights
from training.data.batches import Batch
from training.events import HealthMeasured
from training.run.objective import reconstruction_terms

BRANCHES = {
    "coarse": "coarse.conv",
    "hallucination": "refine.xconv",
    "attention": "refine.pmconv",
    "decoder": "refine.allconv",
}
"""What the names of a branch's layers begin with; the first that fits is a layer's."""
LAST = f"conv{DECODER_NAMES[-1]}"
_SATURATED = -4.0
_SAME = 1e-3  # standard deviation after ELU
_NEARLY_ALL = 0.9999  # a mean of ones may be a little less
_LOSS = LossWeights(coarse=1.0, hole=1.0, known=1.0)
_ALL_WELL = mark("All parts of the network are learning.")
_PARTS = {
    "coarse": mark("coarse"),
    "hallucination": mark("hallucination"),
    "attention": mark("attention"),
    "decoder": mark("decoder"),
}
_STOPPED = {
    "coarse": mark("The coarse stage has stopped learning: one of its layers says the same for every picture."),
    "hallucination": mark(
        "The hallucination branch has stopped learning: one of its layers says the same for every picture."
    ),
    "attention": mark("The attention branch has stopped learning: one of its layers says the same for every picture."),
    "decoder": mark("The decoder has stopped learning: one of its layers says the same for every picture."),
}


@dataclass(slots=True)
class LayerHealth:
    """One convolution; means over what was looked at.

    Attributes:
        mean, deviation: before the activation.
        saturated: share of units below -4 there; 0 in the last layers, which have no activation.
        constant: share of channels that are the same everywhere in a picture, 0 to 1.
        gradient: length of the kernel's gradient.
    """

    mean: float = 0.0
    deviation: float = 0.0
    saturated: float = 0.0
    constant: float = 0.0
    gradient: float = 0.0


@dataclass(frozen=True, slots=True)
class Health:
    """All convolutions by name, e.g. ``refine.xconv3``, in the order of the network."""

    layers: Mapping[str, LayerHealth] = field(default_factory=dict)

    @property
    def gradients(self) -> dict[str, float]:
        """Length of the gradient of each branch's kernels together."""
        squares: dict[str, float] = {}
        for name, layer in self.layers.items():
            squares[branch_of(name)] = squares.get(branch_of(name), 0.0) + layer.gradient**2
        return {branch: square**0.5 for branch, square in squares.items()}

    @property
    def dead(self) -> tuple[str, ...]:
        """Branches that cannot learn any more."""
        found = {branch_of(name) for name, layer in self.layers.items() if _is_dead(name, layer)}
        return tuple(branch for branch in BRANCHES if branch in found)

    @property
    def sentence(self) -> str:
        """For a person."""
        return say(self.dead)


def say(dead: Sequence[str]) -> str:
    """Whether all of the network learns, as a sentence; ``dead`` names branches."""
    if not dead:
        return tr(_ALL_WELL)
    if len(dead) == 1:
        return tr(_STOPPED[dead[0]])
    parts = ", ".join(tr(_PARTS[branch]) for branch in dead)
    return tr("Parts of the network have stopped learning: {parts}.", parts=parts)


def branch_of(layer: str) -> str:
    """The branch of ``BRANCHES`` that a layer belongs to."""
    return next(branch for branch, start in BRANCHES.items() if layer.startswith(start))


class Vigil:
    """Notices when a branch dies during a run: dead at two looks in a row.

    What was dead in the weights a run was given is not held against it: they may be fine-tuned as they are.
    """

    def __init__(self) -> None:
        self._given: frozenset[str] | None = frozenset()
        self._before: frozenset[str] = frozenset()
        self.death = ""

    def take_over(self) -> None:
        """The run was given weights: the next look says what was dead already."""
        self._given = None

    def look(self, health: Health) -> None:
        """``death`` is a sentence from now on if a branch has died."""
        dead = frozenset(health.dead)
        if self._given is None:
            self._given = dead
        died = (dead & self._before) - self._given
        self._before = dead
        if died:
            self.death = say(sorted(died))


def examine(generator: Generator, batches: Sequence[Batch]) -> Health:
    """Means over ``batches`` (at least one); no gradient and no weight of the network is changed.

    The gradient is that of plain ℓ1 of both stages, so that numbers of different recipes compare.
    """
    convolutions = {name: m for name, m in generator.named_modules() if isinstance(m, nn.Conv2d)}
    layers = {name: LayerHealth() for name in convolutions if _in_branch(name)}
    kernels = [convolutions[name].weight for name in layers]
    for batch in batches:
        with torch.enable_grad(), _watched(convolutions, layers, len(batches)):
            output = generator(batch.image, batch.mask)
            total, _ = reconstruction_terms(output, batch, _LOSS, None)
            gradients = torch.autograd.grad(total, kernels, allow_unused=True)
        for layer, gradient in zip(layers.values(), gradients, strict=True):
            layer.gradient += 0.0 if gradient is None else float(gradient.float().norm()) / len(batches)
    return Health(layers)


def measured(health: Health, step: int) -> HealthMeasured:
    """What a run tells its listeners after generator step ``step``."""
    saturated, constant = (
        {name: round(getattr(layer, what), 4) for name, layer in health.layers.items()}
        for what in ("saturated", "constant")
    )
    return HealthMeasured(step, saturated, constant, health.gradients, health.sentence, is_well=not health.dead)


def table(health: Health) -> str:
    """As Markdown: a row a layer, then a row a branch, then the sentence."""
    lines = ["| layer | mean | deviation | saturated | constant channels | gradient |", "|---|---|---|---|---|---|"]
    for name, layer in health.layers.items():
        shares = f"{layer.saturated:.0%} | {layer.constant:.0%}"
        lines.append(f"| {name} | {layer.mean:.2f} | {layer.deviation:.2f} | {shares} | {layer.gradient:.2g} |")
    lines += ["", "| branch | gradient |", "|---|---|"]
    lines += [f"| {branch} | {length:.3g} |" for branch, length in health.gradients.items()]
    return "\n".join([*lines, "", health.sentence])


@contextmanager
def _watched(convolutions: Mapping[str, nn.Conv2d], layers: Mapping[str, LayerHealth], count: int) -> Iterator[None]:
    def watch(name: str, layer: LayerHealth) -> torch.utils.hooks.RemovableHandle:
        return convolutions[name].register_forward_hook(lambda _m, _i, output: _note(name, layer, output, count))

    handles = [watch(name, layer) for name, layer in layers.items()]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


@torch.no_grad()
def _note(name: str, layer: LayerHealth, output: Tensor, count: int) -> None:
    values = output.detach().float()
    last = name.endswith(LAST)
    seen = values if last else F.elu(values)
    layer.mean += float(values.mean()) / count
    layer.deviation += float(values.std()) / count
    layer.saturated += 0.0 if last else float((values < _SATURATED).float().mean()) / count
    layer.constant += float((seen.flatten(2).std(2) < _SAME).float().mean()) / count


def _in_branch(name: str) -> bool:
    """Whether a convolution is one of the paper's network, not of the modules of its ablations (section 5.1)."""
    return "conv" in name.rpartition(".")[2]


def _is_dead(name: str, layer: LayerHealth) -> bool:
    """The last layers may draw one colour: their branch is alive if its gradient is."""
    return layer.gradient == 0 or (layer.constant > _NEARLY_ALL and not name.endswith(LAST))
