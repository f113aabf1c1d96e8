"""Batches as a pure function of (seed, order): whoever orders batch 4711 gets the same pixels, today or after a resume,
or a part of them on another machine. So the data needs no state but a counter.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.config import TrainConfig
from training.data.crops import Crops, centre_crop
from training.data.holes import HoleMixture, rectangle, spatial_discount
from training.data.photos import PhotoCache, PhotoFile, PhotoIndex

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
        image: size×size×3 float32 RGB in [-1, 1].
        mask: size×size bool, True = hole.
        rng: the rest of the sample's chance comes from it.
        truth: size×size bool, False = hole pixels of which nobody knows the truth; None = all are known.
    """

    image: NDArray[np.float32]
    mask: NDArray[np.bool_]
    rng: np.random.Generator
    truth: NDArray[np.bool_] | None = None


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


class Batches(ABC):
    """Makes batches; while one is trained on, the next is made in a thread. Close it after use."""

    def __init__(self, config: TrainConfig) -> None:
        self._config = config
        self._worker = ThreadPoolExecutor(1, "batches")
        self._next: tuple[Order, Future[Batch]] | None = None

    def get(self, order: Order, *, then: Order | None = None) -> Batch:
        """A batch; ``then`` is what will be ordered next, if that is known."""
        waiting, self._next = self._next, None
        if waiting is not None and waiting[0] == order:
            batch = waiting[1].result()
        else:
            if waiting is not None:
                waiting[1].cancel()
            batch = self._worker.submit(self.make, order).result()
        if then is not None:
            self._next = then, self._worker.submit(self.make, then)
        return batch

    def make(self, order: Order) -> Batch:
        """Without any thread."""
        seeds = ([self._config.seed, _SAMPLES, order.number, sample] for sample in order.samples)
        return self._collate([self._sample(np.random.default_rng(seed), order.size) for seed in seeds])

    def close(self) -> None:
        """End the thread."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    @abstractmethod
    def validation(self, size: int) -> list[Batch]:
        """The same held-out crops with the same holes, one a batch, every time."""

    @abstractmethod
    def counts(self) -> tuple[int, int, str]:
        """Photos for training and for validation, and a sentence about those that are skipped."""

    @abstractmethod
    def _sample(self, rng: np.random.Generator, size: int) -> Sample:
        """One for training; all chance comes from ``rng``."""

    def _collate(self, samples: list[Sample]) -> Batch:
        patch = min(self._config.critics.patch, samples[0].image.shape[0])
        masks, truths = np.stack([s.mask for s in samples]), None
        discounts = np.stack([spatial_discount(mask, self._config.discount) for mask in masks])
        if samples[0].truth is not None:
            truths = np.stack([s.truth for s in samples if s.truth is not None]).astype(np.float32)
            discounts *= truths  # what nobody knows is nothing to learn
        return Batch(
            image=torch.from_numpy(np.stack([s.image for s in samples])).permute(0, 3, 1, 2),
            mask=torch.from_numpy(masks.astype(np.float32))[:, None],
            discount=torch.from_numpy(discounts)[:, None],
            patch=torch.tensor([patch_corner(mask, patch) for mask in masks]),
            mix=torch.from_numpy(np.stack([s.rng.random(2, np.float32) for s in samples])),
            truth=None if truths is None else torch.from_numpy(truths)[:, None],
        )


class PhotoBatches(Batches):
    """Crops of the photos of an index."""

    def __init__(self, index: PhotoIndex, holes: HoleMixture, config: TrainConfig) -> None:
        super().__init__(config)
        self._holes = holes
        self._cache = PhotoCache(index.report, config.photos)
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
                image = centre_crop(pixels, size).astype(np.float32) / np.float32(127.5) - 1
                batches.append(self._collate([Sample(image, rectangle(rng, size), rng)]))
        return batches

    def counts(self) -> tuple[int, int, str]:
        """Photos for training and for validation, and a sentence about those that are skipped."""
        return self._counts[0], self._counts[1], str(self._report)

    def _spread(self, count: int) -> Sequence[PhotoFile]:
        photos = sorted(self._validation, key=lambda photo: photo.digest)  # by hash: all kinds mixed
        return photos[:count]

    def _sample(self, rng: np.random.Generator, size: int) -> Sample:
        return Sample(self._crops.draw(rng, size), self._holes.draw(rng, size), rng)


def patch_corner(mask: np.ndarray, side: int) -> tuple[int, int]:
    """Top and left of the square of ``side`` px that has the middle of the hole's bounding box nearest its own."""
    corner = []
    for axis in (1, 0):
        where = np.flatnonzero(mask.any(axis))
        middle = (where[0] + where[-1] + 1) / 2 if where.size else mask.shape[1 - axis] / 2
        corner.append(int(min(max(0, round(middle - side / 2)), mask.shape[1 - axis] - side)))
    return corner[0], corner[1]
