"""Which image pixel each device pixel shows. One rule for photo and mask, so that their edges coincide."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.geometry import Bounds

if TYPE_CHECKING:
    from app.canvas.viewport import Viewport

Positions: TypeAlias = tuple[NDArray[np.floating[Any]], NDArray[np.floating[Any]]]


def sample_positions(viewport: Viewport, region: Bounds) -> Positions:
    """Rows and columns, in image px, of the middles of the device pixels of ``region`` (device px of the view)."""
    left, top = viewport.offset
    rows = np.arange(region.y0, region.y1) + 0.5 - top * viewport.device_ratio
    columns = np.arange(region.x0, region.x1) + 0.5 - left * viewport.device_ratio
    return rows / viewport.zoom, columns / viewport.zoom


def sample_indices(viewport: Viewport, region: Bounds, *, cell: int = 1) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """Row and column of the cell (of ``cell`` × ``cell`` image px) under each device pixel; may lie off the photo."""
    rows, columns = sample_positions(viewport, region)
    return np.floor(rows / cell).astype(np.int_), np.floor(columns / cell).astype(np.int_)


def device_bounds(view: Bounds, device_ratio: float) -> Bounds:
    """The whole device pixels that a rectangle of view px touches."""
    return Bounds(
        math.floor(view.y0 * device_ratio),
        math.floor(view.x0 * device_ratio),
        math.ceil(view.y1 * device_ratio),
        math.ceil(view.x1 * device_ratio),
    )
