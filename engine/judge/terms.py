"""What is measured of a fill: three numbers, each the smaller the better.

Patches of a fill that are nowhere in its surroundings are what a patch synthesis leaves where it fails (Y. Wexler,
E. Shechtman, M. Irani, "Space-time completion of video", PAMI 2007, call what is left "coherence" when it is small).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]

_SCALES = 3
_RADIUS = 3  # patches of 7×7
_REACH = 2 * _RADIUS + 1
_MOST_ASKED, _MOST_SOURCES = 900, 4000  # patches a scale, drawn by chance with one seed
_FLOOR = 2.0  # of a gradient, in steps of 8 bits: noise in a plain sky is no seam
_SEAM_SCALE = 2


@dataclass(frozen=True, slots=True)
class Terms:
    """What was measured of one fill of one hole.

    Attributes:
        strangeness: distance of the hole's patches to the nearest known ones, in steps of L*a*b*, the sum of the means
            at three scales.
        seam: logarithm of the gradient along the hole's edge over the mean of those inside and around, at a quarter of
            the view.
        lost: logarithm of the gradient around over that inside at the view's size; 0 where nothing is lost.
    """

    strangeness: float
    seam: float
    lost: float


class Surroundings:
    """Everything about a hole that does not depend on its fill, computed when the first fill is measured."""

    def __init__(self, mask: Mask) -> None:
        """``mask``: h×w bool of a view, True = hole."""
        self._masks = [mask]
        for _ in range(1, _SCALES):
            above = self._masks[-1]
            size = (above.shape[1] + 1) // 2, (above.shape[0] + 1) // 2
            small = cv2.resize(above.astype(np.float32), size, interpolation=cv2.INTER_AREA)
            self._masks.append(small >= 0.5)  # so that the edge stays where it is
        self._known: dict[int, tuple[Floats, Floats]] = {}

    def measure(self, view: NDArray[np.uint8]) -> Terms:
        """Of a filled view, h×w×3 RGB uint8; known pixels are those of every fill of the hole."""
        levels = [cv2.cvtColor(view, cv2.COLOR_RGB2LAB).astype(np.float32)]
        for _ in range(1, _SCALES):
            levels.append(np.asarray(cv2.pyrDown(levels[-1]), np.float32))
        strangeness = sum(self._strangeness(scale, level) for scale, level in enumerate(levels))
        return Terms(strangeness, self._seam(levels[_SEAM_SCALE]), self._lost(levels[0]))

    @cached_property
    def _asked(self) -> list[NDArray[np.int64]]:
        return [_drawn(_places(_grown(mask), mask.shape), _MOST_ASKED) for mask in self._masks]

    @cached_property
    def _sources(self) -> list[NDArray[np.int64]]:
        return [_drawn(_places(~_grown(mask), mask.shape), _MOST_SOURCES) for mask in self._masks]

    def _strangeness(self, scale: int, level: Floats) -> float:
        """0 where the photo is too small for a patch of its own."""
        asked, sources = self._asked[scale], self._sources[scale]
        if not len(asked) or not len(sources):
            return 0.0
        if scale not in self._known:
            patches = _patches(level, sources)
            self._known[scale] = patches.T.copy(), np.square(patches).sum(1)
        made, (across, lengths) = _patches(level, asked), self._known[scale]
        apart = np.square(made).sum(1)[:, None] + lengths - 2 * made @ across
        return float(np.sqrt(apart.min(1).clip(0) / made.shape[1]).mean())

    def _seam(self, level: Floats) -> float:
        """0 for a hole without an inside or without anything around it."""
        mask = self._masks[_SEAM_SCALE]
        gradient, three = _gradient(level), np.ones((3, 3), np.uint8)
        wide = cv2.dilate(mask.astype(np.uint8), three).astype(np.bool_)
        inside = cv2.erode(mask.astype(np.uint8), three).astype(np.bool_)
        edge = wide & ~inside
        if not inside.any() or mask.all():
            return 0.0
        beside = (gradient[inside].mean() + gradient[~mask].mean()) / 2
        return float(np.log((gradient[edge].mean() + _FLOOR) / (beside + _FLOOR)))

    def _lost(self, level: Floats) -> float:
        mask, gradient = self._masks[0], _gradient(level)
        if mask.all():
            return 0.0
        return max(0.0, float(np.log((gradient[~mask].mean() + _FLOOR) / (gradient[mask].mean() + _FLOOR))))


def _gradient(level: Floats) -> Floats:
    light = np.ascontiguousarray(level[..., 0])
    return np.hypot(cv2.Sobel(light, cv2.CV_32F, 1, 0), cv2.Sobel(light, cv2.CV_32F, 0, 1))


def _grown(mask: Mask) -> Mask:
    """Every centre whose patch touches the hole."""
    return cv2.dilate(mask.astype(np.uint8), np.ones((_REACH, _REACH), np.uint8)).astype(np.bool_)


def _places(where: Mask, shape: tuple[int, ...]) -> NDArray[np.int64]:
    """N×2 (y, x): centres of patches that lie in the picture."""
    inner = np.zeros(shape, np.bool_)
    inner[_RADIUS : max(_RADIUS, shape[0] - _RADIUS), _RADIUS : max(_RADIUS, shape[1] - _RADIUS)] = True
    return np.argwhere(where & inner)


def _drawn(places: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    return places[np.random.default_rng(0).permutation(len(places))[:most]]


def _patches(level: Floats, centres: NDArray[np.int64]) -> Floats:
    """N×(3·7·7)."""
    windows = np.lib.stride_tricks.sliding_window_view(level, (_REACH, _REACH), axis=(0, 1))
    found: Floats = windows[centres[:, 0] - _RADIUS, centres[:, 1] - _RADIUS].reshape(len(centres), -1)
    return found
