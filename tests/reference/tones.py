"""Evening tones from the definition: every pair of neighbours, one dense system of normal equations."""

from __future__ import annotations

import itertools

import cv2
import numpy as np

LOW_PASS, AN_EDGE, BACK = 1.0, 0.12, 1e-4


def evened(image, hole, known, sources):
    """H×W×3, the minimum of Σ w·(second − first − jump)² + BACK·Σ correction²; ``sources``: {pixel: source pixel}."""
    tones = low_passed(image, known)
    pixels = [tuple(pixel) for pixel in np.argwhere(hole).tolist()]
    number = {pixel: index for index, pixel in enumerate(pixels)}
    matrix, asked = BACK * np.eye(len(pixels)), np.zeros((len(pixels), 3))
    for first in itertools.product(*map(range, hole.shape)):
        for step in ((0, 1), (1, 0)):
            second = first[0] + step[0], first[1] + step[1]
            if second[0] == hole.shape[0] or second[1] == hole.shape[1]:
                continue
            weight, jump = joint(tones, hole, known, sources, first, second)
            for pixel, sign in ((first, -1), (second, 1)):
                if pixel in number:
                    asked[number[pixel]] += sign * weight * jump
                    matrix[number[pixel], number[pixel]] += weight
            if first in number and second in number:
                matrix[number[first], number[second]] -= weight
                matrix[number[second], number[first]] -= weight
    result = np.zeros(image.shape)
    for pixel, colour in zip(pixels, np.linalg.solve(matrix, asked), strict=True):
        result[pixel] = colour
    return result


def low_passed(image, known):
    share = known.astype(np.float64)
    total = cv2.GaussianBlur(image * share[..., None], (0, 0), LOW_PASS)
    return total / np.maximum(cv2.GaussianBlur(share, (0, 0), LOW_PASS), 1e-6)[..., None]


def joint(tones, hole, known, sources, first, second):
    """How firmly two neighbours are bound, and by how much more the second is to be corrected."""
    if not ((hole[first] or known[first]) and (hole[second] or known[second]) and (hole[first] or hole[second])):
        return 0.0, 0.0
    offsets = [np.subtract(sources.get(pixel, pixel), pixel) for pixel in (first, second)]
    if (offsets[0] == offsets[1]).all():
        return 1.0, 0.0
    differences = []
    for pixel in (first, second):
        seen = [tuple(np.add(pixel, offset).tolist()) for offset in offsets]
        if all(min(p) >= 0 and p[0] < hole.shape[0] and p[1] < hole.shape[1] and known[p] for p in seen):
            differences.append(tones[seen[1]] - tones[seen[0]])
    if not differences:
        return 1.0, 0.0
    jump = -np.mean(differences, axis=0)
    return 1.0, jump * np.clip(2 - 2 * np.sqrt(np.square(jump).mean()) / AN_EDGE, 0, 1)
