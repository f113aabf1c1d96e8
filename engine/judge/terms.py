"""What is measured of a fill: a few numbers.

Patches of a fill that are nowhere in its surroundings are what a patch synthesis leaves where it fails (Y. Wexler,
E. Shechtman, M. Irani, "Space-time completion of video", PAMI 2007, call what is left "coherence" when it is small).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]

_SCALES = 3  # full, half, quarter of a view
_STRANGENESS_AT, _STRUCTURE_AT = 1, 2
_RADIUS = 3  # patches of 7×7
_REACH = 2 * _RADIUS + 1
_MOST_ASKED, _MOST_SOURCES = 900, 4000  # patches, drawn by chance with one seed
_FLOOR = 2.0  # of a gradient, in steps of 8 bits: noise in a plain sky is no seam
_STRONG = 0.99  # quantile


@dataclass(frozen=True, slots=True)
class Terms:
    """What was measured of one fill of one hole.

    Attributes:
        strangeness: mean distance of the hole's patches to the nearest known ones, in steps of L*a*b*, at half of the
            view; smaller is better.
        seam: logarithm of the gradient along the hole's edge over the mean of those inside and around, at a quarter;
            smaller is better.
        structure: logarithm of the strongest gradients inside over those around, at a quarter; a fill without an edge
            of its own where there are some around is a blot. Larger is better.
        lost: logarithm of the mean gradient around over that inside, at the view's size; 0 where nothing is lost.
    """

    strangeness: float
    seam: float
    structure: float
    lost: float


class Surroundings:
    """What does not depend on how a hole is filled, and is computed once."""

    def __init__(self, mask: Mask) -> None:
        """``mask``: h×w bool of a view, True = hole."""
        self._masks = [mask]
        for _ in range(1, _SCALES):
            above = self._masks[-1]
            size = (above.shape[1] + 1) // 2, (above.shape[0] + 1) // 2
            small = cv2.resize(above.astype(np.float32), size, interpolation=cv2.INTER_AREA)
            self._masks.append(small >= 0.5)  # so that the edge stays where it is
        half = self._masks[_STRANGENESS_AT]
        self._asked = _drawn(_places(_grown(half)), _MOST_ASKED)
        self._sources = _drawn(_places(~_grown(half)), _MOST_SOURCES)
        self._known: tuple[Floats, Floats] | None = None

    def measure(self, view: NDArray[np.uint8]) -> Terms:
        """Of a filled view, h×w×3 RGB uint8; known pixels are those of every fill of the hole."""
        full = cv2.cvtColor(view, cv2.COLOR_RGB2LAB).astype(np.float32)
        half = np.asarray(cv2.pyrDown(full), np.float32)
        quarter = _gradient(np.asarray(cv2.pyrDown(half), np.float32))
        return Terms(self._strangeness(half), self._seam(quarter), self._structure(quarter), self._lost(full))

    def _strangeness(self, level: Floats) -> float:
        """0 where the photo is too small for a patch of its own."""
        if not len(self._asked) or not len(self._sources):
            return 0.0
        if self._known is None:
            patches = _patches(level, self._sources)
            self._known = patches.T.copy(), np.square(patches).sum(1)
        made, (across, lengths) = _patches(level, self._asked), self._known
        apart = np.square(made).sum(1)[:, None] + lengths - 2 * made @ across
        return float(np.sqrt(apart.min(1).clip(0) / made.shape[1]).mean())

    def _seam(self, gradient: Floats) -> float:
        """0 for a hole without an inside or without anything around it."""
        mask, three = self._masks[_STRUCTURE_AT], np.ones((3, 3), np.uint8)
        wide = cv2.dilate(mask.astype(np.uint8), three).astype(np.bool_)
        inside = cv2.erode(mask.astype(np.uint8), three).astype(np.bool_)
        if not inside.any() or mask.all():
            return 0.0
        beside = (gradient[inside].mean() + gradient[~mask].mean()) / 2
        return _ratio(gradient[wide & ~inside].mean(), beside)

    def _structure(self, gradient: Floats) -> float:
        mask = self._masks[_STRUCTURE_AT]
        if not mask.any() or mask.all():
            return 0.0
        return _ratio(np.quantile(gradient[mask], _STRONG), np.quantile(gradient[~mask], _STRONG))

    def _lost(self, level: Floats) -> float:
        mask, gradient = self._masks[0], _gradient(level)
        return 0.0 if mask.all() else max(0.0, _ratio(gradient[~mask].mean(), gradient[mask].mean()))


def _ratio(over: np.floating[Any], under: np.floating[Any]) -> float:
    return float(np.log((over + _FLOOR) / (under + _FLOOR)))


def _gradient(level: Floats) -> Floats:
    light = np.ascontiguousarray(level[..., 0])
    return np.hypot(cv2.Sobel(light, cv2.CV_32F, 1, 0), cv2.Sobel(light, cv2.CV_32F, 0, 1))


def _grown(mask: Mask) -> Mask:
    """Every centre whose patch touches the hole."""
    return cv2.dilate(mask.astype(np.uint8), np.ones((_REACH, _REACH), np.uint8)).astype(np.bool_)


def _places(where: Mask) -> NDArray[np.int64]:
    """N×2 (y, x): centres of patches that lie in the picture."""
    shape, inner = where.shape, np.zeros(where.shape, np.bool_)
    inner[_RADIUS : max(_RADIUS, shape[0] - _RADIUS), _RADIUS : max(_RADIUS, shape[1] - _RADIUS)] = True
    return np.argwhere(where & inner)


def _drawn(places: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    return places[np.random.default_rng(0).permutation(len(places))[:most]]


def _patches(level: Floats, centres: NDArray[np.int64]) -> Floats:
    """N×(3·7·7)."""
    windows = np.lib.stride_tricks.sliding_window_view(level, (_REACH, _REACH), axis=(0, 1))
    found: Floats = windows[centres[:, 0] - _RADIUS, centres[:, 1] - _RADIUS].reshape(len(centres), -1)
    return found
