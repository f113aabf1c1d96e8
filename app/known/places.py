"""Intact places of a photo where the shape of a hole fits, so that a fill can be compared with what was there.

A place is chosen by its *surroundings* only (mean colour, contrast and detail of a ring around it, compared with the
ring around the hole), never by what lies inside: a place that is easy to fill is no more likely than a hard one.
All offsets are searched at once on a coarse grid of cells, as correlations. NumPy and OpenCV only; no torch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.known.grid import PlaceGrid
from engine.geometry import Bounds
from engine.language import mark, tr
from engine.types import FillError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.known.grid import Floats
    from engine.types import Mask, Pixels

_NEAR_PX = 32  # holes closer than this are one, as for the planner
_SCALES = (0.75, 0.5, 0.35, 0.25, 0.15)
_SMALLEST_PX = 8
_DRAWS = 8
_ENOUGH = 3  # places below which a mask of several holes is tried by its largest one
_LIKELIEST = 0.25  # share of the fitting offsets, those with the most similar surroundings, that are drawn from
_MOST_DRAWN = 4000


class NoKnownPlaceError(FillError):
    """The shape fits nowhere, not even reduced."""

    def __init__(self) -> None:
        super().__init__(
            tr("Too little of the photo is intact to try the hole's shape elsewhere; mask less, then test again.")
        )


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """Where a hole's shape can be tried.

    Attributes:
        shape: h×w bool, True = pixel of the shape; touches all four sides.
        places: where the shape is laid, each h×w photo pixels, disjoint, the first resembles the hole most.
        notes: sentences: that the shape is not quite the hole's, or that few places were found.
    """

    shape: Mask
    places: tuple[Bounds, ...]
    notes: tuple[str, ...] = ()

    def mask(self, index: int, photo_shape: tuple[int, ...]) -> Mask:
        """The shape at one place, as an H×W mask of the photo."""
        mask = np.zeros(photo_shape[:2], np.bool_)
        mask[self.places[index].slices] = self.shape
        return mask


def find_known_places(image: Pixels, mask: Mask, *, count: int = 5, seed: int = 0) -> KnownPlaces:
    """Find places for the shape of a photo's hole that neither overlap nor touch it.

    Where the whole mask fits at less than three places, its largest hole is tried; where that fits nowhere, the same
    at smaller and smaller sizes.

    Args:
        image: H×W×3 RGB uint8 or uint16.
        mask: H×W bool, True = hole.
        count: how many places at most.
        seed: the same seed gives the same places, another seed most likely others.

    Raises:
        NoKnownPlaceError: nothing fits.
        FillError: nothing is masked.
    """
    hole = Bounds.of_mask(mask)
    if hole.is_empty:
        raise FillError(tr("Nothing is masked, so there is no shape to try; paint over what should go first."))
    best: KnownPlaces | None = None
    for shape, origin, note, scale in _attempts(mask, hole):
        if best is not None and scale < 1:
            break  # a few places at full size say more than many at another
        chosen = _places(image, mask, shape, origin, count, seed)
        if len(chosen) > (len(best.places) if best else 0):
            few = (
                tr("Only {number} of {count} places fit beside each other.", number=len(chosen), count=count)
                if len(chosen) < count
                else ""
            )
            best = KnownPlaces(shape, chosen, tuple(text for text in (note, few) if text))
        if best is not None and len(best.places) >= min(_ENOUGH, count):
            return best
    if best is None:
        raise NoKnownPlaceError
    return best


def _attempts(mask: Mask, hole: Bounds) -> Iterator[tuple[Mask, tuple[int, int], str, float]]:
    """Shapes to try, the most faithful first: shape, top left corner of the hole it is of, note, scale."""
    whole = mask[hole.slices].copy()
    yield whole, (hole.y0, hole.x0), "", 1.0
    shape, place = _largest_hole(mask, hole)
    reduced_note = mark("The shape of the hole fits nowhere else, so it was placed at {share} of its size.")
    if not np.array_equal(shape, whole):
        reduced_note = mark(
            "The whole mask fits at too few places, so its largest hole was placed, and that at {share} of its size."
        )
        note = tr("The whole mask fits at too few places, so its largest hole was placed.")
        yield shape, (place.y0, place.x0), note, 1.0
    for scale in _SCALES:
        size = max(1, round(place.width * scale)), max(1, round(place.height * scale))
        if max(size) < _SMALLEST_PX:
            return
        area = cv2.resize(shape.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        reduced = area >= min(0.5, float(area.max()))
        tight = reduced[Bounds.of_mask(reduced).slices]
        origin = place.y0 + (place.height - tight.shape[0]) // 2, place.x0 + (place.width - tight.shape[1]) // 2
        yield tight, origin, tr(reduced_note, share=f"{scale:.0%}"), scale


def _largest_hole(mask: Mask, hole: Bounds) -> tuple[Mask, Bounds]:
    inside = mask[hole.slices].astype(np.uint8)
    reach = 2 * (_NEAR_PX // 2) + 1
    _, labels = cv2.connectedComponents(cv2.dilate(inside, np.ones((reach, reach), np.uint8)), connectivity=8)
    sizes = np.bincount(labels.ravel(), weights=inside.ravel())
    member = (labels == int(sizes.argmax())) & (inside > 0)
    tight = Bounds.of_mask(member)
    return member[tight.slices].copy(), tight.translated(hole.y0, hole.x0)


def _places(
    image: Pixels, mask: Mask, shape: Mask, origin: tuple[int, int], count: int, seed: int
) -> tuple[Bounds, ...]:
    grid = PlaceGrid.of(mask, origin)
    fits = grid.fitting(shape)
    if not fits.any():
        return ()
    unlikeness = grid.unlikeness(image, shape, origin, fits)
    draws = (_draw(fits, unlikeness, grid, shape.shape, count, np.random.default_rng((seed, n))) for n in range(_DRAWS))
    best: tuple[Bounds, ...] = ()
    for chosen in draws:  # where it is tight, the first place decides how many more there are
        best = max(best, chosen, key=len)
        if len(best) == count:
            break
    return best


def _draw(
    fits: Mask, unlikeness: Floats, grid: PlaceGrid, shape: tuple[int, ...], count: int, random: np.random.Generator
) -> tuple[Bounds, ...]:
    """Draw disjoint places among those whose surroundings are most alike, first far apart, then closer."""
    offsets, unlike = np.argwhere(fits), unlikeness[fits]
    order = np.argsort(unlike, kind="stable")
    likely = order[: max(math.ceil(len(order) * _LIKELIEST), 8 * count)]
    chosen: list[int] = []
    for pool in (likely, order):  # the others only when too few of the likely ones are apart from each other
        drawn = random.permutation(pool)[:_MOST_DRAWN]
        corners = offsets[drawn] * grid.step
        apart = math.hypot(*grid.mask.shape) / math.sqrt(count + 1)
        while len(chosen) < count and apart >= 1:
            free = np.ones(len(drawn), np.bool_)
            for index in chosen:
                down, along = np.abs(corners - offsets[index] * grid.step).T
                free &= ((down >= shape[0]) | (along >= shape[1])) & (np.hypot(down, along) >= apart)
            if free.any():
                chosen.append(int(drawn[free.argmax()]))
            else:
                apart /= 1.5
    corners_px = (grid.offset(*offsets[index]) for index in sorted(chosen, key=lambda index: float(unlike[index])))
    return tuple(Bounds(y, x, y + shape[0], x + shape[1]) for y, x in corners_px)
