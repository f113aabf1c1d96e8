"""The metrics of an evaluation one pixel at a time, written down from their definitions."""

from __future__ import annotations

import math

import numpy as np


def l1(truth, filled, mask):
    return _mean(abs(float(truth[i]) - float(filled[i])) / 255 for i in _values(truth, mask)) * 100


def l2(truth, filled, mask):
    return _mean(((float(truth[i]) - float(filled[i])) / 255) ** 2 for i in _values(truth, mask)) * 100


def psnr(truth, filled, mask):
    return 10 * math.log10(1 / (l2(truth, filled, mask) / 100))


def total_variation(image, mask):
    total = 0.0
    for dy, dx in ((1, 0), (0, 1)):
        steps = []
        for y in range(image.shape[0] - dy):
            for x in range(image.shape[1] - dx):
                if mask[y, x] and mask[y + dy, x + dx]:
                    steps.append(_step(image, (y, x), (y + dy, x + dx)) * 3)
        total += _mean(steps) if steps else 0.0
    return total * 100


def seam(image, mask):
    steps = []
    for y in range(image.shape[0]):
        for x in range(image.shape[1]):
            for other in ((y + 1, x), (y, x + 1)):
                inside = other[0] < image.shape[0] and other[1] < image.shape[1]
                if inside and mask[y, x] != mask[other]:
                    steps.append(_step(image, (y, x), other))
    return _mean(steps) * 100


def ssim_at(truth, filled, y, x, channel):
    """Wang et al. 2004, equation 13, for the window around one pixel."""
    weights, a, b = [], [], []
    for dy in range(-5, 6):
        for dx in range(-5, 6):
            place = _mirrored(y + dy, truth.shape[0]), _mirrored(x + dx, truth.shape[1]), channel
            weights.append(math.exp(-(dy * dy + dx * dx) / (2 * 1.5**2)))
            a.append(float(truth[place]))
            b.append(float(filled[place]))
    total = sum(weights)
    w = [weight / total for weight in weights]
    mean_a, mean_b = _dot(w, a), _dot(w, b)
    variance_a = _dot(w, [(v - mean_a) ** 2 for v in a])
    variance_b = _dot(w, [(v - mean_b) ** 2 for v in b])
    covariance = _dot(w, [(p - mean_a) * (q - mean_b) for p, q in zip(a, b, strict=True)])
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * mean_a * mean_b + c1) * (2 * covariance + c2)
    return above / ((mean_a**2 + mean_b**2 + c1) * (variance_a + variance_b + c2))


def sliced_wasserstein(truth, filled, mask, *, seed, patches, projections=128):
    """Karras et al. 2018 for one pair of images; distances from fine to coarse. Sides: powers of two, at least 32."""
    random = np.random.default_rng(seed)
    distances = []
    for real, made in zip(_pyramid(truth), _pyramid(filled), strict=True):
        factor = truth.shape[0] // real.shape[0]
        centres = [
            (y, x)
            for y in range(real.shape[0])
            for x in range(real.shape[1])
            if mask[y * factor : (y + 1) * factor, x * factor : (x + 1) * factor].any()
        ]
        chosen = [centres[i] for i in random.integers(0, len(centres), patches)]
        directions = random.standard_normal((147, projections)).astype(np.float32).astype(np.float64)
        total = 0.0
        sets = []
        for level in (real, made):
            rows = []
            for y, x in chosen:
                top, left = min(max(y - 3, 0), real.shape[0] - 7), min(max(x - 3, 0), real.shape[1] - 7)
                patch = []
                for channel in range(3):
                    mean, deviation = real[..., channel].mean(), max(real[..., channel].std(), 1 / 127.5)
                    window = level[top : top + 7, left : left + 7, channel]
                    patch += [(value - mean) / deviation for value in window.ravel()]
                rows.append(patch)
            sets.append(rows)
        for k in range(projections):
            direction = directions[:, k] / math.sqrt(_dot(directions[:, k], directions[:, k]))
            a, b = (sorted(_dot(direction, patch) for patch in rows) for rows in sets)
            total += _mean(abs(p - q) for p, q in zip(a, b, strict=True))
        distances.append(total / projections * 1000)
    return distances


def _pyramid(image):
    here = image.astype(np.float64) / 127.5 - 1
    levels = []
    while min(here.shape[:2]) >= 32:
        small = _binomial(here)[::2, ::2]
        spread = np.zeros_like(here)
        spread[::2, ::2] = small
        levels.append(here - 4 * _binomial(spread))
        here = small
    return [*levels, here]


def _binomial(image):
    kernel = [1, 4, 6, 4, 1]
    height, width = image.shape[:2]
    out = np.zeros_like(image)
    for y in range(height):
        for x in range(width):
            for i, a in enumerate(kernel):
                for j, b in enumerate(kernel):
                    out[y, x] += a * b / 256 * image[_mirrored(y + i - 2, height), _mirrored(x + j - 2, width)]
    return out


def _mirrored(i, length):
    if i < 0:
        return -i
    return 2 * (length - 1) - i if i >= length else i


def _values(image, mask):
    return [(y, x, c) for y, x in np.argwhere(mask) for c in range(image.shape[2])]


def _step(image, a, b):
    """Mean over the channels of the |difference| of two pixels, 0..1."""
    return _mean(abs(float(image[a][c]) - float(image[b][c])) / 255 for c in range(3))


def _mean(values):
    values = list(values)
    return sum(values) / len(values)


def _dot(a, b):
    return float(np.dot(np.asarray(a, np.float64), np.asarray(b, np.float64)))
