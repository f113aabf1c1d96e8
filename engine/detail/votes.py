"""What a hole looks like to the patches that cover it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.detail.patches import patches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]


class Votes:
    """Square patches around fixed centres, from changing sources."""

    def __init__(self, queries: Integers, width: int, hole: Mask, side: int) -> None:
        """Number the pixels of the hole.

        Args:
            queries: centres of patches, as positions in the flattened level; together they cover the hole.
            width: of the level.
            hole: H×W bool, True = to be drawn.
            side: of the patches, odd, px.
        """
        self._width, self._side = width, side
        reach = np.arange(side) - side // 2
        self._from_centre = (reach[:, None] * width + reach).reshape(-1)
        self._hole = np.flatnonzero(hole)
        number = np.full(hole.size, len(self._hole), np.int64)  # what lies beside the hole is thrown away at the end
        number[self._hole] = np.arange(len(self._hole))
        self._to = torch.from_numpy(number[queries[:, None] + self._from_centre].reshape(-1))

    def averaged(self, image: Floats, sources: Integers, confidence: Floats, bell: Floats) -> Floats:
        """The weighted mean of all patches, at every pixel of the hole in its order.

        Args:
            image: H·W×C float32, contiguous.
            sources: centre of each patch's source.
            confidence: float32[Q], weights of the patches.
            bell: float32[side²], weights of their pixels.

        Returns:
            n×C float32, to be put into a picture.
        """
        weights = torch.from_numpy((confidence[:, None] * bell).reshape(-1))
        pixels = torch.from_numpy(self._pixels(image, sources)).mul_(weights[:, None])
        total = torch.zeros(len(self._hole) + 1).index_add_(0, self._to, weights)[:-1]
        drawn = torch.zeros(len(self._hole) + 1, image.shape[1]).index_add_(0, self._to, pixels)[:-1]
        drawn /= total[:, None]
        return np.asarray(drawn.numpy())

    def origins(self, sources: Integers, confidence: Floats, bell: Floats) -> Integers:
        """Positions from where the one patch of the most weight copies; of patches alike the last in order."""
        weights, to = (confidence[:, None] * bell).reshape(-1), self._to.numpy()
        most = np.zeros(len(self._hole) + 1, np.float32)
        np.maximum.at(most, to, weights)
        first = np.flatnonzero(weights >= most[to])
        winner = np.zeros(len(self._hole) + 1, np.int64)
        np.maximum.at(winner, to[first], first)
        query, pixel = np.divmod(winner[:-1], self._side**2)
        return np.asarray(sources[query] + self._from_centre[pixel], np.int64)

    def put(self, drawn: Floats, image: Floats) -> None:
        """Change the hole of ``image``, H·W×C."""
        image[self._hole] = drawn

    def _pixels(self, image: Floats, sources: Integers) -> Floats:
        """Q·side²×C: of the patches around these sources."""
        found = patches(image, self._width, self._side, 1)[sources + self._from_centre[0]]
        return np.asarray(found.reshape(-1, image.shape[1]), np.float32)
