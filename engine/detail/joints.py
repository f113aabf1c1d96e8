"""Where pixels that were copied from different places meet, moved to where that shows least."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

_NOT_A_SOURCE = 0.1  # what a joint costs whose other side cannot be looked at
_ROUNDING = 1e-7


def moved(image: Floats, may_copy: Mask, hole: Mask, known: Mask, sources: Integers, sweeps: int) -> Integers:
    """Let every pixel of a hole be copied along with a neighbour instead, if the joints around it then show less.

    A joint between two neighbours shows as much as what either would be if it were copied with the other differs from
    what it is, squared (V. Kwatra et al., "Graphcut textures", SIGGRAPH 2003; minimised as J. Besag, "On the
    statistical analysis of dirty pictures", 1986: one half of a chessboard after the other).

    Args:
        image: H×W×3 float32.
        may_copy: H×W bool.
        hole: H×W bool, what may change.
        known: H×W bool, what a hole's pixels should continue.
        sources: int64[n], of every pixel of the hole in its order: from which position it is copied.
        sweeps: how often every pixel is asked.

    Returns:
        The same, changed.
    """
    field = _Field(image, may_copy, hole, known, sources)
    for _ in range(sweeps):
        for half in field.halves:
            field.ask(half)
    return field.sources()


class _Field:
    """A frame of one pixel around everything spares asking whether a neighbour exists; positions are those within."""

    def __init__(self, image: Floats, may_copy: Mask, hole: Mask, known: Mask, sources: Integers) -> None:
        self._width, self._padded = hole.shape[1], hole.shape[1] + 2
        self._image = np.pad(image, ((1, 1), (1, 1), (0, 0))).reshape(-1, 3)
        self._may_copy, self._known = np.pad(may_copy, 1).reshape(-1), np.pad(known, 1).reshape(-1)
        self._pixels = np.flatnonzero(np.pad(hole, 1))
        self._in_hole = np.zeros(len(self._known), np.bool_)
        self._in_hole[self._pixels] = True
        self._offset = np.zeros(len(self._known), np.int64)
        self._offset[self._pixels] = self._inside(sources) - self._pixels
        self._steps = np.array((-self._padded, -1, 1, self._padded))
        row, column = np.divmod(self._pixels, self._padded)
        self.halves = [self._pixels[(row + column) % 2 == half] for half in (0, 1)]

    def _inside(self, positions: Integers) -> Integers:
        row, column = positions // self._width + 1, positions % self._width + 1
        return np.asarray(row * self._padded + column, np.int64)

    def sources(self) -> Integers:
        """From where every pixel is copied now."""
        row, column = np.divmod(self._pixels + self._offset[self._pixels], self._padded)
        return np.asarray((row - 1) * self._width + column - 1, np.int64)

    def ask(self, pixels: Integers) -> None:
        """Give these pixels, no two of which are neighbours, the offset whose joints show least."""
        around = self._around(pixels)
        pixels, own = around.pixels, self._offset[around.pixels]
        best, least = own.copy(), self._shown(around, own)
        for direction in range(len(self._steps)):
            offset = around.theirs[:, direction]
            may = around.drawn[:, direction] & (offset != own)
            may[may] = self._may_copy[(pixels + offset)[may]]
            asked = np.flatnonzero(may)
            shown = self._shown(around.part(asked), offset[asked])
            better = shown < least[asked] - np.float32(_ROUNDING)
            best[asked[better]], least[asked[better]] = offset[asked[better]], shown[better]
        self._offset[pixels] = best

    def _around(self, pixels: Integers) -> _Around:
        """What lies around those of the pixels that have a joint."""
        beside = pixels[:, None] + self._steps
        theirs, drawn = self._offset[beside], self._in_hole[beside]
        at_joints = np.flatnonzero((drawn & (theirs != self._offset[pixels, None])).any(axis=1))
        pixels, beside, theirs = pixels[at_joints], beside[at_joints], theirs[at_joints]
        drawn = self._in_hole[beside]
        along = np.where(drawn, pixels[:, None] + theirs, 0)
        return _Around(
            pixels, beside, theirs, drawn, self._image[beside + theirs], self._image[along], ~self._may_copy[along]
        )

    def _shown(self, around: _Around, offset: Integers) -> Floats:
        """How much the joints of each pixel show with this offset; next to a known pixel only its own side is there."""
        place = around.beside + offset[:, None]
        there = np.square(self._image[place] - around.colours).sum(axis=2)
        there[~self._may_copy[place]] = _NOT_A_SOURCE
        here = np.square(self._image[around.pixels + offset][:, None] - around.along).sum(axis=2)
        here[around.is_blind] = _NOT_A_SOURCE
        shown = np.where(around.drawn, here + there, 2 * there)
        is_joint = (around.drawn & (around.theirs != offset[:, None])) | self._known[around.beside]
        return np.asarray(np.where(is_joint, shown, 0).sum(axis=1), np.float32)


@dataclass(frozen=True, slots=True)
class _Around:
    """n pixels and their four neighbours.

    Attributes:
        pixels: n positions.
        beside: n×4, of the neighbours.
        theirs: n×4, offsets of the neighbours.
        drawn: n×4 bool, neighbours that lie in the hole.
        colours: n×4×3, the neighbours as they are.
        along: n×4×3, the pixels, were they copied along with each neighbour.
        is_blind: n×4 bool, where they may not be.
    """

    pixels: Integers
    beside: Integers
    theirs: Integers
    drawn: Mask
    colours: Floats
    along: Floats
    is_blind: Mask

    def part(self, index: Integers) -> _Around:
        """Some of the pixels."""
        return _Around(
            self.pixels[index],
            self.beside[index],
            self.theirs[index],
            self.drawn[index],
            self.colours[index],
            self.along[index],
            self.is_blind[index],
        )
