"""What decides a training run: one frozen value, read from a recipe file, written into every checkpoint. No torch here.

A recipe is TOML with the names of the fields below; what it leaves out keeps its default::

    name = "mine"
    [[phases]]
    name = "reconstruction"
    steps = 5000
    crops = [{size = 128, batch = 8, share = 0.75}, {size = 256, batch = 2, share = 0.25}]
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from engine.files.regular import read_text
from engine.language import tr
from engine.model.config import ModelConfig
from training.errors import TrainingError
from training.values import above_zero, at_least, between, build

Adversarial = Literal["none", "wgan-gp", "dcgan", "lsgan"]
Layout = Literal["folder", "celeba", "places2", "imagenet", "dtd"]


@dataclass(frozen=True, slots=True)
class Crop:
    """Batches of one size.

    Attributes:
        size: side of the square crop, px.
        batch: crops per step, over all processes.
        share: how often this size is drawn, relative to the others, at the start of the phase.
        share_end: the same at the end of the phase, linear in between; None = as at the start. Growing the share of
            large crops starts a run small and cheap.
    """

    size: int = 256
    batch: int = 16
    share: float = 1.0
    share_end: float | None = None

    def __post_init__(self) -> None:
        """Refuse crops no network takes."""
        at_least("size", self.size, 72)
        if self.size % 8:
            raise TrainingError(tr("The crop size must be a multiple of 8 pixels, not {size}.", size=self.size))
        at_least("batch", self.batch, 1)
        at_least("share", self.share, 0)
        if self.share_end is not None:
            at_least("share_end", self.share_end, 0)


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the run with its own crops, learning rate and critics.

    Attributes:
        name: for logs.
        steps: generator steps.
        crops: sizes drawn at random, one size a step.
        lr: highest learning rate of the generator.
        warmup_steps: linear from 0 to ``lr``.
        final_lr: fraction of ``lr`` that a cosine reaches at the last step; 1 = constant.
        adversarial: which critics, if any. With critics every crop of the phase has ``critics.size``.
        critic_steps: critic steps, each on a fresh batch, before every generator step (n_critic, Algorithm 1).
        critic_lr: Adam's, betas 0.5 and 0.9 (the paper's), constant after ``warmup_steps``.
        critic_warmup_steps: steps at the start of the phase in which only the critics learn, so that their first,
            random opinion does not disturb a trained generator.
        adversarial_weight: λ of the generator's adversarial term; ramped up from 0 over ``warmup_steps``.
        refined: how much ℓ1 of the second stage counts in this phase; None = ``LossWeights.refined``. A second stage
            without ℓ1 (section 5.1) learns from its critics alone, so a phase that has none must come before.
    """

    name: str = "train"
    steps: int = 100_000
    crops: tuple[Crop, ...] = (Crop(),)
    lr: float = 1e-4
    warmup_steps: int = 60
    final_lr: float = 1.0
    adversarial: Adversarial = "none"
    critic_steps: int = 5
    critic_lr: float = 1e-4
    critic_warmup_steps: int = 0
    adversarial_weight: float = 1e-3
    refined: float | None = None

    def __post_init__(self) -> None:
        """Refuse values that cannot train."""
        for name, least in (("steps", 1), ("warmup_steps", 0), ("critic_steps", 1), ("critic_warmup_steps", 0)):
            at_least(name, getattr(self, name), least)
        for name in ("lr", "critic_lr"):
            above_zero(name, getattr(self, name))
        at_least("adversarial_weight", self.adversarial_weight, 0)
        if self.refined is not None:
            at_least("refined", self.refined, 0)
        between("final_lr", self.final_lr, 0, 1)
        if not self.crops or sum(crop.share for crop in self.crops) <= 0:
            raise TrainingError(tr("The phase “{name}” has no crops; give it a size and a batch.", name=self.name))


@dataclass(frozen=True, slots=True)
class LossWeights:
    """How much each term counts in the generator's loss. Terms of weight 0 are not computed.

    Attributes:
        coarse, refined: how much ℓ1 of each stage counts. 1.2 and 1 in the authors' schedule; ``refined`` 0 leaves the
            refinement network to its critics (section 5.1).
        hole, known: mean ℓ1 over the hole (discounted) and over the rest, of both stages.
        gradient_penalty: λ of WGAN-GP's penalty on the critics.
        total_variation: roughness of the fill.
        gradient_difference: mean ℓ1 between the steps from pixel to pixel of the fill and of the photo.
        perceptual, style: distance in the features of a network the user supplies.
    """

    coarse: float = 1.2
    refined: float = 1.0
    hole: float = 1.2
    known: float = 1.2
    gradient_penalty: float = 10.0
    total_variation: float = 0.0
    gradient_difference: float = 0.0
    perceptual: float = 0.0
    style: float = 0.0

    def __post_init__(self) -> None:
        """Refuse negative weights."""
        for entry in fields(self):
            at_least(entry.name, getattr(self, entry.name), 0)


@dataclass(frozen=True, slots=True)
class PhotosConfig:
    """Which photographs, and how crops are cut from them.

    Attributes:
        layout: how the folder is organised; "folder" is any tree of images.
        kinds: weight by kind, the part of a file's name before the first "-"; empty = every photo equally often.
            With weights, photos of an unlisted kind are not used.
        validation_share: of the photos, chosen by a hash of their content, that training never sees.
        smallest_scale: crops are taken at a random scale from this (log-uniform) to full resolution.
        flip, rotate, colour: probabilities of a mirror image, a quarter turn, a mild change of colour.
        cache_mb: memory for decoded photos.
    """

    layout: Layout = "folder"
    kinds: Mapping[str, float] = field(default_factory=dict)
    validation_share: float = 0.02
    smallest_scale: float = 0.2
    flip: float = 0.5
    rotate: float = 0.1
    colour: float = 0.5
    cache_mb: int = 1024

    def __post_init__(self) -> None:
        """Refuse values out of range."""
        for name in ("flip", "rotate", "colour"):
            between(name, getattr(self, name), 0, 1)
        between("validation_share", self.validation_share, 0, 0.9)
        between("smallest_scale", self.smallest_scale, 0.01, 1)
        at_least("cache_mb", self.cache_mb, 0)
        for kind, weight in self.kinds.items():
            at_least(tr("The weight of the kind “{kind}”", kind=kind), weight, 0)
        if self.kinds and sum(self.kinds.values()) <= 0:
            raise TrainingError(tr("All kinds of photos have the weight 0; give at least one more."))


@dataclass(frozen=True, slots=True)
class MasksConfig:
    """Mixture of holes, by relative weight, and their size.

    Attributes:
        rectangles: sides from ``smallest`` to ``largest`` of the crop's (the paper: up to 128 in 256).
        strokes, blobs: brush strokes and object-like ellipses.
        saved: masks from ``folder``, scaled to the crop.
        smallest, largest: sides of rectangles as a fraction of the crop.
        folder: of saved masks, white = hole.
    """

    rectangles: float = 0.5
    strokes: float = 0.3
    blobs: float = 0.2
    saved: float = 0.0
    smallest: float = 0.25
    largest: float = 0.5
    folder: str = ""

    def __post_init__(self) -> None:
        """Refuse an empty mixture and impossible sizes."""
        weights = [self.rectangles, self.strokes, self.blobs, self.saved]
        for name, weight in zip(("rectangles", "strokes", "blobs", "saved"), weights, strict=True):
            at_least(name, weight, 0)
        if sum(weights) <= 0:
            raise TrainingError(tr("All kinds of holes have the weight 0; give at least one more."))
        between("smallest", self.smallest, 0.02, 0.9)
        between("largest", self.largest, self.smallest, 0.9)
        if self.saved and not self.folder:
            raise TrainingError(tr("Saved masks are to be used, but no folder is given for them."))


@dataclass(frozen=True, slots=True)
class OptimiserConfig:
    """Of the generator. Muon is used on inner kernels only; everything else is Adam's.

    Attributes:
        name: "adam" (the paper's) or "muon".
        betas: Adam's; the paper's are 0.5 and 0.9.
        momentum: Muon's.
        clip: largest length of the gradient of all weights together; 0 = not clipped.
        kernels: "free" (the paper's), or "standardised": every inner kernel keeps mean 0 and one length, without which
            long runs lose whole branches. For training from nothing; fine-tuning keeps what it was given.
        kernel_length: of standardised kernels, √Σw² of one output channel.
        branch_length: the same in the two branches of the second stage, whose features shrink from layer to layer.
        decoder_length: the same in both decoders, whose features grow alike.
    """

    name: Literal["adam", "muon"] = "adam"
    betas: tuple[float, float] = (0.5, 0.9)
    momentum: float = 0.95
    clip: float = 1.0
    kernels: Literal["free", "standardised"] = "free"
    kernel_length: float = 1.0
    branch_length: float = 1.0
    decoder_length: float = 0.8

    def __post_init__(self) -> None:
        """Refuse values out of range."""
        for beta in self.betas:
            between("betas", beta, 0, 0.99999)
        between("momentum", self.momentum, 0, 0.99999)
        at_least("clip", self.clip, 0)
        for name in ("kernel_length", "branch_length", "decoder_length"):
            between(name, getattr(self, name), 0.01, 100)


@dataclass(frozen=True, slots=True)
class CriticsConfig:
    """The critics of appendix D.

    Attributes:
        local_widths, global_widths: channels of each layer.
        size: side of the whole crop, which the global critic sees, px.
        patch: side of the square around the hole, which the local critic sees, px.
    """

    local_widths: tuple[int, ...] = (64, 128, 256, 512)
    global_widths: tuple[int, ...] = (64, 128, 256, 256)
    size: int = 256
    patch: int = 128

    def __post_init__(self) -> None:
        """Refuse sizes four halvings do not divide."""
        for name, widths in (("local_widths", self.local_widths), ("global_widths", self.global_widths)):
            if not widths or min(widths) < 1:
                raise TrainingError(
                    tr("{name} must be whole numbers above 0, not {widths}.", name=name, widths=list(widths))
                )
            side = self.patch if name == "local_widths" else self.size
            if side % 2 ** len(widths):
                raise TrainingError(
                    tr(
                        "The critics' side of {side} px must be a multiple of {step}.",
                        side=side,
                        step=2 ** len(widths),
                    )
                )
        if self.patch > self.size:
            raise TrainingError(
                tr(
                    "The local patch ({patch} px) is larger than the crop ({size} px).",
                    patch=self.patch,
                    size=self.size,
                )
            )


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """A whole run. The defaults are the paper's network, losses and steps: Adam at 1e-4, 16 crops of 256², n_critic 5.

    What the paper has not and the defaults have: 16-bit convolutions, averaged weights, a warm-up, clipped gradients,
    holes that are no rectangles, and crops that are scaled, mirrored, turned and changed in colour.
    ``paper-original.toml`` has the paper's own values only.

    Attributes:
        discount: γ of the spatially discounted loss; 0.99 in the paper, 0.9 in the authors' code.
        ema: decay of the averaged weights, which are what is exported.
        precision: "auto" = 16-bit convolutions where the device gains, else "float32".
        seed: start of the random numbers: the same seed, the same run.
        channels_last: memory layout of the pictures; faster on most processors.
        compile: whether ``torch.compile`` joins the generator's layers: minutes before the first step of every crop
            size, then faster steps on a card; needs a C++ compiler, and on a card Triton.
        workers: processes that make batches ahead; 0 = one thread does; None = as many as pay: 0 on a CPU, with a CUDA
            card one for every core but one, at most 8. The batches are the same.
        checkpoint_minutes: time between checkpoints; at most this much work can be lost.
        log_every: steps between two lines of the log.
        validate_every, sheet_every: steps between two validations, two sheets of pictures; 0 = none.
        validation_crops: how many crops the validation looks at.
        rollbacks: how often in a row a run may go back to its last good state before it gives up.
    """

    name: str = "paper"
    seed: int = 1
    model: ModelConfig = field(default_factory=ModelConfig)
    photos: PhotosConfig = field(default_factory=PhotosConfig)
    masks: MasksConfig = field(default_factory=MasksConfig)
    phases: tuple[Phase, ...] = (Phase(adversarial="wgan-gp"),)
    weights: LossWeights = field(default_factory=LossWeights)
    optimiser: OptimiserConfig = field(default_factory=OptimiserConfig)
    critics: CriticsConfig = field(default_factory=CriticsConfig)
    discount: float = 0.99
    ema: float = 0.998
    precision: Literal["auto", "float32"] = "auto"
    channels_last: bool = True
    compile: bool = False
    workers: int | None = None
    checkpoint_minutes: float = 10.0
    log_every: int = 20
    validate_every: int = 500
    validation_crops: int = 32
    sheet_every: int = 500
    rollbacks: int = 3

    def __post_init__(self) -> None:
        """Refuse what cannot train, and crops that do not fit the network or the critics."""
        between("discount", self.discount, 0.01, 1)
        between("ema", self.ema, 0, 0.999999)
        above_zero("checkpoint_minutes", self.checkpoint_minutes)
        for name in ("log_every", "validation_crops"):
            at_least(name, getattr(self, name), 1)
        for name in ("seed", "validate_every", "sheet_every", "rollbacks"):
            at_least(name, getattr(self, name), 0)
        if self.workers is not None:
            between("workers", self.workers, 0, 64)
        if not self.phases:
            raise TrainingError(tr("The recipe has no phases; give at least one."))
        for phase in self.phases:
            for crop in phase.crops:
                self._check_crop(phase, crop)

    @property
    def total_steps(self) -> int:
        """Generator steps of all phases."""
        return sum(phase.steps for phase in self.phases)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TrainConfig:
        """The inverse of ``to_dict``; missing entries keep their defaults.

        Raises:
            TrainingError: unknown entry, wrong type or value out of range, as a sentence.
        """
        return build(cls, values, tr("recipe"))

    def to_json(self) -> str:
        """For a checkpoint."""
        return json.dumps(self.to_dict())

    def _check_crop(self, phase: Phase, crop: Crop) -> None:
        if crop.size % self.model.multiple or crop.size < self.model.minimum_size:
            step, least = self.model.multiple, self.model.minimum_size
            raise TrainingError(
                tr(
                    "This network takes crops of multiples of {step} px, at least {least}, not {size}.",
                    step=step,
                    least=least,
                    size=crop.size,
                )
            )
        if phase.adversarial != "none" and crop.size != self.critics.size:
            raise TrainingError(
                tr(
                    "The phase “{name}” has critics, which take crops of {wanted} px, not {size}.",
                    name=phase.name,
                    wanted=self.critics.size,
                    size=crop.size,
                )
            )


def read_recipe(path: Path) -> TrainConfig:
    """The configuration in a TOML file.

    Raises:
        TrainingError: missing, unreadable or wrong file, as a sentence.
    """
    try:
        values = tomllib.loads(read_text(Path(path)))
    except OSError as error:
        raise TrainingError(
            tr("The recipe “{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise TrainingError(tr("The recipe “{path}” is not valid TOML: {error}.", path=path, error=error)) from error
    try:
        return TrainConfig.from_dict(values)
    except TrainingError as error:
        raise TrainingError(tr("The recipe “{path}” is wrong: {error}", path=path, error=error)) from error
