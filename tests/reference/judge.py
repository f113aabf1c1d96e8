"""The judge's strangeness by its definition: every patch compared with every other, in loops."""

from __future__ import annotations

import numpy as np

RADIUS = 3


def strangeness(level, mask):
    """Mean over patches that touch the hole of the root mean square distance to the nearest one that does not.

    ``level``: h×w×3 float; ``mask``: h×w bool.
    """
    height, width = mask.shape
    touching, known = [], []
    for y in range(RADIUS, height - RADIUS):
        for x in range(RADIUS, width - RADIUS):
            place = slice(y - RADIUS, y + RADIUS + 1), slice(x - RADIUS, x + RADIUS + 1)
            (touching if mask[place].any() else known).append(level[place].astype(np.float64))
    distances = [min(np.sqrt(np.mean((patch - other) ** 2)) for other in known) for patch in touching]
    return float(np.mean(distances))
