"""How much detail there is, and how much a hole should have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.hole.seams import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.attention.map import AttentionMap
    from engine.types import Mask

    Floats = NDArray[np.float32]

BANDS = 2
_FLOOR = 0.004  # about one of 256 levels: below it there is nothing to see, and the logarithm must not
_NOTHING = 1e-6  # instead of a division by 0
_MEAN_OVER = 1.5  # grid pixels over which energy is averaged


def detail_energy(image: Floats, known: Mask, scale: float) -> Floats:
    """Logarithm of the local standard deviation of two bands, on a grid of half the working resolution.

    Args:
        image: H×W×3 float32 in [0, 1].
        known: H×W bool; other pixels do not count.
        scale: working pixels per pixel of ``image``.

    Returns:
        h×w×2 float32: finer than two working pixels, and from there to about six. 0 detail gives log 0.004.
    """
    height, width = known.shape
    grid = max(1, round(height * scale / 2)), max(1, round(width * scale / 2))
    weight = known.astype(np.float32)
    small_weight = resized(weight, grid)
    share = np.maximum(small_weight, np.float32(_NOTHING))
    small = np.asarray(resized(image * weight[..., None], grid) / share[..., None], np.float32)
    large = np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    fine = np.asarray(np.square(image - large).mean(axis=2) * weight, np.float32)
    certain = (small_weight > 0).astype(np.float32)
    middle = np.asarray(np.square(small - _blurred(small, certain, 3.0)).mean(axis=2), np.float32)
    energies = np.stack([resized(fine, grid) / share, middle], axis=2)
    smooth = _blurred(energies, small_weight, _MEAN_OVER)
    return np.log(np.sqrt(smooth) + np.float32(_FLOOR), dtype=np.float32)


def expected_energy(energy: Floats, hole: Mask, attention: AttentionMap | None) -> Floats:
    """Put into a hole the energy that its sources have.

    Args:
        energy: h×w×2 of the crop, from ``detail_energy``; what lies in the hole is not looked at.
        hole: h×w bool on the same grid.
        attention: of the same crop; None = continue what is around the hole.

    Returns:
        h×w×2 float32, outside the hole as it was.
    """
    weight = (~hole).astype(np.float32)
    around = spread(energy * weight[..., None], weight)
    if attention is None or attention.queries.size == 0:
        return around
    asked, answer = _attended(around, attention)
    return np.where((hole & asked)[..., None], answer, around)


def _attended(energy: Floats, attention: AttentionMap) -> tuple[Mask, Floats]:
    """Where the queries are, h×w bool, and the mean energy of their sources by weight, h×w×2, smooth between cells."""
    rows, columns = attention.grid
    side = max(1, attention.cell_px // 2)
    height, width = energy.shape[:2]
    missing = ((0, max(0, rows * side - height)), (0, max(0, columns * side - width)), (0, 0))
    padded = np.pad(energy, missing, mode="edge")[: rows * side, : columns * side]
    cells = padded.reshape(rows, side, columns, side, BANDS).mean(axis=(1, 3)).reshape(-1, BANDS)
    weights = attention.weights
    total = np.maximum(weights.sum(axis=1, keepdims=True), np.float32(_NOTHING))
    if attention.indices is None:
        means = weights @ cells / total
    else:
        means = (weights[..., None] * cells[attention.indices]).sum(axis=1) / total
    values, has = np.zeros_like(cells), np.zeros(len(cells), np.float32)
    values[attention.queries], has[attention.queries] = means, 1
    known = has.reshape(rows, columns)
    smooth = _blurred(values.reshape(rows, columns, BANDS), known, 0.7)
    size = columns * side, rows * side
    answer = cv2.resize(smooth, size, interpolation=cv2.INTER_LINEAR)[:height, :width]
    asked = cv2.resize(known, size, interpolation=cv2.INTER_NEAREST)[:height, :width] > 0
    return np.asarray(asked), np.asarray(answer, np.float32)


def resized(values: Floats, shape: tuple[int, int]) -> Floats:
    """Averaged down to height and width."""
    if values.shape[:2] == shape:
        return values
    return np.asarray(cv2.resize(values, (shape[1], shape[0]), interpolation=cv2.INTER_AREA), np.float32)


def _blurred(values: Floats, weight: Floats, sigma: float) -> Floats:
    """Gaussian mean of H×W×C where ``weight``, H×W, counts."""
    total = cv2.GaussianBlur(values * weight[..., None], (0, 0), sigma).reshape(values.shape)
    return np.asarray(total / np.maximum(cv2.GaussianBlur(weight, (0, 0), sigma), _NOTHING)[..., None], np.float32)
