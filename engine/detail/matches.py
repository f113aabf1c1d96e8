"""For every patch in and around a hole the source patch that resembles it most, on one level of a pyramid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from engine.detail.joints import moved
from engine.detail.patches import bell, lines, nearest, patches, whole
from engine.detail.votes import Votes

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from engine.types import Mask

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]

RADIUS = 3  # of patches of 7×7 pixels
_KNOWN_COUNTS = 2.0  # as many guessed pixels: what is known is true
_SWEEPS = 2  # over the joints; more change nearly nothing
_QUERIES_AT_ONCE = 1024  # what is compared stays in the processor's cache


@dataclass(frozen=True, slots=True)
class Picture:
    """One level of the pyramid.

    Attributes:
        image: H×W×C float32 in [0, 1], red, green, blue and what else a pixel is known by; in the hole the best guess
            so far.
        guide: H×W×G float32: more that patches are compared by, already weighted.
        hole: H×W bool, True = to be drawn here.
        unknown: H×W bool, True = neither drawn nor known: never compared, never copied.
        sources: H×W bool, True = may be copied.
        trust: H×W float32: how much the guide counts for a patch around here.
    """

    image: Floats
    guide: Floats
    hole: Mask
    unknown: Mask
    sources: Mask
    trust: Floats


class Matches:
    """The nearest-neighbour field of one level: patches on a grid around the hole, and their sources.

    The cost of a pair is the mean squared difference of its pixels, summed over their numbers, in which known pixels of
    the query count more and unknown ones nothing, and the squared difference of the guides of its centres, which are
    smooth, times the query's trust.

    Attributes:
        queries: int64[Q], centres, as positions in the flattened level.
        sources: int64[Q], centre of each query's source so far.
        costs: float32[Q].
        image: float32[H·W, C], the hole as voted last.
        copied_from: int64[n], of every pixel of the hole in its order the position it was copied from by the last vote
            that did.
    """

    def __init__(self, picture: Picture, stride: int, *, radius: int = RADIUS, sparse: bool = False) -> None:
        """Lay the grid.

        Args:
            picture: at least as large as a patch.
            stride: of the grid, at most the radius, so that patches overlap.
            radius: of patches, px around their centre.
            sparse: compare every other row of a patch; vote with all of them.
        """
        self._radius = radius
        side = 2 * radius + 1
        self.height, self.width = picture.hole.shape
        self.image = np.array(picture.image, np.float32, order="C").reshape(-1, picture.image.shape[2])
        self._guide = np.ascontiguousarray(picture.guide, np.float32).reshape(len(self.image), -1)
        self._usable = whole(picture.sources, side).reshape(-1)
        self._all_sources = np.flatnonzero(self._usable)
        self._rows, self._columns = (lines(length, stride, radius) for length in picture.hole.shape)
        near = cv2.dilate(picture.hole.astype(np.uint8), np.ones((side, side), np.uint8)).astype(np.bool_)
        self._grid = near[np.ix_(self._rows, self._columns)]
        row, column = np.nonzero(self._grid)
        self._number: Integers = np.full(self._grid.shape, -1, np.int64)
        self._number[row, column] = np.arange(len(row))
        self._y, self._x = self._rows[row], self._columns[column]
        self.queries = self._y * self.width + self._x
        self._neighbours = [self._steps(*step) for step in ((-1, 0), (1, 0), (0, -1), (0, 1))]
        self._step = 2 if sparse else 1
        self._compared = patches(self.image, self.width, side, self._step)
        self._weights = self._weighted(picture)
        counts = np.ascontiguousarray(picture.trust * ~picture.unknown, np.float32)
        self._guide_counts = counts.reshape(-1)[self.queries]
        self._asked_guide = self._guide[self.queries]
        self._level = picture
        self._votes = Votes(self.queries, self.width, picture.hole, side)
        self._fixed: tuple[Tensor, Tensor] | None = None
        self.copied_from: Integers = np.empty(0, np.int64)
        self.sources = np.full_like(self.queries, radius * self.width + radius)
        self.look()

    @property
    def source_count(self) -> int:
        """Patches that may be copied."""
        return len(self._all_sources)

    def grid(self) -> tuple[Integers, Integers, Integers]:
        """Its rows, its columns, and at every crossing the number of the query there, -1 = none."""
        return self._rows, self._columns, self._number

    def look(self) -> None:
        """Take the picture as it is now."""
        self._targets = self._pixels(self.queries)
        self._tried = [np.full(len(asked), -1, np.int64) for asked, _, _ in self._neighbours]
        self.costs = self._cost(self.sources, None)

    def search_all(self) -> None:
        """Compare every query with every source: exact, for small levels."""
        pixels, constant = self._fixed = self._fixed or self._prepared()
        for start in range(0, len(self.queries), _QUERIES_AT_ONCE):
            part = slice(start, start + _QUERIES_AT_ONCE)
            weighted = torch.from_numpy(self._targets[part] * self._weights[part])
            costs = torch.addmm(constant[part], weighted, pixels, alpha=-2)
            self.sources[part] = self._all_sources[costs.argmin(dim=1).numpy()]
        self.costs = self._cost(self.sources, None)

    def _prepared(self) -> tuple[Tensor, Tensor]:
        """Of all sources the pixels, n×S, and what of their costs no vote changes, Q×S: they are never drawn."""
        pixels, guides = self._pixels(self._all_sources), self._guide[self._all_sources]
        far = np.square(guides).sum(1) - 2 * self._asked_guide @ guides.T
        far *= self._guide_counts[:, None]
        squares = torch.from_numpy(np.square(pixels)).T
        return torch.from_numpy(pixels).T, torch.addmm(torch.from_numpy(far), torch.from_numpy(self._weights), squares)

    def start_from(self, coarser: Matches, chance: np.random.Generator) -> None:
        """Take over the field of the level below; where its source is none here, a random one."""
        found = coarser.nearest_to(
            (self._y + 0.5) * coarser.height / self.height - 0.5, (self._x + 0.5) * coarser.width / self.width - 0.5
        )
        dy, dx = coarser.offsets()
        y = self._y + np.rint(dy[found] * (self.height / coarser.height)).astype(np.int64)
        x = self._x + np.rint(dx[found] * (self.width / coarser.width)).astype(np.int64)
        wanted = self._position(y, x)
        others = self._all_sources[chance.integers(self.source_count, size=wanted.shape)]
        self.sources = np.where(self._usable[wanted], wanted, others)
        self.costs = self._cost(self.sources, None)

    def propagate(self) -> None:
        """Try the sources of the neighbours on the grid, shifted as the queries are."""
        for number, (asked, there, shift) in enumerate(self._neighbours):
            place = self.sources[there] + shift
            # Costs only fall until the next look: what was too dear once is so again.
            new = np.flatnonzero(place != self._tried[number])
            self._tried[number] = place
            self._try(asked[new], place[new])

    def search_around(self, radius: int, chance: np.random.Generator) -> None:
        """Try one random place at most ``radius`` pixels from each source."""
        moves = chance.integers(-radius, radius + 1, (2, len(self.queries)))
        y, x = self.sources // self.width + moves[0], self.sources % self.width + moves[1]
        near = self._radius
        inside = np.flatnonzero((x >= near) & (x < self.width - near) & (y >= near) & (y < self.height - near))
        self._try(inside, y[inside] * self.width + x[inside])

    def vote(self, *, selective: float, narrow: float, copy: bool = False) -> None:
        """Draw the hole as the weighted mean of all patches that cover a pixel.

        Args:
            selective: the smaller, the more the patches of the least cost decide; infinite = all alike.
            narrow: standard deviation of a patch's weight around its centre, in radii.
            copy: each pixel from one patch instead, that of the most weight or a neighbouring one that joins better:
                nothing blurs.
        """
        weights = self._confidence(selective), bell(narrow, self._radius)
        if copy:
            self.copied_from = self._joined(self._votes.origins(self.sources, *weights))
            drawn = self.image[self.copied_from]
        else:
            drawn = self._votes.averaged(self.image, self.sources, *weights)
        self._votes.put(drawn, self.image)

    def _joined(self, origins: Integers) -> Integers:
        """From where the pixels of the hole are copied, moved so that joints show less."""
        level = self._level
        known = ~(level.hole | level.unknown)
        return moved(self.colours(), level.sources, level.hole, known, origins, _SWEEPS)

    def _confidence(self, selective: float) -> Floats:
        """float32[Q]: how much each patch counts, by its cost."""
        typical = max(float(np.quantile(self.costs, 0.75)), 1e-8)
        weights = np.exp(self.costs * np.float32(-1 / (2 * selective * typical))) + np.float32(1e-6)
        return np.asarray(weights, np.float32)

    def picture(self) -> Floats:
        """H×W×C: the picture as drawn last, known pixels as they are."""
        return self.image.reshape(self.height, self.width, -1)

    def colours(self) -> Floats:
        """H×W×3: its colours."""
        return np.ascontiguousarray(self.picture()[..., :3])

    def nearest_to(self, y: NDArray[np.floating], x: NDArray[np.floating]) -> Integers:
        """The query whose centre lies about nearest to each point."""
        outside = (~self._grid).astype(np.uint8)
        _, labels = cv2.distanceTransformWithLabels(outside, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
        by_label = np.zeros(int(labels.max()) + 1, np.int64)
        by_label[labels[self._grid]] = np.arange(len(self.queries))
        return np.asarray(by_label[labels[nearest(self._rows, y), nearest(self._columns, x)]], np.int64)

    def offsets(self) -> tuple[Integers, Integers]:
        """int64[Q] each: rows and columns from every query to its source."""
        return self.sources // self.width - self._y, self.sources % self.width - self._x

    def _steps(self, down: int, right: int) -> tuple[Integers, Integers, Integers]:
        """Queries that have a neighbour this far away on the grid, its number, and the way back from its centre."""
        padded = np.pad(self._number, 1, constant_values=-1)
        rows, columns = self._number.shape
        beside = padded[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
        both = (self._number >= 0) & (beside >= 0)
        asked, there = self._number[both], beside[both]
        return asked, there, self.queries[asked] - self.queries[there]

    def _try(self, asked: Integers, place: Integers) -> None:
        """Take these sources for the queries ``asked`` where they may be copied and cost less.

        ``place`` may lie a patch beside the level, or run over the end of a row: no whole patch is there.
        """
        better = np.flatnonzero(self._usable.take(place, mode="clip") & (place != self.sources[asked]))
        asked, place = asked[better], place[better]
        costs = self._cost(place, asked)
        better = np.flatnonzero(costs < self.costs[asked])
        self.sources[asked[better]], self.costs[asked[better]] = place[better], costs[better]

    def _cost(self, sources: Integers, asked: Integers | None) -> Floats:
        """float32[n]: of these sources for the queries ``asked``, None = for all."""
        costs = np.empty(len(sources), np.float32)
        for start in range(0, len(sources), _QUERIES_AT_ONCE):
            part = slice(start, start + _QUERIES_AT_ONCE)
            query = part if asked is None else asked[part]
            differences = self._pixels(sources[part])
            differences -= self._targets[query]
            np.square(differences, out=differences)
            guides = self._guide[sources[part]] - self._asked_guide[query]
            costs[part] = np.einsum("ij,ij->i", differences, self._weights[query])
            costs[part] += np.einsum("ij,ij->i", guides, guides) * self._guide_counts[query]
        return costs

    def _pixels(self, centres: Integers) -> Floats:
        """n×m: the numbers of patches that are compared."""
        pixels = self._compared[centres - self._radius * (self.width + 1)]
        return np.asarray(pixels.reshape(len(centres), -1), np.float32)

    def _weighted(self, picture: Picture) -> Floats:
        """Q×m: how much the compared numbers of a query count; one for each of the C of a pixel."""
        counts = np.where(picture.hole, 1.0, _KNOWN_COUNTS) * ~picture.unknown
        each = np.repeat(counts.astype(np.float32).reshape(-1, 1), self.image.shape[1], axis=1)
        at = self.queries - self._radius * (self.width + 1)
        weights = patches(each, self.width, 2 * self._radius + 1, self._step)[at].reshape(len(at), -1)
        weights *= self.image.shape[1] / weights.sum(axis=1, keepdims=True).clip(min=1e-6)
        return np.asarray(weights, np.float32)

    def _position(self, y: Integers, x: Integers) -> Integers:
        """The nearest centre of a patch that lies inside the level."""
        near = self._radius
        y, x = y.clip(near, self.height - 1 - near), x.clip(near, self.width - 1 - near)
        return np.asarray(y * self.width + x, np.int64)
