"""Patch matching and voting from the definition: every query, every source, every pixel."""

from __future__ import annotations

import itertools

import numpy as np

RADIUS = 3
KNOWN_COUNTS = 6.0


def patch(array, y, x):
    return array[y - RADIUS : y + RADIUS + 1, x - RADIUS : x + RADIUS + 1]


def centres(shape):
    return itertools.product(range(RADIUS, shape[0] - RADIUS), range(RADIUS, shape[1] - RADIUS))


def queries(hole):
    return [(y, x) for y, x in centres(hole.shape) if patch(hole, y, x).any()]


def sources(usable):
    return [(y, x) for y, x in centres(usable.shape) if patch(usable, y, x).all()]


def cost(picture, query, source, *, blind=False):
    """Weighted mean over the patch of the squared differences of colours, and that of the guides of the centres."""
    hole, unknown = patch(picture.hole, *query), patch(picture.unknown, *query)
    weight = np.where(hole, 1.0, KNOWN_COUNTS) * ~unknown
    weight = weight / weight.sum()
    colours = np.square(patch(picture.image, *query) - patch(picture.image, *source)).sum(axis=2)
    guide = np.square(picture.guide[query] - picture.guide[source]).sum() * ~picture.unknown[query]
    return float((weight * colours * (~hole if blind else 1)).sum() + guide)


def best_costs(picture, *, blind=False):
    """The least cost of every query."""
    found = sources(picture.sources)
    return [min(cost(picture, query, source, blind=blind) for source in found) for query in queries(picture.hole)]


def vote(picture, pairs, costs, *, selective, narrow):
    """H×W×3: the weighted mean of all patches that cover a hole pixel; the rest as it was."""
    typical = max(float(np.quantile(np.array(costs, np.float32), 0.75)), 1e-8)
    total, drawn = np.zeros(picture.hole.shape), np.zeros(picture.image.shape)
    for (query, source), price in zip(pairs, costs, strict=True):
        for dy, dx in itertools.product(range(-RADIUS, RADIUS + 1), repeat=2):
            bell = np.exp(-(dy**2 + dx**2) / (2 * (narrow * RADIUS) ** 2))
            weight = bell * (np.exp(-price / (2 * selective * typical)) + 1e-6)
            to, out_of = (query[0] + dy, query[1] + dx), (source[0] + dy, source[1] + dx)
            drawn[to] += weight * picture.image[out_of]
            total[to] += weight
    result = picture.image.astype(np.float64).copy()
    inside = picture.hole & (total > 0)
    result[inside] = drawn[inside] / total[inside][:, None]
    return result
