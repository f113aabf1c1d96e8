"""How far a fill is from the truth: pure functions on one image. NumPy and OpenCV only.

Everywhere: ``truth`` and ``filled`` are H×W×3 RGB uint8, ``mask`` is H×W bool, True = hole. ``within`` chooses the
pixels that count: None = the whole image, a mask = the hole.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Image: TypeAlias = NDArray[np.uint8]
    Floats: TypeAlias = NDArray[np.float64]

BEST_PSNR = 100.0
"""Of equal images, in dB, for infinity could not be averaged."""

_WINDOW, _SIGMA = 11, 1.5  # Wang et al. 2004
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
_PATCH = 7  # Karras et al. 2018
_PATCHES = 256
_PROJECTIONS = 128
_ROWS = 8
_SMALLEST_LEVEL = 16


def mean_l1(truth: Image, filled: Image, within: Mask | None = None) -> float:
    """Mean |x - y| / 255 in %."""
    return float(np.abs(_difference(truth, filled, within)).mean() / 255 * 100)


def mean_l2(truth: Image, filled: Image, within: Mask | None = None) -> float:
    """Mean ((x - y) / 255)² in %: the paper's 2.1 % beside 18.91 dB can only be the squared error."""
    return float(np.square(_difference(truth, filled, within)).mean() / 255**2 * 100)


def psnr(truth: Image, filled: Image, within: Mask | None = None) -> float:
    """10 log10(255² / mean squared error) in dB, at most ``BEST_PSNR``."""
    error = float(np.square(_difference(truth, filled, within)).mean())
    return BEST_PSNR if error == 0 else min(BEST_PSNR, 10 * math.log10(255**2 / error))


def total_variation(image: Image, within: Mask | None = None) -> float:
    """Mean |difference of horizontal neighbours| + mean |… of vertical ones|, summed over R, G, B, / 255, in %.

    The paper prints "TV loss" without a formula; of the usual ones this gives photographs values near its 25 %.
    ``within`` counts pairs of which both pixels lie there.
    """
    return sum(_mean_step(image, axis, None if within is None else _both(within, axis)) for axis in (0, 1))


def ssim(truth: Image, filled: Image, within: Mask | None = None) -> float:
    """Structural similarity (Wang et al. 2004): Gaussian window 11×11, σ 1.5, K 0.01 and 0.03, mean over R, G, B.

    The whole image: windows that fit into it, as usual. The hole: windows centred on its pixels, so with 5 px of
    what surrounds it; they are mirrored at the border of the image.
    """
    return mean_ssim(ssim_map(truth, filled), within)


def mean_ssim(values: Floats, within: Mask | None = None) -> float:
    """``ssim`` from its map, H×W×3."""
    if within is not None:
        return float(values[within].mean())
    margin = _WINDOW // 2
    return float(values[margin:-margin, margin:-margin].mean())


def ssim_map(truth: Image, filled: Image) -> Floats:
    """SSIM of the window around every pixel, H×W×3."""
    x, y = truth.astype(np.float64), filled.astype(np.float64)
    mean_x, mean_y = _blur(x), _blur(y)
    variance_x, variance_y = _blur(x * x) - mean_x**2, _blur(y * y) - mean_y**2
    covariance = _blur(x * y) - mean_x * mean_y
    above = (2 * mean_x * mean_y + _C1) * (2 * covariance + _C2)
    below = (mean_x**2 + mean_y**2 + _C1) * (variance_x + variance_y + _C2)
    return np.asarray(above / below)


def seam(image: Image, mask: Mask) -> float:
    """Mean |difference| of neighbours of which one is in the hole and one is not, / 255, in %.

    Compare with the truth's own: above it the border of the hole shows. 0 when there is no border.
    """
    pairs, total = 0, 0.0
    for axis in (0, 1):
        across = np.diff(mask, axis=axis)
        count = int(across.sum())
        pairs += count
        total += _mean_step(image, axis, across) / 3 * count
    return total / pairs if pairs else 0.0


def sliced_wasserstein(
    truth: Image, filled: Image, within: Mask | None = None, *, seed: int = 0, patches: int = _PATCHES
) -> dict[int, float]:
    """Sliced Wasserstein distance of 7×7 patches of Laplacian pyramids, × 1000, by the size of the level in px.

    T. Karras et al., "Progressive Growing of GANs", 2018, section 5: at every level, down to 16 px, random patches of
    both images are projected on random directions and the sorted projections compared. Large levels speak of sharpness
    and noise, small ones of structure and colour. Two things differ, for this compares one image with
    its truth and not two sets: both sides are normalised by the mean and standard deviation of the truth's
    level per channel (else blur would be normalised away), and patches are cut at the same places in both.

    Args:
        truth: the photograph.
        filled: the fill.
        within: patches are centred on these pixels; None = anywhere. 3 px around them count too.
        seed: of places and directions; the same for all methods.
        patches: how many per level; a multiple of 4.
    """
    random = np.random.default_rng(seed)
    levels = _laplacian_pyramid(truth), _laplacian_pyramid(filled)
    distances: dict[int, float] = {}
    region = np.ones(truth.shape[:2], np.bool_) if within is None else within
    for real, made in zip(*levels, strict=True):
        places = _patch_places(random, _shrunk(region, real.shape), patches)
        mean, deviation = real.mean(axis=(0, 1)), real.std(axis=(0, 1))
        # At least one grey level: a flat sky has no deviation to divide by.
        scale = np.maximum(deviation, np.float32(1 / 127.5))
        both = np.concatenate([_cut((level - mean) / scale, places) for level in (real, made)])
        directions = random.standard_normal((_PATCH * _PATCH * 3, _PROJECTIONS)).astype(np.float32)
        directions /= np.linalg.norm(directions, axis=0)
        # In small products: on a busy machine BLAS's threads would wait for each other longer than they compute.
        projected = (both.reshape(-1, _ROWS, both.shape[1]) @ directions).reshape(2, patches, _PROJECTIONS)
        projected = np.sort(np.ascontiguousarray(projected.transpose(0, 2, 1)), axis=2)
        distances[min(real.shape[:2])] = float(np.abs(projected[0] - projected[1]).mean() * 1000)
    return distances


def _difference(truth: Image, filled: Image, within: Mask | None) -> Floats:
    difference = truth.astype(np.float64) - filled
    return difference if within is None else difference[within]


def _both(mask: Mask, axis: int) -> Mask:
    return mask[1:] & mask[:-1] if axis == 0 else mask[:, 1:] & mask[:, :-1]


def _mean_step(image: Image, axis: int, pairs: Mask | None) -> float:
    """Mean |difference| of neighbours along an axis, summed over the channels, in % of 255; 0 without pairs."""
    steps = np.abs(np.diff(image.astype(np.int16), axis=axis)).sum(axis=2, dtype=np.int64)
    chosen = steps if pairs is None else steps[pairs]
    return float(chosen.mean() / 255 * 100) if chosen.size else 0.0


def _blur(values: Floats) -> Floats:
    return np.asarray(
        cv2.GaussianBlur(values, (_WINDOW, _WINDOW), _SIGMA, borderType=cv2.BORDER_REFLECT_101), np.float64
    )


def _laplacian_pyramid(image: Image) -> list[NDArray[np.float32]]:
    """What each halving with the 5×5 binomial filter loses, and the small rest last; H×W×3 float32 in [-1, 1]."""
    here = image.astype(np.float32) / 127.5 - 1
    levels = []
    while min(here.shape[:2]) >= 2 * _SMALLEST_LEVEL:
        small = np.asarray(cv2.pyrDown(here), np.float32)
        levels.append(here - np.asarray(cv2.pyrUp(small, dstsize=(here.shape[1], here.shape[0])), np.float32))
        here = small
    return [*levels, here]


def _shrunk(region: Mask, shape: tuple[int, ...]) -> Mask:
    """The region at the size of a level: every pixel any part of which lies in it."""
    size = shape[1], shape[0]
    return np.asarray(cv2.resize(region.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0)


def _patch_places(random: np.random.Generator, region: Mask, count: int) -> NDArray[np.intp]:
    """count×2: top left corners of patches centred in the region, moved inside the image where they stick out."""
    centres = np.argwhere(region)
    chosen = centres[random.integers(0, len(centres), count)]
    return np.asarray(np.clip(chosen - _PATCH // 2, 0, np.array(region.shape) - _PATCH))


def _cut(level: NDArray[np.float32], places: NDArray[np.intp]) -> NDArray[np.float32]:
    """count×147: the 7×7 patches at these places, channel by channel."""
    windows = np.lib.stride_tricks.sliding_window_view(level, (_PATCH, _PATCH), axis=(0, 1))
    return np.asarray(windows[places[:, 0], places[:, 1]], np.float32).reshape(len(places), -1)
