"""Where fine-tuning is measured: pieces of photos training never sees, each with a hole and its truth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.config import TrainConfig
from training.data.batches import Batch, PhotoBatches, Sample
from training.data.crops import random_crop
from training.data.held_out import leaders
from training.data.holes import HoleMixture
from training.data.photos import PhotoFile, PhotoIndex

_SELECTION, _VERDICT = 3, 4  # streams of random numbers, beside those of training.data.batches
_PLACES = 24
_MOST_OF_ONE_PHOTO = 12
_SEPARATE = 6  # different photos from which on choosing the best weights and judging them use different ones


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """One fill to measure.

    Attributes:
        photo: what it was cut from: equal for places that are not independent of each other.
        image: size×size×3 RGB uint8.
        mask: size×size bool, True = hole.
        judged: size×size bool: hole pixels whose truth is known.
    """

    photo: str
    image: NDArray[np.uint8]
    mask: NDArray[np.bool_]
    judged: NDArray[np.bool_]


class FolderBatches(PhotoBatches):
    """Photos of an index.

    With enough hold-out photos, every third chooses the best weights and the others judge them; with few, both are
    done on the same photos, on other pieces with other holes. Near-duplicates count as one photo.
    """

    def __init__(self, index: PhotoIndex, holes: HoleMixture, config: TrainConfig) -> None:
        super().__init__(index, holes, config)
        held, shown = index.validation, leaders(index.validation)
        self._shown = {photo.digest: what for photo, what in zip(held, shown, strict=True)}
        distinct = list(dict.fromkeys(shown))
        apart = len(distinct) >= _SEPARATE
        choosing = set(distinct[::3])
        self._selecting = tuple(p for p in held if self._shown[p.digest] in choosing) if apart else held
        self._judging = tuple(p for p in held if self._shown[p.digest] not in choosing) if apart else held

    def validation(self, size: int) -> list[Batch]:
        """``validation_crops`` crops with holes like those of training: see ``Batches``."""
        count = self._config.validation_crops
        each = math.ceil(count / max(1, len(self._selecting)))
        places = self._cut(self._selecting, each, size, _SELECTION)[:count]
        rng = np.random.default_rng([self._config.seed, _SELECTION])
        return [self._collate([to_sample(place, rng)]) for place in places]

    def places(self, size: int) -> list[Place]:
        """At least one of every hold-out photo that can still be read, about 24 in all."""
        each = min(_MOST_OF_ONE_PHOTO, math.ceil(_PLACES / max(1, len(self._judging))))
        return self._cut(self._judging, each, size, _VERDICT)

    def _cut(self, photos: Sequence[PhotoFile], each: int, size: int, stream: int) -> list[Place]:
        places = []
        for number in range(each):  # all photos once, then again: the first few are of different photos
            for photo in photos:
                pixels = self._cache.get(photo)
                if pixels is None:
                    continue
                rng = np.random.default_rng([self._config.seed, stream, int(photo.digest[:8], 16), number])
                image = np.ascontiguousarray(random_crop(pixels, rng, size, self._config.photos.smallest_scale))
                mask = self._holes.draw(rng, size)
                places.append(Place(self._shown[photo.digest], image, mask, mask))
        return places


def to_sample(place: Place, rng: np.random.Generator) -> Sample:
    """For a batch."""
    unknown = place.mask & ~place.judged
    image = place.image.astype(np.float32) / np.float32(127.5) - 1
    return Sample(image, place.mask, rng, ~unknown if unknown.any() else None)
