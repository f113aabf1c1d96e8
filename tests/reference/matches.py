"""Patch matching and voting from the definition: every query, every source, every pixel."""

from __future__ import annotations

import itertools

import numpy as np

RADIUS = 3
KNOWN_COUNTS = 2.0


def patch(array, y, x):
    return array[y - RADIUS : y + RADIUS + 1, x - RADIUS : x + RADIUS + 1]


def centres(shape):
    return itertools.product(range(RADIUS, shape[0] - RADIUS), range(RADIUS, shape[1] - RADIUS))


def queries(hole):
    return [(y, x) for y, x in centres(hole.shape) if patch(hole, y, x).any()]


def sources(usable):
    return [(y, x) for y, x in centres(usable.shape) if patch(usable, y, x).all()]


def cost(picture, query, source, step=1):
    """Weighted mean over every ``step``-th row of the patch of the squared differences of pixels, and that of the
    guides, as far as trusted."""
    hole, unknown = patch(picture.hole, *query)[::step], patch(picture.unknown, *query)[::step]
    weight = np.where(hole, 1.0, KNOWN_COUNTS) * ~unknown
    weight = weight / max(weight.sum(), 1e-9)
    colours = np.square(patch(picture.image, *query) - patch(picture.image, *source))[::step].sum(axis=2)
    guide = (
        np.square(picture.guide[query] - picture.guide[source]).sum() * ~picture.unknown[query] * picture.trust[query]
    )
    return float((weight * colours).sum() + guide)


def best_costs(picture, step=1):
    """The least cost of every query."""
    found = sources(picture.sources)
    return [min(cost(picture, query, source, step) for source in found) for query in queries(picture.hole)]


def propagated(picture, number, asked, given):
    """Sources by query after every neighbour's was tried once, from above, below, left, right: first all from above.

    ``number``: rows×columns of the grid, -1 = no query; ``asked``: (row, column) of the queries' centres; ``given``:
    their sources.
    """
    found, possible = list(given), set(sources(picture.sources))
    for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        before = list(found)
        for (row, column), query in np.ndenumerate(number):
            beside = row + down, column + right
            inside = 0 <= beside[0] < number.shape[0] and 0 <= beside[1] < number.shape[1]
            if query < 0 or not inside or number[beside] < 0:
                continue
            there = number[beside]
            place = tuple(np.add(before[there], np.subtract(asked[query], asked[there])).tolist())
            if place in possible and cost(picture, asked[query], place) < cost(picture, asked[query], found[query]):
                found[query] = place
    return found


def vote(picture, pairs, costs, *, selective, narrow):
    """H×W×C: the weighted mean of all patches that cover a hole pixel; the rest as it was."""
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


def origins(picture, pairs, costs, *, selective, narrow):
    """{pixel: source pixel} of the one patch that weighs most there, of equals the last."""
    typical = max(float(np.quantile(np.array(costs, np.float32), 0.75)), 1e-8)
    most, result = np.zeros(picture.hole.shape), {}
    for (query, source), price in zip(pairs, costs, strict=True):
        for dy, dx in itertools.product(range(-RADIUS, RADIUS + 1), repeat=2):
            bell = np.exp(-(dy**2 + dx**2) / (2 * (narrow * RADIUS) ** 2))
            weight = bell * (np.exp(-price / (2 * selective * typical)) + 1e-6)
            to = query[0] + dy, query[1] + dx
            if picture.hole[to] and weight >= most[to]:
                most[to], result[to] = weight, (source[0] + dy, source[1] + dx)
    return result


def copied(picture, pairs, costs, *, selective, narrow):
    """H×W×C: every hole pixel from where two sweeps over the joints say; the rest as it was."""
    found = joined(picture, origins(picture, pairs, costs, selective=selective, narrow=narrow), 2)
    result = picture.image.astype(np.float64).copy()
    for pixel, source in found.items():
        result[pixel] = picture.image[source]
    return result


def joined(picture, found, sweeps, blind=0.1):
    """{pixel: source pixel} after every pixel was asked whether another neighbour's offset shows less."""
    found = dict(found)
    known = ~(picture.hole | picture.unknown)

    def difference(a, b):
        return float(np.square(picture.image[a] - picture.image[b])[:3].sum())  # colours, whatever else there is

    def at(pixel, offset):
        return pixel[0] + offset[0], pixel[1] + offset[1]

    def offset_of(pixel):
        return found[pixel][0] - pixel[0], found[pixel][1] - pixel[1]

    def may_copy(pixel):
        inside = min(pixel) >= 0 and pixel[0] < known.shape[0] and pixel[1] < known.shape[1]
        return inside and picture.sources[pixel]

    def shown(pixel, offset):
        total = 0.0
        for step in ((-1, 0), (0, -1), (0, 1), (1, 0)):
            beside = at(pixel, step)
            inside = min(beside) >= 0 and beside[0] < known.shape[0] and beside[1] < known.shape[1]
            if not inside or not (picture.hole[beside] or known[beside]):
                continue
            now, theirs = (found[beside], offset_of(beside)) if picture.hole[beside] else (beside, None)
            if theirs == offset:
                continue
            place = at(beside, offset)
            there = difference(place, now) if may_copy(place) else blind
            if theirs is None:
                here = there
            else:
                along = at(pixel, theirs)
                here = difference(at(pixel, offset), along) if may_copy(along) else blind
            total += here + there
        return total

    for _ in range(sweeps):
        for half in (0, 1):
            changes = {}
            for pixel in found:
                if sum(pixel) % 2 != half:
                    continue
                beside = (at(pixel, step) for step in ((-1, 0), (0, -1), (0, 1), (1, 0)))
                options = [offset_of(neighbour) for neighbour in beside if neighbour in found]
                best, least = offset_of(pixel), shown(pixel, offset_of(pixel))
                for offset in options:
                    if may_copy(at(pixel, offset)) and shown(pixel, offset) < least - 1e-7:
                        best, least = offset, shown(pixel, offset)
                changes[pixel] = at(pixel, best)
            found.update(changes)
    return found


def enlarged(image, bad, pixels, queries, sources, corrections=None):
    """n×3: at each pixel the mean of what the queries on the corners of its cell of the grid copy, sixth powers of the
    linear weights deciding, at scale 1. ``queries``, ``sources`` and ``corrections``, which are added to copies:
    by (row, column) of the grid's corners."""
    rows, columns = sorted({y for y, _ in queries}), sorted({x for _, x in queries})
    result = []
    for y, x in pixels:
        total, weights = np.zeros(3), 0.0
        for row, column in queries:
            after = (
                np.searchsorted(rows, y).clip(1, len(rows) - 1),
                np.searchsorted(columns, x).clip(1, len(columns) - 1),
            )
            if row not in rows[after[0] - 1 : after[0] + 1] or column not in columns[after[1] - 1 : after[1] + 1]:
                continue
            gaps = rows[after[0]] - rows[after[0] - 1], columns[after[1]] - columns[after[1] - 1]
            weight = max(0, 1 - abs(y - row) / gaps[0]) * max(0, 1 - abs(x - column) / gaps[1])
            place = y + sources[row, column][0] - row, x + sources[row, column][1] - column
            if min(place) >= 0 and place[0] < bad.shape[0] and place[1] < bad.shape[1] and not bad[place]:
                more = 0 if corrections is None else corrections[row, column]
                total, weights = total + weight**6 * (image[place] + more), weights + weight**6
        result.append(total / weights if weights > 1e-12 else np.full(3, np.nan))
    return np.array(result)
