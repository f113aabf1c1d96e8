"""Batches as a pure function of (seed, order): whoever orders batch 4711 gets the same pixels, today or after a resume,
or a part of them on another machine. So the data needs no state but a counter.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.config import TrainConfig
from training.data.ahead import Ahead, sensible_workers
from training.data.crops import Colours, Crops, centre_crop
from training.data.finish import discounts, recoloured
from training.data.holes import HoleMixture, rectangle
from training.data.photos import PhotoFile, PhotoIndex
from training.data.pixels import PhotoCache

Skipped = dict[Path, str]
"""Files that turned out to be broken, and why."""
CPU = torch.device("cpu")
_SAMPLES, _SIZES, _VALIDATION = 0, 1, 2  # streams of random numbers that must not meet


class Order(NamedTuple):
    """What decides a batch, beside the seed.

    Attributes:
        number: of the batch, from 0.
        size: side of its crops, px.
        samples: which of its samples are wanted; a group of processes shares them out.
    """

    number: int
    size: int
    samples: Sequence[int]


def size_chance(seed: int, number: int) -> float:
    """A number in [0, 1) that belongs to batch ``number`` and decides its size, the same in every process."""
    return float(np.random.default_rng([seed, _SIZES, number]).random())


class Sample(NamedTuple):
    """What a batch is made of.

    Attributes:
        image: size×size×3 RGB, uint8, or float32 in [-1, 1].
        mask: size×size bool, True = hole.
        rng: the rest of the sample's chance comes from it.
        truth: size×size bool, False = hole pixels of which nobody knows the truth; None = all are known.
        colours: how those of ``image`` are to be changed; None = not at all.
    """

    image: NDArray[np.uint8] | NDArray[np.float32]
    mask: NDArray[np.bool_]
    rng: np.random.Generator
    truth: NDArray[np.bool_] | None = None
    colours: Colours | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Training samples.

    Attributes:
        image: B×3×H×W float32 RGB in [-1, 1].
        mask: B×1×H×W float32, 1 = hole; every sample has its own.
        discount: B×1×H×W float32, γ^l.
        patch: B×2 int64, top and left of the local critic's patch, px.
        mix: B×2 float32 in [0, 1): where between real and fake the gradient penalty looks, local and global.
        truth: B×1×H×W float32, 0 = hole pixels of which nobody knows the truth; None = all are known.
    """

    image: Tensor
    mask: Tensor
    discount: Tensor
    patch: Tensor
    mix: Tensor
    truth: Tensor | None = None

    def to(self, device: torch.device, *, channels_last: bool) -> Batch:
        """On another device and in the layout convolutions like."""
        form = torch.channels_last if channels_last else torch.contiguous_format
        image = self.image.to(device, non_blocking=True).contiguous(memory_format=form)
        rest = (getattr(self, name).to(device, non_blocking=True) for name in ("mask", "discount", "patch", "mix"))
        batch = Batch(image, *rest)
        return batch if self.truth is None else replace(batch, truth=self.truth.to(device, non_blocking=True))

    def __len__(self) -> int:
        """Samples."""
        return len(self.image)


@dataclass(frozen=True, slots=True)
class Draft:
    """A batch as it comes from where it was made: few bytes, to be finished where it is trained on.

    Attributes:
        image: B×H×W×3 RGB, uint8, or float32 in [-1, 1].
        colours: B×6 float32, the changes of each sample's colours.
        is_changed: B bool, whether they are to be changed.
        mask: B×H×W bool, True = hole.
        patch, mix: as in ``Batch``.
        truth: B×H×W bool; None = all are known.
    """

    image: Tensor
    colours: Tensor
    is_changed: Tensor
    mask: Tensor
    patch: Tensor
    mix: Tensor
    truth: Tensor | None

    def finish(self, gamma: float, device: torch.device) -> Batch:
        """The batch, on ``device``; γ is of the spatial discount."""
        moved: dict[str, Any] = {entry.name: _moved(getattr(self, entry.name), device) for entry in fields(self)}
        draft = Draft(**moved)
        image = draft.image if draft.image.is_floating_point() else draft.image.float() / 127.5 - 1
        image = torch.where(draft.is_changed[:, None, None, None], recoloured(image, draft.colours), image)
        discount = discounts(draft.mask, gamma)[:, None]
        truth = None if draft.truth is None else draft.truth[:, None].float()
        if truth is not None:
            discount = discount * truth  # what nobody knows is nothing to learn
        mask = draft.mask[:, None].float()
        return Batch(image.permute(0, 3, 1, 2), mask, discount, draft.patch, draft.mix, truth)


class Batches(ABC):
    """Makes batches; while one is trained on, the next are made. Close it after use."""

    def __init__(self, config: TrainConfig) -> None:
        self._config = config
        self._workers = sensible_workers() if config.workers is None else config.workers
        self._ahead: Ahead[Order, tuple[Draft | Batch, Skipped]] | None = None

    def __getstate__(self) -> dict[str, Any]:
        """For another process, which makes drafts."""
        return self.__dict__ | {"_ahead": None}

    def get(self, order: Order, *, then: Iterable[Order] = (), device: torch.device = CPU) -> Batch:
        """A batch; ``then`` is what will be ordered next, as far as that is known.

        Raises:
            TrainingError: nothing of the photos can be read any more, or a process that makes batches was ended.
        """
        if self._ahead is None:
            whole = device.type == "cpu" and not self._workers  # finished in the thread, while the last is trained on
            self._ahead = Ahead(self._make_whole if whole else self._make_draft, self._workers)
        made, skipped = self._ahead.get(order, then)
        self._skipped().update(skipped)
        return made if isinstance(made, Batch) else made.finish(self._config.discount, device)

    def make(self, order: Order) -> Batch:
        """Here and now."""
        return self.draft(order).finish(self._config.discount, CPU)

    def draft(self, order: Order) -> Draft:
        """The same, not finished."""
        seeds = ([self._config.seed, _SAMPLES, order.number, sample] for sample in order.samples)
        return self._draft([self._sample(np.random.default_rng(seed), order.size) for seed in seeds])

    def close(self) -> None:
        """End the thread or the processes."""
        if self._ahead is not None:
            self._ahead.close()

    @abstractmethod
    def validation(self, size: int) -> list[Batch]:
        """The same held-out crops with the same holes, one a batch, every time."""

    @abstractmethod
    def counts(self) -> tuple[int, int, str]:
        """Photos for training and for validation, and a sentence about those that are skipped."""

    @abstractmethod
    def _sample(self, rng: np.random.Generator, size: int) -> Sample:
        """One for training; all chance comes from ``rng``."""

    def _skipped(self) -> Skipped:
        """Files found broken so far, and why; other processes' are added to it."""
        return {}

    def _make_whole(self, order: Order) -> tuple[Batch, Skipped]:
        return self.make(order), {}

    def _make_draft(self, order: Order) -> tuple[Draft, Skipped]:
        return self.draft(order), dict(self._skipped())

    def _collate(self, samples: list[Sample]) -> Batch:
        return self._draft(samples).finish(self._config.discount, CPU)

    def _draft(self, samples: list[Sample]) -> Draft:
        patch = min(self._config.critics.patch, samples[0].image.shape[0])
        masks, truths = np.stack([s.mask for s in samples]), [s.truth for s in samples if s.truth is not None]
        same = np.zeros(6, np.float32)
        return Draft(
            image=torch.from_numpy(np.stack([s.image for s in samples])),
            colours=torch.from_numpy(np.stack([same if s.colours is None else s.colours for s in samples])),
            is_changed=torch.tensor([s.colours is not None for s in samples]),
            mask=torch.from_numpy(masks),
            patch=torch.tensor([patch_corner(mask, patch) for mask in masks]),
            mix=torch.from_numpy(np.stack([s.rng.random(2, np.float32) for s in samples])),
            truth=torch.from_numpy(np.stack(truths)) if truths else None,
        )


class PhotoBatches(Batches):
    """Crops of the photos of an index."""

    def __init__(self, index: PhotoIndex, holes: HoleMixture, config: TrainConfig) -> None:
        super().__init__(config)
        self._holes = holes
        self._cache = PhotoCache(index.report, config.photos, max(1, self._workers))
        self._crops = Crops(index.training, self._cache, config.photos)
        self._validation = index.validation or index.training
        self._counts, self._report = (len(index.training), len(index.validation)), index.report

    def validation(self, size: int) -> list[Batch]:
        """Crops of held-out photos with rectangles: see ``Batches``."""
        held = self._spread(self._config.validation_crops)
        rng = np.random.default_rng([self._config.seed, _VALIDATION])
        batches = []
        for photo in held:
            pixels = self._cache.get(photo)
            if pixels is not None:
                batches.append(self._collate([Sample(centre_crop(pixels, size), rectangle(rng, size), rng)]))
        return batches

    def counts(self) -> tuple[int, int, str]:
        """Photos for training and for validation, and a sentence about those that are skipped."""
        return self._counts[0], self._counts[1], str(self._report)

    def _spread(self, count: int) -> Sequence[PhotoFile]:
        photos = sorted(self._validation, key=lambda photo: photo.digest)  # by hash: all kinds mixed
        return photos[:count]

    def _sample(self, rng: np.random.Generator, size: int) -> Sample:
        image, colours = self._crops.draw(rng, size)
        return Sample(image, self._holes.draw(rng, size), rng, colours=colours)

    def _skipped(self) -> Skipped:
        return self._report.skipped


def _moved(tensor: Tensor | None, device: torch.device) -> Tensor | None:
    """On ``device``; to a card without waiting, which takes memory that cannot be swapped out."""
    if tensor is None or device.type == "cpu":
        return tensor
    return (tensor.pin_memory() if device.type == "cuda" else tensor).to(device, non_blocking=True)


def patch_corner(mask: np.ndarray, side: int) -> tuple[int, int]:
    """Top and left of the square of ``side`` px that has the middle of the hole's bounding box nearest its own."""
    corner = []
    for axis in (1, 0):
        where = np.flatnonzero(mask.any(axis))
        middle = (where[0] + where[-1] + 1) / 2 if where.size else mask.shape[1 - axis] / 2
        corner.append(int(min(max(0, round(middle - side / 2)), mask.shape[1 - axis] - side)))
    return corner[0], corner[1]
