"""What a picture looks like to the patches that cover it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.lib.stride_tricks import as_strided

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]


class Votes:
    """Square patches around fixed centres, from changing sources."""

    def __init__(self, queries: Integers, width: int, hole: Mask, side: int) -> None:
        """Number the pixels that the patches cover.

        Args:
            queries: centres of patches, as positions in the flattened level.
            width: of the level.
            hole: H×W bool, True = may be changed.
            side: of the patches, odd, px.
        """
        self._width, self._side = width, side
        reach = np.arange(side) - side // 2
        covered = queries[:, None] + (reach[:, None] * width + reach).reshape(-1)
        is_covered = np.zeros(hole.size, np.bool_)
        is_covered[covered] = True
        self._covered = np.flatnonzero(is_covered)
        number = np.zeros(hole.size, np.int64)
        number[self._covered] = np.arange(len(self._covered))
        self._to = torch.from_numpy(number[covered].reshape(-1))
        self.changed = np.flatnonzero(hole.reshape(-1)[self._covered])

    def averaged(self, image: Floats, sources: Integers, confidence: Floats, bell: Floats) -> Floats:
        """The weighted mean of all patches, at every covered pixel.

        Args:
            image: H·W×C float32, contiguous.
            sources: centre of each patch's source.
            confidence: float32[Q], weights of the patches.
            bell: float32[side²], weights of their pixels.

        Returns:
            n×C float32, to be put into a picture.
        """
        weights = torch.from_numpy((confidence[:, None] * bell).reshape(-1))
        patches = torch.from_numpy(self._patches(image, sources)).mul_(weights[:, None])
        total = torch.zeros(len(self._covered)).index_add_(0, self._to, weights)
        drawn = torch.zeros(len(self._covered), image.shape[1]).index_add_(0, self._to, patches)
        drawn /= total[:, None]
        return np.asarray(drawn.numpy())

    def origins(self, sources: Integers, confidence: Floats, bell: Floats) -> Integers:
        """Positions from where the one patch of the most weight copies; of patches alike the last in order."""
        weights, to = (confidence[:, None] * bell).reshape(-1), self._to.numpy()
        most = np.zeros(len(self._covered), np.float32)
        np.maximum.at(most, to, weights)
        first = np.flatnonzero(weights >= most[to])
        winner = np.zeros(len(self._covered), np.int64)
        np.maximum.at(winner, to[first], first)
        side = self._side
        query, pixel = np.divmod(winner, side**2)
        reach = np.arange(side) - side // 2
        return np.asarray(sources[query] + (reach[:, None] * self._width + reach).reshape(-1)[pixel], np.int64)

    def put(self, drawn: Floats, image: Floats) -> None:
        """Change the hole of ``image``, H·W×C."""
        image[self._covered[self.changed]] = drawn[self.changed]

    def _patches(self, image: Floats, sources: Integers) -> Floats:
        """Q·side²×C: their pixels."""
        side = self._side
        pixel, row = image.strides[0], image.strides[0] * self._width
        count = len(image) - (side - 1) * (self._width + 1)
        view = as_strided(image, (count, side, image.shape[1] * side), (pixel, row, image.itemsize), writeable=False)
        return view[sources - (side // 2) * (self._width + 1)].reshape(-1, image.shape[1])
