"""A mask as a person painted it, kept small beside the undo step that filled it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.geometry import Bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask


@dataclass(frozen=True, slots=True, eq=False)
class PaintedMask:
    """A mask, eight pixels a byte.

    Attributes:
        shape: height and width of the whole mask.
        bounds: rectangle of the hole; nothing is masked outside.
        packed: the bits of ``bounds``, row after row.
    """

    shape: tuple[int, int]
    bounds: Bounds
    packed: NDArray[np.uint8]

    @classmethod
    def of(cls, mask: Mask) -> PaintedMask:
        """Keep a copy of an H×W mask."""
        bounds = Bounds.of_mask(mask)
        return cls((mask.shape[0], mask.shape[1]), bounds, np.packbits(mask[bounds.slices]))

    @property
    def nbytes(self) -> int:
        """Bytes of memory it takes."""
        return self.packed.nbytes

    def mask(self) -> Mask:
        """H×W bool, True = hole, as it was given; the caller's to change."""
        mask = np.zeros(self.shape, np.bool_)
        bits = np.unpackbits(self.packed, count=self.bounds.height * self.bounds.width)
        mask[self.bounds.slices] = bits.reshape(self.bounds.shape).astype(np.bool_)
        return mask
