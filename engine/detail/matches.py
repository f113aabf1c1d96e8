"""For every patch in and around a hole the source patch that resembles it most, on one level of a pyramid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from engine.types import Mask

RADIUS = 3  # 7×7 patches
_KNOWN_COUNTS = 2.0  # as many guessed pixels: what is known is true
_QUERIES_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Picture:
    """One level of the pyramid.

    Attributes:
        image: H×W×3 float32 in [0, 1]; in the hole the best guess so far.
        guide: H×W×G float32: more that patches are compared by, already weighted.
        hole: H×W bool, True = to be drawn here.
        unknown: H×W bool, True = neither drawn nor known: never compared, never copied.
        sources: H×W bool, True = may be copied.
        trust: H×W float32: how much the guide counts for a patch around here.
    """

    image: NDArray[np.float32]
    guide: NDArray[np.float32]
    hole: Mask
    unknown: Mask
    sources: Mask
    trust: NDArray[np.float32]


class Matches:
    """The nearest-neighbour field of one level: patches on a grid around the hole, and their sources.

    The cost of a pair is the mean squared difference of its pixels' colours, in which known pixels of the query count
    more and unknown ones nothing, and the squared difference of the guides of its centres, which are smooth, times the
    query's trust.

    Attributes:
        queries: int64[Q], centres, as positions in the flattened level.
        sources: int64[Q], centre of each query's source so far.
        costs: float32[Q].
        image: float32[H·W, 3], the hole as voted last.
        drawn: float32[H·W, 3], the same with the known pixels around the hole voted too.
    """

    def __init__(self, picture: Picture, stride: int, *, sparse: bool = False) -> None:
        """Lay the grid.

        Args:
            picture: at least 7×7 pixels.
            stride: of the grid, at most 4, so that patches overlap.
            sparse: compare every other pixel of a patch, as on a chessboard; vote with all of them.
        """
        self.height, self.width = picture.hole.shape
        self.image = torch.from_numpy(np.ascontiguousarray(picture.image)).reshape(-1, 3).clone()
        self._guide = torch.from_numpy(np.ascontiguousarray(picture.guide)).reshape(self.image.shape[0], -1)
        self._usable = torch.from_numpy(_whole(picture.sources)).reshape(-1)
        self._rows, self._columns = _lines(self.height, stride), _lines(self.width, stride)
        side = 2 * RADIUS + 1
        near = cv2.dilate(picture.hole.astype(np.uint8), np.ones((side, side), np.uint8)).astype(np.bool_)
        self._grid = near[np.ix_(self._rows, self._columns)]
        row, column = np.nonzero(self._grid)
        self._row, self._column = torch.from_numpy(row), torch.from_numpy(column)
        self._number = torch.full(self._grid.shape, -1, dtype=torch.long)
        self._number[self._row, self._column] = torch.arange(len(row))
        self._y, self._x = torch.from_numpy(self._rows[row]), torch.from_numpy(self._columns[column])
        self.queries = self._y * self.width + self._x
        reach = torch.arange(-RADIUS, RADIUS + 1)
        self._around = (reach[:, None] * self.width + reach).reshape(-1)
        self._compared = self._around[:: 2 if sparse else 1]
        counts = np.where(picture.hole, 1.0, _KNOWN_COUNTS) * ~picture.unknown
        weights = torch.from_numpy(counts.astype(np.float32)).reshape(-1)[self._compared_pixels(self.queries)]
        self._weights = (weights / weights.sum(1, keepdim=True).clamp(min=1e-6))[..., None]
        counts = np.ascontiguousarray(picture.trust * ~picture.unknown, np.float32)
        self._guide_counts = torch.from_numpy(counts).reshape(-1)[self.queries]
        self._asked_guide = self._guide[self.queries]
        self._in_hole = torch.from_numpy(picture.hole).reshape(-1)
        self.sources = torch.full_like(self.queries, RADIUS * self.width + RADIUS)
        self.costs = torch.full(self.queries.shape, torch.inf)
        self.drawn = self.image
        self.look()

    @property
    def source_count(self) -> int:
        """Patches that may be copied."""
        return int(self._usable.sum())

    def grid(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Its rows, its columns, and at every crossing the number of the query there, -1 = none."""
        return self._rows, self._columns, self._number.numpy()

    def look(self) -> None:
        """Take the picture as it is now."""
        self._targets = self.image[self._compared_pixels(self.queries)]
        self.costs = self._cost(self.sources, slice(None))

    def search_all(self) -> None:
        """Compare every query with every source: exact, for small levels."""
        usable = self._usable.nonzero()[:, 0]
        colours, guides = self.image[self._compared_pixels(usable)], self._guide[usable]
        squares, lengths = colours.square().sum(2), guides.square().sum(1)
        for start in range(0, len(self.queries), _QUERIES_AT_ONCE):
            part = slice(start, start + _QUERIES_AT_ONCE)
            weighted = (self._targets[part] * self._weights[part]).flatten(1)
            costs = self._weights[part][..., 0] @ squares.T - 2 * weighted @ colours.flatten(1).T
            costs += self._guide_counts[part, None] * (lengths - 2 * self._asked_guide[part] @ guides.T)
            self.sources[part] = usable[costs.argmin(1)]
        self.costs = self._cost(self.sources, slice(None))

    def start_from(self, coarser: Matches, chance: torch.Generator) -> None:
        """Take over the field of the level below; where its source is none here, a random one."""
        found = coarser.nearest_to(
            (self._y + 0.5) * coarser.height / self.height - 0.5, (self._x + 0.5) * coarser.width / self.width - 0.5
        )
        dy, dx = coarser.offsets()
        y = self._y + (dy[found] * self.height / coarser.height).round().long()
        x = self._x + (dx[found] * self.width / coarser.width).round().long()
        wanted = self._position(y, x)
        usable = self._usable.nonzero()[:, 0]
        others = usable[torch.randint(len(usable), wanted.shape, generator=chance)]
        self.sources = torch.where(self._usable[wanted], wanted, others)
        self.costs = self._cost(self.sources, slice(None))

    def propagate(self, step: int) -> None:
        """Try the sources of the neighbours ``step`` away on the grid, shifted as the queries are."""
        rows, columns = self._number.shape
        for down, right in ((-step, 0), (step, 0), (0, -step), (0, step)):
            row, column = self._row + down, self._column + right
            inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
            neighbour = self._number[row.clamp(0, rows - 1), column.clamp(0, columns - 1)]
            asked = (inside & (neighbour >= 0)).nonzero()[:, 0]
            there = neighbour[asked]
            y = self.sources[there] // self.width + self._y[asked] - self._y[there]
            x = self.sources[there] % self.width + self._x[asked] - self._x[there]
            self._try(asked, y, x)

    def search_around(self, radius: int, chance: torch.Generator) -> None:
        """Try one random place at most ``radius`` pixels from each source."""
        moves = torch.randint(-radius, radius + 1, (2, len(self.queries)), generator=chance)
        asked = torch.arange(len(self.queries))
        self._try(asked, self.sources // self.width + moves[0], self.sources % self.width + moves[1])

    def vote(self, *, selective: float, narrow: float, copy: bool = False) -> None:
        """Draw the hole, and the known pixels around it, as the weighted mean of all patches that cover a pixel.

        Args:
            selective: the smaller, the more the patches of the least cost decide; infinite = all alike.
            narrow: standard deviation of a patch's weight around its centre, in radii.
            copy: each pixel from the one patch of the most weight instead: nothing blurs.
        """
        weights = (self._confidence(selective)[:, None] * _bell(narrow)).reshape(-1)
        to, out_of = self._patches(self.queries).reshape(-1), self._patches(self.sources).reshape(-1)
        if copy:
            most = torch.zeros(len(self.image)).scatter_reduce_(0, to, weights, "amax")
            first = (weights >= most[to]).nonzero()[:, 0]
            # Of patches alike the last in order, whatever the number of threads.
            winner = torch.full((len(self.image),), -1).scatter_reduce_(0, to[first], first, "amax")
            covered = winner >= 0
            drawn = self.image[out_of[winner.clamp(min=0)]]
        else:
            total = torch.zeros(len(self.image)).index_add_(0, to, weights)
            covered = total > 0
            drawn = torch.zeros_like(self.image).index_add_(0, to, self.image[out_of] * weights[:, None])
            drawn /= total.clamp(min=1e-30)[:, None]
        self.drawn = torch.where(covered[:, None], drawn, self.image)
        self.image = torch.where(self._in_hole[:, None], self.drawn, self.image)

    def _confidence(self, selective: float) -> Tensor:
        """float32[Q]: how much each patch counts, by its cost."""
        typical = self.costs.quantile(0.75).clamp(min=1e-8) if len(self.costs) < 1 << 24 else self.costs.mean()
        return torch.exp(-self.costs / (2 * selective * typical)) + 1e-6

    def picture(self) -> NDArray[np.float32]:
        """H×W×3: the picture as drawn last, known pixels as they are."""
        return np.asarray(self.image.view(self.height, self.width, 3).numpy())

    def picture_drawn(self) -> NDArray[np.float32]:
        """H×W×3: the same, with the known pixels around the hole drawn too: how well sources continue them."""
        return np.asarray(self.drawn.view(self.height, self.width, 3).numpy())

    def nearest_to(self, y: Tensor, x: Tensor) -> Tensor:
        """int64: the query whose centre lies about nearest to each point."""
        outside = (~self._grid).astype(np.uint8)
        _, labels = cv2.distanceTransformWithLabels(outside, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
        by_label = np.zeros(int(labels.max()) + 1, np.int64)
        by_label[labels[self._grid]] = np.arange(len(self.queries))
        numbers = torch.from_numpy(by_label[labels])
        return numbers[_nearest(self._rows, y), _nearest(self._columns, x)]

    def offsets(self) -> tuple[Tensor, Tensor]:
        """int64[Q] each: rows and columns from every query to its source."""
        return self.sources // self.width - self._y, self.sources % self.width - self._x

    def _try(self, asked: Tensor, y: Tensor, x: Tensor) -> None:
        """Take these sources for the queries ``asked`` where they may be copied and cost less."""
        inside = (y >= RADIUS) & (y < self.height - RADIUS) & (x >= RADIUS) & (x < self.width - RADIUS)
        place = self._position(y, x)
        better = inside & self._usable[place] & (place != self.sources[asked])
        asked, place = asked[better], place[better]
        costs = self._cost(place, asked)
        better = costs < self.costs[asked]
        self.sources[asked[better]], self.costs[asked[better]] = place[better], costs[better]

    def _cost(self, sources: Tensor, asked: Tensor | slice) -> Tensor:
        colours = self.image[self._compared_pixels(sources)]
        differences = colours.sub_(self._targets[asked]).square_().mul_(self._weights[asked])
        guides = (self._guide[sources] - self._asked_guide[asked]).square_().sum(1)
        return differences.sum(dim=(1, 2)).add_(guides.mul_(self._guide_counts[asked]))

    def _position(self, y: Tensor, x: Tensor) -> Tensor:
        """The nearest centre of a patch that lies inside the level."""
        y, x = y.clamp(RADIUS, self.height - 1 - RADIUS), x.clamp(RADIUS, self.width - 1 - RADIUS)
        return y.mul(self.width).add(x)

    def _patches(self, centres: Tensor) -> Tensor:
        """int64[n, 49]: positions of the pixels of patches."""
        return centres.unsqueeze(1).add(self._around)

    def _compared_pixels(self, centres: Tensor) -> Tensor:
        """int64[n, 49 or 25]: the same of those that are compared."""
        return centres.unsqueeze(1).add(self._compared)


def _bell(narrow: float) -> Tensor:
    """float32[49]: the weight of a patch's pixels."""
    reach = torch.arange(-RADIUS, RADIUS + 1).float() / (narrow * RADIUS)
    return torch.exp(-(reach[:, None].square() + reach[None].square()) / 2).reshape(-1)


def _whole(sources: Mask) -> Mask:
    """Centres of patches that lie in the level and consist of sources only."""
    side = 2 * RADIUS + 1
    whole = cv2.erode(
        sources.astype(np.uint8), np.ones((side, side), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    return whole.astype(np.bool_)


def _lines(length: int, stride: int) -> NDArray[np.int64]:
    """Every ``stride``-th row or column where a patch fits, and the last."""
    lines = np.append(np.arange(0, length, stride), length - 1)
    return np.unique(np.clip(lines, RADIUS, length - 1 - RADIUS)).astype(np.int64)


def _nearest(lines: NDArray[np.int64], where: Tensor) -> Tensor:
    """Which of the ascending lines lies nearest to each point."""
    middles = torch.from_numpy((lines[1:] + lines[:-1]) / 2).to(where.dtype)
    return torch.bucketize(where.contiguous(), middles)
