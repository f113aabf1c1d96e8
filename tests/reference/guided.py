"""The guided filter from its formulas, one pixel after another (He, Sun, Tang, ECCV 2010, equations 5, 6 and 8)."""

import numpy as np

from app.selection.edges import TILE


def at_full_size(pixels, soft, reach):
    """Every tile computed, also where there is no outline. ``soft`` is h×w, of the size of ``pixels``."""
    height, width = soft.shape
    full = np.zeros(soft.shape, bool)
    for top in range(0, height, TILE):
        for left in range(0, width, TILE):
            bottom, right = min(top + TILE, height), min(left + TILE, width)
            y0, x0 = max(0, top - 2 * reach), max(0, left - 2 * reach)
            y1, x1 = min(height, bottom + 2 * reach), min(width, right + 2 * reach)
            filtered = guided(pixels[y0:y1, x0:x1], soft[y0:y1, x0:x1], reach)
            full[top:bottom, left:right] = filtered[top - y0 : bottom - y0, left - x0 : right - x0] > 0.5
    return full


def guided(pixels, soft, reach):
    """h×w×3 and h×w → h×w; float64."""
    colours = pixels.astype(np.float64) / np.iinfo(pixels.dtype).max
    some, wanted = colours[::3, ::3], soft[::3, ::3]
    centred, wanted = some - some.mean(axis=(0, 1)), wanted - wanted.mean()
    spread, towards = 1e-4 * np.eye(3), np.zeros(3)
    for y in range(wanted.shape[0]):
        for x in range(wanted.shape[1]):
            spread += np.outer(centred[y, x], centred[y, x]) / wanted.size
            towards += centred[y, x] * wanted[y, x] / wanted.size
    guide = (colours - some.mean(axis=(0, 1))) @ np.linalg.solve(spread, towards)
    slope, offset = np.zeros(soft.shape), np.zeros(soft.shape)
    for y in range(soft.shape[0]):
        for x in range(soft.shape[1]):
            g, s = _window(guide, y, x, reach), _window(soft, y, x, reach)
            slope[y, x] = (np.mean(g * s) - g.mean() * s.mean()) / (g.var() + 1e-3)
            offset[y, x] = s.mean() - slope[y, x] * g.mean()
    filtered = np.zeros(soft.shape)
    for y in range(soft.shape[0]):
        for x in range(soft.shape[1]):
            filtered[y, x] = _window(slope, y, x, reach).mean() * guide[y, x] + _window(offset, y, x, reach).mean()
    return filtered


def _window(array, y, x, reach):
    rows = [_mirrored(k, array.shape[0]) for k in range(y - reach, y + reach + 1)]
    columns = [_mirrored(k, array.shape[1]) for k in range(x - reach, x + reach + 1)]
    return array[np.ix_(rows, columns)]


def _mirrored(index, count):
    index = abs(index)
    return 2 * (count - 1) - index if index >= count else index
