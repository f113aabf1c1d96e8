"""Learning from the intact part of one photo: synthetic holes away from the real one.

Two kinds of pixels are *secret*: those of the real hole, whose truth nobody knows, and those of the hold-out places,
which the verdict is given on. A crop that touches them has them inside its hole: they are never shown, and they count
in no loss. Everything happens at the working scale at which the real hole will be filled.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from engine.hole.plan import plan_holes
from engine.language import tr
from engine.photo.photo import PhotoError
from engine.photo.reading import load_pixels
from engine.types import Mask
from training.config import TrainConfig
from training.data.batches import Batch, Batches, Sample
from training.data.crops import draw_colours, random_window, resize_square
from training.data.finish import recoloured
from training.data.holes import HoleMixture
from training.data.pixels import RGB8
from training.errors import TrainingError
from training.finetune.places import Place, to_sample

_FINER = 1.25  # than the working scale: crops are drawn from there down to smallest_scale
_SIDES = (0.25, 0.1875, 0.125, 0.09375)  # of a place's hole, of the crop; the largest of which there are enough
_SHARE = 0.12  # of the intact pixels that may be held out
_ENOUGH, _FEWEST, _MOST = 12, 4, 24
_MARGIN = 8  # px between a place or a synthetic hole and anything secret
_SECRET_SHARE = 0.25  # of a training crop, if it can be helped
_LEAST_HOLE = 0.01  # of a crop
_ATTEMPTS = 20
_PLACING, _OFFSET = 5, 6  # streams of random numbers


@dataclass(frozen=True, slots=True, eq=False)
class IntactPhoto:
    """One photo at the working scale.

    Attributes:
        pixels: H×W×3 RGB uint8; 0 in the real hole.
        hole: H×W bool, True = any part of the real hole.
        places: top, left and side of every hold-out square.
    """

    pixels: RGB8
    hole: Mask
    places: tuple[tuple[int, int, int], ...]

    @property
    def secret(self) -> Mask:
        """H×W bool: the real hole and the hold-out squares."""
        secret = self.hole.copy()
        for top, left, side in self.places:
            secret[top : top + side, left : left + side] = True
        return secret


def open_photo(photo: Path, hole: Path, size: int, seed: int) -> IntactPhoto:
    """Read photo and mask, and choose the hold-out places for crops of ``size`` px.

    Raises:
        TrainingError: they cannot be read, do not fit, there is no hole, or too little is intact.
    """
    try:
        pixels, mask = load_pixels(photo), load_pixels(hole)[..., 0] > 127
    except PhotoError as error:
        raise TrainingError(
            tr("The copy of the open photo cannot be read ({reason}); start again.", reason=error.reason)
        ) from error
    if mask.shape != pixels.shape[:2]:
        raise TrainingError(tr("The photo and its hole are of different sizes; start again."))
    if not mask.any():
        raise TrainingError(tr("There is no hole to learn for; paint one first."))
    return intact_photo(pixels, mask, size, seed)


def intact_photo(pixels: RGB8, hole: Mask, size: int, seed: int) -> IntactPhoto:
    """The same from H×W×3 and H×W."""
    largest = max(plan_holes(hole), key=lambda plan: plan.crop.area)
    scale = min(1.0, largest.scale * _FINER)
    height, width = (max(1, round(n * scale)) for n in hole.shape)
    blank = np.where(hole[..., None], np.uint8(0), pixels)
    if scale < 1:
        blank, hole = _averaged(blank, (width, height)), _touched(hole, (width, height))
        blank[hole] = 0
    return IntactPhoto(blank, hole, _choose_places(hole, size, np.random.default_rng([seed, _PLACING])))


class OnlyPhotoBatches(Batches):
    """Crops of one photo with synthetic holes; nothing secret is shown or learnt."""

    def __init__(self, photo: IntactPhoto, holes: HoleMixture, config: TrainConfig) -> None:
        super().__init__(config)
        self._photo, self._holes = photo, holes
        self._secret = photo.secret

    def counts(self) -> tuple[int, int, str]:
        """One photo to learn from; its hold-out places are counted as photos."""
        return 1, len(self._photo.places), ""

    def validation(self, size: int) -> list[Batch]:
        """Every third hold-out place: they choose the best weights; see ``Batches``."""
        rng = np.random.default_rng([self._config.seed, _OFFSET])
        return [self._collate([to_sample(place, rng)]) for place in self._cut(size, selecting=True)]

    def places(self, size: int) -> list[Place]:
        """The other hold-out places."""
        return self._cut(size, selecting=False)

    def _cut(self, size: int, *, selecting: bool) -> list[Place]:
        height, width = self._photo.hole.shape
        side = min(size, height, width)
        found = []
        for number, (top, left, length) in enumerate(self._photo.places):
            if (number % 3 == 0) != selecting:
                continue
            rng = np.random.default_rng([self._config.seed, _OFFSET, number])
            y, x = (_around(rng, at, length, side, limit) for at, limit in ((top, height), (left, width)))
            window = slice(y, y + side), slice(x, x + side)
            judged = np.zeros(self._photo.hole.shape, np.bool_)
            judged[top : top + length, left : left + length] = True
            small = _touched(judged[window], (size, size))
            hole = _touched(self._photo.hole[window], (size, size))
            image = resize_square(self._photo.pixels[window], size)
            found.append(Place(f"place {number}", np.ascontiguousarray(image), small | hole, small & ~hole))
        return found

    def _sample(self, rng: np.random.Generator, size: int) -> Sample:
        config = self._config.photos
        window, secret = self._window(rng, size)
        image = resize_square(self._photo.pixels[window], size).astype(np.float32) / np.float32(127.5) - 1
        if rng.random() < config.colour:
            colours = torch.from_numpy(draw_colours(rng))
            image = recoloured(torch.from_numpy(image)[None], colours[None])[0].numpy()
        image[secret] = 0
        hole = self._synthetic(rng, size, secret)
        turns = int(rng.choice([1, 3])) if rng.random() < config.rotate else 0
        mirror = rng.random() < config.flip
        turned = [np.rot90(part, turns) for part in (image, hole | secret, ~secret)]
        image, mask, truth = (np.ascontiguousarray(part[:, ::-1] if mirror else part) for part in turned)
        return Sample(image, mask, rng, truth)

    def _window(self, rng: np.random.Generator, size: int) -> tuple[tuple[slice, slice], Mask]:
        """A square with few secret pixels, and where they are in it."""
        best: tuple[tuple[slice, slice], Mask] | None = None
        for _ in range(_ATTEMPTS):
            window = random_window(self._secret.shape, rng, size, self._config.photos.smallest_scale)
            secret = _touched(self._secret[window], (size, size))
            if best is None or secret.mean() < best[1].mean():
                best = window, secret
            if secret.mean() < _SECRET_SHARE:
                break
        assert best is not None
        return best

    def _synthetic(self, rng: np.random.Generator, size: int, secret: Mask) -> Mask:
        """A hole away from everything secret: whole if possible, else what is left of it."""
        kernel = np.ones((2 * _MARGIN + 1,) * 2, np.uint8)
        free = cv2.dilate(secret.astype(np.uint8), kernel) == 0
        best = np.zeros((size, size), np.bool_)
        for _ in range(_ATTEMPTS):
            drawn = self._holes.draw(rng, size)
            left = drawn & free
            if left.sum() > best.sum():
                best = left
            if left.sum() == drawn.sum():
                return drawn
        return best if best.mean() >= _LEAST_HOLE else best | (self._holes.draw(rng, size) & ~secret)


def _choose_places(hole: Mask, size: int, rng: np.random.Generator) -> tuple[tuple[int, int, int], ...]:
    """Squares that touch neither the real hole nor each other.

    Raises:
        TrainingError: too little of the photo is intact for four.
    """
    budget = _SHARE * float((~hole).sum())
    found: list[tuple[int, int, int]] = []
    for share in _SIDES:
        side = round(size * share)
        wanted = min(_MOST, int(budget / side**2))
        more = _place(hole, side, wanted, rng)
        if len(more) > len(found):
            found = more
        if len(found) >= _ENOUGH:
            break
    if len(found) < _FEWEST:
        raise TrainingError(
            tr("Too little of the photo is intact to learn from; make the hole smaller or fill it as it is.")
        )
    return tuple(found)


def _place(hole: Mask, side: int, wanted: int, rng: np.random.Generator) -> list[tuple[int, int, int]]:
    height, width = hole.shape
    if min(height, width) < side + 2 * _MARGIN:
        return []
    taken = hole.copy()
    found: list[tuple[int, int, int]] = []
    for _ in range(100 * wanted):
        if len(found) == wanted:
            break
        top, left = int(rng.integers(0, height - side + 1)), int(rng.integers(0, width - side + 1))
        around = (
            slice(max(0, top - _MARGIN), top + side + _MARGIN),
            slice(max(0, left - _MARGIN), left + side + _MARGIN),
        )
        if not taken[around].any():
            taken[top : top + side, left : left + side] = True
            found.append((top, left, side))
    return found


def _around(rng: np.random.Generator, at: int, length: int, side: int, limit: int) -> int:
    """Start of a stretch of ``side`` in 0…``limit`` that contains at…at+length, preferably with it well inside."""
    first, last = max(0, at + length - side), min(at, limit - side)
    room = (last - first) // 4
    return int(rng.integers(first + room, last - room + 1))


def _averaged(pixels: RGB8, size: tuple[int, int]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _touched(mask: Mask, size: tuple[int, int]) -> Mask:
    """Resized as pictures are; True where any part of a pixel comes from a True one."""
    if mask.shape == size[::-1]:
        return mask.copy()
    how = cv2.INTER_AREA if mask.shape[0] >= size[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(mask.astype(np.float32), size, interpolation=how) > 0)
