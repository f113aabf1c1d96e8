"""The mask overlay one device pixel at a time, written down from its description."""

from __future__ import annotations

import math

import numpy as np


def kind_at(mask, viewport, x, y, edge, spacing):
    """0 clear, 1 tint, 2 line, 3 dark outline, 4 light outline."""
    if not _on_photo(viewport, x, y):
        return 0
    near = [_hole(mask, viewport, x + dx, y + dy) for dx, dy in ((edge, 0), (-edge, 0), (0, edge), (0, -edge))]
    if _hole(mask, viewport, x, y):
        if not all(near):
            return 4
        return 2 if (x + y) % (spacing * edge) < edge else 1
    return 3 if any(near) else 0


def overlay(mask, viewport, region, style):
    """H×W×4 of ``region``, premultiplied B G R A."""
    edge = max(1, round(viewport.device_ratio))
    table = style.table()
    pixels = np.zeros((*region.shape, 4), np.uint8)
    for row, y in enumerate(range(region.y0, region.y1)):
        for column, x in enumerate(range(region.x0, region.x1)):
            pixels[row, column] = table[kind_at(mask, viewport, x, y, edge, style.line_spacing)]
    return pixels


def _position(viewport, x, y):
    left, top = viewport.offset
    ratio = viewport.device_ratio
    return (x + 0.5 - left * ratio) / viewport.zoom, (y + 0.5 - top * ratio) / viewport.zoom


def _on_photo(viewport, x, y):
    image_x, image_y = _position(viewport, x, y)
    return 0 <= image_x < viewport.image_width and 0 <= image_y < viewport.image_height


def _hole(mask, viewport, x, y):
    """Whether any pixel of the cell under the middle of a device pixel is in the hole."""
    cell = max(1, math.ceil(1 / viewport.zoom - 1e-9))
    image_x, image_y = _position(viewport, x, y)
    left, top = math.floor(image_x / cell) * cell, math.floor(image_y / cell) * cell
    if left < 0 or top < 0:
        return False
    return bool(mask[top : top + cell, left : left + cell].any())
