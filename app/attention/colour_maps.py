"""One map of colours for amounts. NumPy only.

Viridis is perceptually uniform and reads the same for colour-blind people and in grey. The colours of directions are
the engine's (``engine.attention.offset_colours``), for training draws them, too.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_VIRIDIS = np.array(
    [(68, 1, 84), (72, 23, 105), (71, 42, 122), (67, 61, 132), (61, 78, 138), (53, 94, 141), (46, 109, 142),
     (41, 123, 142), (35, 137, 142), (31, 151, 139), (33, 165, 133), (46, 179, 124), (70, 192, 111),
     (101, 203, 94), (137, 213, 72), (176, 221, 47), (216, 226, 25), (253, 231, 37)], np.float64,
)  # fmt: skip
"""Every fifteenth of its 256 colours; between them it is straight to within 5 of 255."""


def viridis(values: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Any shape of 0..1 to …×3 RGB; dark violet is 0, yellow is 1."""
    at = np.clip(values, 0, 1) * (len(_VIRIDIS) - 1)
    stops = np.arange(len(_VIRIDIS))
    channels = [np.interp(at, stops, _VIRIDIS[:, channel]) for channel in range(3)]
    colours: NDArray[np.uint8] = np.rint(np.stack(channels, axis=-1)).astype(np.uint8)
    return colours
