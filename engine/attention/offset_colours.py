"""The colours of directions in the paper's Figure 4: where the best source of a query lies. NumPy only.

The wheel is that of S. Baker et al., "A Database and Evaluation Methodology for Optical Flow", IJCV 2011, with the
paper's own choice of axes and channels, so that pictures compare.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SEGMENTS = (15, 6, 4, 11, 13, 6)
"""Colours from red to yellow, green, cyan, blue, magenta and back to red."""


def largest_offset(offsets: NDArray[np.integer]) -> float:
    """Length of the longest of …×2 (rows, columns); what ``offset_colours`` is scaled by."""
    lengths = np.hypot(offsets[..., 0], offsets[..., 1])
    return float(lengths.max(initial=0.0))


def offset_colours(offsets: NDArray[np.integer], *, largest: float | None = None) -> NDArray[np.uint8]:
    """The direction and distance of the best source as …×3 RGB: hue is direction, white is no distance.

    Args:
        offsets: …×2, rows and columns from a query to its source.
        largest: the length shown in full colour; None = the longest of these, so that the map is scaled by itself.
    """
    longest = (largest_offset(offsets) if largest is None else largest) + np.finfo(np.float64).eps
    rows, columns = offsets[..., 0] / longest, offsets[..., 1] / longest
    length = np.hypot(rows, columns)
    # The wheel is defined for a flow (u, v); the paper feeds rows as u and columns as v.
    angle = np.arctan2(-columns, -rows) / np.pi
    at = (angle + 1) / 2 * (len(_WHEEL) - 1)
    lower = np.floor(at).astype(np.intp)
    share = (at - lower)[..., None]
    colour = (1 - share) * _WHEEL[lower] + share * _WHEEL[(lower + 1) % len(_WHEEL)]
    inside = length[..., None] <= 1
    colour = np.where(inside, 1 - length[..., None] * (1 - colour), 0.75 * colour)
    shown: NDArray[np.uint8] = np.floor(255 * colour).astype(np.uint8)
    return shown[..., ::-1]  # made as R G B, stored among B G R pictures: what is shown has red and blue swapped


def offset_wheel(side: int) -> NDArray[np.uint8]:
    """The legend, side×side×4 RGBA: the colour at each place is that of a source in this direction from the middle."""
    middle = (side - 1) / 2
    rows, columns = np.mgrid[:side, :side] - middle
    offsets = np.stack([rows, columns], axis=-1)
    colours = offset_colours(offsets, largest=middle)
    # One pixel of soft edge, so that the disc looks round.
    alpha = np.clip(middle + 0.5 - np.hypot(rows, columns), 0, 1) * 255
    return np.concatenate([colours, alpha.astype(np.uint8)[..., None]], axis=-1)


def _make_wheel() -> NDArray[np.float64]:
    """55×3, 0..1, from red through yellow, green, cyan, blue and magenta."""
    colours = []
    full, other, rises = 0, 1, True
    for length in _SEGMENTS:
        for step in range(length):
            ramp = np.floor(255 * step / length)
            colour = [0.0, 0.0, 0.0]
            colour[full] = 255
            colour[other] = ramp if rises else 255 - ramp
            colours.append(colour)
        if rises:  # the rising channel is full now, and the one before falls
            full, other = other, full
        else:  # the fallen channel is done; the next one rises
            other = 3 - full - other
        rises = not rises
    return np.array(colours) / 255


_WHEEL = _make_wheel()
