"""Which photos show the same: smaller, recompressed, or recoloured copies, found by a perceptual hash.

A difference hash: the picture in 16×17 grey cells, one bit for each pair of neighbours, whether it becomes brighter to
the right. Copies differ in a few of the 256 bits, other pictures in 60 and more.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Look = NDArray[np.bool_]
"""256 bits."""

_SIDE = 16
_DRAFT = 64  # px: JPEG is decoded at a fraction of its size
_FLATTEST = 2.0  # standard deviation of the cells in grey levels: below it the bits are noise
_ALIKE = 32  # differing bits


def look_of(data: bytes) -> Look | None:
    """The hash of a photo's file; None if it is plain or cannot be decoded.

    Pillow decodes it here, and not ``engine.photo``, because it decodes a JPEG at a fraction of its size.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.draft("L", (_DRAFT, _DRAFT))
            grey = (image.convert("RGBA") if image.mode == "P" else image).convert("L")
            small = grey.resize((_SIDE + 1, _SIDE), Image.Resampling.BOX)
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, Image.DecompressionBombError):
        return None
    cells = np.asarray(small, np.float32)
    return None if cells.std() < _FLATTEST else (cells[:, 1:] > cells[:, :-1]).ravel()


def groups_of(looks: Sequence[Look | None]) -> list[int]:
    """For every picture the number of the first one it is a near-duplicate of, itself if of none.

    Likeness is passed on: if a is like b and b like c, all three are one group.
    """
    first = list(range(len(looks)))
    known = {number: look for number, look in enumerate(looks) if look is not None}
    if not known:
        return first
    distinct, places = np.unique(np.stack(list(known.values())), axis=0, return_inverse=True)
    joined = _join(distinct)
    seen: dict[int, int] = {}
    for number, place in zip(known, places.ravel(), strict=True):
        first[number] = seen.setdefault(joined[int(place)], number)
    return first


def _join(looks: NDArray[Any]) -> list[int]:
    """For every distinct hash the number that stands for its group."""
    signs = looks.astype(np.float32) * 2 - 1  # the product of two rows is 256 - 2 · differing bits
    leader = list(range(len(looks)))

    def lead(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    least = looks.shape[1] - 2 * _ALIKE
    for number in range(len(looks)):
        for other in np.flatnonzero(signs[number + 1 :] @ signs[number] >= least):
            leader[lead(number + 1 + int(other))] = lead(number)
    return [lead(number) for number in range(len(looks))]
